"""Codes to scan are read back from the printed side: in colour, in grey, and from a bad copy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageFilter

from familybook.app.export import printed
from familybook.app.wish import Wish
from familybook.core.edition import MM
from familybook.core.ids import PageKey
from familybook.editions import EDITIONS
from familybook.kinds.numbers import Numbers
from familybook.paper import preview
from familybook.paper.press import Printed
from tests.editions.made import PRINTED, book_called, made, practice

CARRIES = ("standard", "booklet", "ring-binder", "large-print", "large-print-20", "council")
"""Editions whose page of numbers has the codes of a family with few of them."""

NEVER = ("quiet", "blank")
DOTS = 150
"""Dots to an inch, about what a telephone sees from near."""


WEB = {"nhs-111": "111.nhs.uk", "childline": "www.childline.org.uk"}


def wanted(edition: str) -> dict[str, str]:
    """Return the numbers that a family has with codes, and their addresses: in large type, one."""
    fewer = edition == "large-print-20"
    return {key: web for key, web in WEB.items() if key == "childline" or not fewer}


@cache
def numbers_of(edition: str, *, grey: bool = False) -> Printed:
    photos = practice()[1].__getitem__
    key = PageKey("numbers")
    book = book_called("practice")
    page = book.page(key)
    assert isinstance(page, Numbers)
    chosen = tuple(said for said in page.chosen if said.pick in wanted(edition))
    book = book.with_page(key, replace(page, ours=page.ours[:1], chosen=chosen))
    only = frozenset({PageKey("cover"), key})  # one edition has no page of numbers
    wish = Wish(edition=EDITIONS[edition], only=only, grey=grey)
    return printed(book, photos, wish)


def seen(pdf: bytes, side: int) -> Image.Image:
    wide, high, colours = preview.render_at(pdf, side, DOTS)
    return Image.frombytes("RGB", (wide, high), colours)


def codes(picture: Image.Image) -> set[str]:
    return {one.text for one in zxingcpp.read_barcodes(picture)}


def photocopied(picture: Image.Image) -> Image.Image:
    """Return what an old copier makes of it: askew, blurred, and only black or white."""
    askew = picture.convert("L").rotate(1.5, fillcolor=255, resample=Image.Resampling.BILINEAR)
    blurred = askew.filter(ImageFilter.GaussianBlur(1.6))
    return blurred.point(lambda shade: 255 if shade > 150 else 0)


def told(pdf: bytes, side: int) -> set[str]:
    """Return the addresses that stand in words on a side."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = document[side].get_textpage().get_text_range()
    finally:
        document.close()
    squeezed = "".join(text.split())
    return {web for web in WEB.values() if f"Scantoopen:{web}" in squeezed}


def sides_of(edition: str, *, grey: bool = False) -> Iterator[int]:
    """Yield the sides with numbers; the others are only there to make whole sheets."""
    stand = enumerate(numbers_of(edition, grey=grey).sides)
    yield from (side for side, keys in stand if PageKey("numbers") in keys)


@pytest.mark.parametrize("edition", PRINTED)
def test_every_code_opens_the_address_beside_it(edition: str) -> None:
    pdf = numbers_of(edition).pdf
    found = set()

    for side in range(len(numbers_of(edition).sides)) if edition in NEVER else sides_of(edition):
        words = told(pdf, side)
        read = codes(seen(pdf, side))
        assert {one.removeprefix("https://") for one in read} == words, side
        found |= words

    if edition in CARRIES:
        assert found == set(wanted(edition).values())
    if edition in NEVER:
        assert not found


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("edition", ["standard", "booklet", "large-print-20"])
def test_a_bad_photocopy_can_still_be_scanned(edition: str, grey: bool) -> None:
    pdf = numbers_of(edition, grey=grey).pdf
    side = next(one for one in sides_of(edition, grey=grey) if told(pdf, one))

    copied = codes(photocopied(seen(pdf, side)))

    assert copied == {f"https://{web}" for web in wanted(edition).values()}


@pytest.mark.parametrize("edition", CARRIES)
def test_a_code_is_at_least_25_mm_wide_on_paper(edition: str) -> None:
    pdf = numbers_of(edition).pdf
    side = next(one for one in sides_of(edition) if told(pdf, one))

    for one in zxingcpp.read_barcodes(seen(pdf, side)):
        wide = one.position.top_right.x - one.position.top_left.x
        assert wide / DOTS * 72 / MM >= 25 - 0.3


def test_no_code_stands_on_the_outside() -> None:
    pdf = made("practice", "booklet").pdf

    for side in (0, preview.count(pdf) - 1):
        assert codes(seen(pdf, side)) == set()
