from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familybook.app.around_desk import ANYTHING, asked_aloud
from familybook.app.table import Table
from familybook.assets.words import words
from familybook.core.book import new_book
from familybook.core.ids import PageKey
from familybook.core.template import Template
from familybook.drawings.scenes.aloud import PICTURES, STAGE, aloud
from familybook.screen.around.around_table import LEAST_TEXT, AroundTable
from familybook.screen.editors.picks import OwnWords
from familybook.screen.kit.faces import install_faces
from familybook.screen.look import Look
from familybook.screen.tokens import LEAST_TARGET, TEXT_SIZES, Theme, Tokens
from familybook.templates import TEMPLATES
from familybook.templates.our_book import OUR_BOOK
from tests.pseudo import ACCENTED, longer
from tests.windows import (
    clipped_words,
    go,
    opened,
    outside,
    settle,
    too_narrow,
    visible,
    with_names,
)

pytestmark = pytest.mark.gui

HARD = {"ladder", "rights", "letters", "strip", "known", "checkins", "numbers", "wallet", "fridge"}
"""Pages that are about hard times, or need a quiet moment."""


@pytest.fixture
def program(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield program


@pytest.fixture
def family(program: Table, qtbot: QtBot) -> Table:
    return with_names(program, qtbot)


def view_of(table: Table) -> AroundTable:
    return table.around_desk.view


def is_full(table: Table) -> bool:
    return bool(table.window.windowState() & Qt.WindowState.WindowFullScreen)


def press(qtbot: QtBot, table: Table, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or table.window, key)


def test_f11_fills_the_screen_with_one_question_and_nothing_else(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")

    press(qtbot, family, Qt.Key.Key_F11)
    settle()

    assert is_full(family)
    assert view_of(family).asked.text() == words()("us-matters")
    assert not family.window.head.isVisible()
    assert not family.rooms.page.isVisible()
    shown = {one.text() for one in visible(family.window, QAbstractButton)}
    assert shown == {words()("around-next"), words()("around-back")}


def test_it_goes_back_to_the_same_place_with_all_words_kept(family: Table, qtbot: QtBot) -> None:
    family.sitting.show_page(PageKey("us"))
    settle()
    editor = family.desk.editor
    assert editor is not None
    line = editor.findChildren(OwnWords)[0].line
    line.setFocus()
    qtbot.keyClicks(line, "the sea in win")
    bar = family.rooms.page.body.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    at = bar.value()

    press(qtbot, family, Qt.Key.Key_F11)
    press(qtbot, family, Qt.Key.Key_F11)
    settle()

    assert not is_full(family)
    assert family.window.current is family.rooms.page
    assert family.desk.editor is editor
    assert "the sea in win" in line.text() + repr(family.sitting.session.book)
    assert bar.value() == at
    assert QApplication.focusWidget() is line


@pytest.mark.parametrize("state", [Qt.WindowState.WindowNoState, Qt.WindowState.WindowMaximized])
def test_the_window_is_afterwards_as_large_as_it_was(family: Table, state: Qt.WindowState) -> None:
    family.window.setWindowState(state)
    settle()
    before = family.window.size()

    family.window.around_wanted.emit()
    view_of(family).back.click()
    settle()

    assert family.window.windowState() & ~Qt.WindowState.WindowActive == state
    assert family.window.size() == before


def test_space_asks_another_question_until_all_were_asked(family: Table, qtbot: QtBot) -> None:
    family.window.around_wanted.emit()
    view = view_of(family)
    asked = []

    for _ in OUR_BOOK.aloud:
        asked.append(view.asked.text())
        press(qtbot, family, Qt.Key.Key_Space)

    assert len(set(asked)) == len(OUR_BOOK.aloud)
    assert view.asked.text() == asked[0]


def test_space_goes_on_also_when_the_focus_is_nowhere(family: Table, qtbot: QtBot) -> None:
    family.window.around_wanted.emit()
    view = view_of(family)
    before = view.asked.text()
    view.next.clearFocus()

    qtbot.keyClick(view, Qt.Key.Key_Space)

    assert view.asked.text() != before


def test_the_curtain_falls_on_esc_and_rises_on_the_same_question(
    family: Table, qtbot: QtBot
) -> None:
    go(family, "page")
    family.window.around_wanted.emit()
    view = view_of(family)
    view.next.click()
    asked = view.asked.text()

    press(qtbot, family, Qt.Key.Key_Escape)
    assert family.window.is_covered
    assert not view.isVisible()
    press(qtbot, family, Qt.Key.Key_Return)

    assert view.isVisible()
    assert view.asked.text() == asked
    assert QApplication.focusWidget() is view.next
    view.back.click()
    assert family.rooms.page.isVisible()
    assert not is_full(family)


def test_on_the_shelf_it_asks_too_and_goes_back_to_the_shelf(program: Table, qtbot: QtBot) -> None:
    press(qtbot, program, Qt.Key.Key_F11)

    assert view_of(program).isVisible()
    assert view_of(program).asked.text()
    press(qtbot, program, Qt.Key.Key_F11)
    assert program.window.current is program.window.shelf
    assert program.window.shelf.isVisible()


def test_while_it_is_turned_no_key_changes_the_book(family: Table, qtbot: QtBot) -> None:
    go(family, "page")
    book = family.sitting.session.book
    family.window.around_wanted.emit()

    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_P, Qt.Key.Key_1):
        qtbot.keyClick(view_of(family), key, Qt.KeyboardModifier.ControlModifier)
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F2):
        qtbot.keyClick(view_of(family), key)

    assert family.sitting.session.book == book
    assert view_of(family).isVisible()


def test_trouble_with_saving_turns_the_window_back_so_that_it_is_read(family: Table) -> None:
    go(family, "page")
    family.window.around_wanted.emit()

    family.window.show_trouble(words()("screen-not-saved"))
    settle()

    assert family.rooms.page.isVisible()
    assert not is_full(family)
    assert words()("screen-not-saved") in family.rooms.page.foot.act


def test_a_page_the_family_put_away_is_not_asked_about() -> None:
    book = new_book(OUR_BOOK)
    assert {one.page for one in asked_aloud(book)} == {one.page for one in OUR_BOOK.aloud}

    book = book.with_put_away(PageKey("daft"), away=True)

    assert "daft" not in {one.page for one in asked_aloud(book)}
    assert asked_aloud(book)


def test_a_length_that_has_not_the_page_still_has_its_question() -> None:
    short = new_book(OUR_BOOK).with_shape("one-visit")

    assert asked_aloud(short) == OUR_BOOK.aloud


def test_with_all_pages_put_away_there_is_still_something_to_talk_about() -> None:
    book = new_book(OUR_BOOK)
    for one in OUR_BOOK.aloud:
        book = book.with_put_away(one.page, away=True)

    assert asked_aloud(book) == (ANYTHING,)


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda one: one.name)
def test_no_question_of_hard_times_is_ever_asked_aloud(template: Template) -> None:
    kinds = {page.key: page.kind for page in template}

    assert template.aloud
    for one in template.aloud:
        assert one.page not in HARD
        assert one.words.split("-")[0] in {"around", kinds[one.page].area}
        assert not {"stormy", "cloudy", "signal", "danger"} & set(one.words.split("-"))


def test_every_question_is_one_short_sentence_with_a_picture_of_its_own_size() -> None:
    for one in (*OUR_BOOK.aloud, ANYTHING):
        question = words()(one.words)
        assert question.endswith("?")
        assert question.count("?") == 1
        assert one.picture in PICTURES


def test_the_pictures_hold_the_patterns_of_the_family(family: Table) -> None:
    people = family.sitting.session.book.people

    for picture in PICTURES:
        drawn = aloud(picture, people)
        assert drawn.size == STAGE
        assert drawn.marks != aloud(picture, ()).marks, picture
        assert not drawn.labels


@given(text=st.sampled_from(TEXT_SIZES), theme=st.sampled_from(Theme))
def test_its_words_are_always_large(qapp: QApplication, text: int, theme: Theme) -> None:
    del qapp
    look = Look(words(), Tokens(text=text, theme=theme))
    view = AroundTable(look)

    assert view.look.tokens.text == max(LEAST_TEXT, text)
    assert view.look.tokens.theme is theme
    look.show_tokens(Tokens(text=200, theme=Theme.DUSK))
    assert view.look.tokens == Tokens(text=200, theme=Theme.DUSK)
    view.deleteLater()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(
    ("wide", "high", "text"),
    [(1366, 768, 100), (1366, 768, 200), (911, 512, 100), (911, 512, 200), (640, 400, 200)],
)
def test_nothing_is_cut_off_and_all_can_be_touched(
    qapp: QApplication, qtbot: QtBot, way: Qt.LayoutDirection, wide: int, high: int, text: int
) -> None:
    del qapp
    view = AroundTable(Look(words(), Tokens(text=text)))
    qtbot.addWidget(view)
    view.setLayoutDirection(way)
    view.resize(wide, high)
    view.show_reading(possible=True)
    view.show()

    for one in OUR_BOOK.aloud:
        view.show_question(words()(one.words), aloud(one.picture, ()))
        settle()
        assert clipped_words(view) == [], one.words
        assert outside(view) == [], one.words
        assert view.area.horizontalScrollBar().maximum() == 0
    for button in visible(view, QAbstractButton):
        assert min(button.width(), button.height()) >= LEAST_TARGET
        face = QAccessible.queryAccessibleInterface(button)
        assert face.text(QAccessible.Text.Name).strip()
        assert face.role() == QAccessible.Role.Button
    assert view.size() == QSize(wide, high)


@pytest.mark.parametrize(("wide", "high"), [(1366, 768), (800, 800), (911, 512), (640, 400)])
def test_longer_words_of_another_language_stay_whole(qtbot: QtBot, wide: int, high: int) -> None:
    view = AroundTable(Look(words(), Tokens(text=200)))
    qtbot.addWidget(view)
    view.resize(wide, high)
    view.show()

    for one in OUR_BOOK.aloud:
        view.show_question(longer(words()(one.words), ACCENTED), aloud(one.picture, ()))
        settle()
        assert too_narrow(view) == []
        assert clipped_words(view) == []
        assert outside(view) == []


def test_a_short_question_stands_in_two_lines_with_no_word_alone(qtbot: QtBot) -> None:
    view = AroundTable(Look(words()))
    qtbot.addWidget(view)
    view.resize(911, 512)
    view.show()

    view.show_question("What are we proud of?", aloud("kite", ()))
    settle()

    lines = view.asked.height() / view.asked.fontMetrics().lineSpacing()
    assert round(lines) == 2
    whole = view.asked.fontMetrics().horizontalAdvance(view.asked.text())
    assert view.asked.width() < 0.75 * whole


def test_the_question_is_a_heading_and_is_said_aloud_when_it_changes(
    qtbot: QtBot, qapp: QApplication
) -> None:
    del qapp
    install_faces()
    view = AroundTable(Look(words()))
    qtbot.addWidget(view)
    view.show_question("What makes us laugh?", aloud("tea", ()))

    face = QAccessible.queryAccessibleInterface(view.asked)

    assert face.role() == QAccessible.Role.Heading
    assert face.text(QAccessible.Text.Name) == "What makes us laugh?"


def test_the_voice_has_a_button_only_where_there_is_a_voice(qtbot: QtBot) -> None:
    view = AroundTable(Look(words()))
    qtbot.addWidget(view)
    view.resize(1366, 768)
    view.show()
    assert not view.read.isVisible()

    view.show_reading(possible=True)
    assert view.read.isVisible()
    with qtbot.waitSignal(view.read_wanted):
        view.read.click()
    view.show_reading(possible=True, reading=True)
    assert view.read.text() == words()("around-stop")
    view.show_reading(possible=False)
    assert not view.read.isVisible()


def test_a_voice_learns_of_the_view_when_it_is_made_and_not_before(family: Table) -> None:
    made: list[AroundTable] = []
    family.around_desk.view_made.connect(made.append)
    assert made == []

    family.window.around_wanted.emit()
    view_of(family).back.click()
    family.window.around_wanted.emit()

    assert made == [view_of(family)]


def test_bigger_words_can_be_had_without_turning_back(family: Table, qtbot: QtBot) -> None:
    family.look.show_tokens(replace(family.look.tokens, text=150))
    family.window.around_wanted.emit()

    qtbot.keyClick(view_of(family), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert view_of(family).look.tokens.text == 175
