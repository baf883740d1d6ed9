from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from familybook.paper.cleaning import MOST_MARKS, clean, says_something


def test_every_kind_of_line_end_becomes_one() -> None:
    assert clean("a\r\nb\rc\u2028d\u2029e\x0bf\x0cg\x85h") == "a\nb\nc\nd\ne\nf\ng\nh"


def test_controls_and_lone_surrogates_vanish_and_joiners_stay() -> None:
    assert clean("a\x00\x1b\x7f\ud800\ufffeb\tc") == "ab c"
    assert clean("می\u200cکنم 👨\u200d👩") == "می\u200cکنم 👨\u200d👩"


def test_a_letter_and_its_mark_become_one_letter() -> None:
    assert clean("cafe\u0301") == "café"


def test_a_tower_of_marks_is_lowered() -> None:
    assert clean("x" + "\u0302" * 3000 + "y") == "x" + "\u0302" * MOST_MARKS + "y"


def test_letters_newer_than_this_python_stay() -> None:
    assert clean("\U0001faf8 \U0001fadf") == "\U0001faf8 \U0001fadf"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)

    assert clean(once) == once
    assert not any(unicodedata.category(one) in ("Cc", "Cs") and one != "\n" for one in once)


def test_what_cannot_be_seen_says_nothing() -> None:
    assert not says_something(" \n\u200b\ufe0f\u202e\u00ad")
    assert says_something(" \u200b.")
