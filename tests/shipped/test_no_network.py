"""Nothing is ever sent: a whole run is watched from outside, and from inside where it cannot be."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

STRACE = shutil.which("strace")
DEMO = ("-m", "familybook", "demo", "--out")
SOCKET = "import socket; socket.socket()"

WATCHED = """
import sys
def watch(event, _):
    if event.startswith("socket.") or event in ("urllib.Request", "ftplib.connect"):
        raise SystemExit(f"the network was used: {event}")
sys.addaudithook(watch)
"""


def traced(folder: Path, *command: str) -> str:
    assert STRACE is not None
    log = folder / "trace"
    tracer = [STRACE, "-f", "-e", "trace=network", "-o", str(log), sys.executable, *command]
    subprocess.run(tracer, check=True, capture_output=True, timeout=300)
    return log.read_text("utf-8")


def calls(trace: str) -> list[str]:
    return re.findall(r"^\d+ +(\w+\(.*)$", trace, re.MULTILINE)


@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_making_and_printing_a_book_makes_no_call_for_the_network(tmp_path: Path) -> None:
    trace = traced(tmp_path, *DEMO, str(tmp_path))

    assert (tmp_path / "our-family-book.pdf").is_file()
    assert calls(trace) == []


@pytest.mark.skipif(STRACE is None, reason="strace is not installed")
def test_the_tracing_would_notice(tmp_path: Path) -> None:
    assert any("socket(" in call for call in calls(traced(tmp_path, "-c", SOCKET)))


def watched(script: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", WATCHED + script], check=False, capture_output=True, timeout=300
    )


def test_no_socket_is_opened_from_inside_either(tmp_path: Path) -> None:
    demo = f"main(['demo', '--out', r'{tmp_path}'])"

    done = watched(f"from familybook.app.cli import main\nraise SystemExit({demo})")

    assert done.returncode == 0, done.stderr
    assert (tmp_path / "our-family-book.pdf").is_file()


def test_the_watching_would_notice() -> None:
    assert b"the network was used" in watched(SOCKET).stderr
