"""What the TOML files of a pack hold, part by part."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from typing import Any

from familybook.assets.pack_toml import TomlFile, Way
from familybook.core.days import span_of
from familybook.core.ids import PageKey
from familybook.core.pack import (
    PLACE_PICTURES,
    WAYS_TO_ASK,
    HelpNumber,
    PackPage,
    PackPlace,
    PackQuestion,
    PackRecord,
    PackRight,
)

_NUMBER_KEYS = [field.name for field in fields(HelpNumber)]
_PLACE_KEYS = [field.name for field in fields(PackPlace)]
_RIGHT_KEYS = [field.name for field in fields(PackRight)]
_RECORD_KEYS = [field.name for field in fields(PackRecord)]
_PAGE_KEYS = [field.name for field in fields(PackPage)]
_QUESTION_KEYS = [field.name for field in fields(PackQuestion)]
_SETTING_KEYS = ("owner", "check_ins", "off", "order")


def numbers_in(file: TomlFile) -> Iterable[HelpNumber]:
    """Yield the numbers of `numbers.toml`."""
    file.only(file.held, ("numbers", "leave_out"))
    seen: set[str] = set()
    for number, held in enumerate(file.tables(file.held, "numbers")):
        way: Way = (("numbers", number),)
        file.only(held, _NUMBER_KEYS, way)
        yield HelpNumber(
            key=file.key(held, way, seen),
            name=file.text(held, "name", way, needed=True),
            number=file.text(held, "number", way, needed=True),
            what_for=file.text(held, "what_for", way),
            checked_on=file.month(held, "checked_on", way),
            web=file.web(held, "web", way),
        )


def places_in(file: TomlFile) -> Iterable[PackPlace]:
    """Yield the places of `places.toml`."""
    file.only(file.held, ("places", "leave_out"))
    seen: set[str] = set()
    for number, held in enumerate(file.tables(file.held, "places")):
        way: Way = (("places", number),)
        file.only(held, _PLACE_KEYS, way)
        yield PackPlace(
            key=file.key(held, way, seen),
            name=file.text(held, "name", way, needed=True),
            what_for=file.text(held, "what_for", way),
            when=file.text(held, "when", way),
            how_to_get_there=file.text(held, "how_to_get_there", way),
            first_time=file.text(held, "first_time", way),
            picture=file.choice(held, "picture", way, PLACE_PICTURES),
            checked_on=file.month(held, "checked_on", way),
            example=file.text(held, "example", way),
            web=file.web(held, "web", way),
        )


def rights_in(file: TomlFile) -> Iterable[PackRight]:
    """Yield the rights of `rights.toml`."""
    file.only(file.held, ("rights", "steps", "record", "leave_out"))
    seen: set[str] = set()
    for number, held in enumerate(file.tables(file.held, "rights")):
        way: Way = (("rights", number),)
        file.only(held, _RIGHT_KEYS, way)
        yield PackRight(
            key=file.key(held, way, seen), text=file.text(held, "text", way, needed=True)
        )


def record_in(file: TomlFile) -> PackRecord:
    """Return what `rights.toml` tells about what is kept."""
    held = file.table("record")
    way: Way = (("record", 0),)
    file.only(held, _RECORD_KEYS, way)
    return PackRecord(**{key: file.text(held, key, way) for key in _RECORD_KEYS})


def pages_in(file: TomlFile, taken: Collection[str]) -> Iterable[PackPage]:
    """Yield the extra pages of `pages.toml`, none of them under a key that is taken."""
    file.only(file.held, ("pages",))
    seen: set[str] = set()
    for number, held in enumerate(file.tables(file.held, "pages")):
        way: Way = (("pages", number),)
        file.only(held, _PAGE_KEYS, way)
        key = file.key(held, way, seen)
        if key in taken:
            raise file.wrong(way, "page", "key")
        yield PackPage(
            key=PageKey(key),
            title=file.text(held, "title", way, needed=True),
            questions=tuple(_questions(file, held, way)),
        )


def _questions(file: TomlFile, page: Mapping[str, Any], way: Way) -> Iterable[PackQuestion]:
    for number, held in enumerate(file.tables(page, "questions", way)):
        here = (*way, ("pages.questions", number))
        file.only(held, _QUESTION_KEYS, here)
        yield PackQuestion(
            prompt=file.text(held, "prompt", here, needed=True),
            ask=file.choice(held, "ask", here, WAYS_TO_ASK) or "prose",
            picks=file.texts(held, "picks", here),
        )


def settings_in(file: TomlFile, pages: Collection[str], stays: Collection[str]) -> dict[str, Any]:
    """Return what `pack.toml` sets, by the names a pack has for it.

    `pages` are those there are, `stays` those of them that no book is without.
    """
    file.only(file.held, _SETTING_KEYS)
    check_ins = file.texts(file.held, "check_ins")
    for at, one in enumerate(check_ins):
        if span_of(one) is None:
            raise file.wrong((), "check-in", "check_ins")
        if one in check_ins[:at]:
            raise file.wrong((), "twice", "check_ins", word=one)
    may_go = [key for key in pages if key not in stays]
    return {
        "owner": file.text(file.held, "owner", ()),
        "check_ins": check_ins,
        "off": tuple(PageKey(one) for one in file.known("off", may_go)),
        "order": tuple(PageKey(one) for one in file.known("order", pages)),
    }
