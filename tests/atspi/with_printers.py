"""The program on a laptop with made-up printers, which print into a file in its own folder.

Run as `python -m tests.atspi.with_printers`; otherwise it is the program as everybody has it.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrinter

from familybook.app import system_printers
from familybook.app.cli import main
from familybook.app.printers import Printer, Ticket
from familybook.store.places import home

PRINTED = "printed.pdf"
_DOTS = 72


def printers_here() -> tuple[Printer, ...]:
    return (
        Printer(name="turns", title="Hall printer", turns=True),
        Printer(name="plain", title="Small printer"),
    )


def open_printer(ticket: Ticket) -> QPagedPaintDevice | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(home() / PRINTED))
    prepared = system_printers.prepared(printer, ticket)
    prepared.setResolution(_DOTS)
    return prepared


if __name__ == "__main__":
    system_printers.printers_here = printers_here
    system_printers.open_printer = open_printer
    sys.exit(main())
