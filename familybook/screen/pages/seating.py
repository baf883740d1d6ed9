"""Where everybody sits: on three rings round our home or, where room is small, on shelves."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize

RINGS = ("home", "close", "further")


@dataclass(frozen=True, slots=True)
class Split:
    """How far from the middle the seats of each ring stand, and where each ring ends."""

    seats: tuple[float, float, float]
    ends: tuple[float, float, float]


SPLITS = (
    Split((0.34, 0.62, 0.865), (0.48, 0.76, 0.985)),
    Split((0.42, 0.68, 0.88), (0.56, 0.79, 0.985)),
    Split((0.48, 0.73, 0.89), (0.62, 0.82, 0.985)),
    Split((0.54, 0.78, 0.90), (0.68, 0.86, 0.985)),
    Split((0.30, 0.54, 0.84), (0.43, 0.68, 0.985)),
)
_TURNS = 48
_FULLEST = 0.5
"""More of the sheet than this cannot be seats without one lying on another."""


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything stands: the seats, and whether they stand on rings."""

    places: tuple[QRect, ...]
    high: int
    heads: tuple[int, ...] = ()
    """Without rings: where each shelf begins."""
    split: Split = SPLITS[0]


def on_rings(
    sizes: list[tuple[int, QSize]],
    wide: int,
    high: int,
    middle: QSize,
    wished: tuple[Wish, ...] = (),
) -> Table | None:
    """Return places on three rings, or nothing where some would lie on each other.

    `sizes` are ring and size of each seat. Nobody is turned away for a wish of somebody else.
    """
    plain = tuple((ring, size.width(), size.height()) for ring, size in sizes)
    if sum(each_wide * each_high for _, each_wide, each_high in plain) > _FULLEST * wide * high:
        return None
    left, top = wide // 2 - middle.width() // 2, high // 2 - middle.height() // 2
    home_box = (left, top, left + middle.width(), top + middle.height())
    table = _best_rings(plain, (wide, high), home_box, wished)
    return table or (_best_rings(plain, (wide, high), home_box, ()) if wished else None)


Wish = tuple[int, int, int]
"""The number of a seat, and the spot its middle should be near."""
_Size = tuple[int, int, int]
"""Ring, width and height of a seat."""
_Box = tuple[int, int, int, int]
"""Left, top, right and bottom, the last two just outside. Plain numbers: thousands are tried."""


@lru_cache(maxsize=64)
def _best_rings(
    sizes: tuple[_Size, ...], room: tuple[int, int], middle: _Box, wished: tuple[Wish, ...]
) -> Table | None:
    """Return the first split in which all have room. It holds nobody's name, only sizes."""
    for split in SPLITS:
        boxes = _split_rings(sizes, room, middle, split, wished)
        if boxes is not None:
            places = tuple(QRect(x, y, right - x, end - y) for x, y, right, end in boxes)
            return Table(places, room[1], split=split)
    return None


def _split_rings(
    sizes: tuple[_Size, ...],
    room: tuple[int, int],
    middle: _Box,
    split: Split,
    wished: tuple[Wish, ...],
) -> list[_Box] | None:
    taken = [middle]
    places: dict[int, _Box] = {}
    for ring in range(len(RINGS)):
        seats = [(n, wide, high) for n, (own, wide, high) in enumerate(sizes) if own == ring]
        found = _one_ring(seats, split.seats[ring], room, taken, wished)
        if found is None:
            return None
        places.update(found)
        taken += found.values()
    return [places[n] for n in range(len(sizes))]


def _one_ring(
    seats: list[_Size],
    far: float,
    room: tuple[int, int],
    taken: list[_Box],
    wished: tuple[Wish, ...],
) -> dict[int, _Box] | None:
    """Return places on one ring: each where it is free, and as far from the others as can be.

    Those who wish for a spot come first, and stand as near to it as they can.
    """
    spots = {n: (x, y) for n, x, y in wished}
    found: dict[int, _Box] = {}
    middles: list[tuple[int, int]] = []
    for number, (n, wide, high) in enumerate(sorted(seats, key=lambda seat: seat[0] not in spots)):
        start = number * 2 * math.pi / len(seats)
        blocked = [*taken, *found.values()]
        free = _free_spots(_spots(wide, high, far, room, start), blocked)
        if n in spots:
            best = min(free, key=partial(_away, spots[n]), default=None)
        else:
            best = _furthest(free, middles) if middles else next(free, None)
        if best is None:
            return None
        found[n] = best
        middles.append(_middle(best))
    return found


def _free_spots(spots: Iterable[_Box], blocked: list[_Box]) -> Iterator[_Box]:
    """Give the spots on which nothing lies."""
    for spot in spots:
        x, y, right, end = spot
        for other_x, other_y, other_right, other_end in blocked:
            if x < other_right and other_x < right and y < other_end and other_y < end:
                break
        else:
            yield spot


def _furthest(spots: Iterable[_Box], middles: list[tuple[int, int]]) -> _Box | None:
    """Return the spot whose nearest neighbour is furthest away, the first of equals."""
    best, furthest = None, -1
    for spot in spots:
        x, y = _middle(spot)
        nearest = -1
        for a, b in middles:
            away = (x - a) * (x - a) + (y - b) * (y - b)
            if away <= furthest:
                break  # no further than the best so far
            nearest = away if nearest < 0 else min(nearest, away)
        else:
            best, furthest = spot, nearest
    return best


def _away(spot: tuple[int, int], box: _Box) -> int:
    x, y = _middle(box)
    return (x - spot[0]) * (x - spot[0]) + (y - spot[1]) * (y - spot[1])


def _middle(box: _Box) -> tuple[int, int]:
    return (box[0] + box[2] - 1) // 2, (box[1] + box[3] - 1) // 2


def _spots(wide: int, high: int, far: float, room: tuple[int, int], start: float) -> Iterator[_Box]:
    """Give the spots of one ring, and a little within and without it."""
    middle_x, middle_y = (room[0] - 1) // 2, (room[1] - 1) // 2
    last_x, last_y = room[0] - wide, room[1] - high
    for nearer in (0.0, 0.05, -0.05):
        across, down = room[0] / 2 * (far + nearer), room[1] / 2 * (far + nearer)
        for turn_x, turn_y in _turns(start):
            x_there = middle_x + across * turn_x - wide / 2
            y_there = middle_y + down * turn_y - high / 2
            # Comparing takes a third of the time of `min` and `max`: thousands are tried.
            x = round(0.0 if x_there < 0 else last_x if x_there > last_x else x_there)  # noqa: FURB136
            y = round(0.0 if y_there < 0 else last_y if y_there > last_y else y_there)  # noqa: FURB136
            yield x, y, x + wide, y + high


@lru_cache(maxsize=512)
def _turns(start: float) -> tuple[tuple[float, float], ...]:
    """Return the directions in which a seat may stand, from the middle."""
    angles = (math.pi + start + turn * 2 * math.pi / _TURNS for turn in range(_TURNS))
    return tuple((math.cos(angle), math.sin(angle)) for angle in angles)


def on_shelves(sizes: list[tuple[int, QSize]], wide: int, head: int, gap: int) -> Table:
    """Return places on three shelves, each under its own heading."""
    places: dict[int, QRect] = {}
    heads: list[int] = []
    y = gap
    for ring in range(len(RINGS)):
        heads.append(y)
        y += head
        x, row = gap, 0
        for n, (own, size) in enumerate(sizes):
            if own != ring:
                continue
            if x > gap and x + size.width() > wide - gap:
                x, y, row = gap, y + row + gap, 0
            places[n] = QRect(QPoint(x, y), size)
            x += size.width() + gap
            row = max(row, size.height())
        y += row + 2 * gap
    return Table(tuple(places[n] for n in range(len(sizes))), y, tuple(heads))


def ring_at(table: Table, wide: int, point: QPoint) -> int:
    """Return the ring or the shelf that a point lies on; whatever lies outside is further out."""
    if table.heads:
        return max((ring for ring, top in enumerate(table.heads) if top <= point.y()), default=0)
    across = (point.x() - wide / 2) / (wide / 2)
    down = (point.y() - table.high / 2) / (table.high / 2)
    far = math.hypot(across, down)
    return next((ring for ring, end in enumerate(table.split.ends) if far <= end), len(RINGS) - 1)


def ring_box(whole: QRectF, end: float) -> QRectF:
    """Return the box a ring fills that ends so far from the middle."""
    wide, high = whole.width() * end, whole.height() * end
    box = QRectF(0, 0, wide, high)
    box.moveCenter(whole.center())
    return box
