"""The recovery sheet in print: one side, the whole key, and nobody's name."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops

from familybook.app.cli import main
from familybook.app.recovery_sheet import sheet_pdf
from familybook.assets import root
from familybook.assets.words import FluentWords, words
from familybook.core.recovery import secret_of, sheet_groups
from familybook.paper.preview import count, render
from familybook.store.key_files import FILES, Sheet
from familybook.store.keys import laptop_key
from tests.paper.pdf_reader import elements, faults, opened
from tests.pseudo import ACCENTED, FROM_RIGHT, spoken

DAY = date(2026, 11, 23)
GROUPS = sheet_groups(b"\xff\xfe" * 8)


def text_of(pdf: bytes, page: int = 0) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return str(document[page].get_textpage().get_text_range())
    finally:
        document.close()


def made_up(language: str, manner: str) -> FluentWords:
    """Return words that are longer than ours, in a language of another script."""
    source = (root() / "words" / "en-GB" / "sheet.ftl").read_text("utf-8")
    return words(language, {language: spoken(source, manner)})


def test_the_sheet_is_one_side_with_the_key_and_the_day_on_it() -> None:
    pdf = sheet_pdf(GROUPS, words(), DAY)

    told = text_of(pdf)
    assert count(pdf) == 1
    assert [one for one in told.split() if one in GROUPS] == list(GROUPS)
    assert "23 November 2026" in told


def test_the_sheet_is_for_all_books_of_the_laptop_and_lists_none() -> None:
    told = " ".join(text_of(sheet_pdf(GROUPS, words(), DAY)).split())

    assert words()("sheet-print-keep-all") in told
    assert words()("sheet-print-which") in told


def test_a_screen_reader_hears_the_groups_in_their_order_and_meets_no_fault() -> None:
    with opened(sheet_pdf(GROUPS, words(), DAY)) as pdf:
        assert faults(pdf) == []
        headings = [one for one in elements(pdf) if str(one.S) in ("/H1", "/H2")]

    assert len(headings) == 4


@pytest.mark.parametrize(
    ("spoken_here", "sides"),
    [(words(), 1), (made_up("pl", ACCENTED), 1), (made_up("ur", FROM_RIGHT), 2)],
    ids=["ours", "longer", "longer, taller, from right"],
)
def test_in_any_language_the_whole_key_stands_on_the_first_side(
    spoken_here: FluentWords, sides: int
) -> None:
    pdf = sheet_pdf(GROUPS, spoken_here, DAY)

    told = text_of(pdf).replace("\u200e", " ").replace("\u200f", " ").split()
    assert [one for one in told if one in GROUPS] == list(GROUPS)
    assert count(pdf) <= sides
    with opened(pdf) as read:
        assert faults(read) == []


def test_in_grey_there_is_no_colour_and_the_characters_are_as_dark() -> None:
    wide, high, dots = render(sheet_pdf(GROUPS, words(), DAY, grey=True), 0, 600)
    image = Image.frombytes("RGB", (wide, high), dots)

    red, green, blue = image.split()
    assert max(ImageChops.difference(red, green).tobytes()) < 6
    assert max(ImageChops.difference(green, blue).tobytes()) < 6
    assert min(image.convert("L").tobytes()) < 40


def test_the_file_says_nothing_of_anybody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "samantha")
    pdf = sheet_pdf(GROUPS, words(), DAY)

    with opened(pdf) as read:
        facts = {str(key): str(value) for key, value in read.docinfo.items()}
    assert "/Author" not in facts
    assert facts["/Title"] == words()("sheet-title")
    assert not [one for one in facts.values() if "samantha" in one]
    assert b"samantha" not in pdf


def test_the_command_writes_the_sheet_of_this_laptop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sheet.pdf"

    assert main(["recovery-sheet", str(out)]) == 0

    told = text_of(out.read_bytes()).split()
    groups = laptop_key().groups()
    assert secret_of(" ".join(one for one in told if one in groups)) == laptop_key().secret
    said = capsys.readouterr()
    assert said.out.strip() == str(out)
    assert said.err.strip() == words()("cli-recovery-sheet-delete")
    assert laptop_key().sheet is Sheet.NOT_OFFERED


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_only_its_owner_can_read_the_file(tmp_path: Path) -> None:
    out = tmp_path / "sheet.pdf"

    main(["recovery-sheet", str(out)])

    assert out.stat().st_mode & 0o777 == 0o600


def test_the_sheet_never_takes_the_place_of_the_key_or_a_book(home: Path, tmp_path: Path) -> None:
    before = laptop_key()
    book = tmp_path / "b.familybook"

    assert main(["recovery-sheet", str(home / FILES[0])]) == 1
    assert main(["recovery-sheet", str(book)]) == 1

    assert laptop_key() == before
    assert not book.exists()


def test_without_a_key_the_command_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in FILES:
        (home / name).write_text("{}")

    assert main(["recovery-sheet", "sheet.pdf"]) == 1

    assert capsys.readouterr().err.strip() == words()("problem-no-key")
