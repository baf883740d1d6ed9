from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import Columns, Figure, Heading, Listing, NewPage, PenLines, Quote
from familybook.core.drawing import Fill, Role
from familybook.core.ids import PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.editions import STANDARD
from familybook.kinds.proud import Noticed, Proud, WeAreProud
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import letters_of, photos_in, shown
from tests.strategies import groups

FAMILY = folk(6)
MUM, GRAN = PersonId("p1"), PersonId("p2")
EVEN = context(FAMILY)
ROOM = STANDARD.column[1] - 84
TEXTS = ("I swam a whole length", "The rent is paid", "We got through winter", "I read each night")
ELSEWHERE = (
    "ہم سردیوں سے گزر گئے",
    "ਅਸੀਂ ਸਰਦੀਆਂ ਲੰਘਾ ਲਈਆਂ",
    "Przetrwaliśmy całą zimę razem",
    "Daethom drwy'r gaeaf",
)
PHOTO = PhotoId("ab" * 32)
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.8, 0.5))),)


def proud(text: str, *who: str) -> Proud:
    return Proud(text=Said(text), who=tuple(picked(one) for one in who))


def rows(count: int) -> tuple[Proud, ...]:
    return tuple(proud(TEXTS[n % 4], f"p{1 + n % 5}") for n in range(count))


def things(page: WeAreProud, there: Context = EVEN) -> list[list[str]]:
    """Return the words under the things of each mantelpiece."""
    return [
        [" ".join(label.lines) for label in drawing.labels if label.role is Role.ITEM]
        for drawing in drawings_in(page.compose(there))
        if drawing.size[1] > 120
    ]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 7, 8, 9, 20])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    page = WeAreProud(proud=rows(count))

    for drawing in drawings_in(page.compose(replace(EVEN, letters=letters))):
        assert crowded(drawing, letters) == []
        assert drawing.size[1] <= ROOM


@pytest.mark.parametrize("language", ["en-GB", "ur"])
def test_every_script_stands_clear(language: str) -> None:
    letters = TypeLetters()
    there = replace(context(FAMILY, language=language), letters=letters)
    page = WeAreProud(proud=tuple(proud(text, "p1", "p2") for text in ELSEWHERE * 2))

    blocks = list(page.compose(there))

    assert all(letters_of(text) in shown(blocks) for text in ELSEWHERE)
    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []


def test_each_thing_has_its_words_and_who_did_it() -> None:
    page = WeAreProud(proud=(proud("I can swim", "p3"), proud("We rested")))

    (mantel, *_) = drawings_in(page.compose(EVEN))

    said = [" ".join(label.lines) for label in mantel.labels]
    assert [one for one in said if one in {"I can swim", "our eldest", "We rested"}] == [
        "I can swim",
        "our eldest",
        "We rested",
    ]


@pytest.mark.parametrize(("count", "each"), [(8, [8]), (9, [5, 4]), (20, [7, 7, 6])])
def test_more_than_eight_share_further_shelves_evenly(count: int, each: list[int]) -> None:
    page = WeAreProud(proud=rows(count), noticed=(Noticed(text=Said("So calm")),))

    assert [len(one) for one in things(page)] == each
    new = sum(isinstance(one, NewPage) for one in page.compose(EVEN))
    assert new == len(each) - 1


def test_what_is_too_long_for_the_shelf_is_numbered_and_told_below() -> None:
    long = "We went to the sea and nobody cried and we came home singing in the dark " * 3
    page = WeAreProud(proud=(*rows(2), proud(long, "p1"), *rows(1)))

    blocks = list(page.compose(EVEN))

    assert things(page)[0][2] == "1"
    (told,) = [one for one in blocks if isinstance(one, Listing)]
    assert [(one.number, one.text) for one in told.items] == [(1, long.strip())]
    assert [one.name for one in told.items[0].speakers] == ["Mum"]


def test_an_empty_page_has_places_lines_and_room_for_a_picture() -> None:
    blocks = list(WeAreProud().compose(EVEN))

    mantel, panels = drawings_in(blocks)
    assert things(WeAreProud()) == [[]]
    assert any("Stick in" in " ".join(label.lines) for label in mantel.labels)
    assert panels.says == "What did others notice?"
    assert not any(isinstance(one, Heading) for one in blocks)


def test_a_photograph_hangs_over_the_shelf_in_place_of_the_space_to_stick_one() -> None:
    picture = Said("A cake", how=How.PHOTO, photo=PHOTO, snap=Snap(caption="Our cake"))
    page = WeAreProud(picture=picture, proud=rows(2))

    figure = next(one for one in page.compose(EVEN) if isinstance(one, Figure))

    assert [mark.photo for mark in photos_in(figure.drawing)] == [PHOTO]
    assert "A cake" in figure.drawing.says
    assert "Stick in" not in words_in([figure])


def test_the_caption_of_the_picture_stands_beside_it_over_the_shelf() -> None:
    picture = Said(how=How.PHOTO, photo=PHOTO, snap=Snap(caption="Our cake"))

    figure = next(
        one
        for one in WeAreProud(picture=picture, proud=rows(6)).compose(EVEN)
        if isinstance(one, Figure)
    )

    (shown,) = photos_in(figure.drawing)
    (caption,) = [one for one in figure.drawing.labels if "Our cake" in " ".join(one.lines)]
    assert not figure.caption
    _, top, _, high = shown.box
    assert top < caption.at[1] < top + high


def test_a_caption_too_long_for_its_place_stands_whole_under_the_shelf() -> None:
    long = "The cake that took us all night, and then the dog ate it. " * 6
    picture = Said(how=How.PHOTO, photo=PHOTO, snap=Snap(caption=long))

    figure = next(
        one for one in WeAreProud(picture=picture).compose(EVEN) if isinstance(one, Figure)
    )

    assert figure.caption == long.strip()


def test_a_thing_with_a_picture_of_its_own_is_a_frame() -> None:
    drawn = Proud(text=Said("I drew this"), picture=Said(how=How.DRAWING, strokes=STROKES))
    shot = Proud(picture=Said(how=How.PHOTO, photo=PHOTO, snap=Snap(caption="At the pool")))

    page = WeAreProud(proud=(drawn, shot))

    (mantel, *_) = drawings_in(page.compose(EVEN))
    assert [mark.photo for mark in photos_in(mantel)] == [PHOTO]
    assert any(isinstance(mark, Fill) and mark.inside for mark in mantel.marks)
    assert things(page)[0] == ["I drew this", "At the pool"]


def test_what_others_noticed_stands_below_with_their_names() -> None:
    page = WeAreProud(
        noticed=(
            Noticed(who=picked(GRAN), text=Said("There is singing again.")),
            Noticed(text=Said("They look rested.", (MUM,))),
        )
    )

    (pair,) = [one for one in page.compose(EVEN) if isinstance(one, Columns)]

    quotes = [one for column in pair.columns for one in column if isinstance(one, Quote)]
    assert [(one.text, [by.name for by in one.speakers]) for one in quotes] == [
        ("There is singing again.", ["Gran"]),
        ("They look rested.", ["Mum"]),
    ]


@pytest.mark.parametrize("count", [0, 2, 4, 9])
def test_half_a_page_keeps_one_shelf_and_lists_the_rest(count: int) -> None:
    there = replace(EVEN, half=True)

    blocks = list(WeAreProud(proud=rows(count)).compose(there))

    (shelf,) = drawings_in(blocks)
    assert shelf.size[1] < 190
    told = sum(len(one.items) for one in blocks if isinstance(one, Listing))
    assert told == max(0, count - 4)
    assert any(isinstance(one, PenLines) for one in blocks)


@given(page=groups(WeAreProud), half=st.booleans())
def test_any_answer_is_shown_whole(page: WeAreProud, half: bool) -> None:
    there = replace(EVEN, half=half)

    blocks = list(page.compose(there))

    seen = shown(blocks)
    for said in (*(one.text for one in page.proud), *(one.text for one in page.noticed)):
        assert letters_of(there.text(said)) in seen
    for picture in (page.picture, *(one.picture for one in page.proud)):
        assert not picture or letters_of(picture.snap.caption) in seen
    for drawing in drawings_in(blocks):
        assert crowded(drawing, EVEN.letters) == []


def test_a_row_whose_words_are_hidden_in_a_copy_leaves_nothing_behind() -> None:
    hidden = WeAreProud(proud=(Proud(who=(picked("p1"),)),))

    blocks = [list(page.compose(EVEN)) for page in (hidden, WeAreProud())]

    assert [one.labels for one in drawings_in(blocks[0])] == [
        one.labels for one in drawings_in(blocks[1])
    ]
