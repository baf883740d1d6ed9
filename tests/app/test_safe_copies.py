from __future__ import annotations

import os
import re
import sys
import threading  # noqa: TID251 - to wait for one that hung
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app import safe_copies
from familybook.app.copying import Came, open_copy
from familybook.app.safe_copies import (
    KEPT,
    choose_folder,
    chosen_folder,
    keep_copy,
)
from familybook.app.safe_note import safe_of
from familybook.app.table import Table
from familybook.core.book import new_book
from familybook.core.person import next_person
from familybook.core.sealed_errors import LargeCopyError
from familybook.store import parcel
from familybook.store.bookfile import BookFile
from familybook.store.key_files import Sheet
from familybook.store.keys import LaptopKey, laptop_key, note_sheet
from familybook.store.passing import SAFE
from familybook.store.places import shelf
from familybook.store.sealed import Keys
from familybook.store.shares import while_it_goes_on
from familybook.store.shelf import books_on
from familybook.templates.our_book import OUR_BOOK
from tests.windows import opened, settle, with_names

linux = pytest.mark.skipif(sys.platform != "linux", reason="the folder of a file is asked of Linux")


@pytest.fixture
def key() -> LaptopKey:
    return laptop_key()


@pytest.fixture
def book(key: LaptopKey) -> Path:
    path = shelf() / "b-1.familybook"
    people = (next_person((), "Mum"),)
    BookFile.create(path, replace(new_book(OUR_BOOK), people=people), key.book_key()).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "safe"
    made.mkdir()
    return made


def known(book: Path, key: LaptopKey) -> tuple[Path, ...]:
    with BookFile.open(book, key.book_key(), read_only=True) as file:
        return safe_of(file.note(SAFE)).paths


def names(folder: Path) -> set[str]:
    """Return what the copies of a folder are called, without what is chance."""
    return {re.sub(r" [2-9a-z]{4}\.fbseal$", "", one.name) for one in folder.iterdir()}


@contextmanager
def stopped(patch: pytest.MonkeyPatch, share: Path) -> Iterator[None]:
    """Have a folder, as a share on a network, hang when what was written is to be on its disk."""
    answers, before = threading.Event(), set(threading.enumerate())
    fsync = os.fsync

    def hangs(file: int) -> None:
        if share in Path(f"/proc/self/fd/{file}").readlink().parents:
            answers.wait()
        fsync(file)

    patch.setattr(os, "fsync", hangs)
    patch.setattr(safe_copies, "while_it_goes_on", partial(while_it_goes_on, patience_s=0.3))
    try:
        yield
    finally:
        patch.undo()
        answers.set()
        for one in set(threading.enumerate()) - before:
            one.join(60)


def test_a_safe_copy_brings_a_lost_book_back(book: Path, key: LaptopKey, folder: Path) -> None:
    assert keep_copy(book, key, folder, "Book 2026-11-23")
    with BookFile.open(book, key.book_key(), read_only=True) as file:
        before = file.book()
    book.unlink()

    (copy,) = folder.iterdir()
    arrived = open_copy(copy, Keys(laptop=key.seal_key()), None, key.book_key())

    assert arrived.came is Came.NEW
    with BookFile.open(arrived.path, key.book_key(), read_only=True) as file:
        assert file.book() == before


def test_the_newest_few_stay_and_all_of_them_are_known(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    for day in range(1, 6):
        keep_copy(book, key, folder, f"Book 2026-11-0{day}")

    assert names(folder) == {f"Book 2026-11-0{day}" for day in (3, 4, 5)}
    assert set(known(book, key)) == set(folder.iterdir())
    assert len(known(book, key)) == KEPT


def test_two_copies_of_one_day_do_not_take_each_others_place(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    keep_copy(book, key, folder, "Book")
    keep_copy(book, key, folder, "Book")

    assert len(set(folder.iterdir())) == 2
    assert set(known(book, key)) == set(folder.iterdir())


def test_the_copy_of_another_book_is_never_taken_away_whatever_its_name(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    keep_copy(book, key, folder, "Book a")
    (first,) = folder.iterdir()
    first.unlink()
    other = shelf() / "b-2.familybook"
    BookFile.create(other, new_book(OUR_BOOK), key.book_key()).close()
    keep_copy(other, key, folder, "Other")
    (theirs,) = folder.iterdir()
    theirs.rename(first)  # another stick in the same place

    for name in ("b", "c", "d"):
        keep_copy(book, key, folder, f"Book {name}")

    assert first.exists()
    assert first not in known(book, key)


def test_a_book_of_which_no_copy_can_be_made_waits_for_one(
    book: Path, key: LaptopKey, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parcel, "LARGEST_JSON", 10)  # as of a book with hours of drawing

    with pytest.raises(LargeCopyError):
        keep_copy(book, key, folder, "Book")

    (there,) = books_on(shelf(), key.book_key())
    assert there.safe_waits
    assert list(folder.iterdir()) == []


def test_a_file_that_is_no_copy_is_never_taken_away(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    keep_copy(book, key, folder, "Book a")
    (first,) = folder.iterdir()
    first.write_bytes(b"somebody's letter")

    for name in ("b", "c", "d"):
        keep_copy(book, key, folder, f"Book {name}")

    assert first.read_bytes() == b"somebody's letter"


def test_a_copy_waits_while_its_folder_is_away(book: Path, key: LaptopKey, folder: Path) -> None:
    away = folder / "network"

    assert not keep_copy(book, key, away, "Book")
    (there,) = books_on(shelf(), key.book_key())
    assert there.safe_waits

    away.mkdir()
    assert keep_copy(book, key, away, "Book")
    (there,) = books_on(shelf(), key.book_key())
    assert not there.safe_waits


def test_copies_in_a_folder_that_is_away_stay_known(
    book: Path, key: LaptopKey, tmp_path: Path, folder: Path
) -> None:
    for name in "abc":
        keep_copy(book, key, folder, f"Book {name}")
    folder.rename(tmp_path / "gone")
    other = tmp_path / "other"
    other.mkdir()

    keep_copy(book, key, other, "Book d")

    assert [one.name[:6] for one in known(book, key)] == [f"Book {name}" for name in "abcd"]


@linux
def test_a_copy_that_never_arrived_takes_no_place_of_one_that_did(
    book: Path, key: LaptopKey, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "abc":
        keep_copy(book, key, folder, f"Book {name}")
    with monkeypatch.context() as hanging, stopped(hanging, folder):
        for name in "def":
            assert not keep_copy(book, key, folder, f"Book {name}")

    assert keep_copy(book, key, folder, "Book g")
    assert names(folder) == {"Book b", "Book c", "Book g"}
    assert set(known(book, key)) == set(folder.glob("*.fbseal"))


@linux
def test_a_share_that_stops_answering_in_the_middle_keeps_nobody_waiting(
    book: Path, key: LaptopKey, folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stopped(monkeypatch, folder):
        assert not keep_copy(book, key, folder, "Book")
        (there,) = books_on(shelf(), key.book_key())
        assert there.safe_waits
        assert list((home / "on-the-way").iterdir()) == []

    assert list(folder.iterdir()) == []  # it answered again, and nobody waited any more


@pytest.mark.parametrize("plain", [None, 3, [], {"paths": 3, "waits": "yes"}, {"paths": [1, {}]}])
def test_a_note_that_makes_no_sense_keeps_nobody_out(plain: object) -> None:
    assert safe_of(plain) == safe_of({})


@pytest.mark.parametrize("held", ["", "[]", "{", '{"folder": 3}', '{"folder": ""}'])
def test_a_choice_that_makes_no_sense_is_none(tmp_path: Path, held: str) -> None:
    (tmp_path / "safe-copies.json").write_text(held, "utf-8")

    assert chosen_folder(tmp_path) is None
    choose_folder(tmp_path, tmp_path / "safe")
    assert chosen_folder(tmp_path) == tmp_path / "safe"


# In the window


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def choosing(table: Table, folder: Path | None) -> None:
    sitting = table.sitting
    sitting.choosers = replace(sitting.choosers, folder=lambda _: folder)


def have_the_sheet(home: Path) -> None:
    """Let nothing be needed more than a safe copy."""
    laptop_key()
    note_sheet(Sheet.PROVED, home, None)


def needed(table: Table) -> str:
    shown = table.sitting.needs.shown
    return "" if shown is None else shown.name


@pytest.mark.gui
def test_when_a_visit_ends_the_shelf_asks_once_for_a_folder(
    family: Table, home: Path, folder: Path
) -> None:
    have_the_sheet(home)
    choosing(family, folder)
    family.sitting.close_book()
    settle()
    assert needed(family) == "safe-ask"

    act = family.window.shelf.strip.act
    assert act is not None
    act.click()
    settle()

    assert len(list(folder.glob("*.fbseal"))) == 1
    assert needed(family) == ""


@pytest.mark.gui
def test_after_that_each_visit_leaves_a_copy_and_reading_leaves_none(
    family: Table, home: Path, folder: Path
) -> None:
    choose_folder(home, folder)

    family.sitting.close_book()
    settle()
    assert len(list(folder.glob("*.fbseal"))) == 1

    family.window.shelf.books[0].click()
    family.sitting.close_book()
    settle()
    assert len(list(folder.glob("*.fbseal"))) == 1


@pytest.mark.gui
def test_a_book_is_opened_again_while_its_copy_is_made(
    family: Table, home: Path, folder: Path
) -> None:
    choose_folder(home, folder)
    family.sitting.close_book()

    family.window.shelf.books[0].click()

    assert family.sitting.session.is_open
    assert len(list(folder.glob("*.fbseal"))) == 1


@pytest.mark.gui
def test_where_the_folder_is_away_the_shelf_tells_until_it_is_back(
    family: Table, home: Path, folder: Path
) -> None:
    have_the_sheet(home)
    choose_folder(home, folder / "stick")
    family.sitting.close_book()
    settle()
    assert needed(family) == "safe-away"

    (folder / "stick").mkdir()
    act = family.window.shelf.strip.act
    assert act is not None
    act.click()
    settle()

    assert len(list((folder / "stick").glob("*.fbseal"))) == 1
    assert needed(family) == ""


@linux
@pytest.mark.gui
def test_a_share_that_hangs_keeps_neither_the_next_book_nor_the_end_waiting(
    family: Table, home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    have_the_sheet(home)
    choose_folder(home, folder)

    with stopped(monkeypatch, folder):
        family.sitting.close_book()
        settle()
        assert needed(family) == "safe-away"
        family.window.shelf.books[0].click()
        assert family.sitting.session.is_open
        assert family.window.close()

    assert list(folder.iterdir()) == []


@pytest.mark.gui
def test_where_no_copy_can_be_made_the_shelf_tells_too(
    family: Table, home: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    have_the_sheet(home)
    choose_folder(home, folder)
    monkeypatch.setattr(parcel, "LARGEST_JSON", 10)

    family.sitting.close_book()
    settle()

    assert needed(family) == "safe-away"


@pytest.mark.gui
def test_the_name_of_a_safe_copy_tells_it_from_one_for_somebody(
    family: Table, home: Path, folder: Path
) -> None:
    choose_folder(home, folder)

    family.sitting.close_book()
    settle()

    notice = family.window.shelf.notice
    assert notice is not None
    assert notice.is_good
    assert folder.name in notice.accessibleName()
    (copy,) = folder.iterdir()
    assert re.fullmatch(r"Safe copy \d{4}-\d\d-\d\d [2-9a-z]{4}\.fbseal", copy.name)


@pytest.mark.gui
def test_the_policy_says_where_copies_go(family: Table, folder: Path) -> None:
    library = family.sitting.library
    library.policy = replace(library.policy, safe_copies=folder)

    family.sitting.close_book()
    settle()

    assert len(list(folder.glob("*.fbseal"))) == 1


@pytest.mark.gui
def test_a_copy_is_made_before_the_program_ends(family: Table, home: Path, folder: Path) -> None:
    choose_folder(home, folder)

    family.window.close()

    assert len(list(folder.glob("*.fbseal"))) == 1


@pytest.mark.gui
def test_another_folder_can_be_chosen_at_any_time(family: Table, home: Path, folder: Path) -> None:
    choosing(family, folder)
    family.rooms.path.hand.click()

    family.handing.hand_over.safe.click()

    assert chosen_folder(home) == folder
    assert family.look.words("hand-safe-chosen") in family.window.current.foot.act
    family.sitting.close_book()
    settle()
    assert len(list(folder.glob("*.fbseal"))) == 1


@pytest.mark.gui
def test_what_the_policy_says_nobody_chooses_otherwise(
    family: Table, home: Path, folder: Path
) -> None:
    library = family.sitting.library
    library.policy = replace(library.policy, safe_copies=folder)
    choosing(family, home)
    family.rooms.path.hand.click()

    family.handing.hand_over.safe.click()

    assert chosen_folder(home) is None
