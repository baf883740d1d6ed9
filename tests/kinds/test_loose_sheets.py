"""What must hold of every sheet that is made of what other pages say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from familybook.app.export import printed
from familybook.app.wish import Wish
from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.book import Book, new_book
from familybook.core.edition import Edition, lying
from familybook.core.ids import PageKey, PhotoId
from familybook.core.kind import Context, Kind
from familybook.core.letters import EvenLetters
from familybook.core.person import Person
from familybook.editions import STANDARD
from familybook.kinds.fridge import Fridge
from familybook.kinds.helper import HelperSheets
from familybook.kinds.helps import Helps
from familybook.kinds.known import Known
from familybook.kinds.numbers import Numbers
from familybook.kinds.passon import PassOn
from familybook.kinds.people import OurPeople
from familybook.kinds.rights import Rights
from familybook.kinds.wallet import Wallet
from familybook.kinds.weather import Weather
from familybook.paper import preview
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.kinds.test_labels_keep_apart import in_type
from tests.measuring import crowded, drawings_in
from tests.speaking import PHRASES, Speaker, folk_speaking
from tests.strategies import people, texts

LETTERS = TypeLetters()
LOOSE = (Fridge, Wallet, HelperSheets, PassOn)
READ = (Weather, OurPeople, Helps, Numbers, Known, Rights, Wallet)
PX_PER_MM = 10
EDGE_MM = 10


def filled(language: str, count: int, kind: type[Kind], edition: Edition = STANDARD) -> Context:
    """Return what a sheet sees in a book in which every page it reads is filled in."""
    people = folk_speaking(language, min(count + 1, 9))
    spoken, pack = words(language), starter()
    speaker = Speaker(language, count, people, spoken, pack)
    return Context(
        words=spoken,
        letters=LETTERS,
        edition=lying(edition) if kind.landscape else edition,
        people={one.id: one for one in people},
        pages={PageKey(one.area): speaker.page(one) for one in READ},
        pack=pack,
    )


@pytest.mark.parametrize("language", PHRASES)
@pytest.mark.parametrize("kind", LOOSE)
def test_labels_keep_apart_however_much_the_other_pages_say(
    kind: type[Kind], language: str
) -> None:
    for count in (1, 2, 4, 13):
        there = filled(language, count, kind)
        for drawing in drawings_in(kind().compose(there)):
            assert crowded(drawing, LETTERS) == [], count


@pytest.mark.parametrize("size", [18.0, 20.0])
@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize("kind", LOOSE)
def test_labels_keep_apart_in_larger_type(kind: type[Kind], language: str, size: float) -> None:
    there = filled(language, 4, kind, in_type(size))

    for drawing in drawings_in(kind().compose(there)):
        assert crowded(drawing, LETTERS) == []


class Anybody(Speaker):
    """Says whatever it is given, over and over."""

    def __init__(self, phrases: Sequence[str], count: int, people: Sequence[Person]) -> None:
        super().__init__("en", count, people, words(), starter())
        self._phrases = phrases


folk = st.tuples(*(people(number) for number in range(1, 4)))


@pytest.mark.parametrize("kind", LOOSE)
@settings(max_examples=30)
@given(phrases=st.lists(texts, min_size=1, max_size=7), count=st.integers(0, 5), folk=folk)
def test_nothing_collides_whatever_a_family_writes(
    kind: type[Kind], phrases: list[str], count: int, folk: tuple[Person, ...]
) -> None:
    speaker = Anybody(phrases, count, folk)
    there = replace(
        filled("en", 0, kind),
        letters=EvenLetters(),
        pages={PageKey(one.area): speaker.page(one) for one in READ},
        people={one.id: one for one in folk},
    )

    for drawing in drawings_in(kind().compose(there)):
        assert crowded(drawing, there.letters) == []


def a_book(*, full: bool) -> Book:
    book = new_book(OUR_BOOK, pack=starter())
    if full:
        people = folk_speaking("en", 5)
        for person in people:
            book = book.with_person(person)
        speaker = Speaker("en", 4, people, words(), starter())
        for kind in READ:
            book = book.with_page(PageKey(kind.area), speaker.page(kind))
    return book


def _no_photo(wanted: PhotoId) -> bytes:
    raise KeyError(wanted)


def in_print(kind: type[Kind], *, full: bool) -> Iterator[Image.Image]:
    """Yield the sides of a sheet as they come out of the printer, ten dots to a millimetre."""
    pdf = printed(a_book(full=full), _no_photo, Wish(grey=True, page=PageKey(kind.area))).pdf
    wide = (297 if kind.landscape else 210) * PX_PER_MM
    for side in range(preview.count(pdf)):
        width, height, rgb = preview.render(pdf, side, wide)
        yield Image.frombytes("RGB", (width, height), rgb).convert("L")


def inked(picture: Image.Image, box: tuple[int, int, int, int]) -> bool:
    darkest, _ = picture.crop(box).getextrema()
    return int(str(darkest)) < 250


@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize("kind", LOOSE)
def test_no_ink_comes_nearer_than_ten_millimetres_to_the_edge(
    kind: type[Kind], *, full: bool
) -> None:
    for picture in in_print(kind, full=full):
        wide, high = picture.size
        edge = EDGE_MM * PX_PER_MM
        bands = (
            (0, 0, wide, edge),
            (0, high - edge, wide, high),
            (0, 0, edge, high),
            (wide - edge, 0, wide, high),
        )
        assert not [band for band in bands if inked(picture, band)]


@pytest.mark.parametrize("full", [True, False])
def test_nothing_stands_on_the_fold_of_the_fridge_sheet(*, full: bool) -> None:
    for picture in in_print(Fridge, full=full):
        wide, high = picture.size
        middle, bare = wide // 2, 3 * PX_PER_MM

        assert not inked(picture, (middle - bare, 0, middle + bare, high))
        assert inked(picture, (0, 0, middle, high))
        assert inked(picture, (middle, 0, wide, high))


def dark_middles(picture: Image.Image, box: tuple[int, int, int, int]) -> list[float]:
    """Return where marks stand along a strip one dot wide."""
    strip = list(picture.crop(box).tobytes())
    found: list[list[int]] = []
    for at, light in enumerate(strip):
        if light < 128:
            if found and at - found[-1][-1] == 1:
                found[-1].append(at)
            else:
                found.append([at])
    return [sum(one) / len(one) for one in found]


@pytest.mark.parametrize("full", [True, False])
def test_a_card_cut_along_its_marks_is_85_by_54_millimetres(*, full: bool) -> None:
    picture = next(in_print(Wallet, full=full))
    wide, high = picture.size
    left, _, _, low = picture.point(lambda light: 255 if light < 128 else 0).getbbox() or (0,) * 4

    across = dark_middles(picture, (0, low - 2 * PX_PER_MM, wide, low - 2 * PX_PER_MM + 1))
    down = dark_middles(picture, (left + 2 * PX_PER_MM, 0, left + 2 * PX_PER_MM + 1, high))

    assert len(across) == 3
    assert len(down) == 5
    for marks, size in ((across, 85), (down, 54)):
        for a, b in pairwise(marks):
            assert b - a == pytest.approx(size * PX_PER_MM, abs=1.5)
