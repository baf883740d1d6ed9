from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from familybook.core.said import How, Said
from familybook.screen.kit.order import focusable
from familybook.screen.pages.known import FoldedNote, KnownEditor
from familybook.screen.tokens import Theme
from tests.screen.paging import DAD, Table, a_book

KNOW = "We know now that …"
DEAR_US = "Dear us, on a hard day please remember …"


def test_showing_what_we_know_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_a_note_is_written_on_the_board(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.write(KNOW, "We can ask.")

    assert table.page.learned == (Said("We can ask.", (DAD,)),)
    assert isinstance(table.editor, KnownEditor)
    assert table.editor.board.isAncestorOf(table.named(KNOW))


def test_there_is_always_one_more_blank_note(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.put(learned=(Said("One"), Said("Two")))

    blank = [
        one
        for one in focusable(table.editor)
        if one.accessibleName() == KNOW and one.isVisibleTo(table.editor)
    ]
    assert len(blank) == 3


def test_help_that_worked_needs_no_typing(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.press("Someone listened")

    assert table.page.helped == (Said("", (DAD,), pick="known-helped-pick-listen", how=How.PICK),)


def test_what_did_not_help_stays_out_of_the_book_until_it_is_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()
    table.write("What did not help?", "too many new faces")
    assert not table.page.print_not_helped

    table.press("Yes, show it in our book")

    assert table.page.print_not_helped.pick == "known-print-not-helped-pick-yes"
    assert not table.page.pass_on


def test_a_choice_pressed_again_is_not_chosen_any_more(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()
    table.press("Yes, show it in our book")

    table.press("Yes, show it in our book")

    assert not table.page.print_not_helped


def test_passing_it_on_is_a_choice_of_its_own(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.press("Yes, make a slip with no names")

    assert table.page.pass_on.pick == "known-pass-on-pick-yes"
    assert not table.page.print_not_helped


def test_the_note_for_a_hard_day_is_folded_and_stands_alone(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    table.write(DEAR_US, "It passed before.")

    (note,) = table.editor.findChildren(FoldedNote)
    assert note.isAncestorOf(table.named(DEAR_US))
    assert note.accessibleName() == "A note for a hard day"
    assert table.page.hard_day_note == Said("It passed before.", (DAD,))


def test_the_folded_corner_stands_where_lines_end(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()
    (note,) = table.editor.findChildren(FoldedNote)

    def corner(x: int) -> int:
        image = note.grab().toImage()
        return int(image.pixelColor(x, 4).lightness())

    right = note.width() - 8
    assert corner(8) != corner(right)
    before = corner(8), corner(right)

    table.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    assert (corner(right), corner(8)) == before


@pytest.mark.parametrize("theme", [Theme.PAPER, Theme.DUSK, Theme.CONTRAST])
@pytest.mark.parametrize(("wide", "text"), [(1120, 90), (911, 150), (600, 200), (1120, 200)])
def test_no_note_is_cut_off(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    table = Table(qtbot, "known", text=text, theme=theme).open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_of_the_board_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert all(face.role() is not QAccessible.Role.NoRole for face in faces)


def test_tab_comes_from_the_board_to_the_folded_note(qtbot: QtBot) -> None:
    table = Table(qtbot, "known").open()
    first = table.editor.first_focus()
    assert first is not None
    first.setFocus()

    assert first.accessibleName() == "Someone listened"
    assert table.reach("Add: Which help worked for us?")
    assert table.reach(KNOW)
    assert table.reach("What would we tell another family?")
    assert table.reach("What did not help?")
    assert table.reach(DEAR_US)
