"""The real window for tests: a shelf of its own, files chosen without asking, work done at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from familybook.app.choosers import Choosers
from familybook.app.printers import Printer, Printers
from familybook.app.program import new_window
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.at_table import asked_in
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.core.words import Words
from familybook.screen.kit.control import Control
from familybook.screen.kit.more import MoreBelow
from familybook.screen.look import Look
from familybook.screen.making.printing import OnPaper
from familybook.screen.window.main_window import MainWindow

SCREENS = [
    *("shelf", "start", "path", "arranging", "page", "large", "make", "copies", "aa", "curtain"),
    *("help", "keys", "about", "licence", "look", "happens", "keep", "last", "earlier"),
    *("hand", "six", "print", "everything", "sheet", "typing"),
]
"""All of them; the last two close the book that is open."""

FURTHER = {
    *("copies", "look", "happens", "keep", "last", "everything"),
    *("earlier", "hand", "six", "print"),
}
"""What is gone on to from a screen, or from a page."""

PRINTERS = (
    Printer(name="turns", title="Hall printer", turns=True),
    Printer(name="plain", title="Small printer"),
    Printer(name="gone", title="Old printer", rests=True),
)
"""The printers of a made-up laptop; no test finds those of a real one."""

_WRAPPED = int(Qt.TextFlag.TextWordWrap)

W = TypeVar("W", bound=QWidget)


def nothing() -> Path | None:
    return None


def place_in(out: Path, name: object) -> Path:
    del name
    return out


@contextmanager
def opened(
    qapp: QApplication,
    home: Path,
    out: Path,
    qtbot: QtBot,
    spoken: Words | None = None,
    *,
    at_once: bool = True,
) -> Iterator[Table]:
    settings = home / "settings.json"
    window = new_window(qapp, settings) if spoken is None else MainWindow(Look(spoken))
    chosen = Choosers(nothing, nothing, partial(place_in, out), partial(place_in, out))
    table = Table(window, chosen, settings_path=settings, at_once=at_once)
    window.resize(1366, 720)
    table.sitting.show_shelf()
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield table
    window.close()
    window.deleteLater()


def with_names(table: Table, qtbot: QtBot) -> Table:
    """Start a book with three names in it; it is open at its path."""
    table.sitting.start_book()
    qtbot.waitUntil(lambda: table.sitting.session.is_open)
    start = table.rooms.start
    for name in ("Mum", "Our eldest", "Gran"):
        if start.fields[-1].text():
            start.add_person.click()
        start.fields[-1].insert(name)  # whole, as a paste: letter by letter is another test's
    start.next.click()
    table.what_happens.screen.skip.click()
    return table


def who_said_yes(table: Table, qtbot: QtBot) -> Table:
    """Start the same book, in which each of them said yes to all: no print waits for anybody."""
    session = with_names(table, qtbot).sitting.session
    book = session.book
    for one in asked_in(book):
        for matter in Matter:
            book = book.with_reply(one.id, matter, Reply.YES)
    session.edit(book, "happens-act-said")
    return table


def go(table: Table, screen: str) -> None:
    sitting, window = table.sitting, table.window
    match screen:
        case "shelf" | "sheet" | "typing":
            go_to_shelf(table, screen)
        case "start":
            sitting.show_names()
        case "path":
            sitting.show_path()
        case "arranging":
            sitting.show_path()
            table.rooms.path.change.click()
        case "page" | "large":
            sitting.show_page(PageKey("us"))
            table.rooms.page.show_large(large=screen == "large")
        case "make":
            window.make_wanted.emit()
        case "aa":
            sitting.show_page(PageKey("weather"))
            window.toggle_aa()
        case "curtain":
            window.fall()
        case further if further in FURTHER:
            go_on(table, screen)
        case _:
            go_to_help(table, screen)
    settle()


def go_to_shelf(table: Table, screen: str) -> None:
    """Close the book, and go on to where a recovery sheet is printed or typed."""
    table.sitting.close_book()
    if screen == "sheet":
        table.recovery.show_sheet()
    elif screen == "typing":
        table.recovery.bring()


def go_on(table: Table, screen: str) -> None:
    """Go to where a book is looked through, talked over, handed out, or as it was before."""
    match screen:
        case "look":
            table.look_through.begin()
        case "copies":
            table.keeping.giving_out.show()
        case "happens":
            table.what_happens.show()
        case "earlier":
            go_to_earlier(table)
        case "hand" | "six":
            go_to_copies(table, screen)
        case "print":
            go_to_print(table)
        case _:
            table.keeping.show()
            if screen == "last":
                table.keeping.screen.last.click()
            elif screen == "everything":
                table.keeping.screen.here.show_all.click()


def go_to_earlier(table: Table) -> None:
    """Go to what stood on a page before, and to what is asked before that goes."""
    sitting, key = table.sitting, PageKey("cover")
    sitting.show_page(key)
    for title in ("2024", "2025", "2026"):
        if sitting.opened is not None:
            sitting.answer(key, ("title",), Said(title), "ask-act-chose")
            sitting.opened.writer.versions(key, "title")
    table.earlier.button.click()
    table.earlier.screen.remove_all.click()


def go_to_copies(table: Table, screen: str) -> None:
    """Go where a copy is made, or where six words are typed."""
    if screen == "hand":
        table.handing.show()
    else:
        table.handing.words.begin("2026")
        table.window.show_screen(table.handing.words)


def go_to_print(table: Table) -> None:
    """Go where printers are asked, with all that can be asked of them; nothing is laid out."""
    sitting, printing = table.sitting, table.maker.printing
    sitting.show_path()
    sitting.choosers = replace(sitting.choosers, printers=Printers(here=lambda: PRINTERS))
    printing.screen.begin(OnPaper(), may_turn=True, folds=False)
    printing.screen.again.click()
    printing.screen.show_sum(sitting.look.words("print-sum", sheets=12))
    table.window.visit(printing.screen)


def go_to_help(table: Table, screen: str) -> None:
    """Go to help about a page, and on from there to `keys`, `about` or `licence`."""
    table.sitting.show_page(PageKey("us"))
    table.window.help_wanted.emit()
    desk = table.help_desk
    if screen == "keys":
        desk.help.topics["keys"].click()
    elif screen != "help":
        desk.help.about.click()
    if screen == "licence":
        desk.about.parts_shown["SQLCipher"].click()


def lay_no_page(table: Table) -> None:
    """Leave the sheet beside the questions blank, for what is looked for elsewhere."""
    live = table.desk.live
    live._pause.timeout.disconnect()
    live._longest.timeout.disconnect()


def settle() -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def visible(window: QWidget, kind: type[W]) -> list[W]:
    return [one for one in window.findChildren(kind) if one.isVisible()]


def told(widget: QWidget) -> str:
    name = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {name!r} {widget.geometry().getRect()}"


def leave(table: Table, screen: str) -> None:
    """Go back to an open book, whatever was shown."""
    match screen:
        case "shelf" | "sheet" | "typing":
            table.sitting.show_shelf()
            table.window.shelf.books[0].click()
        case "aa":
            table.window.toggle_aa()
        case "curtain":
            table.window.rise()
        case "arranging":
            table.rooms.path.done.click()


def clipped_words(window: QWidget) -> list[str]:
    wrapped: list[QWidget] = [one for one in visible(window, QLabel) if one.wordWrap()]
    painted: list[QWidget] = [*visible(window, Control)]
    straight = [one for one in visible(window, QLabel) if not one.wordWrap()]
    return [
        told(one)
        for one in (*wrapped, *painted)
        if one.heightForWidth(one.width()) > one.height() + 2
    ] + [told(one) for one in straight if one.sizeHint().width() > one.width() + 1]


def outside(window: QWidget) -> list[str]:
    """Return what sticks out of its parent sideways."""
    found = []
    for one in visible(window, QWidget):
        parent = one.parentWidget()
        if parent is None or one.isWindow() or "Scroll" in type(one).__name__:
            continue
        if one.x() < -1 or one.x() + one.width() > parent.width() + 1:
            found.append(told(one))
    return found


def too_narrow(window: QWidget) -> list[str]:
    """Return what has a word that is wider than the room it is given."""
    found = []
    for one in visible(window, QLabel):
        room = one.contentsRect()
        wide = one.fontMetrics().boundingRect(room, _WRAPPED, one.text()).width()
        if one.wordWrap() and one.text() and wide > room.width() + 1:
            found.append(told(one))
    words = [one for one in visible(window, Control) if "-" not in one.text()]
    found += [told(one) for one in words if one.minimumSizeHint().width() > one.width() + 1]
    return found


def too_wide(window: QWidget) -> list[str]:
    """Return what is wider than the window shows, and cannot be scrolled to."""
    return [
        told(one)
        for area in visible(window, MoreBelow)
        if (one := area.widget()) is not None and one.width() > area.viewport().width()
    ]
