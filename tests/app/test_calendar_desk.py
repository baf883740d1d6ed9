from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.assets import bank_days
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.core.today import today
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.pages.ahead import AheadEditor
from tests.families import picked
from tests.windows import opened, with_names

pytestmark = pytest.mark.gui

KEY = PageKey("ahead")


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "days.ics"


@pytest.fixture
def ahead(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        sitting = with_names(program, qtbot).sitting
        sitting.choosers = replace(sitting.choosers, place_for_calendar=lambda _: out)
        row = CheckIn(day=Said("2026-12-07"), who=(picked("p1"),))
        book = sitting.session.book.with_page(KEY, Ahead(check_ins=(row,)))
        sitting.edit_book(book, "ask-act-wrote")
        sitting.show_page(KEY)
        yield program


def editor_of(program: Table) -> AheadEditor:
    editor = program.desk.editor
    assert isinstance(editor, AheadEditor)
    return editor


def told(program: Table) -> list[str]:
    return [one.text() for one in editor_of(program).findChildren(GentleLine) if one.text()]


def test_the_days_are_saved_where_the_family_says(ahead: Table, out: Path) -> None:
    editor_of(ahead).phone.click()

    made = out.read_bytes()
    assert b"DTSTART;VALUE=DATE:20261207" in made
    assert b"Mum" not in made
    assert "The days are in days.ics. Send it to the phone." in told(ahead)


def test_names_are_in_it_where_they_are_wished_for(ahead: Table, out: Path) -> None:
    editor_of(ahead).names.click()
    editor_of(ahead).phone.click()

    assert b"Mum" in out.read_bytes()


def test_with_no_place_chosen_nothing_is_saved(ahead: Table, out: Path) -> None:
    sitting = ahead.sitting
    sitting.choosers = replace(sitting.choosers, place_for_calendar=lambda _: None)

    editor_of(ahead).phone.click()

    assert not out.exists()
    assert not [one for one in told(ahead) if "days.ics" in one]


def test_a_place_that_cannot_be_written_is_told_kindly(ahead: Table, tmp_path: Path) -> None:
    sitting = ahead.sitting
    nowhere = tmp_path / "not" / "there" / "days.ics"
    sitting.choosers = replace(sitting.choosers, place_for_calendar=lambda _: nowhere)

    editor_of(ahead).phone.click()

    assert told(ahead)
    assert not nowhere.exists()


def test_the_page_opened_again_still_saves(ahead: Table, out: Path) -> None:
    ahead.sitting.show_path()
    ahead.sitting.show_page(KEY)

    editor_of(ahead).phone.click()

    assert out.exists()


def test_bank_holidays_are_there_before_a_day_is_picked(ahead: Table) -> None:
    looked_up = bank_days._named
    looked_up.cache_clear()
    ahead.sitting.show_path()

    ahead.sitting.show_page(KEY)

    loaded = looked_up.cache_info().misses
    bank_days.bank_holiday(today())
    assert loaded
    assert looked_up.cache_info().misses == loaded
