"""A book whose file was replaced or taken away while it is open: ours is kept as a new book."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

from familybook.core.book import Book
from familybook.core.errors import FamilybookError
from familybook.core.ids import PhotoId
from familybook.store import cipher
from familybook.store.bookfile import BookFile
from familybook.store.contents import photos_in
from familybook.store.landing import move_into_place
from familybook.store.photos import prepare_kept

_PART = ".copy"
"""As of a copy that is being opened: what a laptop that went out leaves goes with those."""

Identity = tuple[int, int] | None


def identity_of(path: Path) -> Identity:
    """Return what makes a file itself; None if there is none."""
    try:
        return cipher.identity(path)
    except OSError:
        return None


def keep_as_new(
    book: Book,
    photo_of: Callable[[PhotoId], bytes],
    place: Path,
    key: bytes,
    notes: Mapping[str, Any],
) -> tuple[PhotoId, ...]:
    """Keep a book as it is in the window in a file of its own, with all photographs it can have.

    So is what was noted beside its words, as where its safe copies are. Returns the photographs
    that could not come along; their places stay as they are.

    Raises as making a book does.
    """
    part = place.with_name(f".{secrets.token_hex(8)}{_PART}")
    try:
        with BookFile.create(part, book, key) as file:
            lost = _brought(photos_in(book), photo_of, file)
            for name, note in notes.items():
                if note is not None:
                    file.keep_note(name, note)
        move_into_place(part, place)
        return lost
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)


def keep_written_since(
    book: Book, before: Book, photo_of: Callable[[PhotoId], bytes], place: Path, key: bytes
) -> tuple[PhotoId, ...]:
    """Keep what was written since a book was kept as a new one; without that, it goes again.

    So do photographs that were put back since. Returns those that could not come along.

    Raises as saving does.
    """
    try:
        with BookFile.open(place, key) as file:
            lost = _brought(photos_in(book) - photos_in(before), photo_of, file)
            file.save(book)
    except BaseException:
        place.unlink(missing_ok=True)
        raise
    return lost


def _brought(
    photos: Collection[PhotoId], photo_of: Callable[[PhotoId], bytes], file: BookFile
) -> tuple[PhotoId, ...]:
    """Add photographs to a book; return those that could not come along."""
    lost: list[PhotoId] = []
    for one in sorted(photos):
        try:
            photo = prepare_kept(photo_of(one), one)
        except FamilybookError:  # a spoilt one keeps no words from being kept
            lost.append(one)
        else:
            file.add_photo(photo)
    return tuple(lost)
