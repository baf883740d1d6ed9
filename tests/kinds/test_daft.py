from __future__ import annotations

import pytest
from hypothesis import given, settings

from familybook.assets.words import words
from familybook.core.blocks import Figure, Heading, Listing, Quote
from familybook.core.drawing import Role
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from familybook.kinds.daft import Daft, Recipe
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import letters_of, patterned, shown
from tests.strategies import groups

WORDS = words()
PICKS = WORDS.keys("daft-silly-pick-")
GRAN = Person(id=PersonId("p1"), name="Gran", pattern=Pattern.WAVES, tone=Tone.SKY)
LONG = Said("The day the wind took the tent and the dog and all of the sandwiches. " * 3)
ELSEWHERE = (
    "ہم ایک دوسرے کو ہنساتے ہیں",
    "ਅਸੀਂ ਇੱਕ ਦੂਜੇ ਨੂੰ ਹਸਾਉਂਦੇ ਹਾਂ",
    "Rydyn ni'n gwneud i'n gilydd chwerthin",
    "Rozśmieszamy się nawzajem codziennie",
    "نضحك معًا كل يوم",
)
SOUP = Recipe(name=Said("Soup"), text=Said("Chop it all.\nStir and taste.", (GRAN.id,)))


def context(letters: Letters) -> Context:
    return Context(words=WORDS, letters=letters, edition=STANDARD, people={GRAN.id: GRAN})


EVEN = context(EvenLetters())


def picked(count: int) -> tuple[Said, ...]:
    return tuple(Said(pick=PICKS[n % len(PICKS)], how=How.PICK) for n in range(count))


def hung(page: Daft) -> list[str]:
    drawing = next(drawings_in(page.compose(EVEN)))
    return [" ".join(label.lines) for label in drawing.labels if label.role is Role.ITEM]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7, 8, 9, 20])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    page = Daft(silly=picked(count), things=(LONG,) * min(count, 2), recipes=(SOUP,) * (count % 3))

    for drawing in drawings_in(page.compose(context(letters))):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0] + 0.01
        assert drawing.size[1] <= STANDARD.column[1] - 90


def test_every_script_stands_clear_and_is_told() -> None:
    page = Daft(
        silly=tuple(map(Said, ELSEWHERE)),
        recipes=(Recipe(name=Said(ELSEWHERE[0]), text=Said("\n".join(ELSEWHERE))),),
    )

    blocks = list(page.compose(context(TypeLetters())))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, TypeLetters()) == []
    assert all(shown(blocks).count(letters_of(one)) >= 2 for one in ELSEWHERE)


def test_an_empty_page_has_socks_panels_and_a_card_to_fill_in() -> None:
    line, panels, card = drawings_in(Daft().compose(EVEN))

    for one in (line, panels, card):
        assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in one.marks) >= 4
        assert one.says


def test_every_daft_thing_is_a_sock_until_the_line_is_full() -> None:
    page = Daft(silly=picked(11))

    (told,) = [block for block in page.compose(EVEN) if isinstance(block, Listing)]

    assert len(hung(page)) == 8
    assert [item.number for item in told.items] == [1, 2, 3]
    assert told.items[0].text == WORDS(PICKS[8])


def test_what_is_too_long_for_a_sock_is_numbered_and_told_below() -> None:
    page = Daft(silly=(*picked(2), LONG))

    blocks = list(page.compose(EVEN))

    assert hung(page)[-1] == "1"
    (told,) = [block for block in blocks if isinstance(block, Listing)]
    assert told.items[0].text == LONG.text


def test_a_sock_carries_the_pattern_of_whoever_said_it() -> None:
    page = Daft(silly=(Said("We burn the toast", (GRAN.id,)),))

    drawing = next(drawings_in(page.compose(EVEN)))

    fills = [mark.tone for mark in drawing.marks if hasattr(mark, "tone")]
    assert patterned(drawing)
    assert GRAN.tone in fills


def test_a_recipe_stands_on_a_card_with_whose_it_is() -> None:
    blocks = list(Daft(recipes=(SOUP,)).compose(EVEN))

    card = next(one for one in blocks if isinstance(one, Figure) and one.speakers)
    assert [who.name for who in card.speakers] == ["Gran"]
    assert "Stir and taste." in words_in([card])


def test_what_is_left_of_the_side_has_room_to_write_more() -> None:
    few = Daft(things=(Said("Is it a proper tea?"),) * 2, recipes=(SOUP,))

    (*_, last) = few.compose(EVEN)

    assert isinstance(last, Figure)
    assert last.drawing.says == WORDS("daft-print-things")


def test_a_full_side_is_not_made_longer_by_room_to_write() -> None:
    full = Daft(silly=picked(4), things=(LONG,) * 4, recipes=(SOUP,) * 2)

    assert WORDS("daft-print-things") not in [one.says for one in drawings_in(full.compose(EVEN))]


def test_a_very_long_recipe_goes_on_over_the_pages() -> None:
    text = Said("Stir and taste, and then stir again.\n" * 60)

    blocks = list(Daft(recipes=(Recipe(name=Said("Soup"), text=text),)).compose(EVEN))

    assert isinstance(blocks[-2], Heading)
    assert isinstance(blocks[-1], Quote)
    assert blocks[-1].text == text.text


@settings(max_examples=25)
@given(groups(Daft))
def test_nothing_said_is_lost_whatever_it_is(page: Daft) -> None:
    told = shown(page.compose(EVEN))

    rows = [said for row in page.recipes for said in (row.name, row.text)]
    for said in (*page.silly, *page.things, *rows):
        assert all(letters_of(one) in told for one in EVEN.text(said).split("\n"))
