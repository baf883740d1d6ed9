from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.blocks import Block, Listing, Paragraph, PenLines, Quote
from familybook.core.drawing import Drawing, Fill, Role
from familybook.core.fields import AskPicks, fields_of
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.pack import HelpNumber, Pack
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from familybook.kinds.ladder import Ladder, NearRung, NumberRung, OurRung, PeopleRung
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.strategies import groups

WORDS = words()
MUM = Person(id=PersonId("p1"), name="Mum", pattern=Pattern.STRIPES, tone=Tone.BERRY)
GRAN = Person(id=PersonId("p2"), name="Gran", pattern=Pattern.WAVES, tone=Tone.SKY)
EAR = HelpNumber(key="ear", name="A kind ear", number="0800123456")
PACK = Pack(numbers=(EAR,), steps=("Someone rings back.", "We talk about what would help."))
ELSEWHERE = (
    "ہم اپنے گھر کا لفظ کہتے ہیں",
    "ਅਸੀਂ ਆਪਣਾ ਸ਼ਬਦ ਕਹਿੰਦੇ ਹਾਂ",
    "Rydyn ni'n dweud ein gair teuluol",
    "Mówimy nasze rodzinne słowo",
    "نقول كلمتنا العائلية",
)
AREA = STANDARD.column[1] - 84


def context(letters: Letters, language: str = "en-GB", pack: Pack = PACK) -> Context:
    people = {one.id: one for one in (MUM, GRAN)}
    return Context(
        words=words(language), letters=letters, edition=STANDARD, people=people, pack=pack
    )


EVEN = context(EvenLetters())


def fills(drawing: Drawing) -> list[Fill]:
    return [mark for mark in drawing.marks if isinstance(mark, Fill)]


def who(*ids: str) -> tuple[Said, ...]:
    return tuple(Said(pick=one, how=How.PICK) for one in ids)


def said(text: str, count: int = 1) -> tuple[Said, ...]:
    return tuple(Said(f"{text} {n}", (MUM.id,)) for n in range(count))


def page(count: int, text: str = "We sit down together") -> Ladder:
    return Ladder(
        us=OurRung(text=said(text, count)),
        our_people=PeopleRung(text=said(text, count), people=who("p2")),
        near=NearRung(text=said(text, count)),
        ring=NumberRung(text=said(text, count), numbers=who("ear")),
    )


def labels(blocks: list[Block], role: Role) -> list[str]:
    drawing = next(drawings_in(blocks))
    return [" ".join(one.lines) for one in drawing.labels if one.role is role]


def test_every_rung_has_its_own_suggestions() -> None:
    found = [
        inner.ask.of
        for field in fields_of(Ladder)
        if field.of is not None
        for inner in fields_of(field.of)
        if isinstance(inner.ask, AskPicks)
    ]

    assert len(set(found)) == 4
    assert all(len(WORDS.keys(f"{of}-pick-")) >= 5 for of in found)


@pytest.mark.parametrize("language", ["en-GB", "ur", "pl"])
@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 3, 5, 12])
def test_words_on_the_ladder_stand_clear(count: int, letters: Letters, language: str) -> None:
    blocks = list(page(count).compose(context(letters, language)))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] <= AREA


@pytest.mark.parametrize("text", ELSEWHERE)
def test_every_script_stands_clear_on_the_ladder(text: str) -> None:
    blocks = list(page(3, text).compose(context(TypeLetters())))

    assert all(crowded(drawing, TypeLetters()) == [] for drawing in drawings_in(blocks))
    assert text in words_in(blocks)


@pytest.mark.parametrize("count", [0, 1, 12])
def test_danger_stands_in_its_box_however_much_is_written(count: int) -> None:
    blocks = list(page(count).compose(EVEN))

    drawing = next(drawings_in(blocks))
    (danger,) = [one for one in drawing.labels if "999" in " ".join(one.lines)]
    assert danger.at[1] < 100
    assert any(mark.tone is Tone.BLUSH for mark in fills(drawing))


def test_the_rungs_are_read_from_the_first_one_up() -> None:
    blocks = list(page(1).compose(EVEN))

    assert labels(blocks, Role.HEAD) == [
        "First, us",
        "Then our people",
        "Then near us",
        "Then ring someone",
        "In danger now",
    ]
    drawing = next(drawings_in(blocks))
    tops = [one.at[1] for one in drawing.labels if one.role is Role.HEAD]
    assert tops == sorted(tops, reverse=True)


def test_numbers_of_the_pack_stand_on_their_rung_in_groups() -> None:
    ladder = Ladder(ring=NumberRung(numbers=who("ear", "gone")))

    items = labels(list(ladder.compose(EVEN)), Role.ITEM)

    assert "A kind ear: 0800 123 456" in items
    assert not [one for one in items if "gone" in one]


def test_people_are_named_on_the_rung_where_we_ask_them() -> None:
    shown = words_in(page(1).compose(EVEN))

    assert "We ask: Gran" in shown


def test_what_does_not_fit_is_numbered_once_and_told_below() -> None:
    blocks = list(page(12, "We sit at the table and say what is hard just now").compose(EVEN))

    numbers = [
        item.number
        for block in blocks
        if isinstance(block, Listing)
        for item in block.items
        if item.number is not None
    ]
    told = numbers[: -len(PACK.steps)]
    assert told == list(range(1, len(told) + 1))
    assert len(told) > 20


def test_an_empty_page_has_lines_on_each_rung_and_gaps_to_fill() -> None:
    blocks = list(Ladder().compose(EVEN))

    ladder, say = list(drawings_in(blocks))[:2]
    assert sum(mark.tone is Tone.RULE for mark in fills(ladder)) == 8
    assert sum(mark.tone is Tone.RULE for mark in fills(say)) == 3
    assert "Hello, my name is" in words_in(blocks)
    assert say.says


def test_gaps_stand_where_lines_end_in_a_script_from_the_right() -> None:
    left, right = (
        list(drawings_in(Ladder().compose(context(EvenLetters(), language))))[1]
        for language in ("en-GB", "ur")
    )

    def rules(drawing: Drawing) -> list[float]:
        return [
            min(x for ring in mark.rings for x, _ in ring)
            for mark in fills(drawing)
            if mark.tone is Tone.RULE
        ]

    assert all(x > 60 for x in rules(left))
    assert all(x < 20 for x in rules(right))


def test_what_we_can_say_has_a_panel_with_whose_words_it_is() -> None:
    hello = Said("Hello. We had help before.", (MUM.id,))

    blocks = list(Ladder(say_this=hello).compose(EVEN))

    _, panel = list(drawings_in(blocks))[:2]
    assert [" ".join(one.lines) for one in panel.labels] == [
        "What we can say",
        "Mum",
        "Hello. We had help before.",
    ]


def test_what_is_long_to_say_is_set_as_running_words() -> None:
    long = Said("Hello. We had help before, and it was good. " * 30, (MUM.id,))

    blocks = list(Ladder(say_this=long).compose(EVEN))

    (quote,) = [block for block in blocks if isinstance(block, Quote)]
    assert quote.text == long.text


def test_what_happens_next_comes_from_the_pack() -> None:
    shown = words_in(page(1).compose(EVEN))
    without = words_in(page(1).compose(context(EvenLetters(), pack=Pack())))

    assert all(step in shown for step in PACK.steps)
    assert not any(step in without for step in PACK.steps)


def test_what_happens_next_is_a_list_where_there_is_room_and_else_one_paragraph() -> None:
    kept = context(TypeLetters(), pack=starter())
    first = kept.pack.steps[0]
    short = list(replace(page(1), say_this=Said("Hello.")).compose(kept))
    full = list(Ladder().compose(kept))

    def told(blocks: list[Block]) -> type[Block]:
        (found,) = [
            type(block)
            for block in blocks
            if (isinstance(block, Paragraph) and first in block.text)
            or (isinstance(block, Listing) and block.items[0].text == first)
        ]
        return found

    assert told(short) is Listing
    assert told(full) is Paragraph


def test_what_helped_last_time_is_told_with_whose_words_it_is() -> None:
    ladder = replace(page(1), helped_last_time=(Said("A visit each week", (GRAN.id,)),))

    listings = [block for block in ladder.compose(EVEN) if isinstance(block, Listing)]

    helped = next(one.items[0] for one in listings if one.items[0].text == "A visit each week")
    assert [speaker.name for speaker in helped.speakers] == ["Gran"]


def test_where_nobody_said_what_helped_there_is_a_line_if_there_is_room() -> None:
    blocks = list(page(1).compose(EVEN))

    assert any(isinstance(block, PenLines) for block in blocks)


@settings(max_examples=40)
@given(groups(Ladder))
def test_no_words_of_a_rung_are_lost(ladder: Ladder) -> None:
    shown = words_in(ladder.compose(EVEN))

    rungs = (ladder.us, ladder.our_people, ladder.near, ladder.ring)
    for one in (*(one for rung in rungs for one in rung.text), *ladder.helped_last_time):
        assert " ".join(EVEN.text(one).split()) in shown
    assert " ".join(EVEN.text(ladder.say_this).split()) in shown


@pytest.mark.parametrize("number", ["samaritans", "childline"])
def test_a_number_never_breaks_over_two_lines(number: str) -> None:
    there = context(TypeLetters(), pack=starter())
    ring = Ladder(ring=NumberRung(numbers=who(number)))
    (found,) = [one for one in starter().numbers if one.key == number]
    wanted = found.number.replace(" ", "\u00a0")

    drawn = drawings_in(ring.compose(there))
    lines = [line for one in drawn for label in one.labels for line in label.lines]

    assert any(wanted in line for line in lines)
