"""The whole life of a book: nothing of it outside its locked file, and nothing afterwards."""

from __future__ import annotations

import base64
import io
import json
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app import log
from familybook.app.bringing import bring_back
from familybook.app.cli import main
from familybook.app.copying import open_copy, take_back
from familybook.app.lending import hand_over, lend
from familybook.app.program import surprised
from familybook.app.safe_copies import choose_folder
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey
from familybook.core.said import How, Said, Snap
from familybook.store.keys import laptop_key
from familybook.store.mending import mend
from familybook.store.photos import prepare_bytes
from familybook.store.places import shelf
from familybook.store.sealed import Keys
from tests.marks import Marks, looked_at_before_it_goes
from tests.windows import go, opened, settle

pytestmark = pytest.mark.gui

NAME, FIRST, SECOND = "Quaggan-Élise", "The zebrafinch sang at Großmutter", "Ocelots häng on"
CAPTION, TITLE = "Under the quokka trée", "Pangolin dåys"
SENTENCES = (NAME, FIRST, SECOND, CAPTION, TITLE)
COVER = PageKey("cover")


def jpeg(wide: int = 600, high: int = 400) -> bytes:
    """A photograph with grain, so that no part of it is like anything else."""
    kept = io.BytesIO()
    Image.effect_noise((wide, high), 60).convert("RGB").save(kept, "JPEG", quality=80)
    return kept.getvalue()


@pytest.fixture
def marks() -> Marks:
    return Marks(SENTENCES)


def test_marks_are_found_in_every_form_they_could_have() -> None:
    marks, photo = Marks((FIRST,)), jpeg(300, 200)
    marks.add_photo(photo)
    held = f"before {FIRST} after"

    for content in (
        held.encode(),
        held.encode("utf-16-le"),
        held.encode("utf-16-be"),
        json.dumps({"a": held}).encode(),
        repr({"a": json.dumps({"b": held})}).encode(),
        json.dumps({"a": json.dumps({"b": held})}).encode("utf-16-le"),
        base64.b64encode(b"x" + held.encode()),
        b"%PDF stream\n" + zlib.compress(held.encode()) + b"endstream",
        b"sqlite" + photo,
        b"data:image/jpeg;base64," + base64.b64encode(b"12" + photo),
    ):
        assert marks.found_in(content), content[:40]
    assert not marks.found_in(held.replace("zebra", "zebu").encode())


@pytest.fixture
def program(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Table]:
    for folder in ("temp", "safe", "given"):
        (tmp_path / folder).mkdir()
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path / "temp"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    choose_folder(home, tmp_path / "safe")
    with opened(qapp, home, tmp_path / "given" / "book.pdf", qtbot) as program:
        yield program


def written(table: Table, marks: Marks) -> Path:
    """Let a family write, change their minds, show a photograph, and print; return its book."""
    sitting = table.sitting
    sitting.start_book()
    book = sitting.session.book
    people = (replace(book.people[0], name=NAME),)
    yes = {people[0].id: dict.fromkeys(Matter, Reply.YES)}
    sitting.edit_book(replace(book, people=people, allows=yes), "happens-act-said")
    assert sitting.opened is not None
    original = jpeg()
    photo = prepare_bytes(original, "IMG_1.jpg")
    for one in (original, photo.jpeg, photo.preview):
        marks.add_photo(one)
    sitting.opened.writer.add_photo(photo)
    sitting.show_page(COVER)
    shown = Said("", (people[0].id,), how=How.PHOTO, photo=photo.id, snap=Snap(caption=CAPTION))
    sitting.answer(COVER, ("picture",), shown, "ask-act-chose")
    for sentence in (FIRST, SECOND):
        sitting.answer(COVER, ("title",), Said(sentence, (people[0].id,)), "ask-act-chose")
        sitting.opened.writer.versions(COVER, "title")
        settle()
    table.window.undo_wanted.emit()
    table.window.redo_wanted.emit()
    titles = {PageKey("us"): TITLE}
    sitting.edit_book(replace(sitting.session.book, titles=titles), "ask-act-title")
    for screen in ("make", "keep"):
        go(table, screen)
    table.maker.save()
    deadline = time.monotonic() + 30
    while table.maker.is_busy and time.monotonic() < deadline:
        settle()
    surprised(table.window, ValueError, ValueError(FIRST), None)
    path = sitting.opened.path
    sitting.close_book()
    return path


def carried(path: Path, folder: Path) -> None:
    """Hand a book over and take it back, seal it, open its copy, damage it and mend it."""
    key, words = laptop_key(), Keys(words="sun moon star hill tree lake")
    copy = folder / "Book.fbseal"
    hand_over(path, key.book_key(), copy, words)
    lend(path, key.book_key(), NAME)
    take_back(path, key.book_key())
    open_copy(copy, words, None, key.book_key())
    mend(path, key.book_key())
    for arguments in (
        ("everything", path, "--out", folder / "about-us.zip"),
        ("seal", path, "--out", folder / "open.zip", "--open"),
    ):
        assert main([str(one) for one in arguments]) == 0


def stays(path: Path, safe: Path) -> Path:
    """The laptop is the same one all the time."""
    del safe
    return path


def lost_and_brought_back(path: Path, safe: Path) -> Path:
    """The laptop is lost; another one with the same key has nothing but the safe copies."""
    for one in path.parent.rglob("*"):
        if one.is_file():
            one.unlink()
    assert bring_back(safe, laptop_key()).books == 1
    (found,) = path.parent.glob("*.familybook")
    return found


@pytest.mark.parametrize("lived", [stays, lost_and_brought_back])
def test_nothing_lies_about_during_its_life_and_nothing_at_all_once_it_is_gone(
    lived: Callable[[Path, Path], Path],
    program: Table,
    tmp_path: Path,
    marks: Marks,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    home, given = shelf().parent, tmp_path / "given"
    """What the family saved for itself: it may read that."""
    loose: dict[Path, set[str]] = {}

    def look(path: Path) -> None:
        if given not in path.parents and (found := marks.found_in(path.read_bytes())):
            loose[path] = found

    with looked_at_before_it_goes(monkeypatch, look):
        path = written(program, marks)
        carried(path, given)
        during = marks.found_under(home, tmp_path, but=given.rglob("*"))
        path = lived(path, tmp_path / "safe")
        program.sitting.open_book(path)
        assert program.sitting.opened is not None
        program.sitting.opened.writer.remove_for_good(COVER, "title")
        program.keeping.show()
        here = program.keeping.screen.here.taking_off
        here.open.click()
        here.yes.click()
        qtbot.waitUntil(lambda: bool(program.leaving.screen.went.lines), timeout=30_000)

    assert during == {}
    assert loose == {}
    assert list((tmp_path / "safe").iterdir()) == []
    assert not [one for one in shelf().rglob("*") if one.is_file() and path.stem in one.name]
    assert marks.found_in((given / "about-us.zip").read_bytes()) >= set(SENTENCES)
    assert marks.found_under(home, tmp_path, but=given.rglob("*")) == {}
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert not marks.found_in(repr([kept.value(one) for one in kept.allKeys()]).encode())
    assert not log.log_path().exists() or not marks.found_in(log.log_path().read_bytes())


def test_the_commands_leave_nothing_once_the_book_is_removed(
    tmp_path: Path, home: Path, marks: Marks, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, book = tmp_path / "answers.json", tmp_path / "books" / "a.familybook"
    book.parent.mkdir()
    plain = {"familybook": 1, "people": [{"id": "p1", "name": NAME}]}
    answers.write_text(json.dumps(plain | {"pages": {"cover": {"title": {"text": FIRST}}}}))
    for arguments in (
        ("new", book),
        ("fill", book, answers),
        ("show", book),
        ("remove", book, "--yes"),
    ):
        assert main([str(one) for one in arguments]) == 0

    assert FIRST in capsys.readouterr().out
    assert list(book.parent.iterdir()) == []
    assert marks.found_under(home, tmp_path, but=(answers,)) == {}
