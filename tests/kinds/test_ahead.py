from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Block, Figure, Listing, NewPage, Paragraph, PenLines
from familybook.core.days import days_after, spans_of
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters
from familybook.core.pack import Pack
from familybook.core.person import Being
from familybook.core.said import NOTHING, Said
from familybook.editions import STANDARD
from familybook.kinds.ahead import Ahead, Call, CheckIn, Todo
from familybook.kinds.together import Together
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

START = date(2026, 11, 23)
PEOPLE = folk(6)
PLAIN = context(PEOPLE, pack=Pack())
FIVE = days_after(START, spans_of(()))
TREATS = ("chips on the wall", "film night", "a day at the sea", "soup", "cake, one candle")


def said(day: date) -> Said:
    return Said(day.isoformat())


def check_ins(count: int) -> tuple[CheckIn, ...]:
    return tuple(
        CheckIn(
            day=said(FIVE[n % 5]),
            who=(picked(PEOPLE[n % 6].id),),
            treat=Said(TREATS[n % 5]),
        )
        for n in range(count)
    )


def full(count: int = 5) -> Ahead:
    return Ahead(
        soon=(Said("the first match"), Said("new wellies")),
        one_day=(Said("a garden with a shed"),),
        still_to_do=(Todo(what=Said("Ring about the bus pass"), by=Said("2026-12-05")),),
        from_day=said(START),
        check_ins=check_ins(count),
    )


def pictures(page: Ahead, there: Context = PLAIN) -> list[Drawing]:
    return list(drawings_in(page.compose(there)))


def lines_of(page: Ahead, there: Context = PLAIN) -> list[str]:
    return [" ".join(label.lines) for drawing in pictures(page, there) for label in drawing.labels]


def test_each_day_hangs_on_a_lantern_under_its_name() -> None:
    found = lines_of(full())

    for name in ("Two weeks", "Six weeks", "Three months", "Six months", "A year"):
        assert name in found
    assert words().day(FIVE[0]) in found
    assert "chips on the wall" in found
    assert "Mum" in found


def test_days_are_counted_from_the_day_we_finished_if_none_is_said() -> None:
    page = replace(full(), from_day=NOTHING)
    there = replace(PLAIN, pages={PageKey("together"): Together(finished_on=said(START))})

    assert "Two weeks" not in lines_of(page)
    assert "Two weeks" in lines_of(page, there)


def test_a_pack_may_count_otherwise() -> None:
    there = context(PEOPLE, pack=Pack(check_ins=("1w", "9m")))

    assert lines_of(Ahead(), there) == ["One week", "Nine months"]


def test_an_empty_page_has_dotted_lanterns_and_room_for_a_pen() -> None:
    blocks = list(Ahead().compose(PLAIN))

    assert lines_of(Ahead()) == ["Two weeks", "Six weeks", "Three months", "Six months", "A year"]
    assert not any(isinstance(block, Paragraph) for block in blocks)
    assert any(isinstance(block, PenLines) for block in blocks)


def test_words_that_are_no_date_stay_as_they_were_said() -> None:
    page = Ahead(check_ins=(CheckIn(day=Said("when the swifts come back")),))

    assert "when the swifts come back" in " ".join(lines_of(page))


@pytest.mark.parametrize(
    "call",
    [
        Call(),
        Call(who=picked("p1")),
        Call(who=picked("p1"), day=Said("  ")),
    ],
)
def test_a_call_is_printed_only_with_a_day(call: Call) -> None:
    assert "A call" not in words_in(Ahead(call=call).compose(PLAIN))


@pytest.mark.parametrize("who", [Said(), picked("p99")], ids=["nobody", "somebody who left"])
def test_the_day_of_a_call_prints_without_a_name(who: Said) -> None:
    call = Call(who=who, day=Said("Monday at four"))

    assert "A call: Monday at four" in words_in(Ahead(call=call).compose(PLAIN))


def test_a_call_that_was_agreed_is_printed() -> None:
    call = Call(who=picked("p2"), day=Said("Monday at four"))

    assert "A call from Gran: Monday at four" in words_in(Ahead(call=call).compose(PLAIN))


def test_what_is_still_to_do_says_who_and_by_when() -> None:
    todo = Todo(what=Said("Ring school"), who=(picked("p1"),), by=Said("2026-12-05"))

    (items,) = (
        block.items
        for block in Ahead(still_to_do=(todo,)).compose(PLAIN)
        if isinstance(block, Listing)
    )
    assert items[0].text == "Ring school (by Saturday, 5 December 2026)"
    assert [one.name for one in items[0].speakers] == ["Mum"]


@pytest.mark.parametrize(("count", "pages"), [(5, 1), (7, 1), (8, 2), (15, 3)])
def test_many_lanterns_share_pages_evenly(count: int, pages: int) -> None:
    blocks = list(full(count).compose(PLAIN))

    assert sum(isinstance(block, NewPage) for block in blocks) == pages - 1
    assert sum(isinstance(block, Figure) for block in blocks) == pages


@pytest.mark.parametrize("language", ["en-GB", "ur", "pl"])
@pytest.mark.parametrize("count", [0, 1, 5, 12])
def test_words_stand_clear_of_each_other(count: int, language: str) -> None:
    there = replace(context(PEOPLE, language=language, pack=Pack()), letters=TypeLetters())

    for drawing in pictures(full(count), there):
        assert crowded(drawing, there.letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] <= STANDARD.column[1]


def texts_of(page: Ahead, there: Context) -> list[str]:
    kept = [there.text(one) for one in (*page.soon, *page.one_day)]
    for row in page.check_ins:
        if row:
            kept += [there.day(row.day), there.text(row.treat), *there.names(row.who)]
    for todo in page.still_to_do:
        kept += [there.text(todo.what), there.day(todo.by), *there.names(todo.who)]
    return kept


def spoken(blocks: list[Block]) -> str:
    names = [
        who.name
        for block in blocks
        if isinstance(block, Listing)
        for item in block.items
        for who in item.speakers
    ]
    return shown(blocks) + letters_of("".join(names))


@pytest.mark.parametrize("half", [False, True])
@given(page=groups(Ahead) | st.integers(0, 16).map(full))
def test_no_answer_is_lost(page: Ahead, half: bool) -> None:
    there = replace(PLAIN, half=half)

    composed = spoken(list(page.compose(there)))

    for text in texts_of(page, there):
        assert letters_of(text) in composed


@given(groups(Ahead))
def test_nothing_a_family_writes_crowds_the_lanterns(page: Ahead) -> None:
    for drawing in pictures(page):
        assert crowded(drawing, EvenLetters()) == []


def test_beside_another_page_the_days_are_a_list() -> None:
    there = replace(PLAIN, half=True)

    blocks = list(full().compose(there))

    figure, listing = blocks[:2]
    assert isinstance(figure, Figure)
    assert figure.drawing.size[1] < 80
    assert isinstance(listing, Listing)
    assert listing.items[0].text.startswith("Two weeks:")
    assert listing.items[0].speakers[0].name == "Mum"


def test_somebody_who_left_the_book_is_not_named() -> None:
    page = Ahead(check_ins=(CheckIn(day=Said("soon"), who=(picked("p77"),)),))

    assert PersonId("p77") not in " ".join(lines_of(page))


def test_the_page_mark_is_a_lantern() -> None:
    assert Ahead().mark().size == (16, 16)
    assert Ahead().mark().marks


def test_a_day_that_all_of_us_remember_says_so_in_place_of_every_name() -> None:
    everybody = tuple(picked(one.id) for one in PLAIN.family if one.being is not Being.PET)
    page = replace(full(), check_ins=(CheckIn(day=said(FIVE[0]), who=everybody),))
    but_one = replace(full(), check_ins=(CheckIn(day=said(FIVE[0]), who=everybody[:-1]),))

    assert "all of us" in lines_of(page)
    assert "all of us" not in lines_of(but_one)
