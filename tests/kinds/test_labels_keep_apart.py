"""No label of any page is cut off or stands on another: six languages, three sizes of type."""

from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.edition import Edition
from familybook.core.ids import PageKey
from familybook.core.kind import Context, Kind
from familybook.editions import STANDARD
from familybook.paper.letters import TypeLetters
from familybook.templates.our_book import OUR_BOOK
from tests.measuring import crowded, drawings_in
from tests.speaking import PHRASES, Speaker, folk_speaking

LETTERS = TypeLetters()
KINDS = {page.kind.area: page.kind for page in OUR_BOOK.pages}


def in_type(size: float) -> Edition:
    """Return the standard edition as drawings meet it in type of that size.

    Larger type is the same page on a smaller sheet, printed larger.
    """
    wide, high = STANDARD.sheet
    left, top = STANDARD.inner + STANDARD.outer, STANDARD.top + STANDARD.bottom
    shrunk = STANDARD.body / size
    sheet = ((wide - left) * shrunk + left, (high - top) * shrunk + top)
    return replace(STANDARD, sheet=sheet)


def wrong(kind: type[Kind], language: str, count: int, edition: Edition) -> list[str]:
    people = folk_speaking(language, min(count + 1, 9))
    spoken, pack = words(language), starter()
    page = Speaker(language, count, people, spoken, pack).page(kind)
    context = Context(
        words=spoken,
        letters=LETTERS,
        edition=edition,
        people={one.id: one for one in people},
        pages={PageKey(kind.area): page},
        pack=pack,
    )
    return [
        told for drawing in drawings_in(page.compose(context)) for told in crowded(drawing, LETTERS)
    ]


@pytest.mark.parametrize("language", PHRASES)
@pytest.mark.parametrize("area", KINDS)
def test_labels_keep_apart_however_many_there_are(area: str, language: str) -> None:
    for count in (1, 4, 13):
        assert not wrong(KINDS[area], language, count, STANDARD), count


@pytest.mark.parametrize("size", [18.0, 20.0])
@pytest.mark.parametrize("language", ["pl", "ur"])
@pytest.mark.parametrize("area", KINDS)
def test_labels_keep_apart_in_larger_type(area: str, language: str, size: float) -> None:
    assert not wrong(KINDS[area], language, 5, in_type(size))
