"""How the meadow lies at one width: which stones in which row, and how high a row must be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.screen.look import Look
from familybook.screen.path.route import Route, Stretch
from familybook.screen.path.rows import Part, arranged, slots_of
from familybook.screen.path.stone import PathStone

SLOT = 118
"""Least width of a stone with its title, at 100 %."""
NAME = 26
"""Height of a stretch's name."""
SWAY = 3
GAP = 17
"""From one patch of ground to the one below: the road turns there."""
ABOVE = 3
"""Room over the name of a stretch, and under its lowest title."""


@dataclass(frozen=True, slots=True)
class Run:
    """Stones of one stretch that lie in one row."""

    name: str
    stones: tuple[PathStone, ...]
    part: Part


@dataclass(frozen=True, slots=True)
class Plan:
    """How everything lies at one width."""

    runs: tuple[Run, ...]
    home: Part | None
    slots: tuple[int, ...]
    """Over how many slots each row is spread."""
    high: int
    """The least height of a row."""


def plan_of(look: Look, route: Route, stones: Sequence[PathStone], wide: int) -> Plan:
    """Plan the rows: the bound stretches, the house behind them, and then the loose sheets."""
    blocks: list[Stretch | None] = [one for one in route.stretches if not one.loose]
    blocks += [None, *(one for one in route.stretches if one.loose)]
    counts = [1 if one is None else len(one.stones) for one in blocks]
    slot = max([look.px(SLOT), *(one.minimumSizeHint().width() for one in stones)])
    parts = arranged(counts, max(1, wide // slot))
    by_key = {one.stone.key: one for one in stones}
    runs: list[Run] = []
    home = None
    for part in parts:
        stretch = blocks[part.block]
        if stretch is None:
            home = part
            continue
        here = stretch.stones[part.first : part.first + part.count]
        runs.append(Run(stretch.name, tuple(by_key[one.key] for one in here), part))
    slots = slots_of(parts)
    heights = (
        one.heightForWidth(wide // slots[run.part.row] - 4) for run in runs for one in run.stones
    )
    around = look.px(ABOVE + NAME + ABOVE + GAP) + 2 * SWAY
    return Plan(tuple(runs), home, slots, max(heights, default=0) + around)
