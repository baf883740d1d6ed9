"""Made together: everybody in a row, and the day we finished. The rest is done by hand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.drawings.pages.together.signing import everybody
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.day import DayEditor, this_day
from familybook.screen.kit.buttons import Button
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_WIDE, _HIGH = 500, 170


class TogetherEditor(PageEditor):
    """Who is on the back, what to do there with a pen, and the day."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        self._family: tuple[Person, ...] | None = None
        card, column = card_column(look, self)
        self.picture = PictureView(look, None, card)
        column.addSpacing(look.px(8))
        column.addWidget(self.picture)
        column.addWidget(Heading(look, look.words("pages-together-by-hand"), card))
        for key in ("pages-together-sign", "pages-together-print"):
            column.addWidget(Label(look, look.words(key), card, hue=Hue.SOFT))
        self.column.addWidget(card)
        below, inside = card_column(look, self)
        self.day = DayEditor(
            look, ("finished_on",), self.question("finished_on"), below, nearest=True
        )
        inside.addWidget(self.take(self.day, "finished_on"))
        self.today = Button(look, look.words("pages-together-today"), below)
        self.today.clicked.connect(self._choose_today)
        row = Columns(look)
        row.add(self.today, 200, 0)
        inside.addLayout(row)
        self.column.addWidget(below)
        self.column.addStretch(1)

    def show_answers(self, page: Any) -> None:
        """Show everybody, and the day."""
        super().show_answers(page)
        if self.around.family != self._family:
            self._family = self.around.family
            says = self.look.words("together-says", count=len(self._family))
            self.picture.show_drawing(everybody(self._family, _WIDE, _HIGH, says))
            self.picture.setVisible(bool(self._family))

    def _choose_today(self) -> None:
        self.day.choose(this_day())

    def first_focus(self) -> QWidget | None:
        """Return the place of the day."""
        return self.day.field
