"""How high the tree may be, by what stands below it."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.blocks import Block
from familybook.core.edition import Edition
from familybook.core.heights import about_high
from familybook.core.letters import Letters
from familybook.drawings.pages.strengths.tree import MOST_LEAVES

_HIGHEST = 560.0
_LOWEST = 430.0
"""How high a tree is at least where what stands below it goes on over the page."""

_LEAST = {4: 330.0, 6: 340.0, 8: 360.0, 10: 350.0, 12: 390.0, MOST_LEAVES: 425.0}
"""How high a tree must be to be the first thing seen, by how many leaves there are at most."""

_BEST = {4: 430.0, 8: 480.0, 12: 520.0, MOST_LEAVES: 552.0}
"""Height in which long words fit too, by how many leaves there are at most."""

_SPARE = 10.0
"""Left free, so that the names under the last stories stand clear of the foot of the page."""


def least_high(count: int) -> float:
    """Return how high a tree with that many leaves must be to stand on one side with the rest."""
    return _by(count, _LEAST)


def left_for_tree(below: Sequence[Block], room: float, edition: Edition, letters: Letters) -> float:
    """Return how high a tree may be so that all of that has room under it."""
    return min(_HIGHEST, room - about_high(below, edition, letters) - _SPARE)


def heights(count: int, left: float) -> tuple[float, float]:
    """Return how high a tree should be where `left` is free, and so that its words do fit."""
    high = max(_LOWEST, left)
    return high, max(high, _by(count, _BEST))


def _by(count: int, table: dict[int, float]) -> float:
    return next(high for most, high in table.items() if count <= most)
