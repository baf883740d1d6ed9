"""A shelf on a drive of its own: an empty folder where the drive was is no empty shelf."""

from __future__ import annotations

from pathlib import Path

import pytest

from familybook.core.book import new_book
from familybook.core.errors import ShelfAwayError
from familybook.store import places
from familybook.store.bookfile import BookFile
from familybook.store.shelf import is_any_away, know_shelf
from familybook.templates.our_book import OUR_BOOK

KEY = bytes(range(32))


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A shelf on a drive, with a book that was seen on it."""
    folder = places.shelf(tmp_path / "drive" / "Books")
    BookFile.create(folder / "b-1.familybook", new_book(OUR_BOOK), KEY).close()
    places.note_books(folder)
    return folder


def taken_out(drive: Path) -> Path:
    """Take a drive out; the folder in which it was put stays, and is empty."""
    away = drive.rename(drive.with_name("in a pocket"))
    drive.mkdir()
    return away


def test_an_empty_folder_in_the_place_of_a_drive_is_no_shelf(there: Path, home: Path) -> None:
    know_shelf(home, there)
    assert not is_any_away(home)
    away = taken_out(there.parent)

    with pytest.raises(ShelfAwayError):
        places.shelf(there)
    with pytest.raises(ShelfAwayError):
        places.new_path(there)

    assert is_any_away(home)
    assert list(there.parent.iterdir()) == []
    there.parent.rmdir()
    away.rename(there.parent)
    assert places.shelf(there) == there
    assert not is_any_away(home)


def test_an_empty_folder_that_has_the_very_name_of_the_shelf_is_none_either(
    there: Path, home: Path
) -> None:
    know_shelf(home, there)
    taken_out(there)

    with pytest.raises(ShelfAwayError):
        places.shelf(there)

    assert is_any_away(home)


def test_a_shelf_whose_books_have_all_gone_is_there(there: Path, home: Path) -> None:
    know_shelf(home, there)
    (there / "b-1.familybook").unlink()

    assert places.shelf(there) == there
    assert not is_any_away(home)
    places.note_books(there)
    for one in there.iterdir():
        one.unlink()
    assert places.shelf(there) == there


def test_books_that_somebody_moved_there_are_a_shelf(there: Path, home: Path) -> None:
    away = taken_out(there)
    (away / "b-1.familybook").rename(there / "b-1.familybook")
    know_shelf(home, there)

    assert places.shelf(there) == there
    assert not is_any_away(home)


def test_what_is_kept_of_shelves_names_no_book(there: Path, home: Path) -> None:
    del there
    kept = (home / "shelves.json").read_text("utf-8")

    assert "b-1" not in kept
    assert "drive" in kept


def test_the_shelf_at_home_has_no_mark(home: Path) -> None:
    BookFile.create(places.new_path(), new_book(OUR_BOOK), KEY).close()

    places.note_books(places.shelf())

    assert [one.suffix for one in places.shelf().iterdir()] == [".familybook"]
    assert not (home / "shelves.json").exists()
