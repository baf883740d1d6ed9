from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.answers import begin
from familybook.core.blocks import (
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    PenBox,
    PenLines,
    Photograph,
    Quote,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import every_said
from familybook.core.ids import PageKey, PersonId, PhotoId
from familybook.core.kind import Context, Kind
from familybook.core.letters import EvenLetters
from familybook.core.pack import Pack, PackPage, PackQuestion
from familybook.core.person import Being, Person, next_person
from familybook.core.said import NOTHING, How, PenStroke, Said
from familybook.drawings.scenes import SCENES
from familybook.editions import STANDARD
from familybook.kinds.cover import Cover
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.own import Own, Question
from familybook.kinds.people import Near, OurPeople
from familybook.templates.our_book import OUR_BOOK
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, photos_in, shown
from tests.strategies import groups

LETTERS = EvenLetters()
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.9, 0.6, 0.5))),)
NAMES = ("Mum", "Gran", "our eldest", "our middle one", "our youngest", "the dog")


def folk(count: int) -> tuple[Person, ...]:
    people: list[Person] = []
    for number in range(count):
        being = Being.PET if number % 6 == 5 else Being.PERSON
        people.append(next_person(people, NAMES[number % 6], being))
    return tuple(people)


def context(
    people: Sequence[Person] = (), *, language: str = "en-GB", pack: Pack | None = None
) -> Context:
    found: Mapping[PersonId, Person] = {one.id: one for one in people}
    return Context(
        words=words(language),
        letters=LETTERS,
        edition=STANDARD,
        people=found,
        pack=pack or starter(),
    )


def picked(key: str) -> Said:
    return Said(pick=key, how=How.PICK)


def near(name: str, ring: str, being: str = "person", note: str = "") -> Near:
    return Near(
        name=Said(name),
        ring=picked(f"people-ring-pick-{ring}"),
        being=picked(f"people-being-pick-{being}"),
        note=Said(note),
    )


def drawings(page: Kind, there: Context) -> list[Drawing]:
    return list(drawings_in(page.compose(there)))


def typed_words(page: Any, there: Context) -> list[str]:
    return [there.text(said) for said in every_said(page) if not said.photo and not said.strokes]


def test_the_cover_is_one_drawing_as_large_as_the_sheet() -> None:
    (front,) = Cover(title=Said("Ours")).compose(context(folk(3)))

    assert isinstance(front, Figure)
    assert front.drawing.size == STANDARD.sheet
    assert front.drawing.says == "Home at night with 3 lit windows."


@pytest.mark.parametrize("name", SCENES)
def test_every_scene_says_how_many_people_it_shows(name: str) -> None:
    page = Cover(scene=picked(f"cover-scene-pick-{name}"))

    says = [drawings(page, context(folk(count)))[0].says for count in (0, 1, 6)]

    assert len(set(says)) == 3
    assert "6" in says[2]


def test_an_empty_cover_has_our_words_and_a_line_to_write_on() -> None:
    (front,) = drawings(Cover(), context())
    (named,) = drawings(Cover(title=Said("Our family book")), context())

    assert [label.lines for label in front.labels if any(label.lines)] == [("Our family book",)]
    assert len(front.marks) == len(named.marks) + 1


def test_more_people_than_windows_are_told_in_a_line() -> None:
    assert letters_of("and 16 more of us") in shown(Cover().compose(context(folk(40))))


def test_only_those_picked_have_a_window_and_nobody_picked_is_everybody() -> None:
    there = context(folk(4))

    two = Cover(windows=(picked("p1"), picked("p3")))
    gone = Cover(windows=(picked("p9"),))

    assert "2" in drawings(two, there)[0].says
    assert "4" in drawings(gone, there)[0].says


def test_helpers_have_no_window() -> None:
    helper = Person(id=PersonId("p9"), name="a helper", helper=True)

    assert "2" in drawings(Cover(), context((*folk(2), helper)))[0].says


def test_a_quiet_cover_has_no_words_of_the_family_and_no_picture() -> None:
    page = Cover(
        title=Said("Mum and Gran"),
        picture=Said("Us", how=How.PHOTO, photo=PhotoId("ab" * 32)),
        quiet=picked("cover-quiet-pick-yes"),
    )

    (front,) = drawings(page, context(folk(4)))

    assert "Mum" not in shown([Figure(front)])
    assert "Us" not in front.says
    assert photos_in(front) == []


def test_a_picture_of_ones_own_stands_in_a_frame_instead_of_the_scene() -> None:
    there = context(folk(3))
    photo = Cover(picture=Said("at the sea", how=How.PHOTO, photo=PhotoId("ab" * 32)))
    drawing = Cover(picture=Said("", how=How.DRAWING, strokes=STROKES))

    (framed,), (sketched,) = drawings(photo, there), drawings(drawing, there)

    assert len(photos_in(framed)) == 1
    assert framed.says == "A frame with our own picture, and 3 flags. at the sea"
    assert photos_in(sketched) == []
    assert sketched.says.startswith("A frame with our own picture")


@given(groups(Cover), st.integers(0, 9))
def test_any_cover_keeps_its_words_and_crowds_none(page: Cover, count: int) -> None:
    there = context(folk(count))
    blocks = list(page.compose(there))

    large = [
        line
        for drawing in drawings_in(blocks)
        for label in drawing.labels
        if label.size >= 30
        for line in label.lines
    ]
    assert letters_of(there.text(page.title)) in letters_of("".join(large))
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_the_people_of_the_book_stand_in_the_first_ring_by_themselves() -> None:
    words_shown = shown(OurPeople().compose(context(folk(6))))

    assert all(letters_of(name) in words_shown for name in NAMES)


def test_who_can_be_rung_at_night_is_told_first() -> None:
    grandad = Near(name=Said("Grandad"), any_time=picked("people-any-time-pick-yes"))

    first = next(OurPeople(circle=(grandad, near("next door", "close"))).compose(context()))

    assert shown([first]) == letters_of("Any time, even at two in the morning: Grandad")


def test_nobody_yet_leaves_lines_for_a_pen() -> None:
    blocks = list(OurPeople().compose(context()))

    assert [type(block) for block in blocks] == [PenLines, Figure, PenLines]
    assert "someone" not in shown(blocks)


def test_somebody_to_know_better_sits_on_a_stool() -> None:
    blocks = list(OurPeople(know_better=(Said("a mum at school"),)).compose(context(folk(2))))

    assert letters_of("a mum at school") in shown(blocks)
    assert letters_of("someone new") in shown(blocks)


def test_notes_are_told_under_the_rings() -> None:
    page = OurPeople(circle=(near("Grandad", "close", note="Tea on a Sunday"),))

    listing = next(one for one in page.compose(context()) if isinstance(one, Listing))

    assert listing.items == (Item(text="Grandad: Tea on a Sunday"),)


@pytest.mark.parametrize("count", [0, 1, 6, 12, 40, 90])
@pytest.mark.parametrize("language", ["en-GB", "ur", "pl", "cy", "pa"])
def test_rings_fit_under_the_title_for_any_family(count: int, language: str) -> None:
    circle = tuple(
        near(f"name {n}", ("home", "close", "further")[n % 3], "place") for n in range(count)
    )

    for drawing in drawings(OurPeople(circle=circle), context(folk(6), language=language)):
        assert crowded(drawing, LETTERS) == []
        assert drawing.size[1] < STANDARD.column[1] - 100


@given(groups(OurPeople), st.integers(0, 9))
def test_no_word_about_our_people_is_lost(page: OurPeople, count: int) -> None:
    there = context(folk(count))
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for row in page.circle:
        assert letters_of(there.text(row.name)) in words_shown
        assert letters_of(there.text(row.note)) in words_shown
    for said in page.know_better:
        assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_danger_is_first_whatever_is_chosen() -> None:
    for page in (
        Numbers(),
        Numbers(ours=(OwnNumber(name=Said("Gran")),), chosen=(picked("childline"),)),
    ):
        first = next(page.compose(context()))
        assert letters_of("In danger now 999") in shown([first])


def test_free_lines_tell_what_they_are_for_and_when_they_were_checked() -> None:
    words_shown = shown(Numbers(chosen=(picked("childline"),)).compose(context()))

    assert "Childline" in words_shown
    assert "08001111" in words_shown
    assert letters_of("checked November 2026") in words_shown


def test_only_chosen_lines_are_printed() -> None:
    words_shown = shown(Numbers(chosen=(picked("childline"),)).compose(context()))

    assert "Samaritans" not in words_shown
    assert "DomesticAbuse" not in words_shown


def test_no_numbers_leave_phones_to_write_on() -> None:
    blocks = list(Numbers().compose(context()))

    says = [drawing.says for drawing in drawings_in(blocks)]
    assert says.count("A phone with lines to write a number on.") >= 4
    assert NewPage() not in blocks


def test_many_numbers_are_small_enough_to_flow() -> None:
    everything = tuple(picked(number.key) for number in starter().numbers)

    for drawing in drawings(Numbers(chosen=everything), context()):
        assert drawing.size[0] <= STANDARD.column[0]
        assert drawing.size[1] < STANDARD.column[1] / 4


@given(groups(Numbers))
def test_no_word_of_a_number_is_lost(page: Numbers) -> None:
    there = context()
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for own in page.ours:
        for said in (own.name, own.number, own.what_for):
            assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_the_starter_pack_tells_no_hours_and_is_short() -> None:
    for number in starter().numbers:
        assert len(number.what_for.split()) <= 6, number.key
        assert "hour" not in f"{number.name} {number.what_for}".lower()
        assert number.checked_on[:2] == "20"
    assert len({number.key for number in starter().numbers}) == len(starter().numbers)


def question(ask: str, *answers: Said, picks: tuple[str, ...] = ()) -> Own:
    return Own(
        questions=(
            Question(
                prompt=Said("What do we eat?"),
                ask=picked(f"own-ask-pick-{ask}"),
                picks=tuple(Said(pick) for pick in picks),
                answers=answers,
            ),
        )
    )


def kinds_of_blocks(page: Own) -> list[type]:
    return [type(block) for block in page.compose(context()) if not isinstance(block, Heading)][:-1]


def test_answers_stand_under_their_question() -> None:
    photo = Said("Us", how=How.PHOTO, photo=PhotoId("ab" * 32))
    sketch = Said("Cake", how=How.DRAWING, strokes=STROKES)

    heading = next(question("line").compose(context()))

    assert heading == Heading("What do we eat?")
    assert kinds_of_blocks(question("line", Said("Soup"))) == [Quote]
    assert kinds_of_blocks(question("prose", Said("Soup"), Said("Cake"))) == [Quote, Quote]
    assert kinds_of_blocks(question("pick", Said("Soup"), Said("Cake"))) == [Listing]
    assert kinds_of_blocks(question("photo", photo)) == [Photograph]
    assert kinds_of_blocks(question("drawing", sketch))[0] is Figure


def test_questions_without_answers_leave_room_for_a_pen() -> None:
    assert kinds_of_blocks(question("line")) == [PenLines]
    assert kinds_of_blocks(question("prose")) == [PenLines]
    assert kinds_of_blocks(question("pick", picks=("Soup", "Cake"))) == [Figure, Figure, PenLines]
    assert kinds_of_blocks(question("photo")) == [PenBox]
    assert kinds_of_blocks(question("drawing")) == [PenBox]


def test_a_page_without_questions_has_lines_to_ask_them_on() -> None:
    assert {type(block) for block in Own().compose(context())} == {PenLines}


def test_a_page_of_a_pack_prints_its_questions() -> None:
    page = PackPage(
        key=PageKey("local-1"),
        title="Near us",
        questions=(
            PackQuestion(prompt="Where do we go?", ask="pick", picks=("The park", "The library")),
            PackQuestion(prompt="A picture", ask="drawing"),
        ),
    )
    book = begin(OUR_BOOK, pack=Pack(pages=(page,)))

    blocks = list(book.page(page.key).compose(context()))

    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Where do we go?",
        "A picture",
    ]
    assert letters_of("The park The library") in shown(blocks)
    assert any(isinstance(block, PenBox) for block in blocks)


@given(groups(Own))
def test_no_answer_to_a_question_of_ones_own_is_lost(page: Own) -> None:
    there = context()
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for asked in page.questions:
        assert letters_of(there.text(asked.prompt)) in words_shown
        for said in asked.answers:
            assert letters_of(there.text(said)) in words_shown
    photos = [said for asked in page.questions for said in asked.answers if said.photo]
    assert sum(isinstance(block, Photograph) for block in blocks) == len(photos)
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


@pytest.mark.parametrize("page", [Cover(), OurPeople(), Numbers(), Own()])
def test_every_drawing_says_what_it_shows(page: Kind) -> None:
    for drawing in drawings(page, context(folk(3))):
        assert drawing.says.endswith(".")


def test_nothing_said_is_an_empty_page() -> None:
    assert not any((Cover(title=NOTHING), OurPeople(), Numbers(), Own()))
