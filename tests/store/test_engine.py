"""The engine is SQLCipher, and sqlite-utils knows it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import sqlcipher3
from sqlite_utils import utils

from familybook.core.errors import DamagedBookError
from familybook.store import cipher
from familybook.store.engine import Database, Migrations, SQLError
from familybook.store.faults import LARGEST_BOOK
from familybook.store.migrations import VERSION, bring_up_to_date, build


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


def _steps(*last: str) -> Migrations:
    steps = Migrations("familybook")

    @steps()
    def m001_book_answers_photographs(db: Database) -> None:
        del db

    @steps()
    def m002_later(db: Database) -> None:
        for sql in last:
            db.execute(sql)

    return steps


def test_an_older_book_is_brought_up_to_date(db: Database, path: Path, key: bytes) -> None:
    db.table("book").upsert({"key": "a", "value": "1"}, pk="key")
    steps = _steps("ALTER TABLE photo ADD COLUMN turned INTEGER NOT NULL DEFAULT 0")

    bring_up_to_date(db, path, steps=steps, version=2)
    cipher.disconnect(db)

    assert list(path.parent.iterdir()) == [path]
    again = cipher.connect(path, key)
    assert cipher.expect_version(again, path, 2) == 2
    assert again.execute("SELECT turned FROM photo").fetchall() == []
    assert again.execute("SELECT value FROM book").fetchall() == [("1",)]
    cipher.disconnect(again)


def test_a_step_that_fails_leaves_the_book_as_it_was(db: Database, path: Path, key: bytes) -> None:
    db.table("book").upsert({"key": "a", "value": "1"}, pk="key")
    steps = _steps("CREATE TABLE more (a TEXT) STRICT", "NOT SQL")

    with pytest.raises(SQLError):
        bring_up_to_date(db, path, steps=steps, version=2)

    assert list(path.parent.iterdir()) == [path]
    again = cipher.connect(path, key)
    assert cipher.expect_version(again, path, VERSION) == VERSION
    assert again.execute("SELECT value FROM book").fetchall() == [("1",)]
    assert not again.table("more").exists()
    cipher.disconnect(again)


def test_a_book_left_with_loose_ends_is_put_back(db: Database, path: Path, key: bytes) -> None:
    steps = Migrations("familybook")

    @steps(transactional=False)
    def m002_careless(db: Database) -> None:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("INSERT INTO photo_print VALUES ('nobody', x'00')")
        db.conn.commit()

    with pytest.raises(DamagedBookError):
        bring_up_to_date(db, path, steps=steps, version=2)

    again = cipher.connect(path, key)
    assert again.execute("SELECT * FROM photo_print").fetchall() == []
    cipher.disconnect(again)


def test_no_snapshot_fits_and_nothing_is_changed(db: Database, path: Path) -> None:
    path.with_name(f"{path.name}.before").mkdir()

    with pytest.raises(OSError, match="before"):
        bring_up_to_date(db, path, steps=_steps("DROP TABLE book"), version=2)

    assert db.table("book").exists()
    cipher.disconnect(db)
