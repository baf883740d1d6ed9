"""What can be picked on a page, as boxes to tick with a pen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familybook.core.blocks import Block, Bullet, Columns, Heading, Item, Listing
from familybook.core.fields import AskPicks, Group, fields_of
from familybook.core.kind import Kind
from familybook.core.words import Words

_ACROSS = 2
_MOST = 16
"""Boxes that are never parted from each other; where there are more, they go over the page."""


def ticks(kind: type[Kind], words: Words) -> Iterator[Block]:
    """Yield every question of a page that offers something to pick, with what it offers.

    What two questions offer alike is there once.
    """
    there: set[str] = set()
    for asked, of in _offers(kind, kind.area):
        offered = [words(one) for one in words.keys(f"{of}-pick-")]
        if of in there or not offered or not words.has(asked):
            continue
        there.add(of)
        yield Heading(words(asked))
        for start in range(0, len(offered), _MOST):
            yield Columns(tuple(_columns(offered[start : start + _MOST])))


def _offers(group: type[Group], asked: str) -> Iterator[tuple[str, str]]:
    """Yield the words of each question that offers something, and what it offers."""
    for field in fields_of(group):
        key = f"{asked}-{field.name.replace('_', '-')}"
        if field.of is not None:
            yield from _offers(field.of, key)
        elif isinstance(field.ask, AskPicks):
            yield key, field.ask.of


def _columns(offered: Sequence[str]) -> Iterator[tuple[Block, ...]]:
    each = -(-len(offered) // _ACROSS)
    for start in range(0, len(offered), each):
        items = tuple(Item(text=one) for one in offered[start : start + each])
        yield (Listing(items=items, bullet=Bullet.BOX),)
