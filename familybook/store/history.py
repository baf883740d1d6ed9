"""Earlier versions of what was said: one row for each visit to a field, newest first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from familybook.core.ids import PageKey
from familybook.store.contents import Answers, Facts, to_json
from familybook.store.engine import Database
from familybook.store.moments import now

TITLE = "@title"
"""The field under which the history has a page's own title; its value is a JSON string."""

PEOPLE = PageKey("@people")
"""The page under which the history has those in the book, each under their id."""

MOST_BYTES = 16 * 1024 * 1024
"""What a book's history may take: years of words, or some hundred large drawings."""

ALWAYS_KEPT = 20
"""The newest rows of a field, which stay however much there is."""

_MUCH_SHORTER = 0.5

Spot = tuple[PageKey, str]
"""A page, and a field of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What once stood in a field, as JSON."""

    value: str
    at: str = ""
    """When it was written, in UTC, as ISO 8601; empty if that was never noted."""
    until: str = ""
    """When something else took its place."""


@dataclass(frozen=True, slots=True)
class Change:
    """A field that holds something else now; None is nothing."""

    spot: Spot
    old: str | None
    new: str | None


@dataclass(frozen=True, slots=True)
class _Visit:
    """Where somebody is just now: the row that grows, and the most that was written there."""

    seq: int
    most: str | None


Visited = dict[Spot, _Visit]


class Visits:
    """Notes what changes in a sitting. While somebody stays in a field, its row grows with it.

    What is much shorter all of a sudden, or bit by bit, gets a row of its own: a cleared answer
    can be had back as it was at its longest.
    """

    def __init__(self, sitting: str) -> None:
        self._sitting = sitting
        self._here: Visited = {}

    def end(self) -> None:
        """Let the next change of any field have a row of its own."""
        self._here = {}

    def note(self, db: Database, changes: tuple[Change, ...]) -> Visited:
        """Write down changes; return the visits that go on, for `go_on` once all is committed."""
        noted = ((one.spot, self._noted(db, one)) for one in changes)
        return {spot: visit for spot, visit in noted if visit is not None}

    def go_on(self, here: Visited) -> None:
        """Know which fields were visited last."""
        self._here = here

    def _noted(self, db: Database, change: Change) -> _Visit | None:
        visit = self._here.get(change.spot)
        if visit is None:
            return self._row(db, change)
        if len(change.new or "") < len(visit.most or "") * _MUCH_SHORTER:
            db.execute("UPDATE change SET new = ? WHERE seq = ?", [visit.most, visit.seq])
            return self._row(db, Change(change.spot, visit.most, change.new))
        (old,) = db.execute("SELECT old FROM change WHERE seq = ?", [visit.seq]).fetchone()
        if old == change.new:  # as before the visit: nothing happened
            db.execute("DELETE FROM change WHERE seq = ?", [visit.seq])
            return None
        sql = "UPDATE change SET at = ?, new = ? WHERE seq = ?"
        db.execute(sql, [now(), change.new, visit.seq])
        return _Visit(visit.seq, max(change.new, visit.most, key=lambda one: len(one or "")))

    def _row(self, db: Database, change: Change) -> _Visit | None:
        page, field = change.spot
        sql = "INSERT INTO change (sitting, at, page, field, old, new) VALUES (?, ?, ?, ?, ?, ?)"
        row = [self._sitting, now(), page, field, change.old, change.new]
        seq = db.execute(sql, row).lastrowid
        return None if seq is None else _Visit(seq, change.new)


def answer_changes(kept: Answers, answers: Answers) -> tuple[Change, ...]:
    """Return which answers differ from those kept."""
    pages = dict.fromkeys((*kept, *answers))
    return tuple(
        change
        for page in pages
        for change in _differences(page, kept.get(page, {}), answers.get(page, {}))
    )


def fact_changes(kept: Facts, facts: Facts) -> tuple[Change, ...]:
    """Return which titles and people differ from those kept."""
    found: list[Change] = []
    if kept.get("titles") != facts["titles"]:
        old, new = (json.loads(one.get("titles", "{}")) for one in (kept, facts))
        for page in dict.fromkeys((*old, *new)):
            sides = ({TITLE: to_json(one[page])} if page in one else {} for one in (old, new))
            found.extend(_differences(PageKey(page), *sides))
    if kept.get("people") != facts["people"]:
        found.extend(_differences(PEOPLE, *(_people(one) for one in (kept, facts))))
    return tuple(found)


def _people(facts: Facts) -> dict[str, str]:
    return {one["id"]: to_json(one) for one in json.loads(facts.get("people", "[]"))}


def _differences(page: PageKey, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for field in dict.fromkeys((*old, *new)):
        if old.get(field) != new.get(field):
            yield Change((page, field), old.get(field), new.get(field))


def versions(db: Database, page: PageKey, field: str) -> tuple[Version, ...]:
    """Return what stood in a field before what stands there now, newest first, each once."""
    sql = "SELECT at, old, new FROM change WHERE page = ? AND field = ? ORDER BY seq"
    stood = _stood(db.execute(sql, [page, field]).fetchall())
    there = stood[-1].value if stood else ""
    found: dict[str, Version] = {}
    for one in reversed(stood):
        if one.value and one.value != there:
            found.setdefault(one.value, one)
    return tuple(found.values())


def _stood(rows: list[tuple[Any, ...]]) -> list[Version]:
    """Return all that ever stood there, one after the other; nothing is an empty value."""
    stood: list[Version] = []
    for at, old, new in rows:
        if stood and stood[-1].value == (old or ""):
            stood[-1] = Version(value=stood[-1].value, at=stood[-1].at, until=at)
        else:
            stood.append(Version(value=old or "", until=at))
        stood.append(Version(value=new or "", at=at))
    return stood


def names(db: Database, page: PageKey, field: str, mark: str) -> bool:
    """Tell whether something, as a photograph's id, was ever named in a field."""
    sql = "SELECT 1 FROM change WHERE page = ? AND field = ? AND (instr(old, ?) OR instr(new, ?))"
    return db.execute(sql, [page, field, mark, mark]).fetchone() is not None


def forget(db: Database, page: PageKey, field: str) -> int:
    """Take out all that is noted of a field, and return how many rows that were."""
    count: int = db.execute(
        "DELETE FROM change WHERE page = ? AND field = ?", [page, field]
    ).rowcount
    return count


def forget_all_with(db: Database, mark: str) -> int:
    """Take out every row that names something, as a photograph's id."""
    sql = "DELETE FROM change WHERE instr(old, ?) OR instr(new, ?)"
    count: int = db.execute(sql, [mark, mark]).rowcount
    return count


_SIZE = "SELECT coalesce(sum(coalesce(length(old), 0) + coalesce(length(new), 0)), 0) FROM change"
_TOO_OLD = (
    "SELECT seq FROM (SELECT seq,"
    " sum(coalesce(length(old), 0) + coalesce(length(new), 0)) OVER (ORDER BY seq DESC) AS beside,"
    " row_number() OVER (PARTITION BY page, field ORDER BY seq DESC) AS turn FROM change)"
    " WHERE beside > ? AND turn > ?"
)


def trim(db: Database, most: int = MOST_BYTES) -> None:
    """Take out the oldest rows of a history that has grown too large."""
    (held,) = db.execute(_SIZE).fetchone()
    if held > most:
        for (seq,) in db.execute(_TOO_OLD, [most, ALWAYS_KEPT]).fetchall():
            db.execute("DELETE FROM change WHERE seq = ?", [seq])
