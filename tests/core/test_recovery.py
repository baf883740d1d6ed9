"""The characters of a recovery sheet: whoever copies them wrongly is told, and where."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from familybook.core.recovery import ALPHABET, LENGTH, SheetError, secret_of, sheet_groups

secrets = st.binary(min_size=16, max_size=16)
places = st.integers(0, LENGTH - 1)
letters = st.sampled_from(ALPHABET)


def typed(secret: bytes) -> str:
    return "".join(sheet_groups(secret))


def looked_at(text: str) -> SheetError:
    with pytest.raises(SheetError) as raised:
        secret_of(text)
    return raised.value


@given(secrets)
def test_what_a_sheet_says_brings_its_key_back(secret: bytes) -> None:
    groups = sheet_groups(secret)

    assert [len(one) for one in groups] == [4] * 7
    assert secret_of(" ".join(groups)) == secret


def test_sheets_stay_the_same_for_ever() -> None:
    assert " ".join(sheet_groups(bytes(range(16)))) == "000G 40R4 0M30 E209 185G R38E 1YXS"
    assert " ".join(sheet_groups(b"\xff" * 16)) == "ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZZZZ ZWYX"


def test_no_character_is_printed_that_is_read_for_another() -> None:
    assert not set("ILOU") & set(ALPHABET)
    assert len(set(ALPHABET)) == 32


@given(secrets, st.sampled_from([" ", "-", "\u2013", "\n", ".", "_", "\u00a0", "\u200f"]))
def test_gaps_of_any_kind_and_small_letters_are_forgiven(secret: bytes, gap: str) -> None:
    groups = gap.join(sheet_groups(secret))

    assert secret_of(f"  {groups.lower()}{gap} ") == secret


@given(secrets, st.sampled_from("oO"), st.sampled_from("iIlL"), st.sampled_from("uU"))
def test_letters_that_look_alike_are_read_as_what_is_printed(
    secret: bytes, nought: str, one: str, vee: str
) -> None:
    text = typed(secret).replace("0", nought).replace("1", one).replace("V", vee)

    assert secret_of(text) == secret


@given(secrets)
def test_digits_may_be_typed_in_any_script(secret: bytes) -> None:
    assert secret_of(typed(secret).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))) == secret


@given(secrets, places, letters)
def test_any_single_wrong_character_is_noticed_and_its_group_is_named(
    secret: bytes, at: int, letter: str
) -> None:
    text = typed(secret)
    assume(text[at] != letter)

    error = looked_at(text[:at] + letter + text[at + 1 :])

    assert at // 4 + 1 in error.groups
    assert error.key in ("sheet-group", "sheet-groups")


@given(secrets, st.integers(0, LENGTH - 2))
def test_any_two_neighbours_that_changed_places_are_noticed(secret: bytes, at: int) -> None:
    text = typed(secret)
    assume(text[at] != text[at + 1])

    error = looked_at(text[:at] + text[at + 1] + text[at] + text[at + 2 :])

    assert not error.groups or at // 4 + 1 in error.groups


@given(secrets, places, places, letters, letters)
def test_any_two_wrong_characters_are_noticed(
    secret: bytes, one: int, other: int, first: str, second: str
) -> None:
    text = list(typed(secret))
    text[one], text[other] = first, second
    assume("".join(text) != typed(secret))

    looked_at("".join(text))


@pytest.mark.parametrize(("one", "other"), list(combinations(range(7), 2)))
def test_groups_in_the_wrong_order_are_noticed(one: int, other: int) -> None:
    groups = list(sheet_groups(bytes(range(16))))
    groups[one], groups[other] = groups[other], groups[one]

    looked_at(" ".join(groups))


@given(secrets, places, st.sampled_from("!?*#é§+ß£ж家"))
def test_a_character_no_sheet_has_says_its_group(secret: bytes, at: int, strange: str) -> None:
    text = typed(secret)

    error = looked_at(text[:at] + strange + text[at + 1 :])

    assert error.key in ("sheet-letter", "sheet-length")


def test_a_letter_no_sheet_has_is_found_in_its_group() -> None:
    groups = list(sheet_groups(bytes(16)))
    groups[4] = groups[4][:2] + "+" + groups[4][3:]

    error = looked_at(" ".join(groups))

    assert (error.key, error.groups) == ("sheet-letter", (5,))


@given(secrets, st.integers(0, LENGTH - 1))
def test_too_few_or_too_many_characters_are_counted(secret: bytes, kept: int) -> None:
    text = typed(secret)

    assert looked_at(text[:kept]).facts == {"typed": kept, "all": 28}
    assert looked_at(text + "7").facts == {"typed": 29, "all": 28}


def is_taken(text: str) -> bool:
    try:
        secret_of(text)
    except SheetError:
        return False
    return True


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered(text: str) -> None:
    assert not is_taken(text)


def test_hardly_anything_made_up_is_taken_for_a_sheet() -> None:
    dice = random.Random(5)  # noqa: S311 - a figure that stays the same
    made_up = ("".join(dice.choices(ALPHABET, k=LENGTH)) for _ in range(3000))

    assert sum(is_taken(text) for text in made_up) < 6


def test_of_one_sheet_every_wrong_character_and_every_swap_is_noticed() -> None:
    text = typed(bytes(range(16)))
    singles = [
        (at, text[:at] + letter + text[at + 1 :])
        for at in range(LENGTH)
        for letter in ALPHABET
        if letter != text[at]
    ]
    swaps = [
        (at, text[:at] + text[at + 1] + text[at] + text[at + 2 :])
        for at in range(LENGTH - 1)
        if text[at] != text[at + 1]
    ]

    assert len(singles) == LENGTH * 31
    for at, wrong in (*singles, *swaps):
        groups = looked_at(wrong).groups
        assert at // 4 + 1 in groups or (not groups and (at, wrong) in swaps), wrong
