"""A photograph or a drawing of one's own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.fields import AskPicture, Way
from familybook.core.ids import PhotoId
from familybook.core.said import NOTHING, How, PenStroke, Said
from familybook.screen.drawing_pad import DrawingPad
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.texts import Question, question_label
from familybook.screen.editors.whose import WhoChips, WhoseButton, everybody, with_speaker
from familybook.screen.editors.writing import Line
from familybook.screen.gentle import GentleLine
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.look import Look
from familybook.screen.photo_slot import PhotoSlot


class PictureEditor(Editor):
    """Shows a photograph or a drawing; says which is wanted, given, drawn or taken out.

    `face` asks to draw a face and offers the pattern instead of a picture.
    """

    laid_out = Signal(bool)
    """Whether there is paper to draw on, in place of a photograph."""

    def __init__(
        self,
        look: Look,
        way: Way,
        question: Question,
        ask: AskPicture,
        parent: QWidget | None = None,
        *,
        face: bool = False,
    ) -> None:
        super().__init__(look, way, parent)
        self._ask = ask
        self._said = NOTHING
        self._draws = not ask.photo
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if question.text:
            column.addWidget(question_label(look, question.text, self))
        self.slot = PhotoSlot(look, self, may_draw=ask.drawing, face=face)
        self.slot.setVisible(ask.photo)
        column.addWidget(self.slot)
        self.pad = DrawingPad(look, self, most_wide=440)
        column.addWidget(self.pad)
        self._instead = Button(
            look, look.words("photo-back"), self, manner=Manner.PLAIN, icon=Icon.CAMERA
        )
        self._pattern = Button(look, look.words("photo-pattern"), self, icon=Icon.PERSON)
        self._pattern.setVisible(face)
        self._has_pattern = face
        self._whose = WhoseButton(look, self)
        below = FlowLayout(gap=4)
        for button in (self._instead, self._pattern, self._whose):
            below.addWidget(button)
        column.addLayout(below)
        self._chips = WhoChips(look, self, says="ask-said")
        self._chips.hide()
        column.addWidget(self._chips)
        self._seen_words = question_label(look, look.words("photo-seen"), self)
        self.seen = Line(
            look, look.words("photo-seen"), self, hint=look.words("photo-seen-hint"), longest=300
        )
        self._problem = GentleLine(look, self)
        for part in (self._seen_words, self.seen, self._problem):
            column.addWidget(part)
        self._connect()
        self._show_parts()

    def _connect(self) -> None:
        self.slot.wanted.connect(self._want)
        self.slot.given.connect(self._give)
        self.slot.draw_wanted.connect(self.start_drawing)
        self.slot.taken_out.connect(self._take_out)
        self.pad.drawn.connect(self._draw)
        self._instead.clicked.connect(self._stop_drawing)
        self._pattern.clicked.connect(self._take_pattern)
        self._whose.toggled.connect(self._chips.setVisible)
        self._chips.chosen.connect(self._change_whose)
        self.seen.wrote.connect(self._write_seen)
        self.seen.too_long.connect(self._say_too_long)

    def show_value(self, value: Any, around: Around) -> None:
        """Show a photograph, a drawing, or room for one."""
        self.around = around
        if value.photo != self._said.photo:
            self.slot.show_problem("")
        if value.photo and value.how is How.PHOTO:
            self._draws = False
        elif value.strokes or not self._ask.photo:
            self._draws = True
        elif self._said.strokes:
            self._draws = False
        self._said = value
        self.slot.show_photo(
            around.photos.get(value.photo), is_there=bool(value.photo), seen=value.text
        )
        self.pad.show_strokes(value.strokes)
        self.seen.show_text(value.text)
        self._whose.show_whose(value, around)
        self._chips.show_people((*around.people, everybody(self.look)), value.said_by)
        self._show_parts()

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show what happened to a photograph, in its place."""
        if way != self.way:
            return False
        self._draws = False
        self._show_parts()
        self.slot.show_problem(sentence)
        return True

    def start_anew(self, way: Way) -> None:
        """Go to the picture of somebody else."""
        self.way = way
        self._said = NOTHING
        self._draws = not self._ask.photo
        self._whose.setChecked(False)
        self.slot.show_problem("")
        self.pad.start_anew()

    def start_drawing(self) -> None:
        """Lay out the paper; the photograph goes when the first stroke is drawn."""
        self._draws = True
        self.slot.show_problem("")
        self._show_parts()
        self.pad.sheet.setFocus()

    def _stop_drawing(self) -> None:
        self._draws = False
        self._show_parts()
        self.slot.print.setFocus()

    def _show_parts(self) -> None:
        there = bool(self._said)
        self.slot.setVisible(not self._draws)
        self.pad.setVisible(self._draws)
        self._instead.setVisible(self._draws and self._ask.photo)
        self._pattern.setVisible(self._has_pattern and (there or self._draws))
        self._whose.setVisible(there)
        if not there:
            self._whose.setChecked(False)
        holds = bool(self._said.photo or self._said.strokes)
        self._seen_words.setVisible(holds)
        self.seen.setVisible(holds)
        self.laid_out.emit(self._draws)

    def _want(self) -> None:
        self.photo_wanted.emit(self.way)

    def _give(self, path: str, picture: object) -> None:
        self.photo_given.emit(self.way, path, picture)

    def _draw(self, strokes: tuple[PenStroke, ...]) -> None:
        if not strokes:
            self.says(replace(self._said, strokes=()), "ask-act-drew")
            return
        said_by = self._said.said_by if self._said else self.around.adding
        said = replace(
            self._said, strokes=strokes, how=How.DRAWING, photo=PhotoId(""), said_by=said_by
        )
        self.says(said, "ask-act-drew")

    def _take_out(self) -> None:
        self.says(Said(), "ask-act-took-out")
        self.slot.print.setFocus()

    def _take_pattern(self) -> None:
        self._draws = False
        if self._said:
            self.says(NOTHING, "ask-act-pattern")
        self._show_parts()

    def _change_whose(self, who: str, on: bool) -> None:
        said_by = with_speaker(self._said.said_by, who, on=on)
        self.says(replace(self._said, said_by=said_by), "ask-act-whose")

    def _write_seen(self, text: str) -> None:
        self._problem.show_sentence("")
        self.says(replace(self._said, text=text), "ask-act-wrote")

    def _say_too_long(self) -> None:
        self._problem.show_sentence(self.look.words("ask-too-long"))
