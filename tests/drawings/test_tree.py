from __future__ import annotations

import math

import pytest

from familybook.core.drawing import Fill, Point
from familybook.core.letters import EvenLetters
from familybook.core.palette import Tone
from familybook.drawings.pages.strengths.branches import Place, Stem, limbs
from familybook.drawings.pages.strengths.meadow import Sheet, root_lines
from familybook.drawings.pages.strengths.tree import Strength, tree
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import bounds, is_inside, lines_of
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.wood import Limb, wood
from tests.measuring import crowded

LETTERS = EvenLetters()


def sheet(high: float = 540, *, deeper: float = 0.0) -> Sheet:
    return Sheet(wide=490, high=high, letters=LETTERS, deeper=deeper)


def limb(a: Point, b: Point) -> Limb:
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    return Limb((a, middle, middle, b), 20, 20)


def test_limbs_that_cross_have_one_outline() -> None:
    plate = Plate()

    wood(plate, (limb((0, 50), (100, 50)), limb((50, 0), (50, 100))))

    *_, ink = [mark for mark in plate.drawing(100, 100).marks if isinstance(mark, Fill)]
    crossing = ((44, 44), (56, 44), (56, 56), (44, 56))
    assert ink.tone is Tone.INK
    assert not any(is_inside(point, crossing) for ring in ink.rings for point in ring)


def test_a_limb_alone_is_outlined_all_round() -> None:
    plate = Plate()

    wood(plate, (limb((0, 50), (100, 50)),))

    *_, ink = [mark for mark in plate.drawing(100, 100).marks if isinstance(mark, Fill)]
    left, top, right, bottom = bounds(ink.rings)
    assert right - left == pytest.approx(111, abs=8)
    assert bottom - top == pytest.approx(22, abs=4)


@pytest.mark.parametrize("count", [3, 4, 7, 14])
def test_every_leaf_hangs_on_a_twig(count: int) -> None:
    side = count // 2
    places = [Place(s, 245 + s * 90, 60 + 40 * n, 0) for n in range(side) for s in (-1, 1)]
    if count % 2:
        places.append(Place(0, 245, 40, -84))
    stem = Stem(x=245, ground=460, thick=40, young=count <= 4)

    ends = [one.curve[3] for one in limbs(places, stem)]

    assert all(any(math.dist(end, (p.x, p.y)) < 0.01 for end in ends) for p in places)


@pytest.mark.parametrize("high", [430, 470, 560])
@pytest.mark.parametrize("count", range(15))
def test_a_tree_of_any_height_crowds_no_words(count: int, high: float) -> None:
    grown = tree(
        [Strength("We stand up for each other")] * count,
        sheet(high, deeper=17.0),
        "A tree.",
        roots=root_lines(["a place", "a song that is rather long", "somebody"], sheet()),
    )

    assert crowded(grown.drawing, LETTERS) == []
    assert grown.drawing.says == "A tree."


def test_no_mark_leaves_the_sheet_by_much() -> None:
    for count in range(15):
        drawing = tree([Strength("We share")] * count, sheet(), "").drawing
        inks = [m for m in drawing.marks if isinstance(m, Fill) and not m.inside]
        left, top, right, bottom = bounds([ring for mark in inks for ring in mark.rings])
        assert left > -4
        assert top > -4
        assert right < drawing.size[0] + 4
        assert bottom < drawing.size[1] + 4


@pytest.mark.parametrize(
    "roots", [["a"] * 4, ["w" * 60], ["a very long place " * 6], ["x", "y", "a long song " * 9]]
)
def test_roots_that_do_not_fit_are_left_to_be_listed(roots: list[str]) -> None:
    assert root_lines(roots, sheet()) is None


def test_path_data_is_moved_turned_and_flipped() -> None:
    path = "M0 0L10 0l0 5"

    assert lines_of(placed(path, 5, 6))[0][0][-1] == pytest.approx((15, 11))
    assert lines_of(placed(path, 0, 0, 2))[0][0][-1] == pytest.approx((20, 10))
    assert lines_of(placed(path, 0, 0, tilt=90))[0][0][-1] == pytest.approx((-5, 10))
    assert lines_of(placed(path, 0, 0, flip=True))[0][0][-1] == pytest.approx((-10, 5))
