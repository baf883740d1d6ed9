"""Reads back what the press wrote: tags, marked pieces, fonts and words."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdfium2

PAINTING = frozenset(
    ("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "Tj", "TJ", "'", '"', "EI")
)


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Yield the elements of the tree in the order they are read."""

    def walk(element: Any) -> Iterator[pikepdf.Dictionary]:
        yield element
        for kid in element.get("/K", []):
            if kid.get("/Type") == "/StructElem":
                yield from walk(kid)

    yield from walk(pdf.Root.StructTreeRoot.K[0])


def roles(pdf: pikepdf.Pdf) -> list[str]:
    return [str(element.S).removeprefix("/") for element in elements(pdf)]


def outside_any_tag(page: pikepdf.Page) -> list[str]:
    """Return the painting operators that lie in no tag and no artifact, or in more than one."""
    stack: list[str] = []
    found: list[str] = []
    for one in pikepdf.parse_content_stream(page):
        name, operands = str(one.operator), one.operands
        if name in ("BDC", "BMC"):
            told: Any = operands[1] if len(operands) > 1 else {}
            owned = "/MCID" in told or str(operands[0]) == "/Artifact"
            stack.append("owned" if owned else "span")
        elif name == "EMC":
            stack.pop()
        elif name in PAINTING and stack.count("owned") != 1:
            found.append(name)
    assert stack == []
    return found


def marked(page: pikepdf.Page) -> list[int]:
    """Return the numbers of the marked pieces of a page, in order."""
    return [
        int(one.operands[1].MCID)
        for one in pikepdf.parse_content_stream(page)
        if str(one.operator) == "BDC" and "/MCID" in one.operands[1]
    ]


def owners(pdf: pikepdf.Pdf) -> dict[int, list[Any]]:
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    return {int(key): list(value) for key, value in zip(numbers[::2], numbers[1::2], strict=True)}


def faults(pdf: pikepdf.Pdf) -> list[str]:
    """Return what a screen reader or an archive would stumble over."""
    found = [*_page_faults(pdf), *_tree_faults(pdf), *_font_faults(pdf)]
    xmp = pdf.Root.Metadata.read_bytes().decode()
    wanted = (
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
    )
    found += [f"XMP lacks {claim}" for claim in wanted if claim not in xmp]
    if not pdf.Root.get("/Lang") or not bool(pdf.Root.MarkInfo.Marked):
        found.append("no language or not marked")
    return found


def _page_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    tree = owners(pdf)
    for number, page in enumerate(pdf.pages, 1):
        for operator in outside_any_tag(page):
            yield f"page {number}: {operator} outside a tag"
        pieces = marked(page)
        if pieces != list(range(len(pieces))):
            yield f"page {number}: pieces are numbered {pieces}"
        owned = tree[int(page.obj.StructParents)]
        if len(owned) != len(pieces):
            yield f"page {number}: {len(pieces)} pieces and {len(owned)} owners"
        for piece, element in enumerate(owned):
            kids = Counter((kid.Pg.objgen, int(kid.MCID)) for kid in element.K if "/MCID" in kid)
            if kids[page.obj.objgen, piece] != 1:
                yield f"page {number}: piece {piece} is not its owner's"


def _tree_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    level = 0
    for element in elements(pdf):
        role = str(element.S).removeprefix("/")
        if role == "Figure" and not str(element.get("/Alt", "")):
            yield "a figure without words"
        if role == "Figure" and "/BBox" not in element.get("/A", {}):
            yield "a figure without a place"
        if role[0] == "H" and role[1:].isdigit():
            if int(role[1:]) > level + 1:
                yield f"heading {level} is followed by {role}"
            level = int(role[1:])
        parent = str(element.P.get("/S", "root"))
        if role in ("LI", "LBody", "Lbl") and parent != {"LI": "/L"}.get(role, "/LI"):
            yield f"{role} in {parent}"
        if "/K" not in element and role != "Document":
            yield f"an empty {role}"


def _font_faults(pdf: pikepdf.Pdf) -> Iterator[str]:
    for page in pdf.pages:
        for name, font in page.Resources.get("/Font", {}).items():
            if font.Subtype != "/Type0":
                yield f"font {name} is {font.Subtype}"
            elif "/FontFile2" not in font.DescendantFonts[0].FontDescriptor:
                yield f"font {name} is not embedded"
            elif "/ToUnicode" not in font:
                yield f"font {name} cannot be read back"


def text_of(pdf: bytes) -> list[str]:
    """Return the words of each page as a reader other than ours finds them."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
