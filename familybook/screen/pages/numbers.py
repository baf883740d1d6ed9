"""People to ring: danger first and fixed, then our own, then the free lines we choose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.pack_age import old_numbers
from familybook.core.palette import Tone
from familybook.core.today import today
from familybook.drawings.parts.things import phone
from familybook.drawings.plate.lino import Plate
from familybook.kinds.numbers import OwnNumber
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.texts import Question
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type


def _phone() -> Drawing:
    plate = Plate()
    phone(plate, 32, 62, 58, Tone.CLAY)
    return plate.drawing(64, 64)


class NumbersPageEditor(PageEditor):
    """The numbers a family may need, in one place."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self.column.addWidget(self._danger())
        card, column = card_column(look, self)
        asked = self.question("ours")
        column.addWidget(Heading(look, asked.text, card))
        column.addWidget(Label(look, asked.hint, card, hue=Hue.SOFT))
        rows = RowsEditor(
            look,
            ("ours",),
            Question(text=""),
            OwnNumber,
            self.maker,
            card,
            add=look.words("numbers-ours-add"),
            across=2,
        )
        column.addWidget(self.take(rows, "ours"))
        self.column.addWidget(card)
        chosen, inside = card_column(look, self)
        inside.addWidget(self.make("chosen", chosen))
        self.old = GentleLine(look, chosen)
        self.old.show_hue(Hue.SOFT)
        inside.addWidget(self.old)
        self.column.addWidget(chosen)
        self.codes, codes = card_column(look, self)
        codes.addWidget(self.make("scan", self.codes))
        self.column.addWidget(self.codes)
        self.column.addStretch(1)

    def show_answers(self, page: Any) -> None:
        """Show what was chosen, and quietly if it is long since somebody checked the numbers."""
        super().show_answers(page)
        is_old = bool(old_numbers(self.around.pack, today()))
        self.old.show_sentence(self.look.words("pages-numbers-old") if is_old else "")
        pack = self.around.pack
        webs = {*(one.web for one in pack.numbers), *(one.web for one in pack.places)}
        self.codes.setVisible(any(webs))

    def _danger(self) -> QWidget:
        look = self.look
        card, column = card_column(look, self, edge=Hue.CLAY, thick=True)
        row = QHBoxLayout()
        row.setSpacing(look.px(16))
        row.addWidget(PictureView(look, _phone(), card, wide=64, high=64))
        words = QVBoxLayout()
        words.setSpacing(0)
        name, number = look.words("numbers-danger-name"), look.words("numbers-danger-number")
        words.addWidget(Heading(look, f"{name}: {number}", card))
        what = look.words("numbers-danger-what-for")
        words.addWidget(Label(look, what, card, size=Type.BODY, voice=Voice.BOLD))
        fixed = look.words("pages-numbers-fixed")
        words.addWidget(Label(look, fixed, card, size=Type.SMALL, hue=Hue.SOFT))
        row.addLayout(words, 1)
        column.addLayout(row)
        return card
