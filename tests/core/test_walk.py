"""One walk over all answers of a page, whatever it is made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given

from familybook.core.book import Book
from familybook.core.fields import AskLine, AskList, AskPerson, AskPicks, AskProse
from familybook.core.ids import CopyId
from familybook.core.said import NOTHING, How, Said
from familybook.core.walk import about, every_said, mapped, walk
from familybook.kinds.near import NearUs, Visit
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from tests.strategies import books

GRAN = Said(pick="p2", how=How.PICK)


def same(said: Said) -> Said | None:
    return said


def kept(said: Said) -> Said | None:
    return None if said.pick == GRAN.pick else replace(said, show_in=(CopyId("ours"),))


def test_every_answer_comes_with_how_it_was_asked_in_the_order_of_the_questions() -> None:
    frame = Frame(who=GRAN, i_am=Said("loud"), i_love=Said("the sea"))
    page = Us(frames=(frame,), matters=(Said("tea"),))

    found = [(type(ask), said) for ask, said in walk(page) if said]

    assert found == [
        (AskPerson, GRAN),
        (AskProse, Said("loud")),
        (AskProse, Said("the sea")),
        (AskPicks, Said("tea")),
    ]
    assert [said for _, said in found] == list(every_said(page))


def test_there_is_room_for_an_answer_where_nobody_has_said_one_yet() -> None:
    assert next(walk(Frame(), AskLine())) == (AskPerson(), NOTHING)
    assert list(every_said(Frame())) == []
    assert list(walk((Said("songs"), NOTHING), AskList())) == [
        (AskList(), Said("songs")),
        (AskList(), NOTHING),
    ]


def test_a_row_that_says_only_whom_it_is_about_is_bare() -> None:
    bare = Us(frames=(Frame(who=GRAN),))
    told = Us(frames=(Frame(who=GRAN, i_am=Said("loud")),))

    assert GRAN in [said for _, said in walk(bare)]
    assert GRAN not in [said for _, said in walk(bare, bare=False)]
    assert GRAN in [said for _, said in walk(told, bare=False)]
    assert list(about(told.frames[0])) == [GRAN]


@given(books())
def test_a_page_in_which_nothing_is_changed_is_the_same(book: Book) -> None:
    for page in book.filled.values():
        assert mapped(page, same) == page


@given(books())
def test_every_answer_is_changed_wherever_it_stands(book: Book) -> None:
    def opened(said: Said) -> Said | None:
        return replace(said, show_in=None)

    for page in book.filled.values():
        there = Counter(replace(said, show_in=None) for _, said in walk(page))
        assert Counter(said for _, said in walk(mapped(page, opened))) == there


def test_an_answer_that_is_gone_leaves_nothing_behind_in_a_list_or_in_its_place() -> None:
    strengths = Strengths(strengths=(GRAN, Said("jokes")))
    visit = Visit(place=GRAN, who_with=(GRAN,))

    ours = (CopyId("ours"),)
    assert mapped(strengths, kept).strengths == (Said("jokes", show_in=ours),)
    (left,) = mapped(NearUs(places=(visit,)), kept).places
    assert (left.place, left.who_with) == (NOTHING, ())


def test_a_row_for_each_person_is_gone_with_whoever_it_is_about() -> None:
    page = Petals(flowers=(Petal(to=GRAN, text=(Said("sings"),)), Petal(text=(Said("hums"),))))

    (left,) = mapped(page, kept).flowers

    assert [said.text for said in left.text] == ["hums"]
