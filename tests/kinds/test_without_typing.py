"""Every page of the whole book can be answered by pressing: nobody has to type or spell."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskGroup,
    AskLevel,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPicture,
    AskPlace,
    AskRights,
    AskRows,
    Field,
    Group,
    fields_of,
)
from familybook.core.ids import PageKey, PersonId
from familybook.core.letters import EvenLetters
from familybook.core.manuscript import manuscript
from familybook.core.said import How, PenStroke, Said
from familybook.editions import STANDARD
from familybook.templates.our_book import OUR_BOOK
from tests.families import folk

PACK = starter()
MUM = PersonId("p1")
FROM_PACK = {
    AskNumbers: PACK.numbers[0].key,
    AskRights: PACK.rights[0].key,
    AskPlace: PACK.places[0].key,
}
BY_HAND = frozenset({"checkins"})
"""Pages that are for a pen on paper, later: there is nothing to answer on the screen."""


def whole_book() -> Book:
    book = new_book(OUR_BOOK, pack=PACK)
    for person in folk(3):
        book = book.with_person(person)
    return book


def pages() -> tuple[PageKey, ...]:
    return tuple(page.key for side in whole_book().together() for page in side)


def pressed(field: Field) -> Any:
    """Return an answer that is given by pressing alone; None where the question wants words."""
    mum = Said(pick=MUM, said_by=(MUM,), how=How.PICK)
    match field.ask:
        case AskPicks(of=of) | AskChoice(of=of):
            keys = words().keys(f"{of}-pick-")
            one = Said(pick=keys[0], how=How.PICK) if keys else None
        case AskPeople() | AskPerson():
            one = mum
        case AskNumbers() | AskRights() | AskPlace():
            one = Said(pick=FROM_PACK[type(field.ask)], how=How.PICK)
        case AskDay() | AskLevel():
            text = "7" if isinstance(field.ask, AskLevel) else "2027-05-01"
            one = Said(text, how=How.PICK)
        case AskPicture(drawing=True):
            one = Said(strokes=(PenStroke(((0.1, 0.1, 1.0), (0.9, 0.9, 1.0))),), how=How.DRAWING)
        case _:
            one = None
    return (one,) if one is not None and field.holds_many else one


def filled(group: type[Group]) -> Group:
    """Return a page or row on which everything was pressed that can be."""
    held = dict(_held(group))
    return group(**held)


def _held(group: type[Group]) -> Iterator[tuple[str, Any]]:
    for field in fields_of(group):
        if isinstance(field.ask, AskRows | AskGroup):
            assert field.of is not None
            inner = filled(field.of)
            if inner:
                yield field.name, (inner,) if isinstance(field.ask, AskRows) else inner
            continue
        answer = pressed(field)
        if answer is not None:
            yield field.name, answer


@pytest.mark.parametrize("key", sorted(set(pages()) - BY_HAND))
def test_a_page_can_be_answered_without_typing_a_word(key: PageKey) -> None:
    kind = whole_book().place(key).kind

    assert filled(kind)


def test_what_was_pressed_is_printed_on_every_page() -> None:
    book = whole_book()
    bare = leaves(book)
    for key in pages():
        if key not in BY_HAND:
            page = filled(book.place(key).kind)
            book = book.with_page(key, page)  # type: ignore[arg-type]  # a kind is its own group

    pressed_leaves = leaves(book)

    same = [key for key in bare if key not in BY_HAND and bare[key] == pressed_leaves[key]]
    assert same == []


def leaves(book: Book) -> dict[PageKey, object]:
    made = manuscript(book, edition=STANDARD, words=words(), letters=EvenLetters())
    return {leaf.key: leaf.blocks for leaf in made}


def test_only_a_page_for_a_pen_asks_nothing_on_the_screen() -> None:
    for key in BY_HAND:
        kind = whole_book().place(PageKey(key)).kind

        assert not filled(kind)
