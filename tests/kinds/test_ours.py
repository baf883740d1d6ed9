from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.agreeing import with_said
from familybook.core.blocks import Block, Columns, Figure, Listing, PenLines
from familybook.core.book import Book, new_book
from familybook.core.drawing import Drawing, Role
from familybook.core.ids import PageKey
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.manuscript import context_of
from familybook.core.palette import Tone
from familybook.core.person import Person, next_person
from familybook.core.said import How, Said
from familybook.core.walk import every_said
from familybook.core.yes import Says
from familybook.drawings.pages.bookplate import MOST
from familybook.editions import STANDARD
from familybook.kinds.ours import Ours
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded
from tests.seeing import letters_of, shown
from tests.strategies import groups


def who(*people: Person) -> tuple[Said, ...]:
    return tuple(Said(pick=one.id, how=How.PICK) for one in people)


def on_plate(page: Ours, there: Context) -> list[str]:
    """Return the names in the frame of whose book it is."""
    _, plate = [block.drawing for block in page.compose(there) if isinstance(block, Figure)]
    return [" ".join(one.lines) for one in plate.labels if one.role is Role.ITEM]


def pen_lines(blocks: Iterable[Block]) -> list[str]:
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Columns):
            found += [prompt for column in block.columns for prompt in pen_lines(column)]
        elif isinstance(block, PenLines):
            found.append(block.prompt)
    return found


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 5, 6, 7, 12, 18])
@pytest.mark.parametrize("language", ["en-GB", "ur", "pl", "cy", "pa"])
def test_signposts_and_names_stand_clear(count: int, language: str, letters: Letters) -> None:
    there = replace(context(folk(count), language=language), letters=letters)

    found = drawings(Ours(), there)

    assert len(found) == 2
    assert [wrong for one in found for wrong in crowded(one, letters)] == []
    assert all(one.size[0] <= STANDARD.column[0] for one in found)


def test_three_signposts_say_what_to_do_on_which_day() -> None:
    there = context()

    posts = next(iter(drawings(Ours(), there)))

    assert [" ".join(one.lines) for one in posts.labels] == [
        there.words(f"ours-print-{name}{part}")
        for name in ("good", "hard", "number")
        for part in ("", "-do")
    ]
    assert posts.says


def test_long_words_make_all_boards_higher_alike() -> None:
    class Wide(EvenLetters):
        """Letters of a language that needs more room."""

        def width(self, text: str, size: float, voice: object = None) -> float:
            del voice
            return len(text) * size * 0.8

    usual, wide = (
        next(iter(drawings(Ours(), replace(context(), letters=letters))))
        for letters in (EvenLetters(), Wide())
    )

    assert wide.size[1] > usual.size[1]
    assert crowded(wide, Wide()) == []


def test_nobody_picked_means_it_belongs_to_all_of_us() -> None:
    people = folk(3)
    helper = replace(next_person(people, "The one with the car"), helper=True)

    assert on_plate(Ours(), context((*people, helper))) == ["Mum", "Gran", "our eldest"]


def test_the_book_belongs_to_those_who_were_picked() -> None:
    people = folk(4)
    page = Ours(belongs_to=who(people[2], people[1]))

    assert on_plate(page, context(people)) == ["Gran", "our eldest"]


def test_when_all_who_were_picked_have_left_it_belongs_to_all_of_us() -> None:
    page = Ours(belongs_to=(Said(pick="p9", how=How.PICK),))

    assert on_plate(page, context(folk(2))) == ["Mum", "Gran"]


@pytest.mark.parametrize("count", [MOST + 1, 40])
def test_more_names_than_the_frame_holds_are_told_under_each_other(count: int) -> None:
    people = [replace(one, name=f"Cousin {n}") for n, one in enumerate(folk(count))]

    blocks = list(Ours().compose(context(people)))

    assert sum(isinstance(block, Figure) for block in blocks) == 1
    assert all(letters_of(one.name) in shown(blocks) for one in people)
    assert letters_of(context().words("ours-print-promise")) in shown(blocks)


def test_the_promise_stands_on_every_page_of_this_kind() -> None:
    promise = letters_of(context().words("ours-print-promise"))

    assert promise in shown(Ours().compose(context()))
    assert promise in shown(Ours(keep_place=Said("by the bed")).compose(context(folk(6))))


def test_while_somebody_says_not_yet_to_a_page_nothing_is_promised() -> None:
    people = folk(2)
    book = replace(new_book(OUR_BOOK), people=people)
    us = PageKey("us")
    promise = letters_of(context().words("ours-print-promise"))
    open_still = letters_of(context().words("ours-print-change"))

    def told(book: Book) -> str:
        there = context_of(book, edition=STANDARD, words=context().words, letters=LETTERS)
        return shown(Ours().compose(there))

    doubted = with_said(book, [us], people[0].id, Says.NOT_YET)
    assert promise in told(book)
    assert promise not in told(doubted)
    assert open_still in told(doubted)
    assert promise in told(replace(doubted, put_away=frozenset({us})))
    assert promise in told(with_said(doubted, [us], people[0].id, Says.YES))


def test_an_empty_page_has_a_line_for_each_thing_and_lines_for_names() -> None:
    there = context()

    blocks = list(Ours().compose(there))

    asked = ("made-with", "made-on", "keep", "read", "open")
    assert pen_lines(blocks) == [there.words(f"ours-print-{one}") for one in asked]
    _, plate = [block.drawing for block in blocks if isinstance(block, Figure)]
    assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in plate.marks) == 2


def test_what_is_answered_needs_no_pen() -> None:
    people = folk(2)
    page = Ours(
        made_with=who(people[1]),
        made_on=Said("2026-12-07"),
        keep_place=Said("on the shelf"),
        may_read_also=(Said("our teacher"),),
        open_when=(picked("ours-open-when-pick-birthdays"), Said("in spring", (people[0].id,))),
    )

    blocks = list(page.compose(context(people)))

    assert pen_lines(blocks) == []
    told = shown(blocks)
    for words in ("Gran", "7 December 2026", "on the shelf", "our teacher", "On birthdays"):
        assert letters_of(words) in told


def test_a_day_in_words_stays_as_it_was_said() -> None:
    page = Ours(made_on=Said("the summer of the caravan"))

    assert letters_of("the summer of the caravan") in shown(page.compose(context()))


def test_when_to_open_it_shows_whose_words_they_are() -> None:
    people = folk(2)
    page = Ours(open_when=(Said("in spring", (people[1].id,)),))

    (columns,) = [one for one in page.compose(context(people)) if isinstance(one, Columns)]

    (listing,) = [
        block for column in columns.columns for block in column if isinstance(block, Listing)
    ]
    assert [one.name for one in listing.items[0].speakers] == ["Gran"]


def test_readers_are_those_picked_and_those_written_in() -> None:
    people = folk(2)
    page = Ours(may_read=who(*people), may_read_also=(Said("Grandad"),))

    assert letters_of("Mum, Gran, Grandad") in shown(page.compose(context(people)))


def _signs(drawing: Drawing) -> list[float]:
    return [one.at[0] for one in drawing.labels if one.role is Role.HEAD]


def test_a_book_read_from_the_right_has_its_first_signpost_there() -> None:
    english, urdu = (
        _signs(next(iter(drawings(Ours(), context(language=one))))) for one in ("en-GB", "ur")
    )

    assert english == sorted(english)
    assert urdu == sorted(urdu, reverse=True)


@given(groups(Ours), st.integers(0, 8))
def test_no_word_of_ours_is_lost_or_crowded(page: Ours, count: int) -> None:
    there = context(folk(count))

    told = shown(page.compose(there))

    said = (page.keep_place, *page.may_read_also, *every_said(page.open_when))
    assert all(letters_of(there.text(one)) in told for one in said)
    assert letters_of(there.day(page.made_on)) in told
    assert [wrong for one in drawings(page, there) for wrong in crowded(one, LETTERS)] == []


def test_the_page_mark_is_a_signpost() -> None:
    mark = Ours().mark()

    assert mark.size == (16, 16)
    assert mark.marks


def test_facts_and_when_to_open_it_share_two_columns_of_about_one_height() -> None:
    there = replace(context(), letters=TypeLetters())
    few = tuple(Said(one) for one in ("On a bad day", "On a birthday", "When we forget"))

    def columns(page: Ours) -> tuple[str, str]:
        (found,) = [one for one in page.compose(there) if isinstance(one, Columns)]
        left, right = (shown(blocks) for blocks in found.columns)
        return left, right

    read = letters_of(there.words("ours-print-read"))
    short = Ours(
        made_on=Said("2027-03-18"),
        keep_place=Said("On the shelf by the kettle, behind the tea, under the good plates"),
        may_read_also=(Said("Our teacher"),),
        open_when=few[:2],
    )
    long = replace(short, open_when=few * 3)
    assert read in columns(long)[0]
    assert read in columns(short)[1]


def test_somebody_who_came_to_help_stands_last_on_the_plate() -> None:
    first, *others = folk(3)
    people = (replace(first, helper=True), *others)

    found = on_plate(Ours(belongs_to=who(*people)), context(people))

    assert found == [others[0].name, others[1].name, first.name]
