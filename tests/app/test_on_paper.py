"""A side on a sheet: its strips meet, it stands in its true size, and in the middle."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from familybook.app.jobs import Worker
from familybook.app.on_paper import PaperRun, strips_of
from familybook.app.printers import Ticket
from familybook.app.sent import Sent
from familybook.app.system_printers import open_printer
from familybook.core.passes import Pass, Turning

pytestmark = pytest.mark.gui


def blank(wide: int, high: int) -> QImage:
    return QImage(wide, high, QImage.Format.Format_RGB888)


@given(
    wide=st.integers(50, 400),
    high=st.integers(50, 600),
    scale=st.sampled_from([1.0, 2.0, 4.0]),
    room=st.floats(0.4, 2.0),
)
def test_strips_meet_and_stay_on_their_sheet(
    wide: int, high: int, scale: float, room: float
) -> None:
    sheet = QRect(0, 0, round(wide * scale * room) + 1, round(high * scale * room) + 1)

    strips = strips_of(blank(wide, high), sheet, scale)

    for (target, source), (after, below) in pairwise(strips):
        assert target.y() + target.height() == after.y()
        assert source.y() + source.height() == below.y()
    assert sum(source.height() for _, source in strips) == high
    (first, _), (last, _) = strips[0], strips[-1]
    slack = 1 + 0.01 * max(sheet.width(), sheet.height())
    assert first.x() >= -slack
    assert first.y() >= -slack
    assert last.y() + last.height() <= sheet.height() + slack


def test_a_side_as_large_as_its_sheet_is_neither_moved_nor_made_smaller() -> None:
    strips = strips_of(blank(248, 351), QRect(0, 0, 247, 351), 1.0)

    assert {(target.x(), target.width()) for target, _ in strips} == {(0, 248)}
    assert sum(target.height() for target, _ in strips) == 351


def test_a_smaller_side_stands_in_the_middle_in_its_true_size() -> None:
    strips = strips_of(blank(100, 100), QRect(0, 0, 1000, 600), 2.0)

    (first, _), (last, _) = strips[0], strips[-1]
    assert (first.x(), first.width()) == (400, 200)
    assert (first.y(), last.y() + last.height()) == (200, 400)


def test_a_printer_that_is_not_there_any_more_is_not_opened(qapp: QApplication) -> None:
    del qapp
    ticket = Ticket(printer="of nobody", title="Our print", turning=Turning.PRINTER)

    assert open_printer(ticket) is None


class Recorded(QPrinter):
    """A printer that prints into a file, and knows how its job was ended."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(folder / "out.pdf"))
        self.aborted: list[bool] = []

    def abort(self) -> bool:
        engine = self.paintEngine()
        self.aborted.append(engine is not None and engine.isActive())
        return True


def stopped(run: PaperRun) -> None:
    run.stop()
    run._next()


def failed(run: PaperRun) -> None:
    run._fail(ValueError("no such page"))


@pytest.mark.parametrize("stop", [PaperRun.leave, stopped, failed])
def test_a_print_that_does_not_go_on_is_taken_back_before_it_ends(
    qapp: QApplication, tmp_path: Path, stop: Callable[[PaperRun], None]
) -> None:
    del qapp
    printer, sent = Recorded(tmp_path), list[object]()
    run = PaperRun(Worker(), b"", printer, grey=False)
    run.ended.connect(sent.append)
    run.start(Pass((None, None)))

    stop(run)

    assert printer.aborted == [True]
    assert sent == [None if stop is failed else Sent.NOT_NOW]
