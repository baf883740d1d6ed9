"""Undo and redo stay on offer wherever the family goes, and say what came back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.editors.writing import Prose
from familybook.screen.kit.fields import LineField
from tests.windows import go, leave, opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def offered(family: Table, start: str = "Undo") -> list[QAbstractButton]:
    buttons = visible(family.window.current.foot, QAbstractButton)
    named = [one for one in buttons if one.accessibleName().startswith(start)]
    return [one for one in named if one.isEnabled()]


def say_happy(family: Table, *pages: str) -> None:
    for page in pages:
        family.sitting.show_page(PageKey(page))
        family.rooms.page.happy.click()


def test_undo_stays_on_offer_until_nothing_is_left_to_take_back(family: Table) -> None:
    session = family.sitting.session
    before = session.book
    say_happy(family, "weather", "us")

    while session.can_undo:
        (undo,) = offered(family)
        undo.click()
    settle()

    assert not offered(family)
    assert session.book != before
    for _ in range(100):
        for redo in offered(family, "Redo"):
            redo.click()
    assert session.book.happy == {"weather", "us"}
    assert not offered(family, "Redo")


@pytest.mark.parametrize("screen", ["path", "arranging", "page", "make", "look", "happens"])
def test_undo_is_seen_on_every_screen_of_the_book(family: Table, screen: str) -> None:
    say_happy(family, "weather")

    go(family, screen)

    (undo,) = offered(family)
    assert undo.accessibleName() == "Undo: Happy with this"


def test_undo_says_what_came_back(family: Table) -> None:
    say_happy(family, "weather")
    assert family.rooms.page.foot.act == "Happy with this"

    offered(family)[0].click()

    assert family.rooms.page.foot.act == "Undone: Happy with this"
    assert family.rooms.page.foot.isVisible()


def test_an_act_is_not_told_on_the_next_page(family: Table) -> None:
    say_happy(family, "weather")

    family.rooms.page.next.click()

    assert family.rooms.page.foot.act == ""
    assert offered(family)


def told_beside(family: Table) -> list[str]:
    """The words that stand in the foot and are on no button."""
    return [one.text() for one in visible(family.window.current.foot, QLabel) if one.text()]


def test_what_was_done_elsewhere_is_offered_with_its_words(family: Table) -> None:
    say_happy(family, "weather")
    family.window.resize(1366, 768)

    for screen in ("make", "page", "path"):
        go(family, screen)

        assert offered(family)
        assert told_beside(family) == ["Happy with this"]

    family.window.show_act("It is in Documents.")
    settle()
    assert told_beside(family) == ["It is in Documents."]
    assert not offered(family)


def test_what_was_done_elsewhere_is_taken_back_by_key_where_its_words_have_no_room(
    family: Table,
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=200))
    family.window.resize(1366, 768)
    say_happy(family, "weather")
    settle()
    assert offered(family)

    family.sitting.show_page(PageKey("us"))
    settle()
    assert not told_beside(family)
    assert not offered(family)

    family.window.undo_wanted.emit()
    settle()
    assert family.sitting.here == PageKey("weather")
    assert family.sitting.session.book.happy == frozenset()
    assert offered(family, "Redo")


def test_a_question_typed_on_a_page_of_our_own_is_one_act(family: Table, qtbot: QtBot) -> None:
    family.rooms.path.page_added.emit(PageKey("own"))
    settle()
    before = family.sitting.session.book
    editor = family.rooms.page.editor
    assert editor is not None
    field = visible(editor, LineField)[0]
    field.setFocus()
    qtbot.keyClicks(field, "What makes us laugh")
    assert family.sitting.session.book != before

    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert family.sitting.session.book == before


def test_buttons_of_the_path_stay_where_they_are_once_something_can_be_undone(
    family: Table,
) -> None:
    family.sitting.show_path()
    family.window.resize(1366, 768)
    settle()
    session = family.sitting.session
    while session.undo():
        pass
    settle()

    def places() -> dict[str, int]:
        bar = family.rooms.path.foot.bar
        return {
            one.accessibleName(): one.x()
            for one in visible(bar, QAbstractButton)
            if not one.accessibleName().startswith(("Undo", "Redo"))
        }

    before = places()
    assert not offered(family)

    session.edit(session.book.with_title(PageKey("weather"), "Our sky"), "path-act-title")
    settle()

    assert offered(family)
    assert places() == before


@pytest.mark.parametrize(
    ("text", "size"), [(100, (1366, 768)), (150, (1366, 768)), (100, (911, 600))]
)
def test_a_page_keeps_its_room_once_something_can_be_undone(
    family: Table, qtbot: QtBot, text: int, size: tuple[int, int]
) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(*size)
    go(family, "shelf")
    leave(family, "shelf")
    family.sitting.show_page(PageKey("us"))
    settle()
    page = family.rooms.page
    assert page.editor is not None
    before = page.body.geometry()
    assert not offered(family)
    assert not offered(family, "Redo")
    field = visible(page.editor, Prose)[0]
    field.setFocus()

    qtbot.keyClicks(field, "We")
    settle()
    assert offered(family)
    assert page.body.geometry() == before

    offered(family)[0].click()
    settle()
    assert page.body.geometry() == before


@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("size", [(1366, 768), (911, 512)])
def test_trouble_is_read_in_full_in_any_window(
    family: Table, size: tuple[int, int], text: int
) -> None:
    say_happy(family, "weather")
    family.look.show_tokens(replace(family.look.tokens, text=text))
    family.window.resize(*size)
    settle()
    sentence = family.look.words("screen-not-saved")

    family.window.show_trouble(sentence)
    settle()

    (label,) = [one for one in visible(family.rooms.page.foot, QLabel) if one.text() == sentence]
    assert label.heightForWidth(label.width()) <= label.height()


def test_redo_never_stands_where_undo_was_pressed(family: Table) -> None:
    say_happy(family, "weather")
    while family.sitting.session.can_undo:
        (undo,) = offered(family)
        at = undo.mapTo(family.window, undo.rect().center())
        undo.click()
        settle()

    (redo,) = offered(family, "Redo")
    assert family.window.childAt(at) is not redo


def test_undo_stands_beside_back_before_a_row_of_its_own_is_taken_from_the_page(
    family: Table,
) -> None:
    page = family.rooms.page
    say_happy(family, "us")

    rows = {}
    for wide in (1366, 2200):
        family.window.resize(wide, 768)
        settle()
        (undo,) = offered(family)
        rows[wide] = {
            one.mapTo(page.foot, one.rect().center()).y() for one in (undo, page.back, page.next)
        }

        assert (page.print in page.foot.bar.folded()) is (wide == 1366)

    assert [len(row) for row in rows.values()] == [1, 1]
