"""The command line tells who gets which copy, names nobody, and makes them all in one go."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from familybook.app.cli import main

Capture = pytest.CaptureFixture[str]

ANSWERS: dict[str, Any] = {
    "familybook": 1,
    "people": [
        {"id": "p1", "name": "Mum"},
        {"id": "p2", "name": "Gran", "around": True, "show_in": ["ours"]},
    ],
    "shape": "one-visit",
    "pages": {"strengths": {"strengths": [{"text": "jokes"}, {"text": "a", "show_in": ["ours"]}]}},
    "copies": {
        "ours": {"count": 2},
        "second-home": {"edition": "booklet", "without": ["weather"]},
        "p2": {},
    },
}


def said(capsys: Capture, *arguments: str, ends: int = 0) -> list[str]:
    assert main(list(arguments)) == ends
    return capsys.readouterr().out.splitlines()


@pytest.fixture
def book(tmp_path: Path, capsys: Capture) -> str:
    path, answers = tmp_path / "a.familybook", tmp_path / "a.json"
    answers.write_text(json.dumps(ANSWERS), "utf-8")
    said(capsys, "new", str(path))
    said(capsys, "fill", str(path), str(answers))
    return str(path)


def test_each_line_tells_a_reader_by_key_and_what_is_left_out(book: str, capsys: Capture) -> None:
    lines = said(capsys, "copies", book)

    assert lines == [
        "1: ours, standard, 2",
        "2: second-home, booklet, 1; leaves out weather, p2, an answer",
        "-: p1, none",
        "3: p2, standard, 1; leaves out p2, an answer",
        "-: quiet, none",
    ]


def test_all_are_made_but_one_that_somebody_has_still_to_say_yes_to(
    book: str, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["copies", book, "--out", str(tmp_path)]) == 1

    told = capsys.readouterr()
    folder = tmp_path / "our-family-book-copies"
    made = [str(folder / f"our-family-book-copy-{number}.pdf") for number in (1, 2)]
    assert told.out.splitlines() == made
    assert sorted(str(one) for one in folder.iterdir()) == made
    assert "p2 is not made: p1 did not say yet." in told.err
    assert "Mum" not in told.err
    assert "Gran" not in told.err


def test_a_folder_that_is_not_there_is_told_and_nothing_is_made(
    book: str, tmp_path: Path, capsys: Capture
) -> None:
    assert main(["copies", book, "--out", str(tmp_path / "nowhere")]) == 1

    assert "our-family-book-copies" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()
