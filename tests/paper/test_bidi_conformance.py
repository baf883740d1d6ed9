from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator
from pathlib import Path

from hypothesis import settings

from familybook.paper.bidi import levels, levels_of, visual_order

UNICODE = Path(__file__).parent / "unicode"
BASES = {"0": 0, "1": 1, "2": None}
ALL_FROM = 300
"""From so many examples on, as in the profile `thorough`, no line is left out."""


def lines_of(name: str) -> Iterator[str]:
    with lzma.open(UNICODE / f"{name}.txt.xz", "rt", encoding="utf-8") as file:
        for line in file:
            told = line.split("#", maxsplit=1)[0].strip()
            if told:
                yield told


def levels_in(told: str) -> list[int | None]:
    return [None if one == "x" else int(one) for one in told.split()]


def order_of(found: list[int | None]) -> list[int]:
    shown = [place for place, level in enumerate(found) if level is not None]
    at_level = [level for level in found if level is not None]
    return [shown[place] for place in visual_order(at_level)]


def test_every_line_of_the_character_test_agrees() -> None:
    tried = 0
    differing: list[str] = []

    for line in lines_of("BidiCharacterTest"):
        points, base, paragraph, wanted, order = line.split(";")
        text = "".join(chr(int(point, 16)) for point in points.split())
        found_base, found = levels(text, BASES[base])
        right = found_base == int(paragraph) and found == levels_in(wanted)
        if not right or order_of(found) != [int(place) for place in order.split()]:
            differing.append(line)
        tried += 1

    assert differing == []
    assert tried > 90_000


def shared_out(lines: Iterable[str]) -> Iterator[str]:
    """Yield what each line is read by and, of the lines, every so many; `thorough` yields all."""
    step = max(1, ALL_FROM // settings().max_examples)
    for number, line in enumerate(lines):
        if line.startswith("@") or number % step == 0:
            yield line


def test_the_lines_of_the_class_test_agree() -> None:
    tried = 0
    differing: list[str] = []
    wanted: list[int | None] = []

    for line in shared_out(lines_of("BidiTest")):
        if line.startswith("@Levels:"):
            wanted = levels_in(line.removeprefix("@Levels:"))
        elif not line.startswith("@"):
            names, bits = line.split(";")
            classes = names.split()
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits) & bit:
                    tried += 1
                    if levels_of(classes, [""] * len(classes), base)[1] != wanted:
                        differing.append(line)

    assert differing == []
    assert tried > 700_000 // max(1, ALL_FROM // settings().max_examples) - 1_000


def test_a_letter_newer_than_this_python_runs_as_its_block_does() -> None:
    unassigned_arabic, unassigned_hebrew = "\U0001eefe", "\u05ff"

    assert levels(unassigned_arabic)[0] == 1
    assert levels(unassigned_hebrew)[0] == 1
