from __future__ import annotations

import pytest

from familybook.core.blocks import Speaker
from familybook.core.drawing import Fill, Role
from familybook.core.palette import LOOKS, Pattern, Tone
from familybook.drawings.pages.ahead.lantern_rows import Lantern
from familybook.drawings.pages.ahead.lanterns import MOST, lanterns
from familybook.drawings.parts.lantern import lantern, lantern_mark, string
from familybook.drawings.plate.lino import Plate
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, label_box
from tests.seeing import patterned

LETTERS = TypeLetters()
WIDE = 490.0
WORDS = {
    "en": ("Two weeks", "Saturday 18 April 2026", "chips on the wall", "Our eldest"),
    "pl": ("Dwa tygodnie", "sobota, 18 kwietnia 2026", "frytki na murku, potem spacer", "Babcia"),
    "ur": ("دو ہفتے", "ہفتہ، 18 اپریل 2026", "دیوار پر بیٹھ کر چپس", "نانی"),
    "pa": ("ਦੋ ਹਫ਼ਤੇ", "ਸ਼ਨਿੱਚਰਵਾਰ, 18 ਅਪ੍ਰੈਲ 2026", "ਕੰਧ ਉੱਤੇ ਚਿਪਸ", "ਨਾਨੀ"),
    "cy": ("Pythefnos", "Dydd Sadwrn, 18 Ebrill 2026", "sglodion ar y wal gyda Mam-gu", "Mam-gu"),
    "ar": ("أسبوعان", "السبت، 18 أبريل 2026", "بطاطا على الحائط", "الجدة"),
}


def speakers(name: str, count: int) -> tuple[Speaker, ...]:
    return tuple(Speaker(name, *LOOKS[n % len(LOOKS)]) for n in range(count))


def some(language: str, count: int, who: int = 1) -> list[Lantern]:
    title, day, treat, name = WORDS[language]
    one = Lantern(title=title, day=day, treat=treat, who=speakers(name, who))
    return [one] * count


@pytest.mark.parametrize("high", [320.0, 470.0, 640.0])
@pytest.mark.parametrize("count", range(1, MOST + 1))
@pytest.mark.parametrize("language", WORDS)
def test_words_stand_clear_in_every_script(language: str, count: int, high: float) -> None:
    mirrored = language in ("ur", "ar")

    lit = lanterns(
        some(language, count, 1 + count % 3),
        wide=WIDE, high=high, letters=LETTERS, says="-", mirrored=mirrored,
    )  # fmt: skip

    assert crowded(lit.drawing, LETTERS) == []
    assert lit.told == ()


@pytest.mark.parametrize("count", range(1, MOST + 1))
def test_the_more_lanterns_there_are_the_lower_each_row_is(count: int) -> None:
    few, more = (
        lanterns(some("en", n), wide=WIDE, high=640, letters=LETTERS, says="-").drawing.size[1] / n
        for n in (count, count + 1)
    )

    assert few >= more


def test_words_never_reach_the_lantern_beside_them() -> None:
    lit = lanterns(some("en", 5, 2), wide=WIDE, high=470, letters=LETTERS, says="-")

    for n, label in enumerate(lit.drawing.labels):
        left, _, wide, _ = label_box(label, LETTERS)
        row = n // 4
        if row % 2:
            assert left + wide <= WIDE - 90
        else:
            assert left >= 90


def test_what_has_no_room_is_numbered_from_the_number_given() -> None:
    long = Lantern(title="A year", day="in spring", treat="a day with everybody " * 20)
    plain = Lantern(title="Two weeks", day="on a Monday")

    lit = lanterns([plain, long, plain, long], wide=WIDE, high=470, letters=LETTERS, says="-",
                   number=4)  # fmt: skip

    shown = [" ".join(label.lines) for label in lit.drawing.labels]
    assert lit.told == (1, 3)
    assert [text for text in shown if text.isdigit()] == ["4", "5"]
    assert "everybody" not in " ".join(shown)
    assert crowded(lit.drawing, LETTERS) == []


def test_a_lantern_without_a_name_has_its_day_as_heading() -> None:
    lit = lanterns([Lantern(title="", day="when the swifts come back")], wide=WIDE, high=300,
                   letters=LETTERS, says="-")  # fmt: skip

    (label,) = lit.drawing.labels
    assert " ".join(label.lines) == "when the swifts come back"
    assert label.role is Role.HEAD


def test_a_lantern_carries_the_pattern_of_whoever_remembers_first() -> None:
    def patterns(who: tuple[Speaker, ...]) -> int:
        one = Lantern(title="Two weeks", who=who)
        lit = lanterns([one], wide=WIDE, high=300, letters=LETTERS, says="-")
        return len(patterned(lit.drawing))

    striped = (Speaker("Mum", Pattern.STRIPES, Tone.BERRY),)
    plain = (Speaker("Gran", Pattern.PLAIN, Tone.TINT),)
    assert patterns(striped) == 2
    assert patterns(plain) == 0


def test_lanterns_still_to_come_leave_two_lines_each_ten_millimetres_apart() -> None:
    lit = lanterns([Lantern(title="Two weeks"), Lantern(title="Six weeks")], wide=WIDE, high=470,
                   letters=LETTERS, says="-", to_write=True)  # fmt: skip

    rules = sorted(
        sum(y for _, y in mark.rings[0]) / len(mark.rings[0])
        for mark in lit.drawing.marks
        if isinstance(mark, Fill) and mark.tone is Tone.RULE
    )
    assert len(rules) == 4
    assert rules[1] - rules[0] == pytest.approx(28.35, abs=1.5)


@pytest.mark.parametrize("count", [0, 1, 5, 7])
def test_a_short_string_holds_them_side_by_side(count: int) -> None:
    looks = [LOOKS[n] for n in range(count)]

    drawn = string(looks, wide=WIDE, high=66, says="-", to_write=5)

    xs = [x for mark in drawn.marks for ring in getattr(mark, "rings", ()) for x, _ in ring]
    assert drawn.size == (WIDE, 66)
    assert min(xs) > -4
    assert max(xs) < WIDE + 4


@pytest.mark.parametrize("shape", range(3))
def test_each_shape_keeps_its_band_inside_itself(shape: int) -> None:
    plate = Plate()
    lantern(plate, 50, 4, 90, shape=shape, pattern=Pattern.DOTS)

    drawing = plate.drawing(100, 100)
    (band,) = patterned(drawing)
    body = drawing.marks[1]
    xs = [x for ring in body.rings for x, _ in ring]  # type: ignore[union-attr]  # all are fills
    assert min(xs) - 1 <= min(x for x, _ in band)
    assert max(x for x, _ in band) <= max(xs) + 1


def test_the_page_mark_is_a_lantern() -> None:
    assert lantern_mark().size == (16, 16)
    assert lantern_mark().marks
