"""This laptop's key, from which the key of every book on it is made.

On Windows the key is kept by Windows for whoever is signed in. Elsewhere it is in a file that
only its owner can read, and `LaptopKey.kept_by` says so. It is written down twice; a damaged file
is mended from the other. A lost key is never replaced by a new one while there are books: its
recovery sheet brings it back. That holds for books on every shelf, wherever a policy puts it.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from familybook.core.errors import NoKeyError
from familybook.core.recovery import SECRET_BYTES, SheetError, Slip, sheet_groups
from familybook.store.cipher import BookKey
from familybook.store.key_files import (
    FILES,
    KeptBy,
    Sheet,
    Why,
    Written,
    book_key_of,
    check_value,
    clear_leftovers,
    kept_by,
    one_at_a_time,
    put_in_place,
    read_key_file,
    seal_key_of,
    text_of,
    write_both,
    written_beside,
)
from familybook.store.landing import sync_folder
from familybook.store.places import home
from familybook.store.shelf import any_made_with, expect_shelves, files_on, shelves_of
from familybook.store.windows import Dpapi, dpapi


@dataclass(frozen=True, slots=True)
class LaptopKey:
    """The key, who keeps it, and which other keys open safe copies here."""

    secret: bytes = field(repr=False)
    kept_by: KeptBy
    others: tuple[bytes, ...] = field(default=(), repr=False)
    sheet: Sheet = Sheet.NOT_OFFERED

    def book_key(self) -> BookKey:
        """Return the key that makes the books of this laptop, with those that open others here."""
        key = BookKey(book_key_of(self.secret))
        key.others = tuple(book_key_of(one) for one in self.others)
        return key

    def book_keys(self) -> tuple[bytes, ...]:
        """Return every key that opens books here, this laptop's own first."""
        key = self.book_key()
        return (key, *key.others)

    def seal_key(self) -> bytes:
        """Return the key with which this laptop seals its safe copies."""
        return seal_key_of(self.secret)

    def groups(self) -> tuple[str, ...]:
        """Return the groups of characters on the recovery sheet."""
        return sheet_groups(self.secret)

    def seal_keys(self) -> tuple[bytes, ...]:
        """Return every key that opens safe copies here, this laptop's own first."""
        return tuple(seal_key_of(one) for one in (self.secret, *self.others))


_in_hand: dict[Path, LaptopKey] = {}
"""Keys that nobody keeps, for as long as this program runs."""


def laptop_key() -> LaptopKey:
    """Return this laptop's key, made at the first start.

    Raises:
        NoKeyError: if it cannot be had, and a new one would shut the books away.
        OSError: if a new one cannot be written down: on a full disk, say.
    """
    folder = home()
    return _in_hand.get(folder) or key_in(folder, dpapi())


def key_in(folder: Path, keeper: Dpapi | None) -> LaptopKey:
    """Return the key kept in a folder, made if there is none and no book either.

    Raises:
        NoKeyError: if there is one and it cannot be had, or there are books and none.
        ShelfAwayError: if there is none, and a shelf on which books may stand is not here.
        OSError: if a new one cannot be written down.
    """
    said = _both(folder, keeper)
    found = _joined(said)
    if found is None:
        found, said = _made(folder, keeper), _both(folder, keeper)
    if found is None:
        raise NoKeyError(why=_why(folder, keeper))
    if any(_slips(folder, said, found)):
        found = _mended(folder, keeper) or found
    return _key(found)


def _key(written: Written) -> LaptopKey:
    return LaptopKey(written.secret or b"", written.kept_by, written.others, written.sheet)


def _both(folder: Path, keeper: Dpapi | None) -> list[Written | None]:
    return [read_key_file(folder / name, keeper) for name in FILES]


def _found(folder: Path, keeper: Dpapi | None) -> Written | None:
    return _joined(_both(folder, keeper))


def _joined(said: list[Written | None]) -> Written | None:
    """Return what both files say together; None if neither has the key."""
    first, second = said
    if first is None or first.secret is None:
        first, second = second, first
    return None if first is None or first.secret is None else first.joined(second)


def _why(folder: Path, keeper: Dpapi | None) -> Why:
    said = [one for one in _both(folder, keeper) if one is not None]
    if any(one.kept_by is KeptBy.NOBODY for one in said):
        return Why.ASKED
    if said and keeper is not None:
        return Why.WITHHELD
    return Why.UNKEPT if _is_new(folder) else Why.DAMAGED


def _is_new(folder: Path) -> bool:
    """Tell whether there has never been a key here: no file of it, and no book on any shelf."""
    there = any((folder / name).exists() for name in FILES)
    return not there and not files_on(shelves_of(folder))


def _made(folder: Path, keeper: Dpapi | None) -> Written | None:
    """Return a new key, or the one that is there by now; None if neither can be had.

    Raises:
        ShelfAwayError: if a shelf on which books may stand is not here.
        OSError: if it cannot be written down, though its keeper takes it.
    """
    if not _is_new(folder):
        return _found(folder, keeper)  # another program may have made it just now
    expect_shelves(folder)
    first = folder / FILES[0]
    made = Written(kept_by=kept_by(keeper), secret=secrets.token_bytes(SECRET_BYTES))
    try:
        text = text_of(made, keeper)
    except OSError:
        return None
    part = written_beside(first, text)
    try:
        # Two programs may start at once for the first time: only one key may win.
        os.link(part, first)
    except FileExistsError:
        return _found(folder, keeper)
    except OSError:
        part.replace(first)  # a file system without links
    finally:
        part.unlink(missing_ok=True)
    with suppress(OSError):
        sync_folder(folder)
    return made


def _slips(folder: Path, said: list[Written | None], found: Written) -> Iterator[Path]:
    """Yield whichever file is gone, damaged, behind the other, or open to others."""
    for path, one in zip((folder / name for name in FILES), said, strict=True):
        behind = one is None or replace(one, check="") != replace(found, check="")
        if behind or (os.name == "posix" and path.stat().st_mode & 0o077):
            yield path


def _mended(folder: Path, keeper: Dpapi | None) -> Written | None:
    """Write down again what is not as it should be, and return the key as it is by then."""
    found = None
    with suppress(OSError), one_at_a_time(folder):  # a full disk, say; the other copy is whole
        said = _both(folder, keeper)
        found = _joined(said)
        if found is not None:
            clear_leftovers(folder)
            for path in _slips(folder, said, found):
                put_in_place(path, text_of(found, keeper))
    return found


def _changed(folder: Path, keeper: Dpapi | None, change: Callable[[Written], Written]) -> LaptopKey:
    """Write down the key as changed, whoever else changes it at the same time."""
    held = _in_hand.get(folder)
    if held is not None:
        written = change(_written(held))
        _in_hand[folder] = _key(written)
        _note_in_hand(folder, written)
        return _key(written)
    with one_at_a_time(folder):
        found = _found(folder, keeper)
        if found is None:
            raise NoKeyError(why=_why(folder, keeper))
        written = change(found)
        if written != found:
            write_both(folder, written, keeper)
    return _key(written)


def _written(key: LaptopKey) -> Written:
    return Written(
        kept_by=key.kept_by,
        secret=key.secret,
        check=check_value(key.secret),
        others=key.others,
        sheet=key.sheet,
    )


def note_sheet(sheet: Sheet, folder: Path, keeper: Dpapi | None) -> LaptopKey:
    """Write down how the recovery sheet stands. One that was printed stays so.

    Raises:
        NoKeyError: if there is no key.
        OSError: if it cannot be written.
    """

    def change(written: Written) -> Written:
        return replace(written, sheet=max(written.sheet, sheet, key=tuple(Sheet).index))

    return _changed(folder, keeper, change)


def restored(
    secret: bytes, folder: Path, keeper: Dpapi | None, shelves: Iterable[Path]
) -> LaptopKey:
    """Bring the key of this laptop back from its recovery sheet, which so is there.

    Raises:
        SheetError: if it is whole, and that of another laptop.
        OSError: if it cannot be written down, though its keeper takes it.
    """
    with one_at_a_time(folder):
        known = {one.check for one in _both(folder, keeper) if one is not None}
        books = files_on(shelves)
        key = LaptopKey(secret, kept_by(keeper), sheet=Sheet.PROVED)
        if books and check_value(secret) not in known and not any_made_with(key.book_key(), books):
            raise SheetError(Slip.OTHER)
        try:
            text_of(_written(key), keeper)
        except OSError:
            key = replace(key, kept_by=KeptBy.NOBODY)
            hold(key, folder)
        else:
            write_both(folder, _written(key), keeper)
    return key


def hold(key: LaptopKey, folder: Path) -> None:
    """Keep a key as long as this program runs, and write down only how to know it again."""
    _in_hand[folder] = key
    _note_in_hand(folder, _written(key))


def _note_in_hand(folder: Path, written: Written) -> None:
    with suppress(OSError):
        write_both(folder, replace(written, secret=None), None)


def with_other(
    secret: bytes, folder: Path, keeper: Dpapi | None, *, is_new: bool = False
) -> LaptopKey:
    """Let the safe copies of another laptop be opened here too.

    A laptop that `is_new`, with no book and no sheet of its own, takes that key for its own, so
    that the sheet in the cupboard stays the right one; it keeps the one it had among the others.

    Raises:
        NoKeyError: if this laptop's own key cannot be had.
        OSError: if it cannot be written down.
    """

    def change(written: Written) -> Written:
        if secret == written.secret or (secret in written.others and not is_new):
            return written
        if not is_new or written.secret is None:
            return replace(written, others=(*written.others, secret))
        kept = tuple(one for one in (*written.others, written.secret) if one != secret)
        return replace(
            written, secret=secret, check=check_value(secret), others=kept, sheet=Sheet.PROVED
        )

    return _changed(folder, keeper, change)
