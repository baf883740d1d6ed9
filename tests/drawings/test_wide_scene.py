"""The view behind the curtain: the book's own picture, wide enough for any window."""

from __future__ import annotations

import pytest

from familybook.core.drawing import Fill
from familybook.core.palette import Tone
from familybook.drawings.parts.signs import COLOURS, SIGN_PICTURES
from familybook.drawings.scenes.wide import WIDE, wide_scene


@pytest.mark.parametrize("picture", SIGN_PICTURES)
def test_every_view_is_covered_to_its_edges_and_says_no_name(picture: str) -> None:
    view = wide_scene(picture, "green")
    first = view.marks[0]

    assert isinstance(first, Fill)
    assert first.tone is Tone.MIST
    xs = [x for ring in first.rings for x, _ in ring]
    ys = [y for ring in first.rings for _, y in ring]
    assert min(xs) <= 0
    assert min(ys) <= 0
    assert max(xs) >= WIDE[0]
    assert max(ys) >= WIDE[1]
    assert view.labels == ()


def test_every_picture_has_a_view_of_its_own_in_each_colour() -> None:
    for picture in SIGN_PICTURES:
        assert len({wide_scene(picture, colour).marks for colour in COLOURS}) == len(COLOURS)
    assert len({wide_scene(one, "green").marks for one in SIGN_PICTURES}) == len(SIGN_PICTURES)


def test_a_picture_of_a_newer_program_still_has_a_view() -> None:
    assert wide_scene("rocket", "gold").marks
