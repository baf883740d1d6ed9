from __future__ import annotations

import shutil
import threading  # noqa: TID251 - to wait for one that hung
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.cli import main
from familybook.app.library import Library
from familybook.app.local_pack import local_pack
from familybook.app.problems import explain
from familybook.assets.pack import load_pack, starter
from familybook.assets.words import words
from familybook.core.errors import PackError
from familybook.core.pack import Pack
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.shares import while_it_goes_on
from tests.windows import opened

_LONG_MS = 20_000
EXAMPLE = Path(__file__).parents[2] / "docs" / "example-pack"


def put_folder(home: Path) -> None:
    shutil.copytree(EXAMPLE, home / "pack")


def put_zip(home: Path) -> None:
    with zipfile.ZipFile(home / "pack.zip", "w") as made:
        for file in EXAMPLE.rglob("*"):
            if file.is_file():
                made.write(file, file.relative_to(EXAMPLE).as_posix())


def without_name(pack: Pack) -> tuple[object, ...]:
    return (pack.owner, pack.numbers, pack.places, pack.rights, pack.pages, dict(pack.words))


def test_a_laptop_without_a_pack_has_ours(home: Path) -> None:
    assert not (home / "pack").exists()
    assert local_pack() == starter()


@pytest.mark.parametrize("put", [put_folder, put_zip])
def test_a_book_started_in_the_window_begins_with_the_laptops_pack(
    qapp: QObject, home: Path, put: object
) -> None:
    assert callable(put)
    put(home)

    book, opened = Library(qapp).start("en-GB")
    opened.writer.close()

    assert without_name(book.pack) == without_name(load_pack(EXAMPLE))
    assert book.pages[-1].key == "getting-about"
    assert "balloon" in book.put_away


def test_a_book_made_on_the_command_line_begins_with_it_too(home: Path, tmp_path: Path) -> None:
    put_folder(home)
    path = tmp_path / "ours.familybook"

    assert main(["new", str(path)]) == 0

    with BookFile.open(path, laptop_key().book_key(), read_only=True) as file:
        assert file.book().pack.owner == load_pack(EXAMPLE).owner


def test_a_pack_that_is_not_right_is_told_and_starts_no_book(qapp: QObject, home: Path) -> None:
    put_folder(home)
    (home / "pack" / "pack.toml").write_text('off = ["ballon"]', "utf-8")

    with pytest.raises(PackError) as told:
        Library(qapp).start("en-GB")

    assert explain(told.value, words()) == (
        "In “pack”, pack.toml, line 1, we have no “ballon”; look at “balloon”."
    )
    assert not list((home / "shelf").glob("*.familybook"))


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a share with a pack on it, that stops answering in the middle."""
    share, answers = tmp_path / "share", threading.Event()
    shutil.copytree(EXAMPLE, share)
    open_file, before = Path.open, set(threading.enumerate())

    def hangs(path: Path, mode: str = "r") -> IO[Any]:
        if path == share / "numbers.toml":
            answers.wait()
        return open_file(path, mode)

    monkeypatch.setattr(Path, "open", hangs)
    monkeypatch.setattr(
        "familybook.app.local_pack.while_it_goes_on", partial(while_it_goes_on, patience_s=0.3)
    )
    yield share
    answers.set()
    for one in set(threading.enumerate()) - before:
        if one.name == "familybook-share":
            one.join(60)


def test_a_share_that_hangs_in_the_middle_of_a_pack_is_told_and_begins_no_book(
    qapp: QObject, home: Path, silent: Path
) -> None:
    library = Library(qapp)
    library.policy = replace(library.policy, pack=silent)

    with pytest.raises(PackError) as told:
        library.start("en-GB")

    assert explain(told.value, words()) == words()("problem-pack-silent", name="share")
    assert not list((home / "shelf").glob("*.familybook"))


def test_a_share_that_hangs_does_not_hold_the_window(
    qapp: QApplication, home: Path, silent: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot, at_once=False) as table:
        shelf, library = table.window.shelf, table.sitting.library
        library.policy = replace(library.policy, pack=silent)

        shelf.start_wanted.emit()

        assert table.opening.is_busy  # the window has its turn again, and nothing is told yet
        told = table.look.words("problem-pack-silent", name="share")
        qtbot.waitUntil(
            lambda: shelf.notice is not None and told in shelf.notice.accessibleName(),
            timeout=_LONG_MS,
        )
        assert not list((home / "shelf").glob("*.familybook"))
