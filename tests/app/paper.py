"""Printers for tests: each prints into files, one for each time it is opened."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter

from familybook.app.printers import Printer, Printers, Ticket
from familybook.app.system_printers import prepared
from tests.windows import PRINTERS

_DOTS = 100
"""Dots per inch: enough to know one side from another."""
_SMALL = (24, 24)

TURNS, PLAIN, GONE = PRINTERS


class PaperTray:
    """Some printers and the paper that came out of them, time by time."""

    def __init__(self, folder: Path, *there: Printer) -> None:
        self.folder = folder
        self.there = there or (TURNS, PLAIN, GONE)
        self.tickets: list[Ticket] = []
        self.asked_more = 0
        self.more_is_closed = False
        self.devices: list[QPrinter] = []
        folder.mkdir(exist_ok=True)

    def printers(self) -> Printers:
        return Printers(here=lambda: self.there, open=self.open, more=self.more)

    def open(self, ticket: Ticket) -> QPagedPaintDevice | None:
        if ticket.printer == GONE.name:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.folder / f"{len(self.tickets)}.pdf"))
        self.tickets.append(ticket)
        self.devices.append(prepared(printer, ticket))
        printer.setResolution(_DOTS)
        return printer

    def more(self, ticket: Ticket) -> QPagedPaintDevice | None:
        self.asked_more += 1
        return None if self.more_is_closed else self.open(ticket)

    def sheets(self, time: int) -> list[Image.Image]:
        """Return what came out at a time, in small."""
        return images((self.folder / f"{time}.pdf").read_bytes())


def images(pdf: bytes, scale: float = 0.4) -> list[Image.Image]:
    document = pdfium.PdfDocument(pdf)
    try:
        return [page.render(scale=scale).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def apart(left: Image.Image, right: Image.Image) -> float:
    """Return how far two pictures are apart: those of the same side hardly are."""
    if any(abs(a - b) > 1 for a, b in zip(left.size, right.size, strict=True)):
        return 255.0
    small = [one.resize(_SMALL, Image.Resampling.BOX) for one in (left, right)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3
