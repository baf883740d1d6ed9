from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.person import Person
from familybook.screen.kit.faces import install_faces
from familybook.screen.welcome.start import StartScreen
from tests.screen.paging import a_look


@pytest.fixture
def start(qtbot: QtBot) -> StartScreen:
    install_faces()
    screen = StartScreen(a_look())
    qtbot.addWidget(screen)

    def keep(people: tuple[Person, ...], act: str, burst: str) -> None:
        del act, burst
        screen.show_people(people)

    screen.people_edited.connect(keep)
    screen.resize(1100, 620)
    screen.show()
    screen.activateWindow()
    QApplication.processEvents()
    return screen


def test_names_are_written_one_after_the_other_with_enter(start: StartScreen, qtbot: QtBot) -> None:
    start.add_person.click()
    for name in ("Mum", "Our eldest", "Gran"):
        field = QApplication.focusWidget()
        assert field in start.fields
        qtbot.keyClicks(field, name)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert [field.text() for field in start.fields] == ["Mum", "Our eldest", "Gran", ""]
    qtbot.keyClick(start.fields[0], Qt.Key.Key_Return)
    assert QApplication.focusWidget() is start.fields[1]


def test_enter_in_an_empty_last_name_goes_on_and_adds_nobody(
    start: StartScreen, qtbot: QtBot
) -> None:
    start.add_person.click()

    qtbot.keyClick(start.fields[0], Qt.Key.Key_Return)

    assert len(start.fields) == 1
    assert QApplication.focusWidget() is start.next
