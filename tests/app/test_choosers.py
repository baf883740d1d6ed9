"""The system's own windows for files begin where such files are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.choosers import Choosers, system_choosers
from familybook.assets.words import words

pytestmark = pytest.mark.gui


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Path]:
    """Return where each window began; every one is left without a choice."""
    begun: list[Path] = []

    def window(parent: QWidget, title: str, start: str, kinds: str) -> tuple[str, str]:
        del parent, title, kinds
        begun.append(Path(start))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", window)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return begun


@pytest.fixture
def choosers(qtbot: QtBot) -> Choosers:
    window = QWidget()
    qtbot.addWidget(window)
    return system_choosers(window, words())


def test_photographs_are_looked_for_among_pictures_and_books_kept_among_documents(
    choosers: Choosers, starts: list[Path], tmp_path: Path
) -> None:
    for folder in ("Pictures", "Documents"):
        (tmp_path / folder).mkdir()

    choosers.photo()
    choosers.place_for_pdf("our-family-book")

    assert starts == [tmp_path / "Pictures", tmp_path / "Documents" / "our-family-book.pdf"]


def test_where_there_are_no_such_folders_it_begins_at_home(
    choosers: Choosers, starts: list[Path], tmp_path: Path
) -> None:
    choosers.photo()
    choosers.place_for_pdf("our-family-book")

    assert starts == [tmp_path, tmp_path / "our-family-book.pdf"]


def test_a_book_for_a_phone_keeps_its_own_ending(
    choosers: Choosers, starts: list[Path], tmp_path: Path
) -> None:
    choosers.place_for_pdf("our-family-book-phone.html")

    assert starts == [tmp_path / "our-family-book-phone.html"]
