from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import Columns, Figure, Heading, Item, Listing, PenLines
from familybook.core.drawing import Voice
from familybook.core.pack import Pack, PackRecord, PackRight
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.rights import Rights
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in
from tests.seeing import letters_of, shown
from tests.strategies import groups

PACK = Pack(
    rights=(
        PackRight(key="plain", text="We can ask for plain words."),
        PackRight(key="with-us", text="We can bring someone with us."),
    ),
    record=PackRecord(keeps="A short note for six years", complain="Ring the front desk"),
)
LISTEN = picked("rights-ask-of-helpers-pick-listen")


def bold(page: Rights, pack: Pack = PACK) -> list[str]:
    labels = (label for one in drawings(page, context(pack=pack)) for label in one.labels)
    return [" ".join(label.lines) for label in labels if label.voice is Voice.BOLD]


def test_the_list_holds_what_the_pack_says_whether_it_was_picked_or_not() -> None:
    page = Rights(matter=(picked("plain"),))

    words_shown = shown(page.compose(context(pack=PACK)))

    assert letters_of("We can ask for plain words.") in words_shown
    assert letters_of("We can bring someone with us.") in words_shown


def test_what_matters_most_stands_out_in_black_too() -> None:
    assert bold(Rights()) == []
    assert bold(Rights(matter=(picked("plain"),))) == ["We can ask for plain words."]
    assert bold(Rights(matter=(Said("We can ask again."),))) == ["We can ask again."]


def test_what_the_mark_means_is_told_only_where_there_is_one() -> None:
    meaning = letters_of("This matters most to us.")

    assert meaning not in shown(Rights().compose(context(pack=PACK)))
    assert meaning in shown(Rights(matter=(picked("plain"),)).compose(context(pack=PACK)))


def test_a_pack_that_says_nothing_leaves_lines_for_a_pen() -> None:
    blocks = list(Rights().compose(context(pack=Pack())))

    figure = blocks[0]
    assert isinstance(figure, Figure)
    assert figure.drawing.labels == ()
    assert figure.drawing.size[1] > 6 * 28
    assert isinstance(blocks[1], PenLines)
    cells = [cell for one in blocks if isinstance(one, Columns) for cell in one.columns]
    assert [[type(block) for block in cell] for cell in cells] == [[Heading, PenLines]] * 4


def test_what_is_kept_and_how_to_see_it_comes_from_the_pack() -> None:
    words_shown = shown(Rights().compose(context(pack=PACK)))

    assert letters_of("What is kept about us") in words_shown
    assert letters_of("A short note for six years") in words_shown
    assert letters_of("Ring the front desk") in words_shown


def test_a_wish_has_the_name_of_whoever_said_it() -> None:
    mum, *_ = folk(1)
    page = Rights(ask_of_helpers=(LISTEN, Said("Knock, and wait", (mum.id,))))
    there = context([mum], pack=PACK)

    listing = next(one for one in page.compose(there) if isinstance(one, Listing))

    knock = Said("Knock, and wait", (mum.id,))
    assert listing.items == (
        Item(text="Listen to all of us"),
        Item(text="Knock, and wait", speakers=there.speakers(knock)),
    )


def test_a_right_the_pack_has_no_more_is_not_printed() -> None:
    page = Rights(matter=(picked("gone"),))

    assert bold(page) == []


@pytest.mark.parametrize("count", [0, 1, 8, 30])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
def test_the_list_is_whole_however_long_it_is(count: int, language: str) -> None:
    rights = tuple(
        PackRight(key=f"r-{n}", text=f"We can ask for thing number {n}, in good time.")
        for n in range(count)
    )
    there = context(pack=replace(PACK, rights=rights), language=language)
    blocks = list(Rights(matter=(Said("Ask us first"),)).compose(there))

    assert all(crowded(one, LETTERS) == [] for one in drawings_in(blocks))
    assert all(letters_of(right.text) in shown(blocks) for right in rights)


@pytest.mark.parametrize("body", [12.5, 14, 18])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
def test_words_are_whole_at_any_size_of_type(body: float, language: str) -> None:
    page = Rights(matter=(picked("plain"), Said("Ask us first")), ask_of_helpers=(LISTEN,))
    edition = replace(STANDARD, body=body, leading=body * 1.43, speaker=body * 0.86)
    there = replace(context(language=language, pack=PACK), edition=edition)

    drawn = drawings(page, there)

    assert all(crowded(one, LETTERS) == [] for one in drawn)
    assert all(label.size >= body * 0.8 for one in drawn for label in one.labels)


@given(groups(Rights), st.integers(0, 7))
def test_no_word_about_what_we_ask_for_is_lost(page: Rights, count: int) -> None:
    there = context(folk(count), pack=PACK)
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for said in (*page.matter, *page.ask_of_helpers):
        assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))
