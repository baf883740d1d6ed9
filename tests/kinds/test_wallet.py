from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from familybook.core.calls import Call, to_ring
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.core.kind import Context, Kind
from familybook.core.letters import EvenLetters
from familybook.core.said import Said
from familybook.kinds.helps import Help, Helps
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.wallet import Wallet
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown

PEOPLE = folk(6)
CARDS = 8
YES = picked("helps-show-number-pick-yes")


def there(title: str = "", **pages: Kind) -> Context:
    held = {PageKey(key): page for key, page in pages.items()}
    return replace(context(PEOPLE), letters=TypeLetters(), pages=held, title=title)


def drawn(page: Wallet, around: Context) -> list[Drawing]:
    return list(drawings_in(page.compose(around)))


def told(page: Wallet, around: Context) -> Counter[str]:
    return Counter(" ".join(one.lines) for drawing in drawn(page, around) for one in drawing.labels)


GRAN = Helps(helps=(Help(who=picked("p2"), reach=Said("01632960311"), show_number=YES),))


def test_each_of_eight_cards_says_the_same() -> None:
    labels = told(Wallet(), there(helps=GRAN))

    assert labels["Gran"] == labels["01632 960 311"] == labels["999"] == CARDS
    assert set(labels.values()) == {1, CARDS}


def test_whoever_is_picked_stands_on_the_card_and_nobody_else() -> None:
    ours = (OwnNumber(name=Said("School"), number=Said("01632 960 987")),)
    around = there(helps=GRAN, numbers=Numbers(ours=ours))

    labels = told(Wallet(first=(picked("p1"), picked("p2"))), around)

    assert labels["Mum"] == labels["Gran"] == CARDS
    assert "School" not in labels


@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=8), st.booleans())
def test_a_number_that_may_not_be_shown_is_on_no_card(
    rows: list[tuple[int, bool]], pick: bool
) -> None:
    helps = tuple(
        Help(
            who=picked(PEOPLE[who].id),
            reach=Said(f"07700 900 1{number:02}"),
            show_number=YES if shows else Said(),
        )
        for number, (who, shows) in enumerate(rows)
    )
    first = tuple(picked(PEOPLE[who].id) for who, _ in rows) if pick else ()
    around = replace(there(helps=Helps(helps=helps)), letters=EvenLetters())

    text = shown(Wallet(first=first).compose(around))

    for number, (_, shows) in enumerate(rows):
        if not shows:
            assert f"077009001{number:02}" not in text
    if any(shows for _, shows in rows[:3]):
        assert "077009001" in text


def test_of_two_people_with_one_name_neither_has_the_number_of_the_other() -> None:
    first, second, *_ = (replace(one, name="Sam") for one in PEOPLE)
    circle = OurPeople(
        circle=(Near(name=picked(first.id), any_time=picked("people-any-time-pick-yes")),)
    )
    helps = Helps(helps=(Help(who=picked(second.id), reach=Said("01632960999"), show_number=YES),))
    around = replace(
        there(people=circle, helps=helps), people={one.id: one for one in (first, second)}
    )

    assert to_ring(around, [picked(first.id)]) == (Call("Sam", "", first.id),)
    assert to_ring(around) == (
        Call("Sam", "", first.id),
        Call("Sam", "01632960999", second.id),
    )
    assert told(Wallet(first=(picked(first.id),)), around)["01632 960 999"] == 0
    assert told(Wallet(first=(picked(second.id),)), around)["01632 960 999"] == CARDS


def test_a_name_that_only_one_of_the_book_has_is_theirs_when_it_is_typed() -> None:
    mum, gran, *_ = PEOPLE
    ours = (OwnNumber(name=Said(" gran "), number=Said("01632 960 987")),)
    near = Near(name=picked(gran.id), any_time=picked("people-any-time-pick-yes"))
    around = there(numbers=Numbers(ours=ours), people=OurPeople(circle=(near,)))

    assert to_ring(around, [picked(gran.id)]) == (Call("Gran", "01632 960 987", gran.id),)
    assert to_ring(around) == (Call("Gran", "01632 960 987", gran.id),)
    assert to_ring(around, [picked(mum.id)]) == (Call("Mum", "", mum.id),)


def test_only_three_stand_on_a_card() -> None:
    labels = told(Wallet(first=tuple(picked(one.id) for one in PEOPLE)), there())

    assert [one.name for one in PEOPLE if labels[one.name]] == [one.name for one in PEOPLE[:3]]


def test_nobody_to_ring_leaves_lines_for_a_pen_and_no_name_of_ours() -> None:
    around = there(title="The Mums of Gran Lane")

    (drawing,) = drawn(Wallet(), around)

    text = " ".join(" ".join(one.lines) for one in drawing.labels)
    assert not [one.name for one in PEOPLE if one.name in text]
    assert "Gran Lane" not in text


def test_a_name_too_long_for_a_card_is_told_on_a_sheet_of_its_own() -> None:
    long = "Our kind friend from the flats by the old mill who always has the kettle on " * 3
    helps = Helps(helps=(Help(who=Said(long), reach=Said("01632 960 311"), show_number=YES),))
    around = there(helps=helps)

    cards, *more = drawn(Wallet(), around)

    assert len(more) == 1
    assert letters_of(long) in shown(Wallet().compose(around))
    for drawing in (cards, *more):
        assert crowded(drawing, around.letters) == []


def test_the_page_mark_is_a_small_card() -> None:
    assert Wallet().mark().size == (16, 16)
    assert Wallet().mark().marks
