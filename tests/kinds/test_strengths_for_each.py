"""Picking strengths for each other, on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Figure, Heading, NewPage, PenLines
from familybook.core.heights import about_high
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.said import How, Said
from familybook.drawings.pages.strengths.sprigs import Leaf, Sprig, sprig_picture, sprigs
from familybook.kinds.strengths import Leaves, Strengths
from familybook.paper.letters import TypeLetters
from tests.families import LETTERS, context, folk, picked
from tests.measuring import crowded, drawings_in, words_in

KEEPS_GOING = "petals-text-pick-keep-going"
HEADING = "What we picked for each other"
STRENGTHS = tuple(picked(key) for key in words().keys("strengths-pick-"))


def given_to(who: str, *keys: str, by: str = "p2") -> Leaves:
    picks = tuple(Said(pick=key, said_by=(PersonId(by),), how=How.PICK) for key in keys)
    return Leaves(who=Said(pick=who, how=How.PICK), picks=picks)


def ordinary(count: int) -> Strengths:
    return Strengths(
        strengths=STRENGTHS[:count],
        friend=(picked("strengths-pick-kind"),),
        for_each=tuple(given_to(f"p{n}", KEEPS_GOING) for n in range(1, 6)),
        stories=(Said("We sang to the bus stop in the rain."), Said("Gran sat on the stairs.")),
        roots=(Said("Gran's kitchen"), Said("songs in the car")),
    )


def test_what_was_picked_for_somebody_stands_beside_their_name() -> None:
    page = Strengths(for_each=(given_to("p1", KEEPS_GOING),))

    blocks = list(page.compose(context(folk(2))))
    said = words_in(blocks)

    assert Heading(HEADING, level=3) in blocks
    assert "Mum" in said
    assert "Keeps going" in said


def test_a_page_on_which_nobody_picked_for_another_is_as_it_was() -> None:
    bare = list(Strengths().compose(context(folk(3))))
    begun = list(Strengths(for_each=(given_to("p1"),)).compose(context(folk(3))))

    assert bare == begun
    assert Heading(HEADING, level=3) not in bare


def test_nobody_is_shown_without_a_leaf_beside_those_who_have_one() -> None:
    page = Strengths(for_each=(given_to("p1", KEEPS_GOING), given_to("p2")))

    assert "Gran" not in words_in(page.compose(context(folk(3))))


def test_what_was_picked_for_somebody_who_left_the_book_is_printed_without_a_name() -> None:
    page = Strengths(for_each=(given_to("p9", KEEPS_GOING), given_to("p8")))

    said = words_in(page.compose(context(folk(2))))

    assert said.count("Keeps going") == 1
    assert "Mum" not in said


def test_a_leaf_has_the_pattern_of_whoever_picked_it() -> None:
    there = context(folk(3))
    mum = Strengths(for_each=(given_to("p3", KEEPS_GOING, by="p1"),))
    gran = Strengths(for_each=(given_to("p3", KEEPS_GOING, by="p2"),))

    first, second = (list(drawings_in(page.compose(there))) for page in (mum, gran))

    assert [one.labels for one in first] == [one.labels for one in second]
    assert first != second


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("language", ["en-GB", "ur"])
@given(
    rows=st.lists(
        st.lists(st.text("abcdef ghijk", min_size=1, max_size=90), max_size=7), max_size=9
    )
)
@settings(max_examples=20, deadline=None)
def test_every_word_is_there_once_and_stands_clear(
    language: str, rows: list[list[str]], *, half: bool
) -> None:
    there = replace(context(folk(9), language=language), half=half)
    page = Strengths(
        for_each=tuple(
            Leaves(
                who=Said(pick=f"p{n}", how=How.PICK),
                picks=tuple(Said(f"{text.strip()}q{n}z{k}") for k, text in enumerate(row)),
            )
            for n, row in enumerate(rows, 1)
        )
    )

    blocks = list(page.compose(there))

    said = words_in(blocks)
    for n, row in enumerate(rows, 1):
        for k in range(len(row)):
            assert said.count(f"q{n}z{k}") == 1
    for drawing in drawings_in(blocks):
        assert crowded(drawing, LETTERS) == []


@pytest.mark.parametrize("letters", [LETTERS, TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [1, 3, 5, 7, 9, 11])
def test_an_ordinary_family_has_all_of_it_under_a_tall_tree(count: int, letters: Letters) -> None:
    there = replace(context(folk(5)), title="What we are good at", letters=letters)

    blocks = list(ordinary(count).compose(there))

    tree = next(drawings_in(blocks))
    assert tree.size[1] >= there.below_title / 2
    below = about_high(blocks[1:], there.edition, letters)
    assert tree.size[1] + below <= there.below_title
    assert not any(isinstance(one, NewPage) for one in blocks)
    assert "We are kind" in words_in(blocks)
    assert Heading(HEADING, level=3) in blocks


def test_more_than_one_side_holds_leaves_the_first_to_the_tree() -> None:
    keys = words().keys("petals-text-pick-")[:4]
    rows = tuple(given_to(f"p{n}", *keys) for n in range(1, 6))
    there = context(folk(5))

    blocks = list(replace(ordinary(9), for_each=rows).compose(there))

    at = next(n for n, one in enumerate(blocks) if isinstance(one, NewPage))
    assert next(drawings_in(blocks[:at])).size[1] > there.below_title * 0.6
    assert Heading(HEADING, level=3) in blocks[at:]


def test_what_a_friend_would_pick_may_stand_beside_the_others() -> None:
    there = context(folk(5))
    sprig = words()("strengths-print-friend-sprig")

    def named(count: int) -> bool:
        stories = (Said("We sang in the rain. " * count),) * 2
        blocks = list(replace(ordinary(9), stories=stories).compose(there))
        assert "We are kind" in words_in(blocks)
        return sprig in words_in(blocks)

    found = [named(count) for count in range(1, 14)]

    assert any(found)
    assert not found[0]
    assert not found[-1]


def test_more_leaves_than_a_sprig_has_room_for_are_told_below() -> None:
    keys = words().keys("petals-text-pick-")[:7]
    page = Strengths(for_each=(given_to("p1", *keys),))

    said = words_in(page.compose(context(folk(2))))

    assert all(words()(key) in said for key in keys)


@pytest.mark.parametrize("letters", [LETTERS, TypeLetters()], ids=["even", "type"])
def test_a_very_long_name_is_cut_where_it_would_leave_its_place(letters: Letters) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff" * 3
    one = Sprig(name=name, pattern=Pattern.DOTS, tone=Tone.SUN, leaves=(Leaf("Listens"),))

    drawn = sprigs((one, one, one), 480, letters, "").drawing

    assert crowded(drawn, letters) == []


def test_a_sprig_on_the_screen_grows_with_every_leaf() -> None:
    grown = [
        sprig_picture(Pattern.DOTS, Tone.SUN, (Pattern.WAVES,) * count).marks for count in range(6)
    ]

    assert len(set(grown)) == 6


def context_in_half(people: int) -> Context:
    return replace(context(folk(people)), half=True)


def test_half_a_page_tells_everything_too() -> None:
    page = ordinary(9)

    said = words_in(page.compose(context_in_half(5)))

    for text in ("Keeps going", "Gran's kitchen", "We sang to the bus stop", "We are kind"):
        assert text in said
    assert all(words()(one.pick) in said for one in page.strengths)


def test_an_empty_half_has_leaves_to_write_beside() -> None:
    (tree, line) = Strengths().compose(context_in_half(2))

    assert isinstance(tree, Figure)
    assert tree.drawing.labels == ()
    assert isinstance(line, PenLines)
