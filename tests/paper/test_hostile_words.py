from __future__ import annotations

import sys

import pytest
from hypothesis import given

from familybook.core.blocks import (
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
    Quote,
    Speaker,
)
from familybook.core.drawing import Drawing, Label
from familybook.core.manuscript import Leaf
from familybook.core.palette import Pattern, Tone
from familybook.core.said import LONGEST_ANSWER
from familybook.paper.remarks import Trouble
from tests.paper.pdf_reader import faults, opened, text_of
from tests.paper.samples import leaf, printed
from tests.strategies import HARD_TEXTS, texts

WORST = (
    *HARD_TEXTS,
    "\ud800 lone surrogate \ufffe\uffff",
    "a" + "\u0301" * 3000,
    "漢字 は いい \U000f0000 \u0e01\u0e33",
    "\u202e\u2067" * 200 + "deep",
    "(" * 200 + "א" * 5,
    "م" * 700,
    "\n" * 50,
    "\u00ad\u200b\u200d\ufe0f",
    "\U0001faf8\U0001fa77 new hearts",
)


@pytest.mark.parametrize("text", WORST, ids=range(len(WORST)))
def test_anything_typed_prints_in_every_place_and_nothing_breaks(text: str) -> None:
    someone = Speaker(text, Pattern.DOTS, Tone.SUN)
    label = Label(lines=(text, text), at=(10, 40), size=14, pitch=18)
    drawing = Drawing(size=(300, 90), labels=(label,), says=text)

    pdf = printed(
        leaf(
            Paragraph(text=text),
            Quote(text=text, speakers=(someone,)),
            Heading(text),
            Listing(items=(Item(text=text, speakers=(someone,)),)),
            PenLines(count=2, prompt=text),
            Figure(drawing),
            title=text,
        )
    ).pdf

    assert faults(opened(pdf)) == []


@given(texts)
def test_any_words_print_without_a_fault(text: str) -> None:
    pdf = printed(leaf(Quote(text=text), Paragraph(text=text), title=text)).pdf

    assert faults(opened(pdf)) == []


def test_markup_is_only_letters() -> None:
    pdf = printed(leaf(Paragraph(text="<b>Tom</b> & <i>Jerry</i> &amp; <img src='x'>"))).pdf

    assert "<b>Tom</b> & <i>Jerry</i> &amp; <img src='x'>" in text_of(pdf)[0]


def test_letters_we_do_not_have_are_shown_as_unknown_and_told() -> None:
    result = printed(leaf(Paragraph(text="We say 家 for home.")))

    assert "We say \ufffd for home." in text_of(result.pdf)[0]
    assert [(one.trouble, one.letters) for one in result.remarks] == [(Trouble.LETTERS, "家")]


@pytest.mark.parametrize(
    "text",
    [
        "Rydyn ni'n hoffi dŵr a thŷ bach.",
        "Zażółć gęślą jaźń, łódź.",
        "Ми сміємося разом.",
        "Chúng tôi cười cùng nhau.",
    ],
)
def test_words_of_many_languages_can_be_found_again(text: str) -> None:
    result = printed(leaf(Paragraph(text=text)))

    assert text in text_of(result.pdf)[0]
    assert result.remarks == ()


@pytest.mark.parametrize(
    "text",
    [
        "ہم ایک ساتھ ہنستے ہیں",
        "ਅਸੀਂ ਇਕੱਠੇ ਹੱਸਦੇ ਹਾਂ",
        "আমরা একসাথে হাসি",
        "हम साथ हँसते हैं",
        "અમે સાથે હસીએ છીએ",
        "நாங்கள் சிரிக்கிறோம்",
        "אנחנו צוחקים יחד",
        "👨\u200d👩\u200d👧\u200d👦 ♥ ✓ ❤️ 🏳️\u200d🌈",
    ],
)
def test_every_script_we_promise_has_its_letters(text: str) -> None:
    assert printed(leaf(Paragraph(text=text), Heading(text))).remarks == ()


def test_a_word_longer_than_the_line_is_cut_between_letters() -> None:
    pdf = printed(leaf(Paragraph(text="q" * 300), title="One word")).pdf

    assert "".join(text_of(pdf)).count("q") == 300


@pytest.mark.parametrize("letter", ["word and ", "w", "ہم ساتھ ", "(א)"])
def test_work_grows_no_faster_than_the_words(letter: str) -> None:
    printed(leaf(Paragraph(text=letter)))

    short = calls(leaf(Paragraph(text=(letter * LONGEST_ANSWER)[: LONGEST_ANSWER // 2])))
    long = calls(leaf(Paragraph(text=(letter * LONGEST_ANSWER * 4)[: LONGEST_ANSWER * 4])))

    assert long < short * 8 * 1.5


def calls(leaf_of: Leaf) -> int:
    """Count what is called while a page is printed: that is the same on every machine."""
    count = 0

    def note(frame: object, event: str, what: object) -> None:
        nonlocal count
        del frame, what
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        printed(leaf_of)
    finally:
        sys.setprofile(before)
    return count
