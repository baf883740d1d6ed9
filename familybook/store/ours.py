"""Which files are ours, told by what is in them: what is somebody's own may have any name.

Ours begin with a salt that one of our keys has marked. Where a disk spoilt that, each page still
carries a code of its own, made with the same key and the salt the book's files share.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from os import stat_result
from pathlib import Path
from stat import S_ISREG

from familybook.store import cipher
from familybook.store.cipher import PAGE_SIZE, SALT_BYTES
from familybook.store.faults import LARGEST_BOOK

_CODE_BYTES = 64
_CODE_MASK, _CODE_ROUNDS = 0x3A, 2
"""How SQLCipher makes the key of a page's code from that of the file."""
_MOST_PAGES = 2048
"""Pages that are looked at before a file with another head counts as another's: 8 MB."""
_MOST_BYTES = LARGEST_BOOK
"""Bytes of a file that are looked through: none of ours is larger."""
_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""How a journal of the engine begins; with zeros where it is done with, or was never synced."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Some files: those that are ours, and those nobody can say that of."""

    ours: tuple[Path, ...] = ()
    strange: tuple[Path, ...] = ()


def parted(files: Iterable[Path], key: bytes, book: Path) -> Parted:
    """Part the files of a book that a key of ours sealed from what else has such a name."""
    files = tuple(files)
    codes = _codes((*files, book), key)
    ours = tuple(one for one in files if _is_ours(one, key, codes))
    return Parted(ours, tuple(one for one in files if one not in ours))


def _is_ours(path: Path, key: bytes, codes: tuple[bytes, ...]) -> bool:
    with suppress(OSError):
        stat = path.lstat()
        if not S_ISREG(stat.st_mode):
            return False
        if _is_marked(path, key):
            return True
        if stat.st_size > _MOST_BYTES or _is_hollow(stat):
            return False
        with path.open("rb") as file:
            if path.name.endswith("-journal"):
                return file.read(len(_JOURNAL)) in (_JOURNAL, bytes(len(_JOURNAL)), b"")
            return _holds_ours(iter(lambda: file.read(PAGE_SIZE), b""), codes)
    return False


def _is_hollow(stat: stat_result) -> bool:
    """Tell whether nothing was ever written to a file that has a length; not every system can."""
    return stat.st_size > 0 and getattr(stat, "st_blocks", 1) == 0


def _is_marked(path: Path, key: bytes) -> bool:
    salt = cipher.salt_of(path)
    return any(cipher.is_made_with(one, salt) for one in _keys(key))


def _holds_ours(pages: Iterator[bytes], codes: tuple[bytes, ...]) -> bool:
    """Tell whether one page is ours, or all is blank: written over, or never written."""
    looked = 0
    for number, page in enumerate(pages, 1):
        if not any(page):
            continue
        looked += 1
        if any(_fits(page, number, code) for code in codes):
            return True
        if looked == _MOST_PAGES:
            return False
    return looked == 0


def _fits(page: bytes, number: int, code: bytes) -> bool:
    said, held = page[SALT_BYTES if number == 1 else 0 : -_CODE_BYTES], page[-_CODE_BYTES:]
    made = hmac.digest(code, said + number.to_bytes(4, "little"), hashlib.sha512)
    return hmac.compare_digest(made, held)


def _codes(files: Iterable[Path], key: bytes) -> tuple[bytes, ...]:
    """Return the keys of pages' codes, for each salt that some of the files still have."""
    salts: dict[bytes, None] = {}
    for one in files:
        with suppress(OSError):
            salts[cipher.salt_of(one)] = None
    return tuple(
        _code(own, salt) for salt in salts for own in _keys(key) if cipher.is_made_with(own, salt)
    )


def _code(key: bytes, salt: bytes) -> bytes:
    masked = bytes(byte ^ _CODE_MASK for byte in salt)
    return hashlib.pbkdf2_hmac("sha512", key, masked, _CODE_ROUNDS, cipher.KEY_BYTES)


def _keys(key: bytes) -> tuple[bytes, ...]:
    return (key, *key.others) if isinstance(key, cipher.BookKey) else (key,)
