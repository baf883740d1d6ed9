from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from familybook import assets
from familybook.app.spelling import MOST, Speller, list_for, names_in
from familybook.app.table import Table
from familybook.core.ids import PageKey
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.ruled import RuledText
from familybook.screen.tokens import LEAST_TARGET, Hue
from tests.menus import menu_by
from tests.windows import opened, settle, visible, with_names

pytestmark = pytest.mark.gui

pytest.importorskip("spylls", reason="no spelling here: pip install -e '.[spelling]'")

NOBODY: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def speller() -> Speller:
    path = list_for("en-GB")
    assert path is not None
    return Speller(path)


@pytest.fixture
def table(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def unknown(speller: Speller, text: str, names: frozenset[str] = NOBODY) -> list[str]:
    return [one.word for one in speller.unknown(text, names)]


def show(table: Table, key: str) -> None:
    table.sitting.show_page(PageKey(key))
    settle()


def write(table: Table, qtbot: QtBot, words: str, kind: type = LineField) -> LineField | RuledText:
    field: LineField | RuledText = visible(table.rooms.page.body, kind)[0]
    field.setFocus()
    qtbot.keyClicks(field, words)
    settle()
    return field


def text_of(field: LineField | RuledText) -> str:
    return field.text() if isinstance(field, LineField) else field.toPlainText()


def f7(qtbot: QtBot, field: LineField | RuledText) -> QMenu:
    return menu_by(partial(qtbot.keyClick, field, Qt.Key.Key_F7), qtbot)


def choices(menu: QMenu) -> list[QAction]:
    return [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]


def is_offered(table: Table) -> bool:
    """Whether the foot of the page offers it, itself or in its menu."""
    button, bar = table.spelling.button, table.rooms.page.foot.bar
    return button.isVisible() or button in bar.folded()


def texts(menu: QMenu) -> list[str]:
    return [one.text() for one in choices(menu)]


def test_each_way_to_write_a_word_is_as_high_as_a_touch_needs(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    menu = f7(qtbot, write(table, qtbot, "becuase"))

    assert table.spelling.menu is menu
    assert all(menu.actionGeometry(one).height() >= LEAST_TARGET for one in choices(menu))


def choose(menu: QMenu, words: str) -> None:
    """Choose as a press does: the menu goes first."""
    act = next(one for one in choices(menu) if one.text() == words)
    menu.close()
    act.trigger()


def test_each_list_is_what_it_was_when_it_was_fetched() -> None:
    folder = assets.root() / "spelling"
    kept = tomllib.loads((folder / "spelling.toml").read_text("utf-8"))["list"]
    for one in kept:
        for file in one["files"]:
            found = hashlib.sha256((folder / file["name"]).read_bytes()).hexdigest()
            assert found == file["sha256"], file["name"]
        assert "Copyright" in (assets.root() / "licences" / one["words"]).read_text("utf-8")


def test_british_words_are_known_and_others_are_not(speller: Speller) -> None:
    assert unknown(speller, "We realise the colour of our neighbour's grey pyjamas.") == []
    assert unknown(speller, "My favorite color becuase") == ["favorite", "color", "becuase"]


def test_it_offers_a_few_ways_the_likeliest_first(speller: Speller) -> None:
    for wrong, right in (("becuase", "because"), ("freind", "friend"), ("skool", "skool")):
        ways = speller.close_to(wrong)
        assert len(ways) <= MOST
        assert wrong == right or ways[0] == right


def test_names_are_never_looked_at(speller: Speller) -> None:
    names = frozenset({"zuzanna", "fluffkins"})

    assert unknown(speller, "Zuzanna and zuzanna's fluffkins. Fluffkins' bowl.", names) == []
    assert unknown(speller, "We saw Mrs Wojciechowska and Bartek.") == []


def test_numbers_addresses_and_other_scripts_are_not_looked_at(speller: Speller) -> None:
    text = "07700 900456 3pm gran2 mum@exmaple.org www.exmaple.org ہم ایک ਅਸੀਂ 😀"

    assert unknown(speller, text) == []


@given(text=st.text(max_size=60))
def test_what_it_finds_is_always_in_the_text(speller: Speller, text: str) -> None:
    for one in speller.unknown(text, NOBODY):
        assert text[one.start : one.start + len(one.word)] == one.word


def test_the_names_of_a_book_are_those_of_people_pets_and_places(
    table: Table,
) -> None:
    show(table, "near")
    book = table.sitting.session.book
    renamed = [replace(one, name="Zuzia Kowalska") for one in book.people[:1]]
    for one in renamed:
        book = (
            book.with_person(one)
            if one.id not in {p.id for p in book.people}
            else replace(book, people=(one, *book.people[1:]))
        )

    assert {"zuzia", "kowalska", "gran"} <= names_in(book)


def test_nothing_is_loaded_or_marked_before_somebody_asks(table: Table, qtbot: QtBot) -> None:
    show(table, "known")

    write(table, qtbot, "becuase we sing")
    table.rooms.page.next.click()
    settle()

    assert not table.spelling.is_loaded
    assert table.spelling.marks is None
    assert table.spelling.menu is None


def test_one_press_changes_a_word_and_undo_brings_it_back(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "becuase we sing", RuledText)

    menu = f7(qtbot, field)
    marks = table.spelling.marks
    assert marks is not None
    assert marks.words == ((0, 7),)
    choose(menu, "because")
    settle()

    assert text_of(field) == "because we sing"
    assert "because we sing" in str(table.sitting.session.book.page(PageKey("known")))
    assert table.spelling.marks is None
    table.window.undo_wanted.emit()
    settle()
    kept = str(table.sitting.session.book.page(PageKey("known")))
    assert "becuase we sing" in kept


def test_word_after_word_is_offered_and_may_be_kept(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "freind becuase wiv you", RuledText)
    assert isinstance(field, RuledText)

    first = f7(qtbot, field)
    assert texts(first)[0] == "friend"
    second = menu_by(partial(choose, first, "Keep “freind”"), qtbot)
    third = menu_by(partial(choose, second, "because"), qtbot)
    last = menu_by(partial(choose, third, "Keep “wiv”"), qtbot)

    assert field.toPlainText() == "freind because wiv you"
    assert texts(last) == ["That was the last word."]


def test_words_that_are_all_known_are_told_so(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "we sing with Gran")

    menu = f7(qtbot, field)

    assert texts(menu) == ["We know all of these words."]
    assert table.spelling.marks is None


def test_the_marks_are_calm_and_never_red(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "we sing becuase")

    f7(qtbot, field)
    marks = table.spelling.marks
    assert marks is not None
    [box] = marks.boxes_of(8, 7)
    image = field.grab().toImage()
    under = {
        image.pixelColor(x, round(box.bottom()) + down).name()
        for x in range(int(box.left()), int(box.right()))
        for down in (-1, 0, 1)
    }

    assert table.look.colour(Hue.SKY_DEEP).name() in under
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert not [one.name() for one in colours if one.red() > 150 and one.green() < 80]


def test_it_can_be_asked_for_by_menu_button_and_key_alone(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "becuase")
    assert "Check spelling" in [text for text, _ in field.more_acts]
    assert text_of(field) == "becuase", "its menu is no leaving"

    menu = menu_by(table.spelling.button.click, qtbot)
    assert menu.activeAction() is not None
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    settle()

    assert text_of(field) == "because"


def test_a_childs_own_page_offers_it_behind_the_menu_of_a_field_alone(table: Table) -> None:
    show(table, "known")
    assert is_offered(table)

    show(table, "mine")

    assert not is_offered(table)


def test_a_language_without_a_list_offers_nothing(table: Table, qtbot: QtBot) -> None:
    session = table.sitting.session
    session.edit(replace(session.book, language="pl"), "ask-act-wrote")
    show(table, "known")
    field = write(table, qtbot, "becuase")

    qtbot.keyClick(field, Qt.Key.Key_F7)
    settle()

    assert "Check spelling" not in [text for text, _ in field.more_acts]
    assert table.spelling.button.isHidden()
    assert table.spelling.menu is None


def test_leaving_the_page_takes_the_marks_along(table: Table, qtbot: QtBot) -> None:
    show(table, "known")
    field = write(table, qtbot, "becuase")
    f7(qtbot, field)

    table.rooms.page.next.click()
    settle()

    assert table.spelling.marks is None
