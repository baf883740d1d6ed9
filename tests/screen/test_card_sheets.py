"""Suggestions as cards, nine at a time: only what is there is offered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.pages.card_picks import CardPicks, CardSheets
from tests.screen.paging import Table


def sheets_of(qtbot: QtBot, text: int = 100) -> CardSheets:
    table = Table(qtbot, "strengths", text=text).open(high=900)
    sheets: CardSheets = table.editor.findChildren(CardPicks)[0].sheets
    return sheets


@pytest.mark.parametrize("text", [100, 200])
def test_the_ones_before_are_only_offered_where_there_are_some(qtbot: QtBot, text: int) -> None:
    sheets = sheets_of(qtbot, text)

    at_first = sheets.back.isVisible(), sheets.more.isVisible()
    sheets.more.click()
    then = sheets.back.isVisible()
    sheets.back.click()

    assert at_first == (False, True)
    assert then
    assert (sheets.back.isVisible(), sheets.more.isVisible()) == (False, True)


def test_more_stays_where_it_is_when_the_ones_before_come(qtbot: QtBot) -> None:
    sheets = sheets_of(qtbot)
    before = sheets.more.geometry()

    sheets.more.click()
    QApplication.processEvents()

    assert sheets.more.geometry() == before


def test_the_focus_goes_to_a_card_or_stays_when_the_last_ones_are_shown(qtbot: QtBot) -> None:
    sheets = sheets_of(qtbot)
    sheets.more.setFocus()

    for _ in range(20):
        if sheets.more.isVisible():
            qtbot.keyClick(sheets.more, Qt.Key.Key_Space)

    focus = QApplication.focusWidget()
    assert not sheets.more.isVisible()
    assert isinstance(focus, ChoiceCard)
    assert focus.isVisible()
