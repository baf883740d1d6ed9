"""About how high blocks will be, for pages that share out what is left of a side."""

from __future__ import annotations

from familybook.core.blocks import Block, Columns, Figure, Heading, Listing, Paragraph, PenLines
from familybook.core.edition import MM, Edition
from familybook.core.letters import Letters

_HEADING = 2.1
"""Height of a heading and the white round it, in heading sizes."""

_WHITE = 8.0
_BULLET = 24.0
_BETWEEN_COLUMNS = 36.0
_DISC = 20.0


def about_high(  # noqa: PLR0911 - one closed choice, one answer for each
    block: Block, edition: Edition, letters: Letters, wide: float | None = None
) -> float:
    """Return about how high a block is; nothing for those nobody plans with."""
    wide = edition.column[0] if wide is None else wide
    match block:
        case Heading():
            return edition.heading * _HEADING
        case PenLines():
            prompt = edition.leading if block.prompt else 0.0
            return block.count * block.pitch_mm * MM + prompt + _WHITE
        case Paragraph():
            lines = letters.wrap(block.text, block.size or edition.body, wide)
            return len(lines) * edition.leading + _WHITE
        case Listing():
            return sum(_item_lines(block, edition, letters, wide)) * edition.leading + _WHITE
        case Figure():
            return block.drawing.size[1] + _WHITE
        case Columns():
            each = (wide - _BETWEEN_COLUMNS) / max(1, len(block.columns))
            return max(
                (
                    sum(about_high(one, edition, letters, each) for one in column)
                    for column in block.columns
                ),
                default=0.0,
            )
        case _:
            return 0.0


def _item_lines(
    block: Listing, edition: Edition, letters: Letters, wide: float
) -> tuple[float, ...]:
    """Return the lines each item takes, its speakers beside the last one or under it."""
    found: list[float] = []
    for item in block.items:
        lines = letters.wrap(item.text, edition.body, wide - _BULLET)
        last = letters.width(lines[-1], edition.body)
        names = sum(_DISC + letters.width(one.name, edition.speaker) for one in item.speakers)
        under = names > 0 and last + names > wide - _BULLET
        found.append(len(lines) + under + 0.25)
    return tuple(found)
