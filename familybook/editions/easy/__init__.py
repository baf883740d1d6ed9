"""How pages are composed in easy read: pictures left of words, one idea each."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from familybook.core.blocks import Beside, Block, NewPage, PenLines, Space
from familybook.core.drawing import Drawing
from familybook.core.heights import about_high
from familybook.core.kind import Context, Kind
from familybook.drawings.picks import small_picture
from familybook.editions.easy.around import ask_again, helps, people, rights
from familybook.editions.easy.how import good_and_hard_days, how_things_are, steady
from familybook.editions.easy.later import ahead, letters
from familybook.editions.easy.ringing import numbers
from familybook.editions.easy.us import own, proud, steps, strengths, us
from familybook.kinds.ahead import Ahead
from familybook.kinds.balloon import Balloons
from familybook.kinds.helps import Helps
from familybook.kinds.ladder import Ladder
from familybook.kinds.letters import OurLetters
from familybook.kinds.numbers import Numbers
from familybook.kinds.own import Own
from familybook.kinds.people import OurPeople
from familybook.kinds.proud import WeAreProud
from familybook.kinds.rights import Rights
from familybook.kinds.steady import Steady
from familybook.kinds.steps import Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Us
from familybook.kinds.weather import Weather

_Way = Callable[[Any, Context], Iterator[Block]]

_WAYS: Mapping[type[Kind], tuple[_Way, str]] = {
    Us: (us, "frame"),
    Strengths: (strengths, "links"),
    Steps: (steps, "boot"),
    WeAreProud: (proud, "fireworks"),
    Balloons: (how_things_are, "bubble"),
    Steady: (steady, "sunrise"),
    Weather: (good_and_hard_days, "diary"),
    OurPeople: (people, "people"),
    Helps: (helps, "mittens"),
    Ladder: (ask_again, "lifebuoy"),
    Rights: (rights, "scroll"),
    Ahead: (ahead, "list"),
    OurLetters: (letters, "envelope"),
    Numbers: (numbers, "phone"),
    Own: (own, "page"),
}
"""How each page is composed, and the picture beside its number: no balloon, and no ladder."""

_PEN_LINES = 6
"""Lines to write on that a question has at most."""


_MOST_AIR = 8.0
"""Points of white more between two rows, at most."""

_ABOUT = 12.0
"""Points by which a height that was only estimated may be out."""


def mark_easily(page: Kind) -> Drawing:
    """Return the picture beside the number of a page."""
    found = _WAYS.get(type(page))
    return page.mark() if found is None else small_picture(found[1])


def compose_easily(page: Kind, context: Context) -> Iterable[Block]:
    """Yield what a page shows, the easy way where there is one.

    What would be a little too much for a side is set snug where that spares one: smaller pictures
    of answers, the words as large as ever.
    """
    found = _WAYS.get(type(page))
    if found is None:
        yield from page.compose(context)
        return
    way, _ = found
    roomy = _sides(way(page, context))
    snug = _sides(way(page, replace(context, snug=True)))
    for number, (some, fewer) in enumerate(zip(roomy, snug, strict=True)):
        if number:
            yield NewPage()
        chosen = fewer if _count(fewer, context) < _count(some, context) else some
        yield from _with_air(tuple(_with_lines(chosen, context)), context)


def _sides(blocks: Iterable[Block]) -> list[list[Block]]:
    """Return the blocks of each side that is begun."""
    made: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, NewPage):
            made.append([])
        else:
            made[-1].append(block)
    return made


def _with_lines(blocks: Sequence[Block], context: Context) -> Iterator[Block]:
    """Yield the blocks of a side with more lines for a pen where there is room for them."""
    asking = [lines for block in blocks for lines in _lines_in(block)]
    left = context.below_title - context.high(blocks)
    each = context.edition.pen(PenLines(count=1).pitch_mm) * len(asking)
    more = int(left / each) if asking and left > 0 else 0
    for block in blocks:
        if more and isinstance(block, Beside) and any(_lines_in(block)):
            inside = tuple(
                replace(one, count=max(one.count, min(_PEN_LINES, one.count + more)))
                if isinstance(one, PenLines)
                else one
                for one in block.blocks
            )
            yield replace(block, blocks=inside)
        else:
            yield block


def _with_air(blocks: Sequence[Block], context: Context) -> Iterator[Block]:
    """Yield the blocks of a side with the white that is left shared between its rows."""
    rows = sum(isinstance(block, Beside) for block in blocks)
    left = context.below_title - context.high(blocks) - _ABOUT
    air = min(_MOST_AIR, left / rows) if rows and left > 0 else 0.0
    for number, block in enumerate(blocks):
        if air and number and isinstance(block, Beside):
            yield Space(air)
        yield block


def _lines_in(block: Block) -> Iterator[PenLines]:
    """Yield the lines for longer answers beside a picture."""
    if isinstance(block, Beside):
        yield from (one for one in block.blocks if isinstance(one, PenLines) and one.count > 1)


def _count(blocks: Iterable[Block], context: Context) -> int:
    """Return about how many sides blocks need."""
    edition = context.edition
    return math.ceil(about_high(blocks, edition, context.letters) / context.below_title)
