"""One press on Ours to keep gives the family all that is kept about them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.everything import PAGE
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from tests.windows import opened, settle, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        object.__setattr__(program.sitting.choosers, "place_for_copy", lambda name: tmp_path / name)
        yield with_names(program, qtbot)


def made_told(table: Table) -> str:
    """What Ours to keep tells was made of the book."""
    table.keeping.show()
    return " ".join(line.text() for line in table.keeping.screen.made.lines)


def test_what_was_just_said_is_in_it_and_it_is_told_where_it_is(
    family: Table, tmp_path: Path, qtbot: QtBot
) -> None:
    family.sitting.answer(PageKey("cover"), ("title",), Said("Zebrafinch"), "ask-act-chose")
    family.keeping.show()
    settle()

    qtbot.mouseClick(family.keeping.screen.here.show_all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(made_told(family)), timeout=30_000)

    with zipfile.ZipFile(tmp_path / "about-us.zip") as parcel:
        page = parcel.read(PAGE).decode()
    assert "Zebrafinch" in page
    assert "Our eldest" in page
    assert str(tmp_path / "about-us.zip") in made_told(family)


def test_where_nothing_can_be_written_it_says_so_and_all_goes_on(
    family: Table, tmp_path: Path
) -> None:
    object.__setattr__(
        family.sitting.choosers, "place_for_copy", lambda name: tmp_path / "none" / name
    )
    family.keeping.show()

    family.keeping.screen.here.show_all.click()
    settle()

    assert not (tmp_path / "none").exists()
    assert family.sitting.session.is_open
