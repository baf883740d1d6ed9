"""A child's own copy: nothing hard that grown-ups told, and all that is meant for a child."""

from __future__ import annotations

from functools import cache

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.app.export import printed, wished
from familybook.app.wish import Wish
from familybook.core.colouring import to_colour_in
from familybook.core.drawing import Fill
from familybook.core.fields import Field, Group, fields_of
from familybook.core.for_children import without_hard
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.imposition import Printing
from familybook.core.made_for import made_for
from familybook.core.palette import COLOUR, Pattern, Tone
from familybook.core.said import How, Said
from familybook.core.walk import every_said
from familybook.drawings.plate.lino import Plate
from familybook.editions import CHILD_S
from familybook.kinds.balloon import Balloons, Scale
from familybook.kinds.mine import MyPage
from familybook.kinds.numbers import Numbers
from familybook.kinds.steps import Step, Steps
from familybook.templates.our_book import OUR_BOOK
from tests.contact_sheets import nobodys
from tests.editions.filled import CHILD, GROWN_UP, SIBLING, Told, told_by
from tests.editions.made import book_called, practice
from tests.paper.pdf_reader import opened, text_of

AREAS = {area for side in CHILD_S.sides for area in side}
NOT_IN_SHORT = {"strengths.for_each.picks", "numbers.ours", "balloon.scales"}
"""What the child's edition leaves out on purpose, by its question."""

MINE, NUMBERS, WEATHER = PageKey("mine"), PageKey("numbers"), PageKey("weather")


def for_whom(
    who: str,
    *,
    only: frozenset[PageKey] = frozenset(),
    printing: Printing = Printing.READING,
) -> Wish:
    return Wish(edition=CHILD_S, copy=CopyId(who), only=only, printing=printing)


@cache
def told_in_print(by: PersonId) -> tuple[Told, str]:
    """Return what somebody told in a book, and all words of the child's copy of it."""
    book, told = told_by(by)
    return told, " ".join(text_of(printed(book, nobodys, for_whom(CHILD)).pdf))


def area(where: str) -> str:
    return where.partition(".")[0]


def test_nothing_hard_that_a_grown_up_told_reaches_a_child() -> None:
    told, words = told_in_print(GROWN_UP)

    assert len(told.hard) >= 20
    assert [where for word, where in told.hard.items() if word in words] == []


def test_no_page_that_is_not_for_children_reaches_a_child() -> None:
    told, words = told_in_print(GROWN_UP)
    others = {word: where for word, where in told.other.items() if area(where) not in AREAS}

    assert {"letters", "ahead", "known", "helps"} <= {area(where) for where in others.values()}
    assert [where for word, where in others.items() if word in words] == []


@pytest.mark.parametrize("by", [GROWN_UP, CHILD])
def test_all_else_is_in_a_child_s_copy(by: PersonId) -> None:
    told, words = told_in_print(by)

    lost = {
        where for word, where in told.other.items() if area(where) in AREAS and word not in words
    }

    assert {
        where
        for where in lost
        if not any(where.startswith(one) for one in NOT_IN_SHORT)
        and not (by == GROWN_UP and area(where) == "mine")
    } == set()


def test_what_grown_ups_called_a_page_of_hard_things_is_not_in_it() -> None:
    path, us = PageKey("steps"), PageKey("us")
    book = book_called("practice").with_title(path, "After Dad left").with_title(us, "Our lot")

    pdf = printed(book, nobodys, for_whom(CHILD, only=frozenset({path, us}))).pdf

    words = " ".join(text_of(pdf))
    assert "Dad left" not in words
    assert "Our path" in words
    assert "Our lot" in words


def test_a_plan_in_sentences_has_no_comma_after_a_question() -> None:
    book, wish = book_called("practice"), for_whom("p5", only=frozenset({WEATHER}))

    words = " ".join(" ".join(text_of(printed(book, nobodys, wish).pdf)).split())

    assert "Words that help us: Shall I put the kettle on? I am here" in words


def test_what_the_child_said_themself_stays() -> None:
    told, words = told_in_print(CHILD)
    theirs = {where for word, where in told.hard.items() if word in words}

    assert {"steps.start", "steps.bravest", "weather.cloudy.signs", "balloon.scales.lift"} <= theirs


@given(
    kind=st.sampled_from([page.kind for page in OUR_BOOK.pages]),
    speakers=st.lists(st.sampled_from([GROWN_UP, CHILD, SIBLING]), unique=True),
)
def test_a_hard_question_keeps_only_what_the_child_said(
    kind: type[Group], speakers: list[PersonId]
) -> None:
    told = Told(GROWN_UP)
    page = told.page(kind)  # type: ignore[arg-type] # the template holds kinds

    def by_them(said: Said) -> bool:
        return CHILD in speakers and bool(said)

    kept = {said.text for said in every_said(without_hard(page, by_them)) if said.text}

    assert kept == set(told.other) | (set(told.hard) if CHILD in speakers else set())


def test_every_kind_with_a_hard_question_says_so_itself() -> None:
    def hard_in(group: type[Group]) -> list[Field]:
        fields = fields_of(group)
        nested = [one for field in fields if field.of is not None for one in hard_in(field.of)]
        return [*(field for field in fields if field.hard), *nested]

    marked = {page.kind.area for page in OUR_BOOK.pages if hard_in(page.kind)}

    assert marked >= {"steps", "weather", "known", "ladder", "rights", "ahead", "strengths"}


def test_a_hill_is_no_step_of_a_child_s_path() -> None:
    hill = Said(pick="steps-shape-pick-hill", how=How.PICK)
    path = Steps(
        steps=(
            Step(text=Said("The long wait", (GROWN_UP,)), shape=hill),
            Step(text=Said("My new school", (CHILD,)), shape=hill),
            Step(text=Said("We told school", (GROWN_UP,))),
        )
    )

    kept = path.for_children(lambda said: CHILD in said.said_by)

    assert [one.text.text for one in kept.steps] == ["My new school", "We told school"]


def test_a_balloon_of_grown_ups_stays_with_them() -> None:
    def scale(topic: Said, now: str, by: PersonId) -> Scale:
        who = (Said(pick=by, how=How.PICK),)
        return Scale(topic=(topic,), by=who, then=Said("4"), now=Said(now))

    money, mornings = (Said(pick=f"balloon-topic-pick-{one}") for one in ("money", "mornings"))
    page = Balloons(
        scales=(
            scale(money, "6", GROWN_UP),
            scale(Said("Something of mine"), "6", GROWN_UP),
            scale(mornings, "2", GROWN_UP),
            scale(mornings, "6", GROWN_UP),
            scale(Said("My dreams"), "2", CHILD),
        )
    )

    kept = page.for_children(lambda said: CHILD in said.said_by)

    assert kept.scales == page.scales[3:]


def test_a_child_s_copy_rings_two_numbers_only() -> None:
    book = book_called("practice")
    page = book.page(NUMBERS)
    assert isinstance(page, Numbers)

    words = text_of(printed(book, nobodys, for_whom(PersonId("p5"), only=frozenset({NUMBERS}))).pdf)

    told = " ".join(" ".join(words).split())
    assert "999" in told
    assert "0800 1111" in told
    known = [one.number for one in book.pack.numbers if one.key != "childline"]
    assert not any(number in told for number in known if number not in ("999", "111"))
    assert not any(own.number.text in told for own in page.ours)


@pytest.mark.parametrize(
    ("who", "name", "said"),
    [("p5", "The little one", True), ("p4", "Our middle one", False), ("ours", "", False)],
)
def test_my_page_is_the_page_of_the_child_whose_copy_it_is(who: str, name: str, said: bool) -> None:
    book = book_called("practice")

    made = wished(book, for_whom(PersonId(who)))

    (key,) = (page.key for page in made.printed() if page.kind is MyPage)
    page = made.page(key)
    assert isinstance(page, MyPage)
    person = made.person(PersonId(page.who.pick))
    assert (person.name if person else "") == name
    assert bool(page) is said
    assert not any(isinstance(one, MyPage) and one is not page for one in made.filled.values())


def test_what_is_kept_from_a_child_is_not_in_their_copy() -> None:
    book, _ = told_by(GROWN_UP)
    step = Step(text=Said("Zqhidden", (GROWN_UP,), show_in=(CopyId(GROWN_UP),)))
    book = book.with_page(PageKey("steps"), Steps(steps=(step,)))

    words = text_of(printed(book, nobodys, for_whom(CHILD, only=frozenset({PageKey("steps")}))).pdf)

    assert "Zqhidden" not in " ".join(words)


def test_no_other_page_can_be_wished_for() -> None:
    book = book_called("practice")
    wish = for_whom(PersonId("p5"), only=frozenset(map(PageKey, ("cover", "ladder"))))

    assert {page.key for page in wished(book, wish).printed()} == {"cover"}


@cache
def whole(name: str, printing: Printing = Printing.READING, who: str = "p5") -> tuple[int, bytes]:
    photos = practice()[1].__getitem__ if name == "practice" else nobodys
    made = printed(book_called(name), photos, for_whom(who, printing=printing))
    return len(made.sides), made.pdf


@pytest.mark.parametrize(
    ("name", "who", "sides"), [("empty", "p5", 12), ("practice", "p5", 16), ("practice", "p4", 16)]
)
def test_a_child_s_copy_is_short_and_folds(name: str, who: str, sides: int) -> None:
    assert whole(name, who=who)[0] == sides


@pytest.mark.parametrize("who", ["p3", "p4"])
def test_what_a_child_said_of_it_keeps_strengths_and_balloons_on_one_side(who: str) -> None:
    book, pages = book_called("practice"), (PageKey("strengths"), PageKey("balloon"))

    sides = printed(book, nobodys, for_whom(who, only=frozenset(pages))).sides

    assert [[*side] for side in sides if set(side) & set(pages)] == [[one] for one in pages]


@pytest.mark.parametrize("who", ["ours", "p3", "p4", "p5"])
def test_a_storm_is_on_one_side_with_what_to_do_then(who: str) -> None:
    wish = for_whom(who, only=frozenset({WEATHER}))

    fair, stormy = (
        " ".join(side.split())
        for side in text_of(printed(book_called("practice"), nobodys, wish).pdf)[:2]
    )

    assert "Stormy" not in fair
    assert stormy.index("Stormy") < stormy.index("Nobody is on their own")
    assert "In danger now: 999" in stormy


@pytest.mark.parametrize("printing", [Printing.TWO_SIDED, Printing.ONE_SIDED])
def test_a_child_s_copy_can_be_made_on_any_office_printer(printing: Printing) -> None:
    sides, pdf = whole("empty", printing)

    guide = 1 if printing is Printing.ONE_SIDED else 0
    assert len(opened(pdf).pages) == sides // 2 + guide


def test_a_page_somebody_put_away_is_not_in_it() -> None:
    book = book_called("practice").with_put_away(PageKey("petals"), away=True)

    made = made_for(book, CHILD_S, CopyId("p5"))

    assert "petals" not in {page.key for page in made.printed()}


def test_the_shortest_length_has_all_pages_of_a_child() -> None:
    book = book_called("practice").with_shape("one-visit")

    made = made_for(book, CHILD_S, CopyId("p5"))

    assert {page.kind.area for page in made.printed()} == AREAS


def test_pictures_are_lines_and_a_family_s_own_pens_stay() -> None:
    plate = Plate()
    plate.shape("M0 0h40v40h-40Z", Tone.CLAY, pattern=Pattern.DOTS)
    plate.fill((((0, 0), (9, 0), (9, 9)),), Tone.BERRY_DEEP)
    drawing = plate.drawing(40, 40, "A box")

    made = to_colour_in(drawing)

    fills = [mark for mark in made.marks if isinstance(mark, Fill)]
    assert {mark.tone for mark in fills} == {Tone.PAGE, Tone.INK, Tone.RULE, Tone.BERRY_DEEP}
    assert [mark.tone for mark in fills if mark.inside] == [Tone.RULE]
    assert [mark.rings for mark in fills] == [
        mark.rings for mark in drawing.marks if isinstance(mark, Fill)
    ]
    assert made.labels == drawing.labels


def test_nothing_of_ours_is_printed_in_colour() -> None:
    """A child colours it in: what has been set down is ink, white, or a pen of the family's."""
    ours = {COLOUR[tone] for tone in (Tone.INK, Tone.SOFT, Tone.RULE, Tone.PAGE)}

    inks = {
        "#" + "".join(f"{round(float(part) * 255):02X}" for part in one.operands)
        for page in opened(whole("empty")[1]).pages
        for one in pikepdf.parse_content_stream(page)
        if str(one.operator) in ("rg", "RG")
    }

    assert COLOUR[Tone.PAGE] in inks
    assert inks <= ours
