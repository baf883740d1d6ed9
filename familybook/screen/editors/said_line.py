"""One answer: its words, whose they are, and a way to take it out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.person import Person
from familybook.core.said import NOTHING, How, Said
from familybook.screen.editors.base import Around, text_of
from familybook.screen.editors.whose import WhoChips, WhoseButton, everybody, with_speaker
from familybook.screen.editors.writing import Line, Prose, WholeLine
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.spoken import call_it
from familybook.screen.kit.tips import show_tip
from familybook.screen.look import Look
from familybook.screen.tokens import Hue


class SaidLine(QWidget):
    """Shows one answer and says when somebody changed it.

    A suggestion that was picked stands as it is; own words are written in place.
    """

    edited = Signal(object, str)
    """The answer now, and the act."""
    taken_out = Signal()
    entered = Signal()
    left = Signal()

    def __init__(  # noqa: PLR0913 - an answer has a question, a hint, a length and a manner
        self,
        look: Look,
        name: str,
        parent: QWidget | None = None,
        *,
        hint: str = "",
        prose: bool = False,
        longest: int = 120,
        keeps: bool = False,
        spoken: bool = True,
    ) -> None:
        """Make a line for one answer.

        With `keeps` there is no way to take it out: it is the one answer to its question.
        Without `spoken` it does not show whose words it holds.
        """
        super().__init__(parent)
        self._look = look
        self._name = name
        self._hint, self._longest, self._prose = hint, longest, prose
        self._said = NOTHING
        self._around = Around()
        self._shown: tuple[Said, tuple[Person, ...]] | None = None
        self._keeps = keeps
        self._spoken = spoken
        self._label: Label | None = None
        self._field: Line | Prose | None = None
        self._whose: WhoseButton | None = None
        self._out: Button | None = None
        self._problem: GentleLine | None = None
        self._chips: WhoChips | None = None
        px = look.px
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(8), 2, 2, 2)
        self._column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(px(2))
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        look.changed.connect(self.update)

    # Each part is made when it is first needed: most lines never need most of theirs.

    @property
    def field(self) -> Line | Prose:
        """Return where own words are written."""
        if self._field is None:
            self._field = self._make_field()
            self._row.insertWidget(0, self._field, 1)
            self._field.setVisible(not self._said.pick)
        return self._field

    def _make_field(self) -> Line | Prose:
        look, name, hint = self._look, self._name, self._hint
        field: Line | Prose = (
            Prose(look, name, self, hint=hint, lines=2)
            if self._prose
            else WholeLine(look, name, self, hint=hint, longest=self._longest)
        )
        field.wrote.connect(self._write)
        field.too_long.connect(self._say_too_long)
        field.left.connect(self.left)
        if isinstance(field, Line):
            field.entered.connect(self.entered)
        return field

    def _picked_words(self) -> Label:
        if self._label is None:
            self._label = Label(self._look, "", self)
            self._label.setContentsMargins(self._look.px(8), 0, 0, 0)
            self._row.insertWidget(0, self._label, 1)
        return self._label

    def _make_buttons(self) -> None:
        """Have it shown whose words these are, and offer to take them out, where that is asked."""
        side = Qt.AlignmentFlag.AlignTop if self._prose else Qt.AlignmentFlag.AlignVCenter
        if self._spoken and self._whose is None:
            self._whose = WhoseButton(self._look, self, about=self._name)
            self._whose.toggled.connect(self._open_names)
            self._row.addWidget(self._whose, 0, side)
        if not self._keeps and self._out is None:
            self._out = Button(self._look, "", self, manner=Manner.PLAIN, icon=Icon.CROSS)
            show_tip(self._out, self._look.words("ask-take-out"))
            self._out.clicked.connect(self.taken_out)
            self._row.addWidget(self._out, 0, side)

    @property
    def said(self) -> Said:
        """The answer shown."""
        return self._said

    @property
    def is_shown(self) -> bool:
        """Whether an answer is shown, or a blank line: before that there is nothing in it."""
        return self._shown is not None

    def wait(self, high: int) -> None:
        """Keep room for an answer that is shown later."""
        self.setMinimumHeight(high)

    def show_said(self, said: Said, around: Around) -> None:
        """Show an answer; an empty one is a blank line to write on."""
        shown = (said, around.people)
        self._said, self._around = said, around
        if shown == self._shown:
            return
        if self._shown is not None and said != self._shown[0]:
            self.show_sentence("")
        if self._shown is None:
            self.setMinimumHeight(0)
        self._shown = shown
        self._show_words(text_of(said, around, self._look))
        self._show_buttons(text_of(said, around, self._look))
        self._show_names()
        self.update()

    def _show_words(self, words: str) -> None:
        picked = bool(self._said.pick)
        if picked:
            label = self._picked_words()
            if label.text() != words:
                label.setText(words)
        if self._label is not None:
            self._label.setVisible(picked)
        if not picked or self._field is not None:
            self.field.show_text("" if picked else self._said.text)
            self.field.setVisible(not picked)

    def _show_buttons(self, words: str) -> None:
        there = bool(self._said)
        if there:
            self._make_buttons()
        if self._whose is not None:
            self._whose.setVisible(there)
            self._whose.show_whose(self._said, self._around)
            if not there:
                self._whose.setChecked(False)
        if self._out is not None:
            self._out.setVisible(there)
            call_it(self._out, self._look.words("ask-take-out-named", words=words))

    def show_sentence(self, sentence: str) -> None:
        """Say something kind in place."""
        if self._problem is None and sentence:
            self._problem = GentleLine(self._look, self)
            self._column.insertWidget(self._column.count() - 1, self._problem)
        if self._problem is not None:
            self._problem.show_sentence(sentence)

    def _write(self, text: str) -> None:
        self.show_sentence("")
        said_by = self._said.said_by if self._said else self._around.adding
        said = replace(self._said, text=text, said_by=said_by, how=How.WORDS)
        self._said = said
        self.edited.emit(said, "ask-act-wrote")

    def _say_too_long(self) -> None:
        self.show_sentence(self._look.words("ask-too-long"))

    def _open_names(self, on: bool) -> None:
        if on and self._chips is None:
            self._chips = WhoChips(self._look, self, says="ask-said")
            self._chips.chosen.connect(self._change_whose)
            self._column.insertWidget(1, self._chips)
        self._show_names()
        if self._chips is not None:
            self._chips.setVisible(on)
            if self._whose is not None:
                QWidget.setTabOrder(self._whose, self._chips.chips[0])
            for one, after in zip(self._chips.chips, self._chips.chips[1:], strict=False):
                QWidget.setTabOrder(one, after)

    def _show_names(self) -> None:
        if self._chips is not None:
            people = (*self._around.everybody, everybody(self._look))
            self._chips.show_people(people, self._said.said_by)

    def _change_whose(self, who: str, on: bool) -> None:
        said = replace(self._said, said_by=with_speaker(self._said.said_by, who, on=on))
        self.edited.emit(said, "ask-act-whose")

    def paintEvent(self, event: object) -> None:
        """Paint a tint under an answer that is there."""
        del event
        if not self._said or self._prose:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(Hue.LEAF_TINT))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)
        painter.end()
