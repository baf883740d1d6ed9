"""A program that has loaded everything, and makes children that begin at once: to be killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

LONGEST_LIFE_S = 0.2
_CHILD, _TOLD, _ENDED = b"child", b"told", b"ended"


class Nursery:
    """Makes children of one module, which calls `make_children` when it is run."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __enter__(self) -> Self:
        self._program = subprocess.Popen(
            [sys.executable, "-m", self._module],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(self, *how_it_ended: object) -> None:
        assert self._program.stdin is not None
        with self._program:
            self._program.stdin.close()

    def lived(self, deed: str, path: Path, chance: random.Random, lines: int = 1) -> list[int]:
        """Let a child tell some lines and live for a moment, kill it; return all it told."""
        child = self.begin(deed, path)
        told = [self._next(_TOLD) for _ in range(lines)]
        time.sleep(chance.random() * LONGEST_LIFE_S)
        os.kill(child, signal.SIGKILL)
        name, number = self._line()
        while name == _TOLD:
            told.append(number)
            name, number = self._line()
        assert name == _ENDED, "the child never began"
        return told

    def begin(self, deed: str, path: Path) -> int:
        """Let a child begin a deed, and return its number."""
        assert self._program.stdin is not None
        self._program.stdin.write(f"{deed} {path}\n".encode())
        self._program.stdin.flush()
        return self._next(_CHILD)

    def ended(self) -> int:
        """Wait until the child is gone, and return how it ended."""
        return self._next(_ENDED)

    def _next(self, wanted: bytes) -> int:
        name, number = self._line()
        assert name == wanted, "the child never began"
        return number

    def _line(self) -> tuple[bytes, int]:
        assert self._program.stdout is not None
        name, _, number = self._program.stdout.readline().partition(b" ")
        return name, int(number or 0)


def tell(number: int) -> None:
    """Tell a number, as a child."""
    os.write(1, _TOLD + b" %d\n" % number)


def make_children(deeds: Mapping[str, Callable[[Path], None]]) -> None:
    """Make a child for each line that comes in, and tell when it is gone."""
    for line in sys.stdin:
        deed, _, path = line.rstrip("\n").partition(" ")
        begun, begin = os.pipe()
        child = os.fork()
        if child == 0:
            os.read(begun, 1)  # until its number is told
            ended = 1
            try:
                deeds[deed](Path(path))
                ended = 0
            finally:
                os._exit(ended)
        os.write(1, _CHILD + b" %d\n" % child)
        os.write(begin, b".")
        os.close(begin)
        os.close(begun)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        os.write(1, _ENDED + b" %d\n" % ended)
