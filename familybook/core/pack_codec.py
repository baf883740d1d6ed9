"""Packs as plain data and back: a book carries its pack, and so does its answers file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Any, TypeVar

from familybook.core.codec import expect, line, only, rows, short, strings
from familybook.core.days import span_of
from familybook.core.errors import AnswersError
from familybook.core.ids import PageKey
from familybook.core.pack import (
    PLACE_PICTURES,
    WAYS_TO_ASK,
    HelpNumber,
    Pack,
    PackPage,
    PackPlace,
    PackQuestion,
    PackRecord,
    PackRight,
)
from familybook.core.web import is_web

LONGEST_TEXT = 2_000
"""Letters of a name, a title or a question in a pack."""
LONGEST_WORDS = 128 * 1024
"""Letters of the changed words of one language; all of ours are a third of it."""
ALL_WORDS = 512 * 1024
"""Letters of the changed words of all languages: as much as a pack can hold."""
MOST_LANGUAGES = 32
"""Languages with changed words: more than families speak in any one town's schools."""

_Row = TypeVar("_Row", HelpNumber, PackPlace, PackRight, PackRecord)
"""What holds nothing but texts."""


def pack_to_plain(pack: Pack) -> dict[str, Any]:
    """Return a pack as plain data, with every part of it."""
    return {
        "name": pack.name,
        "owner": pack.owner,
        "numbers": [asdict(one) for one in pack.numbers],
        "places": [asdict(one) for one in pack.places],
        "rights": [asdict(one) for one in pack.rights],
        "steps": list(pack.steps),
        "record": asdict(pack.record),
        "check_ins": list(pack.check_ins),
        "off": list(pack.off),
        "order": list(pack.order),
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
    only(held, [field.name for field in fields(Pack)], place)
    return Pack(
        name=_text(held, "name", place),
        owner=_text(held, "owner", place),
        numbers=_numbers(held, place),
        places=_places(held, place),
        rights=_rows(PackRight, held, "rights", place),
        steps=_texts(held, "steps", place),
        record=_row(PackRecord, held.get("record", {}), f"{place}.record"),
        check_ins=_check_ins(held, place),
        off=_keys(held, "off", place),
        order=_keys(held, "order", place),
        pages=tuple(
            _page(one, f"{place}.pages[{at}]")
            for at, one in enumerate(rows(held.get("pages", []), f"{place}.pages"))
        ),
        words=_words(held.get("words", {}), f"{place}.words"),
    )


def _words(plain: Any, place: str) -> dict[str, str]:
    held = expect(plain, dict, place)
    if len(held) > MOST_LANGUAGES:
        raise AnswersError(place, "too-many", most=MOST_LANGUAGES)
    words = {code: short(one, f"{place}.{code}", LONGEST_WORDS) for code, one in held.items()}
    if sum(map(len, words.values())) > ALL_WORDS:
        raise AnswersError(place, "too-long", most=ALL_WORDS)
    return words


def _row(kind: type[_Row], plain: Any, place: str) -> _Row:
    names = [field.name for field in fields(kind)]
    held = expect(plain, dict, place)
    only(held, names, place)
    return kind(**{name: _text(held, name, place) for name in names})


def _rows(kind: type[_Row], held: dict[str, Any], key: str, place: str) -> tuple[_Row, ...]:
    return tuple(
        _row(kind, one, f"{place}.{key}[{at}]")
        for at, one in enumerate(rows(held.get(key, []), f"{place}.{key}"))
    )


def _numbers(held: dict[str, Any], place: str) -> tuple[HelpNumber, ...]:
    found = _rows(HelpNumber, held, "numbers", place)
    _expect_web(found, f"{place}.numbers")
    return found


def _expect_web(rows: Sequence[HelpNumber | PackPlace], place: str) -> None:
    """Look that what may be printed as a code to scan is an address, and no other."""
    for at, one in enumerate(rows):
        if one.web and not is_web(one.web):
            raise AnswersError(f"{place}[{at}].web", "web")


def _places(held: dict[str, Any], place: str) -> tuple[PackPlace, ...]:
    found = _rows(PackPlace, held, "places", place)
    _expect_web(found, f"{place}.places")
    for at, one in enumerate(found):
        if one.picture and one.picture not in PLACE_PICTURES:
            where = f"{place}.places[{at}].picture"
            raise AnswersError(where, "choice", choices=", ".join(PLACE_PICTURES))
    return found


def _check_ins(held: dict[str, Any], place: str) -> tuple[str, ...]:
    found = _texts(held, "check_ins", place)
    for at, one in enumerate(found):
        if span_of(one) is None:
            raise AnswersError(f"{place}.check_ins[{at}]", "check-in")
    return found


def _page(plain: Any, place: str) -> PackPage:
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
        prompt=_text(held, "prompt", place), ask=ask, picks=_texts(held, "picks", place)
    )


def _text(held: dict[str, Any], key: str, place: str) -> str:
    return line(held.get(key, ""), f"{place}.{key}", LONGEST_TEXT)


def _texts(held: dict[str, Any], key: str, place: str) -> tuple[str, ...]:
    return tuple(
        line(one, f"{place}.{key}[{at}]", LONGEST_TEXT)
        for at, one in enumerate(rows(held.get(key, []), f"{place}.{key}"))
    )


def _keys(held: dict[str, Any], key: str, place: str) -> tuple[PageKey, ...]:
    return tuple(PageKey(one) for one in strings(held.get(key, []), f"{place}.{key}"))
