"""A picture of the family's own, in a hand-cut frame with a flag for each person under it."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import WHOLE, Box, Drawing, View
from familybook.core.ids import PhotoId
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.core.said import PenStroke
from familybook.drawings.plate.lino import Plate, rings_of
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.sketch import strokes_within
from familybook.drawings.scenes.garland import garlands
from familybook.drawings.scenes.scenery import STAGE

ROOM: Box = (38, 34, 284, 238)
"""Where the picture stands on the stage."""

_CORDS = "M10 306C92 326 268 326 350 306", "M10 340C92 358 268 358 350 340"


def framed(
    people: Sequence[Person],
    *,
    photo: PhotoId,
    strokes: Sequence[PenStroke],
    says: str,
    view: View = WHOLE,
) -> Drawing:
    """Draw a photograph, else the strokes, in a frame, and the people's flags beneath it."""
    plate = Plate()
    _frame(plate)
    if photo:
        inside = rings_of(box(*ROOM, 3), 1.6)
        plate.photo(photo, ROOM, inside, view, whole=True)
        plate.line(box(*ROOM, 3), 1.6, wobble=1.6)
    else:
        for mark in strokes_within(strokes, ROOM):
            plate.fill(mark.rings, mark.tone)
    _bunting(plate, people)
    return plate.drawing(*STAGE, says)


def _frame(plate: Plate) -> None:
    """Draw the frame, empty."""
    left, top, wide, high = ROOM
    plate.line("M84 16C130 2 150 -6 180 -8C210 -6 230 2 276 16", 1.6)
    plate.dot(180, -8, 3.2)
    plate.shape(box(left - 26, top - 24, wide + 52, high + 48, 7), Tone.CLAY, line=2.2, wobble=1.6)
    plate.shape(
        box(left - 10, top - 9, wide + 20, high + 18, 3),
        Tone.CREAM,
        line=1.6,
        knock=Tone.PAGE,
        slip=(0, 0),
        wobble=1.6,
    )
    for x, y, u, v in ((-24, -22, 1, 1), (24, -22, -1, 1), (-24, 22, 1, -1), (24, 22, -1, -1)):
        corner_x = left + x if x < 0 else left + wide + x
        corner_y = top + y if y < 0 else top + high + y
        plate.line(f"M{corner_x} {corner_y}L{corner_x + 12 * u} {corner_y + 12 * v}", 1.4)


def _bunting(plate: Plate, people: Sequence[Person]) -> None:
    """Hang the flags under the frame, in two rows when there are many."""
    if people:
        garlands(plate, _CORDS[:1] if len(people) <= 12 else _CORDS, people, largest=36)
