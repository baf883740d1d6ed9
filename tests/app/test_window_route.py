"""What each letter typed costs: the way through the book stays as it was worked out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.assets.words import words
from familybook.core.book import Progress, new_book
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.screen.path.route import Route, RouteKeeper, route_of
from familybook.templates.our_book import OUR_BOOK
from tests.windows import opened, with_names

pytestmark = pytest.mark.gui

STRENGTHS = PageKey("strengths")
WORDS = words()


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def wrote(table: Table, text: str) -> Route:
    sitting = table.sitting
    page = Strengths(roots=(Said(text),))
    sitting.session.edit(sitting.session.book.with_page(STRENGTHS, page), "ask-act-wrote")
    return sitting.route


def test_words_on_a_page_leave_the_way_as_it_was(family: Table) -> None:
    family.sitting.show_page(STRENGTHS)
    first = wrote(family, "Singing")

    assert wrote(family, "Singing in the rain") is first


def test_the_first_words_and_a_happy_page_are_seen_on_the_way(family: Table) -> None:
    sitting = family.sitting
    sitting.show_page(STRENGTHS)
    before = sitting.route.stone(STRENGTHS)
    first = wrote(family, "Singing").stone(STRENGTHS)
    book = sitting.session.book
    sitting.session.edit(replace(book, happy=book.happy | {STRENGTHS}), "path-act-happy")
    happy = sitting.route.stone(STRENGTHS)

    assert [one.progress for one in (before, first, happy) if one is not None] == [
        Progress.NEW,
        Progress.SOME,
        Progress.HAPPY,
    ]


def test_every_change_that_leads_elsewhere_is_on_the_way() -> None:
    book = new_book(OUR_BOOK)
    away = book.with_put_away(STRENGTHS, away=True)
    changes = [
        book,
        book.with_title(STRENGTHS, "What we can do"),
        away,
        away.with_shape("one-visit"),
        replace(book, pages=tuple(reversed(book.pages))),
        book,
    ]
    keeper = RouteKeeper()

    assert [keeper.of(one, WORDS) for one in changes] == [route_of(one, WORDS) for one in changes]


def test_a_closed_book_leaves_no_way_behind(family: Table) -> None:
    family.sitting.show_page(STRENGTHS)
    wrote(family, "Singing")

    family.sitting.close_book()

    assert family.sitting._way._book is None
    assert family.sitting._way._route == Route()


def test_lengths_count_what_somebody_decided_about_a_page(family: Table) -> None:
    sitting = family.sitting
    sitting.show_path()
    cards = family.rooms.path.lengths.cards
    assert cards["one-visit"].accessibleName() == "One visit, 8 pages"

    decided = sitting.session.book.with_put_away(PageKey("ours"), away=False)
    sitting.session.edit(decided, "path-act-brought-back")

    cards = family.rooms.path.lengths.cards
    assert cards["one-visit"].accessibleName() == "One visit, 12 pages"
