"""Letters: drawn sheets of paper with words or lines, room to sign, and an envelope."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.wording import pitch_of, runs_from_right

PEN = 28.35
"""Ten millimetres: from one line to write on to the next."""

_SIDE = 30.0
_TOP = 20.0
_HEAD = 15.0
_SIZE = 14.0
_LEADING = 19.5
_BETWEEN = 6.0
_SIGN = 43.0
_SIGNED = 18.0
_FOLD = 24.0
_LINE = 190.0

Line = tuple[str, bool]
"""A line of words, and whether a paragraph begins with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter: what stands at its head, its paragraphs, and who signs it."""

    head: str
    paragraphs: tuple[str, ...] = ()
    signs: tuple[tuple[str, Pattern, Tone], ...] = ()
    paper: Tone = Tone.CREAM
    pen_lines: int = 0
    """Lines to write on where there are no words."""
    sign: str = ""
    """What the line to sign on is for, while nobody's name stands under it."""


def letter_sheets(
    letter: Letter, wide: float, high: float, letters: Letters, *, from_right: bool, says: str
) -> tuple[Drawing, ...]:
    """Draw a letter on as many sheets as it needs, none higher than `high`."""
    if not letter.paragraphs:
        return (_sheet(letter, (), wide, letters, from_right=from_right, last=True, says=says),)
    room = wide - 2 * _SIDE
    lines = [
        (line, n == 0)
        for text in letter.paragraphs
        for n, line in enumerate(letters.wrap(text, _SIZE, room))
    ]
    sheets: list[list[Line]] = [[]]
    used = _start(letter, letters, room)
    end = _end(letter, letters, room)
    for line in lines:
        tall = _line_height(line, letters)
        if sheets[-1] and used + tall + end > high:
            sheets.append([])
            used = _TOP
        sheets[-1].append(line)
        used += tall
    return tuple(
        _sheet(
            letter,
            some,
            wide,
            letters,
            from_right=from_right,
            first=n == 0,
            last=n == len(sheets) - 1,
            says=says,
        )
        for n, some in enumerate(sheets)
    )


def _line_height(line: Line, letters: Letters) -> float:
    pitch = max(_LEADING, pitch_of((line[0],), _SIZE, letters))
    return pitch + (_BETWEEN if line[1] else 0)


def _head_lines(letter: Letter, letters: Letters, room: float) -> tuple[str, ...]:
    return letters.wrap(letter.head, _HEAD, room - _FOLD, Voice.HEAD)


def _start(letter: Letter, letters: Letters, room: float) -> float:
    lines = _head_lines(letter, letters, room)
    return _TOP + len(lines) * pitch_of(lines, _HEAD, letters, Voice.HEAD) + 2


def _signed_rows(
    letter: Letter, letters: Letters, room: float
) -> list[list[tuple[str, Pattern, Tone]]]:
    """Return the names in rows; a name that is too long for one is broken."""
    rows: list[list[tuple[str, Pattern, Tone]]] = [[]]
    used = 0.0
    for name, pattern, tone in letter.signs:
        for part in letters.wrap(name, 12, room - 20, Voice.BOLD):
            long = 34 + letters.width(part, 12, Voice.BOLD)
            if rows[-1] and used + long > room:
                rows.append([])
                used = 0.0
            rows[-1].append((part, pattern, tone))
            used += long
    return rows


def _end(letter: Letter, letters: Letters, room: float) -> float:
    return _SIGN + _SIGNED * len(_signed_rows(letter, letters, room)) + 6


def _sheet(
    letter: Letter,
    lines: Sequence[Line],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    first: bool = True,
    last: bool,
    says: str,
) -> Drawing:
    room = wide - 2 * _SIDE
    y = _start(letter, letters, room) if first else _TOP
    y += sum(_line_height(line, letters) for line in lines)
    if not lines:
        y += letters.by_hand(PEN) * letter.pen_lines + 4
    high = y + (_end(letter, letters, room) if last else 26)
    plate = Plate()
    _paper(plate, wide, high, letter.paper, from_right=from_right)
    y = _TOP
    if first:
        y = _set_head(plate, letter, wide, letters, from_right=from_right)
    _set_lines(plate, lines, y, wide, letters)
    if not lines:
        for n in range(1, letter.pen_lines + 1):
            plate.rule(_SIDE, y + letters.by_hand(PEN) * n - 4, room)
    if last:
        _set_signs(plate, letter, high, wide, letters, from_right=from_right)
    return plate.drawing(wide, high, says if first else "")


def _paper(plate: Plate, wide: float, high: float, tone: Tone, *, from_right: bool) -> None:
    """Draw the sheet with one corner folded over."""

    def at(x: float, y: float) -> str:
        return f"{wide - x if from_right else x} {y}"

    corner, edge = wide - 4 - _FOLD, wide - 4
    plate.shape(
        f"M{at(3, 3)}L{at(corner, 3)}L{at(edge, 3 + _FOLD)}L{at(edge, high - 5)}"
        f"L{at(3, high - 5)}Z",
        tone,
        line=1.6,
        wobble=1.4,
    )
    plate.shape(
        f"M{at(corner, 3)}L{at(corner + 2, 3 + _FOLD)}L{at(edge, 3 + _FOLD)}Z",
        Tone.TINT,
        line=1.4,
        slip=NO_SLIP,
        wobble=1.4,
    )


def _set_head(
    plate: Plate, letter: Letter, wide: float, letters: Letters, *, from_right: bool
) -> float:
    """Set the head of a letter; return where its words begin."""
    room = wide - 2 * _SIDE
    plate.label(
        _head_lines(letter, letters, room),
        (wide - _SIDE if from_right else _SIDE, _TOP + _HEAD * 0.6),
        size=_HEAD,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.RIGHT if from_right else Align.LEFT,
        role=Role.HEAD,
    )
    return _start(letter, letters, room)


def _set_lines(
    plate: Plate, lines: Sequence[Line], y: float, wide: float, letters: Letters
) -> None:
    """Set the words, each paragraph as its own script runs."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if line[1] or not paragraphs:
            paragraphs.append([])
        paragraphs[-1].append(line)
    flip = False
    for one in paragraphs:
        flip = runs_from_right(" ".join(text for text, _ in one)) or (flip and not one[0][1])
        for line in one:
            tall = _line_height(line, letters)
            if line[0].strip():
                plate.label(
                    (line[0],),
                    (wide - _SIDE if flip else _SIDE, y + tall - 5),
                    size=_SIZE,
                    letters=letters,
                    align=Align.RIGHT if flip else Align.LEFT,
                )
            y += tall


def _set_signs(
    plate: Plate, letter: Letter, high: float, wide: float, letters: Letters, *, from_right: bool
) -> None:
    """Draw the line to sign on, and under it the names of those who sign."""
    room = wide - 2 * _SIDE
    rows = _signed_rows(letter, letters, room)
    y = high - 16 - _SIGNED * len(rows)
    long = min(_LINE, room)
    plate.rule(wide - _SIDE - long if from_right else _SIDE, y, long)
    if not letter.signs and letter.sign:
        edge = wide - _SIDE if from_right else _SIDE
        align = Align.RIGHT if from_right else Align.LEFT
        for line in letters.wrap(letter.sign, 12, room)[:1]:
            plate.label(
                (line,), (edge, y + 16), size=12, letters=letters, tone=Tone.SOFT, align=align
            )
    for n, row in enumerate(rows):
        x = 0.0
        for name, pattern, tone in row:
            start = wide - _SIDE - x if from_right else _SIDE + x
            side = -1 if from_right else 1
            below = y + 16 + n * _SIGNED
            disc(plate, start + side * 6, below - 4, 5.6, pattern, tone)
            plate.label(
                (name,),
                (start + side * 17, below),
                size=12,
                letters=letters,
                voice=Voice.BOLD,
                tone=Tone.SOFT,
                align=Align.RIGHT if from_right else Align.LEFT,
            )
            x += 34 + letters.width(name, 12, Voice.BOLD)


@cache
def envelope(wide: float, high: float) -> Drawing:
    """Draw an open envelope with a letter in it, in the middle of its sheet."""
    plate = Plate()
    x, y = wide / 2, high / 2
    scale = min(wide / 150, high / 128)
    plate.ground(pebble(x, y + 2 * scale, 72 * scale, 60 * scale, seed=8), Tone.MIST)

    def put(path: str) -> str:
        return placed(path, x, y, scale)

    plate.shape(put("M-52 -10L0 -48L52 -10L52 10L-52 10Z"), Tone.SKY, line=1.6)
    plate.shape(put("M-40 -30L40 -32L41 24L-41 24Z"), Tone.PAGE, line=1.6, slip=NO_SLIP)
    plate.shape(
        put("M0 4C-14 -6 -14 -18 -6 -19C-3 -19 -1 -17 0 -14C1 -17 4 -20 7 -19C14 -17 13 -6 0 4Z"),
        Tone.CLAY,
        line=1.5,
    )
    plate.shape(put("M-53 -10L0 24L53 -10L53 50L-53 50Z"), Tone.SKY, line=1.7)
    plate.line(put("M-53 50L-10 18M53 50L10 18"), 1.5)
    return plate.drawing(wide, high)


def beside_envelope(sheet: Drawing, wide: float, *, flip: bool) -> Drawing:
    """Return a letter with its envelope beside it, on the left with `flip`."""
    plate = Plate()
    left = wide - sheet.size[0]
    plate.place(sheet, left if flip else 0, 0)
    plate.place(envelope(left - 8, sheet.size[1]), 0 if flip else sheet.size[0] + 8, 0)
    return plate.drawing(wide, sheet.size[1], sheet.says)


@cache
def letter_mark() -> Drawing:
    """Draw a closed envelope as a page mark."""
    plate = Plate()
    plate.shape("M1 3.5L18 3L18.5 14L1.5 14.5Z", Tone.BLUSH, line=1.2, slip=(0.6, 0.6), wobble=0.4)
    plate.line("M1.5 4L9.6 9.5L18 3.5", 1.1, wobble=0.4)
    return plate.drawing(20, 16)
