"""Layouts of ours remember how high they are; a change of words or of their size is never missed.

Each is used, changed, and then compared with one that was made after the change.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.look import Look
from familybook.screen.tokens import Tokens

SHORT, LONG = "We listen", "We listen to each other when one of us has had a long hard day at work"
WIDTHS = (220, 340, 700)


def columns(look: Look, holder: QWidget | None) -> Columns:
    return Columns(look, holder)


def grid(look: Look, holder: QWidget | None) -> EvenGrid:
    return EvenGrid(look, holder, least=150, most=3)


def flow(look: Look, holder: QWidget | None) -> FlowLayout:
    del look
    return FlowLayout(holder)


class Sheet(QWidget):
    """Words, a chip and a card in a layout of ours, alone or inside one of Qt's."""

    def __init__(
        self,
        look: Look,
        make: Callable[[Look, QWidget | None], QLayout],
        text: str,
        *,
        nested: bool,
    ) -> None:
        super().__init__()
        self.look = look
        if nested:
            outer = QVBoxLayout(self)
            self.inner = make(look, None)
            outer.addLayout(self.inner)
        else:
            self.inner = make(look, self)
        self.parts = (
            Label(look, text, self),
            PickChip(look, text, self),
            ChoiceCard(look, None, text, self, sub="from Mum"),
        )
        for part in self.parts:
            if isinstance(self.inner, Columns):
                self.inner.add(part, 200)
            else:
                self.inner.addWidget(part)

    def heights(self) -> list[int]:
        layout = self.layout()
        assert layout is not None
        return [layout.heightForWidth(wide) for wide in WIDTHS]


makers = pytest.mark.parametrize("make", [columns, grid, flow])
nestings = pytest.mark.parametrize("nested", [False, True], ids=["alone", "nested"])


@pytest.fixture
def look(qapp: QApplication) -> Look:
    qapp.setStyle("Fusion")
    install_faces()
    return Look(words())


def seen(qtbot: QtBot, sheet: Sheet) -> Sheet:
    qtbot.addWidget(sheet)
    sheet.resize(500, 300)
    sheet.show()
    QApplication.processEvents()
    sheet.heights()
    return sheet


@makers
@nestings
def test_other_words_are_measured_anew(
    qtbot: QtBot, look: Look, make: Callable[[Look, QWidget | None], QLayout], nested: bool
) -> None:
    sheet = seen(qtbot, Sheet(look, make, SHORT, nested=nested))

    for part in sheet.parts:
        part.setText(LONG)
    QApplication.processEvents()

    assert sheet.heights() == seen(qtbot, Sheet(look, make, LONG, nested=nested)).heights()


@makers
@nestings
def test_another_size_of_words_is_measured_anew(
    qtbot: QtBot, look: Look, make: Callable[[Look, QWidget | None], QLayout], nested: bool
) -> None:
    sheet = seen(qtbot, Sheet(look, make, LONG, nested=nested))
    before = sheet.heights()

    look.show_tokens(Tokens(text=200))
    QApplication.processEvents()

    after = sheet.heights()
    assert after == seen(qtbot, Sheet(look, make, LONG, nested=nested)).heights()
    assert all(now > then for now, then in zip(after, before, strict=True))


@makers
@nestings
def test_what_is_hidden_takes_no_room_and_has_it_again_when_shown(
    qtbot: QtBot, look: Look, make: Callable[[Look, QWidget | None], QLayout], nested: bool
) -> None:
    sheet = seen(qtbot, Sheet(look, make, LONG, nested=nested))
    whole = sheet.heights()

    for part in sheet.parts[1:]:
        part.hide()
    QApplication.processEvents()
    alone = sheet.heights()
    sheet.parts[0].setText(SHORT)
    for one in sheet.parts:
        one.setText(LONG)
        one.show()
    QApplication.processEvents()

    assert all(one < all_of_them for one, all_of_them in zip(alone, whole, strict=True))
    assert sheet.heights() == whole


@makers
def test_words_that_change_while_a_sheet_is_hidden_are_measured_when_it_is_shown(
    qtbot: QtBot, look: Look, make: Callable[[Look, QWidget | None], QLayout]
) -> None:
    sheet = seen(qtbot, Sheet(look, make, SHORT, nested=True))

    sheet.hide()
    for part in sheet.parts:
        part.setText(LONG)
    look.show_tokens(Tokens(text=150))
    sheet.show()
    QApplication.processEvents()

    assert sheet.heights() == seen(qtbot, Sheet(look, make, LONG, nested=True)).heights()


def test_the_look_makes_a_font_once_for_each_size_of_words(look: Look) -> None:
    small = look.metrics().horizontalAdvance(LONG)

    assert look.metrics() is look.metrics()
    look.show_tokens(Tokens(text=200))

    assert look.metrics().horizontalAdvance(LONG) > 1.8 * small
    assert look.font().pixelSize() == 36


def test_a_font_that_somebody_changes_stays_as_it_was_for_all_others(look: Look) -> None:
    font = look.font()

    font.setPixelSize(99)

    assert look.font().pixelSize() == 18
