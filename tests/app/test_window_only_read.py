"""A book that the laptop lets nobody write to: it opens, and is read, printed and copied."""

from __future__ import annotations

import ctypes
import os
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from familybook.app.copying import open_copy
from familybook.app.everything import PAGE
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.screen.handing.hand_over import Whom
from familybook.screen.making.everything_screen import EverythingScreen
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.places import shelf
from familybook.store.sealed import Keys
from tests.windows import go, opened, settle, visible, who_said_yes

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(sys.platform != "linux", reason="what root may do is asked of Linux"),
]

_CAPABILITIES, _OVERRIDE = 0x20080522, 1 << 1
"""Linux: the version of what a thread may do, and that no rights of a file bind it."""


def let_rights_bind(*, bind: bool) -> None:
    """Let the rights of files bind this thread and those it starts, also where tests run as root.

    Root has to have that taken away: else it writes to whatever can only be read.
    """
    if os.geteuid() != 0:
        return
    system = ctypes.CDLL(None, use_errno=True)
    head, sets = (ctypes.c_uint32 * 2)(_CAPABILITIES, 0), (ctypes.c_uint32 * 6)()
    assert system.capget(head, sets) == 0
    sets[0] = sets[0] & ~_OVERRIDE if bind else sets[0] | (sets[1] & _OVERRIDE)
    assert system.capset(head, sets) == 0


@pytest.fixture
def out(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    """The book of a family, closed, on a shelf that has been closed to writing since."""
    with opened(qapp, home, out / "out.pdf", qtbot) as program:
        table = who_said_yes(program, qtbot)
        table.sitting.answer(PageKey("cover"), ("title",), Said("Our boat"), "ask-act-chose")
        table.sitting.close_book()
        book_of(table).chmod(0o400)
        shelf().chmod(0o500)
        let_rights_bind(bind=True)
        yield table
        let_rights_bind(bind=False)
        shelf().chmod(0o700)


def book_of(table: Table) -> Path:
    (book,) = shelf().glob("*.familybook")
    assert table.window is not None
    return book


def read_it(table: Table) -> Path:
    table.sitting.show_shelf()
    table.window.shelf.books[0].click()
    settle()
    return book_of(table)


def sentences(table: Table) -> list[str]:
    return [one.text() for one in visible(table.window, QLabel)]


@pytest.mark.parametrize("screen", ["path", "page", "start", "make", "look", "help"])
def test_a_book_that_can_only_be_read_opens_and_every_screen_says_so(
    family: Table, screen: str
) -> None:
    before = book_of(family).read_bytes()
    book = read_it(family)

    go(family, screen)

    words = family.look.words
    assert family.sitting.session.is_open
    assert words("hand-read-only") in sentences(family)
    assert words("screen-saved-saved") not in sentences(family)
    family.sitting.close_book()
    assert book.read_bytes() == before
    assert list(shelf().iterdir()) == [book]


def test_no_field_of_it_takes_words_and_nothing_in_it_changes(family: Table, qtbot: QtBot) -> None:
    read_it(family)
    session, words = family.sitting.session, family.look.words
    kept = session.book
    go(family, "page")
    line = next(one for one in visible(family.window.current, QLineEdit) if one.isEnabled())
    before = line.text()
    line.setFocus()
    settle()

    qtbot.keyClicks(line, "Dear")
    family.sitting.answer(PageKey("cover"), ("title",), Said("Other"), "ask-act-chose")
    settle()

    assert line.text() == before
    assert session.book == kept
    assert sentences(family).count(words("hand-read-only")) == 2
    assert family.saving.told is None


def test_it_is_printed(family: Table, out: Path) -> None:
    book = read_it(family)
    go(family, "make")

    family.maker.save()
    settle()

    (made,) = out.glob("*.pdf")
    assert made.read_bytes().startswith(b"%PDF")
    assert book.stat().st_mode & 0o777 == 0o400


@pytest.mark.parametrize("whom", [Whom.FAMILY, Whom.PLAIN])
def test_a_copy_of_it_goes_to_another_folder(family: Table, out: Path, whom: Whom) -> None:
    book = read_it(family)
    ending = ".zip" if whom is Whom.PLAIN else ".fbseal"
    copy = out / f"copy{ending}"
    family.sitting.choosers = replace(family.sitting.choosers, place_for_copy=lambda _: copy)

    go(family, "hand")
    family.handing.hand_over.copy_wanted.emit(whom, "")
    settle()
    six = family.handing.hand_over.six.words
    family.handing.hand_over.done_wanted.emit()
    settle()

    assert copy.is_file()
    assert family.sitting.session.is_open  # it is read on
    assert list(shelf().iterdir()) == [book]
    if six:
        folder = out / "theirs"
        folder.mkdir()
        key = laptop_key().book_key()
        came = open_copy(copy, Keys(words=" ".join(six)), folder, key)
        with BookFile.open(came.path, key, read_only=True) as file:
            assert file.book() == family.sitting.session.book


def test_all_that_is_held_in_it_is_shown(family: Table, out: Path) -> None:
    read_it(family)
    all_of_it = out / "all.zip"
    family.sitting.choosers = replace(family.sitting.choosers, place_for_copy=lambda _: all_of_it)

    family.keeping.show()
    family.keeping.screen.here.show_all.click()
    settle()
    screen = family.window.current
    assert isinstance(screen, EverythingScreen)
    screen.save.click()
    settle()

    with zipfile.ZipFile(all_of_it) as parcel:
        assert "Our boat" in parcel.read(PAGE).decode()


def test_on_a_shelf_that_nothing_can_be_put_on_no_book_is_started_and_that_is_told(
    family: Table,
) -> None:
    family.sitting.show_shelf()

    family.sitting.start_book()
    settle()

    told = family.look.words("problem-read-only", name=shelf().name)
    assert told in sentences(family)
    assert not family.sitting.session.is_open
    assert len(list(shelf().iterdir())) == 1
