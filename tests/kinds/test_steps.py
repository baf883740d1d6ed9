from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Block, Figure, Heading, Listing, NewPage, Paragraph, Quote
from familybook.core.drawing import Drawing, Fill, Role
from familybook.core.heights import below_title
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.said import How, Said
from familybook.drawings.plate.paths import bounds
from familybook.editions import STANDARD
from familybook.kinds.steps import Step, Steps
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in, label_box, words_in
from tests.seeing import letters_of, photos_in, shown
from tests.strategies import groups

WORDS = words()
FAMILY = folk(6)
MUM, GRAN = PersonId("p1"), PersonId("p2")
EVEN = context(FAMILY)
ROOM = below_title("", "", STANDARD, EvenLetters())
TEXTS = (
    "We said yes to help",
    "We rested",
    "Bed at half past eight",
    "We told school",
    "Gran on Thursdays",
    "Football again",
    "The hard winter",
    "We cook on Sundays",
)
ELSEWHERE = (
    "ہم نے مدد کے لیے ہاں کہا",
    "ਅਸੀਂ ਸਕੂਲ ਨੂੰ ਦੱਸਿਆ",
    "Powiedzieliśmy szkole, że jest ciężko",
    "Dywedon ni ie i gymorth",
    "قلنا نعم للمساعدة",
)
SHAPES = ("stone", "bench", "bridge", "hill")
LONG = "The winter when nobody slept and the boiler broke and we still got to school " * 2


def step(text: str, shape: str = "stone", *who: str) -> Step:
    return Step(
        text=Said(text),
        shape=picked(f"steps-shape-pick-{shape}"),
        who=tuple(Said(pick=one, how=How.PICK) for one in who),
    )


def steps(count: int) -> tuple[Step, ...]:
    return tuple(step(TEXTS[n % 8], SHAPES[n % 4], f"p{1 + n % 5}") for n in range(count))


def in_type(letters: Letters) -> Context:
    return replace(EVEN, letters=letters)


def pages(blocks: list[Block]) -> list[list[Block]]:
    """Return the blocks of each side."""
    found: list[list[Block]] = [[]]
    for block in blocks:
        if isinstance(block, NewPage):
            found.append([])
        else:
            found[-1].append(block)
    return found


def numbers(drawing: Drawing) -> list[str]:
    labels = [one for one in drawing.labels if one.role is Role.ITEM]
    return [one.lines[0] for one in labels if one.lines[0].isdigit()]


def ink_rings(drawing: Drawing) -> list[tuple[float, float, float, float]]:
    return [bounds(mark.rings) for mark in drawing.marks if isinstance(mark, Fill) and mark.rings]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 23])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    page = Steps(
        steps=steps(count),
        hopes_then=(Said("school to feel safe"), Said("someone to ring", (MUM,))),
        start=Said("The post piled up.", (GRAN,)),
        now=Said("We walk past the old stop and do not get off.", (MUM, GRAN)),
    )

    drawings = list(drawings_in(page.compose(in_type(letters))))

    for drawing in drawings:
        assert crowded(drawing, letters) == []
        assert drawing.size[1] <= ROOM


@pytest.mark.parametrize("count", [1, 4, 10])
@pytest.mark.parametrize("language", ["en-GB", "ur"])
def test_every_script_stands_clear(count: int, language: str) -> None:
    letters = TypeLetters()
    there = replace(context(FAMILY, language=language), letters=letters)
    page = Steps(
        steps=tuple(step(ELSEWHERE[n % 5], SHAPES[n % 4], "p1") for n in range(count)),
        now=Said(ELSEWHERE[0], (MUM,)),
        hopes_then=tuple(Said(text) for text in ELSEWHERE[:3]),
    )

    blocks = list(page.compose(there))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
    assert all(letters_of(text) in shown(blocks) for text in ELSEWHERE[:count])


@pytest.mark.parametrize(("count", "sides"), [(0, 2), (1, 2), (8, 2), (10, 2), (11, 3), (23, 5)])
def test_the_path_takes_two_pages_and_more_only_beyond_ten(count: int, sides: int) -> None:
    there = pages(list(Steps(steps=steps(count)).compose(EVEN)))

    assert [sum(isinstance(one, Figure) for one in side) for side in there] == [1] * sides


def test_the_steps_are_numbered_along_the_path() -> None:
    drawings = list(drawings_in(Steps(steps=steps(8)).compose(EVEN)))

    assert [numbers(one) for one in drawings] == [list("1234"), list("5678")]


@pytest.mark.parametrize("count", [0, 3, 8, 16])
def test_both_pages_begin_with_land_of_one_size(count: int) -> None:
    page = Steps(steps=steps(count), now=Said("Here. " * 30), hopes_then=(Said("Rest"),))

    sides = pages(list(page.compose(EVEN)))

    firsts = [side[0] for side in sides]
    assert all(isinstance(one, Figure) for one in firsts)
    assert len({one.drawing.size for one in firsts if isinstance(one, Figure)}) == 1


@pytest.mark.parametrize("count", [0, 1, 5, 10])
def test_ink_and_words_stay_away_from_the_fold(count: int) -> None:
    left, right = drawings_in(Steps(steps=steps(count)).compose(EVEN))

    assert max(box[2] for box in ink_rings(left)) <= left.size[0] + STANDARD.inner - 7 + 4
    assert min(box[0] for box in ink_rings(right)) >= -(STANDARD.inner - 7) - 4
    for drawing in (left, right):
        boxes = [label_box(label, EVEN.letters) for label in drawing.labels]
        assert all(box[0] >= 0 and box[0] + box[2] <= drawing.size[0] for box in boxes)


def test_a_long_step_is_told_by_its_number_on_its_own_page() -> None:
    page = Steps(steps=(*steps(5), step(LONG, "stone", "p2"), *steps(2)))

    left, right = pages(list(page.compose(EVEN)))

    assert not [one for one in left if isinstance(one, Listing)]
    (told,) = [one for one in right if isinstance(one, Listing)]
    assert [(one.number, one.text) for one in told.items] == [(6, LONG)]
    assert [one.name for one in told.items[0].speakers] == ["Gran"]


def test_what_has_no_room_under_or_above_the_path_follows_on_a_page_of_its_own() -> None:
    page = Steps(
        steps=tuple(step(LONG * 4) for _ in range(8)),
        start=Said("so much " * 200),
        hopes_then=tuple(Said(f"hope {n}") for n in range(9)),
        now=Said("here we are " * 200),
    )

    sides = pages(list(page.compose(EVEN)))

    assert len(sides) == 3
    headings = [one.text for one in sides[2] if isinstance(one, Heading)]
    assert headings == ["How it began", "When we started, we hoped for", "Where we are now"]
    assert sum(isinstance(one, Quote) for one in sides[2]) == 2


def test_the_bravest_step_shines_in_ink_and_is_not_told_twice() -> None:
    plain = Steps(steps=steps(4))
    brave = replace(plain, bravest=Said("we told school."))

    before, after = (next(drawings_in(one.compose(EVEN))) for one in (plain, brave))
    last = [list(drawings_in(one.compose(EVEN)))[1] for one in (plain, brave)]

    assert len(last[1].marks) >= len(last[0].marks) + 14
    assert before.labels == after.labels
    assert "We told school" not in [
        item.text for one in brave.compose(EVEN) if isinstance(one, Listing) for item in one.items
    ]
    assert "most courage" in last[1].says


def test_a_brave_step_that_is_not_on_the_path_is_told_under_it() -> None:
    page = Steps(steps=steps(2), bravest=Said("I rang my sister", (MUM,)))

    (told,) = [one for one in page.compose(EVEN) if isinstance(one, Listing)]

    assert told.items[0].text == "This took the most courage: I rang my sister"
    assert [one.name for one in told.items[0].speakers] == ["Mum"]


def test_a_step_carries_the_pattern_of_each_who_did_it() -> None:
    nobody = Steps(steps=(step("We rang"),))
    two = Steps(steps=(step("We rang", "stone", "p1", "p3"),))

    marks = [
        sum(1 for mark in next(drawings_in(one.compose(EVEN))).marks if getattr(mark, "inside", ()))
        for one in (nobody, two)
    ]

    assert marks[1] == marks[0] + 2


def test_nobody_takes_the_place_of_whoever_left_and_had_done_a_step() -> None:
    text = Said(text="We rang", said_by=(MUM,))
    told = Steps(steps=(Step(text=text),))
    left = Steps(steps=(Step(text=text, who=(Said(pick="p99", how=How.PICK),)),))

    marks = [
        sum(1 for mark in next(drawings_in(one.compose(EVEN))).marks if getattr(mark, "inside", ()))
        for one in (told, left)
    ]

    assert marks[1] == marks[0] - 1


def test_the_path_works_without_a_start() -> None:
    page = Steps(steps=steps(3))

    left = next(drawings_in(page.compose(EVEN)))

    assert "How it began" not in words_in(page.compose(EVEN))
    assert min(box[0] for box in ink_rings(left)) < 0


def test_an_empty_page_has_stones_to_write_beside_and_lines_for_the_rest() -> None:
    blocks = list(Steps().compose(EVEN))

    left, right = drawings_in(blocks)
    asked = {"When we started, we hoped for", "Where are we now?", "What did we do?"}
    assert asked <= {" ".join(label.lines) for one in (left, right) for label in one.labels}
    assert numbers(left) == numbers(right) == []
    assert left.says == right.says == "A path with stones to write beside."


def test_those_who_walked_with_us_are_named_and_have_a_picnic() -> None:
    page = Steps(steps=steps(4), walked_with=(picked(GRAN), picked("p6")))
    alone = replace(page, walked_with=())

    blocks = list(page.compose(EVEN))

    assert any(
        isinstance(one, Paragraph) and one.text == "They walked with us: Gran, the dog"
        for one in blocks
    )
    marks = [len(list(drawings_in(one.compose(EVEN)))[1].marks) for one in (page, alone)]
    assert marks[0] > marks[1]


@pytest.mark.parametrize("count", [0, 3, 8, 12])
def test_half_a_page_tells_all_steps_with_a_small_path(count: int) -> None:
    there = replace(EVEN, half=True)

    blocks = list(Steps(steps=steps(count), now=Said("We are here.")).compose(there))

    (path,) = drawings_in(blocks)
    assert path.size[1] < 140
    assert crowded(path, EVEN.letters) == []
    assert not any(isinstance(one, NewPage) for one in blocks)
    assert all(TEXTS[n % 8] in words_in(blocks) for n in range(count))
    assert ("We are here." in words_in(blocks)) is True


@given(page=groups(Steps), half=st.booleans())
def test_any_answer_is_shown_whole(page: Steps, half: bool) -> None:
    there = replace(EVEN, half=half)

    blocks = list(page.compose(there))

    said = [page.start, page.now, *page.hopes_then, *(one.text for one in page.steps)]
    seen = shown(blocks)
    for one in said:
        assert letters_of(there.text(one)) in seen
    for drawing in drawings_in(blocks):
        assert crowded(drawing, EVEN.letters) == []
        assert not photos_in(drawing)


def test_in_a_book_read_from_the_right_the_fold_is_on_the_other_side() -> None:
    there = context(FAMILY, language="ur")

    first, last = drawings_in(Steps(steps=steps(8)).compose(there))

    assert min(box[0] for box in ink_rings(first)) < -30
    assert max(box[2] for box in ink_rings(last)) > last.size[0] + 30


def test_a_row_whose_words_are_hidden_in_a_copy_leaves_nothing_behind() -> None:
    hidden = Steps(steps=(Step(who=(picked("p1"),)),))

    blocks = [list(page.compose(EVEN)) for page in (hidden, Steps())]

    assert [one.labels for one in drawings_in(blocks[0])] == [
        one.labels for one in drawings_in(blocks[1])
    ]
