"""What `docs/faults.md` names is there: each sentence, and each test that makes it happen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from familybook.assets.words import words

ROOT = Path(__file__).parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in (ROOT / "docs" / "faults.md").read_text("utf-8").splitlines()
    if line.startswith("| ")
][2:]

FAULTS = (
    "the program, Windows or the battery dies",
    "the disk is full",
    "the folder or the file can only be read",
    "the shelf would be in OneDrive or on a network drive",
    "the book is open in another window",
    "the disk takes no words for a while, as when a scanner holds the file",
    "the file is replaced or taken away while it is open",
    "the book is damaged on the disk",
    "`keys.json` is damaged",
    "Windows does not give the key back",
    "the laptop is lost or broken",
    "the sheet and the laptop are both lost",
    "the six words are mistyped",
    "the book comes from a newer familybook",
    "an older book cannot be brought up to date",
    "a file is no book or no copy, or somebody changed it",
    "a photograph is bad or huge",
    "an answer is deleted by accident",
    "two laptops changed one book",
    "something is to be removed for good",
    "the folder of safe copies is away",
)
"""Those that the program was designed for; others were met since."""


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_each_fault_has_its_sentences_and_tests(row: list[str]) -> None:
    english = words()
    fault, told, kept, tests = row

    keys = re.findall(r"`([^`]+)`", told)
    named = [one.split("::") for one in re.findall(r"`([^`]+)`", tests)]

    assert fault
    assert kept
    assert keys or told.startswith("nothing")
    assert [key for key in keys if not english.has(key)] == []
    assert named
    for path, test in named:
        assert f"def {test}(" in (ROOT / path).read_text("utf-8")


def test_every_fault_of_the_design_has_a_row() -> None:
    assert [fault for fault in FAULTS if fault not in {row[0] for row in ROWS}] == []
