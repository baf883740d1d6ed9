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
    assert len(ROWS) == 22
