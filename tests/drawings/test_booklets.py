from __future__ import annotations

import pytest

from familybook.core.drawing import Drawing, Fill
from familybook.drawings.parts.booklets import SIDE, booklet


def marks_of(drawing: Drawing) -> int:
    return len(drawing.marks)


def test_a_longer_book_is_thicker() -> None:
    thin, middle, whole, long = (marks_of(booklet(sides)) for sides in (8, 16, 24, 28))

    assert thin < middle < whole < long


@pytest.mark.parametrize("sides", [0, 1, 4, 8, 28, 60, 400])
def test_a_book_of_any_length_stays_in_its_drawing(sides: int) -> None:
    drawing = booklet(sides)

    assert drawing.size == (SIDE, SIDE)
    points = [
        point
        for mark in drawing.marks
        if isinstance(mark, Fill)
        for ring in mark.rings
        for point in ring
    ]
    assert points
    assert all(0 <= x <= SIDE and 0 <= y <= SIDE for x, y in points)
