from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.core.book import new_book
from familybook.core.ids import PageKey
from familybook.core.said import How, Said
from familybook.kinds.petals import Petal
from familybook.screen.editors.picks import PicksEditor
from familybook.screen.kit.labels import Label
from familybook.screen.kit.order import focusable
from familybook.screen.pages import page_editor
from familybook.screen.pages.petals import PetalsEditor
from familybook.screen.tokens import Theme
from familybook.templates.our_book import OUR_BOOK
from tests.screen.paging import DAD, DOG, MUM, Table, a_book, a_look

TO_MUM = Said(pick=MUM, how=How.PICK)
LAUGH = Said(pick="petals-text-pick-laugh", how=How.PICK, said_by=(DAD,))


def editor_of(table: Table) -> PetalsEditor:
    assert isinstance(table.editor, PetalsEditor)
    return table.editor


def asked(name: str) -> str:
    return f"Add: What do we love about {name}?"


def test_showing_the_flowers_says_nothing(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()

    table.show()

    assert not table.acts
    assert table.book == a_book()


def test_everybody_has_a_flower_to_choose_and_pets_too(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()

    shown = [one for one in editor_of(table).flowers if one.isVisible()]

    assert [one.accessibleName() for one in shown] == [
        f"{name}: a flower with room for petals" for name in ("Mum", "Dad", "Our dog")
    ]


def test_whoever_is_adding_begins_with_somebody_else(qtbot: QtBot) -> None:
    book = a_book()
    editor = page_editor(book, PageKey("petals"), a_look(), {})
    qtbot.addWidget(editor)

    editor.show_page(book, PageKey("petals"), (MUM,))

    assert isinstance(editor, PetalsEditor)
    assert [one.text() for one in editor.flowers if one.isChecked()] == ["Dad"]


def test_a_picked_kind_word_is_a_petal_of_whoever_was_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()

    table.press("Makes us laugh")

    assert table.page.flowers == (Petal(to=TO_MUM, text=(LAUGH,)),)
    assert table.acts == ["ask-act-picked"]
    assert editor_of(table).flowers[0].accessibleName() == "Mum: a flower with one petal"


def test_somebody_with_another_name_has_one_set_of_picks_and_keeps_their_words(
    qtbot: QtBot,
) -> None:
    table = Table(qtbot, "petals").open()
    editor = editor_of(table)
    (picks,) = editor.findChildren(PicksEditor)
    picks.own.line.setText("Sings")
    mum = next(one for one in table.book.people if one.id == MUM)

    for name in ("Mummy", "Mama"):
        table.book = table.book.with_person(replace(mum, name=name))
        table.show()

    (picks,) = editor.findChildren(PicksEditor)
    assert picks.own.line.text() == "Sings"
    picks.own.button.click()
    assert [one.text for one in table.page.flowers[0].text] == ["Sings"]


def test_the_second_word_about_somebody_joins_the_first(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.press("Makes us laugh")

    table.press("Listens")

    assert table.ways[-1] == ("flowers", 0, "text")
    assert [one.pick for one in table.page.flowers[0].text] == [
        "petals-text-pick-laugh",
        "petals-text-pick-listen",
    ]


def test_own_words_go_to_the_flower_that_was_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.press("Our dog: a flower with room for petals")

    table.write(asked("Our dog"), "Knows when we are sad")
    qtbot.keyClick(table.named(asked("Our dog")), Qt.Key.Key_Return)

    assert table.page.flowers == (
        Petal(to=Said(pick=DOG, how=How.PICK), text=(Said("Knows when we are sad", (DAD,)),)),
    )


def test_words_written_and_not_added_are_kept_when_the_page_is_turned(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.write(asked("Mum"), "Sings")

    table.editor.finish()

    assert [one.text for row in table.page.flowers for one in row.text] == ["Sings"]


def test_words_half_written_for_one_do_not_go_to_the_next(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.write(asked("Mum"), "Sings")

    table.press("Our dog: a flower with room for petals")
    table.editor.finish()

    assert [(row.to.pick, [one.text for one in row.text]) for row in table.page.flowers] == [
        (MUM, ["Sings"])
    ]


def test_words_left_behind_go_to_whom_they_were_written_for(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    editor = editor_of(table)
    line = table.named(asked("Mum"))
    editor.flowers[1].click()

    line.setText("Sings")
    editor.finish()

    assert [row.to.pick for row in table.page.flowers] == [MUM]


def test_a_petal_taken_out_leaves_the_flower(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.put(flowers=(Petal(to=TO_MUM, text=(LAUGH, Said("Sings", (DAD,)))),))

    table.press("Take out: Sings")

    assert table.page.flowers[0].text == (LAUGH,)


def test_the_flower_on_the_screen_grows_with_its_petals(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    card = editor_of(table).flowers[0]
    before = card.grab().toImage()

    table.press("Makes us laugh")

    assert card.grab().toImage() != before


def test_a_soft_note_tells_whose_flower_has_room(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    assert editor_of(table).room.isHidden()

    table.press("Makes us laugh")

    assert editor_of(table).room.text() == "There is room for a kind word for Dad, Our dog too."


def test_the_soft_note_goes_once_everybody_has_a_petal(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    rows = (Petal(to=Said(pick=who, how=How.PICK), text=(LAUGH,)) for who in (MUM, DAD, DOG))

    table.put(flowers=tuple(rows))

    assert editor_of(table).room.isHidden()


def test_nobody_yet_is_a_kind_sentence(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals", new_book(OUR_BOOK)).open()

    assert editor_of(table).panel.isHidden()
    assert "Add names first. They come up here." in [
        one.text() for one in table.editor.findChildren(Label) if one.isVisible()
    ]


def test_a_new_name_is_asked_by_its_new_name(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    mum = table.book.person(MUM)
    assert mum is not None

    table.book = table.book.with_person(type(mum)(id=mum.id, name="Mummy"))
    table.show()

    assert table.named(asked("Mummy"))


def test_trouble_with_a_word_is_told_at_its_flower(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    table.put(flowers=(Petal(to=Said(pick=DOG, how=How.PICK), text=(LAUGH,)),))

    assert table.editor.show_problem(("flowers", 0, "text"), "That is long.")

    assert [one.text() for one in editor_of(table).flowers if one.isChecked()] == ["Our dog"]


@pytest.mark.parametrize("theme", [Theme.PAPER, Theme.DUSK, Theme.CONTRAST])
@pytest.mark.parametrize(("wide", "text"), [(1120, 90), (911, 150), (600, 200), (1120, 200)])
def test_nothing_is_cut_off(qtbot: QtBot, wide: int, text: int, theme: Theme) -> None:
    table = Table(qtbot, "petals", text=text, theme=theme).open(wide, 464)

    assert not table.cut_off()
    assert not table.too_small()


def test_every_control_has_a_name_and_a_role(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()

    faces = [QAccessible.queryAccessibleInterface(one) for one in focusable(table.editor)]

    assert all(face.text(QAccessible.Text.Name) for face in faces)
    assert all(face.role() is not QAccessible.Role.NoRole for face in faces)


def test_tab_goes_from_the_flower_to_its_words(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    first = table.editor.first_focus()
    assert first is not None
    first.setFocus()

    names = []
    for _ in range(16):
        now = QApplication.focusWidget()
        assert now is not None
        names.append(now.accessibleName())
        qtbot.keyClick(now, Qt.Key.Key_Tab)

    assert names[0].startswith("Mum")
    assert names.index("Makes us laugh") < names.index(asked("Mum"))


def test_the_arrows_go_from_flower_to_flower(qtbot: QtBot) -> None:
    table = Table(qtbot, "petals").open()
    first = table.editor.first_focus()
    assert first is not None
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Right)

    assert [one.text() for one in editor_of(table).flowers if one.isChecked()] == ["Dad"]
    assert table.named(asked("Dad"))
