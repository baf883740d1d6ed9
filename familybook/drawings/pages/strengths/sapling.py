"""A small tree for half a page: leaves up both sides of one stem, words beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.strengths.branches import Place
from familybook.drawings.pages.strengths.tree import Strength
from familybook.drawings.parts.plants import dotted_leaf, flower, leaf, tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wood import Limb, wood
from familybook.drawings.plate.wording import fitted, height_of, words_about

MOST = 18
"""Leaves that one sapling holds."""

_SIZE = 14.0
_LEAF = 30.0
_OUT = 11.0
"""From the stem to a leaf's stalk."""

_LONGEST_TRUNK = 84.0
"""How far a trunk with few leaves may grow below them."""

_ROW = 29.0
_PEN_ROW = 48.0
_BETWEEN = 7.0
_MOST_MORE = 22.0
"""How much higher a row may become where there is room."""

_GROUND = 26.0
_TOP = 12.0
_MOST_LINES = 3
_BARE = 6
"""Leaves to write beside where nothing is picked yet."""

_FILLS = (Tone.LEAF, Tone.MINT, Tone.SUN, Tone.LEAF, Tone.MINT)


@dataclass(frozen=True, slots=True)
class Sapling:
    """A small tree, and which of its strengths are told elsewhere."""

    drawing: Drawing
    told: tuple[int, ...]


def sapling(
    strengths: Sequence[Strength],
    wide: float,
    letters: Letters,
    says: str,
    *,
    high: float = 0.0,
) -> Sapling:
    """Draw up to `MOST` strengths; without any there are leaves with lines to write on.

    It is as low as its words, or grows up to `high`.
    """
    room = wide / 2 - _OUT - _LEAF - 14
    found = [
        fitted(one.text, room, size=_SIZE, letters=letters, voice=Voice.BOLD, most=_MOST_LINES)
        for one in strengths
    ]
    shown = [n for n, lines in enumerate(found) if lines is not None][:MOST]
    words = [found[n] or () for n in shown]
    rows = _rows(words, letters)
    grow = max(0.0, high - _TOP - sum(rows) - 10 - _GROUND)
    more = min(_MOST_MORE, grow / len(rows))
    rows = [row + more for row in rows]
    trunk = min(_LONGEST_TRUNK, grow - more * len(rows))
    ground = _TOP + sum(rows) + 10 + trunk
    plate = Plate()
    _air(plate, wide, ground, trunk)
    places = _places(rows, wide / 2, max(len(shown), 0) or _BARE)
    wood(plate, _limbs(places, wide / 2, ground))
    for n, place in enumerate(places):
        if not shown:
            dotted_leaf(plate, place.x, place.y, _LEAF, place.angle)
            start = place.x + place.side * (_LEAF + 8)
            plate.rule(min(start, start + place.side * (room - 8)), place.y + 6, room - 8)
            continue
        one = strengths[shown[n]]
        fill = _FILLS[n % len(_FILLS)]
        leaf(plate, place.x, place.y, _LEAF, place.angle, fill=fill, pattern=one.pattern, line=1.4)
        _set(plate, words[n], place, letters)
    told = tuple(n for n in range(len(strengths)) if n not in shown)
    return Sapling(plate.drawing(wide, ground + _GROUND, says), told)


def _rows(words: Sequence[tuple[str, ...]], letters: Letters) -> list[float]:
    """Return how high each row of two leaves is."""
    if not words:
        return [_PEN_ROW] * (_BARE // 2)
    highs = [height_of(lines, _SIZE, letters, Voice.BOLD) + _BETWEEN for lines in words]
    return [max(_ROW, *highs[n : n + 2]) for n in range(0, len(highs), 2)]


def _places(rows: Sequence[float], middle: float, count: int) -> list[Place]:
    """Return where each leaf grows: left and right in turn, from the top down."""
    found: list[Place] = []
    top = _TOP
    for high in rows:
        for side in (-1, 1):
            y = top + high / 2 + (3 if side < 0 else -3) + 4
            found.append(Place(side, middle + side * _OUT, y, -20 if side > 0 else -160))
        top += high
    return found[:count]


def _limbs(places: Sequence[Place], middle: float, ground: float) -> tuple[Limb, ...]:
    top = min(place.y for place in places)
    trunk = Limb(
        (
            (middle, ground + 6),
            (middle - 4, ground - 24),
            (middle + 5, top + 40),
            (middle, top - 4),
        ),
        15,
        3.4,
    )
    twigs = [
        Limb(
            (
                (middle, place.y + 12),
                (middle + place.side * 3, place.y + 7),
                (middle + place.side * 6, place.y + 3),
                (place.x, place.y),
            ),
            4.2,
            2.4,
        )
        for place in places
    ]
    return (trunk, *twigs)


def _air(plate: Plate, wide: float, ground: float, trunk: float) -> None:
    """Put down the soft crown, and the grass it stands in."""
    middle, high = wide / 2, (ground - 6 - trunk * 0.4) / 2
    plate.ground(
        pebble(middle, high + 2, 96 + trunk * 0.4, high, seed=5, corners=11, rough=0.06), Tone.MIST
    )
    plate.ground(pebble(middle, ground + 12, wide * 0.4, 16, seed=3, rough=0.05), Tone.HILL)
    tuft(plate, middle - 60, ground + 12, 0.8)
    tuft(plate, middle + 74, ground + 14, 0.8)
    flower(plate, middle - 96, ground + 15, 1.0, Tone.BERRY)
    flower(plate, middle + 106, ground + 15, 1.0)


def _set(plate: Plate, lines: tuple[str, ...], place: Place, letters: Letters) -> None:
    words_about(
        plate,
        lines,
        place.x + place.side * (_LEAF + 6),
        place.y - 6,
        size=_SIZE,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.LEFT if place.side > 0 else Align.RIGHT,
        role=Role.ITEM,
    )
