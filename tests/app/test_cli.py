from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2 as pdfium
import pytest
from PIL import Image

from familybook import __version__
from familybook.app import cli
from familybook.app.cli import main
from familybook.app.commands import COMMANDS
from familybook.app.log import log_path
from familybook.editions import EDITIONS

ANSWERS = {
    "familybook": 1,
    "people": [{"id": "p1", "name": "Mum"}],
    "pages": {
        "cover": {"title": {"text": "Our loud book"}, "picture": {"photo": "sea.png"}},
        "strengths": {"roots": [{"text": "Żółw, ہم, 👩‍👧", "said_by": ["p1"]}]},
    },
}


def answers_at(folder: Path, plain: Any = ANSWERS) -> Path:
    Image.new("RGB", (1600, 1200), "teal").save(folder / "sea.png")
    path = folder / "answers.json"
    path.write_text(json.dumps(plain), "utf-8")
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "ours.familybook"
    assert main(["new", str(path)]) == 0
    return path


@pytest.fixture
def filled(book: Path, tmp_path: Path) -> Path:
    assert main(["fill", str(book), str(answers_at(tmp_path))]) == 0
    return book


def text_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert main(list(arguments)) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    return shown.out


def test_what_a_book_shows_fills_a_new_one_that_equals_it(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = text_of(capsys, "show", str(filled), "--json")
    (tmp_path / "told.json").write_text(told, "utf-8")
    second = tmp_path / "second.familybook"

    assert main(["new", str(second)]) == 0
    assert main(["fill", str(second), str(tmp_path / "told.json")]) == 0

    assert "data:image/jpeg;base64," in told
    assert text_of(capsys, "show", str(second), "--json") == told


def test_answers_may_come_from_another_program(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    told = text_of(capsys, "show", str(filled), "--json")
    second = tmp_path / "second.familybook"
    main(["new", str(second)])

    class Pipe:
        buffer = io.BytesIO(told.encode())

    monkeypatch.setattr(sys, "stdin", Pipe)
    assert main(["fill", str(second), "-"]) == 0

    assert text_of(capsys, "show", str(second), "--json") == told


def test_a_book_is_shown_as_text(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = text_of(capsys, "show", str(filled))

    assert "Our loud book" in text
    assert "Żółw, ہم, 👩‍👧" in text


@pytest.mark.parametrize("options", [[], ["--grey"], ["--for", "child", "--edition", "standard"]])
def test_a_book_is_printed(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    out = tmp_path / "ours.pdf"

    told = text_of(capsys, "print", str(filled), "--out", str(out), *options)

    assert told == f"{out}\n"
    with pikepdf.open(out) as pdf:
        assert len(pdf.pages) >= 7
        assert "Mum" not in str(pdf.docinfo)


def test_a_print_takes_the_place_of_an_older_one(filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "ours.pdf"
    out.write_bytes(b"old")

    assert main(["print", str(filled), "--out", str(out)]) == 0

    assert out.read_bytes().startswith(b"%PDF-")
    assert not list(tmp_path.glob(".*.part"))


def test_one_copy_does_not_print_what_is_kept_for_another(book: Path, tmp_path: Path) -> None:
    told = {"familybook": 1, "pages": {"cover": {"title": {"text": "Zebra", "show_in": ["child"]}}}}
    main(["fill", str(book), str(answers_at(tmp_path, told))])
    sizes = {}
    for copy in ("child", "ours"):
        out = tmp_path / f"{copy}.pdf"
        assert main(["print", str(book), "--out", str(out), "--for", copy]) == 0
        sizes[copy] = words_of_pdf(out)

    assert "Zebra" in sizes["child"]
    assert "Zebra" not in sizes["ours"]


def words_of_pdf(path: Path) -> str:
    with pdfium.PdfDocument(path) as pdf:
        return "".join(page.get_textpage().get_text_range() for page in pdf)


def test_a_whole_book_passes_its_check(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert text_of(capsys, "check", str(filled)) == f"{cli.OURS('cli-whole')}\n"


def test_what_would_print_badly_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = {"familybook": 1, "pages": {"cover": {"picture": {"photo": "sea.png"}}}}
    path = answers_at(tmp_path, picture)
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "sea.png")
    main(["fill", str(book), str(path)])
    capsys.readouterr()

    assert main(["check", str(book)]) == 1

    assert capsys.readouterr().out.count("may look soft") == 1


def test_the_editions_are_listed_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert text_of(capsys, "editions").splitlines() == list(EDITIONS)


def test_the_practice_book_is_made_and_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    told = text_of(capsys, "demo", "--out", str(tmp_path / "new"))

    assert told == f"{tmp_path / 'new' / 'our-family-book.pdf'}\n"
    assert [one.name for one in (tmp_path / "new").iterdir()] == ["our-family-book.pdf"]
    assert not list(home.iterdir())


def test_a_new_book_has_a_language_and_a_pack(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = tmp_path / "town"
    pack.mkdir()
    (pack / "pages.toml").write_text('[[pages]]\nkey = "bus"\ntitle = "Our bus"\n')
    path = tmp_path / "b.familybook"

    assert main(["new", str(path), "--language", "cy", "--pack", str(pack)]) == 0

    told = json.loads(text_of(capsys, "show", str(path), "--json"))
    assert told["language"] == "cy"
    assert told["order"][-1] == "bus"
    assert told["pack"]["name"] == "town"


@pytest.mark.parametrize(
    "arguments", [["--help"], ["print", "--help"], ["new", "-h"], ["--version"]]
)
def test_help_is_shown_in_our_words(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    text = text_of(capsys, *arguments)

    assert "familybook" in text
    assert "usage:" not in text
    assert (__version__ in text) == (arguments == ["--version"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["frob"],
        ["print"],
        ["print", "b"],
        ["print", "b", "--out"],
        ["print", "b", "--ou", "x"],
        ["show", "b", "c"],
        ["show", "--jsn", "b"],
        ["new"],
        ["fill", "b"],
        ["editions", "all"],
        ["--grey"],
        ["show", "b", "--json=yes"],
    ],
)
def test_wrong_use_is_told_in_plain_words(
    capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(arguments) == 2

    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert "--help" in shown.err


def run(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "familybook", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=120, **options)


def test_results_are_utf8_whatever_the_system_speaks(filled: Path) -> None:
    speaks = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}

    done = run("show", str(filled), env=speaks)

    assert done.returncode == 0, done.stderr
    assert "Żółw, ہم, 👩‍👧" in done.stdout.decode("utf-8")


def test_no_command_loads_qt(filled: Path, tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from familybook.app.cli import main\n"
        f"for one in (['editions'], ['check', r'{filled}'], ['copies', r'{filled}'],\n"
        f"            ['show', r'{filled}', '--json'],\n"
        f"            ['print', r'{filled}', '--out', r'{tmp_path / 'o.pdf'}'],\n"
        f"            ['demo', '--out', r'{tmp_path}'], ['new', r'{tmp_path / 'n'}']):\n"
        "    assert main(one) == 0, one\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr


def test_the_window_does_not_wait_for_the_press() -> None:
    script = (
        "import sys, familybook.__main__\n"
        "slow = {'reportlab', 'uharfbuzz', 'PIL', 'sqlcipher3'} & set(sys.modules)\n"
        "sys.exit(str(slow) if slow else 0)\n"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    assert done.returncode == 0, done.stderr


def test_a_reader_who_has_had_enough_is_no_trouble(filled: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        [sys.executable, "-m", "familybook", "show", str(filled), "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)

    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_results_is_told(filled: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "familybook", "show", str(filled), "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 1
    assert done.stderr.decode().strip() == cli.OURS("problem-no-room")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_the_window_is_refused_kindly() -> None:
    bare = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }

    done = run(env=bare)

    assert done.returncode == 1
    assert done.stderr.decode().strip() == cli.OURS("problem-no-display")


def test_without_qt_the_window_says_what_it_needs(tmp_path: Path) -> None:
    (tmp_path / "PySide6.py").write_text("raise ImportError('libEGL.so.1')")
    around = {**os.environ, "DISPLAY": ":0", "PYTHONPATH": str(tmp_path)}

    done = run(env=around)

    assert done.returncode == 1
    assert done.stderr.decode().strip() == cli.OURS("problem-no-window")


@pytest.mark.parametrize(
    ("error", "key"),
    [
        (KeyboardInterrupt(), "problem-stopped"),
        (MemoryError(), "problem-no-memory"),
        (ZeroDivisionError("Mum said so"), "problem-unexpected"),
    ],
)
def test_whatever_happens_there_is_one_sentence_and_no_traceback(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    key: str,
) -> None:
    def surprise(asked: object) -> int:
        del asked
        raise error

    monkeypatch.setitem(COMMANDS, "editions", surprise)

    assert main(["editions"]) == 1

    assert capsys.readouterr().err == f"{cli.OURS(key)}\n"
    logged = log_path().read_text("utf-8") if log_path().exists() else ""
    assert ("ZeroDivisionError" in logged) == isinstance(error, ZeroDivisionError)
    assert "Mum" not in logged
