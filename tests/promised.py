"""What our documents promise is held by tests that ran: a plugin that says which of those did not.

A test that is skipped holds nothing. Where `FAMILYBOOK_OUR_CHECKS` is set, as `.ci/run` sets it, a
run in which one of them was skipped ends as if it had failed, unless `SECURITY.md` lists what it
said as something a machine may lack. What services set everywhere, as `CI`, fails none.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

import pytest

OUR_CHECKS = "FAMILYBOOK_OUR_CHECKS"
"""Set by our own checks, where all that a test may need can be installed."""

DOCUMENTS = ("SECURITY.md", "docs/faults.md", "docs/choices.md")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
WINDOW = "test_gui_is_here.py"
"""Stands for every test of the window where Qt cannot start."""

_MAY_LACK = "may be lacking"
_REASON = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)


def promised(root: Path) -> frozenset[str]:
    """Return the tests that our documents name, as `path::name`."""
    held = (root / one for one in DOCUMENTS)
    texts = (one.read_text("utf-8") for one in held if one.is_file())
    return frozenset(f"{path}::{test}" for text in texts for path, test in NAMED.findall(text))


def may_be_lacking(root: Path) -> frozenset[str]:
    """Return what a skipped test may say without a run being the worse for it."""
    path = root / "SECURITY.md"
    text = path.read_text("utf-8") if path.is_file() else ""
    return frozenset(_REASON.findall(text.partition(_MAY_LACK)[2].partition("\n## ")[0]))


def said(longrepr: object) -> str:
    """Return why a test was skipped, as it was said."""
    why = longrepr[2] if isinstance(longrepr, tuple) else str(longrepr)
    return str(why).removeprefix("Skipped: ")


def untold(skipped: Iterable[tuple[str, str]], root: Path) -> list[str]:
    """Return those skipped tests that hold a promise, and why, where that is listed nowhere."""
    named, listed = promised(root), may_be_lacking(root)
    return [
        f"{test}: {why}"
        for test, why in skipped
        if (test.partition("[")[0] in named or WINDOW in test) and why not in listed
    ]


class PromiseGate:
    """Hears of every test, and looks at the end which promises were held."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._skipped: list[tuple[str, str]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.skipped and not hasattr(report, "wasxfail"):
            self._skipped.append((report.nodeid, said(report.longrepr)))

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if os.environ.get(OUR_CHECKS) and untold(self._skipped, self._root):
            session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        held_by_nothing = untold(self._skipped, self._root)
        if held_by_nothing:
            terminalreporter.section("promised, and skipped here")
            for line in held_by_nothing:
                terminalreporter.line(line)


def pytest_configure(config: pytest.Config) -> None:
    """Hear of all tests where they are reported, be they run here or by workers."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(PromiseGate(config.rootpath))
