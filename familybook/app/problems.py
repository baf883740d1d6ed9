"""What went wrong, in one kind sentence: the only place that turns errors into words."""

from __future__ import annotations

import errno
import unicodedata
from pathlib import Path

from familybook.core.errors import (
    AnswersError,
    FamilybookError,
    FileProblemError,
    NoRoomError,
    NoSuchFileError,
    ReadOnlyError,
)
from familybook.core.words import Words
from familybook.store.places import is_unnamed

LONGEST_FACT = 160
"""Letters of a file's name, or of the way to a place, that a sentence can carry."""

_TURNS_ROUND = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""Unseen letters that set which way a line is read."""

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NOT_WRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EISDIR)
_NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.EINVAL)


def explain(error: BaseException, words: Words) -> str:
    """Return what to tell somebody; never what was written or who is in the book."""
    match error:
        case FamilybookError():
            return _told(error, words)
        case OSError():
            known = translate(error, Path(_file_of(error)))
            if known is None:
                return words("problem-disk", name=_shown(Path(_file_of(error)).name))
            return _told(known, words)
        case MemoryError():
            return words("problem-no-memory")
        case KeyboardInterrupt():
            return words("problem-stopped")
        case _:
            return words("problem-unexpected")


def explain_in_window(error: BaseException, words: Words) -> str:
    """Return what to tell in the window: a book of the shelf is not told by its file's name."""
    if isinstance(error, FileProblemError) and is_unnamed(error.path):
        key = f"shelf-shut-{error.key}"
        if words.has(key):
            return words(key)
    return explain(error, words)


def is_expected(error: BaseException) -> bool:
    """Tell whether we know what happened: only what surprises us is worth a line in the log."""
    return isinstance(error, FamilybookError | OSError | MemoryError | KeyboardInterrupt)


def translate(error: OSError, path: Path) -> FamilybookError | None:
    """Return what the system's refusal means for a file; None if it means nothing we know."""
    if error.errno in _NO_ROOM:
        return NoRoomError()
    if error.errno in _NOT_WRITABLE:
        return ReadOnlyError(path)
    if error.errno in _NOT_THERE:
        return NoSuchFileError(path)
    return None


def _file_of(error: OSError) -> str:
    name = error.filename
    return name if isinstance(name, str) else ""


def _told(error: FamilybookError, words: Words) -> str:
    key = f"problem-{error.key}"
    if not words.has(key):
        return words("problem-unexpected")
    facts = {
        name: _shown(fact) if isinstance(fact, str) else fact for name, fact in error.facts.items()
    }
    if isinstance(error, AnswersError) and not error.place:
        facts["place"] = words("problem-answers-top")
    return words(key, **facts)


def _shown(fact: str) -> str:
    """Return a fact on one line, and not endless."""
    plain = on_one_line(fact)
    return plain if len(plain) <= LONGEST_FACT else f"{plain[: LONGEST_FACT - 1]}…"


def on_one_line(text: str) -> str:
    """Return what others wrote on one line, without what would upset a terminal."""
    return "".join("�" if _upsets(one) else one for one in text)


def _upsets(letter: str) -> bool:
    """Tell whether a letter would do more than stand there, as one that turns a line round."""
    odd = ("Cc", "Cs", "Zl", "Zp")
    return unicodedata.category(letter) in odd or letter in _TURNS_ROUND
