"""What is local to a council or a parents' group: data laid over the template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from familybook.core.ids import PageKey

PLACE_PICTURES = ("library", "cafe", "hub", "school", "worship", "park", "food", "other")
"""The buildings that stand for places."""

WAYS_TO_ASK = ("line", "prose", "pick", "photo", "drawing")
"""How a question of an extra page can be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpNumber:
    """A number to ring, and the month it was last checked (`2026-11`), never its hours."""

    key: str
    name: str
    number: str
    what_for: str = ""
    checked_on: str = ""
    web: str = ""
    """An address to scan with a phone: `core/web.py` tells which may stand there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPlace:
    """A place near us that a family might try. `picture` is one of `PLACE_PICTURES`."""

    key: str
    name: str
    what_for: str = ""
    when: str = ""
    how_to_get_there: str = ""
    first_time: str = ""
    picture: str = ""
    checked_on: str = ""
    example: str = ""
    """What the screen says after the name of a place nobody has been to. Nothing of it prints."""
    web: str = ""
    """An address to scan with a phone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRight:
    """What a family can ask for, in one short line."""

    key: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRecord:
    """What the council keeps about a family, how to see it, how to complain, where advice is."""

    keeps: str = ""
    see: str = ""
    complain: str = ""
    advice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PackQuestion:
    """A question of an extra page. `ask` is line, prose, pick, photo or drawing."""

    prompt: str
    ask: str = "prose"
    picks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackPage:
    """An extra page of questions."""

    key: PageKey
    title: str
    questions: tuple[PackQuestion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A pack as it was when the book was begun; the book carries it."""

    name: str = ""
    owner: str = ""
    """Who looks after it, as a council or a parents' group calls itself."""
    numbers: tuple[HelpNumber, ...] = ()
    places: tuple[PackPlace, ...] = ()
    rights: tuple[PackRight, ...] = ()
    steps: tuple[str, ...] = ()
    """What happens after a family asks for help again, step by step."""
    record: PackRecord = PackRecord()
    check_ins: tuple[str, ...] = ()
    """When a family looks back, counted from the ending: `2w`, `6w`, `3m`, `6m`, `12m`."""
    off: tuple[PageKey, ...] = ()
    """Pages that begin put away."""
    order: tuple[PageKey, ...] = ()
    """Pages that come first, in this order; the others stay where they are."""
    pages: tuple[PackPage, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """Fluent source that is laid over ours, by language code."""

    def number(self, key: str) -> HelpNumber | None:
        """Return the number of that key."""
        return next((one for one in self.numbers if one.key == key), None)

    def place(self, key: str) -> PackPlace | None:
        """Return the place of that key."""
        return next((one for one in self.places if one.key == key), None)

    def right(self, key: str) -> PackRight | None:
        """Return the right of that key."""
        return next((one for one in self.rights if one.key == key), None)


NO_PACK = Pack()
