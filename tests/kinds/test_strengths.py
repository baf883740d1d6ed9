from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.blocks import Beside, Figure, Listing, NewPage, PenLines, Quote
from familybook.core.drawing import Role
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import How, Said
from familybook.editions import STANDARD
from familybook.kinds.strengths import Strengths
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in, words_in
from tests.strategies import groups, saids

WORDS = words()
PICKS = WORDS.keys("strengths-pick-")
GRAN = Person(id=PersonId("p1"), name="Gran", pattern=Pattern.WAVES, tone=Tone.SKY)
TITLE_AND_LEAD = 84
ELSEWHERE = (
    "ہم ایک دوسرے کو ہنساتے ہیں",
    "ਅਸੀਂ ਇੱਕ ਦੂਜੇ ਨੂੰ ਹਸਾਉਂਦੇ ਹਾਂ",
    "Rydyn ni'n gwneud i'n gilydd chwerthin",
    "Rozśmieszamy się nawzajem codziennie",
)


def context(letters: Letters) -> Context:
    return Context(words=WORDS, letters=letters, edition=STANDARD, people={GRAN.id: GRAN})


EVEN = context(EvenLetters())


def picked(count: int) -> tuple[Said, ...]:
    return tuple(Said(pick=PICKS[n % 60], how=How.PICK) for n in range(count))


def leaf_words(page: Strengths, kept: Context = EVEN) -> list[list[str]]:
    return [
        [" ".join(label.lines) for label in drawing.labels if label.role is Role.ITEM]
        for drawing in drawings_in(page.compose(kept))
        if drawing.size[1] > 300
    ]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 29, 60])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    page = Strengths(
        strengths=picked(count),
        friend=picked(1),
        roots=(Said("the kitchen"), Said("songs in the car"), Said("the allotment")),
    )

    blocks = list(page.compose(context(letters)))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] <= STANDARD.column[1] - TITLE_AND_LEAD


@pytest.mark.parametrize("count", [1, 4, 8, 14])
def test_every_script_stands_clear(count: int) -> None:
    page = Strengths(strengths=tuple(Said(ELSEWHERE[n % 4]) for n in range(count)))

    blocks = list(page.compose(context(TypeLetters())))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, TypeLetters()) == []
    assert all(text in words_in(blocks) for text in ELSEWHERE[:count])


@pytest.mark.parametrize(
    ("count", "trees"), [(1, [1]), (14, [14]), (15, [8, 7]), (29, [10, 10, 9]), (60, [12] * 5)]
)
def test_trees_share_the_leaves_evenly(count: int, trees: list[int]) -> None:
    page = Strengths(strengths=picked(count))

    leaves = [len(tree) for tree in leaf_words(page)]

    assert leaves == trees


def test_trees_after_the_first_begin_on_pages_of_their_own() -> None:
    blocks = list(Strengths(strengths=picked(29)).compose(EVEN))

    assert sum(isinstance(block, NewPage) for block in blocks) == 2


def test_the_answers_are_read_in_the_order_they_were_given() -> None:
    page = Strengths(strengths=picked(7))

    (told,) = leaf_words(page)

    assert told == [WORDS(key) for key in PICKS[:7]]


def test_what_is_too_long_for_a_leaf_is_numbered_and_told_below() -> None:
    long = Said("We make sure that nobody ever goes to bed without a kind word " * 3)
    page = Strengths(strengths=(*picked(3), long, *picked(2), long))

    blocks = list(page.compose(EVEN))

    (tree,) = leaf_words(page)
    (told,) = [block for block in blocks if isinstance(block, Listing)]
    assert tree[3] == "1"
    assert tree[6] == "2"
    assert [item.number for item in told.items] == [1, 2]
    assert told.items[0].text == long.text


def test_a_leaf_carries_the_pattern_of_whoever_said_it() -> None:
    plain = Strengths(strengths=(Said("We turn up"),))
    grans = Strengths(strengths=(Said("We turn up", (GRAN.id,)),))

    marks = [len(next(drawings_in(page.compose(EVEN))).marks) for page in (plain, grans)]

    assert marks[1] == marks[0] + 1


def test_an_empty_page_has_room_for_a_pen() -> None:
    blocks = list(Strengths().compose(EVEN))

    tree, panels = [block.drawing for block in blocks if isinstance(block, Figure)]
    assert [label.lines for label in tree.labels] == [("Where do we get it from?",)]
    assert any(mark.tone is Tone.RULE for mark in tree.marks if hasattr(mark, "tone"))
    assert panels.says
    assert any(isinstance(block, PenLines) for block in blocks)


def test_many_roots_are_listed_under_the_tree() -> None:
    roots = tuple(Said(f"place {n}") for n in range(6))

    blocks = list(Strengths(strengths=picked(3), roots=roots).compose(EVEN))

    (told,) = [block for block in blocks if isinstance(block, Listing)]
    assert [item.text for item in told.items] == [root.text for root in roots]


@pytest.mark.parametrize("which", [0, 1, 2])
def test_a_root_of_two_lines_stands_on_the_sheet(which: int) -> None:
    roots = [Said("a song"), Said("a place"), Said("a person")]
    roots[which] = Said("a place that takes two lines"[: 28 - 4 * (which != 1)])

    blocks = list(Strengths(strengths=picked(9), roots=tuple(roots)).compose(EVEN))

    (tree, *_) = drawings_in(blocks)
    assert crowded(tree, EvenLetters()) == []
    assert roots[which].text in words_in(blocks)


def test_what_a_friend_would_pick_has_a_flower_of_its_own() -> None:
    blocks = list(Strengths(strengths=picked(3), friend=picked(1)).compose(EVEN))

    (beside,) = [block for block in blocks if isinstance(block, Beside)]
    assert WORDS(PICKS[0]) in words_in(beside.blocks)


def test_a_long_story_has_the_whole_width() -> None:
    story = Said("And then we sang. " * 40, (GRAN.id,))

    blocks = list(Strengths(stories=(story, Said("Short."))).compose(EVEN))

    quotes = [block for block in blocks if isinstance(block, Quote)]
    assert quotes[0].text == story.text
    assert quotes[0].speakers[0].name == "Gran"


@given(
    groups(Strengths) | st.builds(Strengths, strengths=st.lists(saids(), max_size=40).map(tuple))
)
def test_no_answer_is_lost(page: Strengths) -> None:
    composed = words_in(page.compose(EVEN)).replace(" ", "")

    for said in (*page.strengths, *page.friend, *page.stories, *page.roots):
        assert "".join(EVEN.text(said).split()) in composed


@given(st.lists(saids(), max_size=16).map(tuple), st.lists(saids(), max_size=4).map(tuple))
def test_nothing_a_family_writes_crowds_the_tree(
    strengths: tuple[Said, ...], roots: tuple[Said, ...]
) -> None:
    page = Strengths(strengths=strengths, roots=roots)

    blocks = list(page.compose(EVEN))

    assert [wrong for one in drawings_in(blocks) for wrong in crowded(one, EvenLetters())] == []


def test_the_page_mark_is_a_leaf() -> None:
    mark = Strengths().mark()

    assert mark.size == (16, 16)
    assert mark.marks


def test_roots_in_a_taller_script_stand_at_the_tree_too() -> None:
    roots = (Said("دادی کا باورچی خانہ"), Said("ہمارے گیت"), Said("دادا کا باغ"))

    blocks = list(Strengths(strengths=picked(9), roots=roots).compose(context(TypeLetters())))

    (tree, *_) = drawings_in(blocks)
    at_the_tree = " ".join(line for label in tree.labels for line in label.lines)
    assert all(root.text in at_the_tree for root in roots)
    assert crowded(tree, TypeLetters()) == []
