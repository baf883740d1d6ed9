"""Every hostile file, each with the gate it is brought to."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from familybook.core.book import new_book
from familybook.store.bookfile import BookFile
from familybook.templates.our_book import OUR_BOOK
from tests.app.hostile_copies import crowds, heavy, parcels, sealed
from tests.app.hostile_copies import pictures as with_pictures
from tests.hostile import texts
from tests.hostile.gates import File
from tests.hostile.pictures import large_pictures, mutated, pictures, spoilt
from tests.store.breaking import chance_of

GATES = ("picture", "copy", "book", "shelf", "pack", "answers", "policy", "keys", "settings")


def no_files() -> Iterator[File]:
    """Yield what is no file at all, for every gate."""
    for gate in GATES:
        if gate != "answers":  # `fill BOOK <(…)`: a command waits for whoever writes into it
            yield gate, "a pipe", os.mkfifo
        yield gate, "a folder", Path.mkdir
        yield gate, "a ring", lambda path: path.symlink_to(path)
        yield gate, "zeros without end", lambda path: path.symlink_to("/dev/zero")


def every(folder: Path, *, fuzzed: int) -> Iterator[File]:
    """Yield gate, name and bytes of each file; `fuzzed` real ones of each kind are spoilt."""
    yield from no_files()
    for gate in GATES:
        for name, held in texts.anything():
            yield gate, name, held
    for name, held in chain(pictures(), large_pictures(), spoilt(fuzzed)):
        yield "picture", name, held
    yield from copies(folder, fuzzed)
    yield from books(folder, fuzzed)
    for name, held in chain(texts.packs(), texts.large_packs()):
        yield "pack", name, held
    for name, held in chain(texts.boxes(), texts.answers(), texts.spoilt_answers(fuzzed // 4)):
        yield "answers", name, held
    for name, held in texts.policies():
        yield "policy", name, held
    for name, held in (*texts.boxes(), *texts.keys()):
        yield "keys", name, held
    for name, held in (*texts.boxes(), *texts.settings()):
        yield "settings", name, held


def copies(folder: Path, fuzzed: int) -> Iterator[File]:
    """Yield sealed copies: all that is inside was made by whoever knows the words."""
    path = folder / "made.fbseal"
    for name, plain in chain(parcels(), with_pictures(), heavy(), crowds()):
        yield "copy", name, sealed(path, plain).read_bytes()
    chance, real = chance_of(51), _parcel()
    for number in range(fuzzed // 2):
        plain = mutated(real, chance_of(chance.getrandbits(32)))
        yield "copy", f"spoilt inside {number}", sealed(path, plain).read_bytes()
    whole = sealed(path, real).read_bytes()
    for number in range(fuzzed // 4):
        yield "copy", f"spoilt {number}", mutated(whole, chance_of(chance.getrandbits(32)))


def _parcel() -> bytes:
    made = io.BytesIO()
    plain = json.loads(texts.PRACTICE.read_text("utf-8"))
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
        opened.writestr("book.json", json.dumps(plain | {"template": "our-book"}))
    return made.getvalue()


def books(folder: Path, fuzzed: int) -> Iterator[File]:
    """Yield files that stand for books: none was made with this laptop's key."""
    path = folder / "made.familybook"
    path.unlink(missing_ok=True)
    BookFile.create(path, new_book(OUR_BOOK), bytes(range(32))).close()
    theirs = path.read_bytes()
    path.unlink()
    yield "book", "of another laptop", theirs
    yield "book", "a plain zip", _parcel()
    chance = chance_of(61)
    for number in range(fuzzed // 8):
        yield "book", f"spoilt {number}", mutated(theirs, chance_of(chance.getrandbits(32)))
