"""A whole copy takes the place of a damaged book, which still knows where its other copies are."""

from __future__ import annotations

from pathlib import Path

from familybook.app.copies_of import carry_over, notes_of
from familybook.app.last_safe_copy import SafeCopy, bring
from familybook.store.keys import LaptopKey
from familybook.store.setting_aside import put_back
from familybook.store.snapshots import Snapshot


def put_in_place(path: Path, copy: Snapshot | SafeCopy, key: LaptopKey) -> None:
    """Let a copy be the book, with all that was noted beside the book's words.

    Raises:
        FamilybookError: if the copy cannot be opened any more, or nothing can be written.
    """
    held, _ = notes_of(path, key.book_key())
    if isinstance(copy, SafeCopy):
        bring(path, copy, key)
    else:
        put_back(path, copy)
    carry_over(path, held, key)
