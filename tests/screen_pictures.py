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
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from familybook.app.choosers import Choosers
from familybook.app.live import LivePage
from familybook.app.program import new_window
from familybook.app.table import Table
from familybook.core.today import GIVEN
from familybook.screen.kit.one_by_one import OneByOne
from familybook.screen.look import load_other_scripts
from familybook.screen.tokens import Theme, Tokens
from tests.screens import CLOSED, SCREENS, SHELVES, WINDOW, Go, leave
from tests.windows import nothing, place_in, settle

BASELINES = Path(__file__).parent / "app" / "baselines"
DAY = "2026-11-23"
"""The day it is on every picture."""

SMALL = (171, 96)
"""The size of a baseline: an eighth of the window, in which letters are only grey."""

_LONGEST_S = 60
_TILE = 455
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

Seen = tuple[Dress, str, QImage]
"""A look, the name of a screen, and how it looks so."""


def dress(table: Table, worn: Dress) -> None:
    """Let the window look so."""
    table.look.show_tokens(Tokens(theme=worn.theme, text=worn.text, motion=False))
    table.window.resize(WINDOW)
    settle()


def _live(table: Table) -> list[LivePage]:
    return table.findChildren(LivePage) + table.window.findChildren(LivePage)


def _lay_no_page(table: Table) -> None:
    """Leave the sheet beside the questions blank, and go on at once."""
    for one in _live(table):
        one.blockSignals(True)  # one that was begun meanwhile is not shown either
        one.stop()


def _wait_for_page(table: Table) -> None:
    """Let the printed page be laid that is to be seen."""
    until = time.monotonic() + _LONGEST_S
    live = _live(table)
    while any(one._pause.isActive() or one._job for one in live) and time.monotonic() < until:
        QApplication.processEvents()
    settle()


def _wait_for_rest(table: Table) -> None:
    """Let all be done that is done one by one while the window rests."""
    until = time.monotonic() + _LONGEST_S
    rest = table.window.findChildren(OneByOne)
    while any(one.is_busy for one in rest) and time.monotonic() < until:
        QApplication.processEvents()


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


def _seen(
    table: Table, name: str, show: Go, worn: Sequence[Dress], *, printed: bool
) -> Iterator[Seen]:
    """Show a screen once, and yield it in each look; it is left in the first of them."""
    lay = _wait_for_page if printed else _lay_no_page
    if not printed:
        lay(table)
    show(table)
    for one in worn:
        lay(table)
        dress(table, one)
        lay(table)
        _wait_for_rest(table)
        yield one, name, grabbed(table)
    dress(table, worn[0])


def _let_go(table: Table, name: str) -> None:
    """Go back to where any screen can be reached from; what was closed is gone for good."""
    if table.sitting.session.is_open and name != "laptop-full":
        table.sitting.save_now()
    leave(table, name)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def pictures(
    table: Table, worn: Sequence[Dress], wanted: Mapping[str, Go], *, printed: bool = True
) -> Iterator[Seen]:
    """Show screens one after the other, and yield each in each look.

    Unless `printed`, the sheet beside the questions stays blank: it is looked at elsewhere.
    """
    dress(table, worn[0])
    for name, show in wanted.items():
        yield from _seen(table, name, show, worn, printed=printed)
        _let_go(table, name)


def all_pictures(
    table: Table, worn: Sequence[Dress], *, printed: bool, but: Collection[str] = ()
) -> Iterator[Seen]:
    """Yield every screen in each look: the shelf, those of a book, those without one."""
    yield from pictures(table, worn, SHELVES, printed=printed)
    practise(table)
    kept = {name: show for name, show in SCREENS.items() if name not in but}
    yield from pictures(table, worn, kept, printed=printed)
    table.sitting.close_book()
    yield from pictures(table, worn, CLOSED, printed=printed)


@contextmanager
def shown(qapp: QApplication, folder: Path) -> Iterator[Table]:
    """Show the window of a laptop of its own, whose clock stands still."""
    before = {name: os.environ.get(name) for name in ("FAMILYBOOK_HOME", GIVEN)}
    os.environ |= {"FAMILYBOOK_HOME": str(folder), GIVEN: DAY}
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


def _keep(qapp: QApplication, folder: Path, *, effort: int) -> None:
    """Write the small picture of every screen in every look, and none that was there before.

    The more effort, to 6, the smaller the files; the pictures are the same, dot by dot.
    """
    for old in folder.glob("*/*.webp"):
        old.unlink()
    for worn in DRESSES:
        (folder / worn.name).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home, shown(qapp, Path(home)) as table:
        for worn, name, picture in all_pictures(table, DRESSES, printed=False, but=CHANGES):
            small(picture).save(folder / worn.name / f"{name}.webp", lossless=True, method=effort)


def _write(qapp: QApplication, out: Path, only: list[str]) -> None:
    for worn in DRESSES:
        folder = out / worn.name
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home, shown(qapp, Path(home)) as table:
            if only:
                practise(table)
                some = {name: SCREENS[name] for name in only}
                found = list(pictures(table, [worn], some))
            else:
                found = list(all_pictures(table, [worn], printed=True))
        for _, name, picture in found:
            picture.save(str(folder / f"{name}.png"))
        _sheet([as_pillow(picture) for _, _, picture in found]).save(out / f"{worn.name}.png")


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
    asked.add_argument("--small", action="store_true", help="small ones, to compare")
    asked.add_argument("--baselines", action="store_true", help="--small, over the baselines")
    given = asked.parse_args()
    _same_everywhere()
    qapp = QApplication([])
    load_other_scripts()  # as the program has by the time that somebody reads a second screen
    if given.baselines:
        _keep(qapp, BASELINES, effort=6)
    elif given.small:
        _keep(qapp, given.out, effort=0)
    elif given.out != BASELINES:
        _write(qapp, given.out, given.only)
    else:
        asked.error("where to?")


if __name__ == "__main__":
    main()
