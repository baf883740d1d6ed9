"""Hostile files: what each one, given to the program, takes until it is taken or refused.

    python -m benchmarks.hostile_files                  all of them, and 200 spoilt ones of a kind
    python -m benchmarks.hostile_files --fuzzed 2000    many more spoilt ones
    python -m benchmarks.hostile_files --gate picture   only those for one gate

Each is given to a process of its own, which does with it what the program does. It ends with 1 if
anything is refused in no words of ours, ends the process, or takes more than 2 s of work or 300 MB.
Linux and macOS only.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.hostile.every import every
from tests.hostile.gates import GATES, MOST_MB, MOST_S, Met, all_met

_MOST_TOLD = 60
"""Letters of a refusal that fit on a line."""


def main() -> int:
    """Give every file to the program, print what became of it, and return what to end with."""
    asking = argparse.ArgumentParser()
    asking.add_argument("--fuzzed", type=int, default=200)
    asking.add_argument("--gate", choices=tuple(GATES))
    asked = asking.parse_args()
    found: list[Met] = []
    with tempfile.TemporaryDirectory() as name:
        files = (
            one for one in every(Path(name), fuzzed=asked.fuzzed) if asked.gate in (None, one[0])
        )
        for one in all_met(files, Path(name)):
            found.append(one)
            _tell(one)
    faults = [one for one in found if one.fault]
    became = Counter(one.became for one in found if not one.fault)
    print(f"\n{len(found)} hostile files: {dict(became)}, {len(faults)} faults")
    print(f"the slowest {max(one.seconds for one in found):.2f} s of {MOST_S:.0f},", end=" ")
    print(f"the largest {max(one.megabytes for one in found):.0f} MB of {MOST_MB:.0f}")
    for one in faults:
        _tell(one)
    return 1 if faults else 0


def _tell(one: Met) -> None:
    mark = "!!" if one.fault else "  "
    said = (one.fault or one.said).replace("\n", " ")[:_MOST_TOLD]
    cost = f"{one.seconds:5.2f} s {one.megabytes:4.0f} MB"
    print(f"{mark} {one.gate:8} {one.name[:36]:36} {one.became[:8]:8} {cost}  {said}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
