"""One note: what stands on it, in lines, and the paper it is written on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.wording import fitted, height_of, pitch_of, runs_from_right

Look = tuple[Pattern, Tone]

PEN = 28.35
"""Ten millimetres: from one line to write on to the next."""

BODY = 14.0
_HEAD = 15.0
_LEAD = 14.0
_BY = 12.0
_SIDE = 15.0
_TOP = 19.0
_FOOT = 13.0
_BETWEEN = 4.0
_UNDER = 4.0
_BULLET = 13.0
_DISC = 5.4
_DISCS_APART = 12.6
_MOST_DISCS = 4
_MOST_LINES = 60


@dataclass(frozen=True, slots=True)
class Words:
    """Something on a note, and whose words it is."""

    text: str
    looks: tuple[Look, ...] = ()
    by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What stands on a note: a heading, words or a list, and lines to write on."""

    head: str = ""
    lead: str = ""
    """Quieter words under the heading."""
    words: tuple[Words, ...] = ()
    listed: bool = False
    """Whether the words are a list: a dot before each, discs after it instead of names."""
    pen: int = 0


@dataclass(frozen=True, slots=True)
class Lines:
    """One thing in lines, and the names under it."""

    words: Words
    lines: tuple[str, ...]
    by: tuple[str, ...]
    high: float


@dataclass(frozen=True, slots=True)
class Written:
    """A note whose words are in lines."""

    head: tuple[str, ...]
    lead: tuple[str, ...]
    words: tuple[Lines, ...]
    high: float


def set_note(note: Note, wide: float, letters: Letters, *, size: float = BODY) -> Written | None:
    """Return a note in the lines it takes, or None if a word is wider than the note."""
    room = wide - 2 * _SIDE
    head = fitted(note.head, room, size=_HEAD, letters=letters, voice=Voice.HEAD, most=4)
    lead = fitted(note.lead, room, size=_LEAD, letters=letters, most=4)
    found = [_lines(one, room, note, letters, size) for one in note.words]
    if head is None or lead is None or any(one is None for one in found):
        return None
    words = tuple(one for one in found if one is not None)
    high = _TOP + _FOOT + note.pen * letters.by_hand(PEN)
    high += sum(one.high + _BETWEEN for one in words)
    high += height_of(head, _HEAD, letters, Voice.HEAD) + _UNDER if note.head else 0
    high += height_of(lead, _LEAD, letters) + _UNDER if note.lead else 0
    return Written(head if note.head else (), lead if note.lead else (), words, high)


def _lines(words: Words, room: float, note: Note, letters: Letters, size: float) -> Lines | None:
    if note.listed:
        discs = min(len(words.looks), _MOST_DISCS)
        room -= _BULLET + (discs * _DISCS_APART + 4 if discs else 0)
    lines = fitted(words.text, room, size=size, letters=letters, most=_MOST_LINES)
    if lines is None:
        return None
    by: tuple[str, ...] = ()
    high = height_of(lines, size, letters)
    if words.by and not note.listed:
        taken = min(len(words.looks), _MOST_DISCS) * _DISCS_APART + 4
        named = fitted(
            words.by, room - taken, size=_BY, letters=letters, voice=Voice.BOLD, most=_MOST_LINES
        )
        if named is None:
            return None
        by = named
        high += height_of(by, _BY, letters, Voice.BOLD) + 5
    return Lines(words, lines, by, high)


def draw_note(
    plate: Plate,
    note: Note,
    place: tuple[float, float, float, float],
    *,
    paper: Tone | None,
    letters: Letters,
    lean: float = 0.0,
    size: float = BODY,
) -> None:
    """Draw a note whose words fit, and the paper under it unless that is there already."""
    left, top, wide, _ = place
    written = set_note(note, wide, letters, size=size)
    if written is None:
        return
    if paper is not None:
        _paper(plate, place, paper, lean)
    x, right = left + _SIDE, left + wide - _SIDE
    y = _heads(plate, written, (x, top + _TOP, right), letters)
    for one in written.words:
        _write(plate, one, (x, y, right), note, letters, size)
        y += one.high + _BETWEEN
    for n in range(note.pen):
        plate.rule(x, y + letters.by_hand(PEN) * (n + 1) - 8, right - x)


def _heads(
    plate: Plate, written: Written, at: tuple[float, float, float], letters: Letters
) -> float:
    """Set what a note is called and what leads into it; return where they end."""
    x, y, right = at
    for lines, type_size, voice, tone, role in (
        (written.head, _HEAD, Voice.HEAD, Tone.INK, Role.HEAD),
        (written.lead, _LEAD, Voice.BODY, Tone.SOFT, Role.WORDS),
    ):
        if lines:
            flip = runs_from_right(lines[0])
            pitch = pitch_of(lines, type_size, letters, voice)
            plate.label(
                lines,
                (right if flip else x, y + pitch * 0.76),
                size=type_size,
                letters=letters,
                voice=voice,
                tone=tone,
                align=Align.RIGHT if flip else Align.LEFT,
                role=role,
            )
            y += pitch * len(lines) + _UNDER
    return y


def _paper(
    plate: Plate, place: tuple[float, float, float, float], paper: Tone, lean: float
) -> None:
    """Draw the paper, leaning to a side."""
    left, top, wide, high = place
    plate.shape(
        f"M{left + max(0, lean)} {top + max(0, -lean)}L{left + wide - max(0, -lean)}"
        f" {top + max(0, lean)}L{left + wide - max(0, lean)} {top + high - max(0, -lean)}"
        f"L{left + max(0, -lean)} {top + high - max(0, lean)}Z",
        paper,
        line=1.4,
    )


def _write(
    plate: Plate,
    one: Lines,
    at: tuple[float, float, float],
    note: Note,
    letters: Letters,
    size: float,
) -> None:
    left, top, right = at
    flip = runs_from_right(one.words.text)
    side, edge = (-1, right) if flip else (1, left)
    pitch = pitch_of(one.lines, size, letters)
    first = top + (pitch - size * 1.22) / 2 + size * 0.95
    x = edge
    if note.listed:
        plate.dot(edge + side * 4, first - size * 0.32, 2.1)
        x += side * _BULLET
    plate.label(
        one.lines,
        (x, first),
        size=size,
        letters=letters,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.ITEM if note.listed else Role.WORDS,
    )
    looks = one.words.looks[:_MOST_DISCS]
    if note.listed:
        x += side * (letters.width(one.lines[-1], size) + 11)
        y = first + (len(one.lines) - 1) * pitch - size * 0.32
        for n, look in enumerate(looks):
            disc(plate, x + side * n * _DISCS_APART, y, _DISC, *look)
    elif one.by:
        _sign(plate, one, (left, top + pitch * len(one.lines) + 5, right), looks, letters)


def _sign(
    plate: Plate,
    one: Lines,
    at: tuple[float, float, float],
    looks: tuple[Look, ...],
    letters: Letters,
) -> None:
    """Set discs and names of those whose words they are."""
    left, top, right = at
    flip = runs_from_right(one.words.by)
    side, edge = (-1, right) if flip else (1, left)
    pitch = pitch_of(one.by, _BY, letters, Voice.BOLD)
    y = top + pitch * 0.76
    for n, look in enumerate(looks):
        disc(plate, edge + side * (6 + n * _DISCS_APART), y - _BY * 0.34, _DISC, *look)
    plate.label(
        one.by,
        (edge + side * (len(looks) * _DISCS_APART + 4), y),
        size=_BY,
        letters=letters,
        voice=Voice.BOLD,
        tone=Tone.SOFT,
        align=Align.RIGHT if flip else Align.LEFT,
    )


def pin(plate: Plate, x: float, y: float, tone: Tone) -> None:
    """Draw a pin stuck in at x, y."""
    plate.line(f"M{x + 0.5} {y + 2}l1.5 7", 1.3, wobble=0.3)
    plate.shape(oval(x, y, 5.6, 5.0), tone, line=1.4, slip=(0.8, 0.9), wobble=0.4)
    plate.dot(x - 1.6, y - 1.6, 0.9, Tone.PAGE)


@cache
def pin_drawing() -> Drawing:
    """Draw a pin by itself."""
    plate = Plate()
    pin(plate, 10, 8, Tone.BERRY)
    return plate.drawing(20, 20)
