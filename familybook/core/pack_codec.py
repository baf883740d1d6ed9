"""Packs as plain data and back: a book carries its pack, and so does its answers file."""

from __future__ import annotations

from typing import Any

from familybook.core.codec import expect, only, rows, short
from familybook.core.errors import AnswersError
from familybook.core.ids import PageKey
from familybook.core.pack import HelpNumber, Pack, PackPage, PackQuestion

LONGEST_TEXT = 2_000
"""Letters of a name, a title or a question in a pack."""
LONGEST_WORDS = 128 * 1024
"""Letters of the changed words of one language; all of ours are a third of it."""

WAYS_TO_ASK = ("line", "prose", "pick", "photo", "drawing")
"""How a question of an extra page can be asked."""


def pack_to_plain(pack: Pack) -> dict[str, Any]:
    """Return a pack as plain data, with every part of it."""
    return {
        "name": pack.name,
        "numbers": [
            {
                "key": number.key,
                "name": number.name,
                "number": number.number,
                "what_for": number.what_for,
                "checked_on": number.checked_on,
            }
            for number in pack.numbers
        ],
        "pages": [
            {
                "key": page.key,
                "title": page.title,
                "questions": [
                    {"prompt": one.prompt, "ask": one.ask, "picks": list(one.picks)}
                    for one in page.questions
                ],
            }
            for page in pack.pages
        ],
        "words": dict(pack.words),
    }


def pack_from_plain(plain: Any, place: str = "pack") -> Pack:
    """Return a pack from plain data; parts that are not there are empty.

    Raises:
        AnswersError: at the first thing that does not belong.
    """
    held = expect(plain, dict, place)
    only(held, ("name", "numbers", "pages", "words"), place)
    words = expect(held.get("words", {}), dict, f"{place}.words")
    return Pack(
        name=_text(held, "name", place),
        numbers=tuple(
            number_from_plain(one, f"{place}.numbers[{at}]")
            for at, one in enumerate(rows(held.get("numbers", []), f"{place}.numbers"))
        ),
        pages=tuple(
            page_from_plain(one, f"{place}.pages[{at}]")
            for at, one in enumerate(rows(held.get("pages", []), f"{place}.pages"))
        ),
        words={
            code: short(one, f"{place}.words.{code}", LONGEST_WORDS) for code, one in words.items()
        },
    )


def number_from_plain(plain: Any, place: str) -> HelpNumber:
    """Return a number to ring from plain data."""
    held = expect(plain, dict, place)
    only(held, ("key", "name", "number", "what_for", "checked_on"), place)
    return HelpNumber(
        key=_text(held, "key", place),
        name=_text(held, "name", place),
        number=_text(held, "number", place),
        what_for=_text(held, "what_for", place),
        checked_on=_text(held, "checked_on", place),
    )


def page_from_plain(plain: Any, place: str) -> PackPage:
    """Return an extra page from plain data."""
    held = expect(plain, dict, place)
    only(held, ("key", "title", "questions"), place)
    return PackPage(
        key=PageKey(_text(held, "key", place)),
        title=_text(held, "title", place),
        questions=tuple(
            _question(one, f"{place}.questions[{at}]")
            for at, one in enumerate(rows(held.get("questions", []), f"{place}.questions"))
        ),
    )


def _question(plain: Any, place: str) -> PackQuestion:
    held = expect(plain, dict, place)
    only(held, ("prompt", "ask", "picks"), place)
    ask = held.get("ask", "prose")
    if ask not in WAYS_TO_ASK:
        raise AnswersError(f"{place}.ask", "choice", choices=", ".join(WAYS_TO_ASK))
    return PackQuestion(
        prompt=_text(held, "prompt", place),
        ask=ask,
        picks=tuple(
            short(one, f"{place}.picks[{at}]", LONGEST_TEXT)
            for at, one in enumerate(rows(held.get("picks", []), f"{place}.picks"))
        ),
    )


def _text(held: dict[str, Any], key: str, place: str) -> str:
    return short(held.get(key, ""), f"{place}.{key}", LONGEST_TEXT)
