from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, ClassVar

import pytest

from familybook.core.fields import (
    AskGroup,
    AskLine,
    AskProse,
    AskRows,
    Group,
    Line,
    Lines,
    Prose,
    Way,
    Who,
    answer_at,
    field_at,
    fields_of,
    with_answer,
)
from familybook.core.said import NOTHING, Said
from familybook.core.walk import every_said


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Group):
    to: Line = NOTHING
    body: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Row(Group):
    who: Who = NOTHING
    says: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Group):
    area: ClassVar[str] = "sheet"

    title: Line = NOTHING
    things: Lines = ()
    letter: Annotated[Letter, AskGroup()] = Letter()
    rows: Annotated[tuple[Row, ...], AskRows()] = ()


def test_the_questions_of_a_page_are_its_annotated_attributes_in_order() -> None:
    names = [field.name for field in fields_of(Sheet)]

    assert names == ["title", "things", "letter", "rows"]
    assert fields_of(Letter)[0].ask == AskLine()
    assert fields_of(Letter)[1].ask == AskProse()


def test_a_group_and_rows_say_what_they_hold() -> None:
    letter, rows = fields_of(Sheet)[2:]

    assert letter.of is Letter
    assert not letter.holds_rows
    assert rows.of is Row
    assert rows.holds_rows


def test_an_attribute_that_does_not_say_how_it_is_asked_is_refused() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Wrong(Group):
        title: int = 0

    with pytest.raises(TypeError, match=r"Wrong\.title"):
        fields_of(Wrong)


def test_an_untouched_page_is_empty_and_one_answer_fills_it() -> None:
    assert not Sheet()
    assert Sheet(letter=Letter(body=Said("Be kind.")))
    assert Sheet(rows=(Row(says=Said("hello")),))


def test_whom_a_row_is_about_is_no_answer() -> None:
    assert not Sheet(rows=(Row(who=Said(pick="p1")),))


def test_an_answer_is_found_and_replaced_along_its_way() -> None:
    sheet = Sheet(things=(Said("one"), Said("two")))

    changed = with_answer(sheet, ("things", 1), Said("three"))
    longer = with_answer(changed, ("things", 2), Said("four"))
    deeper = with_answer(longer, ("letter", "to"), Said("Gran"))

    assert answer_at(deeper, ("things", 1)).text == "three"
    assert [said.text for said in deeper.things] == ["one", "three", "four"]
    assert answer_at(deeper, ("letter", "to")) == Said("Gran")
    assert sheet.things[1].text == "two"


def test_past_the_end_of_a_list_there_is_nothing_yet() -> None:
    assert answer_at(Sheet(), ("things", 0)) == NOTHING


@pytest.mark.parametrize("way", [("things", 1), ("things", -1), ("rows", 0, "text")])
def test_an_answer_goes_nowhere_past_the_next_free_place(way: Way) -> None:
    with pytest.raises(LookupError):
        with_answer(Sheet(), way, Said("lost"))


def test_a_row_that_comes_with_its_answer_is_that_field() -> None:
    letter = Letter(to=Said("Gran"))

    assert field_at(("letters", 0), letter) == field_at(("letters", 0, "to"), Said("Gran"))


def test_every_answer_of_a_page_can_be_walked_in_order() -> None:
    sheet = Sheet(
        title=Said("a"), things=(Said("b"), NOTHING), letter=Letter(to=Said("c")), rows=(Row(),)
    )

    assert [said.text for said in every_said(sheet)] == ["a", "b", "c"]
