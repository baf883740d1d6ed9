from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from familybook.app.cli import main

Capture = pytest.CaptureFixture[str]


def said(capsys: Capture, *arguments: str) -> str:
    assert main(list(arguments)) == 0
    return capsys.readouterr().out.strip()


@pytest.fixture
def book(tmp_path: Path, capsys: Capture) -> str:
    path = tmp_path / "a.familybook"
    answers = tmp_path / "a.json"
    plain = {"familybook": 1, "people": [{"id": "p1", "name": "Mum"}]}
    answers.write_text(json.dumps(plain), "utf-8")
    said(capsys, "new", str(path))
    said(capsys, "fill", str(path), str(answers))
    return str(path)


def test_a_book_is_sealed_and_opened_with_the_words_that_were_told(
    book: str, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, again = str(tmp_path / "a.fbseal"), str(tmp_path / "b.familybook")
    words = said(capsys, "seal", book, "--out", copy)
    assert len(words.split()) == 6

    monkeypatch.setattr("sys.stdin", io.StringIO(f"{words.upper()}\n"))
    said(capsys, "open-copy", copy, again, "--words", "-")

    assert said(capsys, "show", again, "--json") == said(capsys, "show", book, "--json")


def test_an_open_copy_is_a_plain_zip(book: str, tmp_path: Path, capsys: Capture) -> None:
    copy = str(tmp_path / "a.zip")

    assert said(capsys, "seal", book, "--out", copy, "--open") == copy

    assert zipfile.is_zipfile(copy)


def test_other_words_and_places_that_are_taken_are_one_sentence(
    book: str, tmp_path: Path, capsys: Capture
) -> None:
    copy, new = str(tmp_path / "a.fbseal"), str(tmp_path / "b.familybook")
    words = said(capsys, "seal", book, "--out", copy).split()
    others = " ".join(word for word in ("sun", *words) if word != words[-1])

    assert main(["open-copy", copy, new, "--words", others]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["open-copy", copy, book, "--words", " ".join(words)]) == 1
    assert "a.familybook" in capsys.readouterr().err
    assert not Path(new).exists()
