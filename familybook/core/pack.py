"""What is local to a council or a parents' group: data laid over the template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from familybook.core.ids import PageKey


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpNumber:
    """A number to ring, and the month it was last checked (`2026-11`), never its hours."""

    key: str
    name: str
    number: str
    what_for: str = ""
    checked_on: str = ""


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
    numbers: tuple[HelpNumber, ...] = ()
    pages: tuple[PackPage, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    """Fluent source that is laid over ours, by language code."""


NO_PACK = Pack()
