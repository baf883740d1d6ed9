"""Copies of earlier sittings: made, looked at, thinned, and put back where a disk went bad."""

from __future__ import annotations

import os
import random
import stat
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.book import Book
from familybook.core.errors import (
    DamagedBookError,
    FamilybookError,
    NoRoomError,
    ReadOnlyError,
)
from familybook.core.ids import PhotoId
from familybook.core.said import Said
from familybook.store.book_files import ENDING, files_of, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.setting_aside import put_back
from familybook.store.snapshots import (
    SITTINGS,
    InterruptedSnapshotError,
    newest_whole,
    snapshots_of,
    to_keep,
)
from familybook.store.writer import Writer
from tests.store.conftest import COVER, MARK, Titled
from tests.store.test_faults import fill_up, photo_of, small_disk

PATIENCE_S = 20.0
__all__ = ["small_disk"]


def sitting(path: Path, key: bytes, book: Book) -> None:
    """Open, make the snapshot as the window does, and save."""
    with BookFile.open(path, key) as file:
        file.earlier.snapshot()
        file.save(book)


def held(path: Path, key: bytes) -> Book:
    with BookFile.open(path, key, read_only=True) as file:
        return file.book()


@pytest.fixture
def closed(path: Path, book: Book, titled: Titled, key: bytes) -> Path:
    """A book with words and a photograph, closed."""
    with BookFile.create(path, titled(book, "Our boat"), key) as file:
        cover: Any = file.book().page(COVER)
        photo = file.add_photo(photo_of(60_000, 1))
        file.save(file.book().with_page(COVER, replace(cover, picture=Said(photo=photo))))
    return path


def test_an_opening_that_follows_a_change_is_copied_as_it_was(
    closed: Path, titled: Titled, key: bytes
) -> None:
    before = held(closed, key)

    sitting(closed, key, titled(before, "Our tent"))

    (kept,) = snapshots_of(closed, key)
    assert held(kept.path, key) == before


def test_an_opening_after_which_nothing_changed_is_not_copied_again(
    closed: Path, key: bytes
) -> None:
    for _ in range(3):
        sitting(closed, key, held(closed, key))

    assert len(snapshots_of(closed, key)) == 1


def test_a_snapshot_says_when_the_book_last_changed(closed: Path, key: bytes) -> None:
    changed = datetime.now(UTC)
    sitting(closed, key, held(closed, key))

    (kept,) = snapshots_of(closed, key)

    assert abs(datetime.fromisoformat(kept.at) - changed) < timedelta(minutes=5)


def test_names_of_snapshots_say_nothing_and_no_words_stand_in_them(
    path: Path, book: Book, titled: Titled, key: bytes
) -> None:
    BookFile.create(path, titled(book, MARK), key).close()

    sitting(path, key, titled(book, "Our tent"))

    (one,) = folder_of(path).iterdir()
    assert one.name.startswith("b-1-")
    assert one.name.endswith(".snapshot")
    raw = one.read_bytes()
    assert MARK.encode() not in raw
    assert not raw.startswith(b"SQLite")


def test_the_last_three_sittings_stay(closed: Path, titled: Titled, key: bytes) -> None:
    book = held(closed, key)
    for number in range(1, 7):
        sitting(closed, key, titled(book, str(number)))

    # the week's newest is one of the three
    found = [title_of(one.path, key) for one in snapshots_of(closed, key)]
    assert found == ["5", "4", "3"]


def title_of(path: Path, key: bytes) -> str:
    cover: Any = held(path, key).page(COVER)
    return str(cover.title.text)


NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
moments = st.lists(
    st.integers(0, 200 * 24).map(lambda hours: (NOW - timedelta(hours=hours)).isoformat()),
    max_size=60,
)


@given(moments)
def test_what_is_kept_is_the_newest_three_and_one_a_week_for_six_weeks(some: list[str]) -> None:
    kept = to_keep(some, NOW)

    newest = sorted(set(some), reverse=True)
    recent = [one for one in newest if NOW - datetime.fromisoformat(one) <= timedelta(weeks=6)]
    weeks = {datetime.fromisoformat(one).isocalendar()[:2] for one in recent}
    assert kept <= set(some)
    assert set(newest[:SITTINGS]) <= kept
    assert {datetime.fromisoformat(one).isocalendar()[:2] for one in kept & set(recent)} >= weeks
    assert len(kept) <= SITTINGS + len(weeks) <= SITTINGS + 7


@given(moments)
def test_thinning_twice_lets_no_more_go(some: list[str]) -> None:
    once = to_keep(some, NOW)

    assert to_keep(once, NOW) == once


def spoil(path: Path, *, seed: int = 1, many: int = 1) -> None:
    chance = random.Random(seed)  # noqa: S311 - any places
    raw = bytearray(path.read_bytes())
    for _ in range(many):
        raw[chance.randrange(16, len(raw))] ^= chance.randrange(1, 256)
    path.write_bytes(raw)


def test_an_older_snapshot_stays_where_the_new_one_is_not_whole(
    closed: Path, titled: Titled, key: bytes
) -> None:
    book = held(closed, key)
    for number in range(3):
        sitting(closed, key, titled(book, str(number)))
    before = {one.path for one in snapshots_of(closed, key)}
    with closed.open("r+b") as raw:  # a photograph: the words can still be read
        raw.seek(closed.stat().st_size - 5000)
        raw.write(os.urandom(64))

    with BookFile.open(closed, key) as file, pytest.raises(DamagedBookError):
        file.earlier.snapshot()

    assert {one.path for one in snapshots_of(closed, key)} == before
    assert set(folder_of(closed).iterdir()) == before


def test_a_spoilt_snapshot_is_passed_over_for_the_one_before(
    closed: Path, titled: Titled, key: bytes
) -> None:
    book = held(closed, key)
    for number in range(3):
        sitting(closed, key, titled(book, str(number)))
    newest, second, _ = snapshots_of(closed, key)
    spoil(newest.path, many=40)

    found = newest_whole(closed, key)

    assert found is not None
    assert found.path == second.path


def test_a_spoilt_snapshot_is_made_once_more_though_nothing_changed(
    closed: Path, key: bytes
) -> None:
    sitting(closed, key, held(closed, key))
    (spoilt,) = snapshots_of(closed, key)
    with spoilt.path.open("r+b") as raw:  # a photograph: when it was made can still be read
        raw.seek(spoilt.path.stat().st_size - 5000)
        raw.write(os.urandom(64))

    with BookFile.open(closed, key) as file:
        assert file.earlier.snapshot()
        assert not file.earlier.snapshot()

    found = newest_whole(closed, key)
    assert found is not None
    assert found.path != spoilt.path


def test_whoever_waits_comes_before_looking_through_the_last_snapshot_too(
    closed: Path, key: bytes
) -> None:
    sitting(closed, key, held(closed, key))

    with BookFile.open(closed, key) as file, pytest.raises(InterruptedSnapshotError):
        file.earlier.snapshot(lambda: True)


@pytest.fixture
def lying_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that keeps something else than it was given of each new file."""
    kept = os.fsync

    def spoil(opened: int) -> None:
        kept(opened)
        if stat.S_ISREG(os.fstat(opened).st_mode):
            os.pwrite(opened, bytes(64), 5000)

    monkeypatch.setattr(os, "fsync", spoil)


@pytest.mark.skipif(sys.platform == "win32", reason="pwrite is POSIX's")
@pytest.mark.usefixtures("lying_disk")
def test_a_copy_that_went_bad_is_not_told_as_a_damaged_book(
    closed: Path, titled: Titled, key: bytes
) -> None:
    with BookFile.open(closed, key) as file:
        with pytest.raises(ReadOnlyError):
            file.earlier.snapshot()
        assert list(folder_of(closed).iterdir()) == []
    told: list[DamagedBookError] = []
    writer = Writer(on_damaged=told.append)
    book = writer.open(closed, key)

    writer.put(titled(book, "Our tent"))

    assert writer.close()
    assert told == []
    assert title_of(closed, key) == "Our tent"


@pytest.mark.parametrize("seed", range(5))
def test_a_damaged_book_is_set_aside_as_it_is_and_the_snapshot_opens_in_its_place(
    closed: Path, titled: Titled, key: bytes, seed: int
) -> None:
    before = held(closed, key)
    sitting(closed, key, titled(before, "Our tent"))
    spoil(closed, seed=seed, many=60)
    damaged = closed.read_bytes()
    with pytest.raises(FamilybookError):
        BookFile.open(closed, key)

    found = newest_whole(closed, key)
    assert found is not None
    aside = put_back(closed, found)

    assert held(closed, key) == before
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert found.path.exists()
    sitting(closed, key, titled(before, "Our kite"))
    assert title_of(closed, key) == "Our kite"


def test_a_journal_of_the_damaged_book_does_not_spoil_the_one_put_back(
    closed: Path, titled: Titled, key: bytes
) -> None:
    before = held(closed, key)
    sitting(closed, key, titled(before, "Our tent"))
    journal = closed.with_name(f"{closed.name}-journal")
    with BookFile.open(closed, key) as file:
        file._db.execute("BEGIN")
        file._db.execute("PRAGMA cache_size = 1")
        file._db.execute("UPDATE answer SET value = 'half'")
        file._db.execute("INSERT INTO book VALUES ('x', hex(zeroblob(400000)))")
        crashed = closed.read_bytes(), journal.read_bytes()
        file._db.conn.rollback()
    closed.write_bytes(crashed[0])
    journal.write_bytes(crashed[1])
    spoil(closed, many=60)
    found = newest_whole(closed, key)
    assert found is not None

    put_back(closed, found)

    assert not journal.exists()
    assert held(closed, key) == before


def test_where_a_disk_is_full_the_damaged_book_keeps_its_place(
    small_disk: Path, book: Book, titled: Titled, key: bytes
) -> None:
    path = small_disk / "b-1.familybook"
    BookFile.create(path, titled(book, "Our boat"), key).close()
    sitting(path, key, titled(book, "Our tent"))
    found = newest_whole(path, key)
    assert found is not None
    spoil(path, many=60)
    damaged = path.read_bytes()
    filler = fill_up(small_disk)

    with pytest.raises(NoRoomError):
        put_back(path, found)

    assert path.read_bytes() == damaged
    filler.unlink()
    put_back(path, found)
    assert held(path, key) == titled(book, "Our boat")


@pytest.mark.parametrize("left_kb", range(0, 120, 24))
def test_a_full_disk_keeps_nobody_from_writing_and_older_snapshots_stay(
    small_disk: Path, book: Book, titled: Titled, key: bytes, left_kb: int
) -> None:
    path = small_disk / "b-1.familybook"
    BookFile.create(path, book, key).close()
    for number in range(3):
        sitting(path, key, titled(book, str(number)))
    before = [one.path for one in snapshots_of(path, key)]
    fill_up(small_disk, left_kb)

    with BookFile.open(path, key) as file:
        try:
            file.earlier.snapshot()
        except (NoRoomError, ReadOnlyError):
            assert [one.path for one in snapshots_of(path, key)] == before
        assert not any(one.suffix == ".part" for one in folder_of(path).iterdir())
        assert newest_whole(path, key) is not None
        assert not file._db.conn.in_transaction


def test_whoever_waits_for_the_book_comes_first(closed: Path, key: bytes) -> None:
    with BookFile.open(closed, key) as file:
        with pytest.raises(InterruptedSnapshotError):
            file.earlier.snapshot(lambda: True)

        assert snapshots_of(closed, key) == ()
        assert list(folder_of(closed).iterdir()) == []
        assert file.earlier.snapshot(lambda: False)


def test_a_half_made_snapshot_that_a_crash_left_goes_with_the_next(
    closed: Path, key: bytes
) -> None:
    folder_of(closed).mkdir()
    half, left = closed.read_bytes()[:20_000], folder_of(closed) / "b-1-0123abcd.part"
    left.write_bytes(half)
    of_another = folder_of(closed) / "b-10-0123abcd.part"
    of_another.write_bytes(half)

    sitting(closed, key, held(closed, key))

    assert not left.exists()
    assert of_another.exists()


def test_all_files_of_a_book_are_found_and_none_of_another(
    closed: Path, titled: Titled, book: Book, key: bytes
) -> None:
    other = closed.with_name("b-12.familybook")
    BookFile.create(other, book, key).close()
    sitting(other, key, titled(book, "theirs"))
    sitting(closed, key, titled(book, "Our tent"))
    spoil(closed, many=60)
    found = newest_whole(closed, key)
    assert found is not None
    aside = put_back(closed, found)
    journal = closed.with_name(f"{closed.name}-journal")
    journal.touch()

    files = files_of(closed)

    assert set(files) == {closed, journal, found.path, aside}


@pytest.fixture
def writer() -> Iterator[Writer]:
    made = Writer()
    yield made
    made.close()


def test_a_writer_copies_what_it_opened_before_it_writes_to_it(
    writer: Writer, closed: Path, titled: Titled, key: bytes
) -> None:
    before = held(closed, key)
    book = writer.open(closed, key)
    writer.put(titled(book, "Our tent"))

    assert writer.flush()
    writer.close()

    (kept,) = snapshots_of(closed, key)
    assert held(kept.path, key) == before
    assert title_of(closed, key) == "Our tent"


def test_a_writer_that_is_left_alone_copies_by_itself(
    writer: Writer, closed: Path, key: bytes
) -> None:
    writer.open(closed, key)
    deadline = time.monotonic() + PATIENCE_S

    while not copies(closed) and time.monotonic() < deadline:
        time.sleep(0.02)

    assert copies(closed)


def copies(path: Path) -> list[Path]:
    return list(folder_of(path).glob(f"*{ENDING}"))


def test_a_book_that_was_just_made_is_not_copied(
    writer: Writer, path: Path, book: Book, titled: Titled, key: bytes
) -> None:
    writer.create(path, book, key)
    writer.put(titled(book, "Our boat"))
    writer.close()

    assert not folder_of(path).exists()


def test_a_spoilt_photograph_is_told_and_saving_goes_on(
    closed: Path, titled: Titled, key: bytes
) -> None:
    with closed.open("r+b") as raw:
        raw.seek(closed.stat().st_size - 5000)
        raw.write(os.urandom(64))
    told: list[DamagedBookError] = []
    writer = Writer(on_damaged=told.append)
    book = writer.open(closed, key)

    writer.put(titled(book, "Our tent"))

    assert writer.close()
    assert len(told) == 1
    assert title_of(closed, key) == "Our tent"


def photos_held(file: BookFile) -> set[PhotoId]:
    return {photo for (photo,) in file._db.execute("SELECT id FROM photo").fetchall()}


def test_what_is_removed_for_good_is_in_no_file_of_the_book(
    closed: Path, titled: Titled, key: bytes
) -> None:
    book = held(closed, key)
    sitting(closed, key, titled(book, MARK))
    sitting(closed, key, titled(book, "Our tent"))
    spoil_copy = closed.with_name("copy")
    spoil_copy.write_bytes(closed.read_bytes())

    with BookFile.open(closed, key) as file:
        assert MARK in file.earlier.versions(COVER, "title")[0].value
        assert file.earlier.remove_for_good(COVER, "title") == ()

    (kept,) = snapshots_of(closed, key)
    assert held(kept.path, key) == held(closed, key) == titled(book, "Our tent")
    assert set(files_of(closed)) == {closed, kept.path}
    for one in (closed, kept.path):
        assert MARK not in everything_in(one, key)
    assert MARK in everything_in(spoil_copy, key)


def everything_in(path: Path, key: bytes) -> str:
    """Each value of each table of a book."""
    with BookFile.open(path, key, read_only=True) as file:
        return repr([list(file._db.table(name).rows) for name in file._db.table_names()])


def test_a_file_that_cannot_be_deleted_is_named(
    closed: Path, titled: Titled, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = held(closed, key)
    sitting(closed, key, titled(book, "Our tent"))
    held_fast, unlink = snapshots_of(closed, key)[0].path, Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path == held_fast:
            raise PermissionError(13, "a scanner reads it", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    with BookFile.open(closed, key) as file:
        left = file.earlier.remove_for_good(COVER, "title")

    assert left == (held_fast,)


class StoppedHereError(Exception):
    """The laptop went out."""


def test_a_laptop_that_goes_out_while_something_is_removed_for_good_does_it_at_the_next_opening(
    closed: Path, titled: Titled, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = held(closed, key)
    sitting(closed, key, titled(book, MARK))
    sitting(closed, key, titled(book, "Our tent"))

    def goes_out(*given: object) -> None:
        del given
        raise StoppedHereError

    with monkeypatch.context() as patched:
        patched.setattr("familybook.store.snapshots.drop", goes_out)
        with BookFile.open(closed, key) as file, pytest.raises(StoppedHereError):
            file.earlier.remove_for_good(COVER, "title")
    assert any(MARK in everything_in(one, key) for one in files_of(closed))

    BookFile.open(closed, key).close()

    assert len(files_of(closed)) == 2
    assert not any(MARK in everything_in(one, key) for one in files_of(closed))


def test_where_something_was_removed_for_good_no_room_is_left_in_the_file(
    closed: Path, titled: Titled, key: bytes
) -> None:
    for number in range(8):
        sitting(closed, key, titled(held(closed, key), f"{number} tents " * 300))
    sitting(closed, key, titled(held(closed, key), "Our tent"))
    size = closed.stat().st_size

    with BookFile.open(closed, key) as file:
        file.earlier.remove_for_good(COVER, "title")
        (unused,) = file._db.execute("PRAGMA freelist_count").fetchone()

    assert unused == 0
    assert closed.stat().st_size < size
