from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import Beside, Figure, NewPage
from familybook.core.drawing import Drawing, Picture, Role, View
from familybook.core.heights import about_high
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Tone
from familybook.core.said import How, Said, Snap
from familybook.core.walk import every_said
from familybook.drawings.pages.flowerbed import MOST
from familybook.editions import STANDARD
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.us import Frame, Us
from familybook.paper.letters import TypeLetters
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded
from tests.seeing import letters_of, patterned, shown
from tests.strategies import saids

LONG = "Came with us to every single meeting and never once looked at the clock. " * 9
ELSEWHERE = (
    "ہم ایک دوسرے کو ہنساتے ہیں",
    "ਅਸੀਂ ਇੱਕ ਦੂਜੇ ਨੂੰ ਹਸਾਉਂਦੇ ਹਾਂ",
    "Rydyn ni'n gwneud i'n gilydd chwerthin",
    "Rozśmieszamy się nawzajem codziennie",
    "نضحك معا كل يوم",
)


def about(number: int, *texts: Said | str) -> Petal:
    """Return what is said about somebody of the family, by its number."""
    said = tuple(Said(one) if isinstance(one, str) else one for one in texts)
    return Petal(to=Said(pick=f"p{number}", how=How.PICK), text=said)


def said_by(key: str, number: int) -> Said:
    return replace(
        picked(key), said_by=(PersonId(f"p{number % 3 + 1}"), PersonId("p1"))[: number + 1]
    )


def everybody(count: int, each: int) -> Petals:
    keys = ("laugh", "hug", "listen", "kind", "turn-up", "welcome")
    rows = (
        about(number, *(said_by(f"petals-text-pick-{keys[n % 6]}", n) for n in range(each)))
        for number in range(1, count + 1)
    )
    return Petals(flowers=tuple(rows))


def typed(count: int) -> Context:
    there = context(folk(count))
    return Context(words=there.words, letters=TypeLetters(), edition=STANDARD, people=there.people)


def heads(drawing: Drawing) -> list[str]:
    return [" ".join(one.lines) for one in drawing.labels if one.role is Role.HEAD]


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 14])
@pytest.mark.parametrize("each", [0, 1, 5, 9])
def test_flowers_stand_clear_on_their_page(count: int, each: int, letters: Letters) -> None:
    there = context(folk(count))
    there = Context(words=there.words, letters=letters, edition=STANDARD, people=there.people)

    found = drawings(everybody(count, each), there)

    assert [wrong for one in found for wrong in crowded(one, letters)] == []
    assert all(one.size[0] <= STANDARD.column[0] for one in found)
    assert all(one.size[1] <= there.below_title for one in found)


@pytest.mark.parametrize("count", [1, 3, 4, 6])
def test_every_script_stands_clear_and_whole(count: int) -> None:
    page = Petals(flowers=tuple(about(n, *ELSEWHERE) for n in range(1, count + 1)))

    blocks = list(page.compose(typed(count)))

    assert [w for one in drawings(page, typed(count)) for w in crowded(one, TypeLetters())] == []
    assert all(shown(blocks).count(letters_of(text)) == count for text in ELSEWHERE)


@pytest.mark.parametrize("count", [1, 6])
def test_a_family_with_five_petals_each_takes_one_side(count: int) -> None:
    blocks = list(everybody(count, 5).compose(typed(count)))

    assert [type(block) for block in blocks] == [Figure]


def test_a_saying_stands_beside_the_name_of_whoever_said_it() -> None:
    people = folk(2)
    page = Petals(flowers=(about(1, Said("Sings in the car", (people[1].id,))),))

    (flower,) = drawings(page, context(people))

    told = [" ".join(label.lines) for label in flower.labels]
    assert told == ["Mum", "Sings in the car", "Gran", "Gran"]


def test_a_petal_carries_the_pattern_of_whoever_said_it() -> None:
    people = folk(2)
    by_nobody = Petals(flowers=(about(1, "Sings"),))
    by_gran = Petals(flowers=(about(1, Said("Sings", (people[1].id,))),))

    marks = [len(patterned(*drawings(page, context(people)))) for page in (by_nobody, by_gran)]

    # Once on the flower, and once before the words.
    assert marks[1] == marks[0] + 2


def test_everybody_has_a_flower_and_an_empty_one_has_lines_for_a_pen() -> None:
    page = Petals(flowers=(about(2, "Her soup"), about(3)))

    (drawing,) = drawings(page, typed(6))

    assert heads(drawing) == [one.name for one in folk(6)]
    ruled = sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)
    assert ruled >= 5 * 2


@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_one_long_petal_gives_only_that_person_more_room(count: int) -> None:
    page = everybody(count, 2)
    long = about(1, LONG[:290], "Sings")
    there = typed(count)

    blocks = list(replace(page, flowers=(long, *page.flowers[1:])).compose(there))

    assert not any(isinstance(block, NewPage) for block in blocks)
    assert about_high(blocks, STANDARD, TypeLetters()) <= there.below_title
    told = shown(blocks)
    assert all(letters_of(one.name) in told for one in folk(count))
    assert letters_of(LONG[:290]) in told


def test_while_nothing_is_said_everybody_has_a_flower_to_fill_in() -> None:
    (drawing,) = drawings(Petals(), context(folk(6)))

    assert heads(drawing) == [
        "Mum",
        "Gran",
        "our eldest",
        "our middle one",
        "our youngest",
        "the dog",
    ]
    assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks) >= 6 * 3


def test_an_empty_book_has_flowers_to_name_and_fill_in() -> None:
    (drawing,) = drawings(Petals(), context())

    assert not drawing.labels
    assert drawing.says
    assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks) >= 4 * 4


def test_a_short_flower_keeps_lines_for_more() -> None:
    (drawing,) = drawings(Petals(flowers=(about(1, "Her soup"),)), context(folk(1)))

    assert sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks) == 4


def test_pets_have_flowers_too() -> None:
    people = folk(6)
    page = Petals(flowers=(about(6, "Is glad when we come home"),))

    (drawing,) = drawings(page, context(people))

    assert heads(drawing)[5] == people[5].name


@pytest.mark.parametrize("count", [7, 13, 30])
def test_more_flowers_go_on_over_more_pages_evenly(count: int) -> None:
    blocks = list(everybody(count, 2).compose(context(folk(count))))

    beds = [len(heads(block.drawing)) for block in blocks if isinstance(block, Figure)]
    assert sum(beds) == count
    assert max(beds) <= MOST
    assert max(beds) - min(beds) <= 1
    assert sum(isinstance(block, NewPage) for block in blocks) == len(beds) - 1


def test_much_said_about_somebody_stands_beside_their_flower() -> None:
    people = folk(2)
    page = Petals(flowers=(about(1, Said(LONG, (people[1].id,))), about(2, "Her soup")))

    figure, beside = page.compose(context(people))

    assert isinstance(figure, Figure)
    assert isinstance(beside, Beside)
    assert letters_of(LONG) in shown([beside])


def test_two_rows_about_one_person_are_one_flower() -> None:
    page = Petals(flowers=(about(1, "Sings"), about(1, "Listens")))

    (drawing,) = drawings(page, context(folk(1)))

    assert heads(drawing) == ["Mum"]
    assert letters_of("Sings") in shown([Figure(drawing)])
    assert letters_of("Listens") in shown([Figure(drawing)])


def test_who_left_the_book_has_a_flower_without_a_name_and_only_of_words() -> None:
    page = Petals(flowers=(about(9, "Left long ago"), about(8), about(1, "Sings")))

    (bed,) = drawings(page, context(folk(1)))

    assert heads(bed) == ["Mum"]
    assert letters_of("Left long ago") in shown(page.compose(context(folk(1))))


def test_the_picture_in_a_frame_is_the_middle_of_the_flower() -> None:
    people = folk(1)
    photo = PhotoId("a" * 64)
    snap = Snap(view=View(turn=5, box=(0.1, 0.2, 0.3, 0.4)))
    picture = Said(how=How.PHOTO, photo=photo, snap=snap)
    us = Us(frames=(Frame(who=Said(pick="p1"), picture=picture),))
    there = context(people)
    there = Context(
        words=there.words,
        letters=LETTERS,
        edition=STANDARD,
        people=there.people,
        pages={PageKey("us"): us},
    )

    (drawing,) = drawings(Petals(flowers=(about(1, "Sings"),)), there)

    (stuck,) = [mark for mark in drawing.marks if isinstance(mark, Picture)]
    assert (stuck.photo, stuck.view) == (photo, snap.view)


def test_names_from_the_right_stand_in_a_row_from_the_right() -> None:
    page = everybody(3, 1)

    (english,) = drawings(page, context(folk(3)))
    (urdu,) = drawings(page, context(folk(3), language="ur"))

    def places(drawing: Drawing) -> list[float]:
        return [one.at[0] for one in drawing.labels if one.role is Role.HEAD]

    assert places(english) == sorted(places(english))
    assert places(urdu) == sorted(places(urdu), reverse=True)


rows = st.builds(
    about, st.integers(1, 4), st.one_of(saids(), st.sampled_from(("kind", LONG, "w" * 90)))
)


@given(st.lists(rows, max_size=9).map(tuple), st.integers(4, 8))
def test_no_kind_word_is_lost_or_crowded(flowers: tuple[Petal, ...], count: int) -> None:
    page = Petals(flowers=flowers)
    there = context(folk(count))

    blocks = list(page.compose(there))

    told = shown(blocks)
    texts = [there.text(said) for row in flowers for said in every_said(row.text)]
    assert all(letters_of(text) in told for text in texts)
    assert [wrong for one in drawings(page, there) for wrong in crowded(one, LETTERS)] == []


def test_the_page_mark_is_a_flower() -> None:
    mark = Petals().mark()

    assert mark.size == (16, 16)
    assert mark.marks
