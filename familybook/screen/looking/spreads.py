"""What lies open at a time: the cover alone, then facing sides, the last side alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import reduce

from familybook.core.ids import PageKey
from familybook.core.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """One side or two that face, and the pages that stand on them, in order.

    A page that is left out of the book has no side: it is a spread of its own.
    """

    sides: tuple[int, ...] = ()
    """Their numbers, from 1."""
    keys: tuple[PageKey, ...] = ()

    @property
    def left_out(self) -> bool:
        """Whether it is a page that does not print."""
        return not self.sides

    def number(self, words: Words) -> str:
        """Return what is written under it in the strip."""
        if self.left_out:
            return words("look-left-out")
        return words("look-sides", first=self.sides[0], last=self.sides[-1], count=len(self.sides))

    def told(self, titles: Sequence[str], words: Words) -> str:
        """Return what a screen reader says of it."""
        what = _listed(titles, words) if titles else words("look-room")
        if self.left_out:
            return words("look-told-left-out", what=what)
        return words(
            "look-told",
            what=what,
            first=self.sides[0],
            last=self.sides[-1],
            count=len(self.sides),
        )


def alone(spread: Spread, at: int | None, sides: Sequence[Sequence[PageKey]]) -> Spread:
    """Return one of the sides that lie open, with the pages that stand on it; None: all."""
    if at is None or spread.left_out:
        return spread
    side = spread.sides[min(at, len(spread.sides) - 1)]
    return Spread(sides=(side,), keys=tuple(sides[side - 1]))


def leafed(spreads: Sequence[Spread], now: int, at: int, way: int) -> tuple[int, int]:
    """Return which spread and which of its sides comes next (1) or before (-1); the ends stay."""
    places = [
        (number, side)
        for number, spread in enumerate(spreads)
        for side in range(max(1, len(spread.sides)))
    ]
    there = places.index((now, at)) + way
    return places[max(0, min(there, len(places) - 1))]


def ends(spreads: Sequence[Spread], now: int, at: int) -> tuple[bool, bool]:
    """Return whether a side is the first there is, and whether it is the last."""
    before, after = (leafed(spreads, now, at, way) for way in (-1, 1))
    return before == (now, at), after == (now, at)


def _listed(titles: Sequence[str], words: Words) -> str:
    return reduce(lambda all_of, one: words("look-both", first=all_of, second=one), titles)


def spreads_of(
    sides: Sequence[Sequence[PageKey]], left_out: Sequence[PageKey], order: Sequence[PageKey]
) -> tuple[Spread, ...]:
    """Return the spreads of a bound book: `sides` says which pages stand on each.

    A page left out stands behind the spread of the page it comes after in `order`.
    """
    spreads = list(_facing(sides))
    for key in sorted(left_out, key=order.index):
        spreads.insert(_behind(spreads, order, key), Spread(keys=(key,)))
    return tuple(spreads)


def _behind(spreads: Sequence[Spread], order: Sequence[PageKey], key: PageKey) -> int:
    """Return the place after the nearest page before one that is anywhere in the spreads."""
    for other in reversed(order[: order.index(key)]):
        found = [at for at, spread in enumerate(spreads) if other in spread.keys]
        if found:
            return found[-1] + 1
    return 0


def _facing(sides: Sequence[Sequence[PageKey]]) -> Iterator[Spread]:
    for number in range(1, len(sides) + 1):
        if number == 1:
            there: tuple[int, ...] = (1,)
        elif number % 2:
            continue
        else:
            there = tuple(one for one in (number, number + 1) if one <= len(sides))
        keys = dict.fromkeys(key for one in there for key in sides[one - 1])
        yield Spread(sides=there, keys=tuple(keys))


def place_of(spreads: Sequence[Spread], keys: Sequence[PageKey], before: int) -> int:
    """Return where pages stand now that stood elsewhere before; the nearest where there are many.

    Pages that are nowhere any more leave us near where we were.
    """
    for key in keys:
        found = [at for at, spread in enumerate(spreads) if key in spread.keys]
        if found:
            return min(found, key=lambda at: abs(at - before))
    return max(0, min(before, len(spreads) - 1))
