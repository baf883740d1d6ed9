"""Words for sheets that hang or travel: parts set under each other, over more sheets if need be.

What is set is as large as all of it fits; what still does not fit goes on under the same heading.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import height_of, pitch_of, runs_from_right

PEN = 28.35
"""Ten millimetres: from one line to write on to the next."""

_PIECE = 6
"""Lines of one answer that stay together."""

_BULLET = 14.0
_UNDER_ROW = 5.0
_UNDER_HEAD = 4.0
_APART = 14.0
_SHORTEST = 120.0
"""The shortest line for a number, beside a name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Words, and a number with them; with `pen` a line to write the number on, or all of it."""

    text: str = ""
    number: str = ""
    pen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A heading and what stands under it. A `bare` part has no paper of its own."""

    head: str = ""
    entries: tuple[Entry, ...] = ()
    listed: bool = False
    larger: float = 1.0
    """How much larger its words are than others."""
    heavy: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The room parts are set in, and the white inside the edges of each and between two."""

    wide: float
    high: float
    letters: Letters
    from_right: bool = False
    side: float = 16.0
    top: float = 20.0
    foot: float = 10.0
    gap: float = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """An entry, or a piece of a long one, in lines."""

    lines: tuple[str, ...]
    number: tuple[str, ...]
    pen: bool
    size: float
    high: float
    beside: bool
    first: bool = True
    """Whether it begins an entry."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Set:
    """A part, or a piece of it, in lines."""

    part: Part
    head: tuple[str, ...]
    size: float
    rows: tuple[Row, ...]
    high: float


def columns(parts: Sequence[Part], room: Room, sizes: Sequence[float]) -> list[tuple[Set, ...]]:
    """Return parts under each other in one column, or in as many as they take.

    Lines to write on under other words are left out where there is no room for them.
    """
    lean = [_lean(part) for part in parts]
    for some in (parts, lean):
        for size in sizes:
            found = tuple(_set(part, tuple(_rows(part, room, size)), room, size) for part in some)
            if high_of(found, room) <= room.high:
                return [found]
    return _shared(lean, room, sizes[-1])


def _lean(part: Part) -> Part:
    """Return a part without lines to write on that follow words."""
    told = tuple(one for one in part.entries if one.text or one.number)
    return replace(part, entries=told or part.entries)


def high_of(sets: Sequence[Set], room: Room) -> float:
    """Return how high parts are under each other."""
    return sum(one.high for one in sets) + room.gap * max(0, len(sets) - 1)


def _shared(parts: Sequence[Part], room: Room, size: float) -> list[tuple[Set, ...]]:
    """Return columns filled one after the other."""
    made: list[list[Set]] = [[]]
    for part in parts:
        waiting = deque(_rows(part, room, size))
        bare = not waiting
        while waiting or bare:
            left = room.high - high_of(made[-1], room) - (room.gap if made[-1] else 0)
            taken = _taken(part, waiting, room, size, left, must=not made[-1])
            if taken is None:
                made.append([])
                continue
            made[-1].append(taken)
            bare = False
    return [tuple(one) for one in made]


def _taken(
    part: Part, waiting: deque[Row], room: Room, size: float, left: float, *, must: bool
) -> Set | None:
    """Take the rows that fit; None if not even the first does, unless there `must` be one."""
    rows: list[Row] = []
    while waiting:
        more = _set(part, (*rows, waiting[0]), room, size)
        if more.high > left and not (must and not rows):
            break
        rows.append(waiting.popleft())
    found = _set(part, tuple(rows), room, size)
    if not rows and (waiting or (found.high > left and not must)):
        return None
    return found


def _set(part: Part, rows: tuple[Row, ...], room: Room, size: float) -> Set:
    inside = room.wide - 2 * room.side
    size = size + 2
    head = room.letters.wrap(part.head, size, inside, Voice.HEAD) if part.head else ()
    high = height_of(head, size, room.letters, Voice.HEAD) + (_UNDER_HEAD if head and rows else 0)
    high += sum(row.high for row in rows)
    high += 0 if part.bare else room.top + room.foot
    return Set(part=part, head=head, size=size, rows=rows, high=high)


def _rows(part: Part, room: Room, size: float) -> Iterator[Row]:
    letters = room.letters
    inside = room.wide - 2 * room.side - (_BULLET if part.listed else 0)
    size = size * part.larger
    for entry in part.entries:
        text, number = entry.text.strip(), entry.number.strip()
        lines = letters.wrap(text, size, inside, Voice.BODY) if text else ()
        told = letters.wrap(number, size, inside, Voice.BOLD) if number else ()
        yield from _pieces(lines, told, entry, (inside, size), letters)


def _pieces(
    lines: tuple[str, ...],
    number: tuple[str, ...],
    entry: Entry,
    measure: tuple[float, float],
    letters: Letters,
) -> Iterator[Row]:
    inside, size = measure
    wide = sum(letters.width(line, size, Voice.BODY) for line in lines)
    wanted = letters.width("".join(number), size, Voice.BOLD) if number else _SHORTEST
    after = bool(number) or entry.pen
    beside = after and len(lines) == 1 and len(number) <= 1 and wide + _APART + wanted <= inside
    if beside or (not lines and entry.pen):
        yield _row(lines, number, entry.pen, size, letters, beside=beside)
        return
    for start in range(0, len(lines), _PIECE):
        some = lines[start : start + _PIECE]
        last = start + _PIECE >= len(lines) and len(number) <= 2
        told = number if last else ()
        pen = entry.pen and last
        yield _row(some, told, pen, size, letters, first=not start)
    if number and (not lines or len(number) > 2):
        for start in range(0, len(number), _PIECE):
            yield _row((), number[start : start + _PIECE], False, size, letters, first=False)


def _row(
    lines: tuple[str, ...],
    number: tuple[str, ...],
    pen: bool,
    size: float,
    letters: Letters,
    *,
    beside: bool = False,
    first: bool = True,
) -> Row:
    words = height_of(lines, size, letters)
    told = height_of(number, size, letters, Voice.BOLD)
    if pen:
        told = letters.by_hand(PEN)
    high = max(words, told) if beside else words + told
    return Row(
        lines=lines,
        number=number,
        pen=pen,
        size=size,
        high=high + _UNDER_ROW,
        beside=beside,
        first=first,
    )


def draw_set(plate: Plate, one: Set, x: float, y: float, room: Room) -> None:
    """Set a part whose top left corner is at x, y; its paper is drawn already."""
    left, right = x + room.side, x + room.wide - room.side
    y += 0 if one.part.bare else room.top
    if one.head:
        _label(plate, one.head, (left, y, right), one.size, room, voice=Voice.HEAD, role=Role.HEAD)
        y += height_of(one.head, one.size, room.letters, Voice.HEAD) + _UNDER_HEAD
    for row in one.rows:
        _draw_row(plate, one.part, row, (left, y, right), room)
        y += row.high


def _draw_row(
    plate: Plate, part: Part, row: Row, at: tuple[float, float, float], room: Room
) -> None:
    left, y, right = at
    text = " ".join(row.lines)
    flip = runs_from_right(text) if text else room.from_right
    role = Role.ITEM if part.listed else Role.WORDS
    if part.listed:
        if row.first and row.lines:
            pitch = pitch_of(row.lines, row.size, room.letters)
            plate.dot(right - 5 if flip else left + 5, y + pitch * 0.54, 2.3)
        left, right = (left, right - _BULLET) if flip else (left + _BULLET, right)
    if row.lines:
        _label(plate, row.lines, (left, y, right), row.size, room, role=role)
    words = height_of(row.lines, row.size, room.letters)
    if row.pen:
        wide = room.letters.width(text, row.size) + _APART if row.beside else 0
        start = left if flip else left + wide
        low = (
            y + row.high - _UNDER_ROW - 3
            if row.beside or not row.lines
            else y + words + room.letters.by_hand(PEN) - 3
        )
        plate.rule(start, low, right - left - wide)
    elif row.number:
        bold = Voice.BOLD
        if row.beside:
            _label(plate, row.number, (left, y, right), row.size, room, voice=bold, flip=not flip)
        else:
            _label(
                plate, row.number, (left, y + words, right), row.size, room, voice=bold, flip=flip
            )


def _label(
    plate: Plate,
    lines: Sequence[str],
    at: tuple[float, float, float],
    size: float,
    room: Room,
    *,
    voice: Voice = Voice.BODY,
    role: Role = Role.WORDS,
    flip: bool | None = None,
) -> None:
    left, top, right = at
    if flip is None:
        flip = runs_from_right(" ".join(lines))
    pitch = pitch_of(lines, size, room.letters, voice)
    plate.label(
        lines,
        (right if flip else left, top + (pitch - size * 1.22) / 2 + size * 0.95),
        size=size,
        letters=room.letters,
        voice=voice,
        align=Align.RIGHT if flip else Align.LEFT,
        role=role,
    )
