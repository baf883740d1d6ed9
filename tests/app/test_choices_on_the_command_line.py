"""`print` leaves out what nobody has said yes or no to, tells it, and takes an answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from familybook.app.cli import main
from familybook.app.practice import make_practice_book
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey, PersonId
from familybook.core.template import Page
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


def book_of(tmp_path: Path, *people: dict[str, object]) -> Path:
    path, answers = tmp_path / "others.familybook", tmp_path / "others.json"
    answers.write_text(json.dumps({"familybook": 1, "people": people}))
    main(["new", str(path)])
    main(["fill", str(path), str(answers)])
    return path


@pytest.mark.parametrize("asked", [("--for", "council"), ("--edition", "council")])
def test_a_copy_for_the_council_waits_for_a_child_without_a_name_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: tuple[str, ...]
) -> None:
    book, out = book_of(tmp_path, {"id": "p1", "name": "Mum"}, {"id": "p2"}), tmp_path / "out.pdf"
    command = ["print", str(book), "--out", str(out), *asked]
    capsys.readouterr()

    assert main([*command, "--answer", "p1:council=yes"]) == 1
    assert "--answer p2:council=yes" in capsys.readouterr().err
    assert not out.exists()
    assert main([*command, "--answer", "p2:council=yes"]) == 0
    assert out.exists()


@pytest.mark.parametrize("asked", [("--for", "council"), ("--edition", "council")])
def test_no_copy_for_the_council_is_made_where_nobody_is_there_to_say_yes(
    tmp_path: Path, asked: tuple[str, ...]
) -> None:
    book, out = book_of(tmp_path), tmp_path / "out.pdf"

    assert main(["print", str(book), "--out", str(out), *asked]) == 1
    assert not out.exists()


def test_no_copy_for_somebody_around_is_made_where_nobody_is_there_to_say_yes(
    tmp_path: Path,
) -> None:
    book, out = book_of(tmp_path, {"id": "p1", "name": "Gran", "around": True}), tmp_path / "o.pdf"

    assert main(["print", str(book), "--out", str(out), "--for", "p1"]) == 1
    assert not out.exists()
    assert main(["print", str(book), "--out", str(out), "--page", "helper"]) == 0


@pytest.mark.parametrize("page", [(), ("--page", "people")])
def test_a_print_of_the_council_edition_is_the_councils_whoever_is_asked_for(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], page: tuple[str, ...]
) -> None:
    out = tmp_path / "out.pdf"
    asked = ["print", str(book), "--out", str(out), "--edition", "council", "--for", "p2", *page]

    assert main(asked) == 1
    assert "--answer p1:council=yes" in capsys.readouterr().err
    assert main([*asked, "--answer", "p1:council=yes", "--answer", "p2:council=yes"]) == 0


def test_a_page_that_is_not_printed_waits_for_nobody(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.pdf"

    assert main(["print", str(book), "--out", str(out), "--without", "people"]) == 0
    assert "--answer" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "wish", [("--only", "no-such-page"), ("--edition", "blank", "--page", "own-1")]
)
def test_an_answer_is_not_kept_where_a_page_that_is_asked_for_is_not_there(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], wish: tuple[str, ...]
) -> None:
    with BookFile.open(book, laptop_key().book_key()) as file:
        whole = file.book()
        file.save(whole.with_own_page(Page(PageKey("own-1"), whole.template.own, "own")))
    asked = ["print", str(book), "--out", str(tmp_path / "out.pdf"), *wish]

    assert main([*asked, "--answer", "p1:names=yes"]) == 1
    assert f"no page “{wish[-1]}”" in capsys.readouterr().err
    with BookFile.open(book, laptop_key().book_key(), read_only=True) as file:
        assert file.book().allows == {}


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
