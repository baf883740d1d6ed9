from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.app.check import remarks_told, things_told
from familybook.app.export import look_over
from familybook.app.preflight import near_and_named, preflight
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.pack import HelpNumber, Pack, PackPlace
from familybook.core.person import Being, Person
from familybook.core.said import Said, Snap
from familybook.core.walk import every_said
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.kinds.ladder import Ladder, NumberRung
from familybook.kinds.near import NearUs, Visit
from familybook.kinds.numbers import Numbers
from familybook.kinds.people import OurPeople
from familybook.kinds.photos import Photos, Stuck
from familybook.kinds.strengths import Strengths
from familybook.paper.remarks import Trouble
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

TODAY = date(2026, 11, 23)
MUM = Person(id=PersonId("p1"), name="Mum")
GRAN = Person(id=PersonId("p2"), name="Gran", around=True)
HELPER = Person(id=PersonId("p3"), name="A helper", helper=True)
STRENGTHS, NUMBERS = PageKey("strengths"), PageKey("numbers")
PEOPLE = PageKey("people")
"""On its rings Gran stands, whatever is said."""
PACK = Pack(
    numbers=(
        HelpNumber(key="old", name="Old", number="1", checked_on="2026-04"),
        HelpNumber(key="new", name="New", number="2", checked_on="2026-05"),
    ),
    places=(
        PackPlace(key="old", name="Old", checked_on="2026-04"),
        PackPlace(key="new", name="New", checked_on="2026-05"),
    ),
)
BOOK = replace(new_book(OUR_BOOK, pack=PACK), people=(MUM, GRAN, HELPER))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def found(book: Book, key: str, page: Kind) -> list[Trouble]:
    remarks = preflight(book.with_page(PageKey(key), page), [PageKey(key)], TODAY)
    assert all(one.page == key for one in remarks)
    return [one.trouble for one in remarks]


def said_by(*who: PersonId) -> Strengths:
    return Strengths(roots=(Said("songs", who),))


@pytest.mark.parametrize("who", [GRAN, HELPER])
def test_somebody_around_us_is_asked_before_they_are_named(who: Person) -> None:
    yes = BOOK.with_person(replace(who, agreed=True))

    assert found(BOOK, "strengths", said_by(who.id)) == [Trouble.NOT_ASKED]
    assert found(yes, "strengths", said_by(who.id)) == []


def test_the_family_is_not_asked_nor_is_a_pet_or_somebody_without_a_name() -> None:
    dog = replace(GRAN, being=Being.PET)
    nameless = replace(HELPER, name=" ")
    book = BOOK.with_person(dog).with_person(nameless)

    assert found(book, "strengths", said_by(MUM.id, dog.id, nameless.id)) == []


def test_those_around_us_who_are_named_can_be_asked_in_their_order() -> None:
    said = replace(HELPER, agreed=True)
    book = BOOK.with_person(said).with_page(STRENGTHS, said_by(said.id, MUM.id, GRAN.id))

    assert near_and_named(book, [STRENGTHS]) == (GRAN, said)
    assert near_and_named(book, [NUMBERS]) == ()


def test_who_stands_on_the_rings_without_being_picked_is_asked_too() -> None:
    yes = BOOK.with_person(replace(GRAN, agreed=True))

    assert found(BOOK, "people", OurPeople()) == [Trouble.NOT_ASKED]
    assert found(yes, "people", OurPeople()) == []


def test_somebody_who_is_picked_is_named() -> None:
    page = NearUs(places=(Visit(who_with=(Said(pick=MUM.id), Said(pick=GRAN.id))),))

    assert found(BOOK, "near", page) == [Trouble.NOT_ASKED]


def test_everybody_in_a_photograph_is_asked() -> None:
    def page(*agreed: PersonId) -> Photos:
        snap = Snap(who=(MUM.id, GRAN.id), agreed=agreed)
        return Photos(pictures=(Stuck(picture=Said(photo=PhotoId("f" * 64), snap=snap)),))

    assert found(BOOK, "photos", page(GRAN.id)) == [Trouble.NOT_ASKED_PHOTO]
    assert found(BOOK, "photos", page(GRAN.id, MUM.id)) == []


def test_who_left_the_book_cannot_be_asked_any_more() -> None:
    said = Said(photo=PhotoId("f" * 64), snap=Snap(who=(PersonId("p9"),)))

    assert found(BOOK, "photos", Photos(pictures=(Stuck(picture=said),))) == []


@pytest.mark.parametrize(
    ("day", "remarked"),
    [("2026-11-22", True), ("2026-11-23", False), ("2026-11-24", False), ("in spring", False)],
)
def test_a_day_to_look_back_that_is_over_is_told(day: str, remarked: bool) -> None:
    page = Ahead(check_ins=(CheckIn(day=Said("2099-01-01")), CheckIn(day=Said(day))))

    assert found(BOOK, "ahead", page) == ([Trouble.PAST_DAY] if remarked else [])


@pytest.mark.parametrize(("key", "old"), [("old", True), ("new", False), ("gone", False)])
def test_an_old_number_or_place_is_told_where_it_was_picked(key: str, old: bool) -> None:
    picked = (Said(pick=key),)

    numbers = found(BOOK, "numbers", Numbers(chosen=picked))
    rung = found(BOOK, "ladder", Ladder(ring=NumberRung(numbers=picked)))
    places = found(BOOK, "near", NearUs(places=(Visit(place=Said(pick=key)),)))

    assert numbers == rung == ([Trouble.OLD_NUMBER] if old else [])
    assert places == ([Trouble.OLD_PLACE] if old else [])


def test_each_thing_is_told_once_for_a_page() -> None:
    page = Strengths(roots=(Said("songs", (GRAN.id,)), Said("soup", (HELPER.id, GRAN.id))))

    assert found(BOOK, "strengths", page) == [Trouble.NOT_ASKED]


def test_only_what_is_printed_is_looked_at() -> None:
    book = BOOK.with_page(STRENGTHS, said_by(GRAN.id)).with_page(
        NUMBERS, Numbers(chosen=(Said(pick="old"),))
    )
    away = replace(book, put_away=book.put_away | {STRENGTHS})
    hidden = book.with_page(
        STRENGTHS, Strengths(roots=(Said("songs", (GRAN.id,), show_in=(CopyId("child"),)),))
    )

    seen = [one for one in look_over(away, no_photos) if one.trouble is not Trouble.LEFT_OUT]
    assert {one.page for one in seen} == {PEOPLE, NUMBERS}
    assert {one.page for one in look_over(hidden, no_photos)} == {PEOPLE, NUMBERS}
    alone = look_over(book, no_photos, Wish(page=STRENGTHS))
    assert {one.page for one in alone} == {STRENGTHS}


def test_remarks_of_the_press_and_of_the_book_stand_page_by_page() -> None:
    book = BOOK.with_page(NUMBERS, Numbers(chosen=(Said(pick="old"),)))
    book = book.with_page(STRENGTHS, Strengths(roots=(Said("家", (GRAN.id,)),)))

    remarks = look_over(book, no_photos)

    assert [(one.trouble, one.page) for one in remarks] == [
        (Trouble.LETTERS, STRENGTHS),
        (Trouble.NOT_ASKED, STRENGTHS),
        (Trouble.NOT_ASKED, PEOPLE),
        (Trouble.OLD_NUMBER, NUMBERS),
    ]


def test_every_thing_is_one_sentence_that_names_the_page() -> None:
    book = BOOK.with_page(STRENGTHS, said_by(GRAN.id, HELPER.id))
    remarks = preflight(book, [STRENGTHS], TODAY)

    assert list(remarks_told(remarks, book, words())) == [
        "On “What we are good at” we name someone who has not said yes yet."
    ]
    titled = book.with_title(STRENGTHS, "Our tree")
    assert things_told(remarks, titled, words()) == (
        (STRENGTHS, "Our tree", "On “Our tree” we name someone who has not said yes yet."),
    )


def secrets_in(book: Book) -> Iterator[str]:
    for page in book.filled.values():
        for said in every_said(page):
            yield from (said.text, said.snap.caption)
    yield from (one.name for one in book.people)
    yield from book.titles.values()


@settings(max_examples=40)
@given(books(), st.integers(-4_000, 4_000))
def test_any_book_can_be_looked_at_and_nothing_of_it_is_quoted(book: Book, days: int) -> None:
    keys = [page.key for page in book.pages]
    ours = words()

    remarks = preflight(book, keys, TODAY + timedelta(days=days))

    assert {one.page for one in remarks} <= set(keys)
    assert len(set(remarks)) == len(remarks)
    told = " ".join(remarks_told(remarks, book, ours, most=10_000))
    bare = told
    for page in book.pages:
        bare = bare.replace(ours(f"{page.kind.area}-title"), "").replace(page.key, "")
    long = [one for one in secrets_in(book) if len(one.strip()) > 6]
    assert not [one for one in long if one in bare]
    if all(one.agreed or not (one.helper or one.around) for one in book.people):
        assert Trouble.NOT_ASKED not in {one.trouble for one in remarks}
