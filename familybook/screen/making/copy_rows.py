"""Who has which copy: a row for each person, and one press that says that they have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PersonId
from familybook.drawings.picks import small_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Type

_PORTRAIT, _NAME, _COPY, _HAS = 50, 130, 190, 170
_SMALL = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody with a copy of theirs, and whether it is in their hands."""

    who: PersonId
    name: str
    picture: Drawing
    own: bool
    """Whether their copy is another than everybody's."""
    has: bool


class CopyRow(Card):
    """One person, their copy, and “Give it now”, which turns to “Has it”."""

    given = Signal(str, bool)

    def __init__(self, look: Look, holder: Holder, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._who = holder.who
        self._name = holder.name
        words = look.words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(14), look.px(5), look.px(12), look.px(8))
        row = Columns(look, gap=8)
        whole.addLayout(row)
        picture = PictureView(look, holder.picture, self, wide=_PORTRAIT, high=_PORTRAIT)
        row.add(picture, _PORTRAIT, 0)
        name = Label(look, holder.name, self, size=Type.LEAD, voice=Voice.BOLD)
        _fill_height(name)
        row.add(name, _NAME)
        self._copy = words("keep-own" if holder.own else "keep-ours")
        row.add(self._copy_side("envelope" if holder.own else "book"), _COPY, 0)
        self.has = PickChip(look, words("keep-give"), self)
        self.has.clicked.connect(self._say)
        row.add(self.has, _HAS, 0)
        self.show_has(has=holder.has)

    def _copy_side(self, picture: str) -> QWidget:
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        shown = PictureView(self.look, small_picture(picture), side, wide=_SMALL, high=_SMALL)
        row.addWidget(shown, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Label(self.look, self._copy, side, size=Type.SMALL, voice=Voice.BOLD), 1)
        _fill_height(side)
        return side

    def show_has(self, *, has: bool) -> None:
        """Show whether the copy is in their hands; the words say so, not the tick alone."""
        words = self.look.words
        self.has.setChecked(has)
        self.has.setText(words("keep-has" if has else "keep-give"))
        told = words("keep-told", name=self._name, what=self.has.text(), copy=self._copy)
        call_it(self.has, told)

    def _say(self) -> None:
        self.given.emit(self._who, self.has.isChecked())


def _fill_height(part: QWidget) -> None:
    """Let a part be as high as its row, so that its words stand in the middle."""
    policy = part.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Expanding)
    part.setSizePolicy(policy)


class CopyRows(QWidget):
    """The rows of all who are shown; the same people keep their rows, and the focus."""

    given = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(3))
        self._shown: tuple[Holder, ...] = ()
        self.rows: dict[PersonId, CopyRow] = {}

    def show_holders(self, holders: Sequence[Holder]) -> bool:
        """Show who has theirs; tell whether the rows were made anew."""
        anew = [_as_row(one) for one in holders] != [_as_row(one) for one in self._shown]
        self._shown = tuple(holders)
        if anew:
            self._make()
        for one in holders:
            self.rows[one.who].show_has(has=one.has)
        return anew

    def _make(self) -> None:
        focused = next((who for who, row in self.rows.items() if row.has.hasFocus()), None)
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for one in self._shown:
            row = CopyRow(self._look, one, self)
            row.given.connect(self.given)
            self._column.addWidget(row)
            row.show()
            self.rows[one.who] = row
        if focused in self.rows:
            self.rows[focused].has.setFocus()


def _as_row(holder: Holder) -> tuple[object, ...]:
    return (holder.who, holder.name, holder.picture, holder.own)
