from __future__ import annotations

import itertools

import pytest

from familybook.core.drawing import Fill
from familybook.core.letters import EvenLetters
from familybook.core.palette import LOOKS, Tone
from familybook.drawings.pages.steps.trail import trail
from familybook.drawings.pages.steps.trail_sky import (
    Over,
    Saying,
    bubble_high,
    list_high,
    sky_before,
    sky_now,
)
from familybook.drawings.pages.steps.trail_way import Land, Shape, Stone, shared, spots, way
from familybook.drawings.pages.steps.trail_words import told_elsewhere, words_beside
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import bounds
from tests.families import folk
from tests.measuring import crowded

LETTERS = EvenLetters()
OVER = Over(wide=490, letters=LETTERS)


def land(*, before: bool = True, gate: str = "", **more: object) -> Land:
    return Land(
        wide=490,
        high=560,
        sky=120,
        letters=LETTERS,
        past=50,
        before=before,
        gate=gate,
        **more,  # type: ignore[arg-type]  # whatever a test wants different
    )


def stones(*shapes: Shape) -> list[Stone]:
    return [Stone(number=n, text="We did it", shape=one) for n, one in enumerate(shapes, 1)]


@pytest.mark.parametrize("shapes", [(), (Shape.STONE,), tuple(Shape), (Shape.BRIDGE,) * 5])
def test_the_path_crosses_the_fold_level_and_at_one_height(shapes: tuple[Shape, ...]) -> None:
    left, right = land(), land(before=False, gate="now")

    out = list(way(spots(stones(*shapes), left), left))
    back = list(way(spots(stones(*shapes), right), right))

    assert out[-1] == (490 + 50, left.level)
    assert back[0] == (-50, right.level)
    assert abs(out[-1][1] - out[-2][1]) < 2
    assert abs(back[0][1] - back[1][1]) < 2


def test_bridges_and_hills_lie_high_and_benches_low() -> None:
    places = spots(stones(Shape.BENCH, Shape.HILL, Shape.BRIDGE, Shape.BENCH), land())

    assert [one.above for one in places] == [False, True, True, False]
    assert places[0].y > places[1].y


def test_stones_go_up_and_down_by_turns() -> None:
    places = spots(stones(*[Shape.STONE] * 5), land())

    assert [one.above for one in places] == [True, False, True, False, True]


def test_words_that_fit_nowhere_are_told_elsewhere() -> None:
    some = [Stone(number=1, text="We rang"), Stone(number=2, text="w" * 90), Stone(number=3)]

    assert told_elsewhere(some, land()) == (1,)


@pytest.mark.parametrize("shape", Shape)
def test_each_shape_is_drawn_in_its_own_way(shape: Shape) -> None:
    one = trail(stones(shape), land(), "")
    plain = trail(stones(Shape.STONE), land(), "")

    assert (one.marks == plain.marks) is (shape is Shape.STONE)


def test_a_path_drawn_again_is_the_same() -> None:
    some = [Stone(number=1, text="We rang", looks=LOOKS[:3], brave=True)]

    assert trail(some, land(), "x") == trail(some, land(), "x")


def test_company_sits_down_only_where_there_is_room() -> None:
    crowd = [Stone(number=n, text="We went " * 6) for n in range(1, 6)]
    there = land(before=False, gate="now", company=folk(6))
    low = Land(
        wide=490, high=420, sky=20, letters=LETTERS, before=False, gate="now", company=folk(6)
    )

    assert len(trail(crowd, there, "").marks) > 0
    assert crowded(trail(crowd, low, ""), LETTERS) == []


@pytest.mark.parametrize("count", [0, 1, 5, 10])
def test_the_small_path_stays_in_its_strip(count: int) -> None:
    there = Land(wide=490, high=116, sky=0, letters=LETTERS, past=-6, gate="now", bare=True)

    drawing = trail(stones(*[Shape.STONE, Shape.HILL] * (count // 2)), there, "")

    boxes = [bounds(mark.rings) for mark in drawing.marks if isinstance(mark, Fill) and mark.rings]
    assert min(box[1] for box in boxes) > -14
    assert max(box[3] for box in boxes) < 116 + 6


@pytest.mark.parametrize(("count", "parts"), [(10, [5, 5]), (7, [4, 3]), (1, [1, 0]), (0, [0, 0])])
def test_stones_are_shared_evenly(count: int, parts: list[int]) -> None:
    some = [Stone(number=n) for n in range(count)]

    assert [len(one) for one in shared(some, 2)] == parts


def test_a_bubble_holds_its_words_and_names_or_none_at_all() -> None:
    short = Saying(text="We laugh.", looks=LOOKS[:1], names="Mum")

    assert bubble_high(short, 300, LETTERS) is not None
    assert bubble_high(Saying(text="so much " * 90), 300, LETTERS) is None
    assert bubble_high(Saying(text="w" * 200), 300, LETTERS) is None
    assert bubble_high(Saying(text="We laugh.", looks=LOOKS, names="n" * 90), 300, LETTERS) is None


def test_the_sky_says_what_it_had_no_room_for() -> None:
    long = Saying(text="so much " * 90)

    assert sky_before("We hoped for", (), long, OVER).saying_told
    assert sky_now("Now", long, OVER).saying_told
    assert not sky_now("Now", None, OVER).saying_told
    assert list_high("We hoped for", (), 200, LETTERS) is not None


@pytest.mark.parametrize("names", ["", "Mum", "Mum, Gran"])
def test_the_sky_is_not_crowded(names: str) -> None:
    saying = Saying(text="We walk on. " * 6, looks=LOOKS[:2] if names else (), names=names)

    for sky in (
        sky_before("We hoped for", (), saying, OVER),
        sky_now("Now", saying, OVER),
    ):
        assert crowded(sky.drawing, LETTERS) == []


@pytest.mark.parametrize("before", [True, False])
def test_a_book_read_from_the_right_has_its_path_the_other_way_round(before: bool) -> None:
    gate = "" if before else "now"
    there, back = land(before=before, gate=gate), land(before=before, gate=gate, from_right=True)
    some = stones(*Shape)

    out, home = (list(way(spots(some, one), one)) for one in (there, back))

    assert home == [(490 - x, y) for x, y in out]
    assert crowded(trail(some, back, ""), LETTERS) == []


def test_each_of_six_who_took_a_step_has_a_disc() -> None:
    marks: list[int] = []
    for count in range(7):
        plate = Plate()
        stone = Stone(number=1, text="We rested", looks=LOOKS[:count])
        assert list(words_beside(plate, spots([stone], land()), land()))
        marks.append(len(plate.drawing(490, 560).marks))

    assert all(fewer < more for fewer, more in itertools.pairwise(marks))


def test_the_land_reaches_over_all_words_beside_the_path() -> None:
    long = "The hard week in November when the boiler went"
    hills = [Stone(number=n, text=long, shape=Shape.HILL, looks=LOOKS[:2]) for n in (1, 2, 3)]

    drawn = trail(hills, land(), "")

    ground = next(one for one in drawn.marks if isinstance(one, Fill))
    words = [one for one in drawn.labels if "hard" in " ".join(one.lines)]
    assert words
    assert bounds(ground.rings)[1] < min(one.at[1] - one.size for one in words)


def test_words_that_would_reach_into_the_sky_are_told_elsewhere() -> None:
    said = trail([], land(), "")
    high = Stone(number=1, text="We did it", shape=Shape.HILL, looks=LOOKS[:3])

    assert told_elsewhere([high], land()) == ()
    assert told_elsewhere([high], land(words=said)) == (0,)


def test_who_took_a_step_is_shown_where_its_words_stand() -> None:
    long = " ".join(["We walked on and on"] * 12)
    bare, looked = (Stone(number=1, text=long, looks=some) for some in ((), LOOKS[:2]))
    assert told_elsewhere([looked], land()) == (0,)

    assert trail([looked], land(), "") == trail([bare], land(), "")


@pytest.mark.parametrize("count", [4, 7, 8, 10])
def test_a_small_path_never_folds_over_itself(count: int) -> None:
    there = Land(wide=490, high=70, sky=0, letters=LETTERS, before=False, gate="now", bare=True)
    shapes = tuple(Shape) * 3

    drawn = trail(stones(*shapes[:count]), there, "")

    path = next(one for one in drawn.marks if isinstance(one, Fill) and one.tone is Tone.TINT)
    (ring,) = path.rings
    there_and_back = ring[: len(ring) // 2 - 24]
    assert all(after[0] > before[0] - 0.5 for before, after in itertools.pairwise(there_and_back))
