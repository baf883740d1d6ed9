"""Trouble with a photograph on the page of frames stands in place of the panel, and goes again."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.said import Said
from familybook.kinds.us import Frame
from familybook.screen.pages.us import UsEditor
from tests.screen.paging import DOG, Table
from tests.windows import settle

PICTURE = ("frames", 0, "picture")


@pytest.fixture
def table(qtbot: QtBot) -> Table:
    table = Table(qtbot, "us").open()
    table.put(frames=(Frame(who=Said(pick=DOG)),))
    assert table.editor.show_problem(PICTURE, "We could not read that picture.")
    QApplication.processEvents()
    return table


def us(table: Table) -> UsEditor:
    editor = table.editor
    assert isinstance(editor, UsEditor)
    return editor


def test_it_is_as_wide_as_the_panel_it_stands_for(table: Table) -> None:
    editor = us(table)
    assert editor.trouble.isVisible()
    assert not editor.panel.isVisible()
    assert editor.trouble.width() == editor.column.contentsRect().width()
    assert "We could not read that picture." in [
        one.accessibleName() for one in (editor.trouble.notice,) if one is not None
    ]


def test_not_now_brings_the_panel_back(table: Table) -> None:
    us(table).trouble.later.emit()

    assert not us(table).trouble.isVisible()
    assert us(table).panel.isVisible()


def test_drawing_instead_lays_out_the_paper(table: Table) -> None:
    us(table).trouble.draw_wanted.emit()

    assert us(table).panel.isVisible()
    assert us(table)._picture.pad.isVisible()


def test_another_photo_may_fail_too_and_one_that_is_there_ends_it(table: Table) -> None:
    us(table).trouble.photo_wanted.emit()
    assert table.photo_ways == [PICTURE]
    assert table.editor.show_problem(PICTURE, "That one is very large.")
    assert us(table).trouble.isVisible()

    row = table.page.frames[0]
    table.put(frames=(replace(row, picture=Said("a drawing")),))

    assert not us(table).trouble.isVisible()
    assert us(table).panel.isVisible()


def test_somebody_else_has_no_trouble(table: Table) -> None:
    us(table).wall.frames[0].click()

    assert not us(table).trouble.isVisible()


def test_what_takes_somebody_out_stands_away_from_what_is_drawn_with(qtbot: QtBot) -> None:
    table = Table(qtbot, "us").open()
    panel = us(table).panel
    panel.picture.start_drawing()
    settle()

    pad, leave = panel.picture.pad, panel.words.leave
    assert leave.isVisible()
    low = pad.mapTo(panel, pad.rect().bottomLeft()).y()
    assert leave.mapTo(panel, leave.rect().topLeft()).y() > low
