from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from familybook.assets.words import words
from familybook.core.drawing import Voice
from familybook.screen.editors.writing import Prose, WholeLine
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.highlight import Highlight
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.look import Look, load_other_scripts
from familybook.screen.tokens import Hue, Theme, Tokens, Type

ENGLISH = "We look after each other, and we sing in the car when it rains on a Sunday."
URDU = "ہم ایک دوسرے کو ہنساتے ہیں اور بارش میں گاڑی میں گاتے ہیں"
WAYS = [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
SIZES = [(text, theme) for text in (100, 200) for theme in Theme]

Make = Callable[[Look, QWidget, str], QWidget]


class Show(Protocol):
    def __call__(
        self, look: Look, make: Make, text: str, way: Qt.LayoutDirection = ...
    ) -> QWidget: ...


def label(look: Look, parent: QWidget, text: str) -> QWidget:
    return Label(look, text, parent)


def heading(look: Look, parent: QWidget, text: str) -> QWidget:
    return Heading(look, text, parent, level=1)


def bold(look: Look, parent: QWidget, text: str) -> QWidget:
    made = Label(look, text, parent, size=Type.LABEL, voice=Voice.BOLD)
    made.setContentsMargins(0, look.px(12), 0, 0)
    return made


def in_the_middle(look: Look, parent: QWidget, text: str) -> QWidget:
    made = Label(look, text, parent)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def prose(look: Look, parent: QWidget, text: str) -> QWidget:
    made = Prose(look, "question", parent)
    made.show_text(text)
    return made


def line(look: Look, parent: QWidget, text: str) -> QWidget:
    made = WholeLine(look, "question", parent, hint="", longest=400)
    made.show_text(text)
    return made


def one_line(look: Look, parent: QWidget, text: str) -> QWidget:
    made = LineField(look, "question", parent)
    made.show_text(" ".join(text.split()[:3]))
    return made


MAKERS = [label, heading, bold, in_the_middle, prose, line, one_line]


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    load_other_scripts()
    holder = QWidget()
    qtbot.addWidget(holder)

    def show(
        look: Look,
        make: Make,
        text: str,
        way: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> QWidget:
        holder.setPalette(look.palette())
        holder.setLayoutDirection(way)
        column = QVBoxLayout(holder)
        widget = make(look, holder, text)
        column.addWidget(widget)
        column.addStretch(1)
        holder.resize(360, 700)
        with qtbot.waitExposed(holder):
            holder.show()
        widget.clearFocus()
        return widget

    yield show
    holder.close()


def words_in(widget: QWidget) -> str:
    assert isinstance(widget, QLabel | QLineEdit | QTextEdit)
    return widget.toPlainText() if isinstance(widget, QTextEdit) else widget.text()


def image_of(widget: QWidget) -> QImage:
    over = widget.viewport() if isinstance(widget, QTextEdit) else widget
    return over.grab().toImage()


def inked(image: QImage, ink: QColor) -> set[tuple[int, int]]:
    """Return where letters are: dots as dark, or as light, as their ink."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if max(
            abs(image.pixelColor(x, y).red() - ink.red()),
            abs(image.pixelColor(x, y).green() - ink.green()),
            abs(image.pixelColor(x, y).blue() - ink.blue()),
        )
        < 60
    }


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize("text", [ENGLISH, URDU], ids=["english", "urdu"])
@pytest.mark.parametrize("way", WAYS)
def test_a_mark_covers_its_word_and_no_other_words_letters(
    show: Show, make: Make, text: str, way: Qt.LayoutDirection
) -> None:
    look = Look(words(), Tokens(text=150))
    widget = show(look, make, text, way)
    before = inked(image_of(widget), look.colour(Hue.INK))
    mark = Highlight(look, widget)
    covered: set[tuple[int, int]] = set()
    at = 0
    for word in words_in(widget).split():
        at = words_in(widget).index(word, at)
        mark.show_word(at, len(word))
        boxes = mark.boxes()
        assert len(boxes) == 1, word
        here = {
            (x, y)
            for box in boxes
            for x in range(int(box.left()) - 2, int(box.right()) + 3)
            for y in range(int(box.top()) - 1, int(box.bottom()) + 2)
        }
        assert before & here, f"no letter under the mark of {word}"
        covered |= here
        at += len(word)

    beside = before - covered
    assert len(beside) <= len(before) / 100, "letters that no mark ever covered"


@pytest.mark.parametrize("make", MAKERS)
@pytest.mark.parametrize(("text", "theme"), SIZES)
def test_the_marked_word_is_on_the_sun_in_every_theme(
    show: Show, make: Make, text: int, theme: Theme
) -> None:
    look = Look(words(), Tokens(text=text, theme=theme))
    widget = show(look, make, ENGLISH)
    plain = image_of(widget)
    mark = Highlight(look, widget)

    mark.show_word(3, 4)
    [box] = mark.boxes()
    seen = image_of(widget)

    inside = {
        seen.pixelColor(x, y).name()
        for x in range(int(box.left()), int(box.right()))
        for y in range(int(box.top()) + 2, int(box.bottom()) - 1)
    }
    assert {look.colour(Hue.SUN).name(), look.colour(Hue.ON_SUN).name()} <= inside
    changed = [
        (x, y)
        for x in range(seen.width())
        for y in range(seen.height())
        if seen.pixel(x, y) != plain.pixel(x, y)
    ]
    assert all(box.adjusted(-5, -2, 5, 2).contains(x, y) for x, y in changed)


def test_the_mark_follows_a_control_that_grows(show: Show) -> None:
    look = Look(words())
    widget = show(look, label, ENGLISH)
    mark = Highlight(look, widget)
    mark.show_word(0, 2)

    widget.resize(widget.width() * 2, widget.height() * 2)

    assert mark.size() == widget.size()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("text", [ENGLISH, URDU], ids=["english", "urdu"])
@pytest.mark.parametrize("at", [0, 30, 200])
def test_each_word_of_a_long_line_is_seen_while_it_is_marked_and_the_caret_stays(
    show: Show, text: str, at: int, way: Qt.LayoutDirection
) -> None:
    look = Look(words())
    widget = show(look, line, text)
    assert isinstance(widget, QLineEdit)
    widget.setLayoutDirection(way)
    widget.setFocus()
    widget.setCursorPosition(min(at, len(text)))
    plain = image_of(widget)
    mark = Highlight(look, widget)

    start = 0
    for word in text.split():
        start = text.index(word, start)
        mark.show_word(start, len(word))
        seen = image_of(widget)
        [box] = mark.boxes()

        whole = look_up(widget, word)
        assert box.width() >= whole - 3, f"{word} is cut off"
        assert widget.rect().contains(box.toAlignedRect().adjusted(2, 2, -2, -2))
        here = seen.copy(box.toAlignedRect())
        assert inked(here, look.colour(Hue.ON_SUN)), f"no letter under the mark of {word}"
        start += len(word)

    assert widget.cursorPosition() == min(at, len(text))
    mark.hide()
    assert image_of(widget) == plain


def look_up(widget: QWidget, word: str) -> int:
    """Return how wide a word is by itself, but for what it grows by where it ends."""
    return widget.fontMetrics().horizontalAdvance(word) * 9 // 10


def test_a_word_in_sight_of_a_long_line_is_marked_where_it_is_painted(show: Show) -> None:
    look = Look(words())
    widget = show(look, line, ENGLISH)
    assert isinstance(widget, QLineEdit)
    widget.setFocus()
    widget.setCursorPosition(len(ENGLISH))
    plain = image_of(widget)
    before = inked(plain, look.colour(Hue.INK))
    mark = Highlight(look, widget)
    at = ENGLISH.index("Sunday")

    mark.show_word(at, 6)
    [box] = mark.boxes()
    seen = image_of(widget)

    assert [x for x, _ in before if box.left() <= x <= box.right()]
    far = box.adjusted(-5, -2, 5, 2)
    changed = {
        (x, y)
        for x in range(seen.width())
        for y in range(seen.height())
        if seen.pixel(x, y) != plain.pixel(x, y)
    }
    assert changed
    assert all(far.contains(x, y) for x, y in changed)
    for beside in (box.left() - 3, box.right() + 3):
        assert not [x for x, y in before if round(beside) == x and box.top() < y < box.bottom()]


def test_a_mark_takes_no_press_and_no_focus(qtbot: QtBot, show: Show) -> None:
    look = Look(words())
    widget = show(look, prose, ENGLISH)
    assert isinstance(widget, Prose)
    mark = Highlight(look, widget)
    mark.show_word(0, 2)

    widget.setFocus()
    widget.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(widget, " So we do.")

    assert widget.toPlainText() == f"{ENGLISH} So we do."
    assert not mark.hasFocus()
