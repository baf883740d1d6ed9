"""Encrypted book files: the only place that opens a connection."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import sys
from pathlib import Path

from familybook.core.errors import (
    BookInUseError,
    DamagedBookError,
    NewerBookError,
    NoSuchFileError,
    NotABookError,
    ReadOnlyError,
)
from familybook.store.engine import Database, SQLError, dbapi2
from familybook.store.faults import LARGEST_BOOK, translated

APPLICATION_ID = 0x46424B31
"""`FBK1`, in the header of every book."""

PAGE_SIZE = 4096
KEY_BYTES = 32
SALT_BYTES = 16
PLAIN_HEADER = b"SQLite format 3\0"

OPENING_PATIENCE_S = 0.25
"""How long to wait at opening for whoever holds the file."""
SAVING_PATIENCE_S = 3.0
"""How long to wait at saving, for a virus scanner or a backup to let go."""

_SETTINGS = (
    "cipher_log_level = NONE",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "mmap_size = 0",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "synchronous = FULL",
)
_WRITER_SETTINGS = (
    f"max_page_count = {LARGEST_BOOK // PAGE_SIZE}",
    "locking_mode = EXCLUSIVE",
    "journal_mode = TRUNCATE",
    *(("fullfsync = ON",) if sys.platform == "darwin" else ()),
)

_open_files: dict[Database, tuple[int, int]] = {}
"""The files this process has open. Reading one of them by any other means than its connection
would drop the connection's locks: POSIX gives up all of a process's locks on the first close."""
_salts: dict[tuple[int, int], bytes] = {}
"""With which salt each of them was made."""


class BookKey(bytes):
    """The key with which books are made on a laptop, and `others`, which open books too.

    Those are of other laptops: none makes a file, but whatever was made with one stays with it.
    """

    others: tuple[bytes, ...] = ()


def key_for(path: Path, key: bytes) -> bytes:
    """Return the key of a laptop with which a file was made; its own if none of them was.

    Raises:
        OSError: if the file cannot be read.
    """
    return _key_of(salt_of(path), key)


def _key_of(salt: bytes, key: bytes) -> bytes:
    others = key.others if isinstance(key, BookKey) else ()
    return next((one for one in (key, *others) if is_made_with(one, salt)), key)


def connect(path: Path, key: bytes, *, read_only: bool = False) -> Database:
    """Open an existing book's file, without reading anything in it yet.

    Close it with `disconnect`.

    Raises:
        NoSuchFileError: if there is none.
        NotABookError: if it is not a book made with this key.
        BookInUseError: if this program has it open already.
    """
    salt = _expect_ours(path, key)
    mode = "ro" if read_only else "rw"
    with translated(path):
        db = _begin(path, mode, _key_of(salt, key).hex(), read_only=read_only)
    _open_files[db] = identity(path)
    _salts[_open_files[db]] = salt
    return db


def connect_beside(path: Path, key: bytes) -> Database:
    """Connect once more, only to read, to a book that a connection of this program holds.

    It takes no locks, and lets none go. Close it with `disconnect`, before the other one.
    """
    with translated(path):
        return _begin(path, "ro&nolock=1", key_for(path, key).hex(), read_only=True)


def create(path: Path, key: bytes) -> Database:
    """Make a new, empty file where there is none, and open it. Close it with `disconnect`."""
    nonce = secrets.token_bytes(SALT_BYTES // 2)
    salt = nonce + _tag(key, nonce)
    db = _begin(path, "rwc", key.hex() + salt.hex(), read_only=False)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    _open_files[db] = identity(path)
    _salts[_open_files[db]] = salt
    return db


def disconnect(db: Database, *, as_it_is: bool = False) -> None:
    """Close the connection, and leave one file behind, without a journal beside it.

    After trouble it is closed `as_it_is`: where something could not even be taken back, the journal
    beside the file is what makes it whole when it is opened again.
    """
    try:
        if not as_it_is and not db.conn.in_transaction:
            db.execute("PRAGMA locking_mode = NORMAL")
            db.execute("PRAGMA journal_mode = DELETE").fetchall()
    except (SQLError, MemoryError):
        pass  # the empty journal that stays is harmless
    finally:
        db.close()
        _salts.pop(_open_files.pop(db, (0, 0)), None)


def _begin(path: Path, mode: str, raw_key: str, *, read_only: bool) -> Database:
    connection = dbapi2.connect(_address(path, mode), uri=True, timeout=OPENING_PATIENCE_S)
    try:
        # First of all: without it SQLCipher would read and write plain text.
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
        for setting in _SETTINGS if read_only else _SETTINGS + _WRITER_SETTINGS:
            connection.execute(f"PRAGMA {setting}").fetchall()
        db = Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise
    # Private, but else the first upsert makes and drops a table in the book to learn this.
    db._supports_on_conflict = True  # noqa: SLF001
    db._supports_strict = True  # noqa: SLF001
    return db


def _address(path: Path, mode: str) -> str:
    plain = path.absolute().as_uri()
    if not plain.startswith("file:///"):
        plain = plain.replace("file://", "file:////", 1)  # a Windows share, which is no host here
    return f"{plain}?mode={mode}"


def be_patient(db: Database) -> None:
    """Wait longer from now on before saying that somebody else holds the file."""
    db.execute(f"PRAGMA busy_timeout = {int(SAVING_PATIENCE_S * 1000)}")


def identity(path: Path) -> tuple[int, int]:
    """Return what makes the file itself, and not another of its name, this one."""
    there = path.stat()
    return there.st_dev, there.st_ino


def expect_still_there(path: Path, known: tuple[int, int]) -> None:
    """Look that an open file was not taken away or replaced.

    SQLite looks only when it opens its journal, and ours stays open: it would go on saving
    into a file that nobody can find again.

    Raises:
        NoSuchFileError: if it was taken away.
        ReadOnlyError: if another stands there.
    """
    try:
        if identity(path) != known:
            raise ReadOnlyError(path)
    except OSError as error:
        raise NoSuchFileError(path) from error


def _tag(key: bytes, nonce: bytes) -> bytes:
    return hmac.digest(key, b"familybook salt" + nonce, hashlib.sha256)[: SALT_BYTES // 2]


def is_made_with(key: bytes, salt: bytes) -> bool:
    """Tell from its first 16 bytes whether a file was made with that key.

    They are SQLCipher's salt. Ours is half chance and half a keyed tag of it, so that a book of
    another laptop is told from a damaged one: to SQLCipher they look the same.
    """
    nonce, tag = salt[: SALT_BYTES // 2], salt[SALT_BYTES // 2 :]
    return hmac.compare_digest(tag, _tag(key, nonce))


def salt_of(path: Path) -> bytes:
    """Return the first bytes of a file, be it open here or not.

    Raises:
        OSError: if it cannot be read.
    """
    salt = _salts.get(identity(path))
    if salt is None:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    return salt


def _expect_ours(path: Path, key: bytes) -> bytes:
    """Look at a file from outside, and return its salt.

    Raises:
        FamilybookError: if it is not worth opening.
    """
    try:
        if not path.is_file():
            raise NotABookError(path) if path.exists() else NoSuchFileError(path)
        if identity(path) in _open_files.values():
            raise BookInUseError(path)
        if path.stat().st_size > LARGEST_BOOK:
            raise NotABookError(path)
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except PermissionError as error:
        raise BookInUseError(path) if os.name == "nt" else NotABookError(path) from error
    except OSError as error:
        raise DamagedBookError(path) from error
    if not is_made_with(_key_of(salt, key), salt):
        raise NotABookError(path)
    return salt


def expect_cipher(path: Path) -> None:
    """Look at a closed new file once more before anything is trusted to it.

    Raises:
        RuntimeError: if SQLCipher was not told the key and wrote plain text.
    """
    with path.open("rb") as file:
        if file.read(len(PLAIN_HEADER)) == PLAIN_HEADER:
            message = "the book would not have been encrypted"
            raise RuntimeError(message)


def expect_version(db: Database, path: Path, newest: int) -> int:
    """Return the shape the file has.

    Raises:
        NotABookError: if another program made it.
        NewerBookError: if a newer one of ours did.
    """
    with translated(path):
        made_by = db.execute("PRAGMA application_id").fetchone()[0]
        version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if made_by != APPLICATION_ID:
        raise NotABookError(path)
    if version > newest:
        raise NewerBookError(path)
    return version
