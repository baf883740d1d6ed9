from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import Block, Figure, Listing, NewPage, Quote
from familybook.core.drawing import Drawing, Role
from familybook.core.letters import EvenLetters, Letters
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.known import Known
from familybook.paper.letters import TypeLetters
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded
from tests.seeing import letters_of, patterned, shown
from tests.strategies import groups

LONG = "Asking early is easier than asking late, and the kettle is always on. " * 3
ELSEWHERE = (
    "ہم ایک دوسرے کو ہنساتے ہیں",
    "ਅਸੀਂ ਇੱਕ ਦੂਜੇ ਨੂੰ ਹਸਾਉਂਦੇ ਹਾਂ",
    "Rydyn ni'n gwneud i'n gilydd chwerthin",
    "Rozśmieszamy się nawzajem codziennie",
    "نضحك معا كل يوم",
)
YES = picked("known-print-not-helped-pick-yes")


def filled(count: int, *, text: str = "We can ask.") -> Known:
    keys = ("listen", "truth", "kind", "patient", "talk")
    return Known(
        learned=(Said(text),) * count,
        tell_others=Said("You are not the only ones."),
        helped=tuple(picked(f"known-helped-pick-{keys[n % 5]}") for n in range(count)),
        hard_day_note=Said("It passed before. Put the soup on."),
    )


def figures(blocks: Iterable[Block]) -> list[Drawing]:
    return [block.drawing for block in blocks if isinstance(block, Figure)]


def rules(drawing: Drawing) -> int:
    return sum(getattr(mark, "tone", None) is Tone.RULE for mark in drawing.marks)


@pytest.mark.parametrize("letters", [EvenLetters(), TypeLetters()], ids=["even", "type"])
@pytest.mark.parametrize("count", [0, 1, 2, 3, 6, 14, 40])
@pytest.mark.parametrize("text", ["We can ask.", LONG, "w" * 60])
def test_notes_stand_clear_on_their_boards(count: int, text: str, letters: Letters) -> None:
    there = replace(context(folk(3)), letters=letters)

    found = drawings(filled(count, text=text), there)

    assert [wrong for one in found for wrong in crowded(one, letters)] == []
    assert all(one.size[0] <= STANDARD.column[0] for one in found)
    assert all(one.size[1] <= there.below_title for one in found)


@pytest.mark.parametrize("language", ["en-GB", "ur", "ar"])
def test_every_script_stands_clear_and_whole(language: str) -> None:
    people = folk(2)
    said = tuple(Said(one, tuple(who.id for who in people)) for one in ELSEWHERE)
    page = Known(learned=said, helped=said, tell_others=said[0], hard_day_note=said[4])
    there = replace(context(people, language=language), letters=TypeLetters())

    blocks = list(page.compose(there))

    assert [w for one in drawings(page, there) for w in crowded(one, TypeLetters())] == []
    assert all(shown(blocks).count(letters_of(one)) >= 2 for one in ELSEWHERE)


@pytest.mark.parametrize("count", [0, 1, 3, 4])
def test_an_ordinary_page_is_one_side(count: int) -> None:
    there = replace(context(folk(3)), letters=TypeLetters())

    blocks = list(filled(count).compose(there))

    board, note = figures(blocks)
    assert not any(isinstance(block, NewPage) for block in blocks)
    assert board.size[1] + note.size[1] <= there.below_title - 8


def test_many_notes_hang_evenly_on_two_boards_with_the_folded_note_under_the_last() -> None:
    there = replace(context(folk(3)), letters=TypeLetters())

    blocks = list(filled(8, text=LONG).compose(there))

    *boards, note = figures(blocks)
    assert sum(isinstance(block, NewPage) for block in blocks) == len(boards) - 1
    assert boards[-1].size[1] + note.size[1] < STANDARD.column[1]


def test_what_did_not_help_prints_only_if_they_choose_it() -> None:
    page = Known(not_helped=(Said("too many new faces"),))

    kept, told = (
        shown(replace(page, print_not_helped=choice).compose(context())) for choice in (Said(), YES)
    )

    assert letters_of("too many new faces") not in kept
    assert letters_of(context().words("known-print-not-helped-head")) not in kept
    assert letters_of("too many new faces") in told


def test_passing_on_what_did_not_help_does_not_print_it_here() -> None:
    page = Known(not_helped=(Said("too many new faces"),), pass_on=picked("known-pass-on-pick-yes"))

    assert letters_of("too many new faces") not in shown(page.compose(context()))


def test_an_empty_page_has_notes_to_write_on() -> None:
    there = context()

    board, note = figures(Known().compose(there))

    assert [" ".join(one.lines) for one in board.labels] == [
        there.words(f"known-print-{one}") for one in ("learned", "learned", "tell-others", "helped")
    ]
    assert rules(board) == 16
    assert rules(note) >= 4
    assert board.says
    assert note.says


def test_what_is_not_said_yet_keeps_a_bare_note() -> None:
    there = context()

    board, _ = figures(Known(learned=(Said("We can ask."),)).compose(there))

    heads = [" ".join(one.lines) for one in board.labels if one.role is Role.HEAD]
    assert heads == [there.words(f"known-print-{one}") for one in ("tell-others", "helped")]


def test_a_note_shows_the_pattern_and_name_of_whoever_wrote_it() -> None:
    people = folk(2)
    by_nobody, by_both = (
        figures(Known(learned=(Said("We can ask.", by),)).compose(context(people)))[0]
        for by in ((), tuple(one.id for one in people))
    )

    assert letters_of("Mum, Gran") in shown([Figure(by_both)])
    assert len(patterned(by_both)) == len(patterned(by_nobody)) + 2


def test_the_note_for_a_hard_day_stands_alone_in_a_frame() -> None:
    page = filled(2)

    *_, note = figures(page.compose(context()))

    told = [" ".join(one.lines) for one in note.labels]
    assert told == [
        context().words("known-print-note"),
        context().words("known-print-note-dear"),
        page.hard_day_note.text,
    ]


def test_a_note_too_long_for_any_board_is_told_under_it() -> None:
    people = folk(1)
    page = Known(
        learned=(Said(LONG * 20, (people[0].id,)), Said("We can ask.")),
        helped=tuple(Said(f"help number {n}") for n in range(60)),
    )

    blocks = list(page.compose(context(people)))

    (quote,) = [block for block in blocks if isinstance(block, Quote)]
    (listing,) = [block for block in blocks if isinstance(block, Listing)]
    assert quote.text == LONG * 20
    assert quote.speakers[0].name == "Mum"
    assert len(listing.items) == 60


def test_a_very_long_note_for_a_hard_day_goes_on_over_the_page() -> None:
    page = Known(hard_day_note=Said(LONG * 30))

    *_, last = page.compose(context())

    assert isinstance(last, Quote)
    assert last.text == LONG * 30


@given(groups(Known), st.integers(0, 8))
def test_no_lesson_is_lost_or_crowded(page: Known, count: int) -> None:
    page = replace(page, print_not_helped=YES)
    there = context(folk(count))

    told = shown(page.compose(there))

    said = (
        *page.learned,
        page.tell_others,
        *page.helped,
        *page.not_helped,
        page.hard_day_note,
    )
    assert all(letters_of(there.text(one)) in told for one in said)
    assert [wrong for one in drawings(page, there) for wrong in crowded(one, LETTERS)] == []


def test_the_page_mark_is_a_note_on_its_pin() -> None:
    mark = Known().mark()

    assert mark.size == (16, 16)
    assert mark.marks
