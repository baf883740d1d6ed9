"""How high the tree may be, by what stands below it."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.blocks import Beside, Block, Columns, Figure, Heading, Listing, Quote
from familybook.core.edition import Edition
from familybook.core.heights import about_high
from familybook.core.letters import Letters
from familybook.drawings.pages.strengths.tree import MOST_LEAVES
from familybook.drawings.parts.panels import HIGH as PANEL

_TITLE_AND_LEAD = 86.0
"""Points of the column that the title, the lead and white take."""

_HIGHEST = 560.0
_LOWEST = 430.0
_LOWER = 200.0
"""How low a tree may be that has leaves for each of us under it."""

_BEST = {4: 430.0, 8: 480.0, 12: 520.0, MOST_LEAVES: 552.0}
"""Height in which long words fit too, by how many leaves there are at most."""

_BESIDE = 66.0
_NAMED = 24.0
_PANEL_WHITE = 22.0
_PANEL_PADDING = 28.0
_SPEAKERS = 32.0
GAP = 18.0
"""White between two columns."""


def heights(
    count: int, edition: Edition, letters: Letters, below: Sequence[Block]
) -> tuple[float, ...]:
    """Return how high a tree may be: so that all fits on its page, else so that its words do."""
    room = edition.column[1] - _TITLE_AND_LEAD
    picked = any(isinstance(block, Heading) for block in below)
    left = room - sum(_high(block, edition, letters) for block in below[: 4 if picked else 2])
    best = next(high for most, high in _BEST.items() if count <= most)
    first = min(room, _HIGHEST, max(_LOWER if picked else _LOWEST, left))
    return (first, max(first, best))


def _high(block: Block, edition: Edition, letters: Letters) -> float:
    """Return about how high a block below the tree is."""
    match block:
        case Beside():
            named = sum(len(one.items) for one in block.blocks if isinstance(one, Listing))
            return _BESIDE + named * _NAMED
        case Figure() if block.drawing.size[1] == PANEL:
            return PANEL + _PANEL_WHITE
        case Columns():
            half = (edition.column[0] - GAP) / 2 - _PANEL_PADDING
            texts = [
                one.text for column in block.columns for one in column if isinstance(one, Quote)
            ]
            lines = max(len(letters.wrap(text, edition.body, half)) for text in texts)
            words = lines * edition.leading + _PANEL_PADDING + _SPEAKERS
            return max(words, PANEL) + _PANEL_WHITE
        case _:
            return about_high(block, edition, letters)
