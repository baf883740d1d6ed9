"""The path has the numbers of the print, whichever page was opened before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.export import printed
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.letters import LetterOut, OurLetters
from familybook.screen.path.lengths import length_of
from tests.windows import go, opened, settle, with_names

pytestmark = pytest.mark.gui

LETTERS = PageKey("letters")


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def write_long_letters(table: Table) -> None:
    session = table.sitting.session
    long = Said(text="When you were small we went to the sea. " * 160)
    letters = OurLetters(letters_out=(LetterOut(text=long),))
    session.edit(session.book.with_page(LETTERS, letters), "ask-act-title")


def count(table: Table) -> None:
    """Let the pages be counted now: here nobody looks at the path for so long."""
    while table.sitting.uncounted():
        table.path_desk.numbering.count()
        settle()


def test_the_path_is_numbered_and_counted_as_the_book_prints(family: Table) -> None:
    write_long_letters(family)
    family.sitting.show_path()
    before = family.sitting.sides

    count(family)

    session, route = family.sitting.session, family.sitting.route
    assert family.sitting.album.prints is not None
    made = printed(session.book, family.sitting.album.prints)
    numbers = {
        key: number for number, keys in reversed([*enumerate(made.sides, 1)]) for key in keys
    }
    assert {key: route.stone(key).first for key in numbers} == numbers  # type: ignore[union-attr]  # each has a stone
    assert family.sitting.sides == len(made.sides) > before
    shown = {one.key: one.about for one in family.rooms.path.lengths.choices}
    words = family.look.words
    assert shown[length_of(session.book)] == words("path-length-pages", pages=len(made.sides))
    go(family, "make")
    at_make = {one.key: one.about for one in family.rooms.make.lengths.choices}
    assert at_make == shown


def test_opening_a_page_afterwards_changes_no_number(family: Table) -> None:
    write_long_letters(family)
    family.sitting.show_path()
    count(family)
    counted = family.sitting.route

    for key in ("letters", "us", "weather"):
        family.sitting.show_page(PageKey(key))
        settle()

    assert family.sitting.route == counted


def test_what_is_changed_is_counted_anew_and_nothing_else(family: Table) -> None:
    write_long_letters(family)
    family.sitting.show_path()
    count(family)
    session = family.sitting.session

    session.edit(session.book.with_page(LETTERS, OurLetters()), "ask-act-title")

    assert family.sitting.uncounted() in ([], [LETTERS])
    count(family)
    assert family.sitting.route.stone(LETTERS) is not None
    stone = family.sitting.route.stone(LETTERS)
    assert stone is not None
    assert "–" not in stone.number  # noqa: RUF001 - from the first to the last of many sides


def test_titles_alone_are_nothing_to_count(family: Table) -> None:
    session = family.sitting.session
    session.edit(replace(session.book, titles={PageKey("us"): "We"}), "ask-act-title")

    assert family.sitting.uncounted() == []
