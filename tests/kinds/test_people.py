from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import (
    Figure,
    Item,
    Listing,
    NewPage,
    PenLines,
)
from familybook.core.kind import Context
from familybook.core.person import Person, next_person, somebody_around
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


def test_one_of_us_stands_where_the_family_puts_them() -> None:
    mum, gran = folk(2)
    elsewhere = Near(name=picked(gran.id), ring=picked("people-ring-pick-further"))
    page = OurPeople(circle=(elsewhere,))

    seats = {seat.name: seat.ring for seat in page._family(context((mum, gran)))}

    assert seats == {mum.name: 0, gran.name: 2}
    assert shown(page.compose(context((mum, gran)))).count(letters_of(gran.name)) == 1


def test_who_can_be_rung_at_night_is_told_first() -> None:
    grandad = Near(name=Said("Grandad"), any_time=picked("people-any-time-pick-yes"))

    first = next(OurPeople(circle=(grandad, near("next door", "close"))).compose(context()))

    assert shown([first]) == letters_of("Any time, even at two in the morning: Grandad")


def test_nobody_yet_leaves_lines_for_a_pen() -> None:
    blocks = list(OurPeople().compose(context()))

    assert [type(block) for block in blocks] == [PenLines, Figure, PenLines]
    assert "someone" not in shown(blocks)


def test_lines_for_a_pen_stay_while_few_are_around_us() -> None:
    around = [near(f"neighbour {number}", "close") for number in range(4)]
    family = context(folk(3))

    def stools(count: int) -> list[str]:
        return [seat.name for seat in OurPeople(circle=tuple(around[:count]))._spare(family)]

    assert [len(stools(count)) for count in (0, 1, 2)] == [7, 6, 5]
    assert set(stools(1)) == {""}
    assert set(stools(4)) == {"someone new"}


def test_somebody_to_know_better_sits_on_a_stool() -> None:
    blocks = list(OurPeople(know_better=(Said("a mum at school"),)).compose(context(folk(2))))

    assert letters_of("a mum at school") in shown(blocks)
    assert letters_of("someone new") in shown(blocks)


def test_notes_are_told_under_the_rings() -> None:
    page = OurPeople(circle=(near("Grandad", "close", note="Tea on a Sunday"),))

    listing = next(one for one in page.compose(context()) if isinstance(one, Listing))

    assert listing.items == (Item(text="Grandad: Tea on a Sunday"),)


def half(people: Sequence[Person] = (), *, language: str = "en-GB") -> Context:
    wide, high = STANDARD.sheet
    low = replace(STANDARD, sheet=(wide, high / 2 - 20))
    return replace(context(people, language=language), half=True, edition=low)


def test_somebody_around_us_stands_where_they_were_put_and_follows_their_name() -> None:
    gran = somebody_around(folk(2), "Grandad")
    page = OurPeople(circle=(replace(near("", "further"), name=picked(gran.id)),))

    before = shown(page.compose(context([*folk(2), gran])))
    after = shown(page.compose(context([*folk(2), replace(gran, name="Pop")])))

    assert before.count(letters_of("Grandad")) == 1
    assert letters_of("Pop") in after
    assert letters_of("Grandad") not in shown(page.compose(context(folk(2))))


def test_somebody_around_us_whom_nobody_placed_stands_close_by() -> None:
    gran = somebody_around((), "Grandad")

    assert letters_of("Grandad") in shown(OurPeople().compose(context([gran])))


def test_somebody_named_on_another_page_too_is_drawn_once_as_the_group_they_are() -> None:
    club = somebody_around((), "Sunny club")
    page = OurPeople(circle=(replace(near("", "close", "group"), name=picked(club.id)),))

    (seat,) = page._circle(context([club]))

    assert (seat.name, seat.thing.value) == ("Sunny club", "group")


def test_helpers_stand_in_the_rings_only_where_they_were_put() -> None:
    (mum,) = folk(1)
    nurse = replace(next_person([mum], "the nurse"), helper=True)
    page = OurPeople(circle=(replace(near("", "close"), name=picked(nurse.id)),))

    assert letters_of("the nurse") not in shown(OurPeople().compose(context([mum, nurse])))
    assert letters_of("the nurse") in shown(page.compose(context([mum, nurse])))


def test_one_of_us_who_was_put_there_too_is_told_once() -> None:
    (mum,) = folk(1)
    page = OurPeople(circle=(replace(near("", "close"), name=picked(mum.id)),))

    assert shown(page.compose(context([mum]))).count(letters_of("Mum")) == 1


@pytest.mark.parametrize("language", ["en-GB", "ur", "pl", "cy", "pa", "ar"])
@pytest.mark.parametrize("count", [0, 1, 5, 9])
def test_in_short_everybody_has_room_in_half_a_side(count: int, language: str) -> None:
    circle = tuple(near(f"name {n}", ("close", "further")[n % 2]) for n in range(count))
    there = half(folk(5), language=language)

    (drawn,) = drawings(OurPeople(circle=circle), there)

    assert crowded(drawn, LETTERS) == []
    assert drawn.size[1] <= there.edition.column[1]
    assert not any(isinstance(one, NewPage) for one in OurPeople(circle=circle).compose(there))


@pytest.mark.parametrize("count", [0, 1, 6, 12, 40, 90])
@pytest.mark.parametrize("language", ["en-GB", "ur", "pl", "cy", "pa"])
def test_rings_fit_under_the_title_for_any_family(count: int, language: str) -> None:
    circle = tuple(
        near(f"name {n}", ("home", "close", "further")[n % 3], "place") for n in range(count)
    )

    for drawing in drawings(OurPeople(circle=circle), context(folk(6), language=language)):
        assert crowded(drawing, LETTERS) == []
        assert drawing.size[1] < STANDARD.column[1] - 100


@given(groups(OurPeople), st.integers(0, 9), st.booleans())
def test_no_word_about_our_people_is_lost(page: OurPeople, count: int, short: bool) -> None:
    there = half(folk(count)) if short else context(folk(count))
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for row in page.circle:
        assert letters_of(there.text(row.name)) in words_shown
        assert letters_of(there.text(row.note)) in words_shown
    for said in page.know_better:
        assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))
