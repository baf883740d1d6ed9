"""Large pictures beside a question lie whole on their paper."""

from __future__ import annotations

import pytest

from familybook.drawings.scenes.aloud import PICTURES, STAGE, aloud
from tests.seeing import ink_bounds


@pytest.mark.parametrize("picture", PICTURES)
def test_nothing_of_a_large_picture_is_cut_off_at_its_edge(picture: str) -> None:
    left, top, right, bottom = ink_bounds(aloud(picture, ()))

    assert 0 < left < right < STAGE[0]
    assert 0 < top < bottom < STAGE[1]
