"""When what is not needed any more, and holds itself, is looked for and let go."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_ALL = 2
"""Python's number for what has stayed for long, and with it all."""
_FEW = 10_000
"""So many more are not worth looking through all."""
_BETWEEN = 20
"""So many looks at what was made last come between two counts of all: counting takes its time."""
_at_work: set[object] = set()
"""What is being made just now of which all is needed until it is done."""


@contextmanager
def no_sweeping() -> Iterator[None]:
    """Let nothing be looked for meanwhile: all that is made is needed until it is done."""
    swept, work = gc.isenabled(), object()
    _at_work.add(work)
    gc.disable()
    try:
        yield
    finally:
        _at_work.discard(work)
        if swept:
            gc.enable()


class Sweep:
    """Looks for as much as Python would by itself if it were let, on the thread that asks."""

    def __init__(self) -> None:
        self._stayed = 0
        self._count_at = 0

    def __call__(self) -> None:
        """Look through what was made last; through all only once a good part of it is new."""
        if _at_work:
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [one for one in range(len(limits)) if counts[one] > limits[one] > 0]
        if not due:
            return
        if due[-1] < _ALL or not self._is_much_new(counts[_ALL]):
            gc.collect(min(due[-1], _ALL - 1))
        else:
            gc.collect()
            self._stayed = _how_many()
            self._count_at = 0

    def _is_much_new(self, looks: int) -> bool:
        """Count what has stayed, `looks` after all was looked through, if that is due again."""
        if looks < self._count_at:
            return False
        self._count_at = looks + _BETWEEN
        there = _how_many()
        self._stayed = min(self._stayed, there)
        return there > self._stayed + max(self._stayed // 4, _FEW)


def let_all_go() -> bool:
    """Look through all there is, also what was to stay; tell whether nothing kept us from it."""
    if _at_work:
        return False
    gc.unfreeze()
    gc.collect()
    return True


def _how_many() -> int:
    return len(gc.get_objects(generation=_ALL))
