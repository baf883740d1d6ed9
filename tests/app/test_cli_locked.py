"""A locked file and a small one, made on the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from familybook.app.cli import main
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.password import is_long_enough
from familybook.store.places import home

PASSWORD = "marble otter paints slowly"  # noqa: S105 - of no file but the one made here


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return an empty book."""
    path = tmp_path / "ours.familybook"
    assert main(["new", str(path)]) == 0
    return path


def typed(monkeypatch: pytest.MonkeyPatch, line: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(line))


def test_a_password_that_is_read_locks_the_file_and_stands_nowhere(
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "locked.pdf"
    typed(monkeypatch, f"{PASSWORD}\nand what follows\n")

    assert main(["print", str(book), "--out", str(out), "--page", "fridge", "--password", "-"]) == 0

    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    with pikepdf.open(out, password=PASSWORD) as pdf:
        assert pdf.encryption.R == 6
    told = capsys.readouterr()
    assert PASSWORD not in told.out + told.err
    files = [one for top in (tmp_path, home()) for one in top.rglob("*") if one.is_file()]
    assert [one for one in files if PASSWORD.encode() in one.read_bytes()] == []


@pytest.mark.parametrize("given", [PASSWORD, "secret"])
def test_a_password_among_the_arguments_is_refused_and_not_repeated(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str
) -> None:
    out = tmp_path / "locked.pdf"

    assert main(["print", str(book), "--out", str(out), "--password", given]) == 2

    assert not out.exists()
    told = capsys.readouterr().err
    assert "--password -" in told
    assert given not in told


@pytest.mark.parametrize(
    "line",
    [
        "",
        "short\n",
        "x" * 200,
        "\u0928" * 43 + "\n",
        "\U0001f9a6" * 10 + "\n",
        "abcdefgh\0ijkl\n",
        "abcd\u200befghi\n",
        "abcdefgh\udce9\n",
    ],
)
def test_a_password_that_is_no_good_is_told_and_nothing_is_made(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    out = tmp_path / "locked.pdf"
    typed(monkeypatch, line)

    assert main(["print", str(book), "--out", str(out), "--password", "-"]) == 2

    assert not out.exists()


def test_a_password_is_no_longer_than_a_file_takes() -> None:
    assert is_long_enough("\u0928" * 42)  # 126 bytes
    assert is_long_enough("x" * 42)
    assert not is_long_enough("\U00010400" * 32)  # 128 bytes
    assert not is_long_enough("x" * 43)


def test_a_password_that_is_not_there_leaves_no_open_file(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "locked.pdf"

    assert main(["print", str(book), "--out", str(out), "--password", ""]) == 2

    assert not out.exists()
    assert "--password -" in capsys.readouterr().err


def test_a_password_in_bytes_that_are_no_letters_is_told_kindly(
    book: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "locked.pdf"
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO(b"abcdefgh\xff\xfe\n"), encoding="utf-8")
    )

    assert main(["print", str(book), "--out", str(out), "--password", "-"]) == 2

    assert not out.exists()
    assert words()("cli-password-letters") in capsys.readouterr().err


def test_a_file_that_cannot_be_locked_is_not_made_open_instead(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "locked.html"
    typed(monkeypatch, PASSWORD)

    wanted = ["--edition", "phone", "--password", "-"]
    assert main(["print", str(book), "--out", str(out), *wanted]) == 2

    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "more", "told"),
    [
        ("ours.html", ["--printer", "shop"], "cli-phone-paper"),
        ("ours.html", ["--small"], "cli-phone-paper"),
        ("ours.PDF", [], "cli-phone-name"),
    ],
)
def test_what_only_paper_has_is_not_silently_left_out_for_a_phone(
    book: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    more: list[str],
    told: str,
) -> None:
    out = tmp_path / name

    assert main(["print", str(book), "--out", str(out), "--edition", "phone", *more]) == 2

    assert not out.exists()
    assert words()(told) in capsys.readouterr().err


def test_a_small_file_is_ready_to_be_read_from_its_first_page(book: Path, tmp_path: Path) -> None:
    small, full = tmp_path / "small.pdf", tmp_path / "full.pdf"

    assert main(["print", str(book), "--out", str(full), "--page", "fridge"]) == 0
    assert main(["print", str(book), "--out", str(small), "--page", "fridge", "--small"]) == 0

    with pikepdf.open(small) as pdf:
        assert pdf.is_linearized
    assert small.stat().st_size < full.stat().st_size


def test_a_wish_that_is_written_down_does_not_tell_its_password() -> None:
    assert PASSWORD not in repr(Wish(password=PASSWORD))
