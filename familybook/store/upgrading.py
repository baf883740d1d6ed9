"""Books of an older shape, taken to the newest: wholly, or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from familybook.core.errors import DamagedBookError, NotBroughtUpError
from familybook.store import snapshots
from familybook.store.cipher import disconnect
from familybook.store.engine import Database, Migrations, SQLError
from familybook.store.faults import translated
from familybook.store.landing import sync_folder
from familybook.store.migrations import STEPS, VERSION


def bring_up_to_date(
    db: Database, path: Path, key: bytes, *, steps: Migrations = STEPS, version: int = VERSION
) -> None:
    """Take an older file to the newest shape, or leave it as it was.

    A snapshot is made first and stays among the others. After an error it has taken the file's
    place, so that all is as before, and the connection is closed.

    Raises:
        NotBroughtUpError: if a step failed, or the file was not whole afterwards.
        FamilybookError: if no snapshot could be made; then nothing was tried.
    """
    before = snapshots.take(db, path, key)
    try:
        with translated(path):
            steps.apply(db)
            db.execute(f"PRAGMA user_version = {version}")
            _expect_whole(db, path)
    except BaseException as error:
        disconnect(db)
        _put_back(before.path, path)
        if isinstance(error, SQLError | DamagedBookError):
            raise NotBroughtUpError(path) from error
        raise


def _put_back(before: Path, path: Path) -> None:
    """Let the snapshot have the book's name again: that needs no room on the disk."""
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
    before.replace(path)
    sync_folder(path.parent)
    with suppress(OSError):
        before.parent.rmdir()  # if it was the only one


def _expect_whole(db: Database, path: Path) -> None:
    loose = db.execute("PRAGMA foreign_key_check").fetchone()
    checked = db.execute("PRAGMA quick_check").fetchone()[0]
    if loose is not None or checked != "ok":
        raise DamagedBookError(path)
