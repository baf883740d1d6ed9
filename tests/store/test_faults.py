"""What happens to laptops: they are switched off, run full, and their disks go bad."""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import DamagedBookError, FamilybookError, NoRoomError
from familybook.core.ids import PhotoId
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.store.contents import photos_in
from familybook.store.mending import mend
from familybook.store.photos import Prepared, prepare_bytes
from tests.enduring.kills import killed, killed_while_brought_up
from tests.store.conftest import COVER, Titled


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_nothing_that_was_saved_is_lost_when_the_program_is_killed(path: Path) -> None:
    told_of, lost = killed(path, rounds=5)

    assert told_of >= 3  # so many on the slowest machine; hundreds on others
    assert lost == 0


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_a_book_is_whole_when_the_program_is_killed_while_it_brings_it_up_to_date(
    tmp_path: Path,
) -> None:
    assert killed_while_brought_up(tmp_path, rounds=2) >= 2


def photo_of(size: int, seed: int) -> Prepared:
    jpeg = random.Random(seed).randbytes(size)  # noqa: S311 - any bytes
    name = PhotoId(hashlib.sha256(jpeg).hexdigest())
    return Prepared(id=name, jpeg=jpeg, preview=jpeg[:9000], width=20, height=20)


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 3 MB, in memory."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    folder = Path(tempfile.mkdtemp())
    asked = [mount or "false", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)]
    if umount is None or subprocess.run(asked, capture_output=True, check=False).returncode:
        folder.rmdir()
        pytest.skip("a small disk can be mounted only as root on Linux")
    yield folder
    subprocess.run([umount, "-l", str(folder)], check=True)
    folder.rmdir()


def fill_up(folder: Path, left_kb: int = 0) -> Path:
    """Leave so much room on a disk, and return the file that takes the rest."""
    filler = folder / "filler"
    free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_bsize
    filler.write_bytes(bytes(max(0, free - left_kb * 1024)))
    return filler


@pytest.mark.parametrize("left_kb", range(0, 400, 40))
def test_a_full_disk_loses_nothing_and_saving_goes_on_when_there_is_room(
    small_disk: Path, book: Book, titled: Titled, key: bytes, left_kb: int
) -> None:
    path = small_disk / "b.familybook"
    file = BookFile.create(path, book, key)
    filler = fill_up(small_disk, left_kb)

    refused = 0
    for number in range(1, 60):
        try:
            if number % 3 == 0:
                file.add_photo(photo_of(30_000, number))
            file.save(titled(book, f"{number} " + "w" * 900))
        except NoRoomError:
            refused += 1
            assert not file._db.conn.in_transaction
    filler.unlink()
    assert file.save(titled(book, "1000"))
    file.close()

    assert refused > 0
    with BookFile.open(path, key) as again:
        assert again.book() == titled(book, "1000")
        assert again.damage() == []


def test_a_connection_that_took_a_save_back_is_read_no_more(
    small_disk: Path, book: Book, titled: Titled, key: bytes
) -> None:
    path = small_disk / "b.familybook"
    with BookFile.create(path, book, key) as file:
        shown = file.add_photo(photo_of(30_000, 1))
        before = file._db
        filler = fill_up(small_disk)

        with pytest.raises(NoRoomError):
            file.save(titled(book, "w" * 900))

        assert file._db is not before
        assert len(file.photo(shown)) == 30_000
        filler.unlink()
        assert file.save(titled(book, "w" * 900))


def test_what_was_saved_before_the_disk_was_full_is_there_after_a_crash(
    small_disk: Path, book: Book, titled: Titled, key: bytes
) -> None:
    path = small_disk / "b.familybook"
    file = BookFile.create(path, book, key)
    file.save(titled(book, "safe"))
    fill_up(small_disk)

    with pytest.raises(NoRoomError):
        file.add_photo(photo_of(500_000, 1))
    copy = Path(tempfile.mkdtemp()) / "b.familybook"
    shutil.copy(path, copy)

    with BookFile.open(copy, key) as again:
        assert again.book() == titled(book, "safe")
        assert again.damage() == []
    shutil.rmtree(copy.parent)
    file.close()


def test_a_book_opens_on_a_full_disk(small_disk: Path, book: Book, key: bytes) -> None:
    path = small_disk / "b.familybook"
    BookFile.create(path, book, key).close()
    fill_up(small_disk)

    with BookFile.open(path, key) as file:
        assert file.book() == book


@pytest.fixture
def full_book(path: Path, book: Book, titled: Titled, key: bytes) -> Book:
    """A book with words and three photographs, closed at `path`."""
    with BookFile.create(path, titled(book, "Our boat"), key) as file:
        cover: Any = file.book().page(COVER)
        photo = photo_of(60_000, 1)
        file.add_photo(photo)
        whole = file.book().with_page(COVER, replace(cover, picture=Said(photo=photo.id)))
        file.save(whole)
    return whole


def told(path: Path, key: bytes) -> tuple[object, ...] | None:
    """Everything a reader sees; None if it is refused in words or told by `damage`."""
    try:
        with BookFile.open(path, key, read_only=True) as file:
            cover: Any = file.book().page(COVER)
            photo = cover.picture.photo
            seen = (file.book(), file.photo(photo), file.preview(photo), file.photo_size(photo))
            return None if file.damage() else seen
    except FamilybookError:
        return None


@pytest.mark.usefixtures("full_book")
def test_no_flipped_byte_goes_unseen(path: Path, key: bytes) -> None:
    whole = path.read_bytes()
    chance = random.Random(5)  # noqa: S311 - any places
    head = [chance.randrange(100) for _ in range(20)]
    places = head + [chance.randrange(len(whole)) for _ in range(80)]
    assert told(path, key) is not None

    unseen = []
    for place in places:
        flipped = bytearray(whole)
        flipped[place] ^= chance.randrange(1, 256)
        path.write_bytes(flipped)
        if told(path, key) is not None:
            unseen.append(place)
        assert path.read_bytes() == flipped

    assert unseen == []


@pytest.mark.parametrize("cut", [1, 15, 16, 17, 511, 4095, 4096, 4097, 20_000, -1, -4096])
@pytest.mark.usefixtures("full_book")
def test_a_book_cut_short_is_refused_and_left_alone(path: Path, key: bytes, cut: int) -> None:
    short = path.read_bytes()[:cut]
    path.write_bytes(short)

    seen = told(path, key)

    assert seen is None
    assert path.read_bytes() == short


def test_damage_in_a_photograph_does_not_shut_the_words_away(
    path: Path, full_book: Book, key: bytes
) -> None:
    spoilt = bytearray(path.read_bytes())
    for page in range(len(spoilt) // 4096 - 12, len(spoilt) // 4096):
        spoilt[page * 4096 + 100] ^= 1
    path.write_bytes(spoilt)

    with BookFile.open(path, key) as file:
        assert file.book() == full_book
        assert file.damage() != []


def test_a_save_cut_off_by_a_crash_is_taken_back_even_to_look(
    path: Path, full_book: Book, key: bytes
) -> None:
    journal = path.with_name(f"{path.name}-journal")
    with BookFile.open(path, key) as file:
        file._db.execute("BEGIN")
        file._db.execute("PRAGMA cache_size = 1")
        file._db.execute("PRAGMA cache_spill = 1")
        file._db.execute("UPDATE answer SET value = 'half'")
        file._db.execute("INSERT INTO book VALUES ('x', hex(zeroblob(400000)))")
        crashed = path.read_bytes(), journal.read_bytes()
        file._db.conn.rollback()
    assert crashed[1]
    path.write_bytes(crashed[0])
    journal.write_bytes(crashed[1])

    with BookFile.open(path, key, read_only=True) as file:
        held = file.book()

    assert held == full_book


def spoil_table(path: Path, key: bytes, *names: str) -> None:
    """Flip a bit in the first page of some tables of a closed book."""
    sql = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    with BookFile.open(path, key) as file:
        roots = [file._db.execute(sql, [name]).fetchone()[0] for name in names]
    raw = bytearray(path.read_bytes())
    for page in roots:
        raw[(page - 1) * 4096 + 100] ^= 1
    path.write_bytes(raw)


@pytest.mark.parametrize("tables", [("change",), ("photo",), ("change", "photo")])
def test_words_are_read_and_saved_where_the_rest_is_spoilt(
    path: Path, full_book: Book, titled: Titled, key: bytes, tables: tuple[str, ...]
) -> None:
    spoil_table(path, key, *tables)

    for number in range(2):
        with BookFile.open(path, key) as file:
            assert file.book() == (titled(full_book, "0") if number else full_book)
            assert file.save(titled(full_book, str(number)))
            assert file.earlier.versions(COVER, "title") == () or "change" not in tables
            assert file.damage() != []
            with pytest.raises(DamagedBookError):
                file.earlier.snapshot()

    with BookFile.open(path, key, read_only=True) as file:
        assert file.book() == titled(full_book, "1")
        assert len(file.photo(next(iter(photos_in(full_book))))) == 60_000


@pytest.mark.parametrize("tables", [("change",), ("photo",), ("change", "photo")])
def test_a_book_whose_rest_is_spoilt_is_mended_with_all_its_photographs(
    path: Path, full_book: Book, titled: Titled, key: bytes, tables: tuple[str, ...]
) -> None:
    spoil_table(path, key, *tables)
    with BookFile.open(path, key) as file:
        file.save(titled(full_book, "Our tent"))

    lost = mend(path, key)

    (shown,) = photos_in(full_book)
    assert lost == ((shown,) if "photo" in tables else ())  # these few bytes are no picture
    with BookFile.open(path, key) as file:
        assert file.book() == titled(full_book, "Our tent")
        assert file.damage() == [f"no photograph {one}" for one in lost]
        assert file.save(titled(full_book, "Our kite"))
        assert "Our tent" in file.earlier.versions(COVER, "title")[0].value
        assert file.earlier.snapshot()


def test_a_picture_is_had_again_where_only_what_is_known_of_it_is_spoilt(
    path: Path, book: Book, jpeg: bytes, key: bytes
) -> None:
    with BookFile.create(path, book, key) as file:
        cover: Any = book.page(COVER)
        photo = file.add_photo(prepare_bytes(jpeg, "x.jpg"))
        file.save(book.with_page(COVER, replace(cover, picture=Said(photo=photo))))
        seen = file.photo(photo), file.preview(photo), file.photo_size(photo)
    spoil_table(path, key, "photo")

    assert mend(path, key) == ()

    with BookFile.open(path, key) as file:
        assert (file.photo(photo), file.preview(photo), file.photo_size(photo)) == seen
        assert file.damage() == []


def test_nothing_is_called_gone_for_good_where_not_all_can_be_read(
    path: Path, full_book: Book, key: bytes
) -> None:
    del full_book
    spoil_table(path, key, "change")

    with BookFile.open(path, key) as file, pytest.raises(DamagedBookError):
        file.earlier.remove_for_good(COVER, "title")
