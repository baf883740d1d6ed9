"""What can be said of somebody on the rings who is not the family."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import Way
from familybook.core.said import NOTHING, Said
from familybook.kinds.people import Near
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.choices import ChoiceEditor
from familybook.screen.editors.picks import offer_of
from familybook.screen.editors.texts import Question, TextEditor, question_label
from familybook.screen.editors.writing import Line
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.seating import RINGS
from familybook.screen.pages.seats import Seat
from familybook.screen.pages.who_sits import put_on


class RingEditor(Editor):
    """How near somebody is: three cards, one of them chosen."""

    def __init__(self, look: Look, way: Way, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._said = NOTHING
        self.cards: dict[str, ChoiceCard] = {}
        for ring in RINGS:
            words = look.words(f"people-ring-pick-{ring}")
            sub = look.words(f"pages-people-{ring}-lead")
            card = ChoiceCard(look, None, words, self, sub=sub)
            call_it(card, f"{name} {words}")
            card.setAutoExclusive(True)
            card.clicked.connect(partial(self._choose, ring))
            column.addWidget(card)
            self.cards[ring] = card

    def show_ring(self, said: Said, ring: str) -> None:
        """Show how near they are, and the answer that says it, if one does."""
        self._said = said
        self.cards[ring].setChecked(True)

    def _choose(self, ring: str) -> None:
        self.says(put_on(self._said, RINGS.index(ring), self.around.adding), "ask-act-moved")


class OtherPart(QWidget):
    """How near they are, their name, what they are drawn as, and how they help."""

    edited = Signal(object, object, str)
    named = Signal(str)
    agreed = Signal(bool)
    """Whether they said yes to being named in the book."""

    def __init__(
        self, look: Look, asked: Callable[..., Question], parent: QWidget | None = None
    ) -> None:
        """`asked` gives the question at a way."""
        super().__init__(parent)
        self._near = RingEditor(look, (), asked("circle", "ring").text, self)
        self.editors: dict[str, Editor] = {"ring": self._near}
        for name in ("being", "any_time"):
            offer = offer_of(look, f"people-{name.replace('_', '-')}")
            self.editors[name] = ChoiceEditor(look, (), asked("circle", name), offer, self)
        self.editors["note"] = TextEditor(look, (), asked("circle", "note"), self, beside=372)
        rename = look.words("pages-people-rename")
        self._rename = question_label(look, rename, self)
        self._name = Line(look, rename, self)
        self._name.wrote.connect(self.named)
        self._agreed = PickChip(look, look.words("ask-agreed"), self)
        self._agreed.clicked.connect(self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self._near)
        column.addWidget(self._rename)
        column.addWidget(self._name)
        column.addWidget(self._agreed)
        for name in ("being", "any_time", "note"):
            column.addWidget(self.editors[name])
        column.addStretch(1)
        for editor in self.editors.values():
            editor.edited.connect(self.edited)

    def show_other(self, number: int, near: Near, seat: Seat, around: Around) -> None:
        """Show a row, and who it is about. Of the family, only how near they are is asked here."""
        ours = seat.who is not None and not (seat.who.around or seat.who.helper)
        for one in (self._rename, self._name, *self.editors.values()):
            one.setVisible(one is self._near or not ours)
        self._name.show_text(seat.name)
        self._agreed.setVisible(seat.who is not None and seat.who.around)
        self._agreed.setChecked(seat.who is not None and seat.who.agreed)
        for name, editor in self.editors.items():
            editor.way = ("circle", number, name)
            if editor is self._near:
                self._near.around = around
                self._near.show_ring(near.ring, RINGS[seat.ring])
            else:
                editor.show_value(getattr(near, name), around)
