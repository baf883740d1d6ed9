"""Sealed copies under harm: how much of it is noticed, and what a hostile one takes.

    python -m benchmarks.sealed_copies          all of it: every byte of the head, 400 others, and
                                                the whole hostile set, each in a process of its own

It ends with 1 if anything is unnoticed, not told in our words, or takes more than 2 s of work or
300 MB. Linux only.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from familybook.store.sealed import CHUNK, Keys, SealedReader, SealedWriter
from tests.app.hostile_copies import KEYS, heavy, parcels, pictures, sealed
from tests.store.breaking import chance_of, harmed, unnoticed

FLIPS, CUTS = 400, 120
MOST_S, MOST_MB = 2.0, 300
OPENED, REFUSED = 0, 3

_PHOTOS, _PHOTO_BYTES = 12, 680_000


def _sealed(plain: bytes, keys: Keys) -> bytes:
    made = io.BytesIO()
    writer = SealedWriter(made, keys)
    for at in range(0, len(plain), CHUNK):
        writer.write(plain[at : at + CHUNK])
    writer.finish()
    return made.getvalue()


def harm(folder: Path) -> int:
    """Harm a copy in every way we know, and return how often nobody would notice."""
    chance = chance_of(1)
    plain = chance.randbytes(3 * 900_000)
    keys = Keys(laptop=bytes(range(32)))
    first, other = _sealed(plain, keys), _sealed(plain, keys)
    total, missed = 0, []
    for what, broken in harmed(first, other, chance, flips=FLIPS, cuts=CUTS):
        total += 1
        found = unnoticed(folder / "a.fbseal", broken, keys)
        if found:
            missed.append((what, found))
    print(f"harmed copies: {total - len(missed)} of {total} noticed", *missed[:5], sep="\n  ")
    return len(missed)


def speed(folder: Path) -> None:
    """Tell how long a book of a dozen photographs takes to seal and to open."""
    plain = chance_of(2).randbytes(_PHOTOS * _PHOTO_BYTES)
    path = folder / "a.fbseal"
    for name, keys in (("key", Keys(laptop=bytes(32))), ("words", Keys(words="a b c d e f"))):
        start = time.perf_counter()
        path.write_bytes(_sealed(plain, keys))
        made = time.perf_counter()
        with SealedReader(path, keys) as opened:
            opened.read()
        took = time.perf_counter() - made
        print(
            f"{len(plain) / 1e6:.1f} MB by {name}: sealed {1e3 * (made - start):.0f} ms,", end=" "
        )
        print(f"opened {1e3 * took:.0f} ms")


def hostile(folder: Path) -> int:
    """Open each hostile copy in a process of its own; return how many were a fault."""
    faults = 0
    for what, plain in _all():
        path = sealed(folder / "b.fbseal", plain)
        took_s, most_mb, ended, said = _open_apart(path, folder / "home")
        bad = ended not in (OPENED, REFUSED) or took_s > MOST_S or most_mb > MOST_MB
        faults += bad
        told = {OPENED: "taken", REFUSED: "refused"}.get(ended, f"FAULT {ended} {said[-200:]}")
        mark = "!!" if bad else "  "
        print(f"{mark} {what:34} {told:8} {took_s:5.2f} s {most_mb:4.0f} MB", flush=True)
    print(f"hostile copies: {faults} faults")
    return faults


def _all() -> Iterator[tuple[str, bytes]]:
    yield from parcels()
    yield from pictures()
    yield from heavy()


def _open_apart(path: Path, home: Path) -> tuple[float, float, int, str]:
    """Return seconds of work after the start, megabytes, how it ended, and what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.sealed_copies", "--open", str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=os.environ | {"FAMILYBOOK_HOME": str(home)},
    )
    took, most = (float(one) for one in (done.stdout.split() or ["99", "9999"])[:2])
    return took, most, done.returncode, done.stderr


def open_one(path: Path) -> int:
    """Open one copy as the program does, and tell what that took."""
    from familybook.app.copying import open_copy  # noqa: PLC0415 - only in the process that opens
    from familybook.core.errors import FamilybookError  # noqa: PLC0415 - as above

    start, ended = time.process_time(), OPENED
    try:
        open_copy(path, KEYS, None, bytes(range(32)))
    except FamilybookError:
        ended = REFUSED
    print(time.process_time() - start, _most_mb())
    return ended


def _most_mb() -> float:
    """Return the most memory this process ever held; what started it does not count."""
    status = Path("/proc/self/status").read_text("ascii")
    found = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(found.split()[1]) / 1024


def main() -> int:
    """Do all of it."""
    if sys.argv[1:2] == ["--open"]:
        return open_one(Path(sys.argv[2]))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        speed(folder)
        return 1 if harm(folder) + hostile(folder) else 0


if __name__ == "__main__":
    sys.exit(main())
