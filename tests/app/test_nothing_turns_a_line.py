"""Unseen letters that upset a terminal or turn a line round are told by nobody as they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from unicodedata import category

import pytest

from familybook.app.calendar_file import calendar_of
from familybook.app.cli import main
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.ids import PageKey
from familybook.core.person import next_person
from familybook.core.said import Said
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.plain.text import book_text
from familybook.store.places import home
from familybook.templates.our_book import OUR_BOOK

ODD = "\x1b[2J\x9b\u202e\u2066"
TURNING = "\u202e\u2066"


def upsetting(told: str) -> list[str]:
    lines = told.replace("\n", "")
    return [
        one for one in lines if category(one) == "Cc" or one in "\u202a\u202b\u202c\u202d" + TURNING
    ]


@pytest.mark.parametrize(
    "asked", [[f"new{ODD}"], ["new", "a.familybook", f"--odd{ODD}"], ["new", "a", f"b{ODD}"]]
)
def test_wrong_use_is_told_without_them(
    asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    code = main(asked)

    said = capsys.readouterr()
    assert code == 2
    assert said.err
    assert upsetting(said.out + said.err) == []


def test_a_policy_is_told_without_them(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "shelf"
    odd = "\\u001b\\u009b\\u202e"
    (home() / "policy.toml").write_text(f'shelf = "{folder.as_posix()}{odd}"\n')

    main(["policy"])

    said = capsys.readouterr()
    assert "shelf�" in said.out
    assert upsetting(said.out + said.err) == []


def test_a_book_as_text_turns_no_line() -> None:
    people = (next_person((), f"Mum{TURNING}"),)
    book = replace(new_book(OUR_BOOK), people=people)
    cover = replace(book.page(PageKey("cover")), title=Said(f"Us{TURNING} here"))  # type: ignore[call-arg]  # a cover

    told = book_text(book.with_page(PageKey("cover"), cover), words())

    assert "Us here" in told
    assert upsetting(told) == []


def test_a_calendar_turns_no_line() -> None:
    book = new_book(OUR_BOOK)
    (key,) = (page.key for page in book.pages if issubclass(page.kind, Ahead))
    check_in = CheckIn(day=Said("2027-03-01"), treat=Said(f"Cake{TURNING}"))
    page = replace(book.page(key), check_ins=(check_in,))  # type: ignore[call-arg]  # it is Ahead

    told = calendar_of(book.with_page(key, page), words(), names=True).decode()

    assert "Cake" in told
    assert not set(TURNING) & set(told)
