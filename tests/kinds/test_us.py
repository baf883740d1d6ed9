from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from familybook.assets.words import words
from familybook.core.blocks import Beside, Figure, Heading, Listing, NewPage, Paragraph
from familybook.core.book import new_book
from familybook.core.copies import CHILD, OURS
from familybook.core.drawing import Drawing, Fill, Picture, Role, View
from familybook.core.heights import about_high
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters, Letters
from familybook.core.manuscript import context_of
from familybook.core.palette import LOOKS, Tone
from familybook.core.person import Being, Person
from familybook.core.said import LEFT_OPEN, NOTHING, How, PenStroke, Said, Snap
from familybook.editions import BOOKLET, STANDARD
from familybook.kinds.us import Frame, Us
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.measuring import crowded, drawings_in, words_in
from tests.strategies import groups

WORDS = words()
MATTERS = WORDS.keys("us-matters-pick-")
NAMES = ("Mum", "Gran", "Our eldest", "The little one", "Auntie", "The dog")
LONG = "I am somebody with a great deal to say about everything. " * 12
BOTH = pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])


def people(count: int) -> tuple[Person, ...]:
    return tuple(
        Person(
            id=PersonId(f"p{n + 1}"),
            name=NAMES[n % 6],
            pattern=LOOKS[n % 12][0],
            tone=LOOKS[n % 12][1],
            being=Being.PET if n % 6 == 5 else Being.PERSON,
        )
        for n in range(count)
    )


def context(everybody: tuple[Person, ...], letters: Letters | None = None) -> Context:
    return Context(
        words=WORDS,
        letters=letters or EvenLetters(),
        edition=STANDARD,
        people={one.id: one for one in everybody},
    )


def about(number: int, i_am: str = "", i_love: str = "", laughs_at: str = "") -> Frame:
    return Frame(
        who=Said(pick=f"p{number}", how=How.PICK),
        i_am=Said(i_am),
        i_love=Said(i_love),
        laughs_at=Said(laughs_at),
    )


def filled(count: int, things: int = 4) -> Us:
    return Us(
        frames=tuple(
            about(n + 1, "the one who finds lost shoes", "the sea in winter", "our dog, snoring")
            for n in range(count)
        ),
        matters=tuple(Said(pick=MATTERS[n % len(MATTERS)], how=How.PICK) for n in range(things)),
    )


def walls(page: Us, kept: Context) -> list[Drawing]:
    drawings = [block.drawing for block in page.compose(kept) if isinstance(block, Figure)]
    return [drawing for drawing in drawings if "shelf" not in drawing.says]


def names_on(wall: Drawing) -> list[str]:
    return [" ".join(label.lines) for label in wall.labels if label.role is Role.HEAD]


@BOTH
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 5, 6, 7, 12, 25])
def test_words_stand_clear_of_each_other(count: int, letters: Letters) -> None:
    kept = context(people(count), letters)

    blocks = list(filled(count, things=count).compose(kept))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] <= STANDARD.column[1] - 84


def test_every_script_stands_clear() -> None:
    texts = (
        "میں وہ ہوں جو جوتے ڈھونڈتی ہے",
        "ਮੈਂ ਹੱਸਦੀ ਹਾਂ",
        "Dw i'n hoffi'r môr",
        "Śmieszą mnie żarty babci",
    )
    page = Us(
        frames=tuple(about(n, text, text) for n, text in enumerate(texts, 1)),
        matters=tuple(Said(text) for text in texts),
    )

    blocks = list(page.compose(context(people(4), TypeLetters())))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, TypeLetters()) == []
    assert all(text in words_in(blocks) for text in texts)


@pytest.mark.parametrize(
    ("count", "shared"), [(1, [1]), (6, [6]), (7, [4, 3]), (9, [5, 4]), (13, [5, 4, 4])]
)
def test_walls_share_the_frames_evenly(count: int, shared: list[int]) -> None:
    found = walls(filled(count), context(people(count)))

    assert [len(names_on(wall)) for wall in found] == shared


def test_everybody_has_a_frame_even_before_anything_is_said() -> None:
    (wall,) = walls(Us(), context(people(3)))

    assert names_on(wall) == list(NAMES[:3])
    assert sum(isinstance(mark, Fill) and mark.tone is Tone.RULE for mark in wall.marks) == 6


def test_helpers_have_no_frame() -> None:
    mum, helper = people(2)

    (wall,) = walls(filled(1), context((mum, replace(helper, helper=True))))

    assert names_on(wall) == ["Mum"]


def test_somebody_who_is_not_in_this_copy_leaves_no_words_behind() -> None:
    page = Us(frames=(about(1, "I am here."), about(2, "I am hidden.")))
    mum, dad = people(2)
    book = new_book(OUR_BOOK).with_person(mum).with_page(PageKey("us"), page)
    book = book.with_person(replace(dad, show_in=(OURS,)))

    def told(copy: CopyId) -> str:
        there = context_of(book, edition=STANDARD, words=WORDS, letters=EvenLetters(), copy=copy)
        return words_in(there.pages[PageKey("us")].compose(there))

    assert "I am here." in told(CHILD)
    assert "hidden" not in told(CHILD)
    assert "hidden" in told(OURS)


def test_an_empty_book_has_four_frames_to_draw_in() -> None:
    blocks = list(Us().compose(context(())))

    wall = next(drawings_in(blocks))
    assert [label.lines for label in wall.labels] == [("My name",)] * 4
    assert "Four empty frames" in wall.says
    assert not any(isinstance(block, NewPage) for block in blocks)


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("the one who finds lost shoes", "I am the one who finds lost shoes."),
        ("I am taller than the door.", "I am taller than the door."),
        ("i am four and a bit", "i am four and a bit."),
        ("Burps, sorry.", "Burps, sorry."),
        ("میں چار سال کی ہوں", "میں چار سال کی ہوں"),
    ],
)
def test_words_go_on_from_ours_or_stand_as_they_were_said(said: str, printed: str) -> None:
    (wall,) = walls(Us(frames=(about(1, said),)), context(people(1)))

    assert " ".join(wall.labels[1].lines) == printed


def test_somebody_with_much_to_say_stays_with_the_others_and_is_told_below() -> None:
    page = Us(frames=(about(1, "tall"), about(2, LONG, LONG)))

    blocks = list(page.compose(context(people(2))))

    assert names_on(next(drawings_in(blocks))) == ["Mum", "Gran"]
    assert blocks[1] == Heading("Gran", level=3)
    assert blocks[2] == Paragraph(text=f"{LONG.strip()} {LONG.strip()}")


def test_whose_name_is_longer_than_a_frame_stands_beside_it() -> None:
    mum, gran = people(2)
    long = replace(gran, name="W" * 60)

    blocks = list(filled(2).compose(context((mum, long))))

    (beside,) = [block for block in blocks if isinstance(block, Beside)]
    assert beside.blocks[0] == Heading(long.name)
    assert names_on(next(drawings_in(blocks))) == ["Mum"]


@BOTH
@pytest.mark.parametrize("count", [2, 3, 4, 5, 6])
def test_one_long_answer_takes_nobody_off_the_wall_and_begins_no_page(
    count: int, letters: Letters
) -> None:
    page = filled(count, things=3)
    long = about(1, "seven and three quarters", "my dog and chips", LONG[:110])
    kept = context(people(count), letters)

    blocks = list(replace(page, frames=(long, *page.frames[1:])).compose(kept))

    assert names_on(next(drawings_in(blocks))) == list(NAMES[:count])
    assert about_high(blocks, STANDARD, letters) <= kept.below_title
    assert "".join(LONG[:110].split()) in words_in(blocks).replace(" ", "")


def test_a_photograph_is_cut_to_its_frame() -> None:
    photo = Said("Mum on the bus", how=How.PHOTO, photo=PhotoId("a" * 64))
    page = Us(frames=(Frame(who=Said(pick="p1"), picture=photo),))

    (wall,) = walls(page, context(people(1)))

    (picture,) = [mark for mark in wall.marks if isinstance(mark, Picture)]
    assert picture.photo == photo.photo
    assert picture.inside
    assert picture.whole
    assert "Mum on the bus" in wall.says


def test_a_frame_shows_the_part_that_was_chosen_and_prints_its_words() -> None:
    snap = Snap(caption="On the bus", view=View(turn=-90))
    photo = Said(how=How.PHOTO, photo=PhotoId("a" * 64), snap=snap)
    page = Us(frames=(Frame(who=Said(pick="p1"), picture=photo),))

    (wall,) = walls(page, context(people(1)))

    (picture,) = [mark for mark in wall.marks if isinstance(mark, Picture)]
    assert picture.view == snap.view
    assert "On the bus" in words_in([Figure(wall)])


def test_a_frame_is_left_empty_to_stick_a_photograph_in() -> None:
    left = Said(how=How.PHOTO, pick=LEFT_OPEN)
    empty = Us(frames=(Frame(who=Said(pick="p1"), picture=left),))

    (frame,) = walls(empty, context(people(1)))
    (figure,) = walls(Us(), context(people(1)))

    assert len(frame.marks) < len(figure.marks)
    assert names_on(frame) == names_on(figure)


def test_a_drawing_of_ones_own_takes_the_place_of_the_figure() -> None:
    line = PenStroke(((0.2, 0.2, 0.5), (0.8, 0.9, 0.9)), Tone.BERRY_DEEP, 0.02)
    drawn = Said(how=How.DRAWING, strokes=(line,))
    frame = Frame(who=Said(pick="p1"), picture=drawn)

    marks = walls(Us(frames=(frame,)), context(people(1)))[0].marks

    (stroke,) = [m for m in marks if isinstance(m, Fill) and m.tone is Tone.BERRY_DEEP]
    assert stroke.inside


def test_things_that_matter_stand_on_as_many_shelves_as_they_need() -> None:
    heights = []
    for count in (1, 5, 6, 18):
        blocks = list(filled(1, things=count).compose(context(people(1))))
        shelf = list(drawings_in(blocks))[-1]
        heights.append(shelf.size[1])
        assert sum(label.role is Role.ITEM for label in shelf.labels) == count

    assert heights == sorted(heights)
    assert heights[0] == pytest.approx(heights[1], abs=40)
    assert heights[3] > heights[2] > heights[1]


def test_something_of_ones_own_that_is_long_is_told_under_the_shelf() -> None:
    page = Us(matters=(Said(pick=MATTERS[0]), Said(LONG)))

    blocks = list(page.compose(context(people(1))))

    (told,) = [block for block in blocks if isinstance(block, Listing)]
    assert [(item.number, item.text) for item in told.items] == [(1, LONG)]


@given(groups(Us))
def test_no_answer_is_lost_and_no_word_crowds_another(page: Us) -> None:
    everybody = people(3)
    kept = context(everybody)
    page = replace(
        page,
        frames=tuple(
            replace(frame, who=(Said(pick=f"p{n}"), NOTHING)[n % 2])
            for n, frame in enumerate(page.frames, 1)
        ),
    )

    blocks = list(page.compose(kept))

    said = words_in(blocks).replace(" ", "")
    for frame in page.frames:
        for answer in (frame.i_am, frame.i_love, frame.laughs_at):
            assert "".join(kept.text(answer).split()) in said
    for answer in page.matters:
        assert "".join(kept.text(answer).split()) in said
    assert [wrong for one in drawings_in(blocks) for wrong in crowded(one, EvenLetters())] == []


def test_the_page_mark_is_a_frame() -> None:
    mark = Us().mark()

    assert mark.size == (16, 16)
    assert mark.marks


def test_under_small_frames_every_name_stands_or_none_and_the_list_has_all() -> None:
    narrow = replace(context(people(6), TypeLetters()), edition=BOOKLET, half=True)
    page = Us(frames=(about(1, "I find lost shoes"),))

    blocks = tuple(page.compose(narrow))

    (row,) = drawings_in(blocks)
    assert not row.labels
    (told,) = (block for block in blocks if isinstance(block, Listing))
    names = [one.speakers[0].name if one.speakers else one.text for one in told.items]
    assert names == list(NAMES)


def test_under_small_frames_with_room_every_name_stands_once() -> None:
    wide = replace(context(people(3), TypeLetters()), half=True)

    blocks = tuple(Us().compose(wide))

    (row,) = drawings_in(blocks)
    assert [" ".join(one.lines) for one in row.labels] == list(NAMES[:3])
    assert not [block for block in blocks if isinstance(block, Listing)]
