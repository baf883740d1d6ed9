from __future__ import annotations

import hashlib
import math

import pytest

from familybook.assets.six_words import COUNT, heard, meant, new_words, phrase, word_list

FIRST = ("kettle", "harbour", "ribbon", "willow", "crayon", "lantern")


def test_there_are_enough_words_that_nobody_guesses_six() -> None:
    assert len(set(word_list())) == len(word_list()) == 2048
    assert COUNT * math.log2(len(word_list())) == 66


def test_four_letters_tell_each_word_from_all_others() -> None:
    assert len({word[:4] for word in word_list()}) == len(word_list())


def test_every_word_is_short_and_plain() -> None:
    assert all(
        3 <= len(word) <= 8 and word.isascii() and word.isalpha() and word.islower()
        for word in word_list()
    )
    assert list(word_list()) == sorted(word_list())


def test_no_word_is_ever_changed_for_copies_sealed_with_it_would_stay_shut() -> None:
    kept = hashlib.sha256(" ".join(word_list()).encode()).hexdigest()

    assert kept == "292fbb65e9f904346395cfcf1cab66ba37b747576988fd7ed96ea753fe97a8a4"


def test_six_words_are_another_six_each_time() -> None:
    some = {new_words() for _ in range(50)}

    assert len(some) == 50
    assert all(len(words) == COUNT and set(words) <= set(word_list()) for words in some)


@pytest.mark.parametrize(
    "typed",
    [
        "kettle harbour ribbon willow crayon lantern",
        "  Kettle, HARBOUR - ribbon/willow\tcrayon\nlantern. ",
        "kett harb ribb will cray lant",
        "1. kettel 2. harbor 3. ribbn 4. willows 5. crayons 6. lanturn",
        "\uff4bettle harbour ribbon willow crayon lantern",
    ],
)
def test_they_are_read_however_they_are_typed(typed: str) -> None:
    assert phrase(heard(typed)) == " ".join(FIRST)


@pytest.mark.parametrize("typed", ["", "ke", "ket", "xylophone", "سلام", "12"])
def test_what_is_no_word_of_ours_is_told(typed: str) -> None:
    assert meant(typed) == ""


def test_a_short_word_is_only_itself() -> None:
    assert meant("sun") == "sun"
    assert meant("sunn") == "sunny"
    assert meant("sunk") == ""


@pytest.mark.parametrize("words", [FIRST[:5], (*FIRST, "sun"), ("xyl", *FIRST[1:])])
def test_no_more_and_no_fewer_than_six_make_a_phrase(words: tuple[str, ...]) -> None:
    assert phrase(words) == ""
