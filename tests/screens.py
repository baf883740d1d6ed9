"""Each screen of the program, how somebody comes to it, and how they leave it again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt

from familybook.app.table import Table
from familybook.core.book import Sign
from familybook.core.errors import NoRoomError
from familybook.core.ids import SECOND_HOME, PageKey
from familybook.drawings.parts.signs import sign
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.pad.whole_page import WholePage
from familybook.screen.page.earlier_screen import Before
from familybook.screen.pages.us import UsEditor
from familybook.screen.welcome.type_sheet import Wanted
from familybook.templates.our_book import OUR_BOOK
from tests.windows import go, settle, visible

WINDOW = QSize(1366, 768)

_WITH_PHOTO = 5
"""Which frame of the made-up family shows a photograph."""
_SIX = ("walnut", "ribbon", "meadow", "lantern", "pepper", "harbour")

Go = Callable[[Table], None]


def _page(key: str, table: Table) -> None:
    table.sitting.show_page(PageKey(key))


def _beside(key: str, table: Table) -> None:
    _page(key, table)
    table.rooms.page.show_large(large=True)


def _big_paper(table: Table) -> None:
    _page("draw", table)
    settle()
    visible(table.window, DrawingPad)[0].large.click()


def _photo(table: Table) -> PictureEditor:
    """Open the page with our frames, at the one that has a photograph."""
    _page("us", table)
    settle()
    editor = table.desk.editor
    assert isinstance(editor, UsEditor)
    editor.wall.frames[_WITH_PHOTO].click()
    settle()
    return visible(table.window, PictureEditor)[0]


def _crop(table: Table) -> None:
    _photo(table).slot.crop_wanted.emit(True)
    settle()


def _broken_photo(table: Table) -> None:
    editor = _photo(table)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "beach.jpg"
        path.write_bytes(b"no photograph")
        editor.slot.given.emit(str(path), None)
        settle()


def _full(table: Table) -> None:
    _page("weather", table)
    opened = table.sitting.opened
    if opened is not None:
        opened.problem.emit(NoRoomError())


def _around(table: Table) -> None:
    _page("petals", table)
    table.around_desk.turn()
    table.window.setWindowState(Qt.WindowState.WindowNoState)
    table.window.resize(WINDOW)


def _earlier(table: Table) -> None:
    """Show what stood on a page before: the days are those of no clock."""
    _page("cover", table)
    stood = [
        Before(
            words=words,
            when=f"On {day} November",
            question="What is our book called?",
            back="Bring it back",
        )
        for words, day in (("Our boat", 21), ("The four of us", 14), ("Home", 7))
    ]
    table.earlier.screen.show_before(stood, title="Our cover")
    table.window.visit(table.earlier.screen)


def _sure(table: Table) -> None:
    _earlier(table)
    table.earlier.screen.remove_all.click()


def _letting_go(table: Table) -> None:
    """Ask whether the book goes off this laptop."""
    go(table, "keep")
    asked = table.keeping.screen.here.taking_off
    asked.ask(("This book", "Three earlier copies of it"), ("What was printed stays with you.",))


def _gone(table: Table) -> None:
    screen = table.leaving.screen
    screen.show_gone(("The book", "Three earlier copies"), (), ("What was printed stays.",))
    table.window.show_screen(screen)


def _handing(table: Table) -> None:
    """Ask who a copy is for; the practice book itself is for nobody."""
    screen = table.handing.hand_over
    screen.begin()
    screen.whom.cards["colleague"].click()
    table.window.show_screen(screen)


def _handed(table: Table) -> None:
    """Show the six words of a copy, as if it had just been made."""
    _handing(table)
    table.handing.hand_over.show_words(_SIX, "our-copy.fbseal", "")


def _copies(table: Table) -> None:
    """Show what changes the copy of a second home."""
    go(table, "copies")
    table.keeping.giving_out.screen.show_open(SECOND_HOME)
    settle()


def _typing(table: Table) -> None:
    table.recovery.typing.show_wanted(Wanted.BRING)
    table.window.show_screen(table.recovery.typing)


def _lent(table: Table) -> None:
    """Show a book that a colleague has."""
    lent, own = table.handing.lent, Sign()
    lent.show_book("green kite", sign(own.picture, own.colour), "Jo", "Monday")
    table.window.show_screen(lent)


def _three_books(table: Table) -> None:
    for _ in range(3):
        table.sitting.start_book()
        table.sitting.close_book()
    table.sitting.show_shelf()


def _put_back_paper(table: Table) -> None:
    for page in visible(table.window, WholePage):
        page.left.emit()


def _adding(table: Table) -> None:
    table.sitting.show_path()
    table.rooms.path.add.click()


SCREENS: dict[str, Go] = {
    "start": partial(go, screen="start"),
    "happens": partial(go, screen="happens"),
    "path": partial(go, screen="path"),
    "path-change": partial(go, screen="arranging"),
    "path-add": _adding,
    **{f"page-{page.key}": partial(_page, page.key) for page in OUR_BOOK.pages},
    "draw-bigger": _big_paper,
    "photo-crop": _crop,
    "our-page": partial(_beside, "weather"),
    "look": partial(go, screen="look"),
    "make": partial(go, screen="make"),
    "print": partial(go, screen="print"),
    "copies": partial(go, screen="copies"),
    "copies-open": _copies,
    "earlier": _earlier,
    "earlier-sure": _sure,
    "hand": _handing,
    "hand-words": _handed,
    "keep": partial(go, screen="keep"),
    "keep-sure": _letting_go,
    "everything": partial(go, screen="everything"),
    "last": partial(go, screen="last"),
    "aa": partial(go, screen="aa"),
    "help": partial(go, screen="help"),
    "keys": partial(go, screen="keys"),
    "about": partial(go, screen="about"),
    "licence": partial(go, screen="licence"),
    "photo-error": _broken_photo,
    "laptop-full": _full,
    "around": _around,
    "curtain": partial(go, screen="curtain"),
}
"""Every screen of an open book, by the name of its picture."""

SHELVES: dict[str, Go] = {
    "shelf-empty": lambda table: table.sitting.show_shelf(),
    "shelf-full": _three_books,
}
"""The shelf with nothing on it, and then with a few books."""

CLOSED: dict[str, Go] = {
    "sheet": lambda table: table.recovery.show_sheet(),
    "sheet-typed": _typing,
    "six": partial(go, screen="six"),
    "lent": _lent,
    "gone": _gone,
}
"""Every screen that is shown while no book is open, but for the shelf."""


LEAVE: dict[str, Go] = {
    "aa": lambda table: table.window.toggle_aa(),
    "our-page": lambda table: table.rooms.page.show_large(False),
    "curtain": lambda table: table.window.rise(),
    "around": lambda table: table.window.turn_back(),
    "draw-bigger": _put_back_paper,
    "laptop-full": lambda table: table.sitting.session.note_saved(),
    "copies-open": lambda table: table.keeping.giving_out.screen.show_open(""),
    "earlier": lambda table: table.window.go_back(),
    "earlier-sure": lambda table: table.window.go_back(),
    "hand-words": lambda table: table.handing.hand_over.begin(),
    "keep-sure": lambda table: table.keeping.screen.here.taking_off.forget(),
    "path-change": lambda table: table.rooms.path.show_arranging(False),
    "path-add": lambda table: table.rooms.path.show_arranging(False),
}
"""How to go back to where any screen can be reached from, where it is not by going on."""


def leave(table: Table, screen: str) -> None:
    """Go back to where any screen can be reached from."""
    if screen in LEAVE:
        LEAVE[screen](table)
    settle()
