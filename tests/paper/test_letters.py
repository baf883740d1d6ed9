from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.drawing import Voice
from familybook.core.letters import Letters
from familybook.paper.letters import TypeLetters
from tests.strategies import texts

LETTERS: Letters = TypeLetters()


@given(texts, st.floats(20, 500), st.sampled_from(Voice))
def test_no_line_is_longer_than_its_room(text: str, room: float, voice: Voice) -> None:
    for line in LETTERS.wrap(text, 14, room, voice):
        if len(line) > 1:
            assert LETTERS.width(line, 14, voice) <= room + 14


@given(st.text("abc dé-/ıŵ,.” \n", max_size=120), st.floats(40, 300))
def test_no_letter_is_lost_between_lines(text: str, room: float) -> None:
    lines = LETTERS.wrap(text, 14, room)

    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(LETTERS.width(line, 14) <= room + 0.01 for line in lines if len(line) > 1)


@pytest.mark.parametrize("size", [1.0, 11.0, 44.0])
def test_width_grows_with_size(size: float) -> None:
    assert LETTERS.width("Our family", size) == pytest.approx(size * LETTERS.width("Our family", 1))


def test_a_line_breaks_at_spaces_and_after_hyphens() -> None:
    assert LETTERS.wrap("sing-along in the car", 14, 60) == ("sing-", "along in", "the car")


def test_each_paragraph_begins_a_line() -> None:
    assert LETTERS.wrap("one\n\ntwo", 14, 300) == ("one", "", "two")


def test_letters_no_face_has_come_back_as_they_were() -> None:
    assert LETTERS.wrap("home 家", 14, 300) == ("home 家",)


def test_tall_scripts_get_more_room() -> None:
    latin = LETTERS.pitch("Mum", 14)

    assert LETTERS.pitch("ہم", 14) > latin
    assert latin == pytest.approx(14 * 1.4)


def test_a_mark_takes_no_room_of_its_own() -> None:
    assert LETTERS.width("q\u0307", 14) == pytest.approx(LETTERS.width("q", 14))


def test_an_emoji_family_is_one_picture() -> None:
    family, person = "👨‍👩‍👧‍👦", "👩"

    assert LETTERS.width(family, 14) < 1.5 * LETTERS.width(person, 14)
    assert LETTERS.wrap(f"us {family} us", 14, 30) == ("us", family, "us")
