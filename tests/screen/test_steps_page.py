from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.said import How, Said
from familybook.kinds.steps import Step, Steps
from familybook.screen.kit.order import focusable
from familybook.screen.pages.steps import StepsEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, MUM, Table, a_book

THREE = tuple(Step(text=Said(text)) for text in ("We rang", "We rested", "We told school"))
LONG = "We did so many things that no small plate under a stone could ever hold them all"


def walk(qtbot: QtBot, steps: tuple[Step, ...] = THREE, **look: Any) -> Table:
    table = Table(qtbot, "steps", **look)
    table.book = table.book.with_page(table.key, Steps(steps=steps))
    table.show()
    return table.open()


def editor_of(table: Table) -> StepsEditor:
    assert isinstance(table.editor, StepsEditor)
    return table.editor


def texts(table: Table) -> list[str]:
    return [step.text.text for step in table.page.steps]


def names(table: Table) -> list[str]:
    return [one.accessibleName() for one in editor_of(table).path.buttons if one.isVisible()]


def test_showing_the_path_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "steps").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_an_empty_path_has_a_place_for_a_step_and_the_gate(qtbot: QtBot) -> None:
    table = Table(qtbot, "steps").open()

    assert names(table) == ["One more step", "Where are we now?"]


def test_a_step_can_be_put_down_without_typing(qtbot: QtBot) -> None:
    table = Table(qtbot, "steps").open()

    table.press("We rested")

    (step,) = table.page.steps
    assert step.text == Said("We rested", (DAD,))
    assert step.shape.pick == "steps-shape-pick-bench"
    assert names(table)[0] == "1: We rested. Bench"
    assert table.acts == ["ask-act-added"]


def test_a_step_of_our_own_words_comes_at_the_end(qtbot: QtBot) -> None:
    table = walk(qtbot)

    table.write("Add: What did we do?", "We cooked")
    qtbot.keyClick(table.named("Add: What did we do?"), Qt.Key.Key_Return)

    assert texts(table) == ["We rang", "We rested", "We told school", "We cooked"]
    assert table.named("What did we do here?").text() == "We cooked"


def test_stepping_on_a_stone_opens_it_and_edits_nothing(qtbot: QtBot) -> None:
    table = walk(qtbot)

    table.press("2: We rested. Stone")

    assert table.named("What did we do here?").text() == "We rested"
    assert not table.acts


def test_a_step_is_drawn_as_what_was_chosen(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("1: We rang. Stone")

    table.press("Bridge")

    assert table.page.steps[0].shape == Said(
        "", (DAD,), how=How.PICK, pick="steps-shape-pick-bridge"
    )
    assert names(table)[0] == "1: We rang. Bridge"


def test_who_did_a_step_is_picked_and_shown_on_it(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("1: We rang. Stone")

    chip = next(
        one
        for one in editor_of(table)._editors["who"].findChildren(type(table.named("Mum")))
        if one.accessibleName() == "Mum"
    )
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)

    assert [said.pick for said in table.page.steps[0].who] == [MUM]
    assert len(editor_of(table).path.buttons[0].stone.faces) == 1


def test_a_step_goes_earlier_and_later_along_the_path(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("3: We told school. Stone")

    table.press("Move step 3 earlier")

    assert texts(table) == ["We rang", "We told school", "We rested"]
    assert table.named("What did we do here?").text() == "We told school"

    table.press("Move step 2 later")

    assert texts(table) == ["We rang", "We rested", "We told school"]
    assert table.acts == ["ask-act-moved", "ask-act-moved"]


def test_the_ends_of_the_path_are_the_ends(qtbot: QtBot) -> None:
    table = walk(qtbot)

    table.press("1: We rang. Stone")
    assert not table.named("Move step 1 earlier").isEnabled()
    table.press("3: We told school. Stone")
    assert not table.named("Move step 3 later").isEnabled()


def test_a_step_can_be_taken_off_the_path(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("2: We rested. Stone")

    table.press("Take step 2 off the path")

    assert texts(table) == ["We rang", "We told school"]
    assert table.acts == ["ask-act-took-out"]


def test_the_bravest_step_is_one_press_and_another_takes_it_back(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("3: We told school. Stone")

    table.press("This took the most courage")
    assert table.page.bravest == Said("We told school", (DAD,))
    assert names(table)[2] == "3: We told school. Stone. This took the most courage"

    table.press("This took the most courage")
    assert table.page.bravest == Said()


def test_a_brave_step_written_anew_stays_the_bravest(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("3: We told school. Stone")
    table.press("This took the most courage")

    field = table.named("What did we do here?")
    field.setFocus()
    field.setCursorPosition(len("We told school"))
    qtbot.keyClicks(field, " it")

    assert texts(table)[2] == table.page.bravest.text == "We told school it"
    assert table.named("This took the most courage").isChecked()


def test_the_arrows_go_along_the_path(qtbot: QtBot) -> None:
    table = walk(qtbot)
    table.press("1: We rang. Stone")
    table.named("1: We rang. Stone").setFocus()

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)

    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "2: We rested. Stone"
    assert table.named("What did we do here?").text() == "We rested"


def test_a_long_step_is_short_under_its_stone_and_whole_to_hear(qtbot: QtBot) -> None:
    table = walk(qtbot, (Step(text=Said(LONG)),))

    stone = editor_of(table).path.buttons[0]

    assert len(stone.text()) < len(LONG)
    assert LONG in stone.accessibleName()


def test_the_gate_leads_to_where_we_are_now(qtbot: QtBot) -> None:
    table = walk(qtbot)

    qtbot.mouseClick(editor_of(table).path.buttons[4], Qt.MouseButton.LeftButton)

    focus = QApplication.focusWidget()
    assert focus is not None
    assert editor_of(table).parts["now"].isAncestorOf(focus)


@pytest.mark.parametrize("chosen", [0, 2])
@pytest.mark.parametrize("wide", [1120, 911, 600])
@pytest.mark.parametrize("text", [90, 150, 200])
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, chosen: int, wide: int, text: int) -> None:
    table = walk(qtbot, THREE * 4, text=text)
    table.area.resize(wide, 464)
    if chosen:
        editor_of(table).choose(chosen)
    QApplication.processEvents()

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = walk(qtbot)
    editor_of(table).choose(1)

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert not {face.role() for face in faces} & {QAccessible.Role.NoRole, QAccessible.Role.Client}


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_the_path_is_painted_in_every_theme_and_direction(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    table = walk(qtbot, THREE, theme=theme)
    table.area.setLayoutDirection(direction)
    QApplication.processEvents()

    first, second = editor_of(table).path.buttons[:2]

    runs_on = first.x() < second.x()
    assert runs_on is (direction is Qt.LayoutDirection.LeftToRight)
    assert not editor_of(table).path.grab().isNull()
