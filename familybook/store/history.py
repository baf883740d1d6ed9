"""Earlier versions of what was said: one row for each visit to a field, with what stood before.

Who is in the book has no history, and neither has a page that was taken out of it: nobody could
look at those any more, nor have them forgotten.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from familybook.core.ids import PageKey
from familybook.store.contents import Answers, Facts, to_json
from familybook.store.engine import Database
from familybook.store.moments import now

TITLE = "@title"
"""The field under which the history has a page's own title; its value is a JSON string."""

MOST_BYTES = 4 * 1024 * 1024
"""What a book's history may take: years of words, or some large drawings.

It is half of what photographs leave to words in the fullest book.
"""

_ROW_BYTES = 128
"""What a row takes beside what stood there."""

_AFTER = 0.75
"""How much of that stays when it has grown too large, so that it is not too large again soon."""

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
        self._held: int | None = None
        """How large the history is, or a little less; None before it was looked at."""

    def end(self) -> None:
        """Let the next change of any field have a row of its own."""
        self._here = {}

    def note(self, db: Database, changes: tuple[Change, ...]) -> Visited:
        """Write down changes; return the visits that go on, for `go_on` once all is committed."""
        if self._held is None:
            self._held = size(db)
        noted = [(one.spot, self._noted(db, one)) for one in changes]
        if self._held > MOST_BYTES:
            trim(db)
            self._held = size(db)
        return {spot: visit for spot, visit in noted if visit is not None}

    def go_on(self, here: Visited) -> None:
        """Know which fields were visited last."""
        self._here = here

    def _noted(self, db: Database, change: Change) -> _Visit | None:
        visit = self._here.get(change.spot)
        if visit is None:
            return self._row(db, change)
        if len(change.new or "") < len(visit.most or "") * _MUCH_SHORTER:
            return self._row(db, Change(change.spot, visit.most, change.new))
        row = db.execute("SELECT old FROM change WHERE seq = ?", [visit.seq]).fetchone()
        if row is None:  # the history had grown too large
            return self._row(db, change)
        if row[0] == change.new:  # as before the visit: nothing happened
            db.execute("DELETE FROM change WHERE seq = ?", [visit.seq])
            return None
        db.execute("UPDATE change SET at = ? WHERE seq = ?", [now(), visit.seq])
        return _Visit(visit.seq, max(change.new, visit.most, key=lambda one: len(one or "")))

    def _row(self, db: Database, change: Change) -> _Visit | None:
        page, field = change.spot
        sql = "INSERT INTO change (sitting, at, page, field, old) VALUES (?, ?, ?, ?, ?)"
        seq = db.execute(sql, [self._sitting, now(), page, field, change.old]).lastrowid
        self._held = (self._held or 0) + len(change.old or "") + _ROW_BYTES
        return None if seq is None else _Visit(seq, change.new)


def answer_changes(kept: Answers, answers: Answers) -> tuple[Change, ...]:
    """Return which answers differ from those kept."""
    pages = dict.fromkeys((*kept, *answers))
    return tuple(
        change
        for page in pages
        for change in _differences(page, kept.get(page, {}), answers.get(page, {}))
    )


def title_changes(kept: Facts, facts: Facts) -> tuple[Change, ...]:
    """Return which titles of pages differ from those kept."""
    found: list[Change] = []
    if kept.get("titles") != facts["titles"]:
        old, new = (json.loads(one.get("titles", "{}")) for one in (kept, facts))
        for page in dict.fromkeys((*old, *new)):
            sides = ({TITLE: to_json(one[page])} if page in one else {} for one in (old, new))
            found.extend(_differences(PageKey(page), *sides))
    return tuple(found)


def _differences(page: PageKey, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for field in dict.fromkeys((*old, *new)):
        if old.get(field) != new.get(field):
            yield Change((page, field), old.get(field), new.get(field))


def versions(db: Database, page: PageKey, field: str) -> tuple[Version, ...]:
    """Return what stood in a field before what stands there now, newest first, each once."""
    sql = "SELECT at, old FROM change WHERE page = ? AND field = ? ORDER BY seq"
    there, since = _there(db, page, field), ""
    stood: list[Version] = []
    for at, old in db.execute(sql, [page, field]).fetchall():
        stood.append(Version(value=old or "", at=since, until=at))
        since = at
    found: dict[str, Version] = {}
    for one in reversed(stood):
        if one.value and one.value != there:
            found.setdefault(one.value, one)
    return tuple(found.values())


def _there(db: Database, page: PageKey, field: str) -> str:
    """Return what stands in a field now."""
    if field == TITLE:
        row = db.execute("SELECT value FROM book WHERE key = 'titles'").fetchone()
        titles = json.loads(row[0]) if row else {}
        return to_json(titles[page]) if page in titles else ""
    sql = "SELECT value FROM answer WHERE page = ? AND field = ?"
    row = db.execute(sql, [page, field]).fetchone()
    return str(row[0]) if row else ""


def names(db: Database, page: PageKey, field: str, mark: str) -> bool:
    """Tell whether something, as a photograph's id, was ever named in a field."""
    sql = "SELECT 1 FROM change WHERE page = ? AND field = ? AND instr(old, ?)"
    return db.execute(sql, [page, field, mark]).fetchone() is not None


def forget(db: Database, page: PageKey, field: str) -> None:
    """Take out all that is noted of a field."""
    db.execute("DELETE FROM change WHERE page = ? AND field = ?", [page, field])


def forget_all_with(db: Database, mark: str) -> None:
    """Take out every row that names something, as a photograph's id."""
    db.execute("DELETE FROM change WHERE instr(old, ?)", [mark])


def forget_all_but(db: Database, pages: Collection[PageKey]) -> None:
    """Take out all that is noted of pages that are no longer in the book."""
    for (page,) in db.execute("SELECT DISTINCT page FROM change").fetchall():
        if page not in pages:
            db.execute("DELETE FROM change WHERE page = ?", [page])


def forget_everything(db: Database) -> None:
    """Give all the room that the history takes to the book."""
    db.execute("DELETE FROM change")


_SIZE = "SELECT coalesce(sum(coalesce(octet_length(old), 0) + ?), 0) FROM change"
_ROWS = "SELECT seq, page, field, coalesce(octet_length(old), 0) + ? FROM change ORDER BY seq"


def size(db: Database) -> int:
    """Return about how many bytes the history takes."""
    (held,) = db.execute(_SIZE, [_ROW_BYTES]).fetchone()
    return int(held)


def trim(db: Database, most: int = MOST_BYTES) -> None:
    """Take a part of a history that has grown too large out.

    Each time the oldest row of the field that takes the most goes: a large drawing, changed many
    times, leaves the words of other fields alone.
    """
    held = size(db)
    if held <= most:
        return
    fields: dict[tuple[str, str], deque[tuple[int, int]]] = {}
    for seq, page, field, taken in db.execute(_ROWS, [_ROW_BYTES]).fetchall():
        fields.setdefault((page, field), deque()).append((seq, taken))
    largest = [(-sum(taken for _, taken in rows), spot) for spot, rows in fields.items()]
    heapify(largest)
    while held > most * _AFTER:
        less, spot = heappop(largest)
        seq, taken = fields[spot].popleft()
        db.execute("DELETE FROM change WHERE seq = ?", [seq])
        held -= taken
        if fields[spot]:
            heappush(largest, (less + taken, spot))
