from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Figure
from familybook.core.days import days_after, spans_of
from familybook.core.drawing import Drawing, Fill, Voice
from familybook.core.ids import PageKey
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters
from familybook.core.pack import Pack
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.ahead import Ahead, CheckIn
from familybook.kinds.checkins import CheckIns
from familybook.paper.letters import TypeLetters
from tests.families import context
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

START = date(2026, 11, 23)
FIVE = days_after(START, spans_of(()))
ROOM = STANDARD.column[1] - 86


def there(days: tuple[Said, ...] = (), language: str = "en-GB") -> Context:
    ahead = Ahead(
        from_day=Said(START.isoformat()), check_ins=tuple(CheckIn(day=day) for day in days)
    )
    plain = context(language=language, pack=Pack())
    return replace(plain, letters=TypeLetters(), pages={PageKey("ahead"): ahead})


def rules_in(drawings: list[Drawing]) -> int:
    return sum(
        getattr(mark, "tone", None) is Tone.RULE for drawing in drawings for mark in drawing.marks
    )


def drawn(page: CheckIns, around: Context) -> list[Drawing]:
    return list(drawings_in(page.compose(around)))


def test_five_rows_stand_on_one_side() -> None:
    days = tuple(Said(day.isoformat()) for day in FIVE)

    (drawing,) = drawn(CheckIns(), there(days))

    assert drawing.size[1] <= ROOM
    assert rules_in([drawing]) == 15
    told = [" ".join(label.lines) for label in drawing.labels]
    assert told.count("Going well") == 5
    assert words().day(FIVE[0]) in told
    assert "Two weeks" in told


def test_without_days_each_row_has_a_line_for_its_date() -> None:
    (drawing,) = drawn(CheckIns(), there())

    assert drawing.size[1] <= ROOM
    assert rules_in([drawing]) == 20
    assert [label.lines for label in drawing.labels].count(("Date",)) == 5


def test_lines_are_fourteen_millimetres_apart() -> None:
    (drawing,) = drawn(CheckIns(), there((Said("soon"),) * 5))

    heights = [
        sum(y for _, y in mark.rings[0]) / len(mark.rings[0])
        for mark in drawing.marks
        if isinstance(mark, Fill) and mark.tone is Tone.RULE
    ]
    assert heights[1] - heights[0] == pytest.approx(39.7, abs=1.5)
    assert heights[2] - heights[1] == pytest.approx(39.7, abs=1.5)


def test_our_own_questions_take_the_place_of_ours() -> None:
    page = CheckIns(notes=(Said("What made us laugh?"), Said("Who rang?")))

    told = shown(page.compose(there()))

    assert letters_of("What made us laugh?") in told
    assert letters_of("Going well") not in told


def test_fewer_days_leave_rows_for_more() -> None:
    (drawing,) = drawn(CheckIns(), there((Said("2026-12-07"), Said("in spring"))))

    told = [" ".join(label.lines) for label in drawing.labels]
    assert told.count("Going well") == 5
    assert "in spring" in told
    assert told.count("Date") == 3


@pytest.mark.parametrize("language", ["cy", "pl", "ur", "pa", "ar"])
def test_words_stand_clear_in_other_languages(language: str) -> None:
    around = there(tuple(Said(day.isoformat()) for day in FIVE), language)

    for drawing in drawn(CheckIns(), around):
        assert crowded(drawing, around.letters) == []


@given(
    page=groups(CheckIns),
    days=st.lists(st.sampled_from(FIVE).map(lambda day: Said(day.isoformat())), max_size=9),
)
def test_words_stand_clear_and_nothing_is_lost(page: CheckIns, days: list[Said]) -> None:
    around = replace(there(tuple(days)), letters=EvenLetters())

    blocks = list(page.compose(around))

    assert all(isinstance(block, Figure) for block in blocks)
    for drawing in drawings_in(blocks):
        assert crowded(drawing, around.letters) == []
    for note in page.notes:
        assert letters_of(around.text(note)) in shown(blocks)


def test_the_page_mark_is_a_balloon() -> None:
    assert CheckIns().mark().size == (16, 16)
    assert CheckIns().mark().marks


def test_the_rope_of_a_balloon_ends_over_the_words_under_it() -> None:
    days = tuple(Said(day.isoformat()) for day in FIVE)

    (drawing,) = drawn(CheckIns(), there(days))

    title = next(one for one in drawing.labels if one.voice is Voice.HEAD)
    over = title.at[1] - title.size * 0.72
    rope = max(
        y
        for mark in drawing.marks
        if isinstance(mark, Fill) and mark.tone is Tone.INK
        for ring in mark.rings
        for x, y in ring
        if x < 100 and y < title.at[1]
    )
    assert rope < over - 2
