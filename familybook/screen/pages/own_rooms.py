"""The parts of a young child's page, one open at a time: sun, cloud, star, chair, hand, pencil."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.pages.mine.hand import hand_large
from familybook.drawings.parts.own_sky import star_shape
from familybook.drawings.parts.sky import cloud, sun
from familybook.drawings.parts.things import pencil
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.tall_card import TallCard

ROOMS = {
    "good": "sun",
    "wobbly": "cloud",
    "wishes": "star",
    "cosy_when": "cosy",
    "hand": "hand",
    "drawing": "pencil",
}
"""Which picture leads to which question."""

_WIDE, _HIGH = 90.0, 66.0


@cache
def room_drawing(name: str) -> Drawing:
    """Return the picture that leads to a part."""
    plate = Plate()
    tones = {"sun": Tone.TINT, "cloud": Tone.MIST, "hand": Tone.BLUSH, "pencil": Tone.HILL}
    if name != "cosy":
        plate.ground(pebble(45, 33, 42, 30, seed=len(name) + 3), tones.get(name, Tone.BLUSH))
    match name:
        case "sun":
            sun(plate, 45, 33, 15)
        case "cloud":
            cloud(plate, 48, 37, 0.8, Tone.PAGE)
        case "star":
            star_shape(plate, 45, 33, 24)
        case "cosy":
            plate.place(small_picture("armchair"), 12, 0, 1.1)
        case "hand":
            plate.place(hand_large(), 14, 6, 0.34)
        case _:
            pencil(plate, 26, 56, 48)
    return plate.drawing(_WIDE, _HIGH)


class OwnRooms(QWidget):
    """The pictures beside each other; the one that is open is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        call_it(self, look.words("pages-mine-part"))
        grid = EvenGrid(look, self, least=124, most=6, gap=2)
        self.cards: dict[str, TallCard] = {}
        for name, picture in ROOMS.items():
            words = look.words(f"pages-mine-{picture}")
            card = TallCard(look, room_drawing(picture), words, self, high_px=66)
            card.setAutoExclusive(True)
            card.clicked.connect(self._say)
            grid.addWidget(card)
            self.cards[name] = card

    def show_room(self, name: str) -> None:
        """Show which part is open."""
        self.cards[name].setChecked(True)

    def _say(self) -> None:
        self.chosen.emit(next(name for name, card in self.cards.items() if card.isChecked()))
