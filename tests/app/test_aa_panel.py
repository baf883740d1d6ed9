from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from familybook.app.settings import Colours, Settings, read_settings
from familybook.app.table import Table
from familybook.assets.words import words
from familybook.core.drawing import Voice
from familybook.screen.kit.labels import Label
from familybook.screen.tokens import LEAST_TARGET, Letters, Theme, Tokens, Type
from tests.windows import clipped_words, go, opened, outside, settle, visible, with_names

pytestmark = pytest.mark.gui


@pytest.fixture
def family(qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as program:
        yield with_names(program, qtbot)


def kept(home: Path) -> Settings:
    return read_settings(home / "settings.json")


def press(table: Table, name: str) -> None:
    buttons = table.rooms.aa.findChildren(QAbstractButton)
    next(one for one in buttons if one.accessibleName() == name).click()
    settle()


def test_every_choice_is_seen_at_once_and_kept(family: Table, home: Path) -> None:
    go(family, "aa")

    press(family, "Letters: Wider")
    assert family.look.tokens.letters is Letters.WIDER
    press(family, "Colours: Strong")
    assert family.look.tokens.theme is Theme.CONTRAST
    press(family, "Calm: Plain and still")
    assert family.look.tokens.calm
    press(family, "Movement: None")
    assert not family.look.tokens.motion
    press(family, "Bigger words")

    now = kept(home)
    assert (now.theme, now.text, now.calm) == (Colours.CONTRAST, 115, True)
    assert now.letters is Letters.WIDER


def test_one_of_a_row_is_chosen_and_the_panel_tells_which(family: Table) -> None:
    go(family, "aa")
    aa = family.rooms.aa
    assert aa.themes.tiles["same"].isChecked()

    for key, tile in aa.themes.tiles.items():
        tile.click()
        assert [one for one, tile in aa.themes.tiles.items() if tile.isChecked()] == [key]


def test_put_it_back_undoes_the_whole_visit_and_no_more(family: Table, home: Path) -> None:
    go(family, "aa")
    press(family, "Bigger words")
    family.window.toggle_aa()
    settle()
    family.window.toggle_aa()
    settle()
    before = kept(home)

    for name in ("Letters: Wider", "Colours: Dusk", "Calm: Plain and still", "Movement: Some"):
        press(family, name)
    press(family, "Bigger words")
    press(family, "Bigger words")
    assert kept(home) != before
    family.rooms.aa.back.click()
    settle()

    assert kept(home) == before
    assert before.text == 115
    assert family.look.tokens == before.tokens(laptop_moves=True)
    assert family.rooms.aa.themes.tiles["same"].isChecked()
    assert family.rooms.aa.letters.tiles["clear"].isChecked()


def test_what_was_chosen_is_chosen_when_the_panel_first_opens(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (home / "settings.json").write_text('{"theme": "dusk", "letters": "wider", "calm": true}')

    with opened(qapp, home, tmp_path / "book.pdf", qtbot) as table:
        aa = table.rooms.aa
        assert aa.themes.tiles["dusk"].isChecked()
        assert aa.letters.tiles["wider"].isChecked()
        assert table.look.tokens == Tokens(theme=Theme.DUSK, letters=Letters.WIDER, calm=True)


def test_a_line_to_see_it_by_stands_only_where_no_page_does(family: Table) -> None:
    go(family, "aa")
    assert sample(family) is None

    family.window.resize(QSize(640, 480))
    settle()

    line = sample(family)
    assert line is not None
    assert not family.rooms.page.isVisible()
    press(family, "Bigger words")
    assert line.font().pixelSize() == family.look.font(Type.BODY).pixelSize()


def sample(table: Table) -> Label | None:
    found = [one for one in visible(table.rooms.aa, Label) if one.text() == words()("aa-sample")]
    return found[0] if found else None


@pytest.mark.parametrize("size", [QSize(1366, 720), QSize(640, 400)])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("letters", list(Letters))
def test_nothing_is_cut_and_all_can_be_touched(
    family: Table, size: QSize, text: int, letters: Letters
) -> None:
    family.look.show_tokens(Tokens(text=text, letters=letters))
    go(family, "aa")
    family.window.resize(size)
    settle()

    aa = family.rooms.aa
    assert clipped_words(aa) == []
    assert outside(aa) == []
    for one in visible(aa, QAbstractButton):
        assert min(one.width(), one.height()) >= LEAST_TARGET, one.accessibleName()


def test_wider_letters_are_further_apart_and_headings_have_no_serifs(family: Table) -> None:
    look = family.look
    clear = look.metrics(Type.BODY).horizontalAdvance("Our family book")

    look.show_tokens(Tokens(letters=Letters.WIDER))

    assert look.metrics(Type.BODY).horizontalAdvance("Our family book") > clear * 1.1
    head = look.font(Type.H1, Voice.HEAD)
    assert head.family() == look.font(Type.BODY).family()
    assert head.letterSpacingType() is QFont.SpacingType.AbsoluteSpacing


def test_putting_back_is_offered_only_while_something_is_not_as_it_was(family: Table) -> None:
    back = family.rooms.aa.back
    for changed_before in (False, True):
        family.window.toggle_aa()
        settle()
        assert back.isEnabled() is changed_before
        press(family, "Bigger words")
        assert back.isEnabled()
        back.setFocus()
        back.click()
        settle()
        assert not back.isEnabled()
        assert family.rooms.aa.isAncestorOf(family.window.focusWidget())
        press(family, "Bigger words")
        family.window.toggle_aa()
        settle()
