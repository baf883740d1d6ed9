from __future__ import annotations

import pytest

from familybook.assets.words import words
from familybook.core.drawing import Fill
from familybook.core.palette import Tone
from familybook.drawings.parts.marks import Mark, page_mark
from familybook.drawings.parts.signs import COLOURS, SIGN_PICTURES, sign
from familybook.drawings.picks import PICTURES, pick_picture, small_picture
from familybook.drawings.picks.cuts import SIDE
from familybook.drawings.picks.meanings import MEANINGS
from tests.seeing import ink_bounds


def shipped_picks() -> list[str]:
    english = words()
    return [
        key
        for area in ("strengths", "weather", "us")
        for key in english.keys(f"{area}-")
        if "-pick-" in key
    ]


def test_every_suggestion_we_ship_has_a_picture() -> None:
    assert len(shipped_picks()) > 100
    assert [key for key in shipped_picks() if pick_picture(key) is None] == []


def test_a_suggestion_of_somebody_elses_has_none() -> None:
    assert pick_picture("own-words-of-a-pack") is None


def test_the_whole_key_wins_over_its_last_part() -> None:
    assert pick_picture("weather-cloudy-signs-pick-quiet") != pick_picture("us-matters-pick-quiet")


def test_every_meaning_has_a_picture_that_is_drawn() -> None:
    assert set(MEANINGS.values()) <= set(PICTURES)
    assert len(set(MEANINGS.values())) >= 36


@pytest.mark.parametrize("name", PICTURES)
def test_a_small_picture_stays_on_its_sheet_and_means_the_same_in_black(name: str) -> None:
    drawn = small_picture(name)

    left, top, right, bottom = ink_bounds(drawn)
    assert drawn.size == (SIDE, SIDE)
    assert left > -3
    assert top > -3
    assert right < SIDE + 3
    assert bottom < SIDE + 3
    assert any(isinstance(mark, Fill) and mark.tone is Tone.INK for mark in drawn.marks)
    assert drawn.labels == ()
    assert drawn.says == ""


def test_no_two_small_pictures_are_the_same() -> None:
    drawn = [small_picture(name).marks for name in PICTURES]

    assert all(one not in drawn[:number] for number, one in enumerate(drawn))


def test_every_book_on_the_shelf_can_look_different() -> None:
    signs = {sign(picture, colour).marks for picture in SIGN_PICTURES for colour in COLOURS}

    assert len(SIGN_PICTURES) >= 8
    assert len(COLOURS) >= 6
    assert len(signs) == len(SIGN_PICTURES) * len(COLOURS)


def test_a_sign_we_do_not_know_is_the_first_one() -> None:
    assert sign("submarine", "ultraviolet") == sign("kite", "green")


@pytest.mark.parametrize("name", ["house", "rings", "phone", "pencil"])
def test_a_page_mark_fits_beside_the_page_number(name: Mark) -> None:
    left, top, right, bottom = ink_bounds(page_mark(name))

    assert page_mark(name).size == (16, 16)
    assert left > -1
    assert top > -1
    assert right < 17
    assert bottom < 17
