from __future__ import annotations

from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from familybook import assets
from familybook.app.answers_file import PhotoFolder, read_answers
from familybook.app.export import words_of
from familybook.app.practice_pictures import pictures
from familybook.assets.pack import starter
from familybook.core.answers import begin, fill
from familybook.core.drawing import Align, Drawing, Label, Voice
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import manuscript
from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval
from familybook.editions import STANDARD
from familybook.paper.ink import Ink, Spot
from familybook.paper.letters import TypeLetters
from familybook.paper.pictures import Prints
from familybook.paper.preview import render
from familybook.paper.remarks import Remarks
from familybook.paper.tagged import TaggedCanvas
from familybook.screen import ink as light
from familybook.screen.look import load_other_scripts
from familybook.templates.our_book import OUR_BOOK
from tests.measuring import drawings_in

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("typefaces")]

TEA = PhotoId("tea")
JPEGS = {TEA: pictures()["tea.jpg"]}
CLOSE = 4.0
"""How far two prints of one drawing may differ on average, of 255."""

SCALE = 1.5
NEAR = 7
"""Dots by which edges may differ: the inks take a space from different faces beside Urdu."""


def on_paper(drawing: Drawing, photos: dict[PhotoId, bytes], *, grey: bool) -> Image.Image:
    canvas = TaggedCanvas(drawing.size, title="-", language="en-GB", grey=grey)
    remarks = Remarks(PageKey(""))
    Ink(canvas, Prints(photos.__getitem__, grey), remarks).draw(drawing, Spot(0, 0))
    canvas.showPage()
    wide, high, dots = render(canvas.finish(), 0, round(drawing.size[0] * SCALE))
    return Image.frombytes("RGB", (wide, high), dots)


def in_light(drawing: Drawing, photos: dict[PhotoId, bytes], *, grey: bool) -> Image.Image:
    wide, high = (round(side * SCALE) for side in drawing.size)
    image = QImage(wide, high, QImage.Format.Format_RGB888)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    held = {photo: QImage.fromData(jpeg) for photo, jpeg in photos.items()}
    area = QRectF(0, 0, drawing.size[0] * SCALE, drawing.size[1] * SCALE)
    light.draw(painter, drawing, area, photos=held, grey=grey)
    painter.end()
    lines = bytes(image.constBits())
    return Image.frombytes("RGB", (wide, high), lines, "raw", "RGB", image.bytesPerLine())


def difference(drawing: Drawing, photos: dict[PhotoId, bytes], *, grey: bool = False) -> float:
    paper = on_paper(drawing, photos, grey=grey)
    screen = in_light(drawing, photos, grey=grey).resize(paper.size)
    # The two smooth the edges of letters in their own ways: that is not what is measured.
    soft = (one.filter(ImageFilter.GaussianBlur(1)) for one in (paper, screen))
    return sum(ImageStat.Stat(ImageChops.difference(*soft)).mean) / 3


def everything() -> Drawing:
    plate = Plate()
    for row, pattern in enumerate(Pattern):
        plate.shape(oval(40 + row * 44, 40, 18, 26), Tone(list(Tone)[row]), pattern=pattern)
    frame = plate.shape(box(20, 90, 120, 90, 12), Tone.SUN)
    plate.photo(TEA, (20, 90, 120, 90), frame)
    plate.line("M160 100C200 60 220 180 280 120", 3.0, dash=(9, 6))
    return plate.drawing(300, 200)


@pytest.fixture
def typefaces(qapp: QApplication) -> None:  # noqa: ARG001 -- typefaces need an application
    load_other_scripts()


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Drawing], dict[PhotoId, bytes]]:
    """Return the drawings of the practice book, and its photographs."""
    folder = tmp_path_factory.mktemp("pictures")
    for name, jpeg in pictures().items():
        (folder / name).write_bytes(jpeg)
    photos = PhotoFolder(folder)
    plain = read_answers(assets.root() / "practice" / "our-family.json")
    ours = fill(begin(OUR_BOOK, pack=starter()), plain, photos.take, words_of)
    leaves = manuscript(ours, edition=STANDARD, words=words_of(ours), letters=TypeLetters())
    drawings = [drawing for leaf in leaves for drawing in drawings_in(leaf.blocks)]
    return drawings, {photo.id: photo.jpeg for photo in photos.taken.values()}


@pytest.mark.parametrize("grey", [False, True])
def test_shapes_patterns_and_photographs_look_alike(*, grey: bool) -> None:
    assert difference(everything(), JPEGS, grey=grey) < CLOSE


def test_a_drawing_left_out_would_be_seen() -> None:
    drawing = everything()

    paper = on_paper(drawing, JPEGS, grey=False)
    white = Image.new("RGB", paper.size, "white")

    assert sum(ImageStat.Stat(ImageChops.difference(paper, white)).mean) / 3 > 4 * CLOSE


def test_every_drawing_of_the_practice_book_looks_alike(
    book: tuple[list[Drawing], dict[PhotoId, bytes]],
) -> None:
    drawings, photos = book

    found = [difference(drawing, photos) for drawing in drawings]

    assert len(found) > 8
    assert max(found) < CLOSE, found


@pytest.mark.parametrize("name", ["bed", "mug"])
def test_small_pictures_look_alike(name: str) -> None:
    assert difference(small_picture(name), {}) < CLOSE


@pytest.mark.parametrize("align", list(Align))
@pytest.mark.parametrize("voice", list(Voice))
@pytest.mark.parametrize(
    "line", ["We turn up", "Żółć, gęś", "Mam-gu Llŷn", "ہم ایک ساتھ ہنستے ہیں", "ਅਸੀਂ ਹੱਸਦੇ ਹਾਂ"]
)
def test_words_stand_at_the_same_place(line: str, voice: Voice, align: Align) -> None:
    label = Label(lines=(line,), at=(200, 60), size=16, pitch=20, voice=voice, align=align)
    drawing = Drawing(size=(400, 100), labels=(label, replace(label, at=(200, 84))))

    paper, screen = (
        ImageChops.invert(draw(drawing, {}, grey=False)).convert("L").point(_is_ink).getbbox()
        for draw in (on_paper, in_light)
    )

    assert paper is not None
    assert screen is not None
    assert all(abs(a - b) <= NEAR for a, b in zip(paper, screen, strict=True)), (paper, screen)


def _is_ink(dot: int) -> int:
    return 255 if dot > 90 else 0
