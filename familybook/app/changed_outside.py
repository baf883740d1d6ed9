"""A book whose file was replaced or taken away while it is open: ours is kept as a new book."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
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
    lost: list[PhotoId] = []
    part = place.with_name(f".{secrets.token_hex(8)}{_PART}")
    try:
        with BookFile.create(part, book, key) as file:
            for one in sorted(photos_in(book)):
                try:
                    photo = prepare_kept(photo_of(one), one)
                except FamilybookError:  # a spoilt one keeps no words from being kept
                    lost.append(one)
                else:
                    file.add_photo(photo)
            for name, note in notes.items():
                if note is not None:
                    file.keep_note(name, note)
        move_into_place(part, place)
        return tuple(lost)
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
