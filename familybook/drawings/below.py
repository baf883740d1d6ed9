"""How much height blocks under a picture take, so that the picture can leave it to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from familybook.core.blocks import Block, Heading, Listing, Paragraph, PenLines, Quote
from familybook.core.edition import MM, Edition
from familybook.core.letters import Letters

_BULLET = 30.0
_PANEL = 34.0
_SPEAKERS = 20.0
_WHITE = 12.0
_HEADING = 46.0
_PROMPT = 34.0
_UNKNOWN = 120.0
_BETWEEN = 18.0


def half_as_wide(edition: Edition) -> Edition:
    """Return an edition whose column is one of two next to each other."""
    wide, high = edition.sheet
    return replace(edition, sheet=(wide - (edition.column[0] + _BETWEEN) / 2, high))


def about_high(blocks: Sequence[Block], edition: Edition, letters: Letters) -> float:
    """Return about how high blocks are under each other, rather too much than too little."""
    wide = edition.column[0]

    def lines(text: str, room: float) -> float:
        broken = letters.wrap(text, edition.body, room)
        return len(broken) * max(edition.leading, letters.pitch(text, edition.body))

    high = 0.0
    for block in blocks:
        match block:
            case Listing():
                high += sum(
                    lines(item.text, wide - _BULLET) + (_SPEAKERS if item.speakers else 0) + 6
                    for item in block.items
                )
            case Paragraph():
                high += lines(block.text, wide)
            case Quote():
                high += lines(block.text, wide - _PANEL) + _PANEL
                high += _SPEAKERS if block.speakers else 0
            case Heading():
                high += _HEADING
            case PenLines():
                high += block.count * block.pitch_mm * MM + (_PROMPT if block.prompt else 0)
            case _:
                high += _UNKNOWN
        high += _WHITE
    return high
