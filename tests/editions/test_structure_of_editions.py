"""Every edition can be read aloud and kept; a file for a printer says only what it keeps."""

from __future__ import annotations

import pikepdf.pdfa
import pytest

from familybook.core.imposition import Printing
from familybook.editions import EDITIONS
from tests.editions.made import made
from tests.paper.pdf_reader import faults, opened, text_of
from tests.paper.test_structure import KNOWN_FALSE

FOR_PRINTERS = [Printing.TWO_SIDED, Printing.ONE_SIDED, Printing.ONE_SIDED_BACK]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_can_be_read_aloud(edition: str) -> None:
    assert faults(opened(made("practice", edition).pdf)) == []


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_can_be_kept(edition: str) -> None:
    report = pikepdf.pdfa.check(opened(made("practice", edition).pdf), "2b")

    found = [one.message for one in report.findings]
    assert [one for one in found if not any(known in one for known in KNOWN_FALSE)] == []


def test_a_file_for_a_print_shop_stays_tagged_and_tells_where_it_is_cut() -> None:
    pdf = opened(made("practice", "booklet", Printing.SHOP).pdf)

    assert faults(pdf) == []
    for page in pdf.pages:
        left, foot, right, top = (float(one) for one in page.TrimBox)
        assert (round((right - left) / 72 * 25.4), round((top - foot) / 72 * 25.4)) == (148, 210)
        bled = [float(one) for one in page.BleedBox]
        beyond = [left - bled[0], foot - bled[1], bled[2] - right, bled[3] - top]
        assert [round(one / 72 * 25.4, 2) for one in beyond] == [3.0] * 4


@pytest.mark.parametrize("printing", FOR_PRINTERS)
def test_a_file_for_a_printer_claims_no_tags(printing: Printing) -> None:
    pdf = opened(made("practice", "booklet", printing).pdf)

    told = pdf.Root.Metadata.read_bytes().decode()

    assert "/StructTreeRoot" not in pdf.Root
    assert "pdfuaid" not in told
    assert "<pdfaid:conformance>B</pdfaid:conformance>" in told
    found = [one.message for one in pikepdf.pdfa.check(pdf, "2b").findings]
    assert [one for one in found if not any(known in one for known in KNOWN_FALSE)] == []


def test_the_sheets_hold_the_sides_in_the_order_of_a_folded_book() -> None:
    reading = made("practice", "booklet")
    sheets = made("practice", "booklet", Printing.TWO_SIDED)
    count = len(reading.sides)
    pages = text_of(reading.pdf)

    found = text_of(sheets.pdf)

    assert len(found) == count // 2
    first, second = found[0].split(), found[1].split()
    assert sorted(first) == sorted((pages[count - 1] + " " + pages[0]).split())
    assert sorted(second) == sorted((pages[1] + " " + pages[count - 2]).split())


def test_a_printer_of_one_side_is_told_how_before_anything_else() -> None:
    sheets = text_of(made("practice", "booklet", Printing.ONE_SIDED).pdf)
    count = len(made("practice", "booklet").sides) // 4

    assert "How to make this book" in sheets[0]
    assert f"pages 2 to {count + 1}" in sheets[0]
    assert f"pages {count + 2} to {2 * count + 1}" in " ".join(sheets[0].split())
    assert len(sheets) == 2 * count + 1


def test_a_page_of_a_sheet_is_drawn_and_not_a_picture_of_it() -> None:
    sheets = opened(made("practice", "booklet", Printing.TWO_SIDED).pdf)

    for page in sheets.pages:
        kinds = {str(one.Subtype) for one in page.Resources.XObject.values()}
        assert kinds == {"/Form"}
