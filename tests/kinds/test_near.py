from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.assets.pack import starter
from familybook.core.blocks import Figure
from familybook.core.ids import PageKey
from familybook.core.kind import Kind
from familybook.core.pack import Pack, PackPlace
from familybook.core.said import Said
from familybook.drawings.pages.street import Plot, Street, plots
from familybook.drawings.parts.buildings import Place, house_to_write_on, place_picture
from familybook.editions import QUIET, STANDARD
from familybook.kinds.near import NearUs, Visit
from familybook.kinds.numbers import Numbers
from familybook.paper.letters import TypeLetters
from tests.families import LETTERS, context, drawings, folk, picked
from tests.measuring import crowded, drawings_in, label_box
from tests.seeing import letters_of, shown
from tests.strategies import groups

LIBRARY = PackPlace(
    key="library",
    name="The library",
    what_for="Books and a warm room",
    when="Tuesdays",
    how_to_get_there="The bus that stops outside",
    first_time="Ask at the desk",
    picture="library",
    checked_on="2026-11",
)
PACK = Pack(places=(LIBRARY, PackPlace(key="den", name="The den", picture="no such one")))


def a_visit(place: Said, **more: Any) -> Visit:
    return replace(Visit(place=place), **more)


def test_nobody_yet_leaves_houses_to_write_on() -> None:
    blocks = list(NearUs().compose(context(pack=PACK)))

    assert [type(block) for block in blocks] == [Figure] * 3
    assert shown(blocks).count(letters_of("Where")) == 6
    assert letters_of("The library") not in shown(blocks)


def test_a_place_of_the_pack_tells_what_the_pack_knows_of_it() -> None:
    page = NearUs(places=(a_visit(picked("library")),))

    words_shown = shown(page.compose(context(pack=PACK)))

    for told in (
        "The library",
        "Books and a warm room",
        "Tuesdays",
        "Getting there: The bus that stops outside",
        "First time: Ask at the desk",
        "November 2026",
    ):
        assert letters_of(told) in words_shown


def test_an_example_prints_only_its_building_and_lines_for_what_is_true() -> None:
    made_up = replace(LIBRARY, example="an example")
    page = NearUs(places=(a_visit(picked("library"), when=Said("Fridays")),))

    blocks = list(page.compose(context(pack=Pack(places=(made_up,)))))

    told = shown(blocks)
    for never in (LIBRARY.name, LIBRARY.what_for, LIBRARY.first_time, "an example", "Tuesdays"):
        assert letters_of(never) not in told
    assert letters_of("Fridays") in told
    (row, *_) = drawings(page, context(pack=Pack(places=(made_up,))))
    assert all(letters_of(one) in shown([Figure(row)]) for one in ("Where", "Getting there"))


def test_an_example_with_a_name_of_its_own_prints_that_name() -> None:
    made_up = Pack(places=(replace(LIBRARY, example="an example"),))
    named = replace(picked("library"), text="Hill Road Library")

    told = shown(NearUs(places=(a_visit(named),)).compose(context(pack=made_up)))

    assert letters_of("Hill Road Library") in told
    assert letters_of("Ask at the desk") not in told


def test_no_place_of_the_pack_we_ship_ever_prints() -> None:
    page = NearUs(places=tuple(a_visit(picked(one.key)) for one in starter().places))

    told = shown(page.compose(context()))

    for one in starter().places:
        for text in (one.name, one.what_for, one.first_time, one.example):
            assert text.strip()
            assert letters_of(text) not in told


def test_what_the_family_wrote_stands_in_place_of_what_the_pack_says() -> None:
    page = NearUs(places=(a_visit(picked("library"), when=Said("Saturday mornings")),))

    words_shown = shown(page.compose(context(pack=PACK)))

    assert letters_of("Saturday mornings") in words_shown
    assert letters_of("Tuesdays") not in words_shown
    assert letters_of("Books and a warm room") in words_shown


def test_whoever_comes_with_us_is_named_as_they_are_called_now() -> None:
    mum, gran = folk(2)
    page = NearUs(places=(a_visit(Said("The park"), who_with=(picked(mum.id), picked(gran.id))),))

    renamed = context([replace(mum, name="Mummy"), gran])

    assert letters_of("We go with: Mum, Gran") in shown(page.compose(context([mum, gran])))
    assert letters_of("We go with: Mummy, Gran") in shown(page.compose(renamed))
    assert letters_of("We go with: Gran") in shown(page.compose(context([gran])))


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Gran's church", Place.WORSHIP),
        ("The park by the river", Place.PARK),
        ("Our food club", Place.FOOD),
        ("Auntie's", Place.OTHER),
    ],
)
def test_a_place_of_our_own_is_drawn_as_its_name_tells(name: str, place: Place) -> None:
    (drawn, *_) = drawings(NearUs(places=(a_visit(Said(name)),)), context(pack=PACK))

    tones = [mark.tone for mark in place_picture(place).marks]  # type: ignore[union-attr]  # fills only
    found = [getattr(mark, "tone", None) for mark in drawn.marks]
    assert any(found[n : n + len(tones)] == tones for n in range(len(found)))


def test_a_building_nobody_can_draw_is_a_house() -> None:
    there = context(pack=PACK)
    (den, *_) = drawings(NearUs(places=(a_visit(picked("den")),)), there)
    (own, *_) = drawings(NearUs(places=(a_visit(Said("The hut")),)), there)

    assert den.marks == own.marks


@pytest.mark.parametrize("place", Place)
def test_no_building_is_like_another(place: Place) -> None:
    others = [place_picture(one).marks for one in Place if one is not place]

    assert place_picture(place).marks not in others
    assert place_picture(place).marks != house_to_write_on().marks


@pytest.mark.parametrize("count", [0, 1, 2, 3, 6, 14])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
def test_the_street_is_whole_for_any_number_of_places(count: int, language: str) -> None:
    places = (picked("library"), Said("The park"), Said("Our club"))
    page = NearUs(places=tuple(a_visit(places[n % 3]) for n in range(count)))

    drawn = drawings(page, context(language=language, pack=PACK))

    assert all(crowded(one, LETTERS) == [] for one in drawn)
    if count <= 6:
        assert sum(one.size[1] for one in drawn) < STANDARD.column[1] - 90
    if count < 4:
        assert shown([Figure(one) for one in drawn]).count(letters_of("Where")) >= 2


@pytest.mark.parametrize("body", [12.5, 14, 18])
@pytest.mark.parametrize("language", ["en-GB", "pl", "ur", "pa", "cy", "ar"])
def test_words_are_whole_at_any_size_of_type(body: float, language: str) -> None:
    page = NearUs(places=(a_visit(picked("library")), a_visit(Said("The park by the river"))))
    edition = replace(STANDARD, body=body, leading=body * 1.43, speaker=body * 0.86)
    there = replace(context(language=language, pack=PACK), edition=edition)

    drawn = drawings(page, there)

    assert all(crowded(one, LETTERS) == [] for one in drawn)
    assert all(label.size >= body * 0.8 for one in drawn for label in one.labels)


SCANNED = Pack(
    places=(PackPlace(key="mill", name="The Old Mill", web="https://www.example.org/old-mill"),)
)


@pytest.mark.parametrize(
    ("quiet", "left_out", "told"),
    [(False, False, True), (True, False, False), (False, True, False)],
)
def test_a_place_shows_a_code_unless_it_must_be_quiet_or_is_left_out(
    quiet: bool, left_out: bool, told: bool
) -> None:
    pages: dict[PageKey, Kind] = {}
    if left_out:
        pages = {PageKey("numbers"): Numbers(scan=picked("numbers-scan-pick-none"))}
    edition = QUIET if quiet else STANDARD
    there = replace(context(pack=SCANNED), edition=edition, pages=pages)

    found = shown(NearUs(places=(Visit(place=picked("mill")),)).compose(there))

    assert (letters_of("Scan to open: www.example.org/old-mill") in found) == told


@given(groups(NearUs), st.integers(0, 7))
def test_no_word_about_our_places_is_lost(page: NearUs, count: int) -> None:
    there = context(folk(count), pack=PACK)
    blocks = list(page.compose(there))
    words_shown = shown(blocks)

    for one in page.places:
        for said in (
            one.place, one.what_for, one.when, one.how_to_get_there, one.first_time, *one.who_with,
        ):  # fmt: skip
            assert letters_of(there.text(said)) in words_shown
    assert all(crowded(drawing, LETTERS) == [] for drawing in drawings_in(blocks))


def test_words_beside_a_house_end_over_the_road() -> None:
    long = "Saturday mornings and some Thursday evenings, if it is not too wet outside at all"
    letters = TypeLetters()
    street = Street(wide=490, body=14, small=12, letters=letters)
    plot = Plot(name="The community library of our town", when=long, lines=("Stories",))

    drawn = plots((plot, plot), street)

    beside, below = (
        next(label_box(one, letters) for one in drawn.labels if start in " ".join(one.lines))
        for start in ("Saturday", "Stories")
    )
    assert below[1] - (beside[1] + beside[3]) > 24
