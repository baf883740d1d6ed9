"""Two pages that share a side, where they are too much for it."""

from __future__ import annotations

from typing import NoReturn

from familybook.app.export import printed
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey
from familybook.core.manuscript import Leaf, manuscript
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.proud import Proud, WeAreProud
from familybook.kinds.steps import Step, Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us
from familybook.paper.bench import Bench
from familybook.paper.flow import sides
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import Prints
from familybook.paper.remarks import Remarks
from familybook.templates.our_book import OUR_BOOK
from tests.families import NAMES
from tests.kinds.test_us import WORDS

LONG = "We did all of this on a day that nobody at home is going to forget in a hurry"


def nobodys(photo: str) -> NoReturn:
    raise KeyError(photo)


def a_full_book() -> Book:
    book = new_book(OUR_BOOK).with_shape("one-visit")
    for name in NAMES:
        book = book.with_person(next_person(book.people, name))
    frames = tuple(
        Frame(
            who=Said(pick=one.id),
            i_am=Said("good at fixing bikes and at finding lost shoes"),
            i_love=Said("the sea in winter, and chips"),
            laughs_at=Said("cats that fall off things"),
        )
        for one in book.people
    )
    strengths = Strengths(
        strengths=tuple(Said(f"We keep going on days like these {n}") for n in range(12))
    )
    steps = Steps(steps=tuple(Step(text=Said(f"{LONG} {n}")) for n in range(8)))
    proud = WeAreProud(proud=tuple(Proud(text=Said(f"{LONG} {n}")) for n in range(7)))
    return (
        book.with_page(PageKey("us"), Us(frames=frames, matters=(Said("Our food"),)))
        .with_page(PageKey("strengths"), strengths)
        .with_page(PageKey("steps"), steps)
        .with_page(PageKey("proud"), proud)
    )


def leaves(book: Book) -> dict[PageKey, Leaf]:
    made = manuscript(book, edition=STANDARD, words=WORDS, letters=TypeLetters())
    return {leaf.key: leaf for leaf in made if not leaf.fills}


def test_pages_too_much_for_one_side_have_one_each_where_each_fits_in_full() -> None:
    bound = leaves(a_full_book())

    made = printed(a_full_book(), nobodys)

    assert bound[PageKey("us")].also == ()
    assert (PageKey("us"),) in made.sides
    assert (PageKey("strengths"),) in made.sides
    assert made.sides.count((PageKey("us"),)) == 1
    assert made.sides.count((PageKey("strengths"),)) == 1


def test_pages_with_little_on_them_share_their_side() -> None:
    assert leaves(new_book(OUR_BOOK).with_shape("one-visit"))[PageKey("us")].also == (
        PageKey("strengths"),
    )


def test_a_side_carries_the_mark_of_the_page_that_stands_on_it() -> None:
    leaf = leaves(a_full_book())[PageKey("steps")]
    remarks = Remarks(leaf.key)
    bench = Bench(STANDARD, WORDS, Prints(nobodys, False, {}), remarks)

    laid = sides(bench, leaf)

    assert leaf.also == (PageKey("proud"),)
    assert len(laid) > 1
    assert laid[0].mark == Steps().mark()
    assert laid[-1].mark == WeAreProud().mark()
