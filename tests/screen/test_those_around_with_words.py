"""Whoever lives elsewhere now keeps their part of a page: it prints, so it can be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.kinds.letters import Feeling, OurLetters
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.strengths import Leaves, Strengths
from familybook.kinds.us import Frame, Us
from familybook.screen.pages.feelings import FeelingsEditor
from familybook.screen.pages.for_each import ForEachEditor
from familybook.screen.pages.petals import PetalsEditor
from familybook.screen.pages.us import UsEditor
from tests.screen.paging import DAD, Table, a_book

DADS = Said(pick=DAD, how=How.PICK)
WORDS = (Said("sings"),)


def people_of(table: Table) -> list[Person]:
    """Return who has a part on the page that is shown."""
    match table.editor:
        case UsEditor() as us:
            return [one.person for one in us.wall.frames if one.isVisibleTo(us)]
        case PetalsEditor() as petals:
            shown = [one for one in petals.flowers if one.isVisibleTo(petals)]
            return list(petals.around.family)[: len(shown)]
        case editor:
            inner: Any = editor.findChild(ForEachEditor) or editor.findChild(FeelingsEditor)
            return list(inner.around.family)


@pytest.mark.parametrize(
    ("key", "told", "bare"),
    [
        ("us", Us(frames=(Frame(who=DADS, i_am=WORDS[0]),)), Us(frames=(Frame(who=DADS),))),
        ("petals", Petals(flowers=(Petal(to=DADS, text=WORDS),)), Petals()),
        ("strengths", Strengths(for_each=(Leaves(who=DADS, picks=WORDS),)), Strengths()),
        ("letters", OurLetters(feelings=(Feeling(who=DADS, picks=WORDS),)), OurLetters()),
    ],
)
def test_somebody_around_us_is_shown_where_something_is_theirs(
    qtbot: QtBot, key: str, told: Any, bare: Any
) -> None:
    dad = next(one for one in a_book().people if one.id == DAD)
    table = Table(qtbot, key, a_book().with_person(replace(dad, around=True)))
    table.book = table.book.with_page(table.key, bare)
    table.show()
    table.open()

    before = [one.name for one in people_of(table)]
    table.book = table.book.with_page(table.key, told)
    table.show()

    assert before == ["Mum", "Our dog"]
    assert [one.name for one in people_of(table)] == ["Mum", "Our dog", "Dad"]


def test_their_words_can_be_changed(qtbot: QtBot) -> None:
    table = Table(qtbot, "us")
    dad = next(one for one in table.book.people if one.id == DAD)
    table.book = table.book.with_person(replace(dad, around=True))
    table.book = table.book.with_page(table.key, Us(frames=(Frame(who=DADS, i_am=WORDS[0]),)))
    table.show()
    table.open()

    us = table.editor
    assert isinstance(us, UsEditor)
    us.wall.frames[2].click()
    table.write(us.question("frames", "i_am").text, "Dad ")

    (frame,) = table.page.frames
    assert frame == Frame(who=DADS, i_am=Said("Dad sings"))
