"""A certificate: bunting, the family's own words, lines to sign, and a twig of leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.ids import PersonId
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.drawings.parts.sky import sun
from familybook.drawings.parts.vine import vine
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.plate.wording import fitted, height_of, pitch_of
from familybook.drawings.scenes.garland import garlands

_EDGE = 36.0
_FRAME = 62.0
_SIDE = 108.0
_TOP = 166.0
_HEADS = (32.0, 27.0, 23.0)
_SIZES = (38.0, 33.0, 28.0, 24.0, 21.0, 18.0, 16.0, 14.0)
_SOFT = 14.0
_DID = 20.0
_FLAGS = 12
_SIGN = 40.0
_SIGNER = 12.0
_SIGNER_PITCH = 15.0
_BETWEEN = 28.0
_LOW = 126.0
_PEN = 34.0
_PEN_LINES = 3
_DAY_LINE = 36.0
_DAY_WIDE = 190.0
_ACROSS = 3
_MOST_HEADS = 3
_PIECE = 4
"""Lines at body size that surely fit, whatever else there is."""

MOST_SIGNING = 6
"""Lines to sign that one certificate holds."""

_BLANK = Person(id=PersonId("p1"), name="", pattern=Pattern.PLAIN, tone=Tone.PAGE)
"""Whose flag is for a child to colour in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a certificate says. `we` and `did` empty leave lines to write on."""

    we: str
    """Who we are, in a whole phrase; where nothing is written, how that phrase begins."""
    we_to_write: bool
    did_this: str
    did: tuple[str, ...]
    seen_by: tuple[str, ...]
    """What stands under each line to sign."""
    day: str = ""
    day_to_write: str = ""
    """What stands before a line for the day, where that is not known."""


def certificates(
    sheet: Point, people: Sequence[Person], wording: Wording, *, letters: Letters, says: str
) -> tuple[Drawing, ...]:
    """Draw a certificate, and another one for each lot of words that it cannot hold."""
    made: list[Drawing] = []
    room = sheet[0] - 2 * _SIDE
    wording = _in_pieces(wording, room, letters)
    left, signing = wording.did, wording.seen_by
    while not made or left or signing:
        some = replace(wording, did=left, seen_by=signing[:MOST_SIGNING])
        drawn, kept = _certificate(sheet, people, some, letters, says, pen=not wording.did)
        made.append(drawn)
        left, signing = left[kept:], signing[MOST_SIGNING:]
    return tuple(made)


def _in_pieces(wording: Wording, room: float, letters: Letters) -> Wording:
    """Return the wording with nothing in it too long for one certificate."""
    did = list(wording.did)
    we = wording.we
    if len(letters.wrap(we, _HEADS[-1], room, Voice.HEAD)) > _MOST_HEADS:
        did.insert(0, we)
        we = ""
    day = wording.day
    if len(letters.wrap(day, _SOFT, room)) > 1:
        did.append(day)
        day = ""
    pieces: list[str] = []
    for text in did:
        lines = letters.wrap(text, _SIZES[-1], room)
        pieces += [" ".join(lines[n : n + _PIECE]).strip() for n in range(0, len(lines), _PIECE)]
    return replace(wording, we=we, day=day, did=tuple(piece for piece in pieces if piece))


def _certificate(
    sheet: Point,
    people: Sequence[Person],
    wording: Wording,
    letters: Letters,
    says: str,
    *,
    pen: bool,
) -> tuple[Drawing, int]:
    """Return a certificate, and how much of what was done stands on it."""
    plate = Plate()
    wide, high = sheet
    _draw_frame(plate, people, wide, high)
    y = _draw_we(plate, wording, wide, letters)
    signing = _signing(wording.seen_by, wide, letters)
    low = high - _LOW - sum(row_high for _, row_high in signing)
    kept = 0
    if pen:
        for line in range(_PEN_LINES):
            plate.rule(_SIDE + 30, y + 30 + line * letters.by_hand(_PEN), wide - 2 * _SIDE - 60)
        _draw_day(plate, wording, wide, y + 16 + _PEN_LINES * letters.by_hand(_PEN), letters)
    else:
        kept = _draw_did(plate, wording, wide, (y, low), letters)
    _draw_signing(plate, signing, wide, low, letters)
    return plate.drawing(wide, high, says), kept


def _draw_frame(plate: Plate, people: Sequence[Person], wide: float, high: float) -> None:
    plate.ground(box(_EDGE, _EDGE, wide - 2 * _EDGE, high - 2 * _EDGE, 4), Tone.TINT, wobble=3.0)
    left, top, right, low = _FRAME, _FRAME + 6, wide - _FRAME, high - _FRAME - 6
    plate.shape(
        box(left, top, right - left, low - top), line=2.2, knock=Tone.PAGE, slip=NO_SLIP, wobble=2.0
    )
    family = people or (_BLANK,)
    flags = [family[n % len(family)] for n in range(max(_FLAGS, len(family)))]
    cord = f"M{left + 16} {top + 14}Q{wide / 2} {top + 66} {right - 16} {top + 14}"
    garlands(plate, (cord,), flags, largest=42)
    patterns = [one.pattern for one in people] or list(Pattern)
    middle = wide / 2
    first = vine(plate, (left + 62, low), (middle - 36, low), patterns)
    vine(plate, (middle + 36, low), (right - 62, low), patterns, first=first)
    plate.shape(oval(middle, low, 36), line=2.0, slip=NO_SLIP)
    sun(plate, middle, low, 15, line=1.6)


def _centred(
    plate: Plate,
    lines: Sequence[str],
    at: Point,
    size: float,
    letters: Letters,
    *,
    voice: Voice = Voice.BODY,
    tone: Tone = Tone.INK,
    role: Role = Role.WORDS,
) -> float:
    """Set lines in the middle from a height on; return where they end."""
    pitch = pitch_of(lines, size, letters, voice)
    first = at[1] + (pitch - size * 1.22) / 2 + size * 0.92
    plate.label(
        lines,
        (at[0], first),
        size=size,
        letters=letters,
        voice=voice,
        tone=tone,
        align=Align.CENTRE,
        role=role,
    )
    return at[1] + height_of(lines, size, letters, voice)


def _draw_we(plate: Plate, wording: Wording, wide: float, letters: Letters) -> float:
    """Say who we are, or leave a line for it; return where the words end."""
    room, y = wide - 2 * _SIDE, _TOP
    if wording.we_to_write:
        y = _draw_we_pen(plate, wording.we, wide, letters)
    elif wording.we:
        size, lines = _head_in(wording.we, room, letters)
        at = (wide / 2, y - (len(lines) - 1) * 12)
        y = _centred(plate, lines, at, size, letters, voice=Voice.HEAD, role=Role.HEAD)
    at = (wide / 2, y + 2)
    did_this = (wording.did_this,)
    return _centred(plate, did_this, at, _DID, letters, voice=Voice.HEAD, tone=Tone.SOFT)


def _head_in(text: str, room: float, letters: Letters) -> tuple[float, tuple[str, ...]]:
    """Return a heading as large as it fits: its size and its lines."""
    for size, most in zip(_HEADS, (1, 2, _MOST_HEADS), strict=True):
        lines = fitted(text, room, size=size, letters=letters, voice=Voice.HEAD, most=most)
        if lines is not None:
            return size, lines
    return _HEADS[-1], letters.wrap(text, _HEADS[-1], room, Voice.HEAD)


def _draw_we_pen(plate: Plate, text: str, wide: float, letters: Letters) -> float:
    """Begin the phrase and leave a line for the rest; return where it ends."""
    size = _HEADS[1]
    start = letters.width(text, size, Voice.HEAD)
    long = min(380.0, wide - 2 * _SIDE - start - 30)
    left = (wide - start - long - 14) / 2
    plate.label(
        (text,),
        (left, _TOP + size),
        size=size,
        letters=letters,
        voice=Voice.HEAD,
        role=Role.HEAD,
    )
    plate.rule(left + start + 14, _TOP + size + 3, long)
    return _TOP + size * 1.5


def _draw_did(
    plate: Plate, wording: Wording, wide: float, between: tuple[float, float], letters: Letters
) -> int:
    """Say what we did, as large as all of it fits; return how many of them are there."""
    top, low = between[0] + 12, between[1] - 6
    room = wide - 2 * _SIDE
    day_high = _SOFT * 1.9 if wording.day else _DAY_LINE
    for size in _SIZES:
        sets = [letters.wrap(text, size, room) for text in wording.did]
        gap = size * 0.42
        highs = [height_of(lines, size, letters) + gap for lines in sets]
        if sum(highs) + day_high <= low - top:
            break
    kept, used = 0, 0.0
    while kept < len(sets) and (not kept or used + highs[kept] + day_high <= low - top):
        used += highs[kept]
        kept += 1
    y = top + max(0.0, low - top - used - day_high) * 0.5
    for lines in sets[:kept]:
        y = _centred(plate, lines, (wide / 2, y), size, letters, role=Role.ITEM) + gap
    _draw_day(plate, wording, wide, y + 3, letters)
    return kept


def _draw_day(plate: Plate, wording: Wording, wide: float, y: float, letters: Letters) -> None:
    """Say which day it was, or leave a short line for it."""
    if wording.day:
        _centred(plate, (wording.day,), (wide / 2, y), _SOFT, letters, tone=Tone.SOFT)
        return
    start = letters.width(wording.day_to_write, _SOFT) + 8
    left = (wide - start - _DAY_WIDE) / 2
    foot = y + _DAY_LINE - 12
    plate.label((wording.day_to_write,), (left, foot), size=_SOFT, letters=letters, tone=Tone.SOFT)
    plate.rule(left + start, foot + 2, _DAY_WIDE)


Signing = tuple[tuple[tuple[str, ...], ...], float]
"""A row of lines to sign: what stands under each, in lines, and how high it is."""


def _signer_wide(wide: float) -> float:
    return (wide - 2 * (_SIDE + 6) - _BETWEEN * (_ACROSS - 1)) / _ACROSS


def _signing(names: Sequence[str], wide: float, letters: Letters) -> list[Signing]:
    """Return the rows of lines to sign, as many in each as stand side by side."""
    rows: list[Signing] = []
    for n in range(0, len(names), _ACROSS):
        found = tuple(
            letters.wrap(name, _SIGNER, _signer_wide(wide)) for name in names[n : n + _ACROSS]
        )
        most = max(len(lines) for lines in found)
        rows.append((found, _SIGN + _SIGNER_PITCH * (most - 1)))
    return rows


def _draw_signing(
    plate: Plate, rows: Sequence[Signing], wide: float, top: float, letters: Letters
) -> None:
    """Draw the lines to sign, and under each who has seen it."""
    each = _signer_wide(wide)
    for found, high in rows:
        start = (wide - len(found) * each - (len(found) - 1) * _BETWEEN) / 2
        for n, lines in enumerate(found):
            x = start + n * (each + _BETWEEN)
            plate.rule(x, top + 26, each)
            plate.label(lines, (x, top + 41), size=_SIGNER, letters=letters, tone=Tone.SOFT)
        top += high
