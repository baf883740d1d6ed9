"""The words of one person under the wall: their name, what they say of themselves, their look."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.palette import Pattern
from familybook.core.person import Being, Person
from familybook.kinds.us import Frame
from familybook.screen.editors.base import Around
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.texts import Question, TextEditor, question_label
from familybook.screen.editors.writing import Line, fields_first
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.segments import Segments
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.frames import PatternPot

_BESIDE = 160
_TEXTS = ("i_am", "i_love", "laughs_at")


class FrameWords(QWidget):
    """Name, words and look of one person, one under the other.

    What takes them out of the book is to be placed by whoever shows them, away from all else.
    """

    edited = Signal(object, object, str)
    renamed = Signal(str)
    being_chosen = Signal(str)
    pattern_chosen = Signal(object)
    leave_wanted = Signal()
    """This person shall not be in the book any more."""

    def __init__(self, look: Look, asked: Callable[..., Question], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(look.px(4))
        stack.addLayout(self._make_name())
        self.texts: dict[str, TextEditor] = {}
        for name in _TEXTS:
            question = asked("frames", name)
            editor = TextEditor(
                look, ("frames", 0, name), question, self, prose=True, beside=_BESIDE
            )
            editor.edited.connect(self.edited)
            stack.addWidget(editor)
            self.texts[name] = editor
        stack.addLayout(self._make_look())

    def in_order(self) -> list[QWidget]:
        """Return what is in it as Tab goes: all that is written, then everything else."""
        inside = [one for one in self.children() if isinstance(one, QWidget)]
        return fields_first(*inside)

    def _make_name(self) -> Columns:
        look = self._look
        row = Columns(look, gap=10)
        question = look.words("pages-us-name")
        label = question_label(look, question, self)
        label.setContentsMargins(0, look.px(12), 0, 0)
        row.add(label, _BESIDE, 0)
        self.name = Line(look, question, self, hint=look.words("pages-us-name-hint"), longest=60)
        self.name.wrote.connect(self.renamed)
        where = QHBoxLayout()  # where the other fields have their paper
        where.setContentsMargins(look.px(8) + 1, 2, 3, 2)
        where.addWidget(self.name)
        row.add(where, 300, 1)
        return row

    def _make_look(self) -> FlowLayout:
        look = self._look
        row = FlowLayout(gap=4)
        beings = [(one.value, look.words(f"pages-us-{one.value}")) for one in Being]
        self._being = Segments(look, beings, self, name=look.words("pages-us-being"))
        self._being.setMinimumWidth(look.px(240))
        self._being.chosen.connect(self.being_chosen)
        row.addWidget(self._being)
        self._pots: list[PatternPot] = []
        for pattern in Pattern:
            pot = PatternPot(look, pattern, self)
            pot.clicked.connect(partial(self._say_pattern, pattern))
            pot.setAutoExclusive(True)  # heard as one of a few
            row.addWidget(pot)
            self._pots.append(pot)
        leave = look.words("pages-us-leave")
        self.leave = Button(look, leave, self, manner=Manner.PLAIN, icon=Icon.CROSS)
        self.leave.clicked.connect(self.leave_wanted)
        return row

    def _say_pattern(self, pattern: Pattern, checked: bool = False) -> None:
        del checked
        self.pattern_chosen.emit(pattern)

    def show_words(self, person: Person, row: Frame, number: int, around: Around) -> None:
        """Show what one person said in their frame, which is one of the rows."""
        for name, editor in self.texts.items():
            editor.way = ("frames", number, name)
            editor.show_value(getattr(row, name), around)
        self.name.show_text(person.name)
        self._being.show_choice(person.being.value)
        for pot in self._pots:
            pot.show_tone(person.tone)
            pot.setChecked(pot.pattern is person.pattern)
        name = person.name.strip() or self._look.words("pages-us-new")
        call_it(self.leave, self._look.words("pages-us-leave-named", name=name))
