from __future__ import annotations

import pikepdf

from familybook.core.blocks import Figure
from tests.paper.pdf_reader import elements, faults, opened
from tests.paper.samples import PICTURE, leaf, printed


def sound() -> pikepdf.Pdf:
    return opened(printed(leaf(Figure(PICTURE))).pdf)


def test_ink_outside_any_tag_is_found() -> None:
    pdf = sound()
    pdf.pages[0].contents_add(b"0 0 10 10 re f")

    assert faults(pdf) == ["page 1: f outside a tag"]


def test_a_figure_without_words_is_found() -> None:
    pdf = sound()
    for element in elements(pdf):
        if element.S == "/Figure":
            del element["/Alt"]

    assert faults(pdf) == ["a figure without words"]


def test_a_piece_that_is_not_its_owners_is_found() -> None:
    pdf = sound()
    owners = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    owners[0], owners[1] = owners[1], owners[0]

    assert len(faults(pdf)) == 2


def test_a_skipped_heading_is_found() -> None:
    pdf = sound()
    for element in elements(pdf):
        if element.S == "/H2":
            element.S = pikepdf.Name.H4

    assert faults(pdf) == ["heading 1 is followed by H4"]


def test_a_font_left_outside_is_found() -> None:
    pdf = sound()
    font = next(iter(pdf.pages[0].Resources.Font.values()))
    del font.DescendantFonts[0].FontDescriptor["/FontFile2"]

    assert any("is not embedded" in fault for fault in faults(pdf))


def test_a_missing_claim_is_found() -> None:
    pdf = sound()
    told = pdf.Root.Metadata.read_bytes().replace(b"<pdfuaid:part>1", b"<pdfuaid:part>2")
    pdf.Root.Metadata.write(told)

    assert faults(pdf) == ["XMP lacks <pdfuaid:part>1</pdfuaid:part>"]
