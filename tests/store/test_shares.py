from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from queue import SimpleQueue

import pytest

from familybook.store.shares import Going, says_yes, while_it_goes_on

HANGS = """
import os, sys
from familybook.store.shares import Going, says_yes, while_it_goes_on
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


def test_work_with_a_place_gives_what_it_made_however_long_it_takes() -> None:
    def work(get_on: Going) -> int:
        for _ in range(1000):
            get_on()
        return 42

    assert while_it_goes_on(work) == 42


def test_what_keeps_work_with_a_place_from_its_end_is_told() -> None:
    def work(get_on: Going) -> None:
        get_on()
        raise PermissionError

    with pytest.raises(PermissionError):
        while_it_goes_on(work)


def test_work_that_hangs_is_left_and_told_to_leave_off_when_it_gets_on_again() -> None:
    answers, told = SimpleQueue[None](), SimpleQueue[str]()

    def work(get_on: Going) -> None:
        answers.get()
        try:
            get_on()
        except TimeoutError:
            told.put("left off")

    with pytest.raises(TimeoutError):
        while_it_goes_on(work, 0.05)
    answers.put(None)

    assert told.get(timeout=60) == "left off"
