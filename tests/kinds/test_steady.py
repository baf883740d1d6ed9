from __future__ import annotations

import pytest
from hypothesis import given, settings

from familybook.assets.words import words
from familybook.core.blocks import Beside, Heading, Listing, PenLines
from familybook.core.drawing import Drawing, Fill
from familybook.core.fields import AskPicks, fields_of
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.drawings.picks import pick_picture
from familybook.editions import STANDARD
from familybook.kinds.steady import Steady
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.strategies import groups

WORDS = words()
MUM = Person(id=PersonId("p1"), name="Mum", pattern=Pattern.STRIPES, tone=Tone.BERRY)
JARS = ("good_day", "most_days", "when_tired", "free_nice")


def context(letters: Letters, language: str = "en-GB") -> Context:
    return Context(words=words(language), letters=letters, edition=STANDARD, people={MUM.id: MUM})


EVEN = context(EvenLetters())


def fills(drawing: Drawing) -> list[Fill]:
    return [mark for mark in drawing.marks if isinstance(mark, Fill)]


def picks(field: str) -> tuple[str, ...]:
    return WORDS.keys(f"steady-{field.replace('_', '-')}-pick-")


def some(field: str, count: int) -> tuple[Said, ...]:
    keys = picks(field)
    return tuple(Said(pick=keys[n % len(keys)], how=How.PICK) for n in range(count))


def jars(page: Steady) -> list[Beside]:
    return [block for block in page.compose(EVEN) if isinstance(block, Beside)]


def test_every_question_has_its_own_picks_with_pictures() -> None:
    for field in fields_of(Steady):
        assert isinstance(field.ask, AskPicks)
        keys = WORDS.keys(f"{field.ask.of}-pick-")
        assert len(keys) == 9
        assert [key for key in keys if pick_picture(key) is None] == []


@pytest.mark.parametrize("language", ["en-GB", "ur", "pl"])
@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 3, 9, 40])
def test_the_labels_of_the_jars_stand_clear(count: int, letters: Letters, language: str) -> None:
    page = Steady(**{name: some(name, count) for name in JARS})

    for drawing in drawings_in(page.compose(context(letters, language))):
        assert crowded(drawing, letters) == []


def test_each_jar_has_its_own_list_beside_it() -> None:
    page = Steady(good_day=some("good_day", 3), when_tired=some("when_tired", 4))

    first, _, third, _ = jars(page)

    heading, listing = first.blocks[:2]
    assert heading == Heading("A good day for us")
    assert isinstance(listing, Listing)
    assert [item.text for item in listing.items] == [WORDS(key) for key in picks("good_day")[:3]]
    assert WORDS(picks("when_tired")[3]) in words_in(third.blocks)


def test_a_jar_fills_as_more_is_said() -> None:
    def fill(count: int) -> float:
        other = some("free_nice", 1)
        drawing = jars(Steady(good_day=some("good_day", count), free_nice=other))[0].drawing
        tops = [
            min(y for ring in mark.rings for _, y in ring)
            for mark in fills(drawing)
            if mark.tone is Tone.SKY
        ]
        return min(tops, default=200.0)

    heights = [fill(count) for count in (0, 1, 2, 4, 5)]

    assert heights == sorted(heights, reverse=True)
    assert len(set(heights)) == 5


def test_jars_for_a_pen_have_something_in_them() -> None:
    drawings = [one.drawing for one in jars(Steady())]

    tones = (Tone.SKY, Tone.SUN, Tone.BERRY, Tone.LEAF)
    for tone, drawing in zip(tones, drawings, strict=True):
        assert any(mark.tone is tone for mark in fills(drawing))


@pytest.mark.parametrize(("count", "lines"), [(0, 4), (1, 2), (2, 1), (3, 0), (9, 0)])
def test_there_is_room_for_a_pen_beside_few_things(count: int, lines: int) -> None:
    first = jars(Steady(good_day=some("good_day", count)))[0]

    assert sum(one.count for one in first.blocks if isinstance(one, PenLines)) == lines


def test_everything_in_a_jar_says_whose_words_it_is() -> None:
    first = jars(Steady(good_day=(Said("Pancakes", (MUM.id,)),)))[0]

    (listing,) = [one for one in first.blocks if isinstance(one, Listing)]
    assert [who.name for who in listing.items[0].speakers] == ["Mum"]


def test_a_jar_tells_how_much_is_in_it() -> None:
    says = [one.drawing.says for one in jars(Steady(most_days=some("most_days", 2)))]

    assert says[0] == "An empty jar on a shelf, with lines to write beside it."
    assert says[1] == "A jar on a shelf with 2 things in it."


@settings(max_examples=40)
@given(groups(Steady))
def test_nothing_in_a_jar_is_lost(page: Steady) -> None:
    shown = words_in(page.compose(EVEN))

    for said in (*page.good_day, *page.most_days, *page.when_tired, *page.free_nice):
        assert " ".join(EVEN.text(said).split()) in shown
