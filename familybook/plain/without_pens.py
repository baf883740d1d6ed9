"""Blocks without what is there for a pen: a page on a phone is no form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Heading,
    Paragraph,
    PenBox,
    PenLines,
    Space,
)
from familybook.core.palette import Tone


def without_pens(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks without room to write or draw, and without headings that had only that.

    Nothing that somebody said is ever left out.
    """
    kept: list[Block] = []
    pens: set[int] = set()
    """After how many of those kept there was room for a pen."""
    for block in blocks:
        match block:
            case PenLines() | PenBox():
                _drop_asking(kept)
                pens.add(len(kept))
            case Beside():
                inside = without_pens(block.blocks)
                if inside or not _has_pens(block.blocks):
                    kept.append(replace(block, blocks=inside))
                else:
                    pens.add(len(kept))
            case Columns():
                columns = tuple(without_pens(one) for one in block.columns)
                if any(columns):
                    kept.append(Columns(columns))
                else:
                    pens.add(len(kept))
            case _:
                kept.append(block)
    return _headed(kept, pens)


def _drop_asking(kept: list[Block]) -> None:
    """Take back our own soft line that only tells what to write or draw."""
    while kept and isinstance(kept[-1], Space):
        kept.pop()
    if kept and isinstance(kept[-1], Paragraph) and kept[-1].tone is Tone.SOFT:
        before = kept[-2] if len(kept) > 1 else None
        if before is None or isinstance(before, Heading | Space):
            kept.pop()


def _has_pens(blocks: Sequence[Block]) -> bool:
    return any(isinstance(one, PenLines | PenBox) for one in blocks)


def _headed(blocks: Sequence[Block], pens: set[int]) -> tuple[Block, ...]:
    """Return the blocks without headings under which only a pen had room."""
    made: list[Block] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Heading) and _is_bare(block, blocks[at + 1 :]) and _near(at, pens):
            continue
        made.append(block)
    return tuple(made)


def _near(at: int, pens: set[int]) -> bool:
    return any(one > at for one in pens)


def _is_bare(heading: Heading, after: Sequence[Block]) -> bool:
    """Tell whether nothing comes before the next heading that is as high."""
    for block in after:
        if isinstance(block, Heading):
            return block.level <= heading.level
        if not isinstance(block, Space):
            return False
    return True
