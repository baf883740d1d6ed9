"""A file is ours by what is in it: a name can be anybody's."""

from __future__ import annotations

import os
import sys
import zipfile
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from familybook.core.book import Book
from familybook.store import ours
from familybook.store.book_files import ASIDE, ENDING, PART, files_of, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.cipher import BookKey
from familybook.store.ours import parted
from familybook.store.snapshots import snapshots_of

Harm = Callable[[bytes], bytes]


@pytest.fixture
def copy(path: Path, book: Book, key: bytes) -> Path:
    """The snapshot of a closed book."""
    BookFile.create(path, book, key).close()
    with BookFile.open(path, key) as file:
        file.earlier.snapshot()
    (kept,) = snapshots_of(path, key)
    return kept.path


def headless(raw: bytes) -> bytes:
    return b"RIFF spoilt by a disk".ljust(4096, b"x") + raw[4096:]


def cut_off(raw: bytes) -> bytes:
    return raw[: len(raw) // 2 + 100]


def written_over_in_part(raw: bytes) -> bytes:
    return bytes(8192) + raw[8192:]


def written_over(raw: bytes) -> bytes:
    return bytes(len(raw))


def emptied(raw: bytes) -> bytes:
    return raw[:0]


@pytest.mark.parametrize("harm", [headless, cut_off, written_over_in_part, written_over, emptied])
def test_a_file_of_ours_is_known_whatever_a_disk_did_to_it(
    copy: Path, path: Path, key: bytes, harm: Harm
) -> None:
    copy.write_bytes(harm(copy.read_bytes()))

    found = parted(files_of(path), key, path)

    assert set(found.ours) == {path, copy}
    assert found.strange == ()


def letter(place: Path) -> None:
    place.write_text("Dear bank, " * 3000)


def archive(place: Path) -> None:
    with zipfile.ZipFile(place, "w") as zipped:
        zipped.writestr("photos", os.urandom(90_000))


def noise(place: Path) -> None:
    place.write_bytes(os.urandom(20 * 4096))


def blank_at_first(place: Path) -> None:
    place.write_bytes(bytes(3 * 4096) + b"the disk of another machine")


def large_and_blank(place: Path) -> None:
    """The disk of another machine that nothing was written to yet: ours are never so large."""
    with place.open("wb") as file:
        file.truncate(3 * 1024**3)


def folder(place: Path) -> None:
    place.mkdir()


@pytest.mark.parametrize(
    ("write", "ending"),
    [
        *product(
            (letter, archive, noise, blank_at_first, large_and_blank, folder), (ENDING, PART, ASIDE)
        ),
        *product((letter, archive, noise, folder), (f"{ENDING}-journal", f"{ASIDE}-journal")),
    ],
)
def test_what_is_somebodys_own_is_not_ours_though_it_is_called_as_ours(
    copy: Path, path: Path, key: bytes, write: Callable[[Path], None], ending: str
) -> None:
    theirs = copy.with_name(f"{path.stem}-00000000{ending}")
    write(theirs)

    found = parted(files_of(path), key, path)

    assert found.strange == (theirs,)
    assert set(found.ours) == {path, copy}


def test_a_file_of_another_laptop_is_strange_until_its_key_is_known(
    copy: Path, path: Path, key: bytes
) -> None:
    other = BookKey(bytes(32))
    assert parted((copy,), other, path).strange == (copy,)

    other.others = (key,)

    assert parted((copy,), other, path).ours == (copy,)


def test_a_journal_of_the_engine_is_ours(copy: Path, path: Path, key: bytes) -> None:
    with BookFile.open(path, key) as file:
        file._db.execute("BEGIN")
        file._db.execute("PRAGMA cache_size = 1")
        file._db.execute("INSERT INTO book VALUES ('x', hex(zeroblob(400000)))")
        crashed = path.with_name(f"{path.name}-journal").read_bytes()
        file._db.conn.rollback()
    left = folder_of(path) / f"{copy.name}-journal"
    left.write_bytes(crashed)

    assert parted((left,), key, path).ours == (left,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells no room a file takes")
def test_a_blank_file_that_nothing_was_ever_written_to_is_not_ours(
    copy: Path, path: Path, key: bytes
) -> None:
    theirs = copy.with_name(f"{path.stem}-00000000{ENDING}")
    theirs.touch()
    os.truncate(theirs, 20 * 4096)
    if theirs.stat().st_blocks:
        pytest.skip("this disk gives room to what was never written")

    assert parted((theirs,), key, path).strange == (theirs,)


def test_no_more_of_a_file_is_read_than_a_book_can_hold(
    copy: Path, path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ours, "_MOST_BYTES", 4 * 4096)
    theirs = copy.with_name(f"{path.stem}-00000000{ENDING}")
    theirs.write_bytes(bytes(4 * 4096))
    assert parted((theirs,), key, path).ours == (theirs,)

    theirs.write_bytes(bytes(5 * 4096))

    assert parted((theirs,), key, path).strange == (theirs,)
