"""Which page of a book stands on which side of paper, so that it can be folded and stapled.

The plan stands where the book falls open, spreads face, and nothing is left white. All of it is
counting: what is on a page, nobody here knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from familybook.core.ids import PageKey
from familybook.core.kind import Binds

SHEET = 4
"""Sides of a sheet that is folded once."""

_FACING = 2
_LAST = (Binds.INSIDE_BACK, Binds.BACK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The sides that one page of the book takes, one after the other."""

    key: PageKey
    sides: int = 1
    spread: bool = False
    """It begins on the left, so that its first two sides face."""
    binds: Binds = Binds.ANYWHERE
    fills: bool = False
    """It is bound only where room is left over for it, and nothing makes way for it."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One side of paper: a side of a page, counted from 0; without a key, room to keep adding."""

    key: PageKey | None = None
    side: int = 0
    """Rooms are counted too, so that no two of them need look the same."""


_ROOM = Bound()


def bind(runs: Iterable[Run]) -> tuple[Bound, ...]:
    """Return the sides of a book in order, the first one on the right; a multiple of four.

    Pages keep the order they are given in, but for the covers, the plan and what is inside the
    back cover: those have their places. As little room as can be is left over for the plan to be
    in the middle; where several orders leave as little, it stays nearest to where it was given.
    What only fills takes the room that is left over, first come first served.
    """
    given = tuple(runs)
    held = [run for run in given if not run.fills]
    front = [run for run in held if run.binds is Binds.FRONT]
    last = [run for wanted in _LAST for run in held if run.binds is wanted]
    inner = [run for run in held if run not in front and run not in last]
    plan = next((run for run in inner if run.binds is Binds.CENTRE), None)
    if plan is None:
        sides = _closed([*front, *inner], last)
    else:
        at = inner.index(plan)
        others = [run for run in inner if run is not plan]
        tries = sorted(range(len(others) + 1), key=lambda split: abs(split - at))
        sides = min(
            (_centred([*front, *others[:split]], plan, others[split:], last) for split in tries),
            key=len,
        )
    return _numbered(_filled(sides, [run for run in given if run.fills]))


def in_single(runs: Iterable[Run]) -> tuple[Bound, ...]:
    """Return the sides of a book of single leaves: as they are given, but for what ends it."""
    held = [run for run in runs if not run.fills]
    front = [run for run in held if run.binds is Binds.FRONT]
    last = [run for wanted in _LAST for run in held if run.binds is wanted]
    inner = [run for run in held if run not in front and run not in last]
    return tuple(
        Bound(run.key, side) for run in (*front, *inner, *last) for side in range(run.sides)
    )


def _filled(sides: Sequence[Bound], runs: Iterable[Run]) -> list[Bound]:
    """Return the sides with the room left over taken by pages that fit; never the outside."""
    made = list(sides)
    for run in runs:
        count = len(_of(run))
        for at in range(len(made) - count):
            begins_well = not run.spread or at % _FACING
            if begins_well and all(side.key is None for side in made[at : at + count]):
                made[at : at + count] = _of(run)
                break
    return made


def _numbered(sides: Sequence[Bound]) -> tuple[Bound, ...]:
    """Return the sides with the room that was left over counted."""
    rooms = 0
    numbered: list[Bound] = []
    for side in sides:
        numbered.append(side if side.key is not None else replace(side, side=rooms))
        rooms += side.key is None
    return tuple(numbered)


def _centred(
    front: Sequence[Run], plan: Run, back: Sequence[Run], last: Sequence[Run]
) -> list[Bound]:
    """Return the sides of a book whose plan has as many before it as after its first two."""
    before = _laid(front, 1)
    begins = _begins_with_spread(front)
    plan_sides = _of(plan)
    after = [*plan_sides[_FACING:], *_laid(back, len(plan_sides))]
    closing = _closing(last)
    half = max(len(before), len(after) + len(closing), 1)
    half += not half % 2
    short = half - len(before)
    at = begins if begins is not None else len(before)
    before = [*before[:at], *[_ROOM] * (short - short % 2), *before[at:], *[_ROOM] * (short % 2)]
    after += [_ROOM] * (half - len(after) - len(closing))
    return [*before, *plan_sides[:_FACING], *after, *closing]


def _closed(runs: Sequence[Run], last: Sequence[Run]) -> list[Bound]:
    """Return the sides of a book that has no plan in it."""
    laid, closing = _laid(runs, 1), _closing(last)
    left = -(len(laid) + len(closing)) % SHEET
    return [*laid, *[_ROOM] * left, *closing]


def _of(run: Run) -> list[Bound]:
    """Return the sides of one page; a plan has two, whatever is on them."""
    count = max(run.sides, _FACING if run.binds is Binds.CENTRE or run.spread else 1)
    return [Bound(run.key, side) if side < run.sides else _ROOM for side in range(count)]


def _laid(runs: Iterable[Run], first: int) -> list[Bound]:
    """Return sides of which the first has that number, with room before a spread if it needs it."""
    laid: list[Bound] = []
    for run in runs:
        if run.spread and (first + len(laid)) % 2:
            laid.append(_ROOM)
        laid += _of(run)
    return laid


def _begins_with_spread(runs: Sequence[Run]) -> int | None:
    """Return how many sides stand before the first spread, or None where there is none."""
    for at, run in enumerate(runs):
        if run.spread:
            return len(_laid(runs[: at + 1], 1)) - len(_of(run))
    return None


def _closing(last: Sequence[Run]) -> list[Bound]:
    """Return the sides that end a book; what belongs inside never stands outside."""
    closing = [side for run in last for side in _of(run)]
    if last and last[-1].binds is Binds.INSIDE_BACK:
        closing.append(_ROOM)
    return closing
