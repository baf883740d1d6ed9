from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Beside, Figure
from familybook.core.palette import Pattern
from familybook.core.person import somebody_around
from familybook.core.said import Said
from familybook.drawings.picks import pick_picture
from familybook.editions import STANDARD
from familybook.kinds.helps import Help, Helps
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

LIFT = picked("helps-kind-pick-lift")
SHOWN = picked("helps-show-number-pick-yes")
YES = picked("helps-said-yes-pick-yes")


def a_lift(**more: Any) -> Help:
    return replace(
        Help(who=Said("Gran"), kind=(LIFT,), will_do=Said("Take us to the shop")), **more
    )


def test_nobody_yet_leaves_six_cards_to_write_on() -> None:
    blocks = list(Helps().compose(context()))

    assert [type(block) for block in blocks] == [Figure] * 3
    assert shown(blocks).count(letters_of("Who")) == 6
    assert letters_of("Number") in shown(blocks)


def test_a_card_tells_who_helps_with_what_and_when() -> None:
    page = Helps(helps=(a_lift(when=Said("every Friday")),))

    words_shown = shown(page.compose(context()))

    for told in ("Gran", "A lift", "Take us to the shop", "every Friday"):
        assert letters_of(told) in words_shown
    assert words_shown.count(letters_of("Who")) == 5


def test_every_kind_of_help_has_a_picture_of_its_own() -> None:
    kinds = words().keys("helps-kind-pick-")
    pictures = [pick_picture(key) for key in kinds]

    assert len(kinds) == 14
    assert None not in pictures
    assert len({id(picture) for picture in pictures}) == len(kinds)


def test_a_number_is_printed_only_where_that_was_chosen() -> None:
    kept = Helps(helps=(a_lift(reach=Said("07700900123")),))
    given_out = Helps(helps=(a_lift(reach=Said("07700900123"), show_number=SHOWN),))

    assert "900" not in shown(kept.compose(context()))
    assert letters_of("07700 900123") in shown(given_out.compose(context()))


def test_a_yes_is_told_with_its_day() -> None:
    said = Helps(helps=(a_lift(said_yes=YES, said_yes_on=Said("2026-12-07")),))
    not_said = Helps(helps=(a_lift(),))

    assert letters_of("Said yes: Monday, 7 December 2026") in shown(said.compose(context()))
    assert letters_of("Said yes") not in shown(not_said.compose(context()))


def test_the_cuff_has_the_pattern_of_whoever_helps_and_follows_their_name() -> None:
    mum, *_ = folk(1)
    page = Helps(helps=(a_lift(who=picked(mum.id)),))
    plain = replace(mum, name="Mummy", pattern=Pattern.PLAIN)

    before, after = (page.compose(context([one])) for one in (mum, plain))

    assert letters_of("Mum") in shown(before)
    assert letters_of("Mummy") in shown(after)
    (patterned, *_), (smooth, *_) = (drawings(page, context([one])) for one in (mum, plain))
    assert len(patterned.marks) > len(smooth.marks)


def test_somebody_who_left_the_book_is_not_named() -> None:
    gran = somebody_around((), "Gran")
    page = Helps(helps=(a_lift(who=picked(gran.id)),))

    assert letters_of("Gran") in shown(page.compose(context([gran])))
    assert letters_of("Gran") not in shown(page.compose(context()))


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 6, 24])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
@pytest.mark.parametrize("half", [False, True])
def test_every_card_is_whole_for_any_number_of_hands(count: int, language: str, half: bool) -> None:
    page = Helps(helps=tuple(a_lift(when=Said(f"day {n}")) for n in range(count)))
    there = replace(context(language=language), half=half)

    drawn = drawings(page, there)

    assert all(crowded(one, LETTERS) == [] for one in drawn)
    if count <= 6 and not half:
        assert sum(one.size[1] for one in drawn) < STANDARD.column[1] - 90


@pytest.mark.parametrize("count", range(5))
def test_in_short_the_cards_take_half_a_side(count: int) -> None:
    page = Helps(helps=tuple(a_lift(when=Said("on Friday")) for _ in range(count)))
    wide, high = STANDARD.sheet
    low = replace(STANDARD, sheet=(wide, high / 2 - 20))

    drawn = drawings(page, replace(context(), half=True, edition=low))

    assert sum(one.size[1] for one in drawn) <= low.column[1]


def test_a_card_that_would_be_too_high_is_told_in_running_words() -> None:
    long = "we sit and talk and have tea " * 60
    page = Helps(helps=(a_lift(), a_lift(will_do=Said(long))))

    blocks = list(page.compose(context()))

    assert letters_of(long) in shown(blocks)
    assert all(one.size[1] < STANDARD.column[1] / 2 for one in drawings_in(blocks))
    (beside,) = [block for block in blocks if isinstance(block, Beside)]
    assert beside.drawing.marks


@pytest.mark.parametrize("body", [12.5, 14, 18])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
def test_words_are_whole_at_any_size_of_type(body: float, language: str) -> None:
    page = Helps(helps=tuple(a_lift(when=Said("every Friday")) for _ in range(5)))
    edition = replace(STANDARD, body=body, leading=body * 1.43, speaker=body * 0.86)
    there = replace(context(language=language), edition=edition)

    drawn = drawings(page, there)

    assert all(crowded(one, LETTERS) == [] for one in drawn)
    assert all(label.size >= body * 0.8 for one in drawn for label in one.labels)


@given(groups(Helps), st.booleans(), st.integers(0, 7))
def test_no_word_about_our_helpers_is_lost(page: Helps, half: bool, count: int) -> None:
    there = replace(context(folk(count)), half=half)
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for one in page.helps:
        for said in (one.who, one.will_do, one.when, *one.kind):
            assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_no_cards_stand_empty_where_all_words_are_too_long_for_one() -> None:
    long = a_lift(will_do=Said("Take us to the shop and then wait for us. " * 30))

    blocks = list(Helps(helps=(long, long)).compose(context()))

    assert not any(isinstance(block, Figure) for block in blocks)
