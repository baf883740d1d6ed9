"""Pages go straight to a printer: nothing of them is left in a file of ours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from familybook.app.sent import Sent


def print_pages(pages: Sequence[QImage], window: QWidget, name: str) -> Sent:
    """Ask which printer, in the system's own window, and print pages on A4.

    Args:
        pages: what is printed, as each fills its sheet.
        window: whose window asks.
        name: what the print is called in the printer's list: it says nothing of anybody.
    """
    if not QPrinterInfo.availablePrinterNames():
        return Sent.NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    if not QPrintDialog(printer, window).exec():
        return Sent.NOT_NOW
    return paint_on(printer, pages)


def paint_on(printer: QPrinter, pages: Sequence[QImage]) -> Sent:
    """Fill a sheet of a printer with each page."""
    painter = QPainter()
    if not painter.begin(printer):
        return Sent.NO_ANSWER
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, page in enumerate(pages):
        if number and not printer.newPage():
            return Sent.NO_ANSWER
        painter.drawImage(_fitted(page, sheet), page)
    return Sent.GONE if painter.end() else Sent.NO_ANSWER


def _fitted(page: QImage, sheet: QRect) -> QRect:
    """Return where a page stands on a sheet of another size: whole, in its middle."""
    size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    return place
