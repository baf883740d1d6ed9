"""Stories under the tree: two beside each other where both are short."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familybook.core.blocks import Block, Columns, Figure, Quote
from familybook.core.heights import GAP
from familybook.core.letters import Letters
from familybook.drawings.parts.panels import writing_panels

_SHORT = 220
"""Letters of a story that stands well in half a column."""


def in_panels(
    quotes: Sequence[Quote], prompt: str, wide: float, letters: Letters
) -> Iterator[Block]:
    """Yield every story; beside a short one alone, or without any, there is room for a pen."""
    if not quotes:
        yield Figure(writing_panels(wide, 2, prompt, letters, prompt))
    elif len(quotes) == 1 and _is_short(quotes[0]):
        pen = writing_panels((wide - GAP) / 2, 1, prompt, letters, prompt)
        yield Columns(((quotes[0],), (Figure(pen),)))
    else:
        yield from _paired(quotes)


def _paired(quotes: Sequence[Quote]) -> Iterator[Block]:
    at = 0
    while at < len(quotes):
        pair = quotes[at : at + 2]
        if len(pair) > 1 and all(map(_is_short, pair)):
            yield Columns(tuple((one,) for one in pair))
            at += 2
        else:
            yield quotes[at]
            at += 1


def _is_short(quote: Quote) -> bool:
    return len(quote.text) <= _SHORT
