from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from familybook.assets.pack import starter
from familybook.core.blocks import (
    NewPage,
)
from familybook.core.drawing import Fill
from familybook.core.heights import about_high
from familybook.core.kind import Context, Kind
from familybook.core.pack import HelpNumber, Pack
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, Said
from familybook.editions import QUIET, STANDARD
from familybook.kinds.cover import Cover
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.own import Own
from familybook.kinds.people import OurPeople
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups


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


def codes_in(page: Numbers, there: Context) -> int:
    """Return how many codes to scan stand on a page: white squares with something dark in them."""
    marks = [mark for one in drawings(page, there) for mark in one.marks]
    return sum(
        isinstance(mark, Fill) and mark.tone is Tone.PAGE and len(mark.rings[0]) == 4
        for mark in marks
    )


SCANNED = Numbers(chosen=(picked("childline"), picked("samaritans"), picked("nhs-111")))


def test_a_code_stands_beside_its_address_where_the_pack_has_one() -> None:
    words_shown = shown(SCANNED.compose(context()))

    assert letters_of("Scan to open: www.childline.org.uk") in words_shown
    assert letters_of("Scan to open: 111.nhs.uk") in words_shown
    assert codes_in(SCANNED, context()) == 2


def test_a_family_can_leave_the_codes_out() -> None:
    page = replace(SCANNED, scan=picked("numbers-scan-pick-none"))

    assert codes_in(page, context()) == 0
    assert "Scan" not in shown(page.compose(context()))
    assert "08001111" in shown(page.compose(context()))


def test_the_quiet_edition_has_no_code() -> None:
    assert codes_in(SCANNED, replace(context(), edition=QUIET)) == 0


def test_half_a_page_has_no_code() -> None:
    assert codes_in(SCANNED, replace(context(), half=True)) == 0


def test_codes_go_before_a_page_becomes_two() -> None:
    ours = tuple(OwnNumber(name=Said("Gran"), number=Said("01632 960 123")) for _ in range(8))
    page = replace(SCANNED, ours=ours)
    there = context()

    blocks = list(page.compose(there))

    assert codes_in(page, there) == 0
    assert about_high(blocks, there.edition, LETTERS) <= there.below_title


def test_a_number_can_be_rung_by_scanning_it() -> None:
    pack = Pack(
        numbers=(HelpNumber(key="desk", name="Our council", number="101", web="tel:01632960100"),)
    )
    there = context(pack=pack)
    page = Numbers(chosen=(picked("desk"),))

    assert letters_of("Scan to ring: 01632960100") in shown(page.compose(there))
    assert codes_in(page, there) == 1


def test_none_of_ours_for_people_who_are_hurt_at_home_has_a_code() -> None:
    hurt = {"domestic-abuse", "live-fear-free", "mens-advice-line", "galop", "respect"}
    coded = {one.key for one in starter().numbers if one.web}

    assert coded
    assert not coded & hurt
    assert hurt < {one.key for one in starter().numbers}


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


@pytest.mark.parametrize("page", [Cover(), OurPeople(), Numbers(), Own()])
def test_every_drawing_says_what_it_shows(page: Kind) -> None:
    for drawing in drawings(page, context(folk(3))):
        assert drawing.says.endswith(".")


def test_nothing_said_is_an_empty_page() -> None:
    assert not any((Cover(title=NOTHING), OurPeople(), Numbers(), Own()))
