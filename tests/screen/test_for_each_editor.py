"""Picking strengths for each other, on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from familybook.core.said import How, Said
from familybook.kinds.strengths import Leaves
from familybook.screen.kit.order import focusable
from familybook.screen.pages.card_picks import CardPicks
from familybook.screen.pages.for_each import ForEachEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, DOG, MUM, Table, a_book

TO_MUM = Said(pick=MUM, how=How.PICK)
KEEPS_GOING = Said(pick="petals-text-pick-keep-going", how=How.PICK, said_by=(DAD,))


def sprigs_of(table: Table) -> ForEachEditor:
    editor = table.editor.parts["for_each"]
    assert isinstance(editor, ForEachEditor)
    return editor


def choose(table: Table, number: int) -> None:
    table.qtbot.mouseClick(sprigs_of(table).people[number], Qt.MouseButton.LeftButton)


def press(table: Table, words: str) -> None:
    cards = [
        card
        for picks in sprigs_of(table).findChildren(CardPicks)
        for card in picks.sheets.cards.values()
        if card.text() == words and card.isVisible()
    ]
    table.qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)


def test_everybody_has_a_sprig_and_nobody_is_chosen_at_first(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()

    shown = [one for one in sprigs_of(table).people if one.isVisible()]

    assert [one.accessibleName() for one in shown] == [
        f"{name}: a sprig with room for leaves" for name in ("Mum", "Dad", "Our dog")
    ]
    assert not any(one.isChecked() for one in shown)
    assert not table.acts
    assert table.book == a_book()


def test_a_leaf_goes_to_whoever_was_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    choose(table, 0)

    press(table, "Keeps going")

    assert table.page.for_each == (Leaves(who=TO_MUM, picks=(KEEPS_GOING,)),)
    assert table.acts == ["ask-act-picked"]
    assert sprigs_of(table).people[0].accessibleName() == "Mum: a sprig with one leaf"


def test_the_second_leaf_joins_the_first(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    choose(table, 0)
    press(table, "Keeps going")

    press(table, "Listens")

    assert table.ways[-1] == ("for_each", 0, "picks")
    assert [one.pick for one in table.page.for_each[0].picks] == [
        "petals-text-pick-keep-going",
        "petals-text-pick-listen",
    ]


def test_each_one_has_leaves_of_their_own(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    choose(table, 0)
    press(table, "Keeps going")

    choose(table, 2)
    press(table, "Listens")

    assert [(row.who.pick, len(row.picks)) for row in table.page.for_each] == [(MUM, 1), (DOG, 1)]


def test_pressing_a_leaf_again_takes_it_back(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    choose(table, 0)
    press(table, "Keeps going")

    press(table, "Keeps going")

    assert not table.page
    assert table.acts[-1] == "ask-act-took-out"


def test_leaves_can_be_given_with_the_keyboard(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    card = sprigs_of(table).people[1]
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Space)

    assert card.isChecked()
    assert card in focusable(table.editor)
    assert any("Dad good at" in one.accessibleName() for one in focusable(table.editor))


def test_words_too_long_for_the_book_are_told_where_they_were_written(qtbot: QtBot) -> None:
    table = Table(qtbot, "strengths").open()
    choose(table, 0)
    press(table, "Keeps going")
    choose(table, 2)

    assert table.editor.show_problem(("for_each", 0, "picks"), "Kind sentence.")
    assert sprigs_of(table).people[0].isChecked()


@pytest.mark.parametrize("theme", Theme)
def test_every_press_is_large_enough(qtbot: QtBot, theme: Theme) -> None:
    table = Table(qtbot, "strengths", theme=theme).open()

    choose(table, 0)

    assert all(min(one.width(), one.height()) >= 44 for one in sprigs_of(table).people[:3])
