"""Earlier words, removed photographs and snapshots never leave the laptop."""

from __future__ import annotations

import hashlib
import random
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from familybook.app.copying import open_copy, seal, write_plain
from familybook.app.export import photos_of, print_book
from familybook.core.book import Book, new_book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.store.photos import Prepared
from familybook.store.sealed import Keys
from familybook.store.snapshots import snapshots_of
from familybook.templates.our_book import OUR_BOOK

KEY = bytes(range(32))
SEAL = Keys(laptop=bytes(range(16)))
COVER = PageKey("cover")
MARK = "Zebedee Quillfeather laughed"


def titled(book: Book, title: str, photo: str = "") -> Book:
    cover: Any = book.page(COVER)
    changed = replace(cover, title=Said(title), picture=Said(photo=PhotoId(photo)))
    return book.with_page(COVER, changed)


@pytest.fixture
def removed() -> Prepared:
    """A photograph with bytes that are easily found again."""
    jpeg = random.Random(1).randbytes(4000)  # noqa: S311 - any bytes
    name = PhotoId(hashlib.sha256(jpeg).hexdigest())
    return Prepared(id=name, jpeg=jpeg, preview=jpeg[:900], width=20, height=20)


@pytest.fixture
def path(tmp_path: Path, removed: Prepared) -> Path:
    """A book with a past: other words, a photograph that was taken out, a snapshot of both."""
    path = tmp_path / "shelf" / "b-1.familybook"
    path.parent.mkdir()
    with BookFile.create(path, new_book(OUR_BOOK), KEY) as file:
        file.add_photo(removed)
        file.save(titled(file.book(), MARK, removed.id))
    with BookFile.open(path, KEY) as file:
        file.earlier.snapshot()
        file.save(titled(file.book(), "Our tent"))
        assert MARK in file.earlier.versions(COVER, "title")[0].value
        assert [one.id for one in file.earlier.removed_photos()] == [removed.id]
    return path


def test_an_open_copy_holds_the_book_as_it_stands(
    path: Path, tmp_path: Path, removed: Prepared
) -> None:
    out = tmp_path / "ours.zip"
    with BookFile.open(path, KEY) as file:
        write_plain(file, out)

    with zipfile.ZipFile(out) as parcel:
        inside = b"".join(parcel.read(name) for name in parcel.namelist())
        names = " ".join(parcel.namelist())
    assert b"Our tent" in inside
    assert MARK.encode() not in inside
    assert removed.jpeg not in inside
    assert removed.id.encode() not in inside
    assert "snapshot" not in names


def test_a_sealed_copy_opens_as_a_book_without_a_past(path: Path, tmp_path: Path) -> None:
    out, elsewhere = tmp_path / "copy.fbseal", tmp_path / "elsewhere"
    elsewhere.mkdir()
    with BookFile.open(path, KEY) as file:
        seal(file, out, SEAL)

    arrived = open_copy(out, SEAL, elsewhere, KEY)

    with BookFile.open(arrived.path, KEY) as file:
        assert file.book().page(COVER) == titled(file.book(), "Our tent").page(COVER)
        assert file.earlier.versions(COVER, "title") == ()
        assert file.earlier.removed_photos() == ()
        stored = file._db.execute("SELECT count(*) FROM photo").fetchone()
    assert stored == (0,)
    assert snapshots_of(arrived.path, KEY) == ()


def test_no_print_holds_what_stood_there_before(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "book.pdf"

    with BookFile.open(path, KEY) as file:
        print_book(file.book(), photos_of(file), out)

    words = words_of(out)
    assert "Our tent" in words
    assert MARK not in words


def words_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(found).split())
