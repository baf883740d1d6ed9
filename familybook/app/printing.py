"""A page goes straight to a printer: nothing of it is left in a file of ours."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

A4_WIDE_PX = 2480
"""The width of A4 in dots, at 300 an inch."""


class Sent(StrEnum):
    """What became of a page that was to be printed."""

    GONE = "gone"
    """The printer has it."""
    NOT_NOW = "not-now"
    """Somebody closed the window for printing."""
    NO_PRINTER = "no-printer"
    NO_ANSWER = "no-answer"


def print_page(page: QImage, window: QWidget, name: str) -> Sent:
    """Ask which printer, in the system's own window, and print one page on A4.

    Args:
        page: what is printed, as it fills the sheet.
        window: whose window asks.
        name: what the print is called in the printer's list: it says nothing of anybody.
    """
    from PySide6.QtPrintSupport import (  # noqa: PLC0415 - loads the system's printing
        QPrintDialog,
        QPrinter,
        QPrinterInfo,
    )

    if not QPrinterInfo.availablePrinterNames():
        return Sent.NO_PRINTER
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    asks = QPrintDialog(printer, window)
    if not asks.exec():
        return Sent.NOT_NOW
    painter = QPainter()
    if not painter.begin(printer):
        return Sent.NO_ANSWER
    sheet = printer.pageLayout().fullRectPixels(printer.resolution())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(fitted(page, sheet), page)
    return Sent.GONE if painter.end() else Sent.NO_ANSWER


def fitted(page: QImage, sheet: QRect) -> QRect:
    """Return where a page stands on a sheet of another size: whole, in its middle."""
    size = page.size().scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(sheet.topLeft(), size)
    place.moveCenter(sheet.center())
    return place
