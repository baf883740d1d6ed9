from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QKeyEvent, QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.drawing import Voice
from familybook.paper.bidi import levels, visual_order
from familybook.screen.editors.writing import Line, Prose, WholeLine
from familybook.screen.kit.faces import install_faces
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.look import Look, load_other_scripts
from familybook.screen.tokens import Type

URDU = "ہم رات کو گاتے ہیں"
ARABIC = "نحن نغني معا"
ENGLISH = "We sing at night"
MIXED = ("ہم 3 کتابیں Winnie پڑھتے ہیں", "Gran کہتی ہے 15 بار", "قالت Mum: نعم (2)")
JOINED = 12
"""How much narrower a letter may grow that is joined to the next one."""

WAYS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]


@pytest.fixture
def look(qtbot: QtBot) -> Look:
    del qtbot
    install_faces()
    load_other_scripts()
    return Look(words())


def label(look: Look, text: str) -> QWidget:
    return Label(look, text.strip())


def heading(look: Look, text: str) -> QWidget:
    return Heading(look, text.strip())


def shown(qtbot: QtBot, field: QWidget, way: Qt.LayoutDirection) -> None:
    field.setLayoutDirection(way)
    field.resize(400, max(54, field.height()))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.setFocus()


def cursor(field: Line | Prose) -> QPoint:
    field.grab()  # a line knows where its words lie once it has painted them
    place = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(place, QRect | QRectF)
    return QRectF(place).center().toPoint()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("kind", [Line, WholeLine, Prose])
@pytest.mark.parametrize(("text", "from_right"), [(URDU, True), (ARABIC, True), (ENGLISH, False)])
def test_words_start_at_their_own_side_and_the_cursor_goes_along(
    look: Look,
    qtbot: QtBot,
    kind: type[Line | Prose],
    way: Qt.LayoutDirection,
    text: str,
    from_right: bool,
) -> None:
    field: Line | Prose = Prose(look, "Words")
    if issubclass(kind, Line):
        field = kind(look, "Words", hint="", longest=200)
    shown(qtbot, field, way)

    places = []
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, press)
        places.append(cursor(field).x())
    qtbot.keyClick(field, Qt.Key.Key_Home)
    start = cursor(field).x()

    assert start > 350 if from_right else start < 50
    on = -1 if from_right else 1
    assert all((after - before) * on > -JOINED for before, after in pairwise(places))
    assert (places[-1] - start) * on > 80


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("text", "from_right"), [(URDU, True), (ENGLISH, False)])
def test_a_long_line_that_nobody_writes_in_starts_at_its_own_side(
    look: Look, qtbot: QtBot, way: Qt.LayoutDirection, text: str, from_right: bool
) -> None:
    field = WholeLine(look, "Words", hint="", longest=500)
    field.show_text(f"{text} " * 3 + text[:4])
    shown(qtbot, field, way)
    field.clearFocus()
    field.resize(400, field.heightForWidth(400))
    image = field.grab().toImage()

    last = ink_columns(image, image.height() // 2 + 2, image.height() - 16)

    assert (min(last) > 200) if from_right else (max(last) < 200)


@pytest.mark.parametrize("make", [label, heading])
def test_lines_from_the_right_all_start_at_one_edge(
    look: Look, qtbot: QtBot, make: Callable[[Look, str], QWidget]
) -> None:
    words = make(look, "ممم " * 24)
    words.setContentsMargins(20, 0, 20, 0)
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(words)
    words.resize(200, words.heightForWidth(200))

    image = words.grab().toImage()

    starts = {max(ink_columns(image, top, top + 6), default=0) for top in tops(image)}
    assert len(tops(image)) > 2
    assert max(starts) - min(starts) <= 1


def tops(image: QImage) -> list[int]:
    """Return where each line of equal letters starts."""
    inked = [bool(ink_columns(image, y, y + 1)) for y in range(image.height())]
    return [y for y in range(1, image.height()) if inked[y] and not inked[y - 1]]


def ink_columns(image: QImage, top: int, end: int) -> list[int]:
    return [
        x
        for x in range(8, image.width() - 8)
        if any(image.pixelColor(x, y).lightness() < 100 for y in range(top, end))
    ]


@pytest.mark.parametrize("text", [URDU, ARABIC, *MIXED])
def test_the_screen_and_the_paper_put_letters_in_the_same_order(look: Look, text: str) -> None:
    on_screen = order_on_screen(text, look.font(Type.BODY, Voice.BODY))

    found = [level or 0 for level in levels(text)[1]]

    on_paper = [place for place in visual_order(found) if not text[place].isspace()]
    assert on_screen == on_paper


def order_on_screen(text: str, font: QFont) -> list[int]:
    """Return the places of letters from left to right, as Qt sets them."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    seen: dict[int, float] = {}
    for place in range(len(text)):
        for run in layout.glyphRuns(
            place,
            1,
            QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
            | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes,
        ):
            for at, point in zip(run.stringIndexes(), run.positions(), strict=True):
                seen.setdefault(at, point.x())
    letters = [place for place in seen if not text[place].isspace()]
    return sorted(letters, key=lambda place: seen[place])
