"""A page on a printer: whole, in the middle, whatever the sheet."""

from __future__ import annotations

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from familybook.app.printing import paint_on
from familybook.app.sent import Sent

pytestmark = pytest.mark.gui


def page() -> QImage:
    """Return a green page with a red edge all round."""
    image = QImage(248, 351, QImage.Format.Format_RGB888)
    image.fill(QColor("#C00000"))
    for x in range(10, 238):
        for y in range(10, 341):
            image.setPixelColor(x, y, QColor("#00A000"))
    return image


def printer(out: Path, size: QPageSize.PageSizeId) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(out))
    printer.setPageSize(QPageSize(size))
    printer.setFullPage(True)
    return printer


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_all_of_a_page_is_on_one_sheet(
    qapp: QApplication, tmp_path: Path, size: QPageSize.PageSizeId
) -> None:
    del qapp
    out = tmp_path / "printed.pdf"

    assert paint_on(printer(out, size), [page()]) is Sent.GONE

    document = pdfium.PdfDocument(out.read_bytes())
    assert len(document) == 1
    image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    wide, high = image.size
    assert image.getpixel((wide // 2, high // 2)) == (0, 160, 0)
    scale = min(wide / 248, high / 351)
    left, top = (wide - 248 * scale) / 2, (high - 351 * scale) / 2
    for x, y in ((left + 5, high / 2), (wide - left - 5, high / 2), (wide / 2, top + 5)):
        assert image.getpixel((int(x), int(y))) == (192, 0, 0)


def test_a_printer_that_is_not_there_is_told(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    away = printer(tmp_path / "no" / "such" / "folder.pdf", QPageSize.PageSizeId.A4)

    assert paint_on(away, [page()]) is Sent.NO_ANSWER


def test_each_page_has_a_sheet_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    del qapp
    out = tmp_path / "printed.pdf"

    assert paint_on(printer(out, QPageSize.PageSizeId.A4), [page(), page()]) is Sent.GONE

    document = pdfium.PdfDocument(out.read_bytes())
    assert len(document) == 2
    document.close()
