"""How much a book prints: so much that it is done in about half a minute, and no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple

from familybook.core.book import Book
from familybook.core.codec import MOST_ROWS
from familybook.core.errors import AnswersError
from familybook.core.ids import PersonId
from familybook.core.pack import HelpNumber, Pack, PackPlace, PackRight
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.core.words import Words

MOST_LETTERS = 2_000_000
"""Letters of all that prints: some eight hundred pages."""
LINE = 40
"""Letters that a line counts for at least: that much paper it takes, whatever stands in it."""
PAGE = 1_000
"""Letters that a page of the family's own counts for, were it empty."""
EACH_NAME = 5
"""Pages on which a name stands of itself: the cover, who we are, and those with a row for each."""
MOST_ANSWERS = 20_000
"""Answers, each counted once more for everybody whose it is."""


def expect_printable(book: Book, words: Words) -> None:
    """Look that all together is a book that can be printed soon.

    Raises:
        AnswersError: if it is many times more, at the part with most of it.
    """
    own = len(book.pages) - len(book.template.pages)
    for place, count in (("people", len(book.people)), ("own_pages", own)):
        if count > MOST_ROWS:
            raise AnswersError(place, "too-many", most=MOST_ROWS)
    answers = [said for page in book.filled.values() for said in every_said(page)]
    if sum(1 + len(said.said_by) for said in answers) > MOST_ANSWERS:
        raise AnswersError(place="pages", reason="too-many", most=MOST_ANSWERS)
    letters = letters_of(book, words, answers)
    if sum(letters.values()) > MOST_LETTERS:
        place = max(letters, key=lambda part: letters[part])
        raise AnswersError(place=place, reason="too-long", most=MOST_LETTERS)


def letters_of(book: Book, words: Words, answers: Iterable[Said]) -> Mapping[str, int]:
    """Return how many letters each part of a book prints, as often as it prints them."""
    own = len(book.pages) - len(book.template.pages)
    count = _Count(book, words)
    return {
        "people": EACH_NAME * sum(count.names.values()),
        "titles": sum(map(len, book.titles.values())) + PAGE * own,
        "pages": sum(map(count.said, answers)),
        "pack": _letters(astuple(book.pack)) - sum(map(len, book.pack.words.values())),
    }


class _Count:
    """Counts the letters of answers; what was picked counts each time it is."""

    def __init__(self, book: Book, words: Words) -> None:
        self.names: dict[str, int] = {one.id: len(one.name) for one in book.people}
        self._picks = {**self.names, **_of_pack(book.pack)}
        self._words = words

    def said(self, said: Said) -> int:
        """Return the letters of an answer, of its caption, and of the names beside both."""
        texts = (said.text, said.snap.caption)
        lines = sum(len(text.splitlines()) for text in texts)
        people: tuple[PersonId, ...] = (*said.said_by, *said.snap.who)
        named = sum(self.names.get(who, 0) for who in people)
        return sum(map(len, texts)) + LINE * lines + named + self._picked(said.pick)

    def _picked(self, pick: str) -> int:
        if pick and pick not in self._picks:
            self._picks[pick] = len(self._words(pick)) if self._words.has(pick) else 0
        return self._picks.get(pick, 0)


def _of_pack(pack: Pack) -> Mapping[str, int]:
    """Return the letters of all that a pack has to pick from; of two with one key, both."""
    found: dict[str, int] = {}
    rows: tuple[HelpNumber | PackPlace | PackRight, ...] = (
        *pack.numbers,
        *pack.places,
        *pack.rights,
    )
    for one in rows:
        found[one.key] = found.get(one.key, 0) + _letters(astuple(one))
    return found


def _letters(value: object) -> int:
    """Return how many letters stand in texts within lists and such."""
    match value:
        case str():
            return len(value)
        case tuple() | list():
            return sum(map(_letters, value))
        case dict():
            return sum(map(_letters, value.values()))
        case _:
            return 0
