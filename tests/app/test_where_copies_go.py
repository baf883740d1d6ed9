"""All copies go where the family said, by names of ours, whole or not at all."""

from __future__ import annotations

import io
import json
import os
import time
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from familybook.app.all_copies import make_copies
from familybook.app.cli import main
from familybook.app.export import as_page, checked_words, printed, words_of
from familybook.app.who_gets import Gets, who_gets
from familybook.app.wish import Wish
from familybook.assets.pack_words import check_words
from familybook.assets.second import second_languages, second_words
from familybook.core.book import Book, new_book
from familybook.core.copies import OURS
from familybook.core.errors import AnswersError, CannotPrintError, NoSecondLanguageError, PackError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.pack import Pack
from familybook.core.plans import Plan
from familybook.editions import TWO_LANGUAGE
from familybook.editions.phone import PHONE
from familybook.templates.our_book import OUR_BOOK

FOLDER, FIRST = "our-family-book-copies", "our-family-book-copy-1.pdf"


def with_words(source: str, language: str = "en-GB") -> Book:
    return new_book(OUR_BOOK, pack=Pack(name="x", owner="y", words={language: source}))


def no_photos(photo: PhotoId) -> bytes:
    raise KeyError(photo)


def written(out: Path) -> tuple[()]:
    out.write_bytes(b"%PDF")
    return ()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have files written at once: what is in them is not looked at."""
    monkeypatch.setattr(
        "familybook.app.all_copies.print_book", lambda _, __, out, *___: written(out)
    )


def wanted(book: Book) -> list[tuple[Gets, Book]]:
    return [(one, book) for one in who_gets(book) if one.number]


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


@pytest.mark.usefixtures("quick")
def test_a_pack_decides_over_no_folder_and_no_file(tmp_path: Path) -> None:
    target, other = tmp_path / "target", tmp_path / "other"
    target.mkdir()
    other.mkdir()
    book = with_words(f"copies-folder = {other}/deep\ncopies-file = ../../other/owned\n")

    (made,) = make_copies(wanted(book), no_photos, target, words_of(book))

    assert made.path == target / FOLDER / FIRST
    assert made.path.is_file()
    assert names(other) == []


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("name", ["a/b", "a\\b", "..", "", "c:d"])
def test_a_name_that_leads_elsewhere_is_refused(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("familybook.app.all_copies.words_in", lambda _: lambda _: name)
    book = new_book(OUR_BOOK)

    with pytest.raises(CannotPrintError):
        make_copies(wanted(book), no_photos, tmp_path, words_of(book))
    assert names(tmp_path) == []


def test_a_file_calls_itself_by_no_word_of_a_pack() -> None:
    book = with_words("book-file-title = The Smith family\n")
    cover = frozenset({PageKey("cover")})

    with pikepdf.open(io.BytesIO(printed(book, no_photos, Wish(only=cover)).pdf)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Our family book"
    page = as_page(book, no_photos, Wish(edition=PHONE, only=cover))
    assert b"<title>Our family book</title>" in page.html


def test_stopped_it_takes_only_what_we_wrote(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(_: object, __: object, out: Path, *___: object) -> None:
        assert not (tmp_path / FOLDER).exists()
        written(out)
        (out.parent / "mine.txt").write_text("mine", "utf-8")
        raise KeyboardInterrupt

    monkeypatch.setattr("familybook.app.all_copies.print_book", stopped)
    book = new_book(OUR_BOOK)

    with pytest.raises(KeyboardInterrupt):
        make_copies(wanted(book), no_photos, tmp_path, words_of(book))

    (left,) = tmp_path.iterdir()
    assert names(left) == ["mine.txt"]


@pytest.mark.usefixtures("quick")
def test_what_a_laptop_that_went_out_left_goes_next_time_but_nobody_elses(tmp_path: Path) -> None:
    left = [tmp_path / f".familybook-copies-{digit * 16}" for digit in "abc"]
    for one in left:
        one.mkdir()
        (one / FIRST).write_bytes(b"%PDF")
        (one / f".familybook-{'0' * 16}.part").write_bytes(b"%P")
    (left[1] / "mine.txt").write_text("mine", "utf-8")
    long_ago = time.time() - 7200
    for one in left[:2]:
        os.utime(one, (long_ago, long_ago))
    book = new_book(OUR_BOOK)

    make_copies(wanted(book), no_photos, tmp_path, words_of(book))

    assert names(tmp_path) == [left[1].name, left[2].name, FOLDER]
    assert len(names(left[1])) == 3


@pytest.mark.parametrize("code", ["a b", "!!!", "../../x", "pl\n", "", "/x/evil"])
def test_words_come_in_only_under_the_code_of_a_language(code: str) -> None:
    book = with_words("book-contents = x\n", code)

    with pytest.raises(AnswersError) as caught:
        checked_words(book)

    assert caught.value.key == "answers-language"
    assert code not in second_languages("en-GB", book.pack.words)


def test_a_file_of_a_pack_is_called_as_a_language() -> None:
    with pytest.raises(PackError) as caught:
        check_words(Path("a.zip"), "pl-ab-cd-ef", "book-contents = x\n")

    assert caught.value.key == "pack-file"


def test_no_unchecked_code_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "evil.ftl").write_text("book-contents = evil\n", "utf-8")
    with pytest.raises((KeyError, ValueError)):
        second_words(str(tmp_path / "evil"))("book-contents")


def test_a_second_language_that_there_is_none_of_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, answers = tmp_path / "a.familybook", tmp_path / "a.json"
    plan = {"ours": {"edition": "two-language", "second": "zz"}}
    answers.write_text(json.dumps({"familybook": 1, "copies": plan}), "utf-8")
    assert main(["new", str(path)]) == 0
    assert main(["fill", str(path), str(answers)]) == 0

    assert main(["copies", str(path), "--out", str(tmp_path)]) == 1

    told = capsys.readouterr()
    assert "ours is not made: we have no words in its second language" in told.err
    assert ".pdf" not in told.out
    assert names(tmp_path) == ["a.familybook", "a.json"]
    book = new_book(OUR_BOOK).with_plan(OURS, Plan(edition="two-language", second="zz"))
    with pytest.raises(NoSecondLanguageError):
        printed(book, no_photos, replace(Wish(edition=TWO_LANGUAGE), second="zz"))
