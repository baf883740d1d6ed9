from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given

from familybook.core.drawing import Drawing, Role
from familybook.core.edition import lying
from familybook.core.ids import PageKey
from familybook.core.kind import Context
from familybook.core.letters import EvenLetters
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.certificate import Certificate
from familybook.kinds.proud import Proud, WeAreProud
from familybook.kinds.together import Together
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import ink_bounds, letters_of, shown
from tests.strategies import groups

PEOPLE = folk(6)
DID = ("We told the truth when it was hard.", "We learned how to start a morning again.")


def there(language: str = "en-GB", proud: tuple[Proud, ...] = ()) -> Context:
    plain = context(PEOPLE, language=language)
    pages = {PageKey("proud"): WeAreProud(proud=proud)} if proud else {}
    return replace(plain, edition=lying(STANDARD), letters=TypeLetters(), pages=pages)


PLAIN = there()
EVEN = replace(PLAIN, letters=EvenLetters())


def drawn(page: Certificate, around: Context = PLAIN) -> list[Drawing]:
    return list(drawings_in(page.compose(around)))


def told(page: Certificate, around: Context = PLAIN) -> list[str]:
    return [" ".join(one.lines) for drawing in drawn(page, around) for one in drawing.labels]


def items_of(drawings: Iterable[Drawing]) -> str:
    """Return what was done, over all sheets, without spaces."""
    labels = (one for drawing in drawings for one in drawing.labels if one.role is Role.ITEM)
    return letters_of("".join(line for one in labels for line in one.lines))


def full(count: int = 2, seen: int = 2) -> Certificate:
    return Certificate(
        we=Said("house with the blue door"),
        did=tuple(Said(DID[n % 2]) for n in range(count)),
        seen_by=tuple(picked(PEOPLE[n % 6].id) for n in range(seen)),
        day=Said("2026-11-23"),
    )


def test_it_says_what_we_did_in_our_words() -> None:
    (drawing,) = drawn(full())

    assert told(full())[:4] == ["We, the house with the blue door,", "did this", *DID]
    assert "seen by Mum" in told(full())
    assert crowded(drawing, PLAIN.letters) == []


def test_an_article_that_was_written_too_is_not_said_twice() -> None:
    page = Certificate(we=Said("The house with the blue door"))

    assert told(page)[0] == "We, the house with the blue door,"


def test_with_nothing_said_there_is_room_for_a_pen() -> None:
    (drawing,) = drawn(Certificate())

    rules = sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)
    assert rules == 1 + 3 + 1 + 3
    assert told(Certificate()).count("seen by") == 3


def test_with_nothing_written_it_says_what_the_shelf_says() -> None:
    around = there(proud=(Proud(text=Said("We got to school.")), Proud(text=Said("We slept."))))

    assert "We got to school." in told(Certificate(), around)
    assert "We got to school." not in told(full(), around)


@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
@pytest.mark.parametrize(("count", "seen"), [(0, 0), (1, 1), (3, 4), (9, 6), (30, 14)])
def test_words_stand_clear_of_each_other(count: int, seen: int, language: str) -> None:
    around = there(language)

    for drawing in drawn(full(count, seen), around):
        assert crowded(drawing, around.letters) == []
        assert drawing.size == lying(STANDARD).sheet
        assert drawing.size[0] > drawing.size[1]


@given(groups(Certificate))
def test_nothing_is_lost_and_nothing_collides(page: Certificate) -> None:
    blocks = list(page.compose(EVEN))

    for drawing in drawings_in(blocks):
        assert crowded(drawing, EVEN.letters) == []
    items = items_of(drawings_in(blocks))
    for said in page.did:
        assert letters_of(PLAIN.text(said)) in items
    for name in PLAIN.names(page.seen_by):
        assert letters_of(name) in shown(blocks)
    assert letters_of(PLAIN.day(page.day)) in shown(blocks) + items


def test_words_far_too_long_go_on_over_further_sheets() -> None:
    long = "We kept going when it was hard and nobody saw it. " * 60
    page = Certificate(we=Said("family " * 60), did=(Said(long),), day=Said("soon " * 60))

    drawings = drawn(page)

    assert len(drawings) > 2
    whole = items_of(drawings)
    assert whole.count("nobodysawit.") == 60
    assert whole.count("family") == 60
    assert whole.count("soon") == 60
    for drawing in drawings:
        assert crowded(drawing, PLAIN.letters) == []


def test_no_ink_comes_near_the_edge_of_the_sheet() -> None:
    (drawing,) = drawn(full())

    left, top, right, low = ink_bounds(drawing)
    assert min(left, top) >= 17
    assert right <= drawing.size[0] - 17
    assert low <= drawing.size[1] - 17


def test_the_page_mark_is_a_sheet_with_a_sun() -> None:
    assert Certificate().mark().size == (16, 16)
    assert Certificate().mark().marks


def test_few_words_stand_larger_than_many() -> None:
    def size(count: int) -> float:
        (sheet, *_) = drawn(full(count))
        return min(one.size for one in sheet.labels if one.role is Role.ITEM)

    assert size(2) > 18
    assert size(2) > size(6) >= 14


def test_the_day_we_finished_is_the_day_where_no_other_is_given() -> None:
    finished = Together(finished_on=Said("2026-11-23"))
    around = replace(PLAIN, pages={PageKey("together"): finished})

    assert "Monday, 23 November 2026" in told(Certificate(did=(Said("We did it"),)), around)
    own = Certificate(did=(Said("We did it"),), day=Said("2026-10-01"))
    assert "Thursday, 1 October 2026" in told(own, around)
    assert "Monday, 23 November 2026" not in told(own, around)


def test_a_day_nobody_knows_has_a_line_of_its_own() -> None:
    (drawing,) = drawn(Certificate(we=Said("crew"), did=(Said("We did it"),)))

    rules = sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)
    assert rules == 1 + 3
    assert "on" in told(Certificate(did=(Said("We did it"),)))


def test_one_thing_we_did_is_the_largest_of_all() -> None:
    (drawing,) = drawn(Certificate(we=Said("crew"), did=(Said("We got to school"),)))

    (did,) = [one for one in drawing.labels if one.role is Role.ITEM]
    assert did.size > max(one.size for one in drawing.labels if one is not did)
