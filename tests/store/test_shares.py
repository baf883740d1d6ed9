from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from familybook.store.shares import says_yes

HANGS = """
import os, sys
from familybook.store.shares import says_yes
read, write = os.pipe()
print(says_yes(lambda: bool(os.read(read, 1)), 0.05), flush=True)
"""
"""A share that never answers, as a read from a pipe that nobody writes into."""


def test_a_place_that_is_there_says_so(tmp_path: Path) -> None:
    assert says_yes(tmp_path.is_dir)
    assert not says_yes((tmp_path / "away").is_dir)


def test_a_place_that_cannot_be_asked_is_away() -> None:
    def refuses() -> bool:
        raise PermissionError

    assert not says_yes(refuses)


def test_a_share_that_hangs_is_away_and_keeps_no_program_from_ending() -> None:
    done = subprocess.run(
        [sys.executable, "-c", HANGS], check=True, capture_output=True, text=True, timeout=120
    )

    assert done.stdout == "False\n"
