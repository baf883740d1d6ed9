from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from familybook.core.said import How, Said
from familybook.kinds.letters import FEELINGS, Feeling, LetterIn, LetterOut
from familybook.screen.kit.order import focusable
from familybook.screen.pages.feelings import FeelingsEditor
from familybook.screen.pages.letters import FITS, LetterText
from tests.screen.paging import DAD, MUM, Table

PAGES = pytest.mark.parametrize("key", ["letters", "daft"])
GLAD = f"{FEELINGS}-pick-glad"


@PAGES
def test_showing_these_pages_says_nothing(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    table.show()

    assert not table.acts


@PAGES
def test_every_control_of_these_pages_has_a_name_and_a_role(qtbot: QtBot, key: str) -> None:
    table = Table(qtbot, key).open()

    faces = [(one, QAccessible.queryAccessibleInterface(one)) for one in focusable(table.editor)]

    assert not [type(one).__name__ for one, face in faces if not face.text(QAccessible.Text.Name)]
    unknown = (QAccessible.Role.NoRole, QAccessible.Role.Client)
    assert not [one.accessibleName() for one, face in faces if face.role() in unknown]


@PAGES
@pytest.mark.parametrize(("wide", "text"), [(1120, 100), (911, 150), (600, 200)])
def test_nothing_of_these_pages_is_cut_off(qtbot: QtBot, key: str, wide: int, text: int) -> None:
    table = Table(qtbot, key, text=text)
    if key == "letters":
        table.put(letters_in=(LetterIn(text=Said("Hello")),), letters_out=(LetterOut(),))
    table.open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


def test_what_somebody_feels_is_theirs_whoever_is_adding(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters").open()

    table.press("What Mum feels")
    table.press("glad")
    table.press("worried")
    table.press("What Dad feels")
    table.press("glad")

    rows = table.page.feelings
    assert [row.who.pick for row in rows] == [MUM, DAD]
    assert [[one.pick.rpartition("-")[2] for one in row.picks] for row in rows] == [
        ["glad", "worried"],
        ["glad"],
    ]
    assert rows[0].picks[1].said_by == (MUM,)


def test_a_feeling_pressed_again_is_taken_out(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters")
    table.put(feelings=(Feeling(who=Said(pick=DAD), picks=(Said(pick=GLAD, how=How.PICK),)),))
    table.open()

    table.press("glad")

    assert table.page.feelings[0].picks == ()


def test_feelings_begin_with_whoever_is_adding(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters").open()

    chips = table.editor.findChild(FeelingsEditor).chips.chips  # type: ignore[union-attr]  # there

    assert [chip.person.id for chip in chips if chip.isChecked()] == [DAD]


def test_a_letter_is_made_without_typing(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters").open()

    table.press("A letter to us")
    table.press("I saw how you listen to each other.")

    (letter,) = table.page.letters_in
    assert [one.pick for one in letter.lines] == ["letters-letters-in-lines-pick-saw-listen"]


def test_a_long_letter_is_taken_and_only_said_to_go_on(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters")
    table.put(letters_in=(LetterIn(text=Said("word " * FITS)),))
    table.open()
    text = table.editor.findChildren(LetterText)[0]
    short = text.long.text()

    table.put(letters_in=(LetterIn(text=Said("word " * (FITS + 1))),))

    assert not short
    assert text.long.text() == "A long letter may need one more sheet. That is fine."
    assert not any(letter.isdigit() for letter in text.long.text())


def test_a_problem_at_a_feeling_goes_to_whose_it_is(qtbot: QtBot) -> None:
    table = Table(qtbot, "letters")
    table.put(feelings=(Feeling(who=Said(pick=MUM), picks=(Said("odd"),)),))
    table.open()

    assert table.editor.show_problem(("feelings", 0, "picks", 0), "A shorter line fits here.")

    chips = table.editor.findChild(FeelingsEditor).chips.chips  # type: ignore[union-attr]  # there
    assert [chip.person.id for chip in chips if chip.isChecked()] == [MUM]


def test_daft_things_are_picked_and_recipes_added(qtbot: QtBot) -> None:
    table = Table(qtbot, "daft").open()

    table.press("We burn the toast")
    table.press("A recipe")
    table.write("What is it called?", "Soup")

    assert [one.pick for one in table.page.silly] == ["daft-silly-pick-toast"]
    assert table.page.recipes[0].name.text == "Soup"
