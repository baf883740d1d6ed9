"""Takes the book off the laptop: one button that becomes two, and then a page that tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_PICTURE, _TOLD, _GAP = 220, 620, 16


class Lines(QWidget):
    """A heading with short sentences under it; not there while there are none."""

    def __init__(self, look: Look, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, look.px(4))
        self._column.setSpacing(look.px(2))
        self.heading = Label(look, heading, self, size=Type.LABEL, voice=Voice.BOLD)
        self._column.addWidget(self.heading)
        self.lines: tuple[Label, ...] = ()
        self.hide()

    def show_lines(self, lines: Sequence[str], places: Sequence[str] = ()) -> None:
        """Show some sentences; the first of them tell the whole place of a file besides."""
        for one in self.lines:
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        self.lines = tuple(Label(self._look, line, self) for line in lines)
        for label in self.lines:
            self._column.addWidget(label)
        for label, place in zip(self.lines, places, strict=False):
            show_tip(label, place)
            describe_it(label, place)
        self.setVisible(bool(lines))


class TakingOff(QWidget):
    """The button that takes the book off, and what is asked before."""

    wanted = Signal()
    """Somebody wants it: what goes and what stays is to be shown."""
    said_yes = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = look.words
        self.look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        self.nobody = Label(look, words("leave-nobody"), self, hue=Hue.SOFT)
        column.addWidget(self.nobody)
        self.open = Button(look, words("leave-open"), self, manner=Manner.PLAIN)
        self.open.clicked.connect(self.wanted)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.trouble = GentleLine(look, self)
        column.addWidget(self.trouble)
        self.asking = self._asking()
        column.addWidget(self.asking)
        self.show_first(anybody_has_one=True)

    def _asking(self) -> Card:
        look, words = self.look, self.look.words
        card = Card(look, self, tone=Hue.CLAY_TINT, edge=Hue.CLAY)
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(16), look.px(10), look.px(12), look.px(14))
        column.setSpacing(look.px(6))
        sure = Label(look, words("leave-sure"), card, size=Type.LEAD, voice=Voice.BOLD)
        more = Label(look, words("leave-sure-more"), card)
        self.goes = Lines(look, words("leave-goes"), card)
        self.stays = Lines(look, words("leave-stays"), card)
        for one in (sure, more, self.goes):
            column.addWidget(one)
        row = FlowLayout(gap=8)
        self.no = Button(look, words("leave-no"), card)
        self.no.clicked.connect(self._keep)
        self.yes = Button(look, words("leave-yes"), card, manner=Manner.PLAIN)
        self.yes.clicked.connect(self.said_yes)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)
        column.addWidget(self.stays)  # below: with large words both buttons are to be seen
        call_it(card, words("leave-sure"))
        describe_it(card, words("leave-sure-more"))
        return card

    def show_first(self, *, anybody_has_one: bool) -> None:
        """Say it first where nobody has a copy yet; the button works all the same."""
        self.nobody.setVisible(not anybody_has_one)

    def forget(self) -> None:
        """Ask nothing any more."""
        self.trouble.show_sentence("")
        self.asking.hide()
        self.goes.show_lines(())
        self.stays.show_lines(())
        self.open.show()

    def tell(self, sentence: str) -> None:
        """Say why the book stays."""
        self.forget()
        self.trouble.show_sentence(sentence)
        say(self, sentence)

    def ask(self, goes: Sequence[str], stays: Sequence[str], places: Sequence[str] = ()) -> None:
        """Ask once more; the gentler answer has the focus.

        `places` are those of the files that stay, which are told of first.
        """
        self.trouble.show_sentence("")
        self.goes.show_lines(goes)
        self.stays.show_lines(stays, places)
        self.open.hide()
        self.asking.show()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.look.words
        say(self, " ".join((words("leave-sure"), words("leave-sure-more"), *goes)))
        QTimer.singleShot(0, self, partial(show_whole, self.asking))  # once it has its place

    def _keep(self) -> None:
        self.forget()
        self.open.setFocus(Qt.FocusReason.OtherFocusReason)


class GoneScreen(Screen):
    """Tells what went with a book, what could not be reached, and what stays where it is."""

    help_topic = "keep"
    shelf_wanted = Signal()

    def __init__(self, look: Look, picture: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.heading, self.lead = self.add_title(words("leave-title"), words("leave-lead"))
        row = Columns(look)
        house = PictureView(look, picture, self, wide=200, high=150)
        row.add(house, _PICTURE, 0)
        self._told = Card(look, self, edge=Hue.LEAF, thick=True)
        column = QVBoxLayout(self._told)
        column.setContentsMargins(look.px(22), look.px(14), look.px(22), look.px(18))
        column.setSpacing(look.px(8))
        self.unreached = Lines(look, words("leave-unreached"), self._told)
        self.went = Lines(look, words("leave-went"), self._told)
        self.stays = Lines(look, words("leave-stays"), self._told)
        for one in (self.unreached, self.went, self.stays):
            column.addWidget(one)
        row.add(self._told, _TOLD)
        self.content.addLayout(row)
        self.show_beside_only(house, _PICTURE + _TOLD + _GAP)
        self.content.addStretch(1)
        self.shelf = Button(look, words("leave-shelf"), self.foot.bar, manner=Manner.MAIN)
        self.shelf.clicked.connect(self.shelf_wanted)
        self.foot.bar.add(self.shelf)
        self.foot.finish(undoes=False)

    def show_busy(self) -> None:
        """Say that it is being done."""
        self.heading.setText(self.look.words("leave-busy"))
        self.lead.hide()
        self._told.hide()
        self._offer_shelf(offered=False)

    def show_gone(
        self,
        went: Sequence[str],
        unreached: Sequence[str],
        stays: Sequence[str],
        *,
        all_went: bool = True,
    ) -> None:
        """Tell how it went; where something of it is still here, that it has not all gone."""
        title = self.look.words("leave-title" if all_went else "leave-title-left")
        self.heading.setText(title)
        self.lead.setVisible(all_went)
        self.unreached.show_lines(unreached)
        self.went.show_lines(went)
        self.stays.show_lines(stays)
        self._told.show()
        self._offer_shelf(offered=True)
        self.shelf.setFocus()
        say(self, " ".join((title, *unreached)))

    def _offer_shelf(self, *, offered: bool) -> None:
        """Offer the way to the shelf, however often the foot arranges itself."""
        if self.foot.bar.want(self.shelf, offered):
            self.foot.bar.arrange()

    def forget(self) -> None:
        """Show nothing of any book."""
        for one in (self.unreached, self.went, self.stays):
            one.show_lines(())

    def first_focus(self) -> QWidget | None:
        """Return the way to the shelf."""
        return self.shelf
