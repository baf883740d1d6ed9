"""Deeds that touch more than one file, each to be ended anywhere.

Each deed is a class: `prepare` makes a folder ready, `do` does the deed in a child, `check` looks
at the folder as the next start finds it, whether the child got to the end or not.
"""

from __future__ import annotations

import shutil
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from familybook.app.copying import take_back
from familybook.app.leaving import go_on_with_all, take_off
from familybook.app.lending import hand_over, lend
from familybook.app.safe_copies import keep_copy
from familybook.app.safe_note import safe_of
from familybook.core.book import Book, new_book
from familybook.core.said import Said
from familybook.store import keys, snapshots
from familybook.store.book_files import ASIDE, folder_of
from familybook.store.bookfile import BookFile
from familybook.store.key_files import KeptBy, Sheet
from familybook.store.keys import LaptopKey
from familybook.store.mending import mend
from familybook.store.passing import SAFE
from familybook.store.sealed import ENDING, Keys, SealedReader
from familybook.store.setting_aside import put_back
from familybook.store.snapshots import newest_whole
from familybook.templates.our_book import OUR_BOOK
from tests.enduring.kills import COVER, GOLDEN, KEY, look_at_golden, photo
from tests.enduring.nursery import make_children

_PATIENCE_S, _MOMENT_S = 30, 0.01
_FIRST, _SECOND, _THIRD = "Our boat", "Our tent", "Our kite"
_LAPTOP = LaptopKey(bytes(range(16)), KeptBy.OWNER_ONLY_FILE)


class Deed(Protocol):
    """Something the program does to more than one file."""

    def prepare(self, folder: Path) -> None:
        """Make a folder ready for it."""
        ...

    def do(self, folder: Path) -> None:
        """Do it."""
        ...

    def check(self, folder: Path, *, done: bool) -> None:
        """Look, as the next start does, that nothing is lost and nothing half done."""
        ...


def book_in(folder: Path) -> Path:
    """Return where the one book of a folder is."""
    return folder / "b-0123456789abcdef.familybook"


def titled(book: Book, title: str) -> Book:
    """Return a book with another title on its cover."""
    cover: Any = book.page(COVER)
    return book.with_page(COVER, replace(cover, title=Said(title)))


def title_in(path: Path, key: bytes = KEY) -> str:
    """Return what stands on the cover of a closed book, which has to be whole."""
    with BookFile.open(path, key) as file:
        assert file.damage() == []
        cover: Any = file.book().page(COVER)
        return str(cover.title.text)


def make_book(path: Path, key: bytes = KEY) -> None:
    """Make a book of three sittings, with a photograph and a snapshot of each."""
    BookFile.create(path, new_book(OUR_BOOK), key).close()
    shown = photo(1)
    for title in (_FIRST, _SECOND, _THIRD):
        with BookFile.open(path, key) as file:
            file.add_photo(shown)
            cover: Any = file.book().page(COVER)
            book = file.book().with_page(COVER, replace(cover, picture=Said(photo=shown.id)))
            file.save(titled(book, title))
            file.earlier.snapshot()


def spoil(path: Path, start: int, size: int = 4096) -> bytes:
    """Spoil some bytes of a file, and return all of them."""
    raw = bytearray(path.read_bytes())
    for at in range(start, min(start + size, len(raw))):
        raw[at] ^= 0x55
    path.write_bytes(raw)
    return bytes(raw)


class Snapshotting:
    """A snapshot is made, and older ones go that nobody needs."""

    def prepare(self, folder: Path) -> None:
        """Make a book whose third snapshot is to go for a fifth."""
        path = book_in(folder)
        make_book(path)
        for title in ("4", "5"):
            with BookFile.open(path, KEY) as file:
                file.save(titled(file.book(), title))
                if title == "4":
                    file.earlier.snapshot()

    def do(self, folder: Path) -> None:
        """Make one more."""
        with BookFile.open(book_in(folder), KEY) as file:
            file.earlier.snapshot()

    def check(self, folder: Path, *, done: bool) -> None:
        """The book and enough of its snapshots are whole."""
        path = book_in(folder)
        assert title_in(path) == "5"
        whole = [
            one for one in snapshots.snapshots_of(path, KEY) if snapshots.is_whole(one.path, KEY)
        ]
        assert len(whole) >= snapshots.SITTINGS
        assert not done or title_in(whole[0].path) == "5"


class PuttingBack:
    """The last whole snapshot takes the place of a damaged book."""

    def prepare(self, folder: Path) -> None:
        """Damage a book."""
        make_book(book_in(folder))
        (folder / "damaged").write_bytes(spoil(book_in(folder), 4096))

    def do(self, folder: Path) -> None:
        """Put it back, as a press on the shelf does."""
        found = newest_whole(book_in(folder), KEY)
        assert found is not None
        put_back(book_in(folder), found)

    def check(self, folder: Path, *, done: bool) -> None:
        """One of both has the book's name, and the damaged file is not gone."""
        path, damaged = book_in(folder), (folder / "damaged").read_bytes()
        aside = [one.read_bytes() for one in folder_of(path).glob(f"*{ASIDE}")]
        if path.read_bytes() == damaged:
            assert not done
            self.do(folder)
        else:
            assert damaged in aside
        assert title_in(path) == _THIRD


class WithoutLinks(PuttingBack):
    """The same on a file system that has no second names for a file, as on a stick."""

    def do(self, folder: Path) -> None:
        """Refuse each second name, as the system does there."""

        def refuse(event: str, told: tuple[Any, ...]) -> None:
            if event == "os.link":
                raise PermissionError(1, "no links here", str(told[0]))

        sys.addaudithook(refuse)
        super().do(folder)

    def check(self, folder: Path, *, done: bool) -> None:
        """Something has the book's name at every moment; going on is done where links are."""
        path, damaged = book_in(folder), (folder / "damaged").read_bytes()
        assert path.exists()
        if path.read_bytes() == damaged:
            assert not done
            PuttingBack.do(self, folder)
        assert title_in(path) == _THIRD
        assert damaged in [one.read_bytes() for one in folder_of(path).glob(f"*{ASIDE}")]


class Mending:
    """A book with a spoilt photograph is made anew from itself and its snapshots."""

    def prepare(self, folder: Path) -> None:
        """Spoil the photograph."""
        path = book_in(folder)
        make_book(path)
        spoil(path, path.stat().st_size - 14 * 4096 + 100, 6 * 4096)

    def do(self, folder: Path) -> None:
        """Mend it."""
        mend(book_in(folder), KEY)

    def check(self, folder: Path, *, done: bool) -> None:
        """All words are there, and mending it, once more if need be, brings the photograph."""
        path = book_in(folder)
        with BookFile.open(path, KEY) as file:
            whole = file.damage() == []
        assert whole or not done
        assert whole or mend(path, KEY) == ()
        assert title_in(path) == _THIRD


class Removing:
    """What stood in a field before is removed for good, from the book and from its copies."""

    def prepare(self, folder: Path) -> None:
        """Make a book of three sittings."""
        make_book(book_in(folder))

    def do(self, folder: Path) -> None:
        """Remove what stood on the cover."""
        with BookFile.open(book_in(folder), KEY) as file:
            file.earlier.remove_for_good(COVER, "title")

    def check(self, folder: Path, *, done: bool) -> None:
        """It is gone everywhere, or nowhere."""
        path = book_in(folder)
        with BookFile.open(path, KEY) as file:
            gone = not file.earlier.versions(COVER, "title")
            assert file.damage() == []
        assert gone or not done
        kept = snapshots.snapshots_of(path, KEY)
        titles = {title_in(Path(shutil.copy(one.path, folder / "looked-at"))) for one in kept}
        assert titles <= {_THIRD} if gone else titles >= {_FIRST, _SECOND}
        assert title_in(path) == _THIRD


class BringingUp:
    """A book of the first program is brought up to date."""

    def prepare(self, folder: Path) -> None:
        """Take one."""
        shutil.copy(GOLDEN, book_in(folder))

    def do(self, folder: Path) -> None:
        """Open it."""
        BookFile.open(book_in(folder), KEY).close()

    def check(self, folder: Path, *, done: bool) -> None:
        """It is as it was, in its old shape or the new."""
        del done
        look_at_golden(book_in(folder))


class HandingOver:
    """A copy is sealed for a colleague, who has the book then."""

    def prepare(self, folder: Path) -> None:
        """Make a book, and where copies go."""
        make_book(book_in(folder))
        (folder / "out").mkdir()

    def do(self, folder: Path) -> None:
        """Seal it, and note who has it."""
        hand_over(book_in(folder), KEY, folder / "out" / f"Book{ENDING}", self._keys)
        lend(book_in(folder), KEY, "Sam")

    def check(self, folder: Path, *, done: bool) -> None:
        """The book is whole; a copy is whole or not there; a book that is away has its copy."""
        path, copy = book_in(folder), folder / "out" / f"Book{ENDING}"
        assert title_in(path) == _THIRD
        with BookFile.open(path, KEY, read_only=True) as file:
            lent = bool(file.passing.lent_to)
        assert copy.exists() or not lent
        assert lent or not done
        if copy.exists():
            with SealedReader(copy, self._keys) as sealed:
                assert sealed.read()

    _keys = Keys(laptop=_LAPTOP.seal_key())


class TakingBack:
    """A book that a colleague has is taken back without them."""

    def prepare(self, folder: Path) -> None:
        """Make a book that a colleague has."""
        make_book(book_in(folder))
        lend(book_in(folder), KEY, "Sam")

    def do(self, folder: Path) -> None:
        """Take it back."""
        take_back(book_in(folder), KEY)

    def check(self, folder: Path, *, done: bool) -> None:
        """All its words are there; it is here, or still with them and can be taken back."""
        path = book_in(folder)
        assert title_in(path) == _THIRD
        with BookFile.open(path, KEY, read_only=True) as file:
            lent = file.passing.lent_to
        assert lent == "" if done else lent in ("", "Sam")
        take_back(path, KEY)
        with BookFile.open(path, KEY) as file:
            assert not file.passing.lent_to


class KeepingSafe:
    """A safe copy goes into its folder, and the oldest of four goes."""

    def prepare(self, folder: Path) -> None:
        """Make a book with three safe copies."""
        make_book(book_in(folder), _LAPTOP.book_key())
        (folder / "safe").mkdir()
        for number in range(3):
            keep_copy(book_in(folder), _LAPTOP, folder / "safe", f"Safe {number}")

    def do(self, folder: Path) -> None:
        """Keep one more."""
        keep_copy(book_in(folder), _LAPTOP, folder / "safe", "Safe 3")

    def check(self, folder: Path, *, done: bool) -> None:
        """Each copy is whole and known to the book, and no fewer than before are there."""
        path = book_in(folder)
        assert title_in(path, _LAPTOP.book_key()) == _THIRD
        with BookFile.open(path, _LAPTOP.book_key(), read_only=True) as file:
            known = safe_of(file.note(SAFE)).paths
        there = list((folder / "safe").glob(f"*{ENDING}"))
        assert set(there) <= set(known)
        assert len(there) >= 3
        assert not done or any(one.name.startswith("Safe 3") for one in there)
        for one in there:
            with SealedReader(one, Keys(laptop=_LAPTOP.seal_key())) as sealed:
                assert sealed.read()


class TakingOff:
    """A book is taken off the laptop, with its snapshots and its safe copies."""

    def prepare(self, folder: Path) -> None:
        """Make a book with two safe copies."""
        make_book(book_in(folder), _LAPTOP.book_key())
        (folder / "safe").mkdir()
        for number in range(2):
            keep_copy(book_in(folder), _LAPTOP, folder / "safe", f"Safe {number}")

    def do(self, folder: Path) -> None:
        """Take it off."""
        take_off(book_in(folder), _LAPTOP)

    def check(self, folder: Path, *, done: bool) -> None:
        """The book is there with all that is its own, or the next start leaves nothing of it."""
        if book_in(folder).exists():
            assert not done
            assert title_in(book_in(folder), _LAPTOP.book_key()) == _THIRD
            assert len(list((folder / "safe").iterdir())) == 2
            return
        gone = go_on_with_all((folder,), _LAPTOP)
        assert not (done and gone)
        assert all(not one.away and not one.left for one in gone)
        assert not [one for one in folder.rglob("*") if one.is_file()]


class ProvingSheet:
    """That the recovery sheet was printed is written down, twice."""

    def prepare(self, folder: Path) -> None:
        """Make a key."""
        (folder / "before").write_bytes(keys.key_in(folder, None).secret)
        keys.key_in(folder, None)

    def do(self, folder: Path) -> None:
        """Note it."""
        keys.note_sheet(Sheet.PROVED, folder, None)

    def check(self, folder: Path, *, done: bool) -> None:
        """The key is the same, whichever way it stands with its sheet."""
        key = keys.key_in(folder, None)
        assert key.secret == (folder / "before").read_bytes()
        assert key.sheet is Sheet.PROVED or not done


class ChangingKey(ProvingSheet):
    """A new laptop takes the key of a sheet, and keeps the one it had."""

    def do(self, folder: Path) -> None:
        """Take it."""
        keys.with_other(bytes(range(16)), folder, None, is_new=True)

    def check(self, folder: Path, *, done: bool) -> None:
        """Neither key is lost."""
        key, before = keys.key_in(folder, None), (folder / "before").read_bytes()
        assert key.secret in (before, bytes(range(16)))
        assert before in (key.secret, *key.others)
        assert not done or key.secret == bytes(range(16))


DEEDS: dict[str, Deed] = {
    "snapshot": Snapshotting(),
    "put-back": PuttingBack(),
    "put-back-without-links": WithoutLinks(),
    "mend": Mending(),
    "remove-for-good": Removing(),
    "bring-up": BringingUp(),
    "hand-over": HandingOver(),
    "take-back": TakingBack(),
    "safe-copy": KeepingSafe(),
    "take-off": TakingOff(),
    "prove-sheet": ProvingSheet(),
    "change-key": ChangingKey(),
}


def _once_traced(name: str, folder: Path) -> None:
    """Do a deed, once whoever asked looks on."""
    until = time.monotonic() + _PATIENCE_S
    while "\nTracerPid:\t0\n" in Path("/proc/self/status").read_text():
        assert time.monotonic() < until, "strace may trace no other program here"
        time.sleep(_MOMENT_S)
    time.sleep(_MOMENT_S)  # until it has begun to count
    DEEDS[name].do(folder)


if __name__ == "__main__":
    from functools import partial

    make_children({name: partial(_once_traced, name) for name in DEEDS})
