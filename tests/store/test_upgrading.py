"""Books of former programs: each opens and is as it was, or is left as it was."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from familybook.core.book import Book
from familybook.core.errors import NewerBookError, NotBroughtUpError, ReadOnlyError
from familybook.core.ids import PageKey, PhotoId
from familybook.store import book_files, cipher, snapshots
from familybook.store.bookfile import BookFile
from familybook.store.engine import Database, Migrations
from familybook.store.migrations import VERSION, build
from familybook.store.setting_aside import put_back
from familybook.store.upgrading import bring_up_to_date

GOLDEN = Path(__file__).parent / "golden"
SHOWN = PhotoId("7e14f63281262673582d57259625d4ef5c2ab853ad441aa00efa89967c441a16")
SPARE = PhotoId("289c76c6e1f54cf75b399e1526573263f65bffec4cb35ff373d3df5e56358a1b")
COVER, STRENGTHS = PageKey("cover"), PageKey("strengths")


@pytest.fixture
def golden(path: Path) -> Path:
    """A book that the first program made, closed at `path`."""
    shutil.copyfile(GOLDEN / "book-1.golden", path)
    return path


@pytest.fixture
def db(path: Path, key: bytes) -> Database:
    made = cipher.create(path, key)
    build(made)
    return made


def expect_as_it_was(book: Book) -> None:
    mum, gran = book.people
    cover: Any = book.page(COVER)
    strengths: Any = book.page(STRENGTHS)
    assert (mum.name, gran.name) == ("Mum", "Gran")
    assert (cover.title.text, cover.title.said_by) == ("Our boat", (mum.id,))
    assert (cover.picture.text, cover.picture.photo) == ("The boat", SHOWN)
    assert [one.text for one in strengths.roots] == ["We laugh a lot", "We mend things"]
    assert strengths.roots[0].said_by == (gran.id,)
    assert book.titles == {STRENGTHS: "Our tree"}


@pytest.mark.parametrize("read_only", [False, True])
def test_a_book_of_the_first_program_opens_with_all_that_was_in_it(
    golden: Path, key: bytes, read_only: bool
) -> None:
    with BookFile.open(golden, key, read_only=read_only) as file:
        expect_as_it_was(file.book())
        assert file.stopped_at == STRENGTHS
        assert file.photo_size(SHOWN) == (64, 48)
        assert file.photo(SHOWN).startswith(b"\xff\xd8")
        assert file.damage() == []
        assert file._db.execute("PRAGMA user_version").fetchone() == (VERSION,)


def test_a_photograph_the_first_program_would_have_let_go_can_be_brought_back(
    golden: Path, key: bytes
) -> None:
    with BookFile.open(golden, key) as file:
        assert [one.id for one in file.earlier.removed_photos()] == [SPARE]
        assert file.photo(SPARE)


def test_the_book_as_it_was_before_stays_among_its_snapshots(golden: Path, key: bytes) -> None:
    BookFile.open(golden, key).close()

    (kept,) = snapshots.snapshots_of(golden, key)
    before = cipher.connect(kept.path, key, read_only=True)
    version = before.execute("PRAGMA user_version").fetchone()
    cipher.disconnect(before)
    assert version == (1,)
    assert kept.at > "2026-11-23T14"
    put_back(golden, kept)
    with BookFile.open(golden, key) as file:
        expect_as_it_was(file.book())


def test_after_it_was_brought_up_nothing_changed_needs_no_other_snapshot(
    golden: Path, key: bytes
) -> None:
    with BookFile.open(golden, key) as file:
        assert not file.earlier.snapshot()


def _steps(*last: str) -> Migrations:
    steps = Migrations("familybook")

    @steps()
    def m001_book_answers_photographs(db: Database) -> None:
        del db

    @steps()
    def m002_earlier_versions(db: Database) -> None:
        del db

    @steps()
    def m003_later(db: Database) -> None:
        for sql in last:
            db.execute(sql)

    return steps


def test_an_older_book_is_brought_up_to_date(db: Database, path: Path, key: bytes) -> None:
    db.table("book").upsert({"key": "a", "value": "1"}, pk="key")
    steps = _steps("ALTER TABLE photo ADD COLUMN turned INTEGER NOT NULL DEFAULT 0")

    bring_up_to_date(db, path, key, steps=steps, version=VERSION + 1)
    cipher.disconnect(db)

    again = cipher.connect(path, key)
    assert cipher.expect_version(again, path, VERSION + 1) == VERSION + 1
    assert again.execute("SELECT turned FROM photo").fetchall() == []
    assert again.execute("SELECT value FROM book").fetchall() == [("1",)]
    cipher.disconnect(again)


def test_a_step_that_fails_leaves_the_book_as_it_was(db: Database, path: Path, key: bytes) -> None:
    db.table("book").upsert({"key": "a", "value": "1"}, pk="key")
    steps = _steps("CREATE TABLE more (a TEXT) STRICT", "NOT SQL")

    with pytest.raises(NotBroughtUpError):
        bring_up_to_date(db, path, key, steps=steps, version=VERSION + 1)

    assert list(path.parent.iterdir()) == [path]
    again = cipher.connect(path, key)
    assert cipher.expect_version(again, path, VERSION) == VERSION
    assert again.execute("SELECT value FROM book").fetchall() == [("1",)]
    assert not again.table("more").exists()
    cipher.disconnect(again)


def test_a_book_left_with_loose_ends_is_put_back(db: Database, path: Path, key: bytes) -> None:
    steps = _steps()

    @steps(transactional=False)
    def m004_careless(db: Database) -> None:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("INSERT INTO photo_print VALUES ('nobody', x'00')")
        db.conn.commit()

    with pytest.raises(NotBroughtUpError):
        bring_up_to_date(db, path, key, steps=steps, version=VERSION + 1)

    again = cipher.connect(path, key)
    assert again.execute("SELECT * FROM photo_print").fetchall() == []
    cipher.disconnect(again)


def test_where_no_snapshot_can_be_made_nothing_is_tried(
    db: Database, path: Path, key: bytes
) -> None:
    (path.parent / book_files.FOLDER).write_bytes(b"somebody's file")

    with pytest.raises(ReadOnlyError):
        bring_up_to_date(db, path, key, steps=_steps("DROP TABLE book"), version=VERSION + 1)

    assert db.table("book").exists()
    cipher.disconnect(db)


def test_a_former_program_leaves_a_book_of_this_one_alone(
    db: Database, path: Path, key: bytes
) -> None:
    cipher.disconnect(db)
    before = path.read_bytes()

    again = cipher.connect(path, key, read_only=True)
    with pytest.raises(NewerBookError):
        cipher.expect_version(again, path, VERSION - 1)
    cipher.disconnect(again)

    assert path.read_bytes() == before
