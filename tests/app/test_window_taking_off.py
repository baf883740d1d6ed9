"""The family takes its book off the laptop: said twice, told before, and told after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.safe_copies import choose_folder
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.copies import OURS
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.core.today import GIVEN
from familybook.screen.making.taking_off import Lines, TakingOff
from familybook.store import leaving
from familybook.store.places import shelf
from familybook.store.shelf import Standing
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui

WAIT_MS = 30_000


@pytest.fixture
def program(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Table]:
    monkeypatch.setenv(GIVEN, "2026-11-23")
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


def taking_off(table: Table) -> TakingOff:
    table.keeping.show()
    settle()
    return table.keeping.screen.here.taking_off


def shown(table: Table) -> QWidget:
    return table.window.current


def told(lines: Lines) -> str:
    return " ".join(label.text() for label in lines.lines)


def files_on(folder: Path) -> list[Path]:
    return [one for one in folder.rglob("*") if one.is_file()]


def test_one_button_becomes_two_and_the_gentler_one_has_the_focus(
    family: Table, qtbot: QtBot
) -> None:
    here = taking_off(family)
    assert not here.asking.isVisible()

    qtbot.mouseClick(here.open, Qt.MouseButton.LeftButton)

    assert here.asking.isVisible()
    assert not here.open.isVisible()
    assert here.no.hasFocus()
    assert "Our book, and all its photos." in told(here.goes)
    assert family.look.words("leave-stays-backup") in told(here.stays)
    here.no.click()
    assert here.open.hasFocus()
    assert not here.asking.isVisible()
    assert family.sitting.session.is_open


def test_said_twice_all_files_are_gone_and_the_page_tells_of_it(
    family: Table, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    safe = tmp_path / "safe"
    safe.mkdir()
    choose_folder(home, safe)
    family.sitting.answer(PageKey("cover"), ("title",), Said("Our year"), "ask-act-chose")
    family.sitting.close_book()
    family.window.shelf.books[0].click()
    assert len(files_on(safe)) == 1
    family.sitting.answer(PageKey("cover"), ("title",), Said("Changed"), "ask-act-chose")
    here = taking_off(family)
    here.open.click()
    assert "One safe copy, in “safe”." in told(here.goes)

    qtbot.mouseClick(here.yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(family.leaving.screen.went.lines), timeout=WAIT_MS)

    screen = family.leaving.screen
    assert shown(family) is screen
    assert files_on(shelf()) == files_on(safe) == []
    assert "One safe copy, in “safe”." in told(screen.went)
    assert not screen.unreached.isVisible()
    assert screen.shelf.hasFocus()
    screen.shelf.click()
    assert shown(family) is family.window.shelf
    assert [one.standing for one in family.sitting.library.found] == []
    assert screen.went.lines == ()


def test_where_nobody_has_a_copy_it_says_so_and_works_all_the_same(family: Table) -> None:
    here = taking_off(family)
    assert here.nobody.isVisible()

    book = family.sitting.session.book
    family.sitting.session.edit(book.with_given(book.people[0].id, OURS), "keep-act-given")

    assert not here.nobody.isVisible()


def test_what_was_saved_is_told_on_the_screen_and_before_it_goes(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    book = family.sitting.session.book
    yes = dict.fromkeys(Matter, Reply.YES)
    allows = {one.id: yes for one in book.people}
    family.sitting.session.edit(replace(book, allows=allows), "happens-act-said")
    family.maker.save()
    qtbot.waitUntil(lambda: not family.maker.is_busy, timeout=WAIT_MS)
    here = taking_off(family)

    made = told(family.keeping.screen.made)
    here.open.click()

    assert f"“out.pdf” in “{tmp_path.name}”" in made
    assert made in told(here.stays)


def test_a_safe_copy_out_of_reach_is_told(
    family: Table, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_folder(home, stick)
    family.sitting.answer(PageKey("cover"), ("title",), Said("Our year"), "ask-act-chose")
    family.sitting.close_book()
    family.window.shelf.books[0].click()
    stick.rename(tmp_path / "in a pocket")
    here = taking_off(family)
    here.open.click()

    here.yes.click()
    qtbot.waitUntil(lambda: bool(family.leaving.screen.went.lines), timeout=WAIT_MS)

    assert "We could not get to “stick”" in told(family.leaving.screen.unreached)
    assert files_on(shelf()) == []


def test_the_practice_book_stays(program: Table) -> None:
    program.sitting.practise()
    here = taking_off(program)

    here.open.click()

    assert here.trouble.text() == program.look.words("leave-practice")
    assert here.open.isVisible()
    assert program.sitting.session.is_open


def test_a_book_that_only_can_be_read_stays(family: Table) -> None:
    family.sitting.close_book()
    (found,) = family.sitting.library.found
    family.sitting.open_book(found.path, read_only=True)
    here = taking_off(family)

    here.open.click()

    assert here.trouble.text() == family.look.words("leave-cannot")


def test_a_book_that_cannot_go_is_open_again_and_it_says_why(
    family: Table, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def held(path: Path) -> Path:
        raise PermissionError(13, "held", str(path))

    monkeypatch.setattr(leaving, "begin", held)
    here = taking_off(family)
    here.open.click()

    here.yes.click()
    qtbot.waitUntil(lambda: family.sitting.session.is_open, timeout=WAIT_MS)

    family.sitting.close_book()
    (found,) = family.sitting.library.found
    assert found.standing is Standing.READY


def test_a_book_that_was_half_gone_is_gone_after_the_next_start(
    family: Table, qtbot: QtBot
) -> None:
    opened_book = family.sitting.opened
    assert opened_book is not None
    family.sitting.close_book()
    leaving.begin(opened_book.path)

    family.leaving.go_on()
    qtbot.waitUntil(lambda: family.window.shelf.notice is not None, timeout=WAIT_MS)

    assert files_on(shelf()) == []
    assert family.window.shelf.notice is not None
    assert family.window.shelf.notice.accessibleName() == family.look.words("leave-half")
