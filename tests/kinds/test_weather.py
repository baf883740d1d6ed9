from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Block, Figure, Item, Listing, NewPage
from familybook.core.drawing import Align, Drawing, Fill, Role
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import LOOKS, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import EDITIONS, STANDARD
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.weather import Cloudy, Stormy, Sunny, Weather
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, label_box, words_in
from tests.strategies import groups, saids

WORDS = words()
PEOPLE = {
    PersonId(f"p{n}"): Person(
        id=PersonId(f"p{n}"), name=name, pattern=LOOKS[n][0], tone=LOOKS[n][1]
    )
    for n, name in enumerate(("Mum", "Gran", "Our eldest", "The little one"), 1)
}
LONG = "We stop opening the post and nobody can eat at the table any more. " * 4
ELSEWHERE = (
    Said("ہم ایک ساتھ چائے پیتے ہیں", (PersonId("p1"),)),
    Said("ਅਸੀਂ ਇਕੱਠੇ ਖਾਂਦੇ ਹਾਂ", (PersonId("p1"), PersonId("p2"))),
    Said("Rydyn ni'n cysgu'n dda"),
    Said("Wspólny spacer w niedzielę"),
)
BOTH = pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])


def context(letters: Letters) -> Context:
    return Context(words=WORDS, letters=letters, edition=STANDARD, people=PEOPLE)


EVEN = context(EvenLetters())


def picked(of: str, count: int) -> tuple[Said, ...]:
    keys = WORDS.keys(f"weather-{of}-pick-")
    return tuple(Said(pick=keys[n % len(keys)], how=How.PICK) for n in range(count))


def who(*numbers: int) -> tuple[Said, ...]:
    return tuple(Said(pick=f"p{n}", how=How.PICK) for n in numbers)


def filled(count: int) -> Weather:
    return Weather(
        sunny=Sunny(
            signs=picked("sunny-signs", count),
            does=picked("sunny-does", count),
            tell=who(2),
            noticed_by=who(4),
        ),
        cloudy=Cloudy(
            signs=picked("cloudy-signs", count),
            does=picked("cloudy-does", count),
            tell=who(2),
            noticed_by=who(1, 2),
        ),
        stormy=Stormy(
            signs=picked("stormy-signs", count),
            does=picked("stormy-does", count),
            tell=who(2, 3),
            noticed_by=who(2),
        ),
        signal=Said("brollies"),
        say_help=(Said("Shall I put the kettle on?"), Said("I am here.")),
        say_not=(Said("Calm down."),),
    )


def pages(blocks: list[Block]) -> tuple[Drawing, Drawing]:
    left, right = [block.drawing for block in blocks if isinstance(block, Figure)]
    return left, right


def told(blocks: list[Block]) -> list[Item]:
    return [item for block in blocks if isinstance(block, Listing) for item in block.items]


@BOTH
@pytest.mark.parametrize("count", [0, 1, 3, 5, 6, 40])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    blocks = list(filled(count).compose(context(letters)))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
    for figure in blocks:
        if isinstance(figure, Figure):
            assert figure.drawing.size[1] - figure.rises <= context(letters).below_title
            assert figure.rises <= context(letters).facing_head


def test_five_of_each_all_stand_on_the_spread_in_print() -> None:
    blocks = list(filled(5).compose(context(TypeLetters())))

    assert len(blocks) == 3
    assert not told(blocks)


def test_more_than_a_band_holds_are_told_by_number_on_the_page_after() -> None:
    blocks = list(filled(10).compose(EVEN))

    numbers = [item.number for item in told(blocks) if item.number is not None]
    assert isinstance(blocks[3], NewPage)
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 5 * 5 + 1


def test_what_we_do_in_a_storm_stands_on_the_spread_before_all_else() -> None:
    blocks = list(filled(7).compose(EVEN))

    storm = words_in(blocks[:3])
    assert all(EVEN.text(one) in storm for one in filled(7).stormy.does)


def test_what_is_too_long_for_a_band_is_told_and_the_rest_stays() -> None:
    page = Weather(cloudy=Cloudy(signs=(Said(LONG), Said("Going quiet"))))

    blocks = list(page.compose(EVEN))

    assert [item.text for item in told(blocks)] == [LONG]
    assert "Going quiet" in words_in(blocks[:1])


def test_both_pages_have_their_bands_at_the_same_heights() -> None:
    left, right = pages(list(filled(3).compose(EVEN)))

    edges = [
        [
            sorted(y for x, y in mark.rings[0] if abs(x - fold) < 0.01)
            for mark in page.marks
            if isinstance(mark, Fill) and mark.tone in {Tone.TINT, Tone.MIST, Tone.STORM}
            if max(x for x, _ in mark.rings[0]) - min(x for x, _ in mark.rings[0]) > 400
        ]
        for page, fold in ((left, left.size[0]), (right, 0.0))
    ]

    assert left.size == right.size
    assert len(edges[0]) == 3
    for a, b in zip(*edges, strict=True):
        assert a == pytest.approx(b, abs=0.2)


@pytest.mark.parametrize("count", [0, 5, 40])
def test_the_number_for_danger_is_always_there(count: int) -> None:
    _, right = pages(list(filled(count).compose(EVEN)))

    (danger,) = [label for label in right.labels if label.lines == ("999",)]
    assert danger.at[0] > right.size[0] * 0.8
    assert any(label.lines == ("In danger now",) for label in right.labels)


@pytest.mark.parametrize("count", [0, 5])
def test_what_always_holds_is_always_said(count: int) -> None:
    said = words_in(filled(count).compose(EVEN))

    for key in ("storm", "passes", "plan", "change"):
        assert WORDS(f"weather-print-{key}") in said


GRAN = "01632 960 123"


def ours(name: str, number: str) -> Numbers:
    return Numbers(ours=(OwnNumber(name=Said(name), number=Said(number)),))


@pytest.mark.parametrize("edition", ["standard", "booklet", "teen", "easy-read", "phone"])
def test_whom_we_ring_in_a_storm_stands_with_the_number_a_copy_knows(edition: str) -> None:
    page = Weather(stormy=Stormy(tell=who(2, 3)))
    plan = EDITIONS[edition]
    there = replace(context(TypeLetters()), edition=plan, words=words(manner=plan.manner))
    known = replace(there, pages={PageKey("numbers"): ours("Gran", "01632 960 123")})

    composes: Callable[[Weather, Context], Iterable[Block]] = plan.composes or Weather.compose
    rings = [words_in(composes(page, one)) for one in (known, there)]

    assert f"Gran {GRAN}, Our eldest" in rings[0]
    assert "Gran, Our eldest" in rings[1]
    assert GRAN not in rings[1]


def test_a_number_that_has_no_room_beside_a_name_takes_no_name_away() -> None:
    page = Weather(stormy=Stormy(tell=who(1, 2, 3, 4)))
    several = Numbers(
        ours=tuple(ours(one.name, "01632 960 123").ours[0] for one in PEOPLE.values())
    )
    known = replace(context(TypeLetters()), pages={PageKey("numbers"): several})

    assert "Mum, Gran, Our eldest, The little one" in words_in(page.compose(known))


def test_an_empty_page_has_lines_to_write_on() -> None:
    for page in pages(list(Weather().compose(EVEN))):
        rules = [m for m in page.marks if isinstance(m, Fill) and m.tone is Tone.RULE]
        assert len(rules) >= 12
        assert not any(label.role is Role.ITEM for label in page.labels)


@BOTH
def test_a_line_for_who_and_lines_for_more_stay_when_something_is_said(letters: Letters) -> None:
    page = Weather(stormy=Stormy(signs=picked("stormy-signs", 1), does=picked("stormy-does", 1)))

    drawn = list(drawings_in(page.compose(context(letters))))
    bare = list(drawings_in(Weather().compose(context(letters))))

    told = words_in([Figure(one) for one in drawn])
    assert WORDS("weather-print-noticed-by") in told
    assert WORDS("weather-print-stormy-tell") in told
    for one, empty in zip(drawn, bare, strict=True):
        assert crowded(one, letters) == []
        assert ruled(empty) - 2 <= ruled(one) <= ruled(empty)


def ruled(drawing: Drawing) -> int:
    """Return how many lines there are to write on."""
    return sum(isinstance(mark, Fill) and mark.tone is Tone.RULE for mark in drawing.marks)


def test_each_script_stands_at_the_edge_it_is_read_from() -> None:
    letters = TypeLetters()
    page = Weather(sunny=Sunny(signs=ELSEWHERE, does=ELSEWHERE), say_help=ELSEWHERE[:2])

    blocks = list(page.compose(context(letters)))

    for drawing in pages(blocks):
        items = [label for label in drawing.labels if label.role is Role.ITEM]
        assert items[0].align is Align.RIGHT
        assert {label.align for label in items[1:4]} == {Align.LEFT}
        assert crowded(drawing, letters) == []
        assert label_box(items[0], letters)[0] > label_box(items[1], letters)[0]


def test_a_sign_carries_the_patterns_of_those_who_said_it() -> None:
    marks = [
        len(pages(list(Weather(sunny=Sunny(signs=(said,))).compose(EVEN)))[0].marks)
        for said in (Said("We sleep"), Said("We sleep", (PersonId("p1"), PersonId("p2"))))
    ]

    assert marks[1] > marks[0]


def test_people_who_do_not_fit_are_told_after() -> None:
    page = Weather(cloudy=Cloudy(signs=(Said("No sleep"),), tell=who(1, 2, 3, 4) * 4))

    said = words_in(list(page.compose(EVEN))[3:])

    assert "We will tell: Mum, Gran, Our eldest" in said


@given(groups(Weather))
def test_no_answer_is_lost_and_no_word_crowds_another(page: Weather) -> None:
    blocks = list(page.compose(EVEN))

    said = words_in(blocks).replace(" ", "")
    skies = (page.sunny, page.cloudy, page.stormy)
    for answer in (
        *(one for sky in skies for one in (*sky.signs, *sky.does)),
        page.signal,
        *page.say_help,
        *page.say_not,
    ):
        assert "".join(EVEN.text(answer).split()) in said
    for people in (*(sky.tell for sky in skies), *(sky.noticed_by for sky in skies)):
        assert all(name.replace(" ", "") in said for name in EVEN.names(people))
    assert [wrong for one in drawings_in(blocks) for wrong in crowded(one, EvenLetters())] == []


@given(st.lists(saids(), max_size=12).map(tuple))
def test_long_lists_lose_nothing(signs: tuple[Said, ...]) -> None:
    blocks = list(Weather(cloudy=Cloudy(signs=signs, does=signs)).compose(EVEN))

    said = words_in(blocks).replace(" ", "")
    for one in signs:
        assert said.count("".join(EVEN.text(one).split())) >= 2 or not EVEN.text(one).strip()


def test_the_page_mark_is_a_small_sun() -> None:
    mark = Weather().mark()

    assert mark.size == (16, 16)
    assert any(isinstance(one, Fill) and one.tone is Tone.SUN for one in mark.marks)
