"""A promise whose test was skipped ends a run of our own checks as if it had failed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.promised import DOCUMENTS, OUR_CHECKS, may_be_lacking, promised

ROOT = Path(__file__).parents[2]
TESTS = """
import pytest

@pytest.mark.skipif(True, reason="only a submarine has it")
def test_below_water(): ...

@pytest.mark.parametrize("depth", [1, 2])
def test_held(depth):
    pytest.skip("no water here")

def test_else(): ...
"""
SECURITY = """
| Nothing leaks. | `tests/test_some.py::test_below_water`, `tests/test_some.py::test_held` |

These may be lacking:

| what is said | why |
| --- | --- |
| `only a submarine has it` | it is one |
{more}
"""


def run(folder: Path, security: str, *more: str, ours: str) -> tuple[int, str]:
    (folder / "tests").mkdir()
    (folder / "tests" / "test_some.py").write_text(TESTS, "utf-8")
    (folder / "SECURITY.md").write_text(security, "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    asked = [sys.executable, "-m", "pytest", "-q", "-p", "tests.promised", *more]
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST")}
    env |= {"CI": "true", OUR_CHECKS: ours, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(asked, cwd=folder, env=env, capture_output=True, check=False, text=True)
    return done.returncode, done.stdout


def test_a_promised_test_that_was_skipped_fails_a_run_of_our_checks(tmp_path: Path) -> None:
    by_a_worker = ("-n", "1")
    ended, told = run(tmp_path, SECURITY.format(more=""), *by_a_worker, ours="true")

    assert ended == 1
    assert "tests/test_some.py::test_held[1]: no water here" in told
    assert "test_below_water: " not in told


def test_what_is_listed_as_lacking_fails_none(tmp_path: Path) -> None:
    listed = SECURITY.format(more="| `no water here` | a desert |")

    ended, told = run(tmp_path, listed, ours="true")

    assert ended == 0
    assert "promised, and skipped" not in told


def test_elsewhere_it_is_told_and_fails_none(tmp_path: Path) -> None:
    ended, told = run(tmp_path, SECURITY.format(more=""), ours="")

    assert ended == 0
    assert "promised, and skipped here" in told


def test_our_own_documents_are_read() -> None:
    assert all((ROOT / one).is_file() for one in DOCUMENTS)
    assert "tests/enduring/test_raw_disk.py::test_nothing_of_a_removed_book_is_on_the_raw_disk" in (
        promised(ROOT)
    )
    assert "only Windows has it" in may_be_lacking(ROOT)


def test_our_own_checks_ask_for_it() -> None:
    checks = (ROOT / ".ci" / "run").read_text("utf-8")

    assert "promises=true" in checks
    assert f"{OUR_CHECKS}=$promises" in checks


def test_a_system_with_other_packages_is_asked_for_none_it_lacks() -> None:
    asked = (ROOT / ".github" / "workflows" / "freeze.yml").read_text("utf-8")

    assert "grep -vx chromium .ci/debian-checks.txt" in asked
