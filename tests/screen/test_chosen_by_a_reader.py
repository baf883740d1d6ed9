"""What a screen reader ticks is chosen, as if it had been clicked: once, and only that."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.drawings.parts.signs import sign
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.control import Control
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.look import Look

CHOICES = [
    Choice(key=one, title=one, about="", picture=sign(one, "blue"))
    for one in ("boat", "tent", "kite")
]


@pytest.fixture
def look(qapp: QApplication) -> Look:
    qapp.setStyle("Fusion")
    install_faces()
    return Look(words())


@pytest.fixture
def of_three(look: Look, qtbot: QtBot) -> OneOf:
    group = OneOf(look, name="Which?")
    qtbot.addWidget(group)
    group.show_choices(CHOICES, "boat")
    return group


def ticked_by_a_reader(control: Control) -> None:
    """Do to a control what a screen reader does first of all that it can do."""
    told = QAccessible.queryAccessibleInterface(control)
    acts = told.actionInterface()
    assert acts is not None
    acts.doAction(acts.actionNames()[0])


def clicks_of(control: Control) -> list[bool]:
    """Return a list to which each click of a control comes."""
    clicks: list[bool] = []

    def come(ticked: bool) -> None:
        clicks.append(ticked)

    control.clicked.connect(come)
    return clicks


def test_what_a_reader_chooses_of_a_few_is_told_once(of_three: OneOf) -> None:
    chosen: list[str] = []
    of_three.chosen.connect(chosen.append)

    ticked_by_a_reader(of_three.cards["kite"])

    assert chosen == ["kite"]
    assert [key for key, card in of_three.cards.items() if card.isChecked()] == ["kite"]


def test_tab_comes_to_what_is_chosen_whichever_of_them_are_shown(look: Look, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    before, of_three = LineField(look, "Before", form), OneOf(look, form, name="Which?")
    of_three.show_choices(CHOICES, "boat")
    column = QVBoxLayout(form)
    for part in (before, of_three):
        column.addWidget(part)
    with qtbot.waitActive(form):
        form.show()

    def tabbed() -> list[str]:
        before.setFocus()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        return [key for key, card in of_three.cards.items() if card.hasFocus()]

    of_three.show_only(["boat", "tent"])
    assert tabbed() == ["boat"]
    ticked_by_a_reader(of_three.cards["tent"])
    assert tabbed() == ["tent"]
    of_three.show_only(["kite"])
    assert tabbed() == ["kite"]
    of_three.show_only(["boat", "tent", "kite"])
    assert tabbed() == ["tent"]
    of_three.show_choices(CHOICES, "kite")
    assert tabbed() == ["kite"]


def test_a_card_that_a_reader_ticks_and_unticks_is_clicked_each_time(
    look: Look, qtbot: QtBot
) -> None:
    card = ChoiceCard(look, None, "We keep going")
    qtbot.addWidget(card)
    clicked = clicks_of(card)

    ticked_by_a_reader(card)
    ticked_by_a_reader(card)

    assert clicked == [True, False]


def test_a_click_and_a_key_are_told_once_and_what_we_show_is_not_told(
    look: Look, qtbot: QtBot
) -> None:
    card = ChoiceCard(look, None, "We keep going")
    qtbot.addWidget(card)
    clicked = clicks_of(card)

    card.setChecked(True)
    assert clicked == []
    card.click()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    qtbot.keyClick(card, Qt.Key.Key_Space)

    assert clicked == [False, True, False]
