"""Search a raw disk for what a family said, after its book was taken off.

A small file system of its own is made in a file and mounted (Linux, as root). On it a book lives
its whole life by real commands: begun, filled again and again, sealed, copied, kept safe, mended.
What the family saved for itself goes elsewhere. Then the book is removed, the disk is let go, and
every byte of it is searched, with those that no file has any more. So that a search that finds
nothing means something, a plain file with a sentence of its own is written there and deleted too:
that one has to be found.

    python -m tests.enduring.raw_disk [--megabytes 96]
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.marks import Marks

NAME, CONTROL = "Quaggan-Élise", "This plain bandicoot wörd was here"
EDITS = 12
_SAFE = """
import sys
from pathlib import Path
from familybook.app.safe_copies import keep_copy
from familybook.core.errors import FamilybookError
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from familybook.store.mending import mend
path, key = Path(sys.argv[1]), laptop_key()
with BookFile.open(path, key.book_key()) as file:
    file.earlier.snapshot()
keep_copy(path, key, Path(sys.argv[2]), "Book")
mend(path, key.book_key())
with BookFile.open(path, key.book_key()) as file:
    file.earlier.remove_for_good("cover", "title")
"""


class NoDiskError(Exception):
    """This machine lets nobody make and mount a disk."""


@dataclass(frozen=True, slots=True)
class Found:
    """How often what was searched for stood on the raw disk."""

    of_the_family: int
    of_the_control: int
    searched: int
    """Sentences and photographs that were searched for."""


def sentence(number: int) -> str:
    """Return what is said at an edit; nothing else is like it."""
    return f"Zebrafinch number {number} sang at Großmutter"


def photo(number: int) -> bytes:
    """Return a photograph with grain."""
    kept = io.BytesIO()
    Image.effect_noise((900, 600 + number), 60).convert("RGB").save(kept, "JPEG", quality=85)
    return kept.getvalue()


@contextmanager
def mounted(image: Path, megabytes: int) -> Iterator[Path]:
    """Make a file system in a file, and mount it for a while.

    Raises:
        NoDiskError: where that may not be done.
    """
    with image.open("wb") as file:
        file.truncate(megabytes * 1024 * 1024)
    there = Path(tempfile.mkdtemp(prefix="raw-disk-"))
    try:
        try:
            run(["mkfs.ext4", "-q", "-F", str(image)])
            run(["mount", "-o", "loop", str(image), str(there)])
        except (OSError, subprocess.CalledProcessError) as error:
            raise NoDiskError from error
        try:
            yield there
        finally:
            run(["sync"])
            run(["umount", str(there)])
    finally:
        there.rmdir()


def run(arguments: Sequence[str], **places: Path) -> None:
    """Run a program, which has to do what it is asked."""
    settings = {name: str(place) for name, place in places.items()}
    subprocess.run(arguments, env=os.environ | settings, check=True, capture_output=True)


def live(disk: Path, given: Path, edits: int) -> Marks:
    """Let a book live on a disk, and go; return what must be nowhere on it."""
    home, temp, safe = (disk / name for name in ("home", "temp", "safe"))
    for folder in (home, temp, safe):
        folder.mkdir()
    book, python = disk / "a.familybook", [sys.executable]
    marks = Marks([NAME, *(sentence(number) for number in range(edits))])

    def do(*arguments: object) -> None:
        asked = [*python, *(str(one) for one in arguments)]
        run(asked, FAMILYBOOK_HOME=home, HOME=home, TMPDIR=temp)

    do("-m", "familybook", "new", book)
    for number in range(edits):
        picture = photo(number)
        marks.add_photo(picture)
        (given / "p.jpg").write_bytes(picture)
        (given / "a.json").write_text(json.dumps(answers(number)), "utf-8")
        do("-m", "familybook", "fill", book, given / "a.json")
        if number % 4 == 0:
            do("-c", _SAFE, book, safe)
    if edits == EDITS:
        do("-m", "familybook", "show", book)
        do("-m", "familybook", "seal", book, "--out", given / "a.fbseal")
        do("-m", "familybook", "everything", book, "--out", given / "all.zip")
        do("-m", "familybook", "print", book, "--page", "cover", "--out", given / "a.pdf")
    run(["sync"])
    do("-m", "familybook", "remove", book, "--yes")
    (disk / "control.txt").write_text(CONTROL * 200, "utf-8")
    run(["sync"])
    (disk / "control.txt").unlink()
    return marks


def answers(number: int) -> dict[str, object]:
    """Return an answers file with a name, a sentence and a photograph."""
    cover = {
        "title": {"text": sentence(number)},
        "picture": {"photo": "p.jpg", "how": "photo"},
    }
    people = [{"id": "p1", "name": NAME}]
    return {"familybook": 1, "people": people, "pages": {"cover": cover}}


def searched(megabytes: int, edits: int = EDITS) -> Found:
    """Let a book live and go on its own disk, and search that. Raises as `mounted` does."""
    with tempfile.TemporaryDirectory() as folder:
        given, image = Path(folder) / "given", Path(folder) / "disk"
        given.mkdir()
        with mounted(image, megabytes) as disk:
            marks = live(disk, given, edits)
        raw = image.read_bytes()
    control = Marks([CONTROL]).counted_in(raw)
    return Found(marks.counted_in(raw), control, 1 + 2 * edits)


def why_not() -> str:
    """Return why no disk can be made here; nothing if it can."""
    if os.name != "posix" or os.geteuid() != 0:
        return "only root may mount a disk"
    missing = [one for one in ("mkfs.ext4", "mount", "umount") if shutil.which(one) is None]
    return f"there is no {missing[0]} here" if missing else ""


def main() -> int:
    """Tell what was found; end with 1 if it was anything, or if the search found no control."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--megabytes", type=int, default=96)
    asked = parser.parse_args()
    why = why_not()
    if why:
        sys.stdout.write(f"not run: {why}\n")
        return 2
    found = searched(asked.megabytes)
    sys.stdout.write(
        f"searched for {found.searched} sentences and photographs on {asked.megabytes} MB: "
        f"found {found.of_the_family}; the plain control: {found.of_the_control}\n"
    )
    return 0 if not found.of_the_family and found.of_the_control else 1


if __name__ == "__main__":
    sys.exit(main())
