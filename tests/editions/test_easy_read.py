"""Easy read: few short sentences that mean what they say, each right of a picture."""

from __future__ import annotations

import ctypes
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pypdfium2
import pypdfium2.raw
import pytest

from familybook.app.export import printed, words_of
from familybook.app.laying import laid
from familybook.app.wanted import Wanted
from familybook.app.wish import Wish
from familybook.assets.words import words
from familybook.core.blocks import Beside, Block
from familybook.core.copies import OURS
from familybook.core.fields import AskList, AskPicks, AskProse
from familybook.core.ids import PageKey
from familybook.core.kind import Context
from familybook.core.made_for import made_for
from familybook.core.manuscript import context_of
from familybook.core.said import Said
from familybook.core.walk import every_said, mapped, walk
from familybook.drawings.parts.faces import MOODS
from familybook.drawings.parts.left_column import WIDE
from familybook.editions import EASY_READ
from familybook.editions.easy import compose_easily
from familybook.editions.easy.how import mood_of
from familybook.kinds.own import Own
from familybook.kinds.steady import Steady
from familybook.kinds.strengths import Strengths
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.contact_sheets import nobodys
from tests.editions.made import book_called, made
from tests.paper.pdf_reader import elements, opened
from tests.shipped.reading import grade, messages, words_in

WHOLE = frozenset[PageKey]()
SOME = frozenset(
    map(PageKey, ("us", "strengths", "proud", "steady", "people", "weather", "rights"))
)
MOST_SIDES, MOST_WORDS, HARDEST_GRADE = 20, 10, 3.0
PICTURE_TALK = re.compile(
    r"\b(weather|sunn\w*|cloud\w*|storm\w*|balloon\w*|ladder\w*|rung\w*|path\w*|stone\w*|tree\w*|"
    r"lea(f|ves)|root\w*|jar\w*|lantern\w*|journey\w*|bridge\w*|petal\w*)\b",
    re.IGNORECASE,
)
_NOT_PRINTED = ("cover-scene-", "steps-shape-", "letters-letters-")
"""What is picked to be drawn, or as a line of a letter, which is then somebody's own."""

OUT_OF_IT = {"ours", "petals", "known", "near", "mine", "checkins", "photos", "daft", "strip"}


@cache
def told(name: str, only: frozenset[PageKey] = WHOLE) -> tuple[str, ...]:
    """Return what each element of a printed book says, in the order it is drawn."""
    document = pypdfium2.PdfDocument(made(name, "easy-read", only=only).pdf)
    try:
        return tuple(one for page in document for one in _told_on(page))
    finally:
        document.close()


def _told_on(page: Any) -> Iterator[str]:
    raw, reader = pypdfium2.raw, page.get_textpage()
    found: dict[int, list[str]] = defaultdict(list)
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
        size = raw.FPDFTextObj_GetText(drawn.raw, reader.raw, None, 0)
        held = ctypes.create_string_buffer(size)
        wide = ctypes.cast(held, ctypes.POINTER(ctypes.c_ushort))
        raw.FPDFTextObj_GetText(drawn.raw, reader.raw, wide, size)
        element = raw.FPDFPageObj_GetMarkedContentID(drawn.raw)
        if element >= 0:  # all else is the number of a side
            found[element].append(held.raw[: size - 2].decode("utf-16-le"))
    yield from (" ".join(" ".join(one).split()) for one in found.values())


@cache
def of_family(name: str) -> tuple[str, ...]:
    """Return what a family said itself, the longest first."""
    book = book_called(name)
    texts = {said.text for page in book.filled.values() for said in every_said(page)}
    texts |= {said.snap.caption for page in book.filled.values() for said in every_said(page)}
    texts |= {one.name for one in book.people}
    lines = {" ".join(line.split()) for text in texts for line in text.split("\n")}
    return tuple(sorted(filter(None, lines), key=len, reverse=True))


def ours(name: str) -> Iterator[str]:
    """Yield every sentence of ours in a printed book; what a family said in it is one word."""
    for text in told(name):
        left = text
        for said in of_family(name):
            left = left.replace(said, "it")
        yield from (one for one in re.split(r"(?<=[.?…])\s", left) if words_in(one))


def context(name: str, **changed: Any) -> Context:
    book = made_for(book_called(name), EASY_READ)
    made = context_of(
        book,
        edition=EASY_READ,
        words=words_of(book, EASY_READ.manner),
        letters=TypeLetters(EASY_READ.hand),
        copy=OURS,
    )
    return replace(made, **changed)


@pytest.mark.parametrize("name", ["practice", "empty"])
def test_a_usual_book_and_an_empty_one_have_twenty_sides_at_most(name: str) -> None:
    sides = made(name, "easy-read", only=WHOLE).sides

    assert 15 <= len(sides) <= MOST_SIDES
    assert all(sides)  # each has a page of the book: none is there to fill a sheet


@pytest.mark.parametrize("name", ["practice", "empty"])
def test_each_printed_sentence_of_ours_has_ten_words_at_most(name: str) -> None:
    sentences = list(ours(name))

    assert len(sentences) > 60
    assert [one for one in sentences if len(words_in(one)) > MOST_WORDS] == []


def test_each_easy_sentence_has_ten_words_at_most_and_is_easy_to_read() -> None:
    easy = [one for one in messages() if one.area == "easy"]
    sentences = [sentence for one in easy for sentence in one.sentences]

    assert len(easy) > 100
    assert [one for one in sentences if len(words_in(one)) > MOST_WORDS] == []
    assert grade(sentences) <= HARDEST_GRADE


def test_what_can_be_picked_is_short_and_means_what_it_says() -> None:
    areas = {page.kind.area for page in OUR_BOOK.pages} - OUT_OF_IT
    easy = {one.key: one for one in messages() if one.area == "easy"}
    offered = [
        easy.get(f"easy-{one.key}", one)
        for one in messages()
        if one.area in areas and "-pick-" in one.key and not one.key.startswith(_NOT_PRINTED)
    ]

    assert len(offered) > 200
    sentences = [sentence for one in offered for sentence in one.sentences]
    assert [one for one in sentences if len(words_in(one)) > MOST_WORDS] == []
    assert [one for one in sentences if PICTURE_TALK.search(one)] == []


@pytest.mark.parametrize("name", ["practice", "empty"])
def test_nothing_of_ours_is_said_in_pictures(name: str) -> None:
    pdf = opened(made(name, "easy-read", only=WHOLE).pdf)
    seen = [str(one.Alt) for one in elements(pdf) if "/Alt" in one]
    cover = re.compile(
        "|".join(re.escape(words()(f"cover-says-{one}", count=6)) for one in _SCENES)
    )
    shown = [one for one in seen if one not in of_family(name) and not cover.search(one)]
    back = words()("together-says", count=0 if name == "empty" else 6)

    found = [one for one in (*ours(name), *shown) if PICTURE_TALK.search(one) and one != back]

    assert found == []


_SCENES = ("house", "boat", "tent", "tree", "kite", "garden")


def test_each_key_says_what_a_usual_key_says_or_is_asked_by_its_own_name() -> None:
    usual = {one.key for one in messages() if one.area != "easy"}
    own = {one.key for one in messages() if one.area == "easy"}

    laid_over = {key for key in own if key.removeprefix("easy-") in usual}

    assert {key for key in own - laid_over if not key.startswith(_BY_NAME)} == set()


_BY_NAME = ("easy-us-", "easy-name-", "easy-said-", "easy-balloon-", "easy-people-", "easy-rights-")


@pytest.mark.parametrize(
    ("name", "snug"),
    [("practice", False), ("practice", True), ("empty", False), ("overfull", False)],
)
def test_every_picture_stands_in_one_column_left_of_its_words(name: str, *, snug: bool) -> None:
    book, looked_at = book_called(name), context(name, snug=snug)
    beside: list[Beside] = []
    for place in OUR_BOOK.pages:
        if place.kind.area not in EASY_READ.without and not (place.kind.cover or place.kind.loose):
            blocks = compose_easily(book.page(place.key), replace(looked_at, title="Title"))
            beside += (one for one in blocks if isinstance(one, Beside))

    assert len(beside) > 40
    assert all(one.row for one in beside)
    wide = [one.drawing.size[0] for one in beside if one.drawing.size[0] != WIDE]
    assert len(wide) <= 1  # a photograph of a family's own is larger


def test_nothing_a_family_said_is_lost_where_it_said_too_much() -> None:
    book, all_of_it = book_called("overfull"), " ".join(told("overfull", SOME))
    left_out = {"start", "hopes_then", "for_each", "stories", "roots"}
    wanted = {
        said.text
        for key, page in book.filled.items()
        if key in SOME
        for name in page.__dataclass_fields__
        if name not in left_out
        for ask, said in walk(getattr(page, name))
        if isinstance(ask, AskList | AskPicks | AskProse) or ask is None
        if said.text and not said.text.isdigit() and not said.text.startswith("2027-")
    }

    assert len(wanted) >= 5
    assert [one for one in wanted if " ".join(one.split()) not in all_of_it] == []


@pytest.mark.parametrize("answers", [13, 40])
def test_each_of_many_answers_is_printed(answers: int) -> None:
    page = Steady(good_day=tuple(Said(f"Answer {n}.") for n in range(answers)))

    blocks = compose_easily(page, context("empty", title="What keeps us well"))

    found = str(tuple(blocks))
    assert all(f"'Answer {n}.'" in found for n in range(answers))


def test_letters_and_pages_of_a_family_s_own_are_in_it_only_where_there_are_any() -> None:
    keys = {key for side in made("practice", "easy-read", only=WHOLE).sides for key in side}
    none = {key for side in made("empty", "easy-read", only=WHOLE).sides for key in side}

    assert "letters" in keys
    assert "letters" not in none
    assert not {"known", "near", "mine", "checkins"} & (keys | none)


def test_letters_that_are_all_kept_from_a_copy_leave_no_page_behind() -> None:
    key = PageKey("letters")
    book = book_called("practice")
    kept = mapped(book.page(key), lambda said: replace(said, show_in=()))

    sides = printed(book.with_page(key, kept), nobodys, Wish(edition=EASY_READ)).sides

    assert key not in {one for side in sides for one in side}


def test_a_question_of_a_family_s_own_is_asked_in_its_own_words() -> None:
    page = book_called("practice").page(PageKey("birthdays"))
    assert isinstance(page, Own)

    blocks = str(tuple(compose_easily(page, context("practice", title="Birthdays"))))

    assert "What do we eat on a birthday?" in blocks
    assert "Pizza, then cake, then more cake." in blocks


def test_a_page_looked_at_in_easy_read_is_in_easy_words() -> None:
    wanted = Wanted(
        book=book_called("empty"),
        key=PageKey("balloon"),
        number=1,
        width_px=200,
        edition=EASY_READ,
    )

    seen = laid(wanted, nobodys)

    assert "How was it at first?" in seen.words
    assert "balloon" not in seen.words.casefold()


@pytest.mark.parametrize("shape", ["one-visit", "middle", "long"])
def test_no_length_of_a_usual_book_has_more_than_twenty_sides(shape: str) -> None:
    book = book_called("practice").with_shape(shape)

    sides = printed(book, nobodys, Wish(edition=EASY_READ)).sides

    assert len(sides) <= MOST_SIDES
    assert {"weather", "numbers"} <= {key for side in sides for key in side}


def test_faces_go_from_very_sad_to_very_glad() -> None:
    moods = [mood_of(level) for level in range(11)]

    assert moods == sorted(moods)
    assert set(moods) == set(range(MOODS))


def test_more_lines_are_there_for_a_pen_where_a_side_has_room() -> None:
    looked_at = context("empty", title="What we are good at")

    lines = [_lines(one) for one in compose_easily(Strengths(), looked_at)]

    assert max(lines) == 6


def _lines(block: Block) -> int:
    inside = block.blocks if isinstance(block, Beside) else ()
    return max((getattr(one, "count", 0) for one in inside), default=0)


def test_easy_words_lie_over_the_usual_ones() -> None:
    easy = words(manner="easy")

    assert easy("balloon-title") == "How are things?"
    assert words()("balloon-title") == "How high is our balloon?"
    assert easy("cover-empty-title") == words()("cover-empty-title")
    assert easy.keys("us-matters-pick-") == words().keys("us-matters-pick-")


def test_a_pack_can_change_easy_words_and_does_so_only_by_their_own_key() -> None:
    pack = {"en-GB": "balloon-title = Our kite\nsteady-title = Our week\n"}
    better = {"en-GB": f"{pack['en-GB']}easy-balloon-title = How is it going?\n"}

    assert words("en-GB", pack, "easy")("balloon-title") == "How are things?"
    assert words("en-GB", better, "easy")("balloon-title") == "How is it going?"
    assert words("en-GB", better)("balloon-title") == "Our kite"


def test_another_language_is_never_left_for_english_that_is_easier() -> None:
    polish = words("pl", {"pl": "balloon-title = Jak wysoko jest balon?\n"}, "easy")

    assert polish("balloon-title") == "Jak wysoko jest balon?"
    assert polish("steady-title") == "What keeps us well"
