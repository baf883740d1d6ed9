"""A disk that goes bad: each flipped byte of a book or a sealed copy is noticed."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

from familybook.core.errors import FamilybookError
from familybook.store.bookfile import BookFile
from familybook.store.sealed import Keys, SealedReader, SealedWriter
from tests.enduring.deeds import make_book
from tests.enduring.kills import COVER, KEY
from tests.store.breaking import HEAD

_SEAL = Keys(laptop=bytes(range(32)))
_BOOK_HEAD = 100


def told(path: Path) -> tuple[object, ...] | None:
    """Return all that a reader sees of a book; None if it is refused in words, or told damaged."""
    try:
        with BookFile.open(path, KEY, read_only=True) as file:
            cover: Any = file.book().page(COVER)
            shown = cover.picture.photo
            seen = (file.book(), file.photo(shown), file.preview(shown), file.photo_size(shown))
            return None if file.damage() else seen
    except FamilybookError:
        return None


def unseen_in_book(folder: Path, count: int, seed: int = 1) -> int:
    """Flip so many bytes of a book, one at a time; return how many nobody noticed."""
    chance = random.Random(seed)  # noqa: S311 - any places
    path = folder / "b.familybook"
    make_book(path)
    whole = path.read_bytes()
    assert told(path) is not None
    places = [chance.randrange(_BOOK_HEAD if one % 5 == 0 else len(whole)) for one in range(count)]
    unseen = 0
    for place in places:
        path.write_bytes(_flipped(whole, place, chance))
        unseen += told(path) is not None
    path.unlink()
    return unseen


def unseen_in_copy(folder: Path, count: int, seed: int = 1) -> tuple[int, int]:
    """Flip each byte of a copy's head and so many others; return how many, and how many unseen."""
    chance = random.Random(seed)  # noqa: S311 - any places
    path = folder / "copy.fbseal"
    written = io.BytesIO()
    sealed = SealedWriter(written, _SEAL)
    sealed.write(chance.randbytes(200_000))
    sealed.finish()
    whole = written.getvalue()
    places = [*range(HEAD), *(chance.randrange(HEAD, len(whole)) for _ in range(count))]
    unseen = 0
    for place in places:
        path.write_bytes(_flipped(whole, place, chance))
        unseen += _opens(path)
    path.unlink()
    return len(places), unseen


def _flipped(whole: bytes, place: int, chance: random.Random) -> bytes:
    flipped = bytearray(whole)
    flipped[place] ^= chance.randrange(1, 256)
    return bytes(flipped)


def _opens(path: Path) -> bool:
    try:
        with SealedReader(path, _SEAL) as opened:
            opened.read()
    except FamilybookError:
        return False
    return True
