"""The engine is SQLCipher, and sqlite-utils knows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import utils

from familybook.store import cipher
from familybook.store.engine import Database, SQLError
from familybook.store.faults import LARGEST_BOOK
from familybook.store.migrations import VERSION, build


@pytest.fixture
def db(path: Path, key: bytes) -> Database:
    made = cipher.create(path, key)
    build(made)
    return made


def test_sqlite_utils_knows_the_errors_of_the_engine_it_runs_on() -> None:
    assert utils.sqlite3 is sqlcipher3  # type: ignore[attr-defined] # not exported
    assert issubclass(sqlcipher3.OperationalError, SQLError)


def test_a_refused_statement_leaves_no_transaction_open(
    db: Database, path: Path, key: bytes
) -> None:
    with pytest.raises(SQLError):
        list(db.query("INSERT INTO book VALUES ('x', NULL) RETURNING key"))
    db.table("book").upsert({"key": "after", "value": "1"}, pk="key")
    cipher.disconnect(db)

    again = cipher.connect(path, key)
    kept = again.execute("SELECT key FROM book").fetchall()
    cipher.disconnect(again)
    assert kept == [("after",)]


def test_importing_sqlite_utils_first_is_refused() -> None:
    code = "import sqlite_utils, familybook.store.bookfile"

    tried = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)

    assert tried.returncode == 1
    assert b"sqlite_utils was imported before" in tried.stderr


def test_the_settings_that_keep_a_book_safe_are_on(db: Database) -> None:
    def setting(name: str) -> object:
        return db.execute(f"PRAGMA {name}").fetchone()[0]

    assert setting("application_id") == cipher.APPLICATION_ID
    assert setting("user_version") == VERSION
    assert setting("journal_mode") == "truncate"
    assert setting("locking_mode") == "exclusive"
    assert setting("synchronous") == 2
    assert setting("secure_delete") == 1
    assert setting("foreign_keys") == 1
    assert setting("trusted_schema") == 0
    assert setting("cell_size_check") == 1
    assert setting("temp_store") == 2
    assert setting("max_page_count") == LARGEST_BOOK // cipher.PAGE_SIZE
    cipher.disconnect(db)


def test_the_first_save_makes_no_table_in_the_book_to_learn_what_the_engine_can(
    db: Database,
) -> None:
    ran: list[str] = []
    db.conn.set_trace_callback(ran.append)

    db.table("book").upsert({"key": "a", "value": "1"}, pk="key")
    cipher.disconnect(db)

    assert not [sql for sql in ran if "CREATE" in sql.upper()]


def test_a_key_is_told_from_its_books_first_bytes(db: Database, path: Path, key: bytes) -> None:
    cipher.disconnect(db)
    salt = path.read_bytes()[:16]

    assert cipher.is_made_with(key, salt)
    assert not cipher.is_made_with(bytes(32), salt)
    assert not cipher.is_made_with(key, bytes(16))


def test_two_books_of_one_laptop_begin_differently(tmp_path: Path, key: bytes) -> None:
    paths = (tmp_path / "a", tmp_path / "b")
    for path in paths:
        made = cipher.create(path, key)
        build(made)
        cipher.disconnect(made)

    first, second = (path.read_bytes()[:16] for path in paths)

    assert first != second


def test_a_plain_text_file_would_be_noticed(path: Path) -> None:
    path.write_bytes(cipher.PLAIN_HEADER + bytes(4080))

    with pytest.raises(RuntimeError):
        cipher.expect_cipher(path)
