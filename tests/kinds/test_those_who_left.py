"""Whoever is taken out of a book takes their name along, and none of their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from familybook.core.fields import (
    AskLine,
    AskPerson,
    AskPicks,
    AskPicture,
    AskProse,
    AskRows,
    Field,
    Group,
    fields_of,
)
from familybook.core.ids import PhotoId
from familybook.core.kind import Context
from familybook.core.person import Person
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.core.template import Page
from familybook.kinds.petals import Petal, Petals
from familybook.kinds.strengths import Leaves, Strengths
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown

MUM, GRAN, TEEN, *_ = folk(3)
SAYS = "Saltwater"
STROKES = (PenStroke(((0.1, 0.1, 0.5), (0.5, 0.5, 0.5))),)
SNAP = Snap(caption=SAYS)


def answers(of: type[Group], about: Person) -> Iterator[Group]:
    """Yield a row about somebody for each of its questions, with that answer and no other."""
    whose = {one.name: picked(about.id) for one in fields_of(of) if isinstance(one.ask, AskPerson)}
    for one in fields_of(of):
        match one.ask:
            case AskLine() | AskProse():
                yield of(**{**whose, one.name: Said(SAYS)})
            case AskPicks():
                yield of(**{**whose, one.name: (Said(SAYS),)})
            case AskPicture():
                yield of(
                    **{**whose, one.name: Said("", how=How.DRAWING, strokes=STROKES, snap=SNAP)}
                )
                photo = Said("", how=How.PHOTO, photo=PhotoId("a" * 64), snap=SNAP)
                yield of(**{**whose, one.name: photo})


def for_each() -> Iterator[tuple[Page, Field]]:
    for place in (*OUR_BOOK.pages, *OUR_BOOK.more):
        for one in fields_of(place.kind):
            if isinstance(one.ask, AskRows) and one.ask.each_person:
                yield place, one


ROWS = [
    pytest.param(place, {field.name: (row,)}, id=f"{place.key}-{field.name}-{number}")
    for place, field in for_each()
    if field.of is not None
    for number, row in enumerate(answers(field.of, GRAN))
]


def there(*people: Person) -> Context:
    return replace(context(people), letters=TypeLetters())


def test_every_page_with_a_part_for_each_of_us_is_looked_at() -> None:
    found = {(place.key, field.name) for place, field in for_each()}

    assert found >= {("us", "frames"), ("petals", "flowers"), ("strengths", "for_each")}


@pytest.mark.parametrize(("place", "answer"), ROWS)
@pytest.mark.parametrize("half", [False, True])
def test_what_was_said_about_somebody_who_left_is_still_printed(
    place: Page, answer: dict[str, tuple[Group]], *, half: bool
) -> None:
    text = shown(place.kind(**answer).compose(replace(there(MUM, TEEN), half=half)))

    assert letters_of(SAYS) in text
    assert letters_of(GRAN.name) not in text


@pytest.mark.parametrize(("place", "answer"), ROWS)
def test_what_was_said_about_somebody_who_lives_elsewhere_now_is_printed_with_their_name(
    place: Page, answer: dict[str, tuple[Group]]
) -> None:
    text = shown(place.kind(**answer).compose(there(MUM, replace(GRAN, around=True))))

    assert letters_of(SAYS) in text
    assert letters_of(GRAN.name) in text


def test_two_who_left_have_a_flower_each() -> None:
    rows = (
        Petal(to=picked(GRAN.id), text=(Said("Saltwater"),)),
        Petal(to=picked(TEEN.id), text=(Said("Moonlight"),)),
    )

    (both,) = drawings_in(Petals(flowers=rows).compose(there(MUM)))
    (one,) = drawings_in(Petals(flowers=rows[:1]).compose(there(MUM)))

    assert both.size[0] == one.size[0]
    assert len(both.marks) > 1.4 * len(one.marks)


def test_a_sprig_without_a_name_has_its_leaves_clear_of_its_disc() -> None:
    long = Said("Saltwater and a very great many other things that are long to say")
    rows = (Leaves(who=picked(GRAN.id), picks=(long, Said("Moonlight"))),)

    around = there(MUM)
    for drawing in drawings_in(Strengths(for_each=rows).compose(around)):
        assert crowded(drawing, around.letters) == []
        assert not any(
            "\N{HORIZONTAL ELLIPSIS}" in line for one in drawing.labels for line in one.lines
        )
