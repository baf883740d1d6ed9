"""The words beside the stones of a path, and whose steps they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from familybook.core.drawing import Align, Box, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.pages.steps.trail_way import Land, Shape, Spot, Stone, room_of, spots
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, runs_from_right

_PROMPT = 12.0
_LINES = 3
_HIGHEST = 66.0
_WIDEST = 13.6
"""Room for words at most, in their sizes."""

_ABOVE = {"stone": 26.0, "bench": 66.0, "bridge": 66.0, "hill": 86.0}
_BELOW = 23.0
_BRAVE = 11.0
_PEN = 28.35
_DISC = 6.0
_APART = 13.0
_ROW = 17.0
_DISCS, _SIDE_BY_SIDE = 6, 4
"""Discs of one step at most; more than stand side by side huddle."""


def words_beside(plate: Plate, places: Sequence[Spot], land: Land) -> Iterator[Box]:
    """Set the words of each stone beside it, or lines to write on; yield the room they take."""
    for n, spot in enumerate(places):
        room = room_of(n, places, land)
        there = replace(spot, x=land.along(spot.x))
        if spot.stone.number:
            lines = _fitted(spot, room[1] - room[0], land)
            if lines is None:  # who took the step is shown where its words stand
                there = replace(there, stone=replace(there.stone, looks=()))
            yield _label(plate, there, lines or (), room, land)
        else:
            prompt = land.prompt if all(one.stone.number for one in places[:n]) else ""
            yield _lines_to_write(plate, there, room, prompt, land)


def told_elsewhere(stones: Sequence[Stone], land: Land) -> tuple[int, ...]:
    """Return which stones have more words than there is room for beside them."""
    places = spots(stones, land)
    rooms = (room_of(n, places, land) for n in range(len(places)))
    return tuple(
        n
        for n, (spot, (left, right)) in enumerate(zip(places, rooms, strict=True))
        if spot.stone.number and _fitted(spot, right - left, land) is None
    )


def _fitted(spot: Spot, room: float, land: Land) -> tuple[str, ...] | None:
    """Return the words of a stone in lines, or None if they do not fit beside it."""
    one = spot.stone
    if not one.text or land.bare:
        return ()
    lines = fitted(
        one.text,
        min(room, _WIDEST * land.size),
        size=land.size,
        letters=land.letters,
        voice=Voice.BOLD,
        most=_LINES,
    )
    if lines is None:
        return None
    high = height_of(lines, land.size, land.letters, Voice.BOLD)
    over = _under(spot, lines, room, land) + high + _gap(spot)
    meets_sky = spot.above and land.words is not None and spot.y - over < land.words.size[1]
    return None if high > _HIGHEST or meets_sky else lines


def _apart(spot: Spot) -> float:
    """Return how far from each other the discs of a step are."""
    return _APART * min(1.0, _SIDE_BY_SIDE / max(1, len(spot.stone.looks[:_DISCS])))


def _discs_wide(spot: Spot) -> float:
    count = len(spot.stone.looks[:_DISCS])
    return count * _apart(spot) + 6 if count else 0.0


def _under(spot: Spot, lines: Sequence[str], room: float, land: Land) -> float:
    """Return the height of the discs where they stand under the words, not beside the last line."""
    last = land.letters.width(lines[-1], land.size, Voice.BOLD) if lines else 0.0
    beside = bool(lines) and last + 2 * _discs_wide(spot) <= room
    return 0.0 if beside or not spot.stone.looks else _ROW


def _label(
    plate: Plate, spot: Spot, lines: Sequence[str], room: tuple[float, float], land: Land
) -> Box:
    """Set words and discs above or below a stone; return the room they take."""
    letters, size, looks = land.letters, land.size, spot.stone.looks[:_DISCS]
    last = letters.width(lines[-1], size, Voice.BOLD) if lines else 0.0
    apart, discs = _apart(spot), _discs_wide(spot)
    under = _under(spot, lines, room[1] - room[0], land)
    beside = bool(lines) and not under
    high = height_of(lines, size, letters, Voice.BOLD) if lines else 0.0
    widest = max((letters.width(line, size, Voice.BOLD) for line in lines), default=0.0)
    wide = max(widest, last + 2 * discs if beside else discs)
    x = min(max(spot.x, room[0] + wide / 2), room[1] - wide / 2)
    top = spot.y - _gap(spot) - high - under if spot.above else spot.y + _gap(spot)
    if lines:
        pitch = high / len(lines)
        plate.label(
            lines,
            (x, top + (pitch - size * 1.22) / 2 + size * 0.95),
            size=size,
            letters=letters,
            voice=Voice.BOLD,
            align=Align.CENTRE,
            role=Role.ITEM,
        )
    if beside:
        side = -1 if runs_from_right(spot.stone.text) else 1
        first, y = x + side * (last / 2 + 12), top + high - high / len(lines) / 2
    else:
        side, first, y = 1, x - (len(looks) - 1) * apart / 2, top + high + 9
    for n, (pattern, tone) in enumerate(looks):
        disc(plate, first + side * n * apart, y, _DISC, pattern, tone)
    return x - wide / 2, top, wide, high + under


def _gap(spot: Spot) -> float:
    brave = _BRAVE if spot.stone.brave else 0.0
    if spot.above:
        return _ABOVE[spot.stone.shape] + brave
    return _BELOW + (brave if spot.stone.shape in {Shape.STONE, Shape.BENCH} else 0.0)


def _lines_to_write(
    plate: Plate, spot: Spot, room: tuple[float, float], prompt: str, land: Land
) -> Box:
    """Draw two lines for a step that is still to come, and what is asked above them."""
    left, right = room
    wide = min(150.0, right - left - 8)
    x = min(max(spot.x - wide / 2, left + 4), right - wide - 4)
    below = spot.y + 20 + land.letters.by_hand(_PEN) + (12 if prompt else 0)
    first = spot.y - 30 - land.letters.by_hand(_PEN) if spot.above else below
    for n in range(2):
        plate.rule(x, first + n * land.letters.by_hand(_PEN), wide)
    if prompt and land.letters.width(prompt, _PROMPT) <= right - x:
        plate.label(
            (prompt,),
            (x, first - land.letters.by_hand(_PEN)),
            size=_PROMPT,
            letters=land.letters,
            tone=Tone.SOFT,
        )
    return x, first - land.letters.by_hand(_PEN) - 12, wide, 2 * land.letters.by_hand(_PEN) + 12
