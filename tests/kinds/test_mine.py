from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    Heading,
    Listing,
    Paragraph,
    PenBox,
    PenLines,
    Photograph,
)
from familybook.core.drawing import Drawing
from familybook.core.edition import MM
from familybook.core.ids import PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import LOOKS
from familybook.core.person import Person
from familybook.core.said import How, PenStroke, Said
from familybook.editions import EDITIONS, STANDARD
from familybook.kinds.mine import EVERYONE, ME, TEEN, YOUNG, MyPage
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.seeing import letters_of, patterned, shown
from tests.strategies import groups

WORDS = words()
PEOPLE = {
    PersonId(f"p{n}"): Person(
        id=PersonId(f"p{n}"), name=name, pattern=LOOKS[n][0], tone=LOOKS[n][1]
    )
    for n, name in enumerate(("Mum", "Gran", "Our eldest"), 1)
}
CHILD = Said(pick="p3", how=How.PICK)
LONG = Said("The day the tent blew away and nobody could stop laughing at all. " * 3)
ELSEWHERE = (
    Said("ہم ایک ساتھ چائے پیتے ہیں", (PersonId("p1"),)),
    Said("ਅਸੀਂ ਇਕੱਠੇ ਖਾਂਦੇ ਹਾਂ", (PersonId("p1"), PersonId("p2"))),
    Said("Rydyn ni'n cysgu'n dda"),
    Said("Wspólny spacer w niedzielę"),
    Said("نلعب معًا في الحديقة"),
)


def context(letters: Letters, **more: object) -> Context:
    return Context(
        words=WORDS,
        letters=letters,
        edition=STANDARD,
        people=PEOPLE,
        **more,  # type: ignore[arg-type]  # only ever `half`
    )


EVEN = context(EvenLetters())


def picked(of: str, count: int) -> tuple[Said, ...]:
    keys = WORDS.keys(f"{of}-pick-")
    return tuple(Said(pick=keys[n % len(keys)], how=How.PICK) for n in range(count))


def filled(count: int, manner: str = YOUNG) -> MyPage:
    return MyPage(
        who=CHILD,
        manner=Said(pick=manner, how=How.PICK),
        good=picked("mine-good", count),
        wobbly=picked("mine-wobbly", count),
        wishes=picked("mine-wishes", count),
        cosy_when=picked("mine-cosy-when", count),
        know=picked("mine-know", count),
        hand=(Said(pick="p1"), Said(pick="p2")),
        hand_also=picked("mine-hand-also", count),
    )


def of(blocks: list[Block], kind: type) -> list[Block]:
    return [block for block in blocks if isinstance(block, kind)]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("manner", [YOUNG, TEEN])
@pytest.mark.parametrize("count", [0, 1, 3, 4, 5, 12])
def test_words_stand_clear_of_each_other(count: int, manner: str, letters: Letters) -> None:
    blocks = list(filled(count, manner).compose(context(letters)))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0] + 0.01


@pytest.mark.parametrize("count", [1, 3, 5])
def test_every_script_stands_clear_and_is_told(count: int) -> None:
    some = tuple(ELSEWHERE[n] for n in range(count))
    page = MyPage(who=CHILD, good=some, wobbly=some, wishes=some, cosy_when=some, hand_also=some)

    blocks = list(page.compose(context(TypeLetters())))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, TypeLetters()) == []
    assert all(letters_of(one.text) in shown(blocks) for one in some)


@pytest.mark.parametrize("manner", [YOUNG, TEEN])
def test_the_page_says_whose_it_is(manner: str) -> None:
    blocks = list(filled(2, manner).compose(EVEN))

    headings = [block.text for block in blocks if isinstance(block, Heading)]
    labels = [label.lines for one in drawings_in(blocks) for label in one.labels]
    assert "Our eldest" in headings or ("Our eldest",) in labels


def test_a_page_without_a_name_has_a_line_to_write_it_on() -> None:
    blocks = list(MyPage().compose(EVEN))

    assert not of(blocks, Heading)
    assert WORDS("mine-print-name") in words_in(blocks)


def test_an_empty_page_is_drawn_with_lines_fourteen_millimetres_apart() -> None:
    _, _, row, *_ = drawings_in(MyPage().compose(EVEN))

    rules = sorted(
        {
            round(ring[0][1])
            for mark in row.marks
            if getattr(mark, "tone", None) == "rule"
            for ring in mark.rings  # type: ignore[union-attr]  # only a fill has a tone
            if ring[0][0] < STANDARD.column[0] * 0.6
        }
    )

    gaps = {high - low for low, high in itertools.pairwise(rules)}
    assert len(rules) == 5
    assert all(abs(gap - 14 * MM) < 3 for gap in gaps)


def test_a_finger_carries_the_pattern_of_whoever_it_is() -> None:
    nobody = MyPage(who=CHILD, hand_also=(Said("a friend"),))
    gran = MyPage(who=CHILD, hand=(Said(pick="p2"),))

    counts = [
        sum(len(patterned(one)) for one in drawings_in(page.compose(EVEN)))
        for page in (nobody, gran)
    ]

    assert counts[1] == counts[0] + 1


def written_on(drawing: Drawing) -> str:
    return " ".join(line for label in drawing.labels for line in label.lines)


def test_on_a_narrow_side_names_stand_at_the_fingers_and_what_is_cosy_below() -> None:
    page = replace(filled(1), hand=tuple(Said(pick=one, how=How.PICK) for one in PEOPLE))
    there = replace(context(TypeLetters()), edition=EDITIONS["child"])

    blocks = list(page.compose(there))

    hand = next(one for one in drawings_in(blocks) if "Gran" in written_on(one))
    assert [one.name for one in PEOPLE.values() if one.name not in written_on(hand)] == []
    listed = [item for one in blocks if isinstance(one, Listing) for item in one.items]
    assert [item for item in listed if item.number is not None] == []
    assert crowded(hand, TypeLetters()) == []


def test_what_does_not_fit_is_numbered_and_told_below_in_the_same_order() -> None:
    page = MyPage(who=CHILD, wobbly=(LONG,), hand_also=tuple(Said(f"uncle {n}") for n in range(7)))

    blocks = list(page.compose(context(TypeLetters())))

    (told,) = [block for block in blocks if isinstance(block, Listing)]
    assert [item.number for item in told.items] == [1, 2, 3]
    assert told.items[0].text == LONG.text
    assert [item.text for item in told.items[1:]] == ["uncle 5", "uncle 6"]
    assert "See 1" in words_in(blocks)
    assert "See 2\u20133" in words_in(blocks)


def test_words_of_somebody_else_are_theirs_and_the_childs_own_need_no_name() -> None:
    page = MyPage(
        who=CHILD,
        manner=Said(pick=TEEN),
        good=(Said("mine", (PersonId("p3"),)), Said("Gran's", (PersonId("p2"),))),
    )

    blocks = list(page.compose(EVEN))

    columns = [block for block in blocks if isinstance(block, Columns)]
    items = [
        item
        for block in columns
        for column in block.columns
        for one in column
        if isinstance(one, Listing)
        for item in one.items
    ]
    assert [[who.name for who in item.speakers] for item in items] == [[], ["Gran"]]


@pytest.mark.parametrize(("manner", "asked"), [(YOUNG, "know"), (TEEN, "cosy_when")])
def test_what_the_other_manner_asked_is_told_too(manner: str, asked: str) -> None:
    page = filled(0, manner)
    page = MyPage(who=page.who, manner=page.manner, **{asked: (Said("I like the rain"),)})  # type: ignore[arg-type]  # one of the lists

    assert "I like the rain" in words_in(page.compose(EVEN))


def test_a_teenager_gets_no_sun_no_cloud_and_no_hand() -> None:
    (top, *_) = drawings_in(filled(3, TEEN).compose(EVEN))

    assert len(list(drawings_in(filled(3, TEEN).compose(EVEN)))) == 2
    assert len(top.labels) == 1


def test_there_is_room_to_draw_and_a_drawing_takes_it() -> None:
    drawn = Said(strokes=(PenStroke(((0.1, 0.1, 0.5), (0.8, 0.6, 0.5))),), how=How.DRAWING)
    photo = Said("our dog", how=How.PHOTO, photo=PhotoId("a" * 64))

    frames = [one.says for one in drawings_in(MyPage().compose(EVEN))]
    strokes = [one.says for one in drawings_in(MyPage(drawing=drawn).compose(EVEN))]
    stuck = of(list(MyPage(drawing=photo).compose(EVEN)), Photograph)

    assert WORDS("mine-print-draw") in frames
    assert WORDS("mine-print-draw") not in strokes
    assert WORDS("mine-print-drawing-says") in strokes
    assert len(stuck) == 1
    assert of(list(filled(1, TEEN).compose(EVEN)), PenBox)


def test_the_foot_says_who_may_see_the_page_or_asks() -> None:
    chosen = list(MyPage(who_sees=Said(pick=ME, how=How.PICK)).compose(EVEN))
    asked = list(MyPage().compose(EVEN))

    assert isinstance(chosen[-1], Paragraph)
    assert chosen[-1].text == "Who may see this page: Only me"
    assert isinstance(asked[-1], Figure)
    assert [label.lines[0] for label in asked[-1].drawing.labels[1:]] == [
        "Everyone",
        "Just our family",
        "Only me",
    ]


def test_a_teenagers_empty_lists_have_lines() -> None:
    blocks = list(filled(0, TEEN).compose(EVEN))

    lines = [
        one
        for block in blocks
        if isinstance(block, Columns)
        for column in block.columns
        for one in column
        if isinstance(one, PenLines)
    ]
    assert len(lines) == 3


@settings(max_examples=25)
@given(groups(MyPage), st.sampled_from([YOUNG, TEEN]))
def test_nothing_said_is_lost_whatever_it_is(page: MyPage, manner: str) -> None:
    page = MyPage(
        who=page.who,
        manner=Said(pick=manner),
        good=page.good,
        wobbly=page.wobbly,
        wishes=page.wishes,
        cosy_when=page.cosy_when,
        know=page.know,
        hand=page.hand,
        hand_also=page.hand_also,
    )

    told = shown(page.compose(EVEN))

    for field in (page.good, page.wobbly, page.wishes, page.cosy_when, page.know, page.hand_also):
        for said in field:
            assert letters_of(EVEN.text(said)) in told


def test_the_line_that_tells_who_sees_an_overfull_page_never_stands_alone() -> None:
    page = replace(filled(13), who_sees=Said(pick=EVERYONE, how=How.PICK))

    blocks = list(page.compose(EVEN))

    assert not isinstance(blocks[-1], Paragraph)
    assert WORDS("mine-print-sees") in words_in(blocks)


def test_lists_of_two_and_of_three_are_set_alike() -> None:
    page = MyPage(good=picked("mine-good", 3), wobbly=picked("mine-wobbly", 2))

    sky = next(one for one in drawings_in(page.compose(EVEN)) if len(one.labels) > 4)

    def starts(said: tuple[Said, ...]) -> list[float]:
        told = [WORDS(one.pick) for one in said]
        return [one.at[1] for one in sky.labels if " ".join(one.lines) in told]

    assert starts(page.good)[:2] == starts(page.wobbly)
