"""A program watched from outside: what it asks the network for, what it writes, what it flushes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

STRACE = shutil.which("strace") or ""

_CALLS = (
    "trace=network,openat,open,creat,rename,renameat,renameat2,link,linkat,mkdir,symlink"
    ",fsync,fdatasync,sync_file_range,msync,sync,syncfs,rmdir"
)
_SOCKET = re.compile(r"(socket|connect|bind|listen|sendto|sendmsg)\((.*)")
_MADE = re.compile(r'(?:openat|open|creat)\((?:[^"]*)"((?:[^"\\]|\\.)*)"(.*)')
_FLUSH = re.compile(r"(fsync|fdatasync|sync_file_range|msync|sync|syncfs)\(")
_FROM, _UNTIL = "somebody-writes", "somebody-wrote"
_FOR_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT")


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run did."""

    ended: int
    asked: tuple[str, ...]
    """Every call that has to do with sockets."""
    written: frozenset[Path]
    """Every file that was opened to write into, or tried."""
    said: bytes
    """All of standard output and error."""
    flushed: tuple[bool, ...] = ()
    """Of each flush of the disk while somebody wrote, whether the window's own thread waited."""


@contextmanager
def somebody_writes() -> Iterator[None]:
    """Let whoever watches from outside know when somebody writes, and on which thread that is."""
    for mark in (_FROM, _UNTIL):
        with suppress(OSError):
            Path(mark).rmdir()  # there is no such folder: the call is seen, and does nothing
        if mark is _FROM:
            yield


def watch(command: Sequence[str], env: Mapping[str, str], log: Path) -> Watched:
    """Run a program with all its children and threads, and return what it did."""
    tracer = [STRACE, "-f", "-qq", "-y", "-s", "4096", "-e", _CALLS, "-o", str(log), *command]
    done = subprocess.run(tracer, check=False, capture_output=True, env=dict(env), timeout=400)
    lines = log.read_text("utf-8", "replace").splitlines()
    asked = tuple(found[0] for found in map(_SOCKET.search, lines) if found)
    written, flushed = frozenset(_written(lines)), tuple(_flushed(lines))
    return Watched(done.returncode, asked, written, done.stdout + done.stderr, flushed)


def _flushed(lines: list[str]) -> Iterator[bool]:
    window = ""
    for line in lines:
        thread, call = line.split(maxsplit=1)
        if call.startswith("rmdir("):
            window = thread if _FROM in call else "" if _UNTIL in call else window
        elif window and _FLUSH.match(call):
            yield thread == window


def _written(lines: list[str]) -> Iterator[Path]:
    for line in lines:
        found = _MADE.search(line)
        if found is None or not (_FOR_WRITING.search(found[2]) or "creat(" in line):
            continue
        yield Path(found[1])


def bare_env(folder: Path, **more: str) -> dict[str, str]:
    """Return an environment whose every folder is under one place, so that all can be searched."""
    kept = {
        name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ
    }
    places = {
        "HOME": "person",
        "TMPDIR": "tmp",
        "XDG_CACHE_HOME": "cache",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_RUNTIME_DIR": "run",
        "FAMILYBOOK_HOME": "home",
    }
    for name in places.values():
        (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    return kept | {one: str(folder / name) for one, name in places.items()} | more


def holding(folder: Path, marks: Sequence[str], *, but: Sequence[Path] = ()) -> list[str]:
    """Return which files of a folder hold one of some words, raw, however they are written."""
    found = []
    for path in sorted(folder.rglob("*")):
        if any(mark in path.name for mark in marks):
            found.append(f"the name of {path}")
        if not path.is_file() or path in but:
            continue
        raw = path.read_bytes()
        for mark in marks:
            ways = {mark.encode(way) for way in ("utf-8", "utf-16-le", "utf-16-be")}
            ways |= {mark.encode().hex().encode()}
            found += [f"{mark} in {path}" for way in ways if way in raw]
    return found
