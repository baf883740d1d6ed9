"""A board on the wall with notes pinned to it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Drawing
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.notes import Note, draw_note, pin, set_note
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import runs_from_right

_EDGE = 11.0
_PAD = 16.0
_GAP = 15.0
_WIDEST = 330.0
_PAPERS = (Tone.PAGE, Tone.MIST, Tone.CREAM, Tone.BLUSH, Tone.HILL)
_LEANS = (2.2, -1.8, -2.6, 1.6, 2.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The room a board has, and at which side its first column stands."""

    wide: float
    high: float
    letters: Letters
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class _Put:
    """Where a note hangs: its column, and how far down the board."""

    column: int
    top: float
    high: float


def shared(notes: Sequence[Note], room: Room, last: float) -> list[tuple[int, ...]]:
    """Return which notes hang on which board; a note that fits on none is on no board.

    `last` is how high the last board may be for what follows it to stand on the same page. It is
    kept where that takes no more than one more board, and then each holds about as many notes.
    """
    fitting = [n for n, one in enumerate(notes) if board_high([one], room) <= room.high]
    filled = _filled(fitting, notes, room)
    for count in (len(filled), len(filled) + 1):
        even = _even(fitting, count)
        highs = [board_high([notes[n] for n in some], room) for some in even]
        if highs and max(highs) <= room.high and highs[-1] <= last:
            return even
    return filled


def _filled(fitting: Sequence[int], notes: Sequence[Note], room: Room) -> list[tuple[int, ...]]:
    """Return boards filled one after the other."""
    boards: list[tuple[int, ...]] = []
    for number in fitting:
        more = (*boards[-1], number) if boards else ()
        if more and board_high([notes[n] for n in more], room) <= room.high:
            boards[-1] = more
        else:
            boards.append((number,))
    return boards


def _even(fitting: Sequence[int], count: int) -> list[tuple[int, ...]]:
    """Return boards with about as many notes on each."""
    boards: list[tuple[int, ...]] = []
    first = 0
    for board in range(count):
        share = math.ceil((len(fitting) - first) / (count - board))
        boards.append(tuple(fitting[first : first + share]))
        first += share
    return [one for one in boards if one]


def board_high(notes: Sequence[Note], room: Room) -> float:
    """Return how high a board with these notes is; no board is high enough for a long word."""
    puts = _put(notes, room)
    if puts is None:
        return float("inf")
    return max(one.top + one.high for one in puts) + _PAD + _EDGE


def board(notes: Sequence[Note], room: Room, says: str, *, first: int = 0) -> Drawing:
    """Draw a board with notes that fit; `first` tells them from those on the boards before."""
    plate = Plate()
    puts = _put(notes, room) or ()
    high = board_high(notes, room)
    _wood(plate, room.wide, high)
    wide = _note_wide(len(notes), room)
    columns = _columns(len(notes))
    span = wide * columns + _GAP * (columns - 1)
    for n, (note, put) in enumerate(zip(notes, puts, strict=True), first):
        column = columns - 1 - put.column if room.from_right else put.column
        left = (room.wide - span) / 2 + column * (wide + _GAP)
        draw_note(
            plate,
            note,
            (left, put.top, wide, put.high),
            paper=_PAPERS[n % len(_PAPERS)],
            lean=_LEANS[n % len(_LEANS)],
            letters=room.letters,
        )
        middle = left + wide / 2 + _LEANS[(n + 2) % len(_LEANS)] * 4
        pin(plate, middle, put.top + 5, (Tone.BERRY, Tone.SUN, Tone.SKY)[n % 3])
    return plate.drawing(room.wide, high, says)


def _columns(count: int) -> int:
    return 1 if count == 1 else 2


def _note_wide(count: int, room: Room) -> float:
    columns = _columns(count)
    inside = room.wide - 2 * (_EDGE + _PAD) - _GAP * (columns - 1)
    return min(_WIDEST, inside / columns)


def _put(notes: Sequence[Note], room: Room) -> tuple[_Put, ...] | None:
    """Return where notes hang, the columns about equally long; None if a word is too long."""
    wide = _note_wide(len(notes), room)
    written = [set_note(note, wide, room.letters) for note in notes]
    highs = [one.high for one in written if one is not None]
    if len(highs) < len(notes):
        return None
    down = [_EDGE + _PAD + 2, _EDGE + _PAD + 9][: _columns(len(notes))]
    fill = list(down)
    column_of: dict[int, int] = {0: 0}
    fill[0] += highs[0]
    for n in sorted(range(1, len(highs)), key=lambda n: -highs[n]):
        column_of[n] = fill.index(min(fill))
        fill[column_of[n]] += highs[n] + _GAP
    puts: list[_Put] = []
    for n, high in enumerate(highs):
        puts.append(_Put(column_of[n], down[column_of[n]], high))
        down[column_of[n]] += high + _GAP
    return tuple(puts)


def _wood(plate: Plate, wide: float, high: float) -> None:
    """Draw the frame of the board, and the board in it."""
    outer = box(2, 2, wide - 5, high - 5, 5)
    inside = box(2 + _EDGE, 2 + _EDGE, wide - 5 - 2 * _EDGE, high - 5 - 2 * _EDGE, 2)
    plate.shape(outer, Tone.CLAY, line=1.9)
    plate.shape(inside, Tone.TINT, line=1.6, slip=NO_SLIP)
    for x, y in ((2, 2), (wide - 3, 2), (2, high - 3), (wide - 3, high - 3)):
        side, down = (1 if x < wide / 2 else -1), (1 if y < high / 2 else -1)
        plate.line(f"M{x + side * 2} {y + down * 2}l{side * 8} {down * 8}", 1.2)


def folded(note: Note, room: Room, says: str, *, size: float = 16.0) -> Drawing | None:
    """Draw a folded note in a bold frame, or return None where its words do not fit in it."""
    inside = room.wide - 56
    letters = room.letters
    done = set_note(note, inside + 28, letters, size=size)
    if done is None:
        return None
    high = done.high + 22
    if high > room.high:
        return None
    plate = Plate()
    wide = room.wide - 4
    fold = 30.0
    flip = runs_from_right(note.head)
    corner = fold + 2 if flip else wide - fold
    edge = 2.0 if flip else wide
    far = wide if flip else 2.0
    plate.shape(
        f"M{far} 3L{corner} 2L{edge} {fold + 2}L{edge + (1 if flip else -1)} {high - 6}"
        f"L{far + (-1 if flip else 1)} {high - 5}Z",
        Tone.CREAM,
        line=2.6,
    )
    plate.shape(f"M{corner} 2L{corner} {fold + 3}L{edge} {fold + 2}Z", Tone.TINT, line=1.8)
    # Where it was folded.
    for part in (1 / 3, 2 / 3):
        plate.line(f"M{far} {high * part}h{9 if far < wide / 2 else -9}", 1.1, tone=Tone.RULE)
    draw_note(plate, note, (14, 6, inside + 28, done.high), paper=None, letters=letters, size=size)
    return plate.drawing(room.wide, high, says)
