"""The child's edition: short, large, to colour in, and without what is hard for grown-ups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from familybook.core.blocks import Block, Item, Listing, PenBox
from familybook.core.edition import Edition
from familybook.core.kind import Context, Kind
from familybook.editions.plan_in_short import plan_in_pictures
from familybook.editions.standard import A5, in_type
from familybook.kinds.numbers import Numbers
from familybook.kinds.people import OurPeople
from familybook.kinds.steps import Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Us
from familybook.kinds.weather import Weather

_PROMPT, _LEAST_TO_DRAW = 64.0, 90.0
_SIDES = [
    "cover",
    "us",
    "strengths",
    "petals",
    "steps",
    "proud",
    "balloon",
    "weather",
    "people",
    "mine",
    "numbers",
    "together",
]


def _composed(page: Kind, context: Context) -> Iterator[Block]:
    """Yield a page as a child reads it."""
    match page:
        case Weather():
            yield from plan_in_pictures(page, context)
        case Strengths():
            tree = page.compose(context)
            yield from map(_unnamed, tree) if context.half else tree
        case Steps():
            yield from map(_unnamed, page.compose(context))
        case Us() if context.half:
            yield from (_named_first(block, context) for block in page.compose(context))
        case OurPeople():
            yield from page.compose(context.in_short())
        case Numbers():
            blocks = tuple(page.compose(context))
            yield from (*blocks, *_room_to_draw(blocks, context))
        case _:
            yield from page.compose(context)


def _named_first(block: Block, context: Context) -> Block:
    """Return a list with each name before what they say: shorter than below it."""
    if not isinstance(block, Listing):
        return block
    items = (
        Item(text=context.words("people-note-line", name=one.speakers[0].name, note=one.text))
        if one.speakers
        else one
        for one in block.items
    )
    return Listing(items=tuple(items))


def _unnamed(block: Block) -> Block:
    """Return a list of what is everybody's, without who said it."""
    if not isinstance(block, Listing):
        return block
    return replace(block, items=tuple(replace(one, speakers=()) for one in block.items))


def _room_to_draw(above: Sequence[Block], context: Context) -> Iterator[Block]:
    """Yield room to draw somebody to talk to, as far as a side has it."""
    taken = context.high(above)
    left = context.below_title - taken - _PROMPT
    if left >= _LEAST_TO_DRAW:
        yield PenBox(height=left, prompt=context.words("edition-child-draw"))


CHILD_S = in_type(
    16,
    Edition(
        name="child",
        sheet=A5,
        inner=34,
        outer=29,
        top=29,
        bottom=45,
        title=21,
        heading=17.5,
        body=16,
        leading=20.5,
        speaker=13,
        plan=16,
        cover=33,
        fitted=True,
        shares=False,
        spreads=False,
        leads=False,
        sides=tuple((area,) for area in _SIDES),
        unasked=frozenset({"strengths.for_each"}),
        composes=_composed,
        gentle=True,
        if_said=frozenset({"balloon"}),
        outlined=True,
        pen_mm=14.0,
    ),
)
"""A copy of a child's own, to fold, to colour in and to write in."""
