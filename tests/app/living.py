"""A whole sitting in the real window, for a program that is watched from outside.

    python -m tests.app.living FOLDER

It starts, begins a book, writes as people type and sticks in a photograph, prints, keeps a safe
copy, hands the book over, and ends; then one thing goes wrong that nobody expected, with a
family's words at hand.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from familybook.app.choosers import Choosers
from familybook.app.program import new_window, noted, surprised
from familybook.app.safe_copies import choose_folder
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey
from familybook.core.said import Said
from familybook.screen.editors.writing import Line, Prose
from familybook.store.places import home
from tests.app.tracing import somebody_writes
from tests.windows import settle, visible

NAME, WORDS, TITLE = "Quaggan", "zebrafinchish sunshine", "Ocelotly"
MARKS = (NAME, WORDS, TITLE)

_LONG_MS = 60_000


def main(folder: Path) -> int:
    """Live through a sitting, and tell whether all of it was done."""
    app = QApplication(["familybook"])
    app.setApplicationName("familybook")
    settings = home() / "settings.json"
    window = new_window(app, settings)
    sys.excepthook = partial(surprised, window)
    sys.unraisablehook = noted
    made = Choosers(
        book=lambda: None,
        photo=lambda: folder / "sea.jpg",
        place_for_pdf=lambda _: folder / "out.pdf",
        look_at=lambda _: None,
        place_for_copy=lambda _: folder / "Book.fbseal",
    )
    (folder / "safe").mkdir()
    choose_folder(home(), folder / "safe")
    Image.linear_gradient("L").resize((600, 400)).save(folder / "sea.jpg")
    table = Table(window, made, settings_path=settings, at_once=True)
    window.show()
    _sit(table)
    QTimer.singleShot(0, _go_wrong)
    QTimer.singleShot(50, window.close)
    app.exec()
    return 0


def _sit(table: Table) -> None:
    sitting = table.sitting
    sitting.show_shelf()
    sitting.start_book()
    QTest.keyClicks(table.rooms.start.fields[-1], NAME)
    sitting.show_path()
    sitting.show_page(PageKey("cover"))
    sitting.answer(PageKey("cover"), ("title",), Said(TITLE), "ask-act-wrote")
    table.desk.photos.choose(("picture",))
    sitting.show_page(PageKey("weather"))
    sitting.answer(PageKey("weather"), ("cloudy", "signs", 0), Said(WORDS), "ask-act-wrote")
    _type(table)
    sitting.show_path()
    for person in sitting.session.book.people:
        for matter in Matter:
            book = sitting.session.book.with_reply(person.id, matter, Reply.YES)
            sitting.edit_book(book, "happens-act-said")
    table.rooms.path.make_wanted.emit()
    table.rooms.make.save.click()
    sitting.show_path()
    table.rooms.path.hand.click()
    screen = table.handing.hand_over
    screen.whom.cards["colleague"].click()
    screen.name.setText(NAME)
    screen.make.click()
    screen.done.click()
    screen.sure.click()


def _type(table: Table) -> None:
    """Type a few answers, and turn the page; go on once each is on the disk."""
    opened = table.sitting.opened
    assert opened is not None
    with somebody_writes():
        for key in ("strengths", "proud", "helps"):
            saved = QEventLoop()
            opened.saved.connect(saved.quit)
            table.sitting.show_page(PageKey(key))
            settle()
            field = (*visible(table.rooms.page, Line), *visible(table.rooms.page, Prose))[0]
            field.setFocus()
            QTest.keyClicks(field, WORDS)
            QTest.keyClick(field, Qt.Key.Key_Return)
            table.sitting.writing_ended.emit()
            QTimer.singleShot(_LONG_MS, saved.quit)
            saved.exec()


def _go_wrong() -> None:
    """Meet what nobody expected, with a family's words in every frame."""
    who, said = NAME, {"text": WORDS}
    raise ValueError(who, said, TITLE)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
