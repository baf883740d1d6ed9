"""What stood on a page before: found in the menu of a field, brought back, removed for good."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.labels import Label
from familybook.screen.page.earlier_screen import EarlierScreen
from familybook.screen.tokens import LEAST_TARGET
from familybook.store.history import TITLE
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui

COVER, US = PageKey("cover"), PageKey("us")
MENU = "Earlier versions"


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def title_field(table: Table) -> LineField:
    field = visible(table.rooms.page.body, LineField)[0]
    field.setFocus()
    settle()
    return field


def write(table: Table, *titles: str) -> None:
    """Call the book this and that, each in a visit of its own."""
    sitting = table.sitting
    sitting.show_page(COVER)
    for title in titles:
        sitting.answer(COVER, ("title",), Said(title), "ask-act-chose")
        assert sitting.opened is not None
        sitting.opened.writer.versions(COVER, "title")


def open_cover(table: Table) -> None:
    if table.sitting.here != COVER or table.window.current is not table.rooms.page:
        table.sitting.show_page(COVER)
        settle()


def ask(table: Table) -> EarlierScreen:
    """Ask in the menu of the cover's title."""
    open_cover(table)
    acts = dict(title_field(table).more_acts)
    acts[MENU]()
    settle()
    screen = table.window.current
    assert isinstance(screen, EarlierScreen)
    return screen


def shown(screen: EarlierScreen) -> list[str]:
    return [card.words.text().split(" (")[0] for card in screen.cards]


def title(table: Table) -> str:
    cover: Any = table.sitting.session.book.page(COVER)
    return str(cover.title.text)


def press(qtbot: QtBot, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def test_the_menu_of_a_field_shows_what_stood_there_newest_first(
    table: Table, qtbot: QtBot
) -> None:
    open_cover(table)
    for words in ("Our boat", "Our tent", "Our kite"):
        field = title_field(table)
        field.selectAll()
        qtbot.keyClicks(field, words)
        ask(table).back.click()

    screen = ask(table)

    assert shown(screen) == ["Our tent", "Our boat"]
    when = [label.text() for label in screen.cards[0].findChildren(Label)]
    assert any(one.startswith("From ") and "20" in one for one in when)


def test_one_press_brings_words_back_and_undo_takes_that_back(table: Table, qtbot: QtBot) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)

    press(qtbot, screen.cards[0].back)

    assert title(table) == "Our boat"
    assert title_field(table).text() == "Our boat"
    assert table.window.current is table.rooms.page
    table.undo_desk.undo()
    assert title(table) == "Our tent"


def test_what_was_brought_back_leaves_what_stood_there_to_be_brought_back_too(
    table: Table, qtbot: QtBot
) -> None:
    write(table, "Our boat", "Our tent")
    press(qtbot, ask(table).cards[0].back)

    assert shown(ask(table)) == ["Our tent"]


def test_a_page_that_is_left_and_opened_again_is_another_visit(table: Table, qtbot: QtBot) -> None:
    for words in ("Our boat", "Our tent", "Our kite"):
        open_cover(table)
        field = title_field(table)
        field.selectAll()
        qtbot.keyClicks(field, words)
        table.sitting.show_path()

    assert shown(ask(table)) == ["Our tent", "Our boat"]


def test_a_field_where_nothing_else_stood_says_so(table: Table) -> None:
    screen = ask(table)

    assert screen.cards == []
    assert screen.none.isVisible()
    assert not screen.remove_all.isVisible()
    assert screen.first_focus() is screen.back


def test_the_foot_of_a_page_shows_all_that_stood_on_it(table: Table) -> None:
    write(table, "Our boat", "Our tent")
    open_cover(table)

    table.earlier.button.click()
    settle()

    assert shown(table.earlier.screen) == ["Our boat"]


def test_what_a_page_was_called_comes_back_too(table: Table, qtbot: QtBot) -> None:
    session, here = table.sitting.session, table.sitting.opened
    assert here is not None
    for name in ("Our crew", "Our team"):
        session.edit(replace(session.book, titles={US: name}), "path-act-title")
        table.sitting.save_now()
        here.writer.versions(US, TITLE)
    table.sitting.show_page(US)
    table.earlier.button.click()
    settle()
    screen = table.earlier.screen
    assert shown(screen) == ["Our crew"]

    press(qtbot, screen.cards[0].back)

    assert session.book.titles == {US: "Our crew"}
    assert table.rooms.page.heading.text() == "Our crew"


def test_it_works_by_keyboard_alone(table: Table, qtbot: QtBot) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)
    first = screen.first_focus()
    assert first is not None
    first.setFocus()

    qtbot.keyClick(first, Qt.Key.Key_Space)
    settle()

    assert title(table) == "Our boat"


def test_every_press_can_be_touched_and_says_which_words_it_is_about(table: Table) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)

    (card,) = screen.cards
    assert card.back.height() >= LEAST_TARGET
    assert "Our boat" in card.back.accessibleName()
    assert card.back.accessibleDescription().startswith("From")


def test_removing_for_good_asks_first_and_no_is_nearest(table: Table, qtbot: QtBot) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)

    press(qtbot, screen.remove_all)
    assert screen.sure.isVisible()
    assert screen.sure.keep.hasFocus()
    press(qtbot, screen.sure.keep)

    assert not screen.sure.isVisible()
    assert screen.remove_all.hasFocus()
    assert shown(ask(table)) == ["Our boat"]


def test_what_was_removed_for_good_cannot_be_brought_back_by_any_way(
    table: Table, qtbot: QtBot
) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)

    press(qtbot, screen.remove_all)
    press(qtbot, screen.sure.yes)

    assert "Safe copies" in screen.sure.more.text()
    assert screen.cards == []
    assert title(table) == "Our tent"
    assert not table.sitting.session.can_undo
    screen.back.click()
    assert shown(ask(table)) == []


def jpeg(colour: str = "teal") -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(written, "JPEG")
    return written.getvalue()


def picture_of(table: Table) -> PictureEditor:
    (found,) = table.window.findChildren(PictureEditor)
    return found


@pytest.fixture
def without_photo(table: Table) -> Table:
    """The cover is open; its photograph was put in and taken out again."""
    table.sitting.show_page(COVER)
    settle()
    picture_of(table).slot.given.emit("", jpeg())
    settle()
    table.sitting.save_now()
    picture_of(table).slot.take_out.click()
    settle()
    table.sitting.save_now()
    settle()
    return table


def test_no_place_for_a_photograph_offers_any_before_one_was_taken_out(table: Table) -> None:
    table.sitting.show_page(COVER)
    settle()

    assert not picture_of(table).slot.earlier.isVisible()


def test_a_photograph_taken_out_is_put_back_by_one_press_in_its_place(
    without_photo: Table, qtbot: QtBot
) -> None:
    slot = picture_of(without_photo).slot
    assert slot.earlier.isVisible()

    press(qtbot, slot.earlier)
    screen = without_photo.earlier.screen
    assert without_photo.window.current is screen
    press(qtbot, screen.cards[0].back)

    cover: Any = without_photo.sitting.session.book.page(COVER)
    assert cover.picture.photo
    assert cover.picture.photo in without_photo.sitting.album


def test_a_photograph_removed_for_good_is_offered_nowhere(
    without_photo: Table, qtbot: QtBot
) -> None:
    press(qtbot, picture_of(without_photo).slot.earlier)
    screen = without_photo.earlier.screen
    (card,) = screen.cards
    assert card.remove is not None

    press(qtbot, card.remove)
    press(qtbot, screen.sure.yes)

    screen.back.click()
    settle()
    assert not picture_of(without_photo).slot.earlier.isVisible()
    assert not without_photo.sitting.session.can_undo


def test_nothing_of_the_family_stays_on_the_screen_once_the_book_is_closed(table: Table) -> None:
    write(table, "Our boat", "Our tent")
    screen = ask(table)

    table.sitting.close_book()

    assert screen.cards == []


@pytest.mark.parametrize(
    ("size", "before"), [((911, 512), ("Our tent",)), ((640, 400), ("Our tent", "Our kite"))]
)
def test_the_question_stays_in_sight_in_a_window_of_another_size(
    table: Table, qtbot: QtBot, size: tuple[int, int], before: tuple[str, ...]
) -> None:
    table.look.show_tokens(replace(table.look.tokens, text=200))
    table.window.resize(1366, 768)
    write(table, "Our boat", *before)
    screen = ask(table)
    press(qtbot, screen.remove_all)
    qtbot.waitUntil(lambda: in_view(screen.sure.sentence), timeout=20_000)

    table.window.resize(*size)

    qtbot.waitUntil(lambda: in_view(screen.sure.sentence), timeout=20_000)
    table.window.resize(1366, 768)
    qtbot.waitUntil(lambda: in_view(screen.sure), timeout=20_000)


def in_view(part: QWidget) -> bool:
    """Tell whether nothing of a part is cut off, or hidden by the soft edge below."""
    return bool(part.visibleRegion().boundingRect() == part.rect())
