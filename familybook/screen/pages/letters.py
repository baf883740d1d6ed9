"""Letters: how this ending feels, letters to us and letters from us."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.fields import AskPicks, AskProse, Field, Group, Way
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.drawings.pages.letters.letter_paper import envelope
from familybook.kinds.letters import LetterIn, LetterOut
from familybook.screen.editors.base import Around, Editor
from familybook.screen.editors.making import question_of
from familybook.screen.editors.picks import PicksEditor, offer_of
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.texts import Question, TextEditor
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Heading
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.feelings import FeelingsEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

FITS = 110
"""Words that stand well beside the room to sign."""

_OVER = 2000
"""Wider than any window: the question stands over the words."""


class LetterText(Editor):
    """The words of a letter. A long one is as welcome; a soft line says that it goes on."""

    def __init__(
        self, look: Look, way: Way, question: Question, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, way, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        self.text = TextEditor(look, way, question, self, prose=True, beside=_OVER)
        self.pass_on(self.text)
        column.addWidget(self.text)
        self.long = GentleLine(look, self)
        self.long.show_hue(Hue.SOFT)
        column.addWidget(self.long)

    def show_value(self, value: Any, around: Around) -> None:
        """Show the words."""
        self.around = around
        self.text.show_value(value, around)
        goes_on = len(value.text.split()) > FITS
        self.long.show_sentence(self.look.words("pages-letters-long") if goes_on else "")

    def show_problem(self, way: Way, sentence: str) -> bool:
        """Show a kind sentence under the words."""
        return self.text.show_problem(way, sentence)


class LettersEditor(PageEditor):
    """Feelings first; then the letters, each on a card: who, lines to pick, own words."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        card, column = card_column(look, self)
        feelings = FeelingsEditor(
            look, ("feelings",), self.question("feelings"), self.question("feelings", "picks"), card
        )
        column.addWidget(self.take(feelings, "feelings"))
        self.column.addWidget(card)
        self.column.addWidget(self._letters("letters_in", LetterIn, "in", picture=True))
        self.column.addWidget(self._letters("letters_out", LetterOut, "out", picture=False))
        self.column.addStretch(1)

    def _letters(self, name: str, of: type[Group], side: str, *, picture: bool) -> QWidget:
        card, column = card_column(self.look, self)
        head = QHBoxLayout()
        if picture:
            head.addWidget(PictureView(self.look, envelope(150, 128), card, wide=70, high=60))
        asked = self.question(name)
        head.addWidget(Heading(self.look, asked.text, card), 1)
        column.addLayout(head)
        rows = RowsEditor(
            self.look,
            (name,),
            Question(text=""),
            of,
            self._part,
            card,
            add=self.look.words(f"pages-letters-add-{side}"),
            far_down=True,
        )
        column.addWidget(self.take(rows, name))
        return card

    def _part(self, field: Field, way: Way, parent: QWidget) -> Editor:
        """Return the editor of one question of a letter."""
        asked = question_of(self.look, self.kind.area, way)
        match field.ask:
            case AskPicks():
                return PicksEditor(
                    self.look, way, asked, offer_of(self.look, field.ask.of, at_first=6), parent
                )
            case AskProse():
                return LetterText(self.look, way, asked, parent)
            case _:
                return self.maker(field, way, parent)
