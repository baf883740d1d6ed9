"""A yes to a page is said by name, to what is there, and stands in no copy."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.app.export import words_of
from familybook.core.agreeing import Stands, mark_of, stands, waiting, with_said
from familybook.core.allowing import Matter, Reply
from familybook.core.answers import fill, to_plain_book
from familybook.core.book import Book, new_book
from familybook.core.copies import CHILD, OURS, book_for
from familybook.core.errors import AnswersError
from familybook.core.ids import PageKey, PersonId
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.core.yes import Says
from familybook.kinds.strengths import Strengths
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import books

STRENGTHS, WEATHER = PageKey("strengths"), PageKey("weather")
MUM, GRAN = PersonId("p1"), PersonId("p2")


def family() -> Book:
    mum = next_person((), "Mum")
    book = new_book(OUR_BOOK).with_person(mum).with_person(next_person((mum,), "Gran"))
    return with_roots(book, Said("Songs", (MUM, GRAN)))


def with_roots(book: Book, *roots: Said) -> Book:
    return book.with_page(STRENGTHS, Strengths(roots=roots))


def filled(book: Book, **parts: Any) -> Book:
    return fill(book, {"familybook": 1, **parts}, lambda name, _: name, words_of)  # type: ignore[arg-type,return-value]  # no photograph


def test_nobody_has_said_anything_to_a_new_book() -> None:
    book = family()

    assert stands(book, [STRENGTHS], MUM) is Stands.OPEN
    assert not waiting(book, STRENGTHS)


def test_a_yes_is_said_by_one_person_and_for_nobody_else() -> None:
    book = with_said(family(), [STRENGTHS], MUM, Says.YES)

    assert stands(book, [STRENGTHS], MUM) is Stands.YES
    assert stands(book, [STRENGTHS], GRAN) is Stands.OPEN
    assert stands(book, [WEATHER], MUM) is Stands.OPEN


def test_words_that_came_after_a_yes_were_not_agreed_to() -> None:
    said = with_said(family(), [STRENGTHS], MUM, Says.YES)

    changed = with_roots(said, Said("Songs"), Said("Tea"))

    assert stands(changed, [STRENGTHS], MUM) is Stands.CHANGED
    assert stands(said.with_title(STRENGTHS, "Our tree"), [STRENGTHS], MUM) is Stands.CHANGED
    back = changed.with_page(STRENGTHS, said.page(STRENGTHS))
    assert stands(back, [STRENGTHS], MUM) is Stands.YES


def test_a_change_on_another_page_leaves_a_yes_as_it_is() -> None:
    said = with_said(family(), [STRENGTHS], MUM, Says.YES)

    assert stands(said.with_title(WEATHER, "Our sky"), [STRENGTHS], MUM) is Stands.YES


def test_what_is_kept_out_of_our_copy_is_never_noticed() -> None:
    said = with_said(family(), [STRENGTHS], MUM, Says.YES)
    kept = Said("Only for me", (GRAN,), show_in=(CHILD,))

    later = with_roots(said, Said("Songs", (MUM, GRAN)), kept)

    assert stands(later, [STRENGTHS], MUM) is Stands.YES


def test_a_not_yet_stays_whatever_is_changed_until_it_is_taken_back() -> None:
    book = with_said(family(), [STRENGTHS], GRAN, Says.NOT_YET)

    changed = with_roots(book, Said("Tea"))

    assert stands(changed, [STRENGTHS], GRAN) is Stands.NOT_YET
    assert waiting(changed, STRENGTHS)
    assert with_said(changed, [STRENGTHS], GRAN, None) == with_roots(family(), Said("Tea"))


def test_a_spread_has_a_yes_when_all_of_it_has() -> None:
    spread = [STRENGTHS, WEATHER]
    half = with_said(family(), [STRENGTHS], MUM, Says.YES)

    assert stands(half, spread, MUM) is Stands.OPEN
    assert stands(with_said(half, [WEATHER], MUM, Says.YES), spread, MUM) is Stands.YES
    assert stands(with_said(half, [WEATHER], MUM, Says.NOT_YET), spread, MUM) is Stands.NOT_YET


def test_somebody_who_left_keeps_nobody_waiting_and_their_id() -> None:
    book = with_said(family(), [WEATHER], GRAN, Says.NOT_YET)
    book = with_roots(book).without_person(GRAN)

    assert not waiting(book, WEATHER)
    assert book.gone() == {GRAN}
    assert next_person(book.people, gone=book.gone()).id == "p3"


@given(books(), st.sampled_from([OURS, CHILD]))
def test_no_copy_holds_what_anybody_said_to_a_page(book: Book, copy: Any) -> None:
    assert book_for(book, copy).yes == {}


@given(books(), st.data())
def test_what_is_said_to_any_page_comes_back_from_plain_data(
    book: Book, data: st.DataObject
) -> None:
    key = data.draw(st.sampled_from([page.key for page in book.pages]))
    who = PersonId(data.draw(st.sampled_from(["p1", "p2", "p9"])))
    said = with_said(book, [key], who, data.draw(st.sampled_from(Says)))

    plain = to_plain_book(said)["yes"]

    assert plain[key][who] == {"says": said.yes[key][who].says.value, "to": mark_of(book, key)}
    assert with_said(said, [key], who, None).yes.get(key, {}).get(who) is None


def test_a_yes_without_a_mark_is_said_to_the_page_as_the_file_fills_it() -> None:
    book = filled(
        family(),
        pages={"strengths": {"roots": [{"text": "Tea"}]}},
        yes={"strengths": {"p1": {"says": "yes"}, "p2": {"says": "not-yet"}}},
    )

    assert stands(book, [STRENGTHS], MUM) is Stands.YES
    assert stands(book, [STRENGTHS], GRAN) is Stands.NOT_YET
    assert filled(book, yes={"strengths": {}}).yes == {}


@pytest.mark.parametrize(
    ("yes", "place", "reason"),
    [
        ({"garden": {}}, "yes.garden", "key"),
        ({"weather": []}, "yes.weather", "type"),
        ({"weather": {"p7": {"says": "yes"}}}, "yes.weather.p7", "person"),
        ({"weather": {"all": {"says": "yes"}}}, "yes.weather.all", "person"),
        ({"weather": {"p1": {"says": "maybe"}}}, "yes.weather.p1.says", "choice"),
        ({"weather": {"p1": {"says": ["yes"]}}}, "yes.weather.p1.says", "choice"),
        ({"weather": {"p1": {}}}, "yes.weather.p1.says", "choice"),
        ({"weather": {"p1": {"says": "yes", "to": "0" * 17}}}, "yes.weather.p1.to", "word"),
        ({"weather": {"p1": {"says": "yes", "by": "Mum"}}}, "yes.weather.p1.by", "key"),
    ],
)
def test_what_nobody_can_say_is_told_with_its_place(yes: Any, place: str, reason: str) -> None:
    with pytest.raises(AnswersError) as caught:
        filled(family(), yes=yes)

    assert (caught.value.place, caught.value.key) == (place, f"answers-{reason}")


def test_what_each_person_says_is_all_right_is_theirs_alone_and_in_no_copy() -> None:
    book = family().with_reply(MUM, Matter.PHOTOS, Reply.NO).with_reply(MUM, Matter.MAKE, Reply.YES)

    assert book.allows == {MUM: {Matter.PHOTOS: Reply.NO, Matter.MAKE: Reply.YES}}
    assert book_for(book, OURS).allows == {}
    assert filled(family(), allows=to_plain_book(book)["allows"]) == book
    left = family().with_reply(GRAN, Matter.MAKE, Reply.YES).without_person(GRAN)
    assert GRAN in left.gone()


@pytest.mark.parametrize(
    ("allows", "place", "reason"),
    [
        ([], "allows", "type"),
        ({"p7": {}}, "allows.p7", "person"),
        ({"p1": {"video": "yes"}}, "allows.p1.video", "key"),
        ({"p1": {"photos": "maybe"}}, "allows.p1.photos", "choice"),
        ({"p1": {"photos": {}}}, "allows.p1.photos", "choice"),
    ],
)
def test_what_is_not_asked_is_told_with_its_place(allows: Any, place: str, reason: str) -> None:
    with pytest.raises(AnswersError) as caught:
        filled(family(), allows=allows)

    assert (caught.value.place, caught.value.key) == (place, f"answers-{reason}")
