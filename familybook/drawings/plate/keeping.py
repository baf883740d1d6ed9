"""What keeps us well, dry and safe: a bowl of soup, an umbrella, a box with a number."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.wording import fitted, height_of

BOX = (116.0, 78.0)
"""Width and height of the box with the number for danger."""

_ROUND = 14.0
_NAME = 13.5
_LEAST_NAME, _LEAST_OTHER = 9.0, 10.5
_STEP = 0.5


def bowl(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw a bowl of hot soup round x, y."""
    plate.shape(
        placed("M-26 6C-26 28 -10 32 0 32C10 32 26 28 26 6Z", x, y, scale), Tone.CLAY, line=1.7
    )
    plate.line(placed("M-32 6L32 6", x, y, scale), 2.0)
    plate.line(
        placed("M-10 -4q-5 -7 0 -13q5 -6 0 -12M8 -4q-5 -7 0 -13q5 -6 0 -12", x, y, scale), 1.4
    )


def umbrella(plate: Plate, x: float, y: float, scale: float = 1.0) -> None:
    """Draw an open umbrella round x, y."""
    plate.shape(
        placed(
            "M-38 0C-36 -28 -18 -40 0 -40C18 -40 36 -28 38 0C31 -7 20 -7 13 0"
            "C8 -6 -8 -6 -13 0C-20 -7 -31 -7 -38 0Z",
            x,
            y,
            scale,
        ),
        Tone.BERRY,
        line=1.7,
    )
    plate.line(
        placed(
            "M0 -40L0 -46M0 -3L0 34C0 44 -13 44 -13 34"
            "M-13 0C-11 -16 -6 -30 0 -40C6 -30 11 -16 13 0",
            x,
            y,
            scale,
        ),
        1.5,
    )


def danger_box(
    plate: Plate, at: Point, words: str, number: str, letters: Letters, other: str = ""
) -> None:
    """Draw the heavy box that says whom to ring in danger, its middle at a place.

    With `other`, what it says stands in a second language under the first one.
    """
    (x, y), (wide, high) = at, BOX
    more = danger_high(other, letters) - high
    path = box(x - wide / 2, y - (high + more) / 2, wide, high + more, 12)
    plate.shape(path, Tone.PAGE, line=2.5, slip=NO_SLIP)
    size = _NAME
    while letters.width(words, size, Voice.BOLD) > wide - _ROUND and size > _LEAST_NAME:
        size -= _STEP
    top = y - more / 2
    _in_middle(plate, (words,), (x, top - 16.0), size, Voice.BOLD, letters)
    if other:
        lines, size = _other_name(other, letters)
        _in_middle(plate, lines, (x, top + 1.0), size, Voice.BOLD, letters)
    _in_middle(plate, (number,), (x, y + 24.0 + more / 2), 36.0, Voice.HEAD, letters)


def danger_high(other: str, letters: Letters) -> float:
    """Return how high the box for danger is, with a second language or without one."""
    if not other:
        return BOX[1]
    lines, size = _other_name(other, letters)
    return BOX[1] + height_of(lines, size, letters, Voice.BOLD)


def _other_name(text: str, letters: Letters) -> tuple[tuple[str, ...], float]:
    """Return the second language in the box in one line or in two, and its size."""
    room, size = BOX[0] - _ROUND, _NAME
    while size > _LEAST_OTHER:
        lines = fitted(text, room, size=size, letters=letters, voice=Voice.BOLD, most=1)
        lines = lines or fitted(text, room, size=size, letters=letters, voice=Voice.BOLD, most=2)
        if lines is not None:
            return lines, size
        size -= _STEP
    return letters.wrap(text, size, room, Voice.BOLD), size


def _in_middle(
    plate: Plate, lines: Sequence[str], at: Point, size: float, voice: Voice, letters: Letters
) -> None:
    plate.label(
        lines,
        at,
        size=size,
        letters=letters,
        voice=voice,
        align=Align.CENTRE,
        role=Role.WORDS,
    )
