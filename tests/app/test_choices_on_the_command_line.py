"""`print` leaves out what nobody has said yes or no to, tells it, and takes an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from familybook.app.cli import main
from familybook.app.practice import make_practice_book
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PersonId
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key
from tests.paper.pdf_reader import text_of

MUM, ELDEST = PersonId("p1"), PersonId("p2")
ANSWERS = {
    "familybook": 1,
    "people": [
        {"id": "p1", "name": "Mum"},
        {"id": "p2", "name": "Our eldest"},
        {"id": "p3", "name": "Quillwort", "around": True},
    ],
}


@pytest.fixture
def book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path, answers = tmp_path / "ours.familybook", tmp_path / "answers.json"
    answers.write_text(json.dumps(ANSWERS))
    main(["new", str(path)])
    main(["fill", str(path), str(answers)])
    capsys.readouterr()
    return path


def named(out: Path) -> bool:
    return "Quillwort" in " ".join(text_of(out.read_bytes()))


def test_whom_nobody_asked_about_is_a_friend_until_all_say_yes(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"

    assert main(["print", str(book), "--out", str(out)]) == 0
    told = capsys.readouterr().err
    assert "p1, p2" in told
    assert "--answer p1:names=yes" in told
    assert "Quillwort" not in told
    assert not named(out)

    answers = ["--answer", "p1:names=yes", "--answer", "p2:names=yes"]
    assert main(["print", str(book), "--out", str(out), *answers]) == 0
    assert "--answer" not in capsys.readouterr().err
    assert named(out)
    with BookFile.open(book, laptop_key().book_key(), read_only=True) as file:
        yes = {Matter.NAMES: Reply.YES}
        assert file.book().allows == {MUM: yes, ELDEST: yes}


def test_a_copy_for_somebody_else_waits_and_a_no_is_kept(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"
    asked = ["print", str(book), "--out", str(out), "--for", "p3"]

    assert main(asked) == 1
    assert "--answer p1:share=yes" in capsys.readouterr().err
    assert main([*asked, "--answer", "p1:share=yes", "--answer", "p2:share=no"]) == 1
    assert capsys.readouterr().err == "Not all of us said yes to this copy. So it is not made.\n"
    assert not out.exists()
    assert main([*asked, "--answer", "p2:share=yes"]) == 0
    assert out.exists()


@pytest.mark.parametrize("answer", ["", "p1", "p1:photos", "p1:photos=perhaps", "p3:photos=yes"])
def test_what_nobody_could_say_is_told_and_changes_nothing(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], answer: str
) -> None:
    out = tmp_path / "out.pdf"

    assert main(["print", str(book), "--out", str(out), "--answer", answer]) == 1
    assert "p1:photos=yes" in capsys.readouterr().err
    assert not out.exists()


def test_the_practice_book_waits_for_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "practice.familybook"
    make_practice_book(path, laptop_key().book_key())

    assert main(["print", str(path), "--out", str(tmp_path / "out.pdf")]) == 0
    assert "--answer" not in capsys.readouterr().err
