"""Whatever a family puts into its book, the plan is in the middle and spreads face."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from familybook.core.binding import Bound, Run, bind
from familybook.core.ids import PageKey
from familybook.core.kind import Binds

_ONE = {
    "cover": Binds.FRONT,
    "weather": Binds.CENTRE,
    "numbers": Binds.INSIDE_BACK,
    "together": Binds.BACK,
}


@st.composite
def books(draw: st.DrawFn) -> list[Run]:
    count = draw(st.integers(0, 40))
    runs = [
        Run(
            key=PageKey(f"page-{number}"),
            sides=draw(st.integers(1, 5)),
            spread=draw(st.sampled_from((False, False, False, True))),
            fills=draw(st.sampled_from((False, False, False, True))),
        )
        for number in range(count)
    ]
    for name, binds in _ONE.items():
        if draw(st.booleans()):
            sides = draw(st.sampled_from((1, 1, 1, 2, 3)))
            spread = binds is Binds.CENTRE
            run = Run(key=PageKey(name), sides=sides, spread=spread, binds=binds)
            runs.insert(draw(st.integers(0, len(runs))), run)
    return runs


def place(sides: tuple[Bound, ...], key: str, side: int = 0) -> int:
    """Return the number printed on a side, counted from 1."""
    return 1 + sides.index(Bound(PageKey(key), side))


@given(books())
def test_nothing_is_lost_and_nothing_is_twice(runs: list[Run]) -> None:
    sides = bind(runs)

    bound = [side for side in sides if side.key is not None]

    there = {side.key for side in bound}
    assert there >= {run.key for run in runs if not run.fills}
    assert sorted(bound, key=repr) == sorted(
        (Bound(run.key, n) for run in runs if run.key in there for n in range(run.sides)), key=repr
    )
    assert [side.side for side in sides if side.key is None] == list(range(len(sides) - len(bound)))


@given(books())
def test_what_only_fills_makes_no_book_longer_and_moves_nothing(runs: list[Run]) -> None:
    fill = {run.key for run in runs if run.fills}

    filled = bind(runs)
    bare = bind(run for run in runs if not run.fills)

    assert len(filled) == len(bare)
    for one, other in zip(filled, bare, strict=True):
        if one.key not in fill and one.key is not None:
            assert one == other
        elif one.key in fill:
            assert other.key is None


@given(books())
def test_no_room_stays_empty_that_a_page_of_one_side_would_fill(runs: list[Run]) -> None:
    sides = bind(runs)

    there = {side.key for side in sides}
    waits = [run for run in runs if run.fills and run.key not in there]
    if any(run.sides == 1 and not run.spread for run in waits):
        assert all(side.key is not None for side in sides[:-1])


@given(books())
def test_nothing_fills_the_outside(runs: list[Run]) -> None:
    sides = bind(runs)

    assert not sides or sides[-1].key not in {run.key for run in runs if run.fills}


@given(books())
def test_a_book_folds(runs: list[Run]) -> None:
    sides = bind(runs)

    assert len(sides) % 4 == 0


@given(books())
def test_the_plan_is_where_the_book_falls_open(runs: list[Run]) -> None:
    sides = bind(runs)

    if any(run.binds is Binds.CENTRE for run in runs):
        assert place(sides, "weather") == len(sides) // 2


@given(books())
def test_spreads_begin_on_the_left(runs: list[Run]) -> None:
    sides = bind(runs)

    for run in runs:
        if run.spread and any(side.key == run.key for side in sides):
            assert place(sides, run.key) % 2 == 0


@given(books())
def test_pages_keep_their_order(runs: list[Run]) -> None:
    sides = bind(runs)

    places = [
        place(sides, run.key) for run in runs if run.binds is Binds.ANYWHERE and not run.fills
    ]
    assert places == sorted(places)


@given(books())
def test_covers_are_outside_and_numbers_are_not(runs: list[Run]) -> None:
    sides = bind(runs)
    there = {run.key for run in runs}

    if "cover" in there:
        assert place(sides, "cover") == 1
    if "together" in there:
        run = next(run for run in runs if run.key == "together")
        assert place(sides, "together", run.sides - 1) == len(sides)
    if "numbers" in there:
        assert sides[-1].key != "numbers"


def test_the_book_we_offer_needs_no_room() -> None:
    names = ["ours", "us", "strengths", "petals", "steps", "proud", "balloon", "steady", "known"]
    after = ["people", "helps", "near", "ladder", "rights", "mine", "letters", "ahead", "checkins"]
    runs = [
        Run(key=PageKey("cover"), binds=Binds.FRONT),
        *(
            Run(key=PageKey(name), sides=1 + (name == "steps"), spread=name == "steps")
            for name in names
        ),
        Run(key=PageKey("weather"), sides=2, spread=True, binds=Binds.CENTRE),
        *(Run(key=PageKey(name)) for name in after),
        Run(key=PageKey("numbers"), binds=Binds.INSIDE_BACK),
        Run(key=PageKey("together"), binds=Binds.BACK),
    ]

    sides = bind(runs)

    assert len(sides) == 24
    assert all(side.key is not None for side in sides)
