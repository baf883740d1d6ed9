"""What stood on a page before, newest first: looked at, brought back, or removed for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import takewhile
from textwrap import shorten

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.drawings.picks import small_picture
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card, Notice
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_PICTURE = 150
_NAMED = 80
"""Letters of what was said by which a button is called."""
_TOLD = 3
"""How many answers are told one by one that would go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """One thing that stood there: what is said of it, and what its buttons are called."""

    words: str
    """What somebody said, or what a picture is."""
    when: str
    question: str = ""
    more: str = ""
    leaves: str = ""
    """What stands there now and would go, each in a line of its own."""
    photos: tuple[QImage, ...] = ()
    drawings: tuple[Drawing, ...] = ()
    back: str
    removable: bool = False
    """Whether it can be removed for good by itself."""


class _Photo(QWidget):
    """A small photograph."""

    def __init__(self, look: Look, image: QImage, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._image = image
        call_it(self, name)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return its size on the screen."""
        side = self._look.px(_PICTURE)
        return self._image.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()


class BeforeCard(Card):
    """One thing that stood there, and the press that brings it back."""

    back_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, look: Look, before: Before, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(10), look.px(14), look.px(14))
        column.setSpacing(look.px(4))
        if before.question:
            column.addWidget(Label(look, before.question, self, hue=Hue.SOFT))
        if before.photos or before.drawings:
            pictures = FlowLayout(gap=8)
            for image in before.photos:
                pictures.addWidget(_Photo(look, image, before.words, self))
            for drawing in before.drawings:
                view = PictureView(look, drawing, self, wide=_PICTURE, high=_PICTURE)
                pictures.addWidget(view)
            column.addLayout(pictures)
        voice = Voice.BODY if len(before.words) > 2 * _NAMED else Voice.BOLD
        self.words = Label(look, before.words, self, size=Type.LABEL, voice=voice)
        column.addWidget(self.words)
        for line in filter(None, (before.when, before.more)):
            column.addWidget(Label(look, line, self, hue=Hue.SOFT))
        say_of, short = look.words, shorten(before.words, _NAMED, placeholder="…")
        leaves = ""
        if before.leaves:
            leaves = say_of("earlier-leaves", words=_in_short(before.leaves, before.words))
            column.addWidget(Label(look, leaves, self))
        name = say_of("earlier-back-name", words=short)
        self.back = Button(look, before.back, self, icon=Icon.UNDO, name=name)
        describe_it(self.back, f"{before.when} {leaves}".strip())
        self.back.clicked.connect(self.back_wanted)
        self.remove: Button | None = None
        row = FlowLayout(gap=8)
        row.addWidget(self.back)
        if before.removable:
            self.remove = Button(
                look,
                say_of("earlier-remove"),
                self,
                manner=Manner.PLAIN,
                name=say_of("earlier-remove-name", words=short),
            )
            self.remove.clicked.connect(self.removal_wanted)
            row.addWidget(self.remove)
        column.addLayout(row)


def _in_short(lines: str, beside: str) -> str:
    """Return the first few of several answers as one line; `beside` is what comes for them."""
    some = [f"“{_of_its_own(one, beside)}”" for one in lines.splitlines()]
    return ", ".join((*some[:_TOLD], *("…" for _ in some[_TOLD : _TOLD + 1])))


def _of_its_own(line: str, beside: str) -> str:
    """Return a long answer in short: of one that begins as another does, where it goes on."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(line, beside, strict=False))
    same = len(list(alike))
    start = line.rfind(" ", 0, same) + 1 if min(same * 2, len(line)) > _NAMED else 0
    return "…" * bool(start) + shorten(line[start:], _NAMED, placeholder="…")


class Sure(Card):
    """Asks once more before something goes for good, in its place; nothing else is shut off."""

    said_yes = Signal()
    said_no = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, tone=Hue.CLAY_TINT, edge=Hue.CLAY)
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(18), look.px(10), look.px(14), look.px(14))
        self.sentence = Label(look, "", self, size=Type.LABEL, voice=Voice.BOLD)
        self.more = Label(look, "", self)
        self.keep = Button(look, words("earlier-keep"), self)
        self.yes = Button(look, words("earlier-do"), self, manner=Manner.PLAIN)
        self.keep.clicked.connect(self.said_no)
        self.yes.clicked.connect(self.said_yes)
        row = FlowLayout(gap=8)
        row.addWidget(self.keep)
        row.addWidget(self.yes)
        column.addWidget(self.sentence)
        column.addWidget(self.more)
        column.addLayout(row)
        self.hide()

    def ask(self, sentence: str, more: str) -> None:
        """Ask; the gentler answer has the focus."""
        self._tell(sentence, more, asks=True)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, partial(show_whole, self))  # once it has its place

    def tell(self, sentence: str, more: str = "") -> None:
        """Say how it went."""
        self._tell(sentence, more, asks=False)
        say(self, f"{sentence} {more}".strip())

    def _tell(self, sentence: str, more: str, *, asks: bool) -> None:
        self.sentence.setText(sentence)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        for button in (self.keep, self.yes):
            button.setVisible(asks)
        call_it(self, sentence)
        describe_it(self, more)
        self.show()


class EarlierScreen(Screen):
    """Shows what stood there before. It knows no book: what is chosen is told by its number."""

    help_topic = "earlier"
    chosen = Signal(int)
    """This one is to be brought back."""
    removal_wanted = Signal(int)
    """This one is to go for good; -1 for all that stood there."""
    leave_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.heading, self.lead = self.add_title(words("earlier-title"), " ")
        self.none = Notice(
            look,
            words("earlier-none"),
            self,
            sub=words("earlier-none-more"),
            picture=small_picture("seedling"),
            picture_px=_PICTURE,
            good=True,
        )
        self.content.addWidget(self.none)
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(8))
        self.content.addLayout(self._list)
        self.remove_all = Button(look, words("earlier-remove-all"), self, manner=Manner.PLAIN)
        self.remove_all.clicked.connect(partial(self._ask, -1))
        self.content.addWidget(self.remove_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.sure = Sure(look, self)
        self.sure.said_yes.connect(self._remove)
        self.sure.said_no.connect(self._keep)
        self.content.addWidget(self.sure)
        self.content.addStretch(1)
        self.cards: list[BeforeCard] = []
        self._going = -1
        self.back = Button(look, words("screen-back"), self.foot.bar, manner=Manner.MAIN)
        self.back.clicked.connect(self.leave_wanted)
        self.foot.bar.add(self.back)
        self.foot.finish(undoes=False)

    def show_before(self, some: Sequence[Before], *, title: str = "") -> None:
        """Show what stood on the page with that title, the newest first."""
        words = self.look.words
        self._show(some, words("earlier-title"), words("earlier-lead", title=title))
        self.remove_all.setVisible(bool(some))

    def show_photos(self, some: Sequence[Before]) -> None:
        """Show photographs that were taken out."""
        words = self.look.words
        self._show(some, words("earlier-photos"), words("earlier-photos-lead"))
        self.remove_all.hide()

    def _show(self, some: Sequence[Before], title: str, lead: str) -> None:
        self.heading.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(some))
        self.none.setVisible(not some)
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, before in enumerate(some):
            card = BeforeCard(self.look, before, self)
            card.back_wanted.connect(partial(self.chosen.emit, number))
            card.removal_wanted.connect(partial(self._ask, number))
            self._list.addWidget(card)
            card.show()
            self.cards.append(card)
        self.sure.hide()
        put_in_order(self)

    def show_gone(self, sentence: str, more: str) -> None:
        """Say that what was shown is gone for good."""
        self.show_before(())
        self.none.hide()
        self.sure.tell(sentence, more)

    def forget(self) -> None:
        """Show nothing of the family whose book was closed."""
        self.show_before(())

    def first_focus(self) -> QWidget | None:
        """Return the press that brings the newest back."""
        return self.cards[0].back if self.cards else self.back

    def _ask(self, number: int) -> None:
        words = self.look.words
        self._going = number
        self.sure.ask(
            words("earlier-sure" if number < 0 else "earlier-sure-photo"),
            words("earlier-sure-more"),
        )

    def _keep(self) -> None:
        self.sure.hide()
        there = self.remove_all if self._going < 0 else self.cards[self._going].remove
        if there is not None:
            there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self.sure.tell(self.look.words("earlier-removing"))
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removal_wanted.emit(self._going)
