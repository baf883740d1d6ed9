"""Every screen as a picture, to look at: python -m tests.screen_pictures OUT.

Each in three themes and at two sizes of words, with a sheet that shows all of one look side by
side. `--baselines` writes instead the small pictures that tests/app/test_screen_pictures.py
compares with: look at what changed before it is kept.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from familybook.app.choosers import Choosers
from familybook.app.live import LivePage
from familybook.app.program import new_window
from familybook.app.table import Table
from familybook.core.errors import NoRoomError
from familybook.core.ids import PageKey
from familybook.core.today import GIVEN
from familybook.screen.editors.picture import PictureEditor
from familybook.screen.pad.drawing_pad import DrawingPad
from familybook.screen.pad.whole_page import WholePage
from familybook.screen.pages.us import UsEditor
from familybook.screen.tokens import Theme, Tokens
from familybook.templates.our_book import OUR_BOOK
from tests.windows import go, nothing, place_in, settle, visible

BASELINES = Path(__file__).parent / "app" / "baselines"
DAY = "2026-11-23"
"""The day it is on every picture."""

WINDOW = QSize(1366, 768)
SMALL = (171, 96)
"""The size of a baseline: an eighth of the window, in which letters are only grey."""

_LONGEST_S = 20
_TILE = 455
_WITH_PHOTO = 5
"""Which frame of the made-up family shows a photograph."""
_ACROSS = 4
_BITS = 5
"""Of each colour in a baseline, so that it stays small: four of 255 off at the most."""


@dataclass(frozen=True, slots=True)
class Dress:
    """How the screen looks on a picture."""

    theme: Theme
    text: int

    @property
    def name(self) -> str:
        """Return what files of it are called."""
        return f"{self.theme}-{self.text}"


PLAIN = Dress(Theme.PAPER, 100)
DRESSES = tuple(Dress(theme, text) for text in (100, 200) for theme in Theme if theme != "laptop")
"""Each theme at 100 % and at 200 %, where a screen must do with a quarter of the room."""

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
    "keep": partial(go, screen="keep"),
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


def dress(table: Table, worn: Dress) -> None:
    """Let the window look so."""
    table.look.show_tokens(Tokens(theme=worn.theme, text=worn.text, motion=False))
    table.window.resize(WINDOW)
    settle()


def _leave(table: Table, screen: str) -> None:
    """Go back to where any screen can be reached from."""
    match screen:
        case "aa":
            table.window.toggle_aa()
        case "our-page":
            table.rooms.page.show_large(False)
        case "curtain":
            table.window.rise()
        case "around":
            table.window.turn_back()
        case "draw-bigger":
            for page in visible(table.window, WholePage):
                page.left.emit()
        case "laptop-full":
            table.sitting.session.note_saved()
        case "path-change" | "path-add":
            table.rooms.path.show_arranging(False)
    settle()


def _live(table: Table) -> list[LivePage]:
    return table.findChildren(LivePage) + table.window.findChildren(LivePage)


def _lay_no_page(table: Table) -> None:
    """Leave the sheet beside the questions blank, and go on at once."""
    for one in _live(table):
        one.stop()


def _wait_for_page(table: Table) -> None:
    """Let the printed page be laid that is to be seen."""
    until = time.monotonic() + _LONGEST_S
    live = _live(table)
    while any(one._pause.isActive() or one._job for one in live) and time.monotonic() < until:
        QApplication.processEvents()
    settle()


def grabbed(table: Table) -> QImage:
    """Return what the window shows."""
    settle()
    return table.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def practise(table: Table) -> None:
    """Open the made-up family's book with all its pages in it."""
    table.sitting.practise()
    book = table.sitting.session.book
    for key in sorted(book.put_away):
        book = book.with_put_away(key, away=False)
    table.sitting.session.edit(book, "path-act-brought-back")
    table.sitting.save_now()
    table.window.show_steps("", "")


def pictures(
    table: Table, wanted: list[str], *, printed: bool = True
) -> Iterator[tuple[str, QImage]]:
    """Show screens of an open book one after the other, and yield each.

    Unless `printed`, the sheet beside the questions stays blank: it is looked at elsewhere.
    """
    for name in wanted:
        SCREENS[name](table)
        if not printed:
            _lay_no_page(table)
        settle()
        if printed:
            _wait_for_page(table)
        if name != "laptop-full":
            table.sitting.save_now()
        yield name, grabbed(table)
        _leave(table, name)


def shelves(table: Table) -> Iterator[tuple[str, QImage]]:
    """Yield the shelf with nothing on it, and then with a few books; one of them stays open."""
    table.sitting.show_shelf()
    settle()
    yield "shelf-empty", grabbed(table)
    for _ in range(3):
        table.sitting.start_book()
        table.sitting.close_book()
    table.sitting.show_shelf()
    settle()
    yield "shelf-full", grabbed(table)


@contextmanager
def shown(qapp: QApplication, folder: Path) -> Iterator[Table]:
    """Show the window of a laptop of its own, whose clock stands still."""
    before = {name: os.environ.get(name) for name in ("FAMILYBOOK_HOME", GIVEN)}
    os.environ |= {"FAMILYBOOK_HOME": str(folder), GIVEN: DAY}
    qapp.setCursorFlashTime(0)
    settings = folder / "settings.json"
    window = new_window(qapp, settings)
    out = folder / "out.pdf"
    chosen = Choosers(nothing, nothing, partial(place_in, out), partial(place_in, out))
    table = Table(window, chosen, settings_path=settings, at_once=True)
    window.resize(WINDOW)
    table.sitting.show_shelf()
    window.show()
    window.activateWindow()
    settle()
    try:
        yield table
    finally:
        window.close()
        window.deleteLater()
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def as_pillow(picture: QImage) -> Image.Image:
    """Return a picture as Pillow has it."""
    size = (picture.width(), picture.height())
    raw = bytes(picture.constBits())
    return Image.frombuffer("RGB", size, raw, "raw", "RGB", picture.bytesPerLine(), 1)


def small(picture: QImage) -> Image.Image:
    """Return a picture as a baseline holds it."""
    whole = as_pillow(picture).resize(SMALL, Image.Resampling.BOX)
    return ImageOps.posterize(whole, _BITS)


def _sheet(found: list[Image.Image]) -> Image.Image:
    high = _TILE * WINDOW.height() // WINDOW.width()
    rows = -(-len(found) // _ACROSS)
    sheet = Image.new("RGB", (_ACROSS * (_TILE + 8), rows * (high + 8)), "#8a8a86")
    for number, one in enumerate(found):
        row, column = divmod(number, _ACROSS)
        tile = one.resize((_TILE, high), Image.Resampling.LANCZOS)
        sheet.paste(tile, (4 + column * (_TILE + 8), 4 + row * (high + 8)))
    return sheet


CHANGES = ("about",)
"""Tells what is installed, so it looks otherwise on each machine."""
FEW = ("path", "page-us", "keep", "aa")
"""What is compared in every look; all the other screens in the plain one only."""


def baselines(qapp: QApplication, home: Path) -> Iterator[tuple[str, QImage]]:
    """Yield every picture that a baseline is kept of, by its name."""
    with shown(qapp, home) as table:
        dress(table, PLAIN)
        yield from shelves(table)
        practise(table)
        kept = [name for name in SCREENS if name not in CHANGES]
        yield from pictures(table, kept, printed=False)
        for worn in DRESSES:
            if worn != PLAIN:
                dress(table, worn)
                for name, picture in pictures(table, list(FEW), printed=False):
                    yield f"{name}-{worn.name}", picture


def _keep(qapp: QApplication, folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as home:
        for name, picture in baselines(qapp, Path(home)):
            small(picture).save(folder / f"{name}.png", optimize=True)


def _write(qapp: QApplication, out: Path, only: list[str]) -> None:
    for worn in DRESSES:
        folder = out / worn.name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home, shown(qapp, Path(home)) as table:
            dress(table, worn)
            found = [] if only else list(shelves(table))
            practise(table)
            found += pictures(table, only or list(SCREENS))
        for name, picture in found:
            picture.save(str(folder / f"{name}.png"))
        _sheet([as_pillow(picture) for _, picture in found]).save(out / f"{worn.name}.png")


def _same_everywhere() -> None:
    """Let letters be of one size and one smoothing, whatever this machine likes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["FONTCONFIG_FILE"] = str(BASELINES.parent / "fonts.conf")
    for name in ("QT_FONT_DPI", "QT_SCALE_FACTOR"):
        os.environ.pop(name, None)


def main() -> None:
    """Save every screen in every look; or small ones, to compare or as baselines."""
    asked = argparse.ArgumentParser()
    asked.add_argument("out", type=Path, nargs="?", default=BASELINES)
    asked.add_argument("--only", nargs="+", default=[], choices=list(SCREENS))
    asked.add_argument("--small", action="store_true", help="small ones, of one look mostly")
    asked.add_argument("--baselines", action="store_true", help="--small, over the baselines")
    given = asked.parse_args()
    _same_everywhere()
    qapp = QApplication([])
    if given.small or given.baselines:
        _keep(qapp, BASELINES if given.baselines else given.out)
    elif given.out != BASELINES:
        _write(qapp, given.out, given.only)
    else:
        asked.error("where to?")


if __name__ == "__main__":
    main()
