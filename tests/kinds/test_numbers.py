from __future__ import annotations

import pytest
from hypothesis import given

from familybook.assets.pack import starter
from familybook.core.blocks import (
    NewPage,
)
from familybook.core.kind import Kind
from familybook.core.said import NOTHING, Said
from familybook.editions import STANDARD
from familybook.kinds.cover import Cover
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.own import Own
from familybook.kinds.people import OurPeople
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups


def test_danger_is_first_whatever_is_chosen() -> None:
    for page in (
        Numbers(),
        Numbers(ours=(OwnNumber(name=Said("Gran")),), chosen=(picked("childline"),)),
    ):
        first = next(page.compose(context()))
        assert letters_of("In danger now 999") in shown([first])


def test_free_lines_tell_what_they_are_for_and_when_they_were_checked() -> None:
    words_shown = shown(Numbers(chosen=(picked("childline"),)).compose(context()))

    assert "Childline" in words_shown
    assert "08001111" in words_shown
    assert letters_of("checked November 2026") in words_shown


def test_only_chosen_lines_are_printed() -> None:
    words_shown = shown(Numbers(chosen=(picked("childline"),)).compose(context()))

    assert "Samaritans" not in words_shown
    assert "DomesticAbuse" not in words_shown


def test_no_numbers_leave_phones_to_write_on() -> None:
    blocks = list(Numbers().compose(context()))

    says = [drawing.says for drawing in drawings_in(blocks)]
    assert says.count("A phone with lines to write a number on.") >= 4
    assert NewPage() not in blocks


def test_many_numbers_are_small_enough_to_flow() -> None:
    everything = tuple(picked(number.key) for number in starter().numbers)

    for drawing in drawings(Numbers(chosen=everything), context()):
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] < STANDARD.column[1] / 4


@given(groups(Numbers))
def test_no_word_of_a_number_is_lost(page: Numbers) -> None:
    there = context()
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for own in page.ours:
        for said in (own.name, own.number, own.what_for):
            assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_the_starter_pack_tells_no_hours_and_is_short() -> None:
    for number in starter().numbers:
        assert len(number.what_for.split()) <= 6, number.key
        assert "hour" not in f"{number.name} {number.what_for}".lower()
        assert number.checked_on[:2] == "20"
    assert len({number.key for number in starter().numbers}) == len(starter().numbers)


@pytest.mark.parametrize("page", [Cover(), OurPeople(), Numbers(), Own()])
def test_every_drawing_says_what_it_shows(page: Kind) -> None:
    for drawing in drawings(page, context(folk(3))):
        assert drawing.says.endswith(".")


def test_nothing_said_is_an_empty_page() -> None:
    assert not any((Cover(title=NOTHING), OurPeople(), Numbers(), Own()))
