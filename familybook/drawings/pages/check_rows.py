"""A row to fill in by hand on a day to look back: a blank balloon, and lines with their prompts."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.small_balloon import small_balloon
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import pitch_of

_PEN = 39.7
"""Fourteen millimetres: from one line to write on to the next, for children too."""

_PEN_SNUG = 28.35
_SNUG = 0.68
"""How large the balloon is where a row must be low."""

_LEFT = 118.0
_PROMPT = 120.0
_SIZE = 12.0
_DAY = 13.0
_BALLOON = 48.0
_GAP = 7.0
_TOP = 3.0
_HIGHER = 9.0
"""The first line to write on stands nearer to the top, so that a row holds together."""
_UNDER_ROPE = 4.0
_SKY = (47.0, 33.0)


def check_row(
    title: str,
    day: str,
    prompts: Sequence[str],
    *,
    wide: float,
    letters: Letters,
    says: str,
    pen_day: str,
    mirrored: bool = False,
    seed: int = 0,
    snug: bool = False,
) -> Drawing:
    """Draw a row; without a day there is a line for it, named by `pen_day`."""
    plate = Plate()
    size = _SNUG if snug else 1.0
    under = _under(
        plate, (title, day, pen_day), wide, letters, mirrored=mirrored, seed=seed, scale=size
    )
    start, low = _LEFT + 14, _TOP - _HIGHER
    for prompt in prompts:
        lines = letters.wrap(prompt, _SIZE, _PROMPT)
        pitch = pitch_of(lines, _SIZE, letters)
        low += max(letters.by_hand(_PEN_SNUG if snug else _PEN), len(lines) * pitch + 6)
        x = wide - start if mirrored else start
        plate.label(
            lines,
            (x, low - 4 - (len(lines) - 1) * pitch),
            size=_SIZE,
            letters=letters,
            tone=Tone.SOFT,
            align=Align.RIGHT if mirrored else Align.LEFT,
        )
        left, long = start + _PROMPT + 10, wide - start - _PROMPT - 12
        plate.rule(2 if mirrored else left, low, long)
    return plate.drawing(wide, max(low, under) + _GAP, says)


def _under(
    plate: Plate,
    words: tuple[str, str, str],
    wide: float,
    letters: Letters,
    *,
    mirrored: bool,
    seed: int,
    scale: float,
) -> float:
    """Draw the balloon and which day it is for; return where that ends."""
    title, day, pen_day = words
    x = _LEFT / 2 - 6
    high = _BALLOON * scale
    knot = _TOP + high
    x = wide - x if mirrored else x
    sky = (_SKY[0] * scale, _SKY[1] * scale)
    plate.ground(pebble(x, knot - 20 * scale, *sky, seed=seed, rough=0.06), Tone.MIST, wobble=1.2)
    small_balloon(plate, x, knot, high, line=1.7)
    y = knot + high * 0.4 + _UNDER_ROPE
    edge = wide - 2 if mirrored else 2.0
    align = Align.RIGHT if mirrored else Align.LEFT
    for text, size, voice, tone in (
        (title, _DAY + 1, Voice.HEAD, Tone.INK),
        (day, _DAY, Voice.BODY, Tone.INK),
        ("" if day else pen_day, _SIZE, Voice.BODY, Tone.SOFT),
    ):
        if not text.strip():
            continue
        lines = letters.wrap(text, size, _LEFT - 6, voice)
        pitch = pitch_of(lines, size, letters, voice)
        plate.label(
            lines,
            (edge, y + size * 0.8),
            size=size,
            letters=letters,
            voice=voice,
            tone=tone,
            align=align,
        )
        y += pitch * len(lines)
    if not day:
        rest = letters.width(pen_day, _SIZE) + 8
        plate.rule(wide - _LEFT if mirrored else 2 + rest, y - 3, _LEFT - rest - 8)
    return y


def rows_together(
    rows: Sequence[Drawing], high: float, wide: float, says: str
) -> tuple[Drawing, ...]:
    """Return rows under each other, as many in one drawing as stand within a height."""
    made: list[Drawing] = []
    plate, y = Plate(), 0.0
    for row in rows:
        if y and y + row.size[1] > high:
            made.append(plate.drawing(wide, y, says))
            plate, y = Plate(), 0.0
        if y:
            plate.line(f"M2 {y - 2}h{wide - 4}", 1.0, tone=Tone.SOFT, dash=(0.1, 5.0))
        plate.place(row, 0, y)
        y += row.size[1]
    return (*made, plate.drawing(wide, y, says))
