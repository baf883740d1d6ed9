"""The printers that Qt knows. Loads Qt's printing; import it late."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from familybook.app.on_paper import MOST_DOTS
from familybook.app.printers import Printer, Ticket
from familybook.core.passes import Turning

_RESTS = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
_TURNS = frozenset(
    (
        QPrinter.DuplexMode.DuplexAuto,
        QPrinter.DuplexMode.DuplexLongSide,
        QPrinter.DuplexMode.DuplexShortSide,
    )
)


def printers_here() -> tuple[Printer, ...]:
    """Return the printers this laptop knows, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    infos = sorted(QPrinterInfo.availablePrinters(), key=lambda one: one.printerName() != usual)
    return tuple(
        Printer(
            name=one.printerName(),
            title=one.description() or one.printerName(),
            turns=not _TURNS.isdisjoint(one.supportedDuplexModes()),
            rests=one.state() in _RESTS,
        )
        for one in infos
    )


def open_printer(ticket: Ticket) -> QPagedPaintDevice | None:
    """Return a printer that is set as the ticket says; None if it is not there any more."""
    if ticket.printer not in QPrinterInfo.availablePrinterNames():
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(ticket.printer)
    return prepared(printer, ticket)


def prepared(printer: QPrinter, ticket: Ticket) -> QPrinter:
    """Set a printer as a ticket says."""
    way = QPageLayout.Orientation
    printer.setDocName(ticket.title)
    printer.setCreator("")
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            way.Landscape if ticket.lies else way.Portrait,
            QMarginsF(),
        )
    )
    printer.setFullPage(True)
    printer.setResolution(MOST_DOTS)
    printer.setDuplex(edge_of(ticket))
    colours = QPrinter.ColorMode
    printer.setColorMode(colours.GrayScale if ticket.grey else colours.Color)
    return printer


def edge_of(ticket: Ticket) -> QPrinter.DuplexMode:
    """Return on which edge a printer turns sheets over, if it does.

    One that lies is turned on its short edge, as a page of it is; one that stands, on its long one.
    """
    if ticket.turning is not Turning.PRINTER:
        return QPrinter.DuplexMode.DuplexNone
    modes = QPrinter.DuplexMode
    return modes.DuplexShortSide if ticket.lies else modes.DuplexLongSide


def ask_for_printer(window: QWidget, ticket: Ticket) -> QPagedPaintDevice | None:
    """Ask in the system's own window, which begins as the ticket says."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if ticket.printer:
        printer.setPrinterName(ticket.printer)
    dialog = QPrintDialog(prepared(printer, ticket), window)
    for option in (
        QAbstractPrintDialog.PrintDialogOption.PrintPageRange,
        QAbstractPrintDialog.PrintDialogOption.PrintToFile,
    ):
        dialog.setOption(option, on=False)
    return printer if dialog.exec() else None
