"""A print tells how far it is, and stops when somebody wants that; it leaves nothing half made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.export import print_book, printed
from familybook.app.jobs import Worker
from familybook.app.progress import StoppedError
from familybook.app.table import Table
from familybook.core.answers import begin
from familybook.core.ids import PhotoId
from familybook.core.person import next_person
from familybook.templates.our_book import OUR_BOOK
from tests.windows import go, opened, who_said_yes

pytestmark = pytest.mark.gui

BOOK = begin(OUR_BOOK).with_shape("one-visit").with_person(next_person((), "Gran"))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def parts() -> list[tuple[int, int]]:
    """Return what a print that is left to itself tells of how far it is."""
    told: list[tuple[int, int]] = []
    printed(BOOK, no_photos, watch=lambda done, of_all: told.append((done, of_all)))
    return told


class Impatient:
    """Somebody who lets some parts be made and then wants no more."""

    def __init__(self, patience: int) -> None:
        self.patience = patience

    def __call__(self, done: int, of_all: int) -> None:
        del done, of_all
        self.patience -= 1
        if self.patience < 0:
            raise StoppedError


def test_a_print_tells_each_page_and_then_each_side_it_draws() -> None:
    told = parts()
    pages = told[0][1]

    assert [done for done, _ in told[:pages]] == list(range(pages))
    assert set(told[pages:]) == {(pages, pages)}
    assert len(told) > pages


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 1.0])
@pytest.mark.parametrize("before", [None, b"the print from before"])
def test_a_print_that_is_stopped_leaves_the_folder_as_it_was(
    tmp_path: Path, at: float, before: bytes | None
) -> None:
    out = tmp_path / "our-family-book.pdf"
    if before is not None:
        out.write_bytes(before)
    there = {one: one.read_bytes() for one in tmp_path.iterdir()}

    with pytest.raises(StoppedError):
        print_book(BOOK, no_photos, out, watch=Impatient(round(at * (len(parts()) - 1))))

    assert {one: one.read_bytes() for one in tmp_path.iterdir()} == there


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "prints" / "our-family-book.pdf"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    """Return the real window, its print away from it as people have it."""
    out.parent.mkdir()
    with opened(qapp, home, out, qtbot) as table:
        who_said_yes(table, qtbot)
        worker = table.sitting.worker = Worker(table)
        go(table, "make")
        yield table
        worker.close()


def test_the_window_tells_in_words_how_far_the_book_is(family: Table) -> None:
    make = family.rooms.make
    told: list[str] = []

    make.save.click()
    while family.maker.is_busy:
        QApplication.processEvents()
        if make._more.text() not in told:
            told.append(make._more.text())

    assert any(" of " in one for one in told)
    assert "Now they are drawn" in "".join(told)
    assert make.open.isVisible()
    assert not make.stop.isVisible()


def test_stop_ends_the_print_and_nothing_is_saved(family: Table, out: Path, qtbot: QtBot) -> None:
    make = family.rooms.make
    make.save.click()
    assert make.stop.isVisible()

    make.stop.click()
    qtbot.waitUntil(lambda: not family.maker.is_busy)

    assert list(out.parent.iterdir()) == []
    assert make._sentence.text() == family.look.words("make-stopped")
    assert not make.stop.isVisible()
    assert make.save.isEnabled()


def test_after_a_stop_the_book_can_be_made(family: Table, out: Path, qtbot: QtBot) -> None:
    make = family.rooms.make
    make.save.click()
    make.stop.click()
    qtbot.waitUntil(lambda: not family.maker.is_busy)

    make.save.click()
    qtbot.waitUntil(lambda: not family.maker.is_busy, timeout=60_000)

    assert out.read_bytes().startswith(b"%PDF")


def test_a_print_does_not_wait_for_what_was_looked_over(
    family: Table, out: Path, qtbot: QtBot
) -> None:
    make = family.rooms.make
    make.ink.chosen.emit("grey")
    make.ink.chosen.emit("colour")
    looked = family.maker._over._progress
    assert looked is not None

    make.save.click()

    with pytest.raises(StoppedError):
        looked(0, 1)
    qtbot.waitUntil(lambda: not family.maker.is_busy, timeout=60_000)
    assert out.exists()
