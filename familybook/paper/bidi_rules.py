"""Rules W, N and I of UAX #9, for one isolating run sequence at a time."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

ISOLATES = frozenset({"LRI", "RLI", "FSI"})
RUNS_OTHERWISE = frozenset(
    {"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI", "PDF", "PDI", "B", "BN"}
)
"""Classes without which a left-to-right paragraph stays on one level."""

MOST_BRACKETS = 63
"""Depth of the stack of open brackets, BD16."""

_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})


@dataclass(slots=True)
class Sequel:
    """An isolating run sequence: its level, the directions around it, its letters' classes."""

    level: int
    lead: str
    trail: str
    classes: list[str]
    original: list[str]
    brackets: list[str]


def resolve(sequel: Sequel, places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the place and level of each letter of the sequence."""
    _weak_by_neighbour(sequel)
    _weak_numbers(sequel.classes)
    _weak_last(sequel)
    _brackets(sequel)
    _neutrals(sequel)
    level = sequel.level
    for at, name in zip(places, sequel.classes, strict=True):
        if level & 1:
            yield at, level + (name != "R")
        else:
            yield at, level + {"L": 0, "R": 1}.get(name, 2)


def _weak_by_neighbour(sequel: Sequel) -> None:
    """W1 to W3: marks, European numbers after Arabic letters, Arabic letters."""
    classes = sequel.classes
    previous = strong = sequel.lead
    for at, name in enumerate(classes):
        now = name
        if name == "NSM":
            now = "ON" if previous in ISOLATES or previous == "PDI" else previous
        previous = now
        if now in ("L", "R", "AL"):
            strong = now
        elif now == "EN" and strong == "AL":
            now = "AN"
        classes[at] = now
    for at, name in enumerate(classes):
        if name == "AL":
            classes[at] = "R"


def _weak_numbers(classes: list[str]) -> None:
    """W4 to W6: separators between and signs beside numbers."""
    for at in range(1, len(classes) - 1):
        around = classes[at - 1]
        if around != classes[at + 1]:
            continue
        single = classes[at] == "ES" and around == "EN"
        if single or (classes[at] == "CS" and around in ("EN", "AN")):
            classes[at] = around
    start = 0
    for name, group in itertools.groupby(list(classes)):
        end = start + sum(1 for _ in group)
        if name == "ET" and "EN" in (*classes[max(0, start - 1) : start], *classes[end : end + 1]):
            classes[start:end] = ["EN"] * (end - start)
        start = end
    for at, name in enumerate(classes):
        if name in ("ET", "ES", "CS"):
            classes[at] = "ON"


def _weak_last(sequel: Sequel) -> None:
    """W7: European numbers after Latin letters run with them."""
    strong = sequel.lead
    for at, name in enumerate(sequel.classes):
        if name in ("L", "R"):
            strong = name
        elif name == "EN" and strong == "L":
            sequel.classes[at] = "L"


def _pairs(sequel: Sequel) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together, BD16."""
    opened: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for at, sign in enumerate(sequel.brackets):
        if not sign or sequel.classes[at] != "ON":
            continue
        if sign[0] == "<":
            if len(opened) == MOST_BRACKETS:
                return []
            opened.append((sign[1:], at))
            continue
        for depth in range(len(opened) - 1, -1, -1):
            if opened[depth][0] == sign[1:]:
                found.append((opened[depth][1], at))
                del opened[depth:]
                break
    return sorted(found)


def _brackets(sequel: Sequel) -> None:
    """N0: a pair of brackets runs as what is in it, or before it."""
    classes = sequel.classes
    own = "R" if sequel.level & 1 else "L"
    for first, last in _pairs(sequel):
        inside = {_STRONG[name] for name in classes[first + 1 : last] if name in _STRONG}
        if not inside:
            continue
        direction = own
        if own not in inside:
            before = (_STRONG[name] for name in reversed(classes[:first]) if name in _STRONG)
            direction = own if next(before, sequel.lead) == own else inside.pop()
        for sign in (first, last):
            classes[sign] = direction
            at = sign + 1
            while at < len(classes) and sequel.original[at] == "NSM":
                classes[at] = direction
                at += 1


def _neutrals(sequel: Sequel) -> None:
    """N1 and N2: what has no direction takes that of both neighbours, else the sequence's."""
    classes = sequel.classes
    own = "R" if sequel.level & 1 else "L"
    start = 0
    for neutral, group in itertools.groupby(list(classes), key=_NEUTRAL.__contains__):
        end = start + sum(1 for _ in group)
        if neutral:
            left = _STRONG[classes[start - 1]] if start else sequel.lead
            right = _STRONG[classes[end]] if end < len(classes) else sequel.trail
            classes[start:end] = [left if left == right else own] * (end - start)
        start = end
