"""Pictures that stand left of words, all in the middle of one column."""

from __future__ import annotations

from familybook.core.drawing import WHOLE, Drawing, View
from familybook.core.ids import PhotoId
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.drawings.parts.people import somebody
from familybook.drawings.plate.lino import NO_SLIP, Plate, rings_of
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.sketch import strokes_within

WIDE = 66.0
"""How wide the column is."""

_PERSON = 60.0
_PHOTO = (66.0, 62.0)
_LARGE_PHOTO = (190.0, 142.0)


def in_column(drawing: Drawing, high: float, wide: float = WIDE) -> Drawing:
    """Return a drawing so high, or as wide as the column, in the middle of it."""
    scale = min(high / drawing.size[1], wide / drawing.size[0])
    plate = Plate()
    plate.place(drawing, (wide - drawing.size[0] * scale) / 2, 0, scale)
    return plate.drawing(wide, drawing.size[1] * scale, drawing.says)


def person(who: Person) -> Drawing:
    """Draw somebody with their pattern, 60 points square."""
    plate = Plate()
    somebody(plate, _PERSON / 2, _PERSON - 1, _PERSON - 3, who)
    return plate.drawing(_PERSON, _PERSON)


def own_picture(said: Said, *, large: bool = False) -> Drawing | None:
    """Draw somebody's own photograph or drawing, if there is one, with what it shows."""
    wide, high = _LARGE_PHOTO if large else _PHOTO
    if said.photo:
        return _photo(said.photo, said.snap.view, wide, high, said.text.strip())
    if said.strokes:
        plate = Plate()
        path = box(1, 1, wide - 2, high - 2, 3)
        inside = plate.shape(path, Tone.PAGE, line=0, slip=NO_SLIP)
        for mark in strokes_within(said.strokes, (4, 4, wide - 8, high - 8)):
            plate.fill(mark.rings, mark.tone, inside)
        plate.line(path, 1.4)
        return plate.drawing(wide, high, said.text.strip())
    return None


def _photo(photo: PhotoId, view: View, wide: float, high: float, says: str) -> Drawing:
    plate = Plate()
    path = box(1, 1, wide - 2, high - 2, 3)
    plate.photo(photo, (1, 1, wide - 2, high - 2), rings_of(path), view or WHOLE, whole=True)
    plate.line(path, 1.4)
    return plate.drawing(wide, high, says)
