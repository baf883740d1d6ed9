"""An open hand that holds a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.listed import Look
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.placing import placed
from familybook.drawings.plate.wording import fitted, pitch_of

MOST_LINES = 10
"""Lines the list holds well."""

_HAND = 84.0
_PADDING = 15.0
_GAP = 4.0
_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""

_BULLET = 24.0
_REACH = 177.0
"""How far the middle of the hand is from the edge its sleeve comes from."""

_GROUND = 160.0
_DISC, _DISCS_APART, _MOST_DISCS = 5.4, 12.6, 3


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing to ask for, whether it matters most, and the patterns of those who said it."""

    text: str
    matters: bool = False
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """How a list is set: the width there is, its type, and its direction."""

    wide: float
    body: float
    small: float
    letters: Letters
    from_right: bool = False


def fits(ask: Ask, sheet: Sheet) -> bool:
    """Tell whether a line stands in the list whole."""
    return _lines(ask, sheet) is not None


def _voice(ask: Ask) -> Voice:
    return Voice.BOLD if ask.matters else Voice.BODY


def _lines(ask: Ask, sheet: Sheet) -> tuple[str, ...] | None:
    discs = min(len(ask.looks), _MOST_DISCS)
    room = sheet.wide - 2 * _PADDING - _BULLET - 12 - (discs * _DISCS_APART + 6 if discs else 0)
    return fitted(ask.text, room, size=sheet.body, letters=sheet.letters, voice=_voice(ask), most=2)


_LEAST_LEGEND = 90.0
"""Room beside the hand for what the mark means; with less, it stands below the hand."""


def open_hand(
    asks: Sequence[Ask], sheet: Sheet, *, legend: str = "", blank: int = 0, says: str = ""
) -> Drawing:
    """Draw the hand and its list; only lines that fit. `blank` lines to write on come last.

    `legend` tells what the mark means of lines that matter.
    """
    entries = [(ask, lines) for ask in asks if (lines := _lines(ask, sheet)) is not None]
    pitches = [pitch_of(lines, sheet.body, sheet.letters, _voice(ask)) for ask, lines in entries]
    words = sum(
        pitch * len(lines) + _GAP for pitch, (_, lines) in zip(pitches, entries, strict=True)
    )
    high = 2 * _PADDING + words + blank * sheet.letters.by_hand(_LINE) + 8
    wide = sheet.wide
    plate = Plate()
    flip = sheet.from_right
    x = _REACH if flip else wide - _REACH
    ground = x + (-12 if flip else 12)
    plate.ground(pebble(ground, high + 14, _GROUND, 42, seed=4, corners=12, rough=0.05), Tone.HILL)
    palm(plate, x, high - 20, flip=flip)
    paper = (
        f"M4 5L{wide * 0.32:.1f} 3L{wide * 0.66:.1f} 6L{wide - 5} 3L{wide - 3} {high * 0.5:.1f}"
        f"L{wide - 6} {high - 3}L{wide * 0.5:.1f} {high}L5 {high - 2}L3 {high * 0.45:.1f}Z"
    )
    plate.shape(paper, Tone.CREAM, line=1.7, wobble=1.4)
    thumb(plate, x, high - 20, flip=flip)
    y = _PADDING + 4
    for pitch, (ask, lines) in zip(pitches, entries, strict=True):
        _entry(plate, ask, lines, y, pitch, sheet)
        y += pitch * len(lines) + _GAP
    for number in range(blank):
        plate.rule(
            _PADDING + 6,
            y + sheet.letters.by_hand(_LINE) * (number + 1) - 6,
            wide - 2 * _PADDING - 12,
        )
    foot = high + _HAND - 22
    if legend and any(ask.matters for ask, _ in entries):
        beside = sheet.wide - _REACH + 12 - _GROUND - 2 * _PADDING
        if beside >= _LEAST_LEGEND:
            foot = max(foot, _tell(plate, legend, high + 20, beside, sheet))
        else:
            foot = _tell(plate, legend, foot + 20, sheet.wide - 2 * _PADDING - _BULLET, sheet)
    return plate.drawing(wide, foot, says)


def _tell(plate: Plate, legend: str, y: float, room: float, sheet: Sheet) -> float:
    """Draw what the mark before a line means, where the hand is not; return its foot."""
    side = -1 if sheet.from_right else 1
    edge = sheet.wide - _PADDING - 4 if sheet.from_right else _PADDING + 4
    lines = sheet.letters.wrap(legend, sheet.small, room)
    plate.shape(oval(edge + side * 9, y - 4, 6.4), Tone.SUN, line=1.6, slip=(0.9, 1.0))
    plate.dot(edge + side * 9, y - 4, 2.2)
    high = plate.label(
        lines,
        (edge + side * _BULLET, y),
        size=sheet.small,
        letters=sheet.letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if sheet.from_right else Align.LEFT,
    )
    return y + high


def palm(
    plate: Plate,
    x: float,
    y: float,
    scale: float = 1.0,
    look: Look = (Pattern.WAVES, Tone.SKY),
    *,
    flip: bool,
) -> None:
    """Draw the sleeve and the fingers that something stands on, its foot 20 below y."""
    line = 1.8 if scale >= 1 else 1.5

    def put(path: str) -> str:
        return placed(path, x - (-150 if flip else 150) * scale, y, scale, flip=flip)

    plate.shape(
        put("M246 22L318 12L322 86L250 84Z"),
        look[1],
        line=line,
        pattern=look[0],
        gap=0.7 + scale * 0.6,
    )
    plate.shape(
        put(
            "M254 26C236 24 220 28 206 36L150 44L52 20C38 17 32 30 42 37L120 76"
            "C144 88 190 88 214 84L254 80Z"
        ),
        Tone.TINT,
        line=line,
    )
    plate.line(put("M60 32L128 58M92 54L136 70"), line * 0.72)


def thumb(plate: Plate, x: float, y: float, scale: float = 1.0, *, flip: bool) -> None:
    """Draw the thumb that lies over what the hand holds."""
    path = (
        "M222 44C206 22 190 12 172 10L136 4C124 3 122 16 133 19L164 27C170 36 176 44 186 52"
        "C198 60 214 56 222 44Z"
    )
    put = placed(path, x - (-150 if flip else 150) * scale, y, scale, flip=flip)
    plate.shape(put, Tone.TINT, line=1.7 if scale >= 1 else 1.4)


def _entry(
    plate: Plate, ask: Ask, lines: tuple[str, ...], y: float, pitch: float, sheet: Sheet
) -> None:
    side = -1 if sheet.from_right else 1
    edge = sheet.wide - _PADDING - 4 if sheet.from_right else _PADDING + 4
    first = y + pitch * 0.76
    middle = first - sheet.body * 0.32
    if ask.matters:
        plate.shape(oval(edge + side * 9, middle, 6.4), Tone.SUN, line=1.6, slip=(0.9, 1.0))
        plate.dot(edge + side * 9, middle, 2.2)
    else:
        plate.dot(edge + side * 9, middle, 2.2)
    plate.label(
        lines,
        (edge + side * _BULLET, first),
        size=sheet.body,
        letters=sheet.letters,
        voice=_voice(ask),
        align=Align.RIGHT if sheet.from_right else Align.LEFT,
        role=Role.ITEM,
    )
    x = edge + side * (_BULLET + sheet.letters.width(lines[-1], sheet.body, _voice(ask)) + 12)
    foot = middle + (len(lines) - 1) * pitch
    for number, (pattern, tone) in enumerate(ask.looks[:_MOST_DISCS]):
        disc(plate, x + side * number * _DISCS_APART, foot, _DISC, pattern, tone)


def small_list() -> Drawing:
    """Draw a list in a hand as a page mark, 16 points square."""
    large = Plate()
    large.shape("M8 58C18 48 40 46 58 52L56 62L10 63Z", Tone.TINT, line=4.0, wobble=0.6)
    large.shape("M14 3L50 5L48 48L13 47Z", Tone.CREAM, line=4.2, wobble=0.6)
    large.line("M22 15L41 16M22 25L41 26M22 35L34 35", 3.8)
    plate = Plate()
    plate.place(large.drawing(64, 64), 0, 0, 0.25)
    return plate.drawing(16, 16)
