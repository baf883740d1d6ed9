"""A laptop's key as it is written down: twice, each copy put in place whole or not at all."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from familybook.core.recovery import SECRET_BYTES
from familybook.store.cipher import KEY_BYTES
from familybook.store.landing import sync_folder
from familybook.store.windows import Dpapi

FILES = ("keys.json", "keys-again.json")
LOCK = "keys.lock"

_LARGEST = 256 * 1024
_VERSION = 1
_PATIENCE_S = 2.0
_AGAIN_S = 0.05
_LEFT_OVER_S = 600
"""What is older than this is not being written by another program any more."""


Done = TypeVar("Done")


class KeptBy(StrEnum):
    """Who stands between the key and everybody else."""

    WINDOWS = "windows"
    OWNER_ONLY_FILE = "owner-only-file"
    NOBODY = "nobody"
    """Windows refused: only the recovery sheet has the key, and it is asked for at each start."""


class Sheet(StrEnum):
    """How the recovery sheet of a key stands."""

    NOT_OFFERED = ""
    LATER = "later"
    PROVED = "proved"
    """Somebody printed it and typed a group of it."""


class Why(StrEnum):
    """Why the key cannot be had, as `NoKeyError.facts["why"]` says."""

    DAMAGED = "damaged"
    """Both files are gone or say nothing."""
    WITHHELD = "withheld"
    """Windows does not give it back: a new profile, say, or a password that was reset."""
    ASKED = "asked"
    """Nobody keeps it: the sheet is typed at each start."""
    UNKEPT = "unkept"
    """There is none yet, and Windows keeps none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What one file says. `secret` is None where its keeper does not give it."""

    kept_by: KeptBy
    secret: bytes | None
    check: str = ""
    others: tuple[bytes, ...] = ()
    """Keys of other laptops whose safe copies are opened here too."""
    sheet: Sheet = Sheet.NOT_OFFERED

    def joined(self, again: Written | None) -> Written:
        """Return this with all that only the other copy knows."""
        if again is None or again.secret is None:
            return self
        known = dict.fromkeys((*self.others, *again.others, again.secret))
        known.pop(self.secret or b"", None)
        sheet = self.sheet
        if again.secret == self.secret:
            sheet = max(sheet, again.sheet, key=tuple(Sheet).index)
        return replace(self, others=tuple(known), sheet=sheet)


def kept_by(keeper: Dpapi | None) -> KeptBy:
    """Return who keeps a key on this computer."""
    return KeptBy.OWNER_ONLY_FILE if keeper is None else KeptBy.WINDOWS


def check_value(secret: bytes) -> str:
    """Return what tells the right key from a wrong one, and gives nothing of it away."""
    return hmac.new(secret, b"familybook key check 1", hashlib.sha256).hexdigest()[:16]


def book_key_of(secret: bytes) -> bytes:
    """Return the key of books that a laptop's key gives."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"familybook books 1").derive(secret)


def seal_key_of(secret: bytes) -> bytes:
    """Return the key of safe copies that a laptop's key gives."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"familybook copies 1").derive(secret)


def read_key_file(path: Path, keeper: Dpapi | None) -> Written | None:
    """Return what a file says; None if there is none or nothing can be made of it."""
    held = _held(path)
    if held is None:
        return None
    try:
        said = Written(
            kept_by=KeptBy(held["kept_by"]),
            secret=None,
            check=str(held["check"]),
            sheet=Sheet(held.get("sheet", "")),
        )
    except (KeyError, ValueError):
        return None
    if said.kept_by is not kept_by(keeper):
        return said
    secret = _opened(held, keeper)
    if secret is None:
        return said
    also = held.get("also")
    others = (_opened(one, keeper) for one in (also if isinstance(also, list) else ()))
    return replace(said, secret=secret, others=tuple(one for one in others if one))


def _held(path: Path) -> dict[str, Any] | None:
    if not path.is_file():  # a pipe would keep us waiting for ever
        return None
    try:
        held = json.loads(_patiently(partial(_start_of, path)).decode())
    except (OSError, ValueError, RecursionError):
        return None
    return held if isinstance(held, dict) and held.get("version") == _VERSION else None


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_LARGEST)


def _opened(held: object, keeper: Dpapi | None) -> bytes | None:
    """Return the key in one entry, if its keeper gives it and it is the one that was put in."""
    try:
        kept = base64.b64decode(held["key"], validate=True)  # type: ignore[index]  # TypeError says so
        secret = kept if keeper is None else keeper.open(kept)
        whole = hmac.compare_digest(held["check"], check_value(secret))  # type: ignore[index]  # as above
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return secret if whole and len(secret) == SECRET_BYTES else None


def text_of(written: Written, keeper: Dpapi | None) -> str:
    """Return what is written into a file.

    Raises:
        OSError: if Windows does not keep the key.
    """
    held: dict[str, object] = {"version": _VERSION, "kept_by": written.kept_by}
    if written.secret is not None and written.kept_by is not KeptBy.NOBODY:
        held |= _entry(written.secret, keeper)
        held["also"] = [_entry(one, keeper) for one in written.others]
    else:
        held["check"] = written.check
    held["sheet"] = written.sheet
    return json.dumps(held, indent=2)


def _entry(secret: bytes, keeper: Dpapi | None) -> dict[str, str]:
    kept = secret if keeper is None else keeper.seal(secret)
    return {"key": base64.b64encode(kept).decode(), "check": check_value(secret)}


def write_both(folder: Path, written: Written, keeper: Dpapi | None) -> None:
    """Write a key down twice. Whenever that is cut short, one copy is whole.

    Raises:
        OSError: if the first one cannot be written, or Windows does not keep the key.
    """
    text = text_of(written, keeper)
    first, second = (folder / name for name in FILES)
    put_in_place(first, text)
    with suppress(OSError):  # a full disk, say; the first is whole, and mends it at the next start
        put_in_place(second, text)


def put_in_place(path: Path, text: str) -> None:
    """Let a file that only its owner can read take the place of another, for good."""
    part = written_beside(path, text)
    try:
        _patiently(partial(part.replace, path))
    finally:
        part.unlink(missing_ok=True)
    sync_folder(path.parent)


def _patiently(deed: Callable[[], Done]) -> Done:
    """Wait for a scanner or a backup that holds a file for a moment, as they do on Windows."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            return deed()
        except PermissionError:
            if os.name != "nt" or time.monotonic() > until:
                raise
            time.sleep(_AGAIN_S)


def written_beside(path: Path, text: str) -> Path:
    """Write an owner-only file beside `path`, to take its place."""
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(file, "w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def clear_leftovers(folder: Path) -> None:
    """Take away what a program that was killed while it wrote left beside the files."""
    for name in FILES:
        for part in folder.glob(f".{name}.*"):
            with suppress(OSError):
                if time.time() - part.stat().st_mtime > _LEFT_OVER_S:
                    part.unlink()


@contextmanager
def one_at_a_time(folder: Path) -> Iterator[None]:
    """Keep every other program from changing the key meanwhile; the system lets go if we die."""
    file = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - only Windows has it

            msvcrt.locking(file, msvcrt.LK_LOCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)
