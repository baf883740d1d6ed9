"""The road through the meadow stays in the meadow."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from familybook.screen.path.road import road

_ROW = 160.0


@given(
    across=st.integers(1, 12),
    rows=st.integers(1, 5),
    slot=st.floats(100, 300),
    thick=st.floats(8, 28),
)
def test_every_bend_of_the_road_lies_in_the_meadow(
    across: int, rows: int, slot: float, thick: float
) -> None:
    wide = across * slot
    stones = [
        QPointF((number + 0.5) * slot, (row + 0.4) * _ROW)
        for row in range(rows)
        for number in range(across)
    ]

    path = road(stones, stones[-1], wide, row=_ROW, turn=8, thick=thick)

    box = path.boundingRect()
    assert box.left() >= thick / 2
    assert box.right() <= wide - thick / 2


@pytest.mark.parametrize("first", [60.0, 200.0])
def test_the_road_goes_through_every_stone(first: float) -> None:
    stones = [QPointF(first, 60), QPointF(first + 200, 64), QPointF(first, 220)]

    path = road(stones, QPointF(900, 220), 1000, row=_ROW, turn=8, thick=14)

    corners = [path.elementAt(number) for number in range(path.elementCount())]
    assert all(any(QPointF(at.x, at.y) == stone for at in corners) for stone in stones)
