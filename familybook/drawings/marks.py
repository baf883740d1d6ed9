"""The small pictures beside page numbers."""

from __future__ import annotations

from functools import cache
from typing import Literal

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.lino import Plate
from familybook.drawings.paths import oval
from familybook.drawings.things import home, pencil, phone

Mark = Literal["house", "rings", "phone", "pencil"]


@cache
def page_mark(name: Mark) -> Drawing:
    """Draw a page mark, 16 points square."""
    plate = Plate()
    match name:
        case "house":
            home(plate, 8, 15.2, 14.4, line=1.0)
        case "rings":
            plate.shape(oval(8, 8, 7.2), Tone.HILL, line=1.0, slip=(0.6, 0.6), dash=(1.8, 1.6))
            plate.shape(oval(8, 8, 4.4), Tone.TINT, line=1.1, slip=(0, 0), knock=None)
            plate.dot(8, 8, 1.7, Tone.CLAY)
            plate.line(oval(8, 8, 1.7), 0.9)
        case "phone":
            phone(plate, 8, 14.6, 13, Tone.SKY)
        case "pencil":
            pencil(plate, 1.6, 14.4, 14, line=1.0)
    return plate.drawing(16, 16)
