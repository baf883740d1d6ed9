"""The certificate, as the sentence it is: we, the ..., did this. Seen by ..."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes.garland import garlands
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.day import DayEditor
from familybook.screen.editors.texts import TextEditor
from familybook.screen.kit.labels import Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue, Type

_WIDE, _HIGH = 560, 84
_FLAGS = 10


def bunting(people: tuple[Person, ...]) -> Drawing:
    """Draw a string of flags with the patterns of the family."""
    plate = Plate()
    if people:
        flags = [people[n % len(people)] for n in range(max(_FLAGS, len(people)))]
        cord = f"M6 8Q{_WIDE / 2} 44 {_WIDE - 6} 8"
        garlands(plate, (cord,), flags, largest=38)
    return plate.drawing(_WIDE, _HIGH)


class CertificateEditor(PageEditor):
    """The words of the certificate in the order they are read, under the family's flags."""

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
        column.addSpacing(look.px(6))
        column.addWidget(self.picture)
        we = TextEditor(look, ("we",), self.question("we"), card, beside=120)
        column.addWidget(self.take(we, "we"))
        column.addSpacing(look.px(6))
        column.addWidget(self.make("did", card))
        proud = look.words("pages-certificate-proud")
        column.addWidget(Label(look, proud, card, size=Type.SMALL, hue=Hue.SOFT))
        self.column.addWidget(card)
        sides = Columns(look, gap=10)
        seen, inside = card_column(look, self)
        inside.addWidget(self.make("seen_by", seen))
        inside.addStretch(1)
        sides.add(seen, 420, 1)
        when, inside = card_column(look, self)
        day = DayEditor(look, ("day",), self.question("day"), when, beside=110, nearest=True)
        inside.addWidget(self.take(day, "day"))
        inside.addStretch(1)
        sides.add(when, 420, 1)
        self.column.addLayout(sides)
        self.column.addStretch(1)

    def show_answers(self, page: Any) -> None:
        """Show the flags, and the words."""
        super().show_answers(page)
        if self.around.family != self._family:
            self._family = self.around.family
            self.picture.show_drawing(bunting(self._family))
            self.picture.setVisible(bool(self._family))
