"""A book that is taken off the laptop is gone: its files, its snapshots, its safe copies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from familybook.app import leaving
from familybook.app.cli import main
from familybook.app.leaving import go_on_with_all, take_off
from familybook.app.lending import lend
from familybook.app.safe_copies import keep_copy
from familybook.app.safe_note import safe_of
from familybook.core.book import new_book
from familybook.core.errors import BookInUseError, FamilybookError, LentBookError, NotABookError
from familybook.core.person import next_person
from familybook.store import leaving as files
from familybook.store.book_files import folder_of
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.made import MADE, Made, What, made_from_plain, with_made
from familybook.store.passing import SAFE
from familybook.store.places import shelf
from familybook.templates.our_book import OUR_BOOK


class StoppedHereError(Exception):
    """The laptop went out."""


@pytest.fixture
def key() -> LaptopKey:
    return laptop_key()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "safe"
    made.mkdir()
    return made


def begun(name: str, key: LaptopKey) -> Path:
    path = shelf() / name
    people = (next_person((), "Mum"),)
    BookFile.create(path, replace(new_book(OUR_BOOK), people=people), key.book_key()).close()
    with BookFile.open(path, key.book_key()) as file:
        file.earlier.snapshot()
    return path


@pytest.fixture
def book(key: LaptopKey, folder: Path) -> Path:
    """A book with a snapshot and two safe copies."""
    path = begun("b-1.familybook", key)
    keep_copy(path, key, folder, "Book a")
    keep_copy(path, key, folder, "Book b")
    return path


def all_files(*folders: Path) -> set[Path]:
    return {one for folder in folders for one in folder.rglob("*") if one.is_file()}


def test_nothing_of_it_is_left_and_all_is_told(book: Path, key: LaptopKey, folder: Path) -> None:
    safe = set(folder.iterdir())
    set_aside = bytearray(book.read_bytes())
    set_aside[:5000] = b"spoilt".ljust(5000)
    (folder_of(book) / f"{book.stem}-00000000.damaged").write_bytes(set_aside)

    gone = take_off(book, key)

    assert all_files(shelf(), folder) == set()
    assert set(gone.safe) == safe
    assert len(safe) == gone.known.earlier == 2
    assert (gone.away, gone.left) == ((), ())


def test_other_books_stay_with_all_that_is_theirs(book: Path, key: LaptopKey, folder: Path) -> None:
    before = all_files(shelf(), folder)
    other = begun("b-10.familybook", key)  # its name begins as the other's does
    keep_copy(other, key, folder, "Other")
    theirs = all_files(shelf(), folder) - before

    take_off(book, key)

    assert all_files(shelf(), folder) == theirs


def test_a_file_that_took_the_place_of_a_safe_copy_stays(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    mine, other_family = sorted(folder.iterdir())
    mine.write_bytes(b"a letter to the bank")
    other = begun("b-2.familybook", key)
    keep_copy(other, key, folder, "Other")
    (theirs,) = set(folder.iterdir()) - {mine, other_family}
    theirs.replace(other_family)

    gone = take_off(book, key)

    assert set(folder.iterdir()) == {mine, other_family}
    assert gone.safe == ()
    assert gone.away == (mine,)  # nobody could look into it


def test_a_stick_that_is_not_in_is_told_and_stops_nothing(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    copies = tuple(sorted(folder.iterdir()))
    folder.rename(folder.with_name("in a pocket"))

    gone = take_off(book, key)

    assert tuple(sorted(gone.away)) == copies
    assert all_files(shelf()) == set()


@pytest.mark.parametrize("at", ["notes_in", "take_away", "take_files"])
def test_stopped_half_way_the_next_start_goes_on(
    book: Path, key: LaptopKey, folder: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    def stop(*given: object) -> None:
        del given
        raise StoppedHereError

    with monkeypatch.context() as patched:
        patched.setattr(leaving if at == "take_away" else files, at, stop)
        with pytest.raises(StoppedHereError):
            take_off(book, key)
    assert not book.exists()

    (gone,) = go_on_with_all((shelf(),), key)

    assert all_files(shelf(), folder) == set()
    assert len(gone.safe) == (0 if at == "take_files" else 2)
    assert go_on_with_all((shelf(),), key) == ()


def test_stopped_while_its_files_go_the_next_start_goes_on(
    book: Path, key: LaptopKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = Path.unlink

    def stop(path: Path, missing_ok: bool = False) -> None:
        if path.name.endswith(files.GOING):  # written over, and still there
            raise StoppedHereError
        unlink(path, missing_ok=missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", stop)
        with pytest.raises(StoppedHereError):
            take_off(book, key)

    (gone,) = go_on_with_all((shelf(),), key)

    assert all_files(shelf()) == set()
    assert not gone.known.is_read


def test_the_same_press_goes_on_with_a_book_that_is_half_gone(book: Path, key: LaptopKey) -> None:
    files.begin(book)

    take_off(book, key)

    assert all_files(shelf()) == set()


def test_a_book_that_a_colleague_has_stays(book: Path, key: LaptopKey, folder: Path) -> None:
    lend(book, key.book_key(), "Sam")
    before = all_files(shelf(), folder)

    with pytest.raises(LentBookError):
        take_off(book, key)

    assert all_files(shelf(), folder) == before


def test_a_book_that_is_open_stays(book: Path, key: LaptopKey, folder: Path) -> None:
    before = all_files(shelf(), folder)

    with BookFile.open(book, key.book_key()), pytest.raises(BookInUseError):
        take_off(book, key)

    assert before <= all_files(shelf(), folder)


def test_what_is_no_book_of_ours_stays(key: LaptopKey, tmp_path: Path) -> None:
    letter = tmp_path / "letter.familybook"
    letter.write_bytes(b"Dear bank" * 1000)

    with pytest.raises(NotABookError):
        take_off(letter, key)
    with pytest.raises(FamilybookError):
        take_off(tmp_path / "none.familybook", key)

    assert letter.read_bytes() == b"Dear bank" * 1000


def test_a_damaged_book_goes_too_and_its_snapshot_tells_where_its_copies_are(
    book: Path, key: LaptopKey, folder: Path
) -> None:
    with BookFile.open(book, key.book_key()) as file:
        file.save(replace(file.book(), language="pl"))
        file.earlier.snapshot()  # one that knows of the safe copies
    damaged = bytearray(book.read_bytes())
    for at in range(100, len(damaged), 1000):
        damaged[at] ^= 0xFF
    book.write_bytes(damaged)

    gone = take_off(book, key)

    assert all_files(shelf(), folder) == set()
    assert len(gone.safe) == 2
    assert not gone.known.is_read  # there may be later ones


def test_its_own_file_is_written_over_before_it_goes(
    book: Path, key: LaptopKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[bytes] = []
    unlink = Path.unlink

    def look(path: Path, missing_ok: bool = False) -> None:
        if path.parent in (shelf(), folder_of(book)) and path.exists():
            held.append(path.read_bytes())
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", look)
    take_off(book, key)

    assert len(held) == 2
    assert all(len(one) > 0 and not any(one) for one in held)


def test_where_a_safe_copy_goes_is_known_before_it_is_there(
    key: LaptopKey, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = begun("b-3.familybook", key)

    def stop(*given: object, **more: object) -> None:
        del given, more
        raise StoppedHereError

    monkeypatch.setattr("familybook.app.safe_copies.seal", stop)
    with pytest.raises(StoppedHereError):
        keep_copy(path, key, folder, "Book")

    with BookFile.open(path, key.book_key(), read_only=True) as file:
        (known,) = safe_of(file.note(SAFE)).paths
    assert known.parent == folder


def test_what_was_made_is_kept_in_the_book_and_told(book: Path, key: LaptopKey) -> None:
    pdf = Made(what=What.BOOK, place="/home/us/our-family-book.pdf", whose="ours")
    copy = Made(what=What.COLLEAGUE, name="Sam")
    with BookFile.open(book, key.book_key()) as file:
        for made in (pdf, copy, pdf):
            file.keep_note(MADE, with_made(file.note(MADE), made))

    with BookFile.open(book, key.book_key(), read_only=True) as file:
        found = made_from_plain(file.note(MADE))

    assert [(one.what, one.place, one.name) for one in found] == [
        ("colleague", "", "Sam"),
        ("book", pdf.place, ""),
    ]
    assert take_off(book, key).known.made == found


@pytest.mark.parametrize("note", [None, 7, "made", [7, {}, {"what": 3, "at": 4}], {"what": "book"}])
def test_a_note_that_makes_no_sense_stops_nothing(book: Path, key: LaptopKey, note: object) -> None:
    with BookFile.open(book, key.book_key()) as file:
        file.keep_note(MADE, note)

    take_off(book, key)

    assert not book.exists()


def test_the_command_only_tells_until_it_gets_a_plain_yes(
    book: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = all_files(shelf(), folder)

    assert main(["remove", str(book)]) == 1
    told = capsys.readouterr()
    assert all_files(shelf(), folder) == before
    assert "2 safe copies, in “safe”." in told.out
    assert "--yes" in told.err

    assert main(["remove", str(book), "--yes"]) == 0
    assert all_files(shelf(), folder) == set()
    assert "2 safe copies, in “safe”." in capsys.readouterr().out


def test_the_command_says_kindly_that_a_colleague_has_it(
    book: Path, key: LaptopKey, capsys: pytest.CaptureFixture[str]
) -> None:
    lend(book, key.book_key(), "Sam")

    assert main(["remove", str(book), "--yes"]) == 1

    assert "take it back first" in capsys.readouterr().err
    assert book.exists()
