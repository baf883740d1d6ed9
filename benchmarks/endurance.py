"""Everything that happens to laptops, many times over: python -m benchmarks.endurance.

Prints what was done, how often, and what came of it; ends with 1 if anything was lost, damaged,
unseen or slow. Name some parts to run only those; `--share 10` does a tenth of each.

* kills: a program that saves is killed at random moments, and one that brings books up to date.
* full: a family writes on a disk that runs full, and on once there is room (root on Linux).
* flips: bytes of a book and of a sealed copy are flipped.
* deeds: all that touches more than one file is ended at each call that changes the disk (strace).
* stall: somebody types in the real window while each flush of the disk takes 15 ms (strace). Where
  other things run meanwhile: `chrt -r 5 python -m benchmarks.endurance stall`.
* taken-back: how often the engine misreads a whole file after it took something back. It is no
  fault of ours and ends nothing with 1; `docs/decisions/0026` tells why we go round it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.enduring.deeds import DEEDS
from tests.enduring.ending import killed_at_each_call, may_trace
from tests.enduring.flips import unseen_in_book, unseen_in_copy
from tests.enduring.full_disk import NoSmallDiskError, run_many
from tests.enduring.kills import killed, killed_while_brought_up
from tests.enduring.stall import FLUSH_MS, MOST_MS, on_slow_disk
from tests.enduring.taken_back import read_wrongly

KILLS, FULL, FLIPS, TAKEN_BACK = 1000, 240, 400, 40_000
_LEVEL = 2048
"""Bytes between one run on a full disk and the next."""


def kill(folder: Path, share: int) -> tuple[str, bool]:
    """Kill a program that saves, and one that brings books up to date."""
    told_of, lost = killed(folder / "b.familybook", KILLS // share)
    looked = killed_while_brought_up(folder, KILLS // 10 // share)
    told = (
        f"{KILLS // share} kills, {told_of} saves told of, {lost} lost, 0 books damaged; "
        f"{KILLS // 10 // share} kills while books were brought up, {looked} looked at, all whole"
    )
    return told, lost == 0


def fill(folder: Path, share: int) -> tuple[str, bool]:
    """Write on a disk that runs full."""
    del folder
    levels = range(0, FULL * _LEVEL, _LEVEL * share)
    try:
        ran = run_many(levels)
    except NoSmallDiskError:
        return "left out: a small disk can be mounted only as root on Linux", True
    told = (
        f"{len(levels)} full disks, {ran.refused} saves refused, {ran.lost} books with words "
        f"lost, {ran.stuck} that did not go on"
    )
    return told, ran.lost + ran.stuck == 0


def flip(folder: Path, share: int) -> tuple[str, bool]:
    """Flip bytes of a book and of a copy."""
    in_book = unseen_in_book(folder, FLIPS // share)
    count, in_copy = unseen_in_copy(folder, FLIPS // share)
    told = (
        f"{FLIPS // share} bytes of a book flipped, {in_book} unseen; "
        f"{count} bytes of a sealed copy, its whole head among them, {in_copy} unseen"
    )
    return told, in_book + in_copy == 0


def end_deeds(folder: Path, share: int) -> tuple[str, bool]:
    """End each deed at each call that changes the disk."""
    if not may_trace():
        return "left out: strace may not look into other programs here", True
    counts = {}
    for name in DEEDS:
        under = folder / name
        under.mkdir()
        counts[name] = sum(1 for _ in killed_at_each_call(name, under, every=share))
    each = ", ".join(f"{name} {count}" for name, count in counts.items())
    return f"{sum(counts.values())} ends of deeds, nothing half done or lost ({each})", True


def stall(folder: Path, share: int) -> tuple[str, bool]:
    """Type while each flush takes longer."""
    del folder
    longest, saves = on_slow_disk(letters=max(240 // share, 48))
    told = f"{saves} saves with {FLUSH_MS} ms more a flush held the window {longest:.1f} ms at most"
    return told, longest <= MOST_MS and saves > 0


def take_back(folder: Path, share: int) -> tuple[str, bool]:
    """Count how often the engine misreads what is whole."""
    rounds = TAKEN_BACK // share
    return f"{read_wrongly(folder, rounds)} of {rounds} times the engine misread a whole file", True


PARTS: dict[str, Callable[[Path, int], tuple[str, bool]]] = {
    "kills": kill,
    "full": fill,
    "flips": flip,
    "deeds": end_deeds,
    "stall": stall,
    "taken-back": take_back,
}


def main() -> int:
    """Run from the command line."""
    asked = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    asked.add_argument("parts", nargs="*", choices=[*PARTS, []], help="all, if none is named")
    asked.add_argument("--share", type=int, default=1, help="do a part of each: 10 is a tenth")
    given = asked.parse_args()
    well = True
    for name in given.parts or PARTS:
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as home:
            os.environ["FAMILYBOOK_HOME"] = home
            told, held = PARTS[name](Path(folder), given.share)
        took = time.monotonic() - begun
        sys.stdout.write(f"{name:10} {'ok' if held else 'NO'}  {told} ({took:.0f} s)\n")
        sys.stdout.flush()
        well &= held
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
