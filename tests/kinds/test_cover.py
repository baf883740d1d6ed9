from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import (
    Figure,
)
from familybook.core.drawing import View
from familybook.core.ids import PersonId, PhotoId
from familybook.core.person import Person
from familybook.core.said import LEFT_OPEN, How, PenStroke, Said, Snap
from familybook.drawings.scenes import SCENES
from familybook.editions import STANDARD
from familybook.kinds.cover import Cover
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, photos_in, shown
from tests.strategies import groups

STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.6, 0.5))),)


def test_the_cover_is_one_drawing_as_large_as_the_sheet() -> None:
    (front,) = Cover(title=Said("Ours")).compose(context(folk(3)))

    assert isinstance(front, Figure)
    assert front.drawing.size == STANDARD.sheet
    assert front.drawing.says == "Home at night with 3 lit windows."


@pytest.mark.parametrize("name", SCENES)
def test_every_scene_says_how_many_people_it_shows(name: str) -> None:
    page = Cover(scene=picked(f"cover-scene-pick-{name}"))

    says = [drawings(page, context(folk(count)))[0].says for count in (0, 1, 6)]

    assert len(set(says)) == 3
    assert "6" in says[2]


def test_an_empty_cover_has_our_words_and_a_line_to_write_on() -> None:
    (front,) = drawings(Cover(), context())
    (named,) = drawings(Cover(title=Said("Our family book")), context())

    assert [label.lines for label in front.labels if any(label.lines)] == [("Our family book",)]
    assert len(front.marks) == len(named.marks) + 1


def test_more_people_than_windows_are_told_in_a_line() -> None:
    assert letters_of("and 16 more of us") in shown(Cover().compose(context(folk(40))))


def test_only_those_picked_have_a_window_and_nobody_picked_is_everybody() -> None:
    there = context(folk(4))

    two = Cover(windows=(picked("p1"), picked("p3")))
    gone = Cover(windows=(picked("p9"),))

    assert "2" in drawings(two, there)[0].says
    assert "4" in drawings(gone, there)[0].says


def test_helpers_have_no_window() -> None:
    helper = Person(id=PersonId("p9"), name="a helper", helper=True)

    assert "2" in drawings(Cover(), context((*folk(2), helper)))[0].says


def test_a_quiet_cover_has_no_words_of_the_family_and_no_picture() -> None:
    page = Cover(
        title=Said("Mum and Gran"),
        picture=Said("Us", how=How.PHOTO, photo=PhotoId("ab" * 32)),
        quiet=picked("cover-quiet-pick-yes"),
    )

    (front,) = drawings(page, context(folk(4)))

    assert "Mum" not in shown([Figure(front)])
    assert "Us" not in front.says
    assert photos_in(front) == []


def test_a_picture_of_ones_own_stands_in_a_frame_instead_of_the_scene() -> None:
    there = context(folk(3))
    photo = Cover(picture=Said("at the sea", how=How.PHOTO, photo=PhotoId("ab" * 32)))
    drawing = Cover(picture=Said("", how=How.DRAWING, strokes=STROKES))

    (framed,), (sketched,) = drawings(photo, there), drawings(drawing, there)

    assert len(photos_in(framed)) == 1
    assert framed.says == "A frame with our own picture, and 3 flags. at the sea"
    assert photos_in(sketched) == []
    assert sketched.says.startswith("A frame with our own picture")


@given(groups(Cover), st.integers(0, 9))
def test_any_cover_keeps_its_words_and_crowds_none(page: Cover, count: int) -> None:
    there = context(folk(count))
    blocks = list(page.compose(there))

    large = [
        line
        for drawing in drawings_in(blocks)
        for label in drawing.labels
        if label.size >= 30
        for line in label.lines
    ]
    assert letters_of(there.text(page.title)) in letters_of("".join(large))
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_a_photograph_on_the_cover_shows_its_part_and_its_words() -> None:
    snap = Snap(caption="Our best day", view=View(turn=90, box=(0.0, 0.0, 0.5, 1.0)))
    said = Said("Us", how=How.PHOTO, photo=PhotoId("a" * 64), snap=snap)

    (front,) = drawings(Cover(picture=said), context(folk(2)))
    (quiet,) = drawings(Cover(picture=said, quiet=picked("cover-quiet-pick-yes")), context(folk(2)))

    assert [one.view for one in photos_in(front)] == [snap.view]
    assert "Our best day" in [line for label in front.labels for line in label.lines]
    assert "Our best day" not in [line for label in quiet.labels for line in label.lines]


def test_a_frame_is_left_on_the_cover_to_stick_a_photograph_in() -> None:
    page = Cover(picture=Said(how=How.PHOTO, pick=LEFT_OPEN))

    (front,) = drawings(page, context(folk(2)))

    assert photos_in(front) == []
    assert front.says == "An empty frame for our own picture, and 2 flags."
