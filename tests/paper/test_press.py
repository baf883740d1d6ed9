from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from familybook.core.blocks import Figure, Paragraph, Photograph
from familybook.core.drawing import Drawing, Picture
from familybook.core.ids import PhotoId
from familybook.editions import STANDARD
from familybook.paper import preview
from familybook.paper.press import look_at, print_book
from familybook.paper.remarks import Trouble
from tests.paper.pdf_reader import faults, opened, text_of
from tests.paper.samples import (
    BEACH,
    EVERY_BLOCK,
    MARK,
    PHOTOS,
    STORY,
    WORDS,
    jpeg,
    leaf,
    printed,
    square,
)

AGAIN = """
import hashlib
from tests.paper.samples import EVERY_BLOCK, leaf, printed
print(hashlib.sha256(printed(leaf(*EVERY_BLOCK)).pdf).hexdigest())
"""


def images(pdf: pikepdf.Pdf) -> list[pikepdf.Stream]:
    streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
    return [stream for stream in streams if stream.get("/Subtype") == "/Image"]


def test_the_same_book_gives_the_same_bytes() -> None:
    first = printed(leaf(*EVERY_BLOCK)).pdf

    assert printed(leaf(*EVERY_BLOCK)).pdf == first


def test_the_same_book_gives_the_same_bytes_in_another_process() -> None:
    here = hashlib.sha256(printed(leaf(*EVERY_BLOCK)).pdf).hexdigest()

    there = subprocess.run(
        [sys.executable, "-c", AGAIN],
        cwd=Path(__file__).parents[2],
        check=True,
        capture_output=True,
        text=True,
    )

    assert there.stdout.strip() == here


def test_nothing_at_home_is_run_when_the_press_starts(tmp_path: Path) -> None:
    trap = f"open({str(tmp_path / 'sprung')!r}, 'w')"
    for name in (".reportlab_mods", ".reportlab_settings", "reportlab_mods.py"):
        (tmp_path / name).write_text(trap)

    subprocess.run(
        [sys.executable, "-c", "import familybook.paper.press"],
        env={"HOME": str(tmp_path), "PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[2]}"},
        check=True,
    )

    assert not (tmp_path / "sprung").exists()


def test_a_photograph_goes_into_the_file_untouched_and_once() -> None:
    pdf = opened(printed(leaf(*[Photograph(photo=BEACH, says="Us.")] * 3)).pdf)

    (image,) = images(pdf)
    assert image.read_raw_bytes() == PHOTOS[BEACH]


def test_a_grey_book_has_no_colour_in_it() -> None:
    colourful = PhotoId("colour")
    photos = {colourful: _colour_jpeg(), BEACH: PHOTOS[BEACH]}
    page = leaf(*EVERY_BLOCK, Photograph(photo=colourful, says="Us."))

    result = print_book(
        [page], STANDARD, WORDS, photos.__getitem__, grey=True, title="Our family book"
    )

    for number in range(preview.count(result.pdf)):
        wide, high, rgb = preview.render(result.pdf, number, 300)
        red, green, blue = Image.frombytes("RGB", (wide, high), rgb).split()
        assert red.tobytes() == green.tobytes() == blue.tobytes()
    pdf = opened(result.pdf)
    assert {str(image.ColorSpace) for image in images(pdf)} == {"/DeviceGray"}


def _colour_jpeg() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (900, 600), "#C9698F").save(written, "JPEG")
    return written.getvalue()


@pytest.mark.parametrize("broken", [b"", b"not a picture", PHOTOS[BEACH][:40]])
def test_a_lost_photograph_leaves_a_quiet_place_and_a_remark(broken: bytes) -> None:
    lost = Photograph(photo=PhotoId("lost"), says="Us.")

    result = print_book([leaf(lost)], STANDARD, WORDS, lambda _: broken, title="Our family book")

    assert [one.trouble for one in result.remarks] == [Trouble.LOST_PHOTO]
    assert faults(opened(result.pdf)) == []


def test_a_photograph_printed_too_large_for_its_dots_is_told_of() -> None:
    small = PhotoId("small")
    drawing = Drawing(
        size=(300, 300), marks=(square(300), Picture(small, (0, 0, 288, 288))), says="Us."
    )
    photos = {small: jpeg(400, 400)}

    result = print_book(
        [leaf(Figure(drawing))], STANDARD, WORDS, photos.__getitem__, title="Our family book"
    )

    (remark,) = result.remarks
    assert (remark.trouble, remark.dots_per_inch) == (Trouble.SMALL_PHOTO, 100)


def test_a_page_alone_looks_as_it_does_in_the_book() -> None:
    first, second = leaf(Paragraph(text=STORY), key="a"), leaf(*EVERY_BLOCK, key="b")
    book = printed(first, second).pdf

    alone = look_at(second, STANDARD, WORDS, PHOTOS.__getitem__, number=2).pdf

    assert preview.render(alone, 0, 400) == preview.render(book, 1, 400)
    assert text_of(alone) == text_of(book)[1:]


def test_a_preview_is_as_wide_as_asked_and_white_round_the_edge() -> None:
    wide, high, rgb = preview.render(printed(leaf(Figure(MARK))).pdf, 0, 420)

    assert (wide, high) == (420, 595)
    assert len(rgb) == wide * high * 3
    assert rgb[:3] == b"\xff\xff\xff"
