"""Every edition can be read aloud and kept; a file for a printer says only what it keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

import pikepdf.pdfa
import pypdfium2
import pytest

from familybook.app.export import spoken_in
from familybook.app.wish import Wish
from familybook.core.blocks import Beside, Block, Columns, Figure, Heading
from familybook.core.drawing import Role
from familybook.core.imposition import Printing, in_order, sheets
from familybook.core.made_for import made_for
from familybook.core.manuscript import manuscript
from familybook.editions import EDITIONS
from familybook.paper.letters import TypeLetters
from tests.editions.made import PRINTED, SHORT, book_called, made
from tests.paper.pdf_reader import faults, opened, roles, text_of
from tests.paper.test_structure import KNOWN_FALSE

FOR_PRINTERS = [Printing.TWO_SIDED, Printing.ONE_SIDED, Printing.ONE_SIDED_BACK]


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_edition_can_be_read_aloud(edition: str) -> None:
    assert faults(opened(made("practice", edition).pdf)) == []


@pytest.mark.parametrize("edition", PRINTED)
def test_headings_stand_as_deep_as_each_page_asks(edition: str) -> None:
    book = made_for(book_called("practice"), EDITIONS[edition], only=SHORT)
    words, letters = spoken_in(book, Wish(edition=EDITIONS[edition])), TypeLetters()
    leaves = list(manuscript(book, edition=EDITIONS[edition], words=words, letters=letters))
    shorter = (way() for leaf in leaves for way in leaf.shorter)
    composed = chain((leaf.blocks for leaf in leaves), shorter)

    found = " ".join(one for one in roles(opened(made("practice", edition).pdf)) if is_heading(one))

    told = {tuple(f"H1{one}".split()) for one in found.split("H1")[1:]} - {("H1",)}
    assert told
    while told and (blocks := next(composed, None)) is not None:
        told.discard(tuple(deep([1, *asked(blocks)])))
    assert told == set()


def is_heading(role: str) -> bool:
    return role[0] == "H" and role[1:].isdigit()


def asked(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield how deep each heading asks to stand, in the order they are read."""
    for block in blocks:
        match block:
            case Heading(level=level, text=text):
                yield from (level for _ in text.splitlines())  # one a language
            case Figure(drawing=drawing) | Beside(drawing=drawing):
                yield from (2 for one in drawing.labels if one.role is Role.HEAD)
            case Columns(columns=columns):
                yield from (level for one in columns for level in asked(one))
            case _:
                pass
        if isinstance(block, Beside):
            yield from asked(block.blocks)


def deep(levels: Iterable[int]) -> Iterator[str]:
    """Yield where headings stand: each one below the last that asked for less."""
    above: list[int] = []
    for level in levels:
        above = [one for one in above if one < level] + [level]
        yield f"H{len(above)}"


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


def halves(pdf: bytes) -> list[tuple[str, str]]:
    """Return the words on the left and on the right half of each side of a sheet."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            wide, high = page.get_size()
            text = page.get_textpage()
            left = text.get_text_bounded(0, 0, wide / 2, high)
            found.append((letters_in(left), letters_in(text.get_text_bounded(wide / 2, 0))))
        return found
    finally:
        document.close()


def letters_in(text: str) -> str:
    return "".join(sorted("".join(text.split())))


@pytest.mark.parametrize(("name", "right_to_left"), [("practice", False), ("ur", True)])
def test_the_sheets_hold_the_sides_in_the_order_of_a_folded_book(
    name: str, right_to_left: bool
) -> None:
    pages = [letters_in(one) for one in read_of(made(name, "booklet").pdf)]
    sheets_made = in_order(sheets(len(pages), right_to_left=right_to_left), Printing.TWO_SIDED)

    found = halves(made(name, "booklet", Printing.TWO_SIDED).pdf)

    assert len(set(pages)) > len(pages) / 2
    wanted = [tuple(pages[half.side] for half in both) for both in sheets_made]
    assert found == wanted


def read_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


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
