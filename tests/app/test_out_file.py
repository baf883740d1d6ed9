"""What a family saves goes over nothing of ours and no device, and is its owner's alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from familybook.app.calendar_file import write_calendar
from familybook.app.cli import main
from familybook.app.copying import seal
from familybook.app.out_file import expect_no_book, write_beside
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.errors import CannotPrintError, PrintOnBookError
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.places import home
from familybook.store.sealed import Keys, is_sealed
from familybook.templates.our_book import OUR_BOOK

needs_modes = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")

Begun = Callable[[str], Path]

SAVES: dict[str, tuple[str, ...]] = {
    "print": ("print", "--page", "cover", "--out"),
    "seal": ("seal", "--out"),
    "open copy": ("seal", "--open", "--out"),
    "everything": ("everything", "--out"),
}


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    def make(name: str) -> Path:
        path = tmp_path / name
        BookFile.create(path, new_book(OUR_BOOK), laptop_key().book_key()).close()
        return path

    return make


def saved(how: str, book: Path, out: Path) -> int:
    """Save something of a book by the command line."""
    command, *options = SAVES[how]
    return main([command, str(book), *options, str(out)])


@pytest.mark.parametrize("how", SAVES)
@pytest.mark.parametrize("name", ["other.book", "other.zip"])
def test_no_command_writes_over_a_book_whatever_it_is_called(
    begun: Begun, how: str, name: str
) -> None:
    ours, other = begun("ours.familybook"), begun(name)
    before = other.read_bytes()

    code = saved(how, ours, other)

    assert code == 1
    assert other.read_bytes() == before


@pytest.mark.parametrize("how", SAVES)
def test_no_command_writes_over_the_book_it_is_of(begun: Begun, how: str) -> None:
    ours = begun("ours.book")
    before = ours.read_bytes()

    code = saved(how, ours, ours)

    assert code == 1
    assert ours.read_bytes() == before


@pytest.mark.parametrize("how", SAVES)
@pytest.mark.parametrize("name", ["settings.json", "policy.toml", "copied-books.json"])
def test_no_command_writes_over_what_we_keep_for_ourselves(
    begun: Begun, how: str, name: str
) -> None:
    ours = begun("ours.familybook")
    (home() / name).write_text("")

    code = saved(how, ours, home() / name)

    assert code == 1
    assert (home() / name).read_text() == ""


def test_a_calendar_goes_over_no_book_either(begun: Begun) -> None:
    with pytest.raises(PrintOnBookError):
        write_calendar(new_book(OUR_BOOK), words(), begun("other.book"))


def test_nothing_new_is_put_among_what_we_keep_for_ourselves() -> None:
    with pytest.raises(CannotPrintError):
        expect_no_book(home() / "policy.toml")


def test_what_stands_beside_a_book_of_any_name_is_not_written_over(begun: Begun) -> None:
    journal = begun("other.book").with_name("other.book-journal")

    with pytest.raises(PrintOnBookError):
        expect_no_book(journal)


def test_an_older_copy_gives_way_to_a_newer_one_and_to_no_pages(begun: Begun) -> None:
    copy = begun("ours.familybook").with_name("a.fbseal")
    with BookFile.open(copy.with_name("ours.familybook"), laptop_key().book_key()) as file:
        seal(file, copy, Keys(words="one two"))
        before = copy.read_bytes()
        seal(file, copy, Keys(words="one two"))

    assert is_sealed(copy)
    assert copy.read_bytes() != before
    with pytest.raises(PrintOnBookError):
        expect_no_book(copy)


@needs_pipes
@pytest.mark.parametrize("how", SAVES)
def test_no_command_takes_the_place_of_a_pipe_or_waits_for_who_reads_it(
    begun: Begun, tmp_path: Path, how: str
) -> None:
    ours, pipe = begun("ours.familybook"), tmp_path / "pipe.zip"
    os.mkfifo(pipe)

    code = saved(how, ours, pipe)

    assert code == 1
    assert pipe.is_fifo()


@needs_pipes
def test_a_sheet_goes_into_no_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(CannotPrintError):
        write_beside(tmp_path / "pipe", b"pages")


def test_a_dash_is_no_place_for_a_file() -> None:
    with pytest.raises(CannotPrintError):
        expect_no_book(Path("-"))


@needs_modes
def test_pages_are_their_owners_alone_also_where_others_could_read_before(
    tmp_path: Path,
) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"old")
    out.chmod(0o644)

    write_beside(out, b"pages")

    assert out.read_bytes() == b"pages"
    assert out.stat().st_mode & 0o777 == 0o600
