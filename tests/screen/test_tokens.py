from __future__ import annotations

import pytest

from familybook.core.palette import COLOUR, Tone
from familybook.screen.tokens import (
    BODY_LEAST,
    COLOURS,
    LEAST_TARGET,
    PAIRS,
    TEXT_SIZES,
    Hue,
    Theme,
    Tokens,
    contrast,
)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize("theme", Theme)
def test_every_theme_paints_every_hue(theme: Theme) -> None:
    assert set(COLOURS[theme]) == set(Hue)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_every_front_can_be_seen_on_its_ground(
    theme: Theme, front: Hue, ground: Hue, least: float
) -> None:
    tokens = Tokens(theme=theme)

    assert contrast(tokens.colour(front), tokens.colour(ground)) >= least


def test_every_hue_is_in_the_table_or_only_lies_behind_others() -> None:
    told = {hue for front, ground, _ in PAIRS for hue in (front, ground)}

    assert set(Hue) - told == {Hue.HAIR, Hue.ROAD, Hue.WOOD, Hue.PLAQUE}


@pytest.mark.parametrize("theme", Theme)
def test_the_ink_of_drawings_can_be_seen_on_their_own_paper(theme: Theme) -> None:
    assert contrast(COLOUR[Tone.INK], COLOURS[theme][Hue.PLAQUE]) >= BODY_LEAST


def test_no_colour_is_red() -> None:
    for colours in COLOURS.values():
        for colour in colours.values():
            red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
            assert not (red > 180 and green < 60 and blue < 60), colour


@pytest.mark.parametrize("text", TEXT_SIZES)
def test_controls_stay_large_enough_to_touch(text: int) -> None:
    assert Tokens(text=text).target >= LEAST_TARGET


def test_words_grow_in_steps_and_stop_at_both_ends() -> None:
    assert Tokens(text=100).bigger(1) == 115
    assert Tokens(text=200).bigger(1) == 200
    assert Tokens(text=90).bigger(-1) == 90


def test_nothing_moves_where_movement_is_unwanted() -> None:
    assert Tokens(motion=True).moves
    assert not Tokens(motion=False).moves
    assert not Tokens(motion=True, calm=True).moves
