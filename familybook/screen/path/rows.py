"""Which stones lie in which row: stretches stay whole where they can, and rows are even."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_EASE = 2
"""A row of so many slots fewer than the fullest one is spread over the whole width all the same."""


@dataclass(frozen=True, slots=True)
class Part:
    """Slots of one block that lie in one row."""

    block: int
    first: int
    """The first of them, counted in its block."""
    count: int
    row: int
    slot: int
    """Where they begin, counted in the row."""


def arranged(blocks: Sequence[int], most: int) -> tuple[Part, ...]:
    """Return where blocks of so many slots lie, at most `most` slots in a row.

    A block is broken only if it is longer than a row. There are as few rows as can be, and among
    those ways the one whose fullest row has the fewest slots.
    """
    if not blocks:
        return ()
    found = _filled(blocks, most)
    for fewer in range(most - 1, 0, -1):
        tried = _filled(blocks, fewer)
        if tried[-1].row > found[-1].row or len(tried) > len(found):
            break
        found = tried
    return found


def _filled(blocks: Sequence[int], most: int) -> tuple[Part, ...]:
    parts: list[Part] = []
    row = slot = 0
    for number, count in enumerate(blocks):
        if slot and slot + count > most:
            row, slot = row + 1, 0
        first = 0
        while first < count:
            here = min(count - first, most - slot)
            parts.append(Part(number, first, here, row, slot))
            first, slot = first + here, slot + here
            if slot >= most:
                row, slot = row + 1, 0
    return tuple(parts)


def slots_of(parts: Sequence[Part]) -> tuple[int, ...]:
    """Return over how many slots each row is spread: nearly empty rows keep slots of that size."""
    used = [0] * (parts[-1].row + 1) if parts else []
    for part in parts:
        used[part.row] = max(used[part.row], part.slot + part.count)
    fullest = max(used, default=1)
    return tuple(max(count, fullest - _EASE) for count in used)
