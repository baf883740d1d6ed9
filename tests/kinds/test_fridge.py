from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.core.drawing import Drawing
from familybook.core.edition import lying
from familybook.core.ids import PageKey
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.fridge import Fridge
from familybook.kinds.helps import Help, Helps
from familybook.kinds.numbers import Numbers, OwnNumber
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.wallet import Wallet
from familybook.kinds.weather import Cloudy, Weather
from familybook.paper.letters import TypeLetters
from tests.families import context, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import shown

PEOPLE = folk(4)
SIGNS = ("Sleeping badly", "Curtains shut", "Going quiet", "Sore tummies")


def there(**pages: Kind) -> Context:
    plain = context(PEOPLE)
    held = {PageKey(key): page for key, page in pages.items()}
    return replace(plain, edition=lying(STANDARD), letters=TypeLetters(), pages=held)


def said(*texts: str) -> tuple[Said, ...]:
    return tuple(Said(text) for text in texts)


def drawn(around: Context) -> list[Drawing]:
    return list(drawings_in(Fridge().compose(around)))


def told(around: Context) -> list[str]:
    return [" ".join(one.lines) for drawing in drawn(around) for one in drawing.labels]


def rules(drawing: Drawing) -> int:
    return sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)


def test_the_first_three_signs_stand_on_it_with_our_word() -> None:
    weather = Weather(
        cloudy=Cloudy(signs=said(*SIGNS), does=said("Sit together")), signal=Said("Pineapple")
    )

    labels = told(there(weather=weather))

    assert [one for one in labels if one in SIGNS] == list(SIGNS[:3])
    assert {"Sit together", "Pineapple", "999"} <= set(labels)


def test_what_nobody_said_is_a_line_for_a_pen() -> None:
    (empty,) = drawn(there())
    one_sign = Weather(cloudy=Cloudy(signs=said("Going quiet")))
    (some,) = drawn(there(weather=one_sign))

    assert rules(empty) == 3 + 3 + 1 + 3
    assert rules(some) == rules(empty) - 1


def test_those_we_can_ring_at_any_time_come_first_and_have_their_number() -> None:
    yes = picked("people-any-time-pick-yes")
    circle = (Near(name=Said("Auntie"), any_time=yes), Near(name=Said("Next door")))
    ours = (
        OwnNumber(name=Said("School"), number=Said("01632960987")),
        OwnNumber(name=Said("auntie"), number=Said("07700 900 456")),
    )

    labels = told(there(people=OurPeople(circle=circle), numbers=Numbers(ours=ours)))

    first = labels.index("Auntie")
    assert labels[first : first + 4] == ["Auntie", "07700 900 456", "School", "01632 960 987"]
    assert "Next door" not in labels


def test_a_number_that_may_not_be_shown_is_a_line_for_a_pen() -> None:
    helps = Helps(helps=(Help(who=picked("p2"), reach=Said("01632 960 311")),))
    wallet = Wallet(first=(picked("p2"),))

    labels = told(there(helps=helps, wallet=wallet))

    assert "Gran" in labels
    assert "01632 960 311" not in labels


def test_the_free_numbers_we_chose_stand_on_it() -> None:
    around = there(numbers=Numbers(chosen=(picked("childline"),)))

    labels = told(around)

    assert around.pack.number("childline") is not None
    assert "0800 1111" in labels


@pytest.mark.parametrize("times", [1, 12, 60])
def test_long_answers_go_on_over_further_sheets_and_nothing_is_lost(times: int) -> None:
    long = "We stop laughing at the small things and go to bed without a word. " * times
    weather = Weather(cloudy=Cloudy(signs=said(long), does=said(long)), signal=Said("w" * 90))
    around = there(weather=weather)

    blocks = list(Fridge().compose(around))

    assert shown(blocks).count("laughing") == 2 * times
    assert "w" * 90 in shown(blocks)
    sheets = list(drawings_in(blocks))
    assert (len(sheets) > 1) is (times > 1)
    for drawing in sheets:
        assert crowded(drawing, around.letters) == []
        assert min(one.size for one in drawing.labels) >= 16


def test_what_does_not_stand_in_a_copy_is_not_on_its_sheet() -> None:
    assert "Going quiet" not in told(there(weather=Weather()))


def test_the_page_mark_is_a_small_fridge() -> None:
    assert Fridge().mark().size == (16, 16)
    assert Fridge().mark().marks
