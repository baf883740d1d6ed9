"""What is said about somebody, each saying beside a petal of whoever said it."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.flowers import Look, petal
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, pitch_of, runs_from_right

PEN = 28.35
"""Ten millimetres: from one line to write on to the next."""

BULLET = 20.0
"""Room for the petal before a saying."""

_SAID = 14.0
_BY = 12.0
_MOST_LINES = 6
_BEFORE_NAME = 10.0
_PETAL = (14.0, 4.6)

Place = tuple[float, float, float]
"""Left, top or line, and width."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing said about somebody, the pattern of whoever said it, and their name."""

    text: str
    look: Look
    by: str = ""


@dataclass(frozen=True, slots=True)
class SaidLines:
    """A saying in lines, and the lines its name takes; `inline` if both stand on one."""

    saying: Saying
    lines: tuple[str, ...]
    by: tuple[str, ...]
    inline: bool
    high: float


def said_lines(saying: Saying, room: float, letters: Letters) -> SaidLines | None:
    """Return a saying in the lines it takes, or None if it is too long to stand there."""
    lines = fitted(saying.text, room, size=_SAID, letters=letters, most=_MOST_LINES)
    by = fitted(saying.by, room, size=_BY, letters=letters, voice=Voice.BOLD, most=_MOST_LINES)
    if lines is None or by is None:
        return None
    by = by if saying.by else ()
    same_way = runs_from_right(saying.by) == runs_from_right(saying.text)
    used = letters.width(lines[-1], _SAID) + _BEFORE_NAME
    beside = used + letters.width(saying.by, _BY, Voice.BOLD) <= room
    inline = len(lines) == len(by) == 1 and same_way and beside
    high = height_of(lines, _SAID, letters)
    if by and not inline:
        high += height_of(by, _BY, letters, Voice.BOLD)
    return SaidLines(saying, lines, by, inline, high)


def say(plate: Plate, one: SaidLines, at: Place, letters: Letters) -> None:
    """Set one saying beside a small petal of whoever said it."""
    left, top, wide = at
    flip = runs_from_right(one.saying.text)
    side, edge = (-1, left + wide) if flip else (1, left)
    align = Align.RIGHT if flip else Align.LEFT
    pitch = pitch_of(one.lines, _SAID, letters)
    first = top + (pitch - _SAID * 1.22) / 2 + _SAID * 0.95
    y = first - _SAID * 0.34
    angle = 180 if flip else 0
    petal(plate, (edge + side, y), *_PETAL, angle, look=one.saying.look, line=1.1, gap=0.66)
    x = edge + side * BULLET
    plate.label(one.lines, (x, first), size=_SAID, letters=letters, align=align, role=Role.ITEM)
    if not one.by:
        return
    down = (len(one.lines) - 1) * pitch
    if one.inline:
        x += side * (letters.width(one.lines[0], _SAID) + _BEFORE_NAME)
    else:
        by_flips = runs_from_right(one.saying.by)
        x = left + wide - BULLET if by_flips else left + BULLET
        align = Align.RIGHT if by_flips else Align.LEFT
        down += (pitch - _SAID * 1.22) / 2 + pitch_of(one.by, _BY, letters, Voice.BOLD)
    plate.label(
        one.by,
        (x, first + down),
        size=_BY,
        letters=letters,
        voice=Voice.BOLD,
        tone=Tone.SOFT,
        align=align,
    )


def line_to_say(plate: Plate, at: Place, *, from_right: bool) -> None:
    """Draw a line to write on beside the dotted petal it is for."""
    left, y, wide = at
    edge, angle = (left + wide - 1, 180) if from_right else (left + 1, 0)
    petal(plate, (edge, y - 5), *_PETAL, angle, look=None)
    plate.rule(left + (0 if from_right else BULLET), y, wide - BULLET)
