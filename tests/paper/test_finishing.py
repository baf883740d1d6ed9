"""A finished PDF is made smaller, or locked; either way it can still be read aloud."""

from __future__ import annotations

import io
from functools import cache

import pikepdf.pdfa
import pypdfium2 as pdfium
import pytest
from PIL import Image

from familybook.core.blocks import Paragraph, Photograph
from familybook.core.ids import PhotoId
from familybook.core.password import LONGEST
from familybook.editions import STANDARD
from familybook.paper.finishing import locked, smaller
from familybook.paper.press import print_book
from tests.paper.pdf_reader import faults, opened, text_of
from tests.paper.samples import EVERY_BLOCK, STORY, WORDS, leaf, printed
from tests.paper.test_structure import KNOWN_FALSE

PASSWORD = "seven kind wörds to räd"  # noqa: S105 - of no file but the one made here
PHOTOS = 12
MEGABYTE = 1_000_000


@cache
def book() -> bytes:
    return printed(leaf(*EVERY_BLOCK, key="one"), leaf(*EVERY_BLOCK, key="two")).pdf


@cache
def snapshots() -> dict[PhotoId, bytes]:
    """Return twelve photographs of twelve megapixels, as full of detail as those of a phone."""
    noise = Image.effect_noise((1000, 750), 60).resize((4000, 3000))
    slope = Image.linear_gradient("L").resize((4000, 3000))
    image = Image.merge("RGB", (noise, slope, noise))
    made = {}
    for number in range(PHOTOS):
        written = io.BytesIO()
        image.save(written, "JPEG", quality=80 + number)
        made[PhotoId(f"photo{number}")] = written.getvalue()
    return made


def with_photos(*, small: bool) -> bytes:
    leaves = [
        leaf(Photograph(photo=photo, says="Us."), Paragraph(text=STORY), key=f"page{number}")
        for number, photo in enumerate(snapshots())
    ]
    source = snapshots().__getitem__
    made = print_book(leaves, STANDARD, WORDS, source, title="Our family book", small=small)
    return smaller(made.pdf) if small else made.pdf


def test_a_small_copy_with_twelve_photographs_can_be_mailed() -> None:
    small = with_photos(small=True)

    assert len(small) < 8 * MEGABYTE
    with opened(small) as pdf:
        images = [image for page in pdf.pages for image in page.get_images().values()]
        wide = [int(image.Width) for image in images]
    assert len(wide) == PHOTOS
    column = STANDARD.column[0] / 72
    assert all(120 < one / column < 135 for one in wide), wide


def test_a_small_copy_can_still_be_read_aloud_and_kept() -> None:
    small = smaller(book())

    assert len(small) < len(book())
    assert text_of(small) == text_of(book())
    with opened(small) as pdf:
        assert pdf.is_linearized
        assert faults(pdf) == []
        found = [one.message for one in pikepdf.pdfa.check(pdf, "2b").findings]
    assert [one for one in found if not any(known in one for known in KNOWN_FALSE)] == []


def test_the_same_book_gives_the_same_small_copy() -> None:
    assert smaller(book()) == smaller(book())


def test_only_its_password_opens_a_locked_file() -> None:
    file = locked(book(), PASSWORD)

    for wrong in ("", "seven kind words", PASSWORD.upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(file), password=wrong)
        with pytest.raises(pdfium.PdfiumError):
            pdfium.PdfDocument(file, password=wrong)
    with pikepdf.open(io.BytesIO(file), password=PASSWORD) as pdf:
        assert len(pdf.pages) == len(opened(book()).pages)
    document = pdfium.PdfDocument(file, password=PASSWORD)
    words = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    assert words == text_of(book())


def test_a_locked_file_is_locked_as_well_as_a_pdf_can_be() -> None:
    with pikepdf.open(io.BytesIO(locked(book(), PASSWORD)), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (6, 256)
        assert pdf.encryption.stream_method.name == "aesv3"
        assert not pdf.owner_password_matched


def test_a_screen_reader_may_read_a_locked_file() -> None:
    with pikepdf.open(io.BytesIO(locked(book(), PASSWORD)), password=PASSWORD) as pdf:
        assert pdf.allow.accessibility
        assert all(pdf.allow)
        assert [one for one in faults(pdf) if "pdfaid" not in one] == []


def test_a_locked_file_does_not_say_that_it_is_for_an_archive() -> None:
    with pikepdf.open(io.BytesIO(locked(book(), PASSWORD)), password=PASSWORD) as pdf:
        told = pdf.Root.Metadata.read_bytes().decode()

    assert "pdfaid" not in told
    assert "pdfaExtension" not in told
    assert "pdfuaid:part>1<" in told
    assert "Our family book" in told


def test_the_same_password_typed_on_another_keyboard_opens_it() -> None:
    composed, apart = (
        "\N{LATIN SMALL LETTER E WITH ACUTE}t\N{LATIN SMALL LETTER E WITH ACUTE}",
        "e\u0301te\u0301",
    )

    file = locked(book(), f"  {apart} ")

    with pikepdf.open(io.BytesIO(file), password=composed) as pdf:
        assert pdf.user_password_matched


def test_a_file_is_never_locked_with_nothing() -> None:
    with pytest.raises(ValueError, match="0"):
        locked(book(), "  ")


def test_the_longest_password_fits_into_the_file_in_any_script() -> None:
    longest = "\N{BENGALI LETTER KA}" * LONGEST

    with pikepdf.open(io.BytesIO(locked(book(), longest)), password=longest) as pdf:
        assert pdf.user_password_matched
