from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    NewPage,
    PenLines,
    Photograph,
)
from familybook.core.drawing import View
from familybook.core.edition import Edition
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.manuscript import Leaf
from familybook.core.said import LEFT_OPEN, How, PenStroke, Said, Snap
from familybook.editions import STANDARD
from familybook.kinds.draw import Draw
from familybook.kinds.photos import Photos, Stuck
from familybook.paper import preview
from familybook.paper.letters import TypeLetters
from familybook.paper.press import print_leaf
from tests.families import LETTERS, context, folk
from tests.measuring import crowded, drawings_in
from tests.paper.samples import jpeg
from tests.seeing import ink_bounds, letters_of, shown
from tests.strategies import groups

STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.6, 0.5))),)
SIZES = ((1800, 1200), (1200, 1800), (1600, 1600), (2400, 1000))


def photo(number: int = 0, caption: str = "", *who: str, by: str = "") -> Said:
    people = tuple(PersonId(one) for one in who)
    return Said(
        "What we see",
        (PersonId(by),) if by else (),
        how=How.PHOTO,
        photo=PhotoId(f"{number:02}" * 32),
        snap=Snap(caption=caption, who=people),
    )


def album(*pictures: Said) -> Photos:
    return Photos(pictures=tuple(Stuck(picture=one) for one in pictures))


def flat(page: Photos | Draw) -> list[Block]:
    """Return the blocks of a page, those in columns one after the other."""
    found: list[Block] = []
    for block in page.compose(context(folk(6))):
        if isinstance(block, Columns):
            found += [one for column in block.columns for one in column]
        else:
            found.append(block)
    return found


def test_an_empty_page_has_two_frames_to_stick_photographs_in() -> None:
    frames = flat(Photos())

    assert [type(one) for one in frames] == [Figure, Figure]
    assert all(
        one.drawing.labels[0].lines == ("Who is here, and when?",)
        for one in frames
        if isinstance(one, Figure)
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6, 7, 20])
def test_every_photograph_is_there_once_and_in_its_order(count: int) -> None:
    blocks = flat(album(*(photo(number) for number in range(count))))

    found = [one.photo for one in blocks if isinstance(one, Photograph)]
    assert found == [photo(number).photo for number in range(count)]
    assert sum(isinstance(one, NewPage) for one in blocks) == (count - 1) // 6


def test_one_photograph_has_room_for_its_story_beneath() -> None:
    assert [type(one) for one in flat(album(photo()))] == [Photograph, PenLines]


def test_captions_tell_who_is_in_it_and_the_part_chosen_is_shown() -> None:
    view = View(turn=90, box=(0.0, 0.0, 0.5, 1.0))
    said = photo(1, "Cold feet", "p1", "p2", "nobody", by="p1")
    said = replace(said, snap=replace(said.snap, view=view))

    block = flat(album(said))[0]

    assert isinstance(block, Photograph)
    assert block.caption == "Cold feet\nWith Mum, Gran"
    assert block.says == "What we see"
    assert block.view == view
    assert [one.name for one in block.speakers] == ["Mum"]


def test_a_frame_left_open_and_a_drawing_stand_among_photographs() -> None:
    left = Said(how=How.PHOTO, pick=LEFT_OPEN)
    drawn = Said(how=How.DRAWING, strokes=STROKES, snap=Snap(caption="A bird"))

    blocks = flat(album(photo(), left, drawn))

    assert [type(one) for one in blocks] == [Photograph, Figure, Figure]
    assert shown(blocks).count("Abird") == 1


def printed(page: Photos | Draw, edition: Edition = STANDARD) -> int:
    there = replace(context(folk(6)), letters=TypeLetters(), edition=edition)
    leaf = Leaf(
        key=PageKey("photos"),
        title=there.words("photos-title"),
        lead=there.words("photos-lead"),
        blocks=tuple(page.compose(there)),
        mark=page.mark(),
    )
    photos = {photo(n).photo: jpeg(*SIZES[n % len(SIZES)]) for n in range(30)}
    pdf = print_leaf(leaf, edition, there.words, photos.__getitem__, title="Our family book").pdf
    return preview.count(pdf)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6])
def test_up_to_six_stand_on_one_side_with_their_captions(count: int) -> None:
    pictures = [photo(n, "The day it rained, and we stayed", "p1", by="p2") for n in range(count)]

    assert printed(album(*pictures)) == 1


def test_far_too_many_with_long_words_all_print() -> None:
    long = photo(0, "words and words " * 150, "p1")
    pictures = [photo(n, "A day", by="p1") for n in range(13)]

    assert printed(album(*pictures[:4], long, *pictures[4:])) == 4


def test_a_space_to_draw_waits_with_a_pencil_in_its_corner() -> None:
    (figure,) = flat(Draw())

    assert isinstance(figure, Figure)
    assert figure.drawing.labels == ()
    assert "draw on" in figure.drawing.says
    assert printed(Draw()) == 1


def test_a_drawing_has_the_whole_page_and_stays_where_it_was_drawn() -> None:
    corner = (PenStroke(((0.05, 0.05, 0.5), (0.1, 0.05, 0.5))),)
    page = Draw(picture=Said("A line", how=How.DRAWING, strokes=corner))

    (figure,) = flat(page)

    assert isinstance(figure, Figure)
    assert figure.drawing.says == "A line"
    line = replace(figure.drawing, marks=figure.drawing.marks[-1:])
    left, top, right, _ = ink_bounds(line)
    assert right < figure.drawing.size[0] * 0.15
    assert 10 < top < 50
    assert left > 10
    assert printed(page) == 1


def test_a_photograph_of_a_drawing_is_as_large_as_the_page() -> None:
    page = Draw(picture=photo(1, "A fish", by="p1"))

    block = flat(page)[0]

    assert isinstance(block, Photograph)
    assert block.largest[1] > 500
    assert printed(page) == 1


@given(groups(Photos))
def test_nothing_of_an_album_is_lost(page: Photos) -> None:
    there = context(folk(6))
    blocks = flat(page)
    words = shown(blocks)

    for stuck in page.pictures:
        said = stuck.picture
        if said.photo or said.strokes:
            assert letters_of(said.snap.caption) in words
    photos = [one.picture.photo for one in page.pictures if one.picture.photo]
    assert [one.photo for one in blocks if isinstance(one, Photograph)] == photos
    assert all(crowded(one, LETTERS) == [] for one in drawings_in(page.compose(there)))
