"""A question with very many answers opens at once: lines out of sight are shown when wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.kinds.ahead import Ahead
from familybook.screen.editors.said_line import SaidLine
from familybook.screen.editors.texts import ListEditor
from familybook.screen.kit.order import focusable
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

AHEAD = PageKey("ahead")
MANY, FEW = 13, 6
LONG_WAIT = 60_000


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def hope_for(table: Table, count: int) -> ListEditor:
    """Open a page with so many hopes on it, and return where they stand."""
    hopes = tuple(Said(f"Hope {number}") for number in range(count))
    book = table.sitting.session.book.with_page(AHEAD, replace(Ahead(), one_day=hopes))
    table.sitting.session.edit(book, "ask-act-added")
    table.sitting.show_page(AHEAD)
    editor = table.rooms.page.editor
    assert editor is not None
    answers = editor.parts["one_day"]
    assert isinstance(answers, ListEditor)
    return answers


def lines_in(answers: ListEditor) -> list[SaidLine]:
    return [one for one in answers.findChildren(SaidLine) if one.isVisibleTo(answers)]


def words_in(answers: ListEditor) -> list[str]:
    return [one.said.text for one in lines_in(answers)]


def test_a_few_answers_are_there_at_once(family: Table) -> None:
    answers = hope_for(family, FEW)

    assert words_in(answers) == [*(f"Hope {n}" for n in range(FEW)), ""]


def test_answers_out_of_sight_wait_and_then_come_by_themselves(family: Table, qtbot: QtBot) -> None:
    answers = hope_for(family, MANY)

    assert sum(one.is_shown for one in lines_in(answers)) < MANY
    qtbot.waitUntil(lambda: all(one.is_shown for one in lines_in(answers)), timeout=LONG_WAIT)
    assert words_in(answers) == [*(f"Hope {n}" for n in range(MANY)), ""]


def test_tab_goes_through_answers_that_came_later_in_the_order_of_reading(
    family: Table, qtbot: QtBot
) -> None:
    answers = hope_for(family, MANY)
    qtbot.waitUntil(lambda: all(one.is_shown for one in lines_in(answers)), timeout=LONG_WAIT)

    order = [one for line in lines_in(answers) for one in focusable(line)]
    chain: list[QWidget] = [order[0]]
    while (following := chain[-1].nextInFocusChain()) not in (None, order[0]):
        assert following is not None
        chain.append(following)
    assert [one for one in chain if one in order] == order


def test_an_answer_that_is_scrolled_to_is_there_when_it_is_seen(family: Table) -> None:
    answers = hope_for(family, MANY)
    settle()
    body, last = family.rooms.page.body, lines_in(answers)[MANY - 1]
    inside = body.widget()
    assert inside is not None

    body.verticalScrollBar().setValue(last.mapTo(inside, QPoint(0, 0)).y())

    assert last.is_shown


def test_a_kind_sentence_finds_its_answer_and_shows_it(family: Table) -> None:
    answers = hope_for(family, MANY)

    assert answers.show_problem(("one_day", MANY - 1), "Too long")
    assert lines_in(answers)[MANY - 1].is_shown
