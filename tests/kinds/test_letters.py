from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from familybook.assets.words import words
from familybook.core.blocks import Figure, Quote
from familybook.core.drawing import Role
from familybook.core.ids import ALL_OF_US, PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import LOOKS, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.drawings.pages.letters.feelings import feeling_picture
from familybook.editions import STANDARD
from familybook.kinds.letters import FEELINGS, Feeling, LetterIn, LetterOut, OurLetters
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

WORDS = words()
PEOPLE = {
    PersonId(f"p{n}"): Person(
        id=PersonId(f"p{n}"), name=name, pattern=LOOKS[n][0], tone=LOOKS[n][1], helper=n == 4
    )
    for n, name in enumerate(("Mum", "Gran", "Our eldest", "Our helper"), 1)
}
KEYS = WORDS.keys(f"{FEELINGS}-pick-")
ABOUT_110 = "I saw you learn to stop, to breathe, and to start the morning again. " * 8
ELSEWHERE = (
    "ہم ایک ساتھ چائے پیتے ہیں",
    "ਅਸੀਂ ਇਕੱਠੇ ਖਾਂਦੇ ਹਾਂ",
    "Rydyn ni'n cysgu'n dda",
    "Wspólny spacer w niedzielę",
    "شكرا لكم على كل شيء",
)
BOTH = pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])


def context(letters: Letters) -> Context:
    return Context(words=WORDS, letters=letters, edition=STANDARD, people=PEOPLE)


EVEN = context(EvenLetters())
TYPE = context(TypeLetters())


def who(number: int) -> Said:
    return Said(pick=f"p{number}", how=How.PICK)


def felt(number: int, count: int) -> Feeling:
    picks = tuple(Said(pick=KEYS[n % len(KEYS)], how=How.PICK) for n in range(count))
    return Feeling(who=who(number), picks=picks)


def heads(page: OurLetters, kept: Context = EVEN) -> list[str]:
    return [
        " ".join(label.lines)
        for drawing in drawings_in(page.compose(kept))
        for label in drawing.labels
        if label.role is Role.HEAD
    ]


@BOTH
@pytest.mark.parametrize("count", [0, 1, 2, 4, 30])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    page = OurLetters(
        feelings=tuple(felt(n, count) for n in (1, 2, 3)),
        letters_in=tuple(LetterIn(who=who(4), text=Said(ABOUT_110)) for _ in range(min(count, 3))),
        letters_out=tuple(LetterOut(text=Said(ABOUT_110 * count)) for _ in range(min(count, 2))),
    )

    for drawing in drawings_in(page.compose(context(letters))):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0] + 0.01
        assert drawing.size[1] <= STANDARD.column[1] - 60


def test_every_script_stands_clear_and_is_told() -> None:
    text = Said("\n".join(ELSEWHERE))
    page = OurLetters(
        feelings=(Feeling(who=who(1), picks=tuple(map(Said, ELSEWHERE))),),
        letters_in=(LetterIn(text=text),),
        letters_out=(LetterOut(text=text),),
    )

    blocks = list(page.compose(TYPE))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, TypeLetters()) == []
    assert all(shown(blocks).count(letters_of(one)) == 3 for one in ELSEWHERE)


def test_an_ordinary_page_is_one_side() -> None:
    page = OurLetters(
        feelings=(felt(1, 2), felt(2, 2)),
        letters_in=(LetterIn(who=who(4), text=Said(ABOUT_110)),),
        letters_out=(LetterOut(text=Said("Thank you for coming, also in the rain.")),),
    )

    high = sum(one.size[1] + 20 for one in drawings_in(page.compose(TYPE)))

    assert high < STANDARD.column[1] - 110


def test_an_empty_page_has_feelings_to_ring_and_paper_for_both_letters() -> None:
    ring, to_us, from_us = drawings_in(OurLetters().compose(EVEN))

    assert [label.lines[0] for label in ring.labels][:2] == ["glad", "sad"]
    for sheet in (to_us, from_us):
        rules = [mark for mark in sheet.marks if getattr(mark, "tone", None) == "rule"]
        assert len(rules) >= 4
    assert heads(OurLetters()) == ["To us", "From us"]


def test_a_letter_says_who_it_is_from_and_keeps_a_line_to_sign_on() -> None:
    page = OurLetters(letters_in=(LetterIn(who=who(4), text=Said("Hello")),))

    (sheet,) = [
        one for one in drawings_in(page.compose(EVEN)) if "Hello" in words_in([Figure(one)])
    ]

    assert "To us, from Our helper" in heads(page)
    assert sheet.labels[-1].lines == ("Our helper",)
    assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in sheet.marks) == 1


def test_somebody_who_has_not_written_yet_finds_a_sheet_with_their_name() -> None:
    page = OurLetters(letters_in=(LetterIn(who=who(2)),))

    assert "To us, from Gran" in heads(page)


def test_a_letter_can_be_made_of_lines_that_were_picked() -> None:
    key = WORDS.keys("letters-letters-in-lines-pick-")[0]
    page = OurLetters(letters_in=(LetterIn(lines=(Said(pick=key),)),))

    assert WORDS(key) in words_in(page.compose(TYPE))


def test_a_long_letter_goes_on_on_another_sheet_and_is_signed_once() -> None:
    page = OurLetters(letters_in=(LetterIn(who=who(4), text=Said(ABOUT_110 * 5)),))

    blocks = list(page.compose(TYPE))

    sheets = [one for one in drawings_in(blocks) if len(one.labels) > 10 and "glad" not in str(one)]
    assert len(sheets) > 1
    assert shown(blocks).count("Ourhelper") == 2
    assert letters_of(ABOUT_110 * 5) in shown([Figure(one) for one in sheets])


def test_our_letter_is_signed_by_whoever_said_it() -> None:
    page = OurLetters(letters_out=(LetterOut(text=Said("Thank you", (ALL_OF_US,))),))

    assert WORDS("book-all-of-us") in words_in(page.compose(EVEN))


@pytest.mark.parametrize(("count", "words"), [(4, 400), (40, 3)])
def test_endless_names_under_our_letter_are_told_and_no_sheet_is_too_high(
    count: int, words: int
) -> None:
    names = {
        PersonId(f"p{n}"): f"a friend number {n} " + "and so on " * words for n in range(count)
    }
    people = {who: Person(id=who, name=name.strip()) for who, name in names.items()}
    kept = replace(EVEN, people=people)
    page = OurLetters(letters_out=(LetterOut(text=Said("Thank you", tuple(names))),))

    blocks = list(page.compose(kept))

    assert all(drawing.size[1] < 640 for drawing in drawings_in(blocks))
    assert all(letters_of(name) in shown(blocks) for name in names.values())


def test_a_name_stands_before_what_somebody_feels() -> None:
    page = OurLetters(feelings=(felt(1, 2), felt(2, 1)))

    (drawing, *_) = drawings_in(page.compose(EVEN))

    assert [label.lines[0] for label in drawing.labels] == ["Mum", "glad", "sad", "Gran", "glad"]


def test_a_feeling_in_many_words_stands_below_the_others_with_its_name() -> None:
    long = Said("It is like the last day of the holidays when the tent comes down at last.")
    page = OurLetters(feelings=(Feeling(who=who(2), picks=(long, Said("calm"))),))

    blocks = list(page.compose(EVEN))

    (quote,) = [block for block in blocks if isinstance(block, Quote)]
    assert quote.text == long.text
    assert [one.name for one in quote.speakers] == ["Gran"]
    assert "calm" in words_in(blocks)


@pytest.mark.parametrize("key", KEYS)
def test_every_feeling_has_a_picture_of_its_own(key: str) -> None:
    pictures = [feeling_picture(one.rpartition("-pick-")[2]) for one in KEYS]

    assert feeling_picture(key.rpartition("-pick-")[2]) is not None
    assert len(set(pictures)) == len(KEYS)


@settings(max_examples=25)
@given(groups(OurLetters))
def test_nothing_said_is_lost_whatever_it_is(page: OurLetters) -> None:
    told = shown(page.compose(EVEN))

    rows: tuple[LetterIn | LetterOut, ...] = (*page.letters_in, *page.letters_out)
    for row in rows:
        for text in (EVEN.text(row.text), *(EVEN.text(one) for one in row.lines)):
            assert all(letters_of(one) in told for one in text.split("\n"))
    for feeling in page.feelings:
        assert all(letters_of(EVEN.text(one)) in told for one in feeling.picks)
