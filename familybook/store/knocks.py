"""A knock at an open book: an empty file beside it asks the window that has it to come forward.

Its name is that of the book's file with another ending, and nothing is in it. Nothing else is
looked at or taken away: not a file with something in it, a link, or a folder of that name.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

ASK = ".ask"


def knock(path: Path) -> bool:
    """Ask whoever has a book open to come forward; tell whether that can be seen beside it."""
    asked = place_of(path)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    with suppress(OSError):
        os.close(os.open(asked, flags, 0o600))
    return _is_knock(asked)


def take(path: Path) -> bool:
    """Take away a knock at a book; tell whether there was one, and it is gone."""
    asked = place_of(path)
    try:
        if not _is_knock(asked):
            return False
        asked.unlink()
    except OSError:
        return False
    return True


def place_of(path: Path) -> Path:
    """Return where a knock at a book is put, by whatever way one came to the book."""
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}{ASK}")


def _is_knock(asked: Path) -> bool:
    try:
        seen = asked.lstat()
    except OSError:
        return False
    return stat.S_ISREG(seen.st_mode) and seen.st_size == 0
