"""Ends a deed as it enters the first call of a kind, the second, and so on until it is done.

`strace` kills it; only Linux has that, and only where one program may look into another.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from familybook.core.errors import FamilybookError
from tests.enduring.deeds import DEEDS
from tests.enduring.nursery import Nursery

SELDOM = ("rename", "link", "unlink", "mkdir", "ftruncate", "fsync", "fdatasync")
OFTEN = ("pwrite64", "write", "sendfile", "copy_file_range")
"""Calls that change a disk."""
_FAR = 100_000


def may_trace() -> bool:
    """Tell whether one program may look into another here."""
    strace = shutil.which("strace")
    if strace is None or sys.platform != "linux":
        return False
    asked = [strace, "-qq", "-e", "trace=none", "true"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


def killed_at_each_call(
    name: str, under: Path, *, every: int = 1, calls: Iterable[str] = (*SELDOM, *OFTEN)
) -> Iterator[tuple[str, int]]:
    """End a deed at each such call, or at some of those that are often; yield each looked at.

    Raises:
        AssertionError: if the next start finds what it should not.
    """
    folder, ready = under / "now", under / "ready"
    folder.mkdir()
    DEEDS[name].prepare(folder)
    folder.rename(ready)  # books know some places by their names
    with Nursery("tests.enduring.deeds") as nursery:
        for call in calls:
            for number in range(1, _FAR, every if call in OFTEN else 1):
                shutil.copytree(ready, folder)
                done = _looked_at(nursery, name, folder, f"{call}:signal=KILL:when={number}")
                shutil.rmtree(folder)
                if done:
                    break
                yield call, number


def _looked_at(nursery: Nursery, name: str, folder: Path, where: str) -> bool:
    """End a deed somewhere, if it gets there; look at it, and tell whether it was done."""
    ended = _killed(nursery, name, folder, where)
    assert ended in (0, -signal.SIGKILL), f"{name} raised at {where}"
    try:
        DEEDS[name].check(folder, done=ended == 0)
    except (AssertionError, FamilybookError) as error:
        message = f"{name}, ended at {where}"
        raise AssertionError(message) from error
    return ended == 0


def _killed(nursery: Nursery, name: str, folder: Path, where: str) -> int:
    """Let a child do a deed and kill it as it enters a call; return how it ended."""
    child = nursery.begin(name, folder)
    trace = f"trace={where.partition(':')[0]}"
    asked = ["strace", "-f", "-qq", "-o", os.devnull, "-e", trace, "-e", f"inject={where}"]
    with subprocess.Popen([*asked, "-p", str(child)], stderr=subprocess.DEVNULL):
        return nursery.ended()
