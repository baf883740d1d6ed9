from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.assets.words import words
from familybook.core.ids import PageKey
from familybook.screen.editors.picks import OwnWords
from familybook.screen.help.topics import TOPICS
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.photos.photo_slot import PhotoSlot
from familybook.screen.tokens import Hue, Theme
from tests.windows import go, opened, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


def current(table: Table) -> QWidget:
    return table.window.current


def press_f1(table: Table, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget() or table.window, Qt.Key.Key_F1)
    settle()


@pytest.mark.parametrize(
    ("screen", "topic"),
    [
        ("shelf", "shelf"),
        ("start", "names"),
        ("path", "path"),
        ("page", "page"),
        ("make", "make"),
    ],
)
def test_f1_opens_help_about_where_we_are_and_back_goes_there_again(
    family: Table, qtbot: QtBot, screen: str, topic: str
) -> None:
    go(family, screen)
    before, focus = family.window.current, QApplication.focusWidget()

    press_f1(family, qtbot)
    shown = family.help_desk.help
    assert family.window.current is shown
    assert shown.topic_shown == topic
    assert words()(f"help-{topic}-title") in shown.heading.text()

    shown.back.click()
    assert family.window.current is before
    assert QApplication.focusWidget() is focus


def test_every_screen_with_help_of_its_own_names_a_topic_there_is(family: Table) -> None:
    rooms = family.rooms
    screens = (family.window.shelf, rooms.start, rooms.path, rooms.page, rooms.make)

    assert all(one.help_topic in TOPICS for one in screens)
    assert {DrawingPad.help_topic, PhotoSlot.help_topic} <= set(TOPICS)


def test_help_in_the_head_stays_in_its_place_on_every_screen(family: Table) -> None:
    places = set()
    for screen in ("path", "page", "make", "start", "shelf"):
        go(family, screen)
        head = family.window.head
        assert head.help.isVisible()
        places.add(head.help.mapTo(family.window, head.help.rect().topLeft()).toTuple())

    assert len(places) == 1


def test_words_half_written_are_kept_and_the_page_is_as_it_was(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_page(PageKey("us"))
    settle()
    editor = family.desk.editor
    assert editor is not None
    line = editor.findChildren(OwnWords)[0].line
    line.setFocus()
    qtbot.keyClicks(line, "pancakes on a Sun")
    settle()
    stands = line.mapTo(family.window, QPoint(0, 0))
    assert family.rooms.page.body.verticalScrollBar().value() > 0

    press_f1(family, qtbot)
    press_f1(family, qtbot)

    assert family.desk.editor is editor
    assert "pancakes on a Sun" in line.text() + repr(family.sitting.session.book)
    assert QApplication.focusWidget() is line
    assert line.mapTo(family.window, QPoint(0, 0)) == stands


def test_in_a_photo_slot_help_is_about_photos(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_page(PageKey("us"))
    slot = visible(family.rooms.page, PhotoSlot)[0]
    button = visible(slot, QAbstractButton)[0]
    button.setFocus()

    press_f1(family, qtbot)

    assert family.help_desk.help.topic_shown == "photo"


def test_big_paper_is_laid_aside_so_that_help_is_seen(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_page(PageKey("draw"))
    settle()
    pad = visible(family.rooms.page, DrawingPad)[0]
    pad.large.click()
    settle()

    press_f1(family, qtbot)

    help_screen = family.help_desk.help
    assert help_screen.topic_shown == "drawing"
    top = family.window.childAt(family.window.rect().center())
    assert top is not None
    assert help_screen.isAncestorOf(top)


def test_a_licence_that_lies_open_changes_its_colours_too(family: Table) -> None:
    go(family, "licence")
    text, look = family.help_desk.licence.text, family.look

    for theme in (Theme.DUSK, Theme.PAPER, Theme.CONTRAST):
        look.show_tokens(replace(look.tokens, theme=theme))
        settle()
        ground = text.viewport().grab().toImage().pixelColor(1, text.viewport().height() - 2)
        assert ground.name() == look.colour(Hue.CARD).name()


def test_about_and_each_licence_go_back_one_step_and_f1_goes_all_the_way(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "path")
    press_f1(family, qtbot)
    desk = family.help_desk

    desk.help.about.click()
    desk.about.parts_shown["SQLCipher"].click()
    assert "ZETETIC" in desk.licence.text.toPlainText()
    desk.licence.back.click()
    assert current(family) is desk.about
    desk.about.back.click()
    assert current(family) is desk.help

    desk.help.about.click()
    desk.about.ours.click()
    assert "Permission is hereby granted" in desk.licence.text.toPlainText()
    press_f1(family, qtbot)
    assert current(family) is family.rooms.path


def test_a_page_opened_from_help_is_where_we_are_from_then_on(family: Table, qtbot: QtBot) -> None:
    go(family, "path")
    press_f1(family, qtbot)

    qtbot.keyClick(family.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert family.window.current is family.rooms.page
    press_f1(family, qtbot)
    press_f1(family, qtbot)

    assert family.window.current is family.rooms.page


def test_in_a_narrow_window_help_is_not_hidden_by_the_sheet_beside(
    family: Table, qtbot: QtBot
) -> None:
    family.window.resize(700, 500)
    go(family, "page")
    family.window.toggle_aa()
    assert not family.rooms.page.isVisible()

    press_f1(family, qtbot)

    assert family.help_desk.help.isVisible()
    assert not family.rooms.aa.isVisible()
    family.help_desk.help.back.click()
    assert family.rooms.page.isVisible()


def test_behind_the_curtain_there_is_no_help(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    family.window.fall()

    press_f1(family, qtbot)

    assert family.window.is_covered
    family.window.rise()
    assert family.window.current is family.rooms.page


def test_the_curtain_falls_over_help_and_rises_on_it(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    press_f1(family, qtbot)

    qtbot.keyClick(family.window, Qt.Key.Key_Escape)
    assert family.window.is_covered
    family.window.rise()

    assert family.help_desk.help.isVisible()


def test_help_is_made_only_when_it_is_first_wanted(family: Table, qtbot: QtBot) -> None:
    assert "help" not in vars(family.help_desk)
    assert family.around_desk._view is None

    press_f1(family, qtbot)

    assert "help" in vars(family.help_desk)
    assert "about" not in vars(family.help_desk)
