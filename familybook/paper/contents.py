"""The page that tells what is on which side, and where the sides of a print stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from familybook.core.binding import Bound, Run, bind, in_single
from familybook.core.blocks import Block, Item, Listing, NewPage
from familybook.core.edition import Edition, Leaves
from familybook.core.ids import PageKey
from familybook.core.manuscript import Leaf, listed
from familybook.drawings.parts.marks import page_mark
from familybook.paper.bench import Bench
from familybook.paper.flow import Side, sides

CONTENTS = PageKey("contents")
"""The key of that page; it is in no template."""

_TRIES = 3


def places(runs: Sequence[Run], edition: Edition) -> tuple[Bound, ...]:
    """Return which page of the book stands on each side."""
    return in_single(runs) if edition.leaves is Leaves.SINGLE else bind(runs)


def contents_sides(bench: Bench, runs: Sequence[Run], leaves: Mapping[PageKey, Leaf]) -> list[Side]:
    """Return that page, laid out. It stands behind the cover, and makes room for itself."""
    made: list[Side] = []
    for _ in range(_TRIES):
        own = Run(key=CONTENTS, sides=max(1, len(made)))
        begins: dict[PageKey, int] = {}
        for number, place in enumerate(places([*runs[:1], own, *runs[1:]], bench.edition), 1):
            if place.key is not None and place.key in leaves:
                begins.setdefault(place.key, number)
        before = len(made)
        made = sides(bench, _leaf(bench, begins, leaves))
        if len(made) > 1:
            made = sides(bench, _leaf(bench, begins, leaves, parts=len(made)))
        if len(made) == before:
            break
    return made


def _leaf(
    bench: Bench, begins: Mapping[PageKey, int], leaves: Mapping[PageKey, Leaf], parts: int = 1
) -> Leaf:
    """Return it composed, shared evenly over so many sides."""
    items = tuple(
        Item(text=listed(leaves[key], bench.words), number=number)
        for key, number in begins.items()
        if not leaves[key].cover
    )
    each = -(-len(items) // parts)
    blocks: list[Block] = []
    for start in range(0, len(items), each or 1):
        blocks += [*([NewPage()] if start else []), Listing(items=items[start : start + each])]
    return Leaf(
        key=CONTENTS,
        title=bench.words("book-contents"),
        lead="",
        blocks=tuple(blocks),
        mark=page_mark("pencil"),
    )
