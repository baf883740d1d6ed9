from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Columns, Figure, Heading, Listing, NewPage, PenLines
from familybook.core.drawing import Drawing, Fill
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from familybook.kinds.balloon import Balloons, Scale
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import ink_bounds
from tests.strategies import groups

WORDS = words()
TOPICS = WORDS.keys("balloon-topic-pick-")
KEEPS = WORDS.keys("balloon-keeps-up-pick-")
YES = Said(pick="balloon-numbers-pick-yes", how=How.PICK)
MUM = Person(id=PersonId("p1"), name="Mum", pattern=Pattern.STRIPES, tone=Tone.BERRY)
LITTLE = Person(id=PersonId("p2"), name="The little one", pattern=Pattern.HATCH, tone=Tone.CLAY)
ELSEWHERE = (
    "صبح کا وقت ہمارے گھر میں",
    "ਸਵੇਰ ਦਾ ਸਮਾਂ ਸਾਡੇ ਘਰ",
    "Boreau yn ein tŷ ni gyda'n gilydd",
    "Poranki w naszym domu",
    "الصباح في بيتنا",
)
AREA = STANDARD.column[1] - 84


def context(letters: Letters, language: str = "en-GB") -> Context:
    people = {one.id: one for one in (MUM, LITTLE)}
    return Context(words=words(language), letters=letters, edition=STANDARD, people=people)


EVEN = context(EvenLetters())


def fills(drawing: Drawing) -> list[Fill]:
    return [mark for mark in drawing.marks if isinstance(mark, Fill)]


def picked(*keys: str) -> tuple[Said, ...]:
    return tuple(Said(pick=key, how=How.PICK) for key in keys)


def scale(number: int = 0, then: str = "2", now: str = "7", count: int = 2) -> Scale:
    return Scale(
        topic=picked(TOPICS[number % len(TOPICS)]),
        by=picked("p1"),
        then=Said(then),
        now=Said(now),
        keeps_up=picked(*KEEPS[:count]),
        lift=Said("Bags by the door"),
    )


def skies(page: Balloons, kept: Context = EVEN) -> list[Figure]:
    return [block for block in page.compose(kept) if isinstance(block, Figure)]


@pytest.mark.parametrize("language", ["en-GB", "ur"])
@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 7])
def test_words_in_the_sky_stand_clear(count: int, letters: Letters, language: str) -> None:
    page = Balloons(scales=tuple(scale(n, str(n), "10") for n in range(count)), numbers=YES)

    blocks = list(page.compose(context(letters, language)))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] <= AREA


@pytest.mark.parametrize("text", ELSEWHERE)
@pytest.mark.parametrize("count", [1, 3])
def test_topics_in_every_script_stand_clear(text: str, count: int) -> None:
    scales = tuple(replace(scale(n), topic=(Said(text),)) for n in range(count))

    blocks = list(Balloons(scales=scales).compose(context(TypeLetters())))

    assert all(crowded(drawing, TypeLetters()) == [] for drawing in drawings_in(blocks))
    assert text in words_in(blocks)


@pytest.mark.parametrize("then", range(11))
@pytest.mark.parametrize("now", [0, 5, 10])
def test_no_height_leaves_the_sky_or_touches_another(then: int, now: int) -> None:
    page = Balloons(scales=(scale(0, str(then), str(now)),), numbers=YES)

    (sky,) = skies(page)

    heights = [label for label in sky.drawing.labels if label.lines in {(str(then),), (str(now),)}]
    assert len(heights) == 2
    left, right = (label.at[0] for label in heights)
    assert right - left > 60
    start, top, end, bottom = ink_bounds(sky.drawing)
    assert top > -1
    assert bottom < sky.drawing.size[1] + 1
    assert -1 < start < end < sky.drawing.size[0] + 1


def test_up_or_down_is_drawn_alike() -> None:
    (higher,), (lower,) = (
        skies(Balloons(scales=(scale(0, then, now),))) for then, now in (("4", "5"), ("5", "4"))
    )

    drawn = [[mark.tone for mark in fills(one.drawing)] for one in (higher, lower)]
    assert drawn[0] == drawn[1]
    assert len(higher.drawing.labels) == len(lower.drawing.labels)


def test_numbers_print_only_if_they_were_chosen() -> None:
    (plain,) = skies(Balloons(scales=(scale(),)))
    (chosen,) = skies(Balloons(scales=(scale(),), numbers=YES))

    def numbers(figure: Figure) -> list[str]:
        return [label.lines[0] for label in figure.drawing.labels if label.lines[0].isdigit()]

    assert numbers(plain) == []
    assert sorted(numbers(chosen)) == ["2", "7"]


def test_where_it_is_lower_now_we_ask_what_would_help() -> None:
    higher = words_in(Balloons(scales=(scale(0, "2", "7"),)).compose(EVEN))
    lower = words_in(Balloons(scales=(scale(0, "7", "2"),)).compose(EVEN))

    assert WORDS("balloon-print-help") in lower
    assert WORDS("balloon-print-lift") not in lower
    assert WORDS("balloon-print-help") not in higher
    assert WORDS("balloon-print-lift") in higher


@pytest.mark.parametrize(
    ("then", "now", "says"),
    [
        ("2", "", "Mornings: then very low."),
        ("", "10", "Mornings: now right at the top."),
        ("2", "7", "Mornings: then very low, now quite high."),
        ("", "", "Mornings: a rope with room to draw balloons."),
        ("high", "11", "Mornings: a rope with room to draw balloons."),
    ],
)
def test_the_sky_tells_in_words_what_it_shows(then: str, now: str, says: str) -> None:
    (sky,) = skies(Balloons(scales=(scale(0, then, now),)))

    assert sky.drawing.says == says


def test_a_balloon_has_the_pattern_of_whoever_sees_it_so() -> None:
    nobody = replace(scale(), by=())
    (plain,), (mums,) = skies(Balloons(scales=(nobody,))), skies(Balloons(scales=(scale(),)))

    def patterns(figure: Figure) -> int:
        return sum(bool(mark.inside) for mark in fills(figure.drawing))

    assert patterns(plain) == 0
    assert patterns(mums) == 2
    assert "Mum" in words_in([mums])


@pytest.mark.parametrize(("count", "each"), [(1, [1]), (3, [3]), (4, [2, 2]), (7, [3, 2, 2])])
def test_ropes_share_further_sides_evenly(count: int, each: list[int]) -> None:
    scales = tuple(scale(n) for n in range(count))

    blocks = list(Balloons(scales=scales).compose(EVEN))

    sizes = [len(block.columns) for block in blocks if isinstance(block, Columns)]
    assert sizes == each
    assert sum(isinstance(block, NewPage) for block in blocks) == len(each) - 1


def test_an_empty_page_has_ropes_and_room_for_a_pen() -> None:
    blocks = list(Balloons().compose(EVEN))

    (sky,) = [block for block in blocks if isinstance(block, Figure)]
    assert sky.drawing.labels == ()
    assert sum(mark.tone is Tone.RULE for mark in fills(sky.drawing)) == 3
    assert sum(isinstance(block, PenLines) for block in blocks) == 2


def test_a_rope_without_words_keeps_room_for_them() -> None:
    blocks = list(Balloons(scales=(Scale(now=Said("4")),)).compose(EVEN))

    (columns,) = [block for block in blocks if isinstance(block, Columns)]
    assert sum(isinstance(block, PenLines) for block in columns.columns[0]) == 2


def test_far_too_many_words_stand_under_a_heading_each() -> None:
    scales = tuple(scale(n, count=12) for n in range(3))

    blocks = list(Balloons(scales=scales).compose(EVEN))

    headings = [block.text for block in blocks if isinstance(block, Heading) and block.level == 2]
    assert headings == [WORDS(TOPICS[n]) for n in range(3)]


def test_a_topic_that_is_too_long_is_numbered_and_told_below() -> None:
    long = "Getting everybody out of the house with both shoes on " * 3
    scales = (scale(), replace(scale(1), topic=(Said(long),)))

    blocks = list(Balloons(scales=scales).compose(EVEN))

    told = next(block for block in blocks if isinstance(block, Listing))
    assert [(item.number, item.text) for item in told.items] == [(1, " ".join(long.split()))]


@settings(max_examples=40)
@given(
    groups(Balloons) | st.builds(Balloons, scales=st.lists(groups(Scale), max_size=8).map(tuple))
)
def test_no_words_of_a_rope_are_lost(page: Balloons) -> None:
    shown = words_in(page.compose(EVEN))

    for one in page.scales:
        for said in (*one.keeps_up, one.lift, *one.topic):
            assert " ".join(EVEN.text(said).split()) in shown
