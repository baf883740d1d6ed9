"""Printing from the window: the right side on the right sheet, and nothing of it left behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from familybook.app.asking import ready_for_paper
from familybook.app.known_printers import FILE, keep_ways, known_ways
from familybook.app.printers import Ticket
from familybook.app.system_printers import edge_of
from familybook.app.table import Table
from familybook.core.allowing import Matter, Reply
from familybook.core.ids import PageKey
from familybook.core.passes import Turning, Ways
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.making.print_screen import PrintScreen
from familybook.screen.making.printing import Stage
from familybook.store.bookfile import BookFile
from familybook.store.made import MADE
from tests.app.paper import GONE, PLAIN, TURNS, PaperTray, apart, images
from tests.windows import go, opened, settle, with_names

pytestmark = pytest.mark.gui

LONG = 60_000
FAR, CLOSE = 2.5, 0.3
"""How far a sheet may be from what is wanted; how much nearer to another, as empty ones are."""
BOOKLET = Asked(edition="booklet")
HAND = Turning.HAND


@pytest.fixture
def tray(tmp_path: Path) -> PaperTray:
    return PaperTray(tmp_path / "tray")


@pytest.fixture
def program(
    qapp: QApplication, home: Path, tmp_path: Path, qtbot: QtBot, tray: PaperTray
) -> Iterator[Table]:
    with opened(qapp, home, tmp_path / "out.pdf", qtbot) as table:
        sitting = table.sitting
        sitting.choosers = replace(sitting.choosers, printers=tray.printers())
        yield table


@pytest.fixture
def family(program: Table) -> Table:
    """Return the program at Make, with a short book to which whoever is in it said yes."""
    program.sitting.start_book()
    session = program.sitting.session
    yes = {one.id: dict.fromkeys(Matter, Reply.YES) for one in session.book.people}
    session.edit(replace(session.book.with_shape("one-visit"), allows=yes), "ask-act-wrote")
    go(program, "make")
    return program


def screen(table: Table) -> PrintScreen:
    return table.maker.printing.screen


def ask(table: Table, asked: Asked = THE_BOOK, printer: str = TURNS.name) -> PrintScreen:
    """Go to the screen that prints, and choose a printer."""
    table.rooms.make.print_wanted.emit(asked)
    shown = screen(table)
    shown.which.cards[printer].click()
    return shown


def come_out(table: Table, qtbot: QtBot) -> Stage:
    """Wait until no more goes to the printer; return what is asked then."""
    qtbot.waitUntil(lambda: screen(table).stage is not Stage.BUSY, timeout=LONG)
    return screen(table).stage


def pages(table: Table, asked: Asked = THE_BOOK) -> list[Image.Image]:
    """Return what is to stand on each side, as the press lays it out."""
    prints = table.sitting.album.prints
    assert prints is not None
    pdf, _ = ready_for_paper(table.sitting.session.book, prints, asked, lambda *_: None)
    return images(pdf)


def noted(file: BookFile) -> object:
    return file.note(MADE)


def assert_alike(out: list[Image.Image], wanted: list[Image.Image]) -> None:
    """Look that each sheet is the one wanted there, in its true size, and no other one."""
    assert len(out) == len(wanted)
    for at, sheet in enumerate(out):
        own = apart(sheet, wanted[at])
        assert own < FAR, at
        assert all(own <= apart(sheet, other) + CLOSE for other in wanted), at


def test_a_book_goes_to_a_printer_that_turns_side_by_side(
    family: Table, tray: PaperTray, qtbot: QtBot
) -> None:
    shown = ask(family)
    shown.go.click()
    assert shown.stop.isVisible()

    assert come_out(family, qtbot) is Stage.ASK

    assert shown.sentence.text() == family.look.words("print-gone")
    assert_alike(tray.sheets(0), pages(family))
    (ticket,) = tray.tickets
    assert (ticket.turning, ticket.lies) == (Turning.PRINTER, False)
    assert tray.devices[0].docName() == "Our print"


def test_what_a_test_sheet_told_holds_for_its_printer_from_then_on(
    family: Table, tray: PaperTray, qtbot: QtBot
) -> None:
    shown = ask(family, BOOKLET, PLAIN.name)
    assert shown.wish.turning is Turning.HAND
    shown.trial.click()
    assert come_out(family, qtbot) is Stage.TURN
    shown.turn.backs.click()
    assert come_out(family, qtbot) is Stage.TRIED
    shown.tried.pair.cards["other"].click()
    shown.tried.head.cards["down"].click()
    shown.tried.done.click()
    assert known_ways(PLAIN.name, HAND, lies=True) == Ways(last_first=True, on_head=True)
    assert known_ways(PLAIN.name, HAND, lies=False) is None
    assert known_ways(PLAIN.name, Turning.PRINTER, lies=True) is None
    assert [len(tray.sheets(time)) for time in (0, 1)] == [2, 2]

    shown.go.click()
    assert come_out(family, qtbot) is Stage.TURN
    assert not shown.go.isVisible()
    shown.turn.backs.click()
    assert come_out(family, qtbot) is Stage.ASK

    sides = pages(family, BOOKLET)
    assert_alike(tray.sheets(2), sides[::2])
    assert {(one.turning, one.lies) for one in tray.tickets} == {(Turning.HAND, True)}
    turned = [one.transpose(Image.Transpose.ROTATE_180) for one in sides[1::2][::-1]]
    assert_alike(tray.sheets(3), turned)


def test_a_printer_that_turns_has_one_test_sheet_with_a_ruler_that_is_true(
    family: Table, tray: PaperTray, qtbot: QtBot
) -> None:
    shown = ask(family)
    shown.trial.click()

    assert come_out(family, qtbot) is Stage.TRIED

    assert len(tray.sheets(0)) == 2
    assert shown.tried.pair.isHidden()
    assert shown.tried.head.isVisible()
    (front, _) = tray.sheets(0)
    dots = front.width / 210
    dark = front.convert("L").point(lambda one: 255 if one < 140 else 0)
    row = max(
        range(round(240 * dots), round(280 * dots)),
        key=lambda y: sum(dark.crop((0, y, dark.width, y + 1)).histogram()[255:]),
    )
    left, _, right, _ = dark.crop((0, row, dark.width, row + 1)).getbbox() or (0, 0, 0, 0)
    assert (right - left) / dots == pytest.approx(100, abs=1.5)


def test_what_is_remembered_of_a_printer_does_not_tell_its_name(home: Path) -> None:
    keep_ways("Printer of the Quaggans", HAND, Ways(on_head=True), lies=False)

    kept = (home / FILE).read_text()
    assert "uaggan" not in kept
    assert known_ways("Printer of the Quaggans", HAND, lies=False) == Ways(on_head=True)


@pytest.mark.parametrize("held", ["", "[]", '{"x": 1}', "\0"])
def test_what_was_remembered_and_makes_no_sense_is_asked_again(home: Path, held: str) -> None:
    home.mkdir(exist_ok=True)
    (home / FILE).write_text(held)

    assert known_ways("printer", HAND, lies=True) is None
    keep_ways("printer", HAND, Ways(), lies=True)
    assert known_ways("printer", HAND, lies=True) == Ways()


def test_leaves_for_a_binder_are_not_turned(family: Table, tray: PaperTray, qtbot: QtBot) -> None:
    asked = Asked(edition="ring-binder")
    shown = ask(family, asked, PLAIN.name)
    assert not any(one.isVisible() for one in shown.turnings)
    assert not shown.trial.isVisible()

    shown.go.click()
    assert come_out(family, qtbot) is Stage.ASK

    assert tray.tickets[0].turning is Turning.NOBODY
    assert_alike(tray.sheets(0), pages(family, asked))


def test_two_copies_in_grey_come_out_and_are_noted_and_left_in_no_file(
    family: Table, tray: PaperTray, home: Path, qtbot: QtBot
) -> None:
    before = {one for one in home.rglob("*") if one.is_file()}
    asked = Asked(page=PageKey("fridge"))
    shown = ask(family, asked)
    shown.copies.more.click()
    shown.ink.segments["grey"].click()
    shown.go.click()
    come_out(family, qtbot)

    assert_alike(tray.sheets(0), pages(family, replace(asked, grey=True)) * 2)
    for sheet in tray.sheets(0):
        red, _, blue = sheet.split()
        assert ImageStat.Stat(ImageChops.difference(red, blue)).sum == [0.0]
    assert {one for one in home.rglob("*") if one.is_file()} <= before
    here = family.sitting.opened
    assert here is not None
    assert "paper" in str(here.writer.look(noted))


def test_stop_lets_no_further_page_go(family: Table, tray: PaperTray, qtbot: QtBot) -> None:
    shown = ask(family)
    shown.go.click()
    family.maker.printing.through.moved.connect(shown.stop.click)

    assert come_out(family, qtbot) is Stage.ASK

    assert shown.sentence.text() == family.look.words("print-stopped")
    assert len(tray.sheets(0)) < len(pages(family))


def test_no_answer_is_told_kindly_and_a_window_that_was_closed_not_at_all(
    family: Table, tray: PaperTray
) -> None:
    shown = ask(family, printer=GONE.name)
    shown.go.click()
    settle()

    assert shown.sentence.text() == family.look.words("print-no-answer")
    assert shown.go.isVisible()
    tray.more_is_closed = True
    assert not shown.more.isVisible()
    shown.turnings[0].segments["nobody"].click()
    shown.more.click()
    settle()
    assert (tray.asked_more, shown.stage, shown.sentence.text()) == (1, Stage.ASK, "")
    assert tray.tickets == []


def test_a_print_waits_for_what_somebody_has_not_said(
    program: Table, tray: PaperTray, qtbot: QtBot
) -> None:
    session = with_names(program, qtbot).sitting.session
    session.edit(session.book.with_shape("one-visit"), "ask-act-wrote")
    go(program, "make")
    make = program.rooms.make
    qtbot.waitUntil(make.here.isVisible, timeout=LONG)

    make.here.click()
    settle()

    assert make.ask.isVisible()
    assert program.window.current is make
    for row in make.ask.rows:
        row.buttons[Reply.YES].click()
    qtbot.waitUntil(lambda: program.window.current is not make, timeout=LONG)
    assert screen(program).isVisible()
    assert tray.tickets == []


def test_printing_is_offered_where_there_is_a_printer_and_something_for_paper(
    family: Table, tray: PaperTray, qtbot: QtBot
) -> None:
    make = family.rooms.make
    qtbot.waitUntil(make.here.isVisible, timeout=LONG)
    make.ways.open.click()
    make.ways.small.click()
    assert not make.here.isVisible()
    make.ways.small.click()
    assert make.here.isVisible()

    tray.there = ()
    go(family, "path")
    go(family, "make")

    qtbot.waitUntil(make.here.isHidden, timeout=LONG)


@pytest.mark.parametrize(
    ("turning", "lies", "wanted"),
    [
        (Turning.PRINTER, False, QPrinter.DuplexMode.DuplexLongSide),
        (Turning.PRINTER, True, QPrinter.DuplexMode.DuplexShortSide),
        (Turning.HAND, True, QPrinter.DuplexMode.DuplexNone),
        (Turning.NOBODY, False, QPrinter.DuplexMode.DuplexNone),
    ],
)
def test_a_printer_turns_sheets_on_the_edge_that_makes_a_book(
    turning: Turning, lies: bool, wanted: QPrinter.DuplexMode
) -> None:
    ticket = Ticket(printer="any", title="Our print", turning=turning, lies=lies)

    assert edge_of(ticket) == wanted
