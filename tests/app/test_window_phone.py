"""Making the book for a phone in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.app.to_make import file_name, pdf_path
from familybook.assets.words import words
from familybook.core.ids import PageKey
from familybook.screen.making.asked import Asked
from tests.windows import go, opened, settle, who_said_yes

LONG = 60_000


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "our-family-book"


@pytest.fixture
def family(qapp: QApplication, home: Path, out: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, out, qtbot) as program:
        yield who_said_yes(program, qtbot)


@pytest.mark.gui
def test_a_book_for_a_phone_is_saved_as_a_page(family: Table, qtbot: QtBot, out: Path) -> None:
    offered: list[str] = []

    def place(name: str) -> Path:
        offered.append(name)
        return out

    family.sitting.choosers = replace(family.sitting.choosers, place_for_pdf=place)
    go(family, "make")
    make = family.rooms.make

    make.looks.editions.cards["phone"].click()
    settle()
    make.save.click()
    qtbot.waitUntil(make.open.isVisible, timeout=LONG)

    assert offered == ["our-family-book-phone.html"]
    assert out.with_suffix(".html").read_text("utf-8").startswith("<!doctype html>")
    assert make.looks.printings.isHidden()


def test_a_name_gets_the_ending_of_what_is_made(tmp_path: Path) -> None:
    (tmp_path / "ours.html").touch()

    assert pdf_path(tmp_path / "ours", ".html") == tmp_path / "ours-2.html"
    assert pdf_path(tmp_path / "ours.html", ".html") == tmp_path / "ours.html"
    assert pdf_path(tmp_path / "ours.html") == tmp_path / "ours.html.pdf"


def test_one_page_alone_is_a_pdf_whatever_was_looked_at() -> None:
    asked = Asked(edition="phone", page=PageKey("certificate"))

    assert file_name(asked, words()) == "our-family-book-certificate"
