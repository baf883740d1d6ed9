"""A page goes straight to a printer: nothing of it is left in a file of ours."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from familybook.app.sent import Sent


def print_page(page: QImage, window: QWidget, name: str) -> Sent:
    """Ask which printer, in the system's own window, and print one page on A4.

    Args:
        page: what is printed, as it fills the sheet.
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
    return paint_on(printer, page)


def paint_on(printer: QPrinter, page: QImage) -> Sent:
    """Fill a sheet of a printer with a page."""
    painter = QPainter()
    if not painter.begin(printer):
        return Sent.NO_ANSWER
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(_fitted(page, sheet), page)
    return Sent.GONE if painter.end() else Sent.NO_ANSWER


def _fitted(page: QImage, sheet: QRect) -> QRect:
    """Return where a page stands on a sheet of another size: whole, in its middle."""
    size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    return place
