from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.core.book import Progress, new_book
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.pack import Pack, PackPage, PackQuestion
from familybook.core.palette import LOOKS
from familybook.core.person import Being, Person, next_person
from familybook.core.said import Said
from familybook.core.template import Page
from familybook.kinds.own import Own
from familybook.kinds.steady import Steady
from familybook.kinds.strengths import Strengths
from familybook.templates import TEMPLATES

OURS = TEMPLATES["our-book"]
STRENGTHS = PageKey("strengths")
STEADY = PageKey("steady")


def test_a_new_book_has_every_page_of_its_template_and_nothing_in_them() -> None:
    book = new_book(OURS)

    assert book.pages == OURS.pages
    assert all(not book.page(page.key) for page in book.pages)
    assert all(book.progress(page.key) is Progress.NEW for page in book.pages)


def test_an_edit_makes_the_next_book_and_leaves_the_old_one() -> None:
    before = new_book(OURS)

    after = before.with_page(STRENGTHS, Strengths(roots=(Said("Gran's kitchen"),)))

    assert not before.page(STRENGTHS)
    assert after.progress(STRENGTHS) is Progress.SOME
    assert replace(after, happy=frozenset({STRENGTHS})).progress(STRENGTHS) is Progress.HAPPY


def test_a_page_that_is_not_there_is_not_made_up() -> None:
    with pytest.raises(KeyError):
        new_book(OURS).page(PageKey("nowhere"))


def test_each_new_person_gets_an_id_of_their_own_and_the_next_free_look() -> None:
    people: list[Person] = []
    for _ in range(14):
        people.append(next_person(people, "a friend"))

    looks = [(one.pattern, one.tone) for one in people]
    assert len({one.id for one in people}) == 14
    assert looks[:12] == list(LOOKS)
    assert looks[12:] == list(LOOKS[:2])


def test_a_freed_look_is_given_again_but_never_an_id() -> None:
    first = next_person([], "Mum")
    second = next_person([first], "Dad")

    third = next_person([second], "the dog", Being.PET)

    assert third.id == "p3"
    assert (third.pattern, third.tone) == (first.pattern, first.tone)


def test_a_person_is_changed_in_place_and_taken_out_by_id() -> None:
    mum = next_person([], "Mum")
    dad = next_person([mum], "Dad")
    book = new_book(OURS).with_person(mum).with_person(dad)

    renamed = book.with_person(replace(mum, name="Mam"))

    assert [one.name for one in renamed.people] == ["Mam", "Dad"]
    assert renamed.without_person(PersonId("p1")).people == (dad,)
    assert renamed.person(PersonId("p9")) is None


def test_nobody_new_is_taken_for_somebody_who_left_and_whose_words_stayed() -> None:
    mum = next_person([], "Mum")
    gran = next_person([mum], "Gran")
    book = new_book(OURS).with_person(mum).with_person(gran)
    book = book.with_page(STRENGTHS, Strengths(roots=(Said("the sea", (gran.id,)),)))

    left = book.without_person(gran.id)
    friend = next_person(left.people, "a friend", gone=left.gone())

    assert left.gone() == {gran.id}
    assert friend.id not in {mum.id, gran.id}


def test_an_own_page_stands_after_the_one_named_or_at_the_end() -> None:
    page = Page(PageKey("own-1"), Own, "own")
    book = new_book(OURS)

    after = [one.key for one in book.with_own_page(page, STRENGTHS).pages]
    last = [one.key for one in book.with_own_page(page).pages]

    assert after[after.index(STRENGTHS) + 1] == "own-1"
    assert last[-1] == "own-1"


def test_a_page_put_away_does_not_print_and_keeps_what_it_holds() -> None:
    book = new_book(OURS).with_page(STRENGTHS, Strengths(roots=(Said("songs"),)))

    away = replace(book, put_away=frozenset({STRENGTHS}))

    assert STRENGTHS not in [page.key for page in away.printed()]
    assert away.page(STRENGTHS)


def test_an_empty_own_title_brings_ours_back() -> None:
    book = new_book(OURS).with_title(STRENGTHS, "Our strong tree")

    assert book.titles == {"strengths": "Our strong tree"}
    assert book.with_title(STRENGTHS, "  ").titles == {}


def test_a_pack_adds_its_pages_to_a_new_book() -> None:
    question = PackQuestion(prompt="What do we cook?")
    pack = Pack(pages=(PackPage(key=PageKey("recipes"), title="Food", questions=(question,)),))

    book = new_book(OURS, pack=pack)

    assert book.pages[-1].key == "recipes"
    assert book.pages[-1].kind is Own


def test_a_whole_book_has_the_pages_its_shape_names_in_order() -> None:
    book = new_book(OURS)

    assert [page.key for page in book.printed()] == list(OURS.shapes[0].keys)


@pytest.mark.parametrize("name", [shape.name for shape in OURS.shapes])
def test_another_length_keeps_every_answer_and_comes_back_as_it_was(name: str) -> None:
    book = new_book(OURS).with_page(STEADY, Steady(when_tired=(Said("toast"),)))
    book = book.with_own_page(Page(PageKey("own-1"), Own, "own"), after=PageKey("us"))

    other = book.with_shape(name)

    assert other.filled == book.filled
    assert sorted(page.key for page in other.pages) == sorted(page.key for page in book.pages)
    assert {page.key for page in other.printed()} == {*OURS.shape(name).keys, "own-1"}
    assert other.with_shape(book.shape) == book


def test_pages_of_one_visit_stand_together_on_a_side() -> None:
    book = new_book(OURS).with_shape("one-visit")

    sides = [[page.key for page in side] for side in book.together()]

    assert ["us", "strengths"] in sides
    assert ["ahead", "numbers"] in sides


def test_a_page_put_away_leaves_its_side_to_the_other() -> None:
    book = new_book(OURS).with_shape("one-visit")
    book = replace(book, put_away=book.put_away | {PageKey("strengths")})

    sides = [[page.key for page in side] for side in book.together()]

    assert ["us"] in sides


@pytest.mark.parametrize("name", [shape.name for shape in OURS.shapes])
def test_what_a_family_put_away_stays_away_in_every_length(name: str) -> None:
    book = new_book(OURS).with_put_away(STEADY, away=True)

    there_and_back = book.with_shape(name).with_shape("whole")

    assert STEADY in book.with_shape(name).put_away
    assert there_and_back == book


@pytest.mark.parametrize("name", [shape.name for shape in OURS.shapes])
def test_what_a_family_brought_back_stays_in_every_length(name: str) -> None:
    book = new_book(OURS).with_put_away(PageKey("daft"), away=False)

    assert PageKey("daft") in [page.key for page in book.with_shape(name).printed()]


def test_the_same_length_again_changes_nothing() -> None:
    book = new_book(OURS).with_put_away(STEADY, away=True)

    assert book.with_shape(book.shape) is book


@pytest.mark.parametrize("name", [shape.name for shape in OURS.shapes])
def test_an_order_of_ones_own_stays_in_every_length(name: str) -> None:
    pack = Pack(order=(PageKey("weather"), PageKey("mine")), off=(PageKey("letters"),))
    book = new_book(OURS, pack=pack)

    other = book.with_shape(name)

    assert other.pages == book.pages
    assert PageKey("letters") in other.put_away


def test_nobody_new_gets_the_id_that_something_is_kept_for() -> None:
    book = new_book(OURS).with_person(Person(id=PersonId("p1"), name="Gran"))
    kept = Said("for Gran alone", show_in=(CopyId("p2"),))
    book = book.with_page(STRENGTHS, Strengths(roots=(kept,)))

    new = next_person(book.people, "Auntie", gone=book.gone())

    assert new.id == "p3"


def test_an_answer_kept_for_somebody_waits_for_them_also_while_it_is_empty() -> None:
    book = new_book(OURS).with_page(STEADY, Steady(good_day=(Said(show_in=(CopyId("p4"),)),)))

    assert book.gone() == {"p4"}
