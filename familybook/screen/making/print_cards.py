"""The cards of the screen that prints: how many, the pile that is turned, how a test came out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.passes import Ways
from familybook.drawings.sheets.trial import small_side
from familybook.drawings.sheets.turning import back_in, turning
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

MOST_COPIES = 20
_PICTURE = (200, 176)
_STEP = 300


class Copies(QWidget):
    """How many copies: a number between fewer and more."""

    changed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.count = 1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(4))
        words = look.words
        fewer = words("print-copies-fewer")
        self.fewer = Button(look, "", self, icon=Icon.MINUS, name=fewer)
        self.fewer.clicked.connect(self._take_one)
        self.now = Label(look, "", self, size=Type.LEAD, voice=Voice.BOLD)
        more = words("print-copies-more")
        self.more = Button(look, "", self, icon=Icon.PLUS, name=more)
        self.more.clicked.connect(self._add_one)
        for part in (self.fewer, self.now, self.more):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.show_count(1)

    def show_count(self, count: int) -> None:
        """Show another number; both buttons stay, so that the focus stays on them."""
        self.count = count
        self.now.setText(self._look.words("print-copies-now", count=count))

    def _take_one(self) -> None:
        self._change(self.count - 1)

    def _add_one(self) -> None:
        self._change(self.count + 1)

    def _change(self, count: int) -> None:
        count = min(max(count, 1), MOST_COPIES)
        self.show_count(count)
        say(self, self.now.text())
        self.changed.emit(count)


class TurnCard(Card):
    """The fronts are printed: how to turn the pile, and the way on."""

    backs_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        words = look.words
        wait, over = words("print-turn-wait"), words("print-turn-over")
        self.told = f"{wait} {over}"
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 20)
        column.setSpacing(look.px(8))
        column.addWidget(Heading(look, words("print-turn"), self))
        column.addWidget(Label(look, wait, self, size=Type.LEAD))
        row = Columns(look, gap=12)
        wide, high = _PICTURE
        for drawing in (turning(), back_in()):
            row.add(PictureView(look, drawing, self, wide=wide, high=high), _STEP, 0)
        column.addLayout(row)
        column.addWidget(Label(look, over, self, size=Type.LEAD))
        acts = FlowLayout(gap=6)
        backs = words("print-backs")
        self.backs = Button(look, backs, self, manner=Manner.MAIN, icon=Icon.PRINT)
        self.backs.clicked.connect(self.backs_wanted)
        acts.addWidget(self.backs)
        self.stop = Button(look, words("print-stop"), self)
        self.stop.clicked.connect(self.stop_wanted)
        acts.addWidget(self.stop)
        column.addLayout(acts)


class TriedCard(Card):
    """A test sheet is printed: how its back stands, and which numbers are on one sheet."""

    told = Signal(object)
    """How this printer turns paper."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        self._look = look
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 22, 20)
        column.setSpacing(look.px(8))
        column.addWidget(Heading(look, words("print-ask"), self))
        self.head = OneOf(look, self, name=words("print-ask-head"), picture_px=60)
        self._heads = (
            Choice(key="up", title=words("print-ask-up"), picture=small_side()),
            Choice(
                key="down",
                title=words("print-ask-down"),
                picture=small_side(on_head=True),
            ),
        )
        self.pair = OneOf(look, self, name=words("print-ask-pair"), picture_px=60)
        self._pairs = tuple(
            Choice(
                key=key,
                title=words(f"print-ask-{key}"),
                about=words(f"print-ask-{key}-about"),
                picture=small_side(number),
            )
            for key, number in (("same", "1"), ("other", "2"))
        )
        self._of_pair = [self.pair, self._ask(column, self.pair)]
        self._ask(column, self.head)
        self.done = Button(look, words("print-ask-done"), self, manner=Manner.MAIN, icon=Icon.TICK)
        self.done.clicked.connect(self._tell)
        acts = FlowLayout(gap=6)
        acts.addWidget(self.done)
        column.addLayout(acts)
        self._now = {"head": "up", "pair": "same"}
        self.head.chosen.connect(self._choose_head)
        self.pair.chosen.connect(self._choose_pair)

    def _ask(self, column: QVBoxLayout, choice: OneOf) -> Label:
        name = Label(self._look, choice.accessibleName(), self, size=Type.LEAD, voice=Voice.BOLD)
        column.addWidget(name)
        column.addWidget(choice)
        return name

    def begin(self, *, by_hand: bool) -> None:
        """Ask anew; about the pile only where it was turned by hand."""
        self._now = {"head": "up", "pair": "same"}
        self.head.show_choices(self._heads, "up")
        self.pair.show_choices(self._pairs, "same")
        for part in self._of_pair:
            part.setVisible(by_hand)

    def first_focus(self) -> QWidget:
        """Return what is asked first."""
        return self.head.cards["up"] if self.pair.isHidden() else self.pair.cards["same"]

    def _choose_head(self, key: str) -> None:
        self._now["head"] = key

    def _choose_pair(self, key: str) -> None:
        self._now["pair"] = key

    def _tell(self) -> None:
        ways = Ways(last_first=self._now["pair"] == "other", on_head=self._now["head"] == "down")
        self.told.emit(ways)
