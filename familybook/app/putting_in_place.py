"""A whole copy takes the place of a damaged book, which still knows where its other copies are."""

from __future__ import annotations

from pathlib import Path

from familybook.app.copied_photos import Going, never_stops
from familybook.app.copies_of import carry_over, notes_of
from familybook.app.last_safe_copy import SafeCopy, bring
from familybook.store.keys import LaptopKey
from familybook.store.setting_aside import put_back
from familybook.store.snapshots import Snapshot


def put_in_place(
    path: Path, copy: Snapshot | SafeCopy, key: LaptopKey, going: Going = never_stops
) -> None:
    """Let a copy be the book, with all that was noted beside the book's words.

    `going` may end it while the pictures of a safe copy come in: then all is as it was.

    Raises:
        FamilybookError: if the copy cannot be opened any more, or nothing can be written.
    """
    held, _ = notes_of(path, key.book_key())
    if isinstance(copy, SafeCopy):
        bring(path, copy, key, going)
    else:
        put_back(path, copy)
    carry_over(path, held, key)
