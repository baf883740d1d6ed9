from __future__ import annotations

import io

import pikepdf
import pytest
from PIL import Image, ImageDraw

from familybook.core.blocks import Figure, Photograph
from familybook.core.drawing import WHOLE, Box, Drawing, Picture, View
from familybook.core.ids import PhotoId
from familybook.core.manuscript import Leaf
from familybook.drawings.plate.viewing import all_of
from familybook.editions import STANDARD
from familybook.paper.pictures import Prints
from familybook.paper.press import Printed, print_leaf
from tests.paper.pdf_reader import opened
from tests.paper.samples import WORDS, leaf

US = PhotoId("us")
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (30, 60, 200), (255, 255, 255)
LEFT = View(box=(0.0, 0.0, 0.5, 1.0))


def four_fields(wide: int = 600, high: int = 400) -> bytes:
    """Return a photograph: red and green above, blue and red below."""
    image = Image.new("RGB", (wide, high), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((wide // 2, 0, wide, high // 2 - 1), fill=GREEN)
    draw.rectangle((0, high // 2, wide // 2 - 1, high), fill=BLUE)
    written = io.BytesIO()
    image.save(written, "JPEG", quality=92)
    return written.getvalue()


def prints(*, grey: bool = False) -> Prints:
    return Prints({US: four_fields()}.__getitem__, grey)


def image_of(view: View, *, grey: bool = False) -> Image.Image:
    made = prints(grey=grey)(US, view)
    assert made is not None
    image = Image.open(io.BytesIO(made.content))
    assert image.size == (made.wide, made.high)
    return image


def is_without_green(image: Image.Image) -> bool:
    return sum(image.getchannel("G").histogram()[100:]) == 0


def near(image: Image.Image, at: tuple[float, float]) -> object:
    dot = image.getpixel((int(image.width * at[0]), int(image.height * at[1])))
    return pytest.approx(dot, abs=14)


def test_a_whole_photograph_goes_in_untouched() -> None:
    made = prints()(US, WHOLE)

    assert made is not None
    assert made.content == four_fields()


def test_only_the_part_that_is_shown_is_there() -> None:
    image = image_of(LEFT)

    assert image.size == (300, 400)
    assert near(image, (0.5, 0.2)) == RED
    assert near(image, (0.95, 0.8)) == BLUE
    assert is_without_green(image)


@pytest.mark.parametrize(
    ("turn", "above_left", "size"),
    [(90, BLUE, (400, 600)), (180, RED, (600, 400)), (-90, GREEN, (400, 600))],
)
def test_a_photograph_is_turned_clockwise(
    turn: float, above_left: tuple[int, int, int], size: tuple[int, int]
) -> None:
    image = image_of(View(turn=turn))

    assert image.size == size
    assert near(image, (0.2, 0.2)) == above_left


def test_a_part_of_a_turned_photograph_is_that_of_the_upright_sheet() -> None:
    image = image_of(View(turn=90, box=(0.5, 0.5, 0.5, 0.5)))

    assert image.size == (200, 300)
    assert near(image, (0.5, 0.5)) == GREEN


@pytest.mark.parametrize("turn", [-15, -3.5, 0.5, 7, 15, 100])
def test_a_straightened_photograph_has_no_bare_corner(turn: float) -> None:
    for view in (View(turn=turn), all_of((600, 400), turn)):
        image = image_of(view)

        edges = [(0.0, 0.0), (0.999, 0.0), (0.0, 0.999), (0.999, 0.999)]
        for at in edges:
            assert any(near(image, at) == one for one in (RED, GREEN, BLUE)), (turn, at)


@pytest.mark.parametrize("turn", [0, 30, 90, -180])
@pytest.mark.parametrize(
    "box", [(1, 0, 1e-9, 1), (0, 1, 1, 1e-9), (0.999999, 0.999999, 1e-6, 1e-6), (0, 0, 1e-320, 1)]
)
def test_the_least_part_is_still_a_dot(turn: float, box: Box) -> None:
    assert min(image_of(View(turn=turn, box=box)).size) >= 1


def test_a_grey_book_has_a_grey_part() -> None:
    assert image_of(LEFT, grey=True).mode == "L"


def test_each_part_is_made_once() -> None:
    read: list[PhotoId] = []

    def source(photo: PhotoId) -> bytes:
        read.append(photo)
        return four_fields()

    made = Prints(source, grey=False)

    assert made(US, LEFT) is made(US, View(box=LEFT.box))
    assert made(US, LEFT) is not made(US, View(box=(0.5, 0.0, 0.5, 1.0)))
    assert read == [US, US]


def test_a_lost_photograph_is_looked_for_again() -> None:
    held: dict[PhotoId, bytes] = {}
    made = Prints(held.__getitem__, grey=False)

    lost = made(US, LEFT)
    held[US] = four_fields()

    assert lost is None
    assert made(US, LEFT) is not None


def printed(page: Leaf, photo: bytes, *, grey: bool = False) -> Printed:
    source = {US: photo}.__getitem__
    return print_leaf(page, STANDARD, WORDS, source, grey=grey, title="Our family book")


def images_in(pdf: bytes) -> list[Image.Image]:
    with opened(pdf) as file:
        streams = [one for one in file.objects if isinstance(one, pikepdf.Stream)]
        return [
            pikepdf.PdfImage(one).as_pil_image()
            for one in streams
            if one.get("/Subtype") == "/Image"
        ]


@pytest.mark.parametrize("grey", [False, True])
@pytest.mark.parametrize("as_mark", [False, True])
def test_what_is_cut_away_is_nowhere_in_the_file(*, as_mark: bool, grey: bool) -> None:
    block: Figure | Photograph = Photograph(photo=US, says="Us", view=LEFT)
    if as_mark:
        block = Figure(
            Drawing(size=(200, 200), marks=(Picture(US, (0, 0, 200, 200), view=LEFT),), says="Us")
        )

    pdf = printed(leaf(block), four_fields(), grey=grey).pdf

    (image,) = images_in(pdf)
    assert image.size == (300, 400)
    if not grey:
        assert is_without_green(image)


def test_a_small_part_is_remarked_upon_by_its_own_dots() -> None:
    tiny = Photograph(photo=US, says="Us", view=View(box=(0.4, 0.4, 0.3, 0.3)))

    whole = printed(leaf(Photograph(photo=US, says="Us")), four_fields(2400, 1600))
    part = printed(leaf(tiny), four_fields())

    assert not whole.remarks
    assert [one.photo for one in part.remarks] == [US]


def embedded_sizes(made: Printed) -> list[tuple[int, int]]:
    return [image.size for image in images_in(made.pdf)]


def shown_at(width: float, view: View = WHOLE) -> Leaf:
    mark = Picture(photo=US, box=(0.0, 0.0, width, width), view=view)
    return leaf(Figure(drawing=Drawing(size=(width, width), marks=(mark,), says="us")))


@pytest.mark.parametrize("view", [LEFT, View(turn=90, box=LEFT.box), View(turn=4)])
def test_a_part_is_no_finer_than_paper_shows(view: View) -> None:
    made = printed(shown_at(72.0, view), four_fields(2400, 1600))

    (size,) = embedded_sizes(made)

    assert min(size) in range(294, 310)


@pytest.mark.parametrize("view", [LEFT, View(turn=180, box=(0.5, 0.0, 0.5, 1.0))])
def test_nothing_of_what_is_cut_away_comes_back_in_a_smaller_part(view: View) -> None:
    made = prints()(US, view, (40, 60))

    assert made is not None
    assert made.wide < 60
    assert is_without_green(Image.open(io.BytesIO(made.content)))


def test_a_whole_photograph_far_too_fine_is_made_as_fine_as_paper_shows() -> None:
    made = printed(shown_at(72.0), four_fields(2400, 1600))

    assert min(*embedded_sizes(made)[0]) in range(300, 304)


def test_a_small_photograph_is_never_made_larger() -> None:
    made = printed(shown_at(300.0, LEFT), four_fields())

    assert embedded_sizes(made) == [(300, 400)]


@pytest.mark.parametrize(
    "view", [WHOLE, LEFT, View(turn=90, box=LEFT.box), View(turn=7), all_of((600, 400), 30)]
)
def test_the_size_of_a_part_is_known_before_it_is_made(view: View) -> None:
    found, made = prints().size(US, view), prints()(US, view)

    assert made is not None
    assert found == (made.wide, made.high)
