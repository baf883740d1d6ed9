from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import (
    Figure,
    Item,
    Listing,
    PenLines,
)
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.people import Near, OurPeople
from tests.families import LETTERS, NAMES, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups


def near(name: str, ring: str, being: str = "person", note: str = "") -> Near:
    return Near(
        name=Said(name),
        ring=picked(f"people-ring-pick-{ring}"),
        being=picked(f"people-being-pick-{being}"),
        note=Said(note),
    )


def test_the_people_of_the_book_stand_in_the_first_ring_by_themselves() -> None:
    words_shown = shown(OurPeople().compose(context(folk(6))))

    assert all(letters_of(name) in words_shown for name in NAMES)


def test_who_can_be_rung_at_night_is_told_first() -> None:
    grandad = Near(name=Said("Grandad"), any_time=picked("people-any-time-pick-yes"))

    first = next(OurPeople(circle=(grandad, near("next door", "close"))).compose(context()))

    assert shown([first]) == letters_of("Any time, even at two in the morning: Grandad")


def test_nobody_yet_leaves_lines_for_a_pen() -> None:
    blocks = list(OurPeople().compose(context()))

    assert [type(block) for block in blocks] == [PenLines, Figure, PenLines]
    assert "someone" not in shown(blocks)


def test_somebody_to_know_better_sits_on_a_stool() -> None:
    blocks = list(OurPeople(know_better=(Said("a mum at school"),)).compose(context(folk(2))))

    assert letters_of("a mum at school") in shown(blocks)
    assert letters_of("someone new") in shown(blocks)


def test_notes_are_told_under_the_rings() -> None:
    page = OurPeople(circle=(near("Grandad", "close", note="Tea on a Sunday"),))

    listing = next(one for one in page.compose(context()) if isinstance(one, Listing))

    assert listing.items == (Item(text="Grandad: Tea on a Sunday"),)


@pytest.mark.parametrize("count", [0, 1, 6, 12, 40, 90])
@pytest.mark.parametrize("language", ["en-GB", "ur", "pl", "cy", "pa"])
def test_rings_fit_under_the_title_for_any_family(count: int, language: str) -> None:
    circle = tuple(
        near(f"name {n}", ("home", "close", "further")[n % 3], "place") for n in range(count)
    )

    for drawing in drawings(OurPeople(circle=circle), context(folk(6), language=language)):
        assert crowded(drawing, LETTERS) == []
        assert drawing.size[1] < STANDARD.column[1] - 100


@given(groups(OurPeople), st.integers(0, 9))
def test_no_word_about_our_people_is_lost(page: OurPeople, count: int) -> None:
    there = context(folk(count))
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for row in page.circle:
        assert letters_of(there.text(row.name)) in words_shown
        assert letters_of(there.text(row.note)) in words_shown
    for said in page.know_better:
        assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))
