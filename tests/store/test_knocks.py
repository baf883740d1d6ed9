"""A knock at an open book: one empty file, and whatever else has its name is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from familybook.store import knocks, leaving, places
from familybook.store.bookfile import BookFile
from familybook.store.shelf import books_on


@pytest.fixture
def there(path: Path) -> Path:
    return path.with_name(f"{path.name}{knocks.ASK}")


def test_a_knock_is_an_empty_file_that_is_heard_once(path: Path, there: Path) -> None:
    assert not knocks.take(path)

    assert knocks.knock(path)

    assert there.read_bytes() == b""
    assert knocks.take(path)
    assert not there.exists()
    assert not knocks.take(path)


def test_a_second_knock_before_the_first_is_heard_is_the_same(path: Path, there: Path) -> None:
    assert knocks.knock(path)
    assert knocks.knock(path)

    assert knocks.take(path)
    assert not there.exists()


def test_a_file_with_something_in_it_is_no_knock_and_stays(path: Path, there: Path) -> None:
    there.write_bytes(b"a letter")

    assert not knocks.knock(path)
    assert not knocks.take(path)

    assert there.read_bytes() == b"a letter"


def test_a_folder_of_that_name_is_no_knock_and_stays(path: Path, there: Path) -> None:
    there.mkdir()

    assert not knocks.knock(path)
    assert not knocks.take(path)

    assert there.is_dir()


@pytest.mark.parametrize("aim", ["there", "nowhere"])
def test_a_link_is_no_knock_and_what_it_leads_to_stays(path: Path, there: Path, aim: str) -> None:
    elsewhere = path.with_name(aim)
    if aim == "there":
        elsewhere.touch()
    try:
        there.symlink_to(elsewhere)
    except OSError:
        pytest.skip("no links may be made here")

    assert not knocks.knock(path)
    assert not knocks.take(path)

    assert there.is_symlink()
    assert elsewhere.exists() == (aim == "there")


def test_where_nothing_can_be_put_nobody_knocks(tmp_path: Path) -> None:
    nowhere = tmp_path / "away" / "b-1.familybook"

    assert not knocks.knock(nowhere)
    assert not knocks.take(nowhere)


@pytest.mark.usefixtures("file")
def test_a_knock_through_a_link_is_heard_at_the_book(path: Path) -> None:
    link = path.with_name("ours.familybook")
    try:
        link.symlink_to(path)
    except OSError:
        pytest.skip("no links may be made here")

    assert knocks.knock(link)

    assert knocks.take(path)


@pytest.mark.usefixtures("file")
def test_a_knock_is_no_book_on_the_shelf(path: Path, key: bytes) -> None:
    before = books_on(path.parent, key)

    knocks.knock(path)

    assert books_on(path.parent, key) == before
    assert len(before) == 1


def test_a_knock_goes_with_the_book(path: Path, file: BookFile, key: bytes) -> None:
    file.close()
    knocks.knock(path)

    taken = leaving.take_files(leaving.begin(path), key)

    assert taken == leaving.Taken()
    assert list(path.parent.glob(f"*{places.ENDING}*")) == []
