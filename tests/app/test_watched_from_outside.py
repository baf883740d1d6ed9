"""A whole sitting, watched from outside: no network is asked, and no word of a family left."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest

from tests.app.living import MARKS, NAME
from tests.app.tracing import STRACE, Watched, bare_env, holding, watch

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(not STRACE, reason="strace is not installed"),
]

ON_THIS_COMPUTER = re.compile(r"AF_UNIX|UNIX-STREAM")
"""The screen (X11), and where there is one the desktop's own bus: neither leads out of here."""

FAULT = (
    "import faulthandler, ctypes; from familybook.app import log\n"
    f"def told(who={NAME!r}): ctypes.string_at(0)\n"
    "faulthandler.enable(); told()"
)


@dataclass(frozen=True)
class Life:
    """A sitting that is over: what was seen of it, and where all it could write into is."""

    folder: Path
    out: Path
    seen: Watched


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    folder = tmp_path_factory.mktemp("life")
    out = folder / "out"
    out.mkdir()
    env = bare_env(folder, QT_QPA_PLATFORM="offscreen")
    command = (sys.executable, "-m", "tests.app.living", str(out))
    return Life(folder, out, watch(command, env, folder.parent / "life.trace"))


def test_the_sitting_was_a_whole_one(life: Life) -> None:
    assert life.seen.ended == 0, life.seen.said.decode()
    assert (life.out / "out.pdf").is_file()
    assert (life.out / "Book.fbseal").is_file()
    assert list((life.out / "safe").iterdir()) != []
    assert life.out / "out.pdf" in {one.resolve() for one in life.seen.written} or any(
        one.parent == life.out for one in life.seen.written
    )


def test_a_whole_sitting_in_the_window_asks_no_network_and_no_other_program(life: Life) -> None:
    assert life.seen.asked == ()


def test_whoever_types_never_waits_for_the_disk(life: Life) -> None:
    assert len(life.seen.flushed) > 2
    assert not any(life.seen.flushed)


def test_the_watching_would_notice_a_window_that_waits_for_the_disk(tmp_path: Path) -> None:
    waits = "import os\nfrom tests.app.tracing import somebody_writes\n"
    waits += "with somebody_writes(), open('a', 'w') as file: os.fsync(file.fileno())\n"
    waits += "os.sync()"
    place = {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = ("env", "-C", str(tmp_path), sys.executable, "-c", waits)

    seen = watch(command, bare_env(tmp_path, **place), tmp_path / "trace")

    assert seen.flushed == (True,)


def test_what_a_sitting_writes_stands_where_it_is_searched(life: Life) -> None:
    elsewhere = [
        one
        for one in life.seen.written
        if one.is_absolute()
        and not one.is_relative_to(life.folder)
        and one.parts[1] not in ("dev", "proc", "sys")
        and one.suffix != ".pyc"
        and "__pycache__" not in one.parts
    ]

    assert elsewhere == []


def test_the_words_of_a_family_are_raw_in_no_file_but_their_print(life: Life) -> None:
    assert holding(life.folder, MARKS, but=[life.out / "out.pdf"]) == []


def test_the_searching_would_notice(life: Life, tmp_path: Path) -> None:
    (tmp_path / "a").write_text(f"said {NAME}", "utf-16")

    assert holding(tmp_path, MARKS) != []
    assert life.folder.is_dir()


def test_what_a_sitting_says_on_a_terminal_names_nobody(life: Life) -> None:
    assert not any(mark.encode() in life.seen.said for mark in MARKS)


def test_a_surprise_is_in_the_log_without_a_word_of_the_family(life: Life) -> None:
    log = (life.folder / "home" / "familybook.log").read_text("utf-8")

    assert "builtins.ValueError" in log
    assert not any(mark in log for mark in MARKS)


def test_what_is_said_of_a_print_beside_its_pages_names_nobody(life: Life) -> None:
    with pikepdf.open(life.out / "out.pdf") as pdf:
        told = str(pdf.docinfo) + pdf.Root.Metadata.read_bytes().decode()

    assert "<dc:title>" in told
    assert not any(mark in told for mark in MARKS)


def test_a_program_that_dies_says_where_and_nothing_of_the_family(tmp_path: Path) -> None:
    env = bare_env(tmp_path)

    seen = watch((sys.executable, "-c", FAULT), env, tmp_path / "trace")

    assert seen.ended != 0
    assert b"in told" in seen.said
    assert not any(mark.encode() in seen.said for mark in MARKS)
    assert holding(tmp_path, MARKS, but=[tmp_path / "trace"]) == []


@pytest.fixture
def display() -> Iterator[str]:
    """Return a screen of our own, without a port for the network."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        pytest.skip("Xvfb is not installed")
    command = [xvfb, "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as screen:
        assert screen.stdout is not None
        yield f":{screen.stdout.readline().decode().strip()}"
        screen.kill()


def test_on_a_real_screen_only_the_screen_of_this_computer_is_asked(
    display: str, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    env = bare_env(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display)

    seen = watch((sys.executable, "-m", "tests.app.living", str(out)), env, tmp_path / "trace")

    assert seen.ended == 0, seen.said.decode()
    assert any(ON_THIS_COMPUTER.search(one) for one in seen.asked)
    opened = [one for one in seen.asked if one.startswith(("socket(", "connect("))]
    assert [one for one in opened if not ON_THIS_COMPUTER.search(one)] == []


def test_the_watching_would_notice_the_network(tmp_path: Path) -> None:
    asks = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"

    seen = watch((sys.executable, "-c", asks), bare_env(tmp_path), tmp_path / "trace")

    assert len(seen.asked) == 1


def test_the_command_line_asks_no_network_and_leaves_no_words(tmp_path: Path) -> None:
    env = bare_env(tmp_path)
    out = tmp_path / "out"
    out.mkdir()
    answers = {"familybook": 1, "people": [{"id": "p1", "name": NAME}]}
    given = tmp_path / "given.json"
    given.write_text(json.dumps(answers), "utf-8")
    book = str(out / "a.familybook")
    steps = (
        ("new", book),
        ("fill", book, str(given)),
        ("seal", book, "--out", str(out / "a.fbseal")),
    )
    for number, step in enumerate(steps):
        seen = watch((sys.executable, "-m", "familybook", *step), env, tmp_path / f"{number}.trace")
        assert seen.ended == 0, seen.said.decode()
        assert seen.asked == ()

    traces = [*tmp_path.glob("*.trace"), given]
    assert holding(tmp_path, MARKS, but=traces) == []
