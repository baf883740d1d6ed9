"""Who begins to have a copy has one made for them: a child a child's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.app.who_gets import plan_of, who_gets
from familybook.core.book import Book, new_book
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.core.person import next_person
from familybook.core.plans import Plan
from familybook.core.said import NOTHING, How, Said
from familybook.editions import CHILD_S, STANDARD, TEEN_S
from familybook.kinds.mine import TEEN, YOUNG, MyPage
from familybook.templates.our_book import OUR_BOOK

MUM, CHILD = CopyId("p1"), CopyId("p2")


def family(manner: str = YOUNG) -> Book:
    book = replace(new_book(OUR_BOOK), people=())
    for name in ("Mum", "The little one"):
        book = book.with_person(next_person(book.people, name))
    said = Said(pick=manner, how=How.PICK) if manner else NOTHING
    page = MyPage(who=Said(pick=PersonId(CHILD), how=How.PICK), manner=said)
    return book.with_page(PageKey("mine"), page)


@pytest.mark.parametrize(("manner", "edition"), [("", CHILD_S), (YOUNG, CHILD_S), (TEEN, TEEN_S)])
def test_a_child_with_a_page_of_their_own_begins_with_a_copy_of_their_own(
    manner: str, edition: object
) -> None:
    gets = {one.copy: one for one in who_gets(family(manner))}

    assert gets[CHILD].edition is edition
    assert gets[CHILD].plan.count == 0
    assert gets[MUM].edition is STANDARD


def test_what_was_decided_about_a_child_s_copy_stays() -> None:
    decided = family().with_plan(CHILD, Plan(count=2))

    assert plan_of(decided, CHILD) == Plan(count=2)


def test_where_a_child_s_own_is_not_offered_they_begin_with_the_whole_book() -> None:
    gets = {one.copy: one for one in who_gets(family(), [STANDARD.name])}

    assert gets[CHILD].edition is STANDARD
