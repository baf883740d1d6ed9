"""Every way by which a file gets into the program, as the program takes it; and what that took.

Each file is given to a process of its own, begun from one that has all loaded: what is measured is
the file alone. Linux and macOS only.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from familybook.app import cli
from familybook.app.copying import open_copy
from familybook.app.policy import NAME as POLICY
from familybook.app.policy import read_policy
from familybook.app.problems import explain
from familybook.app.safe_copies import chosen_folder
from familybook.app.settings import read_settings
from familybook.assets.pack import load_pack, starter
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.errors import FamilybookError, NotABookError
from familybook.core.words import Words
from familybook.store.bookfile import BookFile
from familybook.store.cleaning import LONGEST_SIDE_PX
from familybook.store.keys import laptop_key
from familybook.store.photos import prepare_photo
from familybook.store.places import home, shelf
from familybook.store.sealed import is_sealed
from familybook.store.shelf import books_on, looked_at
from familybook.store.wrappings import jpeg_segments
from familybook.templates.our_book import OUR_BOOK
from tests.app.hostile_copies import KEYS

MOST_S, MOST_MB = 2.0, 300.0
TAKEN, REFUSED = "taken", "refused"

File = tuple[str, str, bytes | Callable[[Path], object]]
"""Gate, name, and what is in the file, or what puts something else under its name."""

_STOPPED_AFTER_S = 60
_MOST_ADDRESSES = 3 << 30
"""Bytes of addresses: what only asks for memory and never gets it must not harm this machine."""

_PICTURE_PARTS = frozenset((0xE0, 0xDB, 0xC2, 0xC4, 0xDA, 0xD9, 0xDD))
"""What a kept picture may be made of: no camera, no place, no note."""


@dataclass(frozen=True, slots=True)
class Met:
    """What became of one file."""

    gate: str
    name: str
    became: str
    said: str
    seconds: float
    megabytes: float

    @property
    def fault(self) -> str:
        """Return what is wrong with that; nothing if all is well."""
        if self.became not in (TAKEN, REFUSED):
            return self.became
        if self.became == REFUSED and not self.said.strip():
            return "refused without a word"
        if self.seconds > MOST_S:
            return f"took {self.seconds:.1f} s"
        return f"took {self.megabytes:.0f} MB" if self.megabytes > MOST_MB else ""


def _picture(path: Path, words: Words) -> str:
    del words
    kept = prepare_photo(path)
    assert max(kept.width, kept.height) <= LONGEST_SIDE_PX
    for jpeg in (kept.jpeg, kept.preview):
        assert {part.marker for part in jpeg_segments(jpeg)} <= _PICTURE_PARTS
    return ""


def _copy(path: Path, words: Words) -> str:
    del words
    open_copy(path, KEYS, None, laptop_key().book_key())
    return ""


def _pack(path: Path, words: Words) -> str:
    del words
    load_pack(path)
    return ""


def _put(path: Path, there: Path) -> None:
    """Let the same thing stand elsewhere, whatever it is."""
    there.unlink(missing_ok=True)
    if path.is_file():
        os.link(path, there)
    else:
        there.symlink_to(path)


def _shelf(path: Path, words: Words) -> str:
    """Let a file stand on the shelf, and open it there."""
    there = shelf() / "b-0123456789abcdef.familybook"
    _put(path, there)
    books_on(shelf(), laptop_key().book_key())
    return _opened(there, words)


def _opened(path: Path, words: Words) -> str:
    """Open a file as a book, the way the window does."""
    del words
    assert not is_sealed(path)
    looked_at(path, laptop_key().book_key())
    with BookFile.open(path, laptop_key().book_key()):
        return ""


def _answers(path: Path, words: Words) -> str:
    del words
    ours = home() / "ours.familybook"
    BookFile.create(ours, new_book(OUR_BOOK), laptop_key().book_key()).close()
    return _told("fill", str(ours), str(path))


def _policy(path: Path, words: Words) -> str:
    """Let a file be what holds on this laptop: nothing in it stops the program."""
    _put(path, home() / POLICY)
    return " ".join(explain(fault, words) for fault in read_policy().faults)


def _keys(path: Path, words: Words) -> str:
    """Let a file stand where the key is, in both places, while a book waits."""
    del words
    key = laptop_key()
    BookFile.create(shelf() / "b-1.familybook", new_book(OUR_BOOK), key.book_key()).close()
    for name in ("keys.json", "keys-again.json"):
        _put(path, home() / name)
    laptop_key()
    return ""


def _settings(path: Path, words: Words) -> str:
    """Let a file stand for each thing that is read at every start."""
    del words
    for name in ("settings.json", "safe-copies.json", "familybook.log"):
        _put(path, home() / name)
    read_settings(home() / "settings.json")
    chosen_folder(home())
    return ""


class _RefusedError(Exception):
    """The command line said no, in these words."""


def _told(*arguments: str) -> str:
    """Do what the command line does; what it says of a refusal is on its standard error."""
    with (home() / "said").open("w+", encoding="utf-8") as said:
        kept, sys.stderr = sys.stderr, said
        try:
            ended = cli.main(list(arguments))
        finally:
            sys.stderr = kept
        said.seek(0)
        text = said.read()
    if ended:
        raise _RefusedError(text)
    return ""


GATES: dict[str, Callable[[Path, Words], str]] = {
    "picture": _picture,
    "copy": _copy,
    "book": _opened,
    "shelf": _shelf,
    "pack": _pack,
    "answers": _answers,
    "policy": _policy,
    "keys": _keys,
    "settings": _settings,
}


def met(gate: str, name: str, path: Path, folder: Path, words: Words) -> Met:
    """Give one file to the program, in a process of its own, and return what became of it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _go_through(gate, path, folder, words, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        text = told.read()
    _, status, used = os.wait4(child, 0)
    if not text:
        how = signal.Signals(status & 0x7F).name if status & 0x7F else f"ended with {status}"
        seconds = used.ru_utime + used.ru_stime
        return Met(gate, name, f"FAULT {how}", "", seconds, _megabytes(used.ru_maxrss))
    became, said, seconds = json.loads(text)
    return Met(gate, name, became, said, seconds, _megabytes(used.ru_maxrss))


def _megabytes(told: int) -> float:
    return told / 1024 if sys.platform == "linux" else told / (1 << 20)


def _go_through(gate: str, path: Path, folder: Path, words: Words, writing: int) -> None:
    """Be the process that takes the file. Never returns."""
    os.environ["FAMILYBOOK_HOME"] = str(folder)
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_ADDRESSES, _MOST_ADDRESSES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(_STOPPED_AFTER_S)
    began = time.process_time()
    became, said = TAKEN, ""
    try:
        said = GATES[gate](path, words)
    except _RefusedError as error:
        became, said = REFUSED, str(error)
    except (FamilybookError, OSError, MemoryError) as error:
        became, said = REFUSED, explain(error, words)
    except BaseException as error:  # noqa: BLE001 - told to whoever asked
        became = f"FAULT {type(error).__name__} {error}"[:300]
    took = time.process_time() - began
    with suppress(OSError), os.fdopen(writing, "w", encoding="utf-8") as told:
        json.dump((became, said, took), told)
    os._exit(0)


def all_met(files: Iterable[File], folder: Path) -> Iterator[Met]:
    """Yield what became of each file, given as its gate, its name and what is in it.

    They are made here, and taken by processes of another one that never held any.
    """
    command = [sys.executable, "-m", "tests.hostile.gates", str(folder / "kept")]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as doorman:
        assert doorman.stdin is not None
        assert doorman.stdout is not None
        for gate, name, held in files:
            path = folder / "given" / name.replace("/", "-")
            path = path.with_suffix(".zip") if gate == "pack" else path
            path.parent.mkdir(exist_ok=True)
            if callable(held):
                held(path)
            else:
                path.write_bytes(held)
            doorman.stdin.write(json.dumps((gate, name, str(path))) + "\n")
            doorman.stdin.flush()
            yield Met(*json.loads(doorman.stdout.readline()))
            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
        doorman.stdin.close()


def _wait_at_the_door(kept: Path) -> None:
    """Take what is told of on the standard input, each file in a process of its own."""
    ours = words()
    starter()
    for problem in FamilybookError.__subclasses__():
        ours.has(f"problem-{problem.key}")  # each child would read the words anew
    explain(NotABookError(kept), ours)
    for line in sys.stdin:
        gate, name, path = json.loads(line)
        shutil.rmtree(kept, ignore_errors=True)
        kept.mkdir(parents=True)
        sys.stdout.write(json.dumps(astuple(met(gate, name, Path(path), kept, ours))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _wait_at_the_door(Path(sys.argv[1]))
