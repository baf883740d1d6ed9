"""What a page shows: its shapes, its photographs, and all its words without their spaces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
    Quote,
)
from familybook.core.drawing import Drawing, Fill, Picture, Ring
from familybook.drawings.plate.paths import bounds, is_inside


def ink_bounds(drawing: Drawing) -> tuple[float, float, float, float]:
    rings = [
        ring
        for mark in drawing.marks
        if isinstance(mark, Fill)
        for ring in (mark.inside or mark.rings)
    ]
    return bounds(rings)


def patterned(drawing: Drawing) -> tuple[Ring, ...]:
    """Return the shapes that carry a pattern."""
    return tuple(mark.inside[0] for mark in drawing.marks if isinstance(mark, Fill) and mark.inside)


def rings_meet(a: Ring, b: Ring) -> bool:
    return any(is_inside(point, b) for point in a) or any(is_inside(point, a) for point in b)


def _words_in(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield every word a page shows, labels in drawings among them."""
    for block in blocks:
        match block:
            case Heading() | Paragraph() | Quote():
                yield block.text
            case Listing():
                yield from (item.text for item in block.items)
            case PenLines() | PenBox():
                yield block.prompt
            case Figure():
                yield from (line for label in block.drawing.labels for line in label.lines)
                yield block.caption
            case Photograph():
                yield block.caption
            case Columns():
                for column in block.columns:
                    yield from _words_in(column)
            case Beside():
                yield from _words_in((Figure(block.drawing),))
                yield from _words_in(block.blocks)
            case _:
                continue


def letters_of(text: str) -> str:
    """Return a text without its spaces, so that it can be found in words broken into lines."""
    return "".join(text.split())


def shown(blocks: Iterable[Block]) -> str:
    return letters_of("".join(_words_in(blocks)))


def photos_in(drawing: Drawing) -> list[Picture]:
    return [mark for mark in drawing.marks if isinstance(mark, Picture)]
