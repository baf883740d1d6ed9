"""This laptop's key, from which the key of every book on it is made.

On Windows the key is kept by Windows for whoever is signed in. Elsewhere it is in a file that
only its owner can read, and `LaptopKey.kept_by` says so. It is written down twice; a damaged file
is mended from the other. A lost key is never replaced by a new one while there are books.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from familybook.core.errors import NoKeyError
from familybook.store.cipher import KEY_BYTES
from familybook.store.places import ENDING, home
from familybook.store.windows import Dpapi, dpapi

SECRET_BYTES = 16
"""What fits on a recovery sheet: 28 characters with their check."""

FILES = ("keys.json", "keys-again.json")


class KeptBy(StrEnum):
    """Who stands between the key and everybody else."""

    WINDOWS = "windows"
    OWNER_ONLY_FILE = "owner-only-file"


@dataclass(frozen=True, slots=True)
class LaptopKey:
    """The key, and who keeps it."""

    secret: bytes
    kept_by: KeptBy

    def __repr__(self) -> str:
        return f"LaptopKey(kept_by={self.kept_by})"

    def book_key(self) -> bytes:
        """Return the key that opens the books of this laptop."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"familybook books 1").derive(self.secret)

    def seal_key(self) -> bytes:
        """Return the key that opens the sealed copies made on this laptop."""
        return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"familybook copies 1").derive(self.secret)


def laptop_key() -> LaptopKey:
    """Return this laptop's key, made at the first start.

    Raises:
        NoKeyError: if it cannot be had, and a new one would shut the books away.
    """
    return key_in(home(), dpapi())


def key_in(folder: Path, keeper: Dpapi | None) -> LaptopKey:
    """Return the key kept in a folder, made if there is none and no book either.

    Raises:
        NoKeyError: if there is one and it cannot be had, or there are books and none.
    """
    first, second = (folder / name for name in FILES)
    found = _read(first, keeper)
    if found is None:
        found = _read(second, keeper)
    if found is None:
        found = _made(folder, keeper)
    _mend(folder, found, keeper)
    return LaptopKey(found, _kept_by(keeper))


def _made(folder: Path, keeper: Dpapi | None) -> bytes:
    first, second = (folder / name for name in FILES)
    if first.exists() or second.exists() or any((folder / "shelf").glob(f"*{ENDING}")):
        raise NoKeyError
    secret = secrets.token_bytes(SECRET_BYTES)
    part = _written_beside(first, _sealed(secret, keeper))
    try:
        # Two programs may start at once for the first time: only one key may win.
        os.link(part, first)
    except FileExistsError:
        winner = _read(first, keeper)
        if winner is None:
            raise NoKeyError from None
        return winner
    except OSError:
        part.replace(first)  # a file system without links
    finally:
        part.unlink(missing_ok=True)
    return secret


def _mend(folder: Path, secret: bytes, keeper: Dpapi | None) -> None:
    """Write down again whichever copy is gone or damaged."""
    for path in (folder / name for name in FILES):
        if _read(path, keeper) is None:
            with suppress(OSError, NoKeyError):  # a full disk, say; the other copy is whole
                _written_beside(path, _sealed(secret, keeper)).replace(path)


def _sealed(secret: bytes, keeper: Dpapi | None) -> str:
    try:
        kept = secret if keeper is None else keeper.seal(secret)
    except OSError as error:
        raise NoKeyError from error
    return json.dumps(
        {
            "version": 1,
            "kept_by": _kept_by(keeper),
            "key": base64.b64encode(kept).decode(),
            "check": check_value(secret),
        },
        indent=2,
    )


def _read(path: Path, keeper: Dpapi | None) -> bytes | None:
    """Return the key written in a file; None if there is none or it is not whole."""
    if not path.is_file():  # a pipe would keep us waiting for ever
        return None
    try:
        held = json.loads(path.read_text("utf-8"))
        kept = base64.b64decode(held["key"], validate=True)
        if held["kept_by"] != _kept_by(keeper):
            return None
        secret = kept if keeper is None else keeper.open(kept)
        whole = hmac.compare_digest(held["check"], check_value(secret))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return secret if whole and len(secret) == SECRET_BYTES else None


def _kept_by(keeper: Dpapi | None) -> KeptBy:
    return KeptBy.OWNER_ONLY_FILE if keeper is None else KeptBy.WINDOWS


def check_value(secret: bytes) -> str:
    """Return what tells the right key from a wrong one, and gives nothing of it away."""
    return hmac.new(secret, b"familybook key check 1", hashlib.sha256).hexdigest()[:16]


def _written_beside(path: Path, text: str) -> Path:
    """Write an owner-only file beside `path`, to take its place."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
    return part
