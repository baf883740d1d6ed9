from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from familybook import assets
from familybook.app.licences import letters, programs
from familybook.app.table import Table
from familybook.assets.words import is_right_to_left, words
from familybook.core.ids import PageKey
from familybook.screen.kit.labels import Label
from familybook.screen.look import load_other_scripts
from familybook.screen.pages.rings import Rings
from familybook.screen.pages.seating import RINGS
from tests.pseudo import (
    ACCENTED,
    CLOSES,
    FROM_RIGHT,
    LONGER,
    OPENS,
    assets_with,
    family_words,
    spoken,
)
from tests.windows import (
    PRINTERS,
    SCREENS,
    clipped_words,
    go,
    lay_no_page,
    leave,
    opened,
    outside,
    settle,
    told,
    too_narrow,
    too_wide,
    visible,
)

pytestmark = pytest.mark.gui

DAYS = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
"""Days come from Babel, which knows no made-up language."""

UNSEEN = {0xA0: " ", 0x2066: "", 0x2069: ""}
"""What is put into numbers so that they stay whole, and in order."""

MARGINS = 24
"""How far margins that differ from side to side may shift a thing."""

READ = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip")
LETTERS = re.compile(r"(?<![^\W\d_])[B-Z]?[A-Za-z]{2,}|\b[a-z]\b")
"""Two plain letters, or a small one: a single capital numbers a loose sheet."""


@pytest.fixture(autouse=True)
def left_to_right_again() -> Iterator[None]:
    yield
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="module")
def theirs() -> tuple[str, ...]:
    """All that is not ours to translate: the family's own words, the pack's, names of programs.

    A printer is called what it is called, too; a language is called by its own name everywhere.
    """
    parts = [one.part for one in (*programs(), *letters())]
    names = [f"{one.name} {one.version}".strip() for one in parts]
    licences = [one.licence for one in parts]
    printers = [one.title for one in PRINTERS]
    said = {*family_words(), *names, *licences, *printers, *DAYS, words()("start-language-own")}
    return tuple(sorted({words_of(one) for one in said} - {""}, key=len, reverse=True))


def words_of(text: str) -> str:
    """Return the words of a text: where its lines and sentences end is not told of here."""
    return " ".join(re.findall(r"[^\W_]+|[«»]", text.translate(UNSEEN)))


@contextmanager
def practised(
    language: str,
    size: tuple[int, int, int],
    qapp: QApplication,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Table]:
    """Open the practice book in a made-up language."""
    (home / "assets").mkdir()
    folder = assets_with(home / "assets", language)
    monkeypatch.setattr(assets, "root", lambda: folder)
    load_other_scripts()
    wide, high, text = size
    with opened(qapp, home, home / "book.pdf", qtbot, words(language)) as table:
        table.look.show_tokens(replace(table.look.tokens, text=text))
        table.window.resize(wide, high)
        table.sitting.practise()
        settle()
        yield table


def each_view(table: Table, pages: Sequence[str] = ()) -> Iterator[str]:
    """Show every screen and every page, or some pages, one after the other."""
    for screen in SCREENS:
        go(table, screen)
        yield screen
        if screen == "shelf":
            table.sitting.practise()
        else:
            leave(table, screen)
    table.window.around_wanted.emit()
    settle()
    yield "around"
    table.window.turn_back()
    settle()
    for key in pages or [page.key for page in table.sitting.session.book.pages]:
        table.sitting.show_page(PageKey(key))
        settle()
        yield f"page {key}"


def texts(window: QWidget) -> Iterator[str]:
    """Yield all that is shown or told of widgets, but what people wrote."""
    yield window.windowTitle()
    for one in visible(window, QWidget):
        for way in READ:
            if way == "text" and isinstance(one, QLineEdit):
                continue
            read = getattr(one, way, None)
            if callable(read) and isinstance(text := read(), str):
                yield text


def untranslated(window: QWidget, theirs: tuple[str, ...]) -> list[str]:
    found = []
    for text in dict.fromkeys(texts(window)):
        left = words_of(text)
        for said in theirs:
            left = left.replace(said, "")
        if LETTERS.search(left) or left.count(OPENS) != left.count(CLOSES):
            found.append(text)
    return found


def cut_off(window: QWidget) -> list[str]:
    return [
        *clipped_words(window),
        *outside(window),
        *too_narrow(window),
        *too_wide(window),
    ]


def messages(source: str) -> dict[str, str]:
    """Return what each message of a Fluent file says, its gaps as they are written."""
    return {
        one.id.name: serialize_pattern(one.value).strip()
        for one in FluentParser().parse(source).body
        if isinstance(one, ast.Message) and one.value is not None
    }


@pytest.mark.parametrize("language", [ACCENTED, FROM_RIGHT])
def test_a_made_up_language_says_all_of_ours_and_is_longer(language: str) -> None:
    ours: dict[str, str] = {}
    theirs: dict[str, str] = {}
    for file in (assets.root() / "words" / "en-GB").iterdir():
        source = file.read_text("utf-8")
        ours |= messages(source)
        theirs |= messages(spoken(source, language))

    assert list(theirs) == list(ours)
    for key, said in theirs.items():
        assert re.findall(r"\$\w+", said) == re.findall(r"\$\w+", ours[key]), key
        assert (said[0], said[-1]) == (OPENS, CLOSES), key
    before, after = "".join(ours.values()), "".join(theirs.values())
    assert len(after) > len(before) * (LONGER - 0.1)


SIZES = [(ACCENTED, (640, 400, 200)), (FROM_RIGHT, (911, 512, 100)), (ACCENTED, (1366, 768, 100))]


@pytest.mark.parametrize(("language", "size"), SIZES)
def test_every_screen_and_page_speaks_another_language_and_cuts_nothing_off(  # noqa: PLR0913, PLR0917 - as above
    language: str,
    size: tuple[int, int, int],
    theirs: tuple[str, ...],
    qapp: QApplication,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found: dict[str, list[str]] = {}
    with practised(language, size, qapp, home, qtbot, monkeypatch) as table:
        if size != SIZES[-1][1]:
            lay_no_page(table)  # once is enough for what is said of a printed page
        for view in each_view(table):
            assert table.window.is_turned or table.window.size().toTuple() == size[:2], view
            faults = [*untranslated(table.window, theirs), *cut_off(table.window)]
            if faults:
                found[view] = faults

    assert found == {}


PLACED = ("us", "steps", "proud", "balloon", "weather", "people", "near", "ladder", "ahead")
"""Pages that place what is on them themselves."""


KEEPS_ITS_WAY = ("look", "licence", "typing")
"""A book is turned the way it is written; licences are English; a key is typed as it is printed."""


def boxes(window: QWidget) -> dict[QWidget, QRect]:
    return {
        one: QRect(one.mapTo(window, QPoint(0, 0)), one.size()) for one in visible(window, QWidget)
    }


def test_the_whole_window_stands_the_other_way_round_from_right_to_left(
    qapp: QApplication, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: dict[str, list[str]] = {}
    with practised(FROM_RIGHT, (1366, 768, 100), qapp, home, qtbot, monkeypatch) as table:
        window = table.window
        for view in each_view(table, PLACED):
            if view in KEEPS_ITS_WAY:
                continue
            if view.startswith("page "):
                qtbot.waitUntil(lambda: bool(table.rooms.page.view.sides), timeout=60_000)
                settle()
            turned = boxes(window)
            window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            settle()
            straight = boxes(window)
            window.unsetLayoutDirection()
            settle()
            wrong = [
                f"{told(one)}: {box.x()}, from left to right {was.x()}"
                for one, box in turned.items()
                if (was := straight[one]).width() != box.width()
                or abs(window.width() - was.right() - 1 - box.x()) > MARGINS
            ]
            if wrong:
                found[view] = wrong

    assert found == {}


def test_the_names_of_the_rings_lie_on_nobody_from_right_to_left(
    qapp: QApplication, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with practised(FROM_RIGHT, (1366, 768, 100), qapp, home, qtbot, monkeypatch) as table:
        table.sitting.show_page(PageKey("people"))
        settle()
        (rings,) = visible(table.window, Rings)

        tags = [one.toAlignedRect() for one in rings.tags()]

        assert len(tags) == len(RINGS)
        seats = [one.geometry() for one in rings.buttons if one.isVisible()]
        assert [tag for tag in tags if any(tag.intersects(one) for one in seats)] == []


def test_a_word_that_is_wider_than_its_room_would_be_noticed(
    qapp: QApplication, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with practised(ACCENTED, (1366, 768, 100), qapp, home, qtbot, monkeypatch) as table:
        table.sitting.show_page(PageKey("weather"))
        label = Label(table.look, "Together", table.rooms.page)
        label.setGeometry(20, 20, 30, 400)
        label.show()

        assert len(too_narrow(table.window)) == 1


def test_a_sentence_that_is_hard_coded_would_be_noticed(
    theirs: tuple[str, ...],
    qapp: QApplication,
    home: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with practised(ACCENTED, (1366, 768, 100), qapp, home, qtbot, monkeypatch) as table:
        table.sitting.show_page(PageKey("weather"))
        label = Label(table.look, "Mum. Write here", table.rooms.page)
        label.show()
        settle()

        assert untranslated(table.window, theirs) == ["Mum. Write here"]


def test_alt_and_an_arrow_turn_the_page_the_way_it_is_read(
    qapp: QApplication, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert is_right_to_left(FROM_RIGHT)
    with practised(FROM_RIGHT, (1366, 768, 100), qapp, home, qtbot, monkeypatch) as table:
        table.sitting.show_page(PageKey("us"))
        before = table.sitting.here

        qtbot.keyClick(table.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        onward = table.sitting.here
        qtbot.keyClick(table.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)

        assert onward == "strengths"
        assert table.sitting.here == before
