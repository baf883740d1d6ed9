"""Five faces, from very sad to very glad, for those who would rather not read a picture of weather.

Nobody's: a ring, two eyes and a mouth.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import oval

MOODS = 5
"""From 0, very sad, to 4, very glad."""

SIDE = 60.0
_MOUTHS = (
    "M17 46Q30 31 43 46",
    "M19 43Q30 36 41 43",
    "M19 41L41 41",
    "M19 38Q30 46 41 38",
    "M16 36Q30 55 44 36Z",
)
_TONES = (Tone.SKY, Tone.MIST, Tone.CREAM, Tone.TINT, Tone.SUN)
_BROWS = {0: "M16 20L24 17M44 20L36 17", 4: "M17 18Q21 14 25 18M35 18Q39 14 43 18"}
_GAP, _NEAR = 10.0, 4.0
_RING_ROOM = 9.0


@cache
def face(mood: int) -> Drawing:
    """Draw a face, 60 points square."""
    plate = Plate()
    _draw(plate, mood)
    return plate.drawing(SIDE, SIDE)


def faces(moods: Sequence[int], *, from_right: bool) -> Drawing:
    """Draw some faces side by side, in the order in which they are read."""
    plate = Plate()
    for number, mood in enumerate(reversed(moods) if from_right else moods):
        plate.place(face(mood), number * (SIDE + _NEAR), 0)
    return plate.drawing(len(moods) * (SIDE + _NEAR) - _NEAR, SIDE)


def faces_to_ring(wide: float, says: str) -> Drawing:
    """Draw all faces side by side, with room to put a ring round one."""
    each = (wide - _GAP * (MOODS - 1)) / MOODS
    scale = min(1.0, (each - 2 * _RING_ROOM) / SIDE)
    plate = Plate()
    for mood in range(MOODS):
        x = mood * (each + _GAP) + (each - SIDE * scale) / 2
        plate.place(face(mood), x, _RING_ROOM, scale)
    return plate.drawing(wide, SIDE * scale + 2 * _RING_ROOM, says)


def _draw(plate: Plate, mood: int) -> None:
    plate.shape(oval(30, 30, 25.5), _TONES[mood], line=2.4, wobble=0.7)
    for x in (21, 39):
        plate.dot(x, 25.5, 3.1)
    if mood in _BROWS:
        plate.line(_BROWS[mood], 1.7, wobble=0.4)
    mouth = _MOUTHS[mood]
    if mouth.endswith("Z"):
        plate.shape(mouth, Tone.BERRY, line=2.2, slip=NO_SLIP, wobble=0.5)
    else:
        plate.line(mouth, 3.0, wobble=0.4)
