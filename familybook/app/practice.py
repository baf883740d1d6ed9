"""The practice book: a made-up family without names, to look at and to try things on."""

from __future__ import annotations

import secrets
import tempfile
from pathlib import Path

from familybook import assets
from familybook.app.answers_file import PhotoFolder, read_answers
from familybook.app.export import photos_of, print_book, words_of
from familybook.app.practice_pictures import pictures
from familybook.assets.pack import starter
from familybook.core.answers import begin, fill
from familybook.core.errors import BookExistsError, CannotPrintError
from familybook.store.bookfile import BookFile
from familybook.store.cipher import KEY_BYTES
from familybook.templates.our_book import OUR_BOOK

PRINT_NAME = "our-family-book.pdf"


def make_practice_book(path: Path, key: bytes) -> None:
    """Make the practice book as a file of its own, as a family's is made.

    It is made beside and moved into place when it is whole.

    Raises:
        BookExistsError: if there is a file of that name.
        ReadOnlyError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    plain = read_answers(assets.root() / "practice" / "our-family.json")
    with tempfile.TemporaryDirectory() as folder:
        for name, jpeg in pictures().items():
            (Path(folder) / name).write_bytes(jpeg)
        photos = PhotoFolder(Path(folder))
        book = fill(begin(OUR_BOOK, pack=starter()), plain, photos.take, words_of)
    if path.exists():
        raise BookExistsError(path)
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with BookFile.create(part, begin(OUR_BOOK, pack=starter()), key) as file:
            for photo in photos.taken.values():
                file.add_photo(photo)
            file.save(book)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def print_practice_book(folder: Path) -> Path:
    """Make the practice book, print it into a folder, and return where; only the print stays.

    Its book is made in a place that goes away again, with a key that nobody keeps: this
    laptop's own books and key are not touched.

    Raises:
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    out = folder / PRINT_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotPrintError(folder) from error
    key = secrets.token_bytes(KEY_BYTES)
    with tempfile.TemporaryDirectory() as passing:
        path = Path(passing) / "practice.familybook"
        make_practice_book(path, key)
        with BookFile.open(path, key, read_only=True) as file:
            print_book(file.book(), photos_of(file), out)
    return out
