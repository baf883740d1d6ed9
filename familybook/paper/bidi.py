"""The Unicode Bidirectional Algorithm, UAX #9: which way each letter runs.

Rule L4, mirrored brackets, is left to HarfBuzz.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from familybook.paper.bidi_brackets import bracket
from familybook.paper.bidi_rules import ISOLATES, RUNS_OTHERWISE, Sequel, resolve

DEEPEST = 125
"""max_depth of BD2."""

_EMBEDDINGS = frozenset({"RLE", "LRE", "RLO", "LRO"})
_OVERRIDES = {"RLO": "R", "LRO": "L"}
_UNASSIGNED = (
    ("R", (0x0590, 0x05FF), (0x07C0, 0x085F), (0xFB1D, 0xFB4F), (0x10800, 0x10CFF)),
    ("R", (0x10D40, 0x10EBF), (0x10F00, 0x10F2F), (0x10F70, 0x10FFF), (0x1E800, 0x1EC6F)),
    ("R", (0x1ECC0, 0x1ECFF), (0x1ED50, 0x1EDFF), (0x1EF00, 0x1EFFF)),
    ("AL", (0x0600, 0x07BF), (0x0860, 0x08FF), (0xFB50, 0xFDCF), (0xFDF0, 0xFDFF)),
    ("AL", (0xFE70, 0xFEFF), (0x10D00, 0x10D3F), (0x10EC0, 0x10EFF), (0x10F30, 0x10F6F)),
    ("AL", (0x1EC70, 0x1ECBF), (0x1ED00, 0x1ED4F), (0x1EE00, 0x1EEFF)),
    ("ET", (0x20A0, 0x20CF)),
)
"""Directions of letters this Python's Unicode does not know yet."""


@lru_cache(maxsize=8192)
def direction_of(letter: str) -> str:
    """Return the Bidi_Class of a letter, as `AL`."""
    known = unicodedata.bidirectional(letter)
    if known:
        return known
    point = ord(letter)
    for name, *ranges in _UNASSIGNED:
        if any(low <= point <= high for low, high in ranges):
            return name
    return "L"


def levels(text: str, base: int | None = None) -> tuple[int, list[int | None]]:
    """Return the paragraph's level and each letter's; None for letters rule X9 removes.

    `base` is 0 or 1; None finds it in the text, by its first strong letter.
    """
    directions = [direction_of(letter) for letter in text]
    if base != 1 and RUNS_OTHERWISE.isdisjoint(directions):
        return 0, [0] * len(directions)
    return levels_of(directions, [bracket(letter) for letter in text], base)


def levels_of(
    directions: Sequence[str], brackets: Sequence[str], base: int | None = None
) -> tuple[int, list[int | None]]:
    """Return what `levels` does, from the letters' classes and the brackets among them.

    A bracket is given as `bracket` gives it, anything else as "".
    """
    isolates = _matches(directions)
    if base is None:
        base = _first_strong(directions, 0, len(directions), isolates) or 0
    walk = _Walk(directions, isolates, base)
    walk.run()
    explicit = list(walk.levels)
    for run in _sequences(directions, explicit, isolates):
        lead, trail = _edges(directions, explicit, run, base)
        for at, level in resolve(
            Sequel(
                level=explicit[run[0]] or 0,
                lead=lead,
                trail=trail,
                classes=[walk.classes[at] for at in run],
                original=[directions[at] for at in run],
                brackets=[brackets[at] for at in run],
            ),
            run,
        ):
            walk.levels[at] = level
    _reset_whitespace(directions, walk.levels, base)
    return base, walk.levels


def visual_order(found: Sequence[int]) -> list[int]:
    """Return the places of one line's levels from left to right: rule L2."""
    ordered = list(range(len(found)))
    odd = [level for level in found if level & 1]
    for turned in range(max(found, default=0), min(odd, default=DEEPEST) - 1, -1):
        start = None
        for at in range(len(ordered) + 1):
            deep = at < len(ordered) and found[ordered[at]] >= turned
            if deep and start is None:
                start = at
            elif not deep and start is not None:
                ordered[start:at] = ordered[start:at][::-1]
                start = None
    return ordered


def _matches(directions: Sequence[str]) -> dict[int, int]:
    """Return where each isolate ends, BD9."""
    found: dict[int, int] = {}
    opened: list[int] = []
    for at, name in enumerate(directions):
        if name in ISOLATES:
            opened.append(at)
        elif name == "PDI" and opened:
            found[opened.pop()] = at
        elif name == "B":
            opened.clear()
    return found


def _first_strong(
    directions: Sequence[str], start: int, end: int, isolates: dict[int, int]
) -> int | None:
    """Return the level the first strong letter asks for, P2 and P3."""
    at = start
    while at < end:
        name = directions[at]
        if name in ("L", "R", "AL"):
            return 0 if name == "L" else 1
        if name in ISOLATES:
            at = isolates.get(at, end)
        at += 1
    return None


@dataclass(slots=True)
class _Status:
    """One entry of the directional status stack."""

    level: int
    override: str = ""
    isolate: bool = False


@dataclass(slots=True)
class _Walk:
    """Rules X1 to X8: explicit levels, and classes as overrides change them."""

    directions: Sequence[str]
    isolates: dict[int, int]
    base: int
    levels: list[int | None] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    stack: list[_Status] = field(default_factory=list)
    extra_isolates: int = 0
    extra_embeddings: int = 0
    open_isolates: int = 0

    def run(self) -> None:
        """Walk along the paragraph."""
        self.levels = [self.base] * len(self.directions)
        self.classes = list(self.directions)
        self._start()
        for at, name in enumerate(self.directions):
            if name in _EMBEDDINGS:
                self.levels[at] = None
                self._push(name[0] == "R", _OVERRIDES.get(name, ""), isolate=False)
            elif name in ISOLATES:
                self._put(at)
                self._push(self._isolates_right(at, name), "", isolate=True)
            elif name == "PDI":
                self._end_isolate()
                self._put(at)
            elif name == "PDF":
                self.levels[at] = None
                self._end_embedding()
            elif name == "B":
                self._start()
            elif name == "BN":
                self.levels[at] = None
            else:
                self._put(at)

    def _start(self) -> None:
        self.stack = [_Status(self.base)]
        self.extra_isolates = self.extra_embeddings = self.open_isolates = 0

    def _put(self, at: int) -> None:
        self.levels[at] = self.stack[-1].level
        if self.stack[-1].override:
            self.classes[at] = self.stack[-1].override

    def _isolates_right(self, at: int, name: str) -> bool:
        if name != "FSI":
            return name == "RLI"
        end = self.isolates.get(at, len(self.directions))
        return _first_strong(self.directions, at + 1, end, self.isolates) == 1

    def _push(self, right: bool, override: str, *, isolate: bool) -> None:
        level = self.stack[-1].level
        level = (level + 1) | 1 if right else (level + 2) & ~1
        if level <= DEEPEST and not self.extra_isolates and not self.extra_embeddings:
            self.open_isolates += isolate
            self.stack.append(_Status(level, override, isolate))
        elif isolate:
            self.extra_isolates += 1
        elif not self.extra_isolates:
            self.extra_embeddings += 1

    def _end_isolate(self) -> None:
        if self.extra_isolates:
            self.extra_isolates -= 1
        elif self.open_isolates:
            self.extra_embeddings = 0
            while not self.stack.pop().isolate:
                pass
            self.open_isolates -= 1

    def _end_embedding(self) -> None:
        if self.extra_isolates:
            return
        if self.extra_embeddings:
            self.extra_embeddings -= 1
        elif not self.stack[-1].isolate and len(self.stack) > 1:
            self.stack.pop()


def _sequences(
    directions: Sequence[str], explicit: Sequence[int | None], isolates: dict[int, int]
) -> list[list[int]]:
    """Return the isolating run sequences, BD13, as places in the text."""
    runs: list[list[int]] = []
    for at, level in enumerate(explicit):
        if level is None:
            continue
        if runs and explicit[runs[-1][-1]] == level:
            runs[-1].append(at)
        else:
            runs.append([at])
    by_first = {run[0]: run for run in runs}
    continued = {end for end in isolates.values() if end in by_first}
    sequences: list[list[int]] = []
    for run in runs:
        if run[0] in continued:
            continue
        whole = list(run)
        while directions[whole[-1]] in ISOLATES and isolates.get(whole[-1]) in continued:
            whole += by_first[isolates[whole[-1]]]
        sequences.append(whole)
    return sequences


def _edges(
    directions: Sequence[str], explicit: Sequence[int | None], run: Sequence[int], base: int
) -> tuple[str, str]:
    """Return the directions before and after a sequence, sos and eos of X10."""
    level = explicit[run[0]] or 0
    before = next((found for found in reversed(explicit[: run[0]]) if found is not None), base)
    after = base
    if directions[run[-1]] not in ISOLATES:
        after = next((found for found in explicit[run[-1] + 1 :] if found is not None), base)
    lead = "R" if max(before, level) & 1 else "L"
    return lead, "R" if max(after, level) & 1 else "L"


def _reset_whitespace(directions: Sequence[str], found: list[int | None], base: int) -> None:
    """Give white at the end, and before separators, the paragraph's level: L1."""
    trailing = True
    for at in range(len(directions) - 1, -1, -1):
        name = directions[at]
        if name in ("B", "S"):
            found[at] = base
            trailing = True
        elif name in ("WS", "PDI") or name in ISOLATES:
            if trailing:
                found[at] = base
        elif found[at] is not None:
            trailing = False
