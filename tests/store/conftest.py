"""A key, a book with something of everything in it, and its file."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from familybook.core.book import Book, Sign, new_book
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.store.bookfile import BookFile
from familybook.templates.our_book import OUR_BOOK

COVER = PageKey("cover")
MARK = "Zebedee Quillfeather laughed"

Titled = Callable[[Book, str], Book]


@pytest.fixture
def key() -> bytes:
    return bytes(range(32))


@pytest.fixture
def book() -> Book:
    people = (next_person((), "Mum"),)
    return replace(new_book(OUR_BOOK, sign=Sign("boat", "blue")), people=people)


@pytest.fixture
def titled() -> Titled:
    def change(book: Book, title: str) -> Book:
        cover: Any = book.page(COVER)
        return book.with_page(COVER, replace(cover, title=Said(title)))

    return change


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "b-1.familybook"


@pytest.fixture
def file(path: Path, book: Book, key: bytes) -> Iterator[BookFile]:
    with BookFile.create(path, book, key) as opened:
        yield opened


@pytest.fixture
def jpeg() -> bytes:
    return jpeg_of(Image.effect_noise((90, 60), 50).convert("RGB"))


def jpeg_of(picture: Image.Image, **how: Any) -> bytes:
    written = io.BytesIO()
    picture.save(written, "JPEG", **how)
    return written.getvalue()


@pytest.fixture
def as_ordinary_person() -> Iterator[Path]:
    """A folder of their own, for somebody whom permissions bind also where tests run as root."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        root = hasattr(os, "geteuid") and os.geteuid() == 0
        if root:
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            folder.chmod(0o700)
