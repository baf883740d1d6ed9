"""The small pictures beside page numbers."""

from __future__ import annotations

from functools import cache
from typing import Literal

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.parts.things import home, pencil, phone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval

Mark = Literal["house", "rings", "phone", "pencil"]


@cache
def page_mark(name: Mark) -> Drawing:
    """Draw a page mark, 16 points square."""
    large = Plate()
    match name:
        case "house":
            home(large, 32, 59, 48, line=4.0)
        case "rings":
            large.shape(oval(32, 32, 28), Tone.HILL, line=3.8, dash=(7, 7))
            large.shape(oval(32, 32, 17), Tone.TINT, line=4.2, knock=None)
            large.shape(oval(32, 32, 6.5), Tone.CLAY, line=3.6)
        case "phone":
            phone(large, 32, 58, 52, Tone.SKY, line=4.2)
        case "pencil":
            pencil(large, 6, 58, 56, line=4.2)
    plate = Plate()
    plate.place(large.drawing(64, 64), 0, 0, 0.25)
    return plate.drawing(16, 16)
