"""A page with very many rows opens at once: rows further down are made when they are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.letters import LetterIn, LetterOut, OurLetters
from familybook.screen.editors.rows import RowsEditor
from familybook.screen.editors.writing import Prose
from familybook.screen.kit.order import focusable
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

MANY = 13
LONG_WAIT = 60_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        table = with_names(program, qtbot)
        page = OurLetters(
            letters_in=tuple(LetterIn(text=Said(f"Came {n}")) for n in range(MANY)),
            letters_out=tuple(LetterOut(text=Said(f"Went {n}")) for n in range(MANY)),
        )
        book = table.sitting.session.book.with_page(PageKey("letters"), page)
        table.sitting.session.edit(book, "ask-act-added")
        yield table


def rows_of(table: Table, name: str) -> RowsEditor:
    editor = table.rooms.page.editor
    assert editor is not None
    rows = editor.parts[name]
    assert isinstance(rows, RowsEditor)
    return rows


def show_letters(table: Table) -> RowsEditor:
    table.sitting.show_page(PageKey("letters"))
    return rows_of(table, "letters_in")


def scroll_to(table: Table, widget: QWidget) -> None:
    body = table.rooms.page.body
    inside = body.widget()
    assert inside is not None
    body.verticalScrollBar().setValue(widget.mapTo(inside, QPoint(0, 0)).y())


def words_in(rows: RowsEditor) -> list[str]:
    return [one.toPlainText() for card in rows.rows for one in card.inner.findChildren(Prose)]


def test_rows_out_of_sight_wait_and_then_come_by_themselves(family: Table, qtbot: QtBot) -> None:
    rows = show_letters(family)

    assert not any(card.is_made for card in rows.rows[1:])
    every = (*rows.rows, *rows_of(family, "letters_out").rows)
    qtbot.waitUntil(lambda: all(card.is_made for card in every), timeout=LONG_WAIT)
    assert words_in(rows) == [f"Came {n}" for n in range(MANY)]


def test_tab_goes_through_rows_that_came_later_in_the_order_of_reading(
    family: Table, qtbot: QtBot
) -> None:
    rows = show_letters(family)
    last = rows_of(family, "letters_out").rows[-1]
    qtbot.waitUntil(lambda: last.is_made, timeout=LONG_WAIT)

    order = [one for card in rows.rows for one in focusable(card)]
    chain: list[QWidget] = [order[0]]
    while (following := chain[-1].nextInFocusChain()) not in (None, order[0]):
        assert following is not None
        chain.append(following)
    assert [one for one in chain if one in order] == order


def test_a_row_that_is_scrolled_to_is_there_when_it_is_seen(family: Table) -> None:
    rows = show_letters(family)
    settle()
    card = rows.rows[-1]

    scroll_to(family, card)

    assert card.is_made
    assert words_in(rows)[-1] == f"Came {MANY - 1}"


def test_the_row_after_the_one_in_focus_is_there_for_tab(family: Table) -> None:
    rows = show_letters(family)
    settle()

    rows.rows[0].inner.findChildren(Prose)[0].setFocus(Qt.FocusReason.TabFocusReason)

    assert rows.rows[1].is_made


def test_shift_tab_from_below_comes_to_the_last_row(family: Table) -> None:
    rows = show_letters(family)
    settle()

    rows.add.setFocus(Qt.FocusReason.BacktabFocusReason)

    assert rows.rows[-1].is_made


def test_what_is_taken_back_stands_in_a_row_that_was_not_there_yet(family: Table) -> None:
    rows = show_letters(family)
    session = family.sitting.session
    page = session.book.page(PageKey("letters"))
    assert isinstance(page, OurLetters)
    other = replace(page.letters_in[-1], text=Said("Another"))
    changed = replace(page, letters_in=(*page.letters_in[:-1], other))
    session.edit(session.book.with_page(PageKey("letters"), changed), "ask-act-wrote")

    family.window.undo_wanted.emit()

    assert words_in(rows)[-1] == f"Came {MANY - 1}"


def test_what_is_in_sight_stays_while_rows_above_it_are_made(family: Table, qtbot: QtBot) -> None:
    show_letters(family)
    settle()
    body = family.rooms.page.body
    below = rows_of(family, "letters_out")
    scroll_to(family, below.add)
    settle()
    before = below.add.mapTo(body.viewport(), QPoint(0, 0)).y()

    every = rows_of(family, "letters_in").rows
    qtbot.waitUntil(lambda: all(card.is_made for card in every), timeout=LONG_WAIT)
    settle()

    assert body.verticalScrollBar().value() > 0
    assert abs(below.add.mapTo(body.viewport(), QPoint(0, 0)).y() - before) <= 1


def test_a_kind_sentence_finds_its_row(family: Table) -> None:
    rows = show_letters(family)

    assert rows.show_problem(("letters_in", MANY - 1, "text"), "Too long")
    assert rows.rows[-1].is_made
    assert not rows.show_problem(("letters_out", 0, "text"), "Too long")
