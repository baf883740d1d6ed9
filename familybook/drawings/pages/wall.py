"""A wall of picture frames: who each is, in their own words underneath."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.pages.wall_room import (
    BELOW_FRAME,
    BELOW_NAME,
    BETWEEN,
    NAME,
    PEN,
    RAIL,
    SCALES,
    WORDS,
    Hung,
    Wall,
    columns_for,
    lines_of,
    row_names,
    row_top,
    rows,
)
from familybook.drawings.parts.frames import HIGH, Portrait, frame, hang, shapes_for
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import height_of

_GROUNDS = (Tone.BLUSH, Tone.MIST, Tone.HILL, Tone.TINT, Tone.BLUSH, Tone.MEADOW)
_WIDEST = 124.0
"""Width of a frame for pets; the widest."""

_LARGEST_IN_ROW = 0.62
_LARGEST_TO_FILL = 0.9
_ALONE = 1.15


def hang_all(hung: Sequence[Hung], wall: Wall, says: str) -> Drawing:
    """Draw up to `MOST` frames whose words fit, in one or two rows."""
    count = len(hung)
    columns = columns_for(count)
    scale = SCALES[count] * wall.shrink
    shapes = shapes_for([one.portrait for one in hung])
    plate = Plate()
    y = RAIL
    for row in rows(count):
        top = row_top(y, scale)
        ends: list[float] = []
        for n in row:
            x = _middle(n - row.start, len(row), columns, wall.wide)
            _ground(plate, x, top, scale, n)
            if y > RAIL:
                plate.dot(x, y, 2.4)
            hang(plate, x, top, y, scale, shapes[n])
            frame(plate, (x, top), scale, shapes[n], hung[n].portrait, n)
            low = top + HIGH * scale + BELOW_FRAME
            ends.append(_words(plate, hung[n], count, x, low, wall))
        y = max(ends) + BETWEEN
    plate.line(f"M2 {RAIL}C{wall.wide * 0.3} 5 {wall.wide * 0.65} 10 {wall.wide - 2} 6", 2.6)
    return plate.drawing(wall.wide, y - BETWEEN + 4, says)


def hang_row(hung: Sequence[Hung], wall: Wall, says: str) -> Drawing:
    """Draw up to `MOST` small frames beside each other, with names only, for half a page."""
    cell = wall.wide / max(len(hung), 4)
    names = row_names(hung, wall) or ((),) * len(hung)
    largest = _LARGEST_IN_ROW if any(one.name for one in hung) else _LARGEST_TO_FILL
    scale = min(largest, (cell - 6) / _WIDEST)
    shapes = shapes_for([one.portrait for one in hung])
    top, low = RAIL + 22, RAIL + 22 + HIGH * scale + 7
    plate = Plate()
    ends = [low]
    for n, one in enumerate(hung):
        x = (wall.wide - cell * len(hung)) / 2 + (n + 0.5) * cell
        _ground(plate, x, top, scale, n)
        hang(plate, x, top, RAIL, scale, shapes[n])
        frame(plate, (x, top), scale, shapes[n], one.portrait, n)
        if names[n] and one.name:
            ends.append(_set(plate, names[n], (x, low), WORDS, Voice.HEAD, wall))
        elif not one.name:
            plate.rule(x - cell / 2 + 8, low + PEN, cell - 16)
            ends.append(low + PEN + 4)
    plate.line(f"M2 {RAIL}C{wall.wide * 0.3} 5 {wall.wide * 0.65} 10 {wall.wide - 2} 6", 2.6)
    return plate.drawing(wall.wide, max(ends) + 2, says)


def _middle(place: int, in_row: int, columns: int, wide: float) -> float:
    """Return the middle of a place; a row that is not full stands in the middle."""
    cell = wide / columns
    return (columns - in_row) * cell / 2 + (place + 0.5) * cell


def _ground(plate: Plate, x: float, top: float, scale: float, number: int) -> None:
    across = min(72 * scale, 116.0)
    plate.ground(
        pebble(x + 4, top + HIGH * scale / 2 + 4, across, 70 * scale, seed=number + 3),
        _GROUNDS[number % len(_GROUNDS)],
    )


def _words(plate: Plate, one: Hung, count: int, x: float, y: float, wall: Wall) -> float:
    """Set a name and words under a frame, or lines for them; return where they end."""
    room = wall.wide / columns_for(count) - BETWEEN - 12
    name, words = lines_of(one, count, wall) or ((), ())
    if one.name:
        y = _set(plate, name, (x, y), NAME, Voice.HEAD, wall)
    else:
        y = _name_to_write(plate, x, y, room, wall)
    if one.told:
        return y
    y += BELOW_NAME
    if one.words:
        return _set(plate, words, (x, y), WORDS, Voice.BODY, wall)
    for _ in range(2 if one.name else 1):
        y += PEN
        plate.rule(x - room / 2, y, room)
    return y + 4


def _set(
    plate: Plate, lines: tuple[str, ...], at: Point, size: float, voice: Voice, wall: Wall
) -> float:
    """Set lines under a place; return where they end."""
    x, y = at
    high = height_of(lines, size, wall.letters, voice)
    pitch = high / len(lines)
    plate.label(
        lines,
        (x, y + (pitch - size * 1.22) / 2 + size * 0.95),
        size=size,
        letters=wall.letters,
        voice=voice,
        align=Align.CENTRE,
        role=Role.HEAD if voice is Voice.HEAD else Role.WORDS,
    )
    return y + high


def _name_to_write(plate: Plate, x: float, y: float, room: float, wall: Wall) -> float:
    plate.rule(x - room / 2, y + PEN, room)
    prompt = wall.name_prompt
    if prompt and wall.letters.width(prompt, 12) <= room:
        plate.label(
            (prompt,),
            (x, y + PEN + 15),
            size=12,
            letters=wall.letters,
            tone=Tone.SOFT,
            align=Align.CENTRE,
        )
    return y + PEN + 18


def hang_one(portrait: Portrait, says: str) -> Drawing:
    """Draw one frame alone, for words to stand beside it."""
    plate = Plate()
    (shape,) = shapes_for([portrait])
    hang(plate, 80, 26, 4, _ALONE, shape)
    plate.dot(80, 4, 2.4)
    frame(plate, (80, 26), _ALONE, shape, portrait)
    return plate.drawing(160, 30 + HIGH * _ALONE, says)
