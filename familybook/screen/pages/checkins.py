"""Our check-ins: the rows are filled in by hand; here we choose what each of them asks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing
from familybook.core.ids import PhotoId
from familybook.core.kind import Kind
from familybook.core.palette import Tone
from familybook.drawings.parts.small_balloon import small_balloon
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.kinds.checkins import PROMPTS
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.pictures import PictureView
from familybook.screen.look import Look
from familybook.screen.pages.base import PageEditor
from familybook.screen.pages.parts import card_column
from familybook.screen.tokens import Hue

_WIDE, _HIGH = 330, 110


def balloons_drawing(says: str) -> Drawing:
    """Draw the five blank balloons in their sky."""
    plate = Plate()
    for n in range(5):
        x = 34 + n * 65.0
        plate.ground(pebble(x, 44, 30, 36, seed=n, rough=0.06), Tone.MIST, wobble=1.2)
        small_balloon(plate, x, 72 - 6 * (n % 2), 56)
    return plate.drawing(_WIDE, _HIGH, says)


class CheckInsEditor(PageEditor):
    """What the page is for, what it asks, and room for our own questions."""

    def __init__(
        self,
        look: Look,
        kind: type[Kind],
        photos: Mapping[PhotoId, QImage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, kind, photos, parent)
        words = look.words
        card, column = card_column(look, self)
        sides = Columns(look, gap=16)
        drawing = balloons_drawing(words("pages-checkins-balloons"))
        sides.add(PictureView(look, drawing, card), _WIDE, 0)
        sides.add(self._by_hand(card), 380, 1)
        column.addSpacing(look.px(8))
        column.addLayout(sides)
        self.column.addWidget(card)
        below, inside = card_column(look, self)
        inside.addWidget(self.make("notes", below))
        asks = words("pages-checkins-else", asks=". ".join(words(key) for key in PROMPTS))
        inside.addWidget(Label(look, asks, below, hue=Hue.SOFT))
        self.column.addWidget(below)
        self.column.addStretch(1)

    def _by_hand(self, parent: QWidget) -> QWidget:
        """Return the words that say what to do with the page once it is printed."""
        look = self.look
        place = QWidget(parent)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(look, look.words("pages-checkins-by-hand"), place))
        column.addWidget(Label(look, look.words("pages-checkins-days"), place, hue=Hue.SOFT))
        return place
