"""Measures the words of drawings, for what must hold of every picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from familybook.core.blocks import Beside, Block, Columns, Figure, Listing, Paragraph, Quote
from familybook.core.drawing import Align, Box, Drawing, Label
from familybook.core.letters import Letters

_SLACK = 0.5


def label_box(label: Label, letters: Letters) -> Box:
    """Return left, top, width and height of the ink of a label, its script's marks included."""
    wide = max(letters.width(line, label.size, label.voice) for line in label.lines)
    left = label.at[0]
    if label.align is Align.CENTRE:
        left -= wide / 2
    elif label.align is Align.RIGHT:
        left -= wide
    extra = max(0.0, label.pitch - 1.22 * label.size) / 2
    top = label.at[1] - 0.72 * label.size - extra
    high = 0.94 * label.size + (len(label.lines) - 1) * label.pitch + 2 * extra
    return left, top, wide, high


def crowded(drawing: Drawing, letters: Letters) -> list[str]:
    """Return what is wrong with the words of a drawing: cut off, or one over another."""
    boxes = [(label, label_box(label, letters)) for label in drawing.labels]
    wide, high = drawing.size
    wrong = [
        f"cut off: {label.lines} at {box}"
        for label, box in boxes
        if box[0] < -_SLACK
        or box[1] < -_SLACK
        or box[0] + box[2] > wide + _SLACK
        or box[1] + box[3] > high + _SLACK
    ]
    wrong += [
        f"over each other: {one.lines} {a} and {other.lines} {b}"
        for (one, a), (other, b) in combinations(boxes, 2)
        if _overlap(a, b)
    ]
    return wrong


def _overlap(a: Box, b: Box) -> bool:
    return (
        min(a[0] + a[2], b[0] + b[2]) - max(a[0], b[0]) > _SLACK
        and min(a[1] + a[3], b[1] + b[3]) - max(a[1], b[1]) > _SLACK
    )


def drawings_in(blocks: Iterable[Block]) -> Iterator[Drawing]:
    """Yield every drawing among blocks."""
    for block in blocks:
        match block:
            case Figure():
                yield block.drawing
            case Beside():
                yield block.drawing
                yield from drawings_in(block.blocks)
            case Columns():
                for column in block.columns:
                    yield from drawings_in(column)


def words_in(blocks: Iterable[Block]) -> str:
    """Return every word of the blocks, with one space between two of them."""
    return " ".join(" ".join(_texts(blocks)).split())


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph() | Quote():
                yield block.text
            case Listing():
                yield from (item.text for item in block.items)
            case Beside():
                yield from _labels(block.drawing)
                yield from _texts(block.blocks)
            case Columns():
                for column in block.columns:
                    yield from _texts(column)
            case Figure():
                yield from _labels(block.drawing)
                yield block.caption


def _labels(drawing: Drawing) -> Iterator[str]:
    return (" ".join(label.lines) for label in drawing.labels)
