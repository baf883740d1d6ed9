"""What a copy leaves out is told: each page that has words is printed or named, never neither."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.app.check import remarks_told, things_told
from familybook.app.copy_pages import Known, must_be_laid, pages_in
from familybook.app.export import look_over, made_of, printed, words_of
from familybook.app.left_out import LeftOut, left_out, left_out_told
from familybook.app.who_gets import Gets
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book
from familybook.core.copies import OURS
from familybook.core.ids import SECOND_HOME, CopyId, PageKey, PersonId, PhotoId
from familybook.core.person import next_person
from familybook.core.plans import Plan
from familybook.core.said import How, Said, Snap
from familybook.editions import CHILD_S, EASY_READ, EDITIONS, STANDARD, TEEN_S
from familybook.kinds.mine import EVERYONE, FAMILY, ME, MyPage
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.steps import Step, Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from tests.contact_sheets import nobodys
from tests.editions.made import book_called, willing
from tests.paper.pdf_reader import text_of

MUM, ELDEST, LITTLE = (PersonId(f"p{number}") for number in (1, 2, 3))
EVERY_COPY = (OURS, SECOND_HOME, *map(CopyId, (MUM, ELDEST, LITTLE)))
BLANK = "blank"
KEYS = tuple(page.key for page in book_called("empty").pages if not page.kind.loose)
SHAPES = tuple(shape.name for shape in book_called("empty").template.shapes)
MINE, MINE_2, US = PageKey("mine"), PageKey("mine-2"), PageKey("us")


def three(book: Book) -> Book:
    book = replace(book, people=())
    for name in ("Mum", "Our eldest", "The little one"):
        book = book.with_person(next_person(book.people, name))
    return willing(book)


def no_copies() -> Known:
    return {}


def my_page(who: PersonId, sees: str = EVERYONE) -> MyPage:
    return MyPage(
        who=Said(pick=who, how=How.PICK),
        good=(Said("climbing"),),
        who_sees=Said(pick=sees, how=How.PICK),
    )


def words_in(book: Book, wish: Wish) -> str:
    return " ".join(" ".join(text_of(printed(book, nobodys, wish).pdf)).split())


def gets(copy: CopyId, plan: Plan) -> Gets:
    return Gets(copy=copy, plan=plan, number=1)


@st.composite
def books(draw: st.DrawFn) -> Book:
    """Draw a book in which some pages have words, are put away, or are hidden as a whole."""
    book = three(book_called("empty")).with_shape(draw(st.sampled_from(SHAPES)))
    practice = book_called("practice")
    for key in draw(st.sets(st.sampled_from(KEYS), max_size=7)):
        if key in (MINE, MINE_2):
            owner = draw(st.sampled_from((ELDEST, LITTLE)))
            page = my_page(owner, draw(st.sampled_from((EVERYONE, FAMILY, ME))))
            book = book.with_page(key, page)
        else:
            book = book.with_page(key, practice.page(key))
    for key in draw(st.sets(st.sampled_from(KEYS[1:]), min_size=14, max_size=24)):
        book = replace(book, put_away=book.put_away | {key})
        if draw(st.booleans()):
            book = replace(book, decided=book.decided | {key})
    return book


@given(books(), st.sampled_from(EVERY_COPY), st.sampled_from(list(EDITIONS)), st.data())
@settings(max_examples=max(4, settings().max_examples // 20))
def test_each_page_that_has_words_is_either_printed_or_told(
    book: Book, copy: CopyId, edition: str, data: st.DataObject
) -> None:
    without = frozenset(data.draw(st.sets(st.sampled_from(KEYS[1:]), max_size=3)))
    book = book.with_plan(copy, Plan(edition=edition, without=without))
    one = gets(EDITIONS[edition].copy or copy, book.copies[copy])
    filled = {page.key for page in book.pages if book.filled.get(page.key) and not page.kind.loose}

    known: Known = {}
    left = left_out(book, one, nobodys, known=known)
    made = made_of(book, nobodys, one.wish)

    assert all(laid.pages == set(made.begins) for laid in known.values())
    if edition == BLANK:
        assert left.all
        return
    told = filled & set(left.pages)
    assert told | (filled & set(made.begins)) == filled
    both = told & set(made.begins)  # the place of a child's page, which another child has there
    assert {book.place(key).kind.personal for key in both} <= {True}
    assert (not filled - set(made.begins)) or left_out_told(book, left, words_of(book))


def test_what_was_laid_out_is_known_until_something_else_would_print() -> None:
    few = frozenset(KEYS[3:])
    book = replace(three(book_called("empty")).with_shape("one-visit"), put_away=few)
    book = book.with_page(PageKey("petals"), Petals(flowers=(Petal(text=(Said("Sings"),)),)))
    one, known, laid = gets(OURS, Plan()), no_copies(), list[int]()

    def watch(done: int, of_all: int) -> None:
        del of_all
        laid.append(done)

    first = pages_in(book, one, nobodys, watch, known)
    often = len(laid)
    again = pages_in(book.with_plan(OURS, Plan(count=3)), one, nobodys, watch, known)

    assert must_be_laid(book, one)
    assert often > 0
    assert (again, len(laid)) == (first, often)
    pages_in(book.with_page(PageKey("petals"), Petals()), one, nobodys, watch, known)
    more = book.with_page(PageKey("petals"), Petals(flowers=(Petal(text=(Said("Hums"),)),)))
    pages_in(more, one, nobodys, watch, known)
    assert len(laid) > often


def test_a_page_of_another_child_is_told_by_whose_it_is() -> None:
    book = three(book_called("empty")).with_page(MINE, my_page(ELDEST))
    book = book.with_page(MINE_2, my_page(LITTLE, ME)).with_put_away(MINE_2, away=False)

    ours = left_out(book, gets(OURS, Plan()), nobodys)
    little = left_out(book, gets(CopyId(LITTLE), Plan(edition=CHILD_S.name)), nobodys)

    assert left_out_told(book, ours, words()) == "Leaves out: The little one\u2019s page."
    assert MINE in little.pages
    assert MINE_2 not in little.pages


def test_answers_hidden_on_a_page_that_is_there_are_counted() -> None:
    mum = (CopyId(MUM),)
    hidden = Strengths(strengths=(Said("jokes", show_in=mum), Said("songs", show_in=mum)))
    book = three(book_called("empty")).with_page(PageKey("strengths"), hidden)

    left = left_out(book, gets(OURS, Plan()), nobodys)

    assert left == LeftOut(answers=2)


def test_answers_to_what_an_edition_does_not_ask_are_counted() -> None:
    strengths = Strengths(strengths=(Said("jokes"),), stories=(Said("Once we sang."),))
    steps = Steps(start=Said("A flat"), steps=(Step(text=Said("We rang")),))
    book = three(book_called("empty")).with_page(PageKey("strengths"), strengths)
    book = book.with_page(PageKey("steps"), steps)

    easy = left_out(book, gets(OURS, Plan(edition=EASY_READ.name)), nobodys)

    assert easy == LeftOut(answers=2)
    assert left_out(book, gets(OURS, Plan()), nobodys) == LeftOut()


def test_a_name_that_prints_as_a_friend_is_counted() -> None:
    book = three(book_called("empty"))
    friend = replace(next_person(book.people, "Dana"), around=True)
    book = book.with_person(friend).with_reply(MUM, Matter.NAMES, Reply.NO)

    left = left_out(book, gets(OURS, Plan()), nobodys)

    assert left_out_told(book, left, words()) == "Leaves out: a name."


@pytest.mark.parametrize("edition", [STANDARD.name, EASY_READ.name])
def test_a_print_of_its_own_tells_the_same_pages_in_the_same_words(edition: str) -> None:
    book = three(book_called("empty")).with_shape("one-visit")
    for key in ("petals", "known", "daft"):
        page = book_called("practice").page(PageKey(key))
        book = book.with_page(PageKey(key), page).with_put_away(PageKey(key), away=True)
    book = book.with_page(MINE, my_page(ELDEST)).with_put_away(MINE, away=True)
    plan = Plan(edition=edition)

    told = left_out_told(book, left_out(book, gets(OURS, plan), nobodys), words())
    remarks = look_over(book, nobodys, Wish(edition=EDITIONS[edition]))

    assert told.endswith("Our eldest\u2019s page.")
    assert told in [sentence for _, _, sentence in things_told(remarks, book, words())]
    assert told.replace("Our eldest\u2019s page", "My page (mine)") in remarks_told(
        remarks, book, words()
    )


@pytest.mark.parametrize("hidden", ["no to photographs", "not shown in the copy"])
def test_a_picture_that_is_only_told_is_hidden_with_its_words(hidden: str) -> None:
    snap = Snap(caption="By the lake", who=(LITTLE,))
    picture = Said("Two of us", how=How.PHOTO, photo=PhotoId("e" * 64), snap=snap)
    frame = Frame(who=Said(pick=ELDEST, how=How.PICK), picture=picture)
    book = three(book_called("empty")).with_page(US, Us(frames=(frame,)))
    wish = Wish(edition=TEEN_S, copy=CopyId(ELDEST), only=frozenset({US}))
    assert "By the lake" in words_in(book, wish)
    little = book.person(LITTLE)
    assert little is not None

    if hidden == "no to photographs":
        book = book.with_reply(LITTLE, Matter.PHOTOS, Reply.NO)
    else:
        book = book.with_person(replace(little, show_in=(OURS,)))

    assert "By the lake" not in words_in(book, wish)


def test_a_picture_of_which_only_the_words_are_there_is_counted() -> None:
    picture = Said("Two of us", how=How.PHOTO, photo=PhotoId("e" * 64))
    frame = Frame(who=Said(pick=ELDEST, how=How.PICK), picture=picture)
    book = three(book_called("empty")).with_page(US, Us(frames=(frame,)))

    teen = left_out(book, gets(CopyId(ELDEST), Plan(edition=TEEN_S.name)), nobodys)

    assert teen == LeftOut(photos=1)
