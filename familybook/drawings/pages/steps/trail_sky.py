"""What is said above the path: what we hoped for, and words in a bubble with whose they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.listed import Entry, Look, Place, draw_list, needed, set_entry
from familybook.drawings.parts.people import disc
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, runs_from_right

MOST_HIGH = 196.0
"""Height that words above the path may take, in points."""

MOST_HOPES = 5
"""Hopes that stand above the path; more are told elsewhere."""

_SIZE = 14.0
_SPEAKER = 12.0
_PAD = 15.0
_TAIL = 13.0
_NAMES = 22.0
_BELOW_LEAD = 6.0
_PEN = 28.35
_LINES = 8
_DISC = 5.6
_APART = 12.4
_DISCS = 6
_GAP = 22.0
_SUN = 150.0
_LIST_WIDE = 330.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """Words in a bubble, and the names and patterns of those who said them."""

    text: str
    looks: tuple[Look, ...] = ()
    names: str = ""


def bubble_high(saying: Saying, wide: float, letters: Letters) -> float | None:
    """Return how high a bubble of that width gets with its names, or None if it is too much."""
    lines = _lines(saying, wide, letters)
    names = letters.width(saying.names, _SPEAKER, Voice.BOLD) + len(saying.looks) * _APART + 30
    if lines is None or names > wide:
        return None
    high = height_of(lines, _SIZE, letters) + 2 * _PAD + (_TAIL if saying.names else 2)
    high += _NAMES if saying.names else 0.0
    return high if high <= MOST_HIGH else None


def _lines(saying: Saying, wide: float, letters: Letters) -> tuple[str, ...] | None:
    return fitted(saying.text, wide - 2 * _PAD - 4, size=_SIZE, letters=letters, most=_LINES)


def bubble(plate: Plate, saying: Saying, x: float, y: float, wide: float, letters: Letters) -> None:
    """Draw a bubble that fits, with its top left corner at x, y."""
    lines = _lines(saying, wide, letters) or ()
    words = height_of(lines, _SIZE, letters)
    high = words + 2 * _PAD
    longest = max((letters.width(line, _SIZE) for line in lines), default=0.0)
    wide = max(min(wide, longest + 2 * _PAD + 10), 120.0)
    end, foot, tail = x + wide, y + high, x + 34
    point = f"L{tail + 20} {foot}L{tail + 4} {foot + _TAIL}L{tail} {foot}" if saying.names else ""
    plate.shape(
        f"M{x + 12} {y + 1}L{end - 12} {y}Q{end} {y} {end} {y + 12}L{end - 1} {foot - 12}"
        f"Q{end - 1} {foot} {end - 13} {foot}{point}L{x + 12} {foot}Q{x} {foot} {x} {foot - 12}"
        f"L{x + 1} {y + 13}Q{x + 1} {y + 1} {x + 12} {y + 1}Z",
        Tone.CREAM,
        line=1.4,
    )
    flip = runs_from_right(saying.text)
    pitch = words / len(lines) if lines else 0.0
    plate.label(
        lines,
        (end - _PAD - 3 if flip else x + _PAD + 3, y + _PAD + (pitch - 17) / 2 + _SIZE * 0.9),
        size=_SIZE,
        letters=letters,
        align=Align.RIGHT if flip else Align.LEFT,
    )
    if saying.names:
        _names(plate, saying, x + 14, foot + _TAIL + 11, letters)


def _names(plate: Plate, saying: Saying, x: float, y: float, letters: Letters) -> None:
    looks = saying.looks[:_DISCS]
    for n, (pattern, tone) in enumerate(looks):
        disc(plate, x + 6 + n * _APART, y - 4, _DISC, pattern, tone)
    plate.label(
        (saying.names,),
        (x + len(looks) * _APART + 6, y),
        size=_SPEAKER,
        letters=letters,
        voice=Voice.BOLD,
        tone=Tone.SOFT,
    )


def list_high(lead: str, entries: Sequence[Entry], wide: float, letters: Letters) -> float | None:
    """Return how high a lead with its list gets, lines for a pen where there are no entries."""
    top = height_of(letters.wrap(lead, _SIZE, wide), _SIZE, letters) + _BELOW_LEAD
    if not entries:
        return top + 2 * letters.by_hand(_PEN) + 4
    place = _place(0.0, wide, letters)
    if len(entries) > MOST_HOPES or any(set_entry(one, place).lines is None for one in entries):
        return None
    high = top + needed(entries, place) + 4.0 * len(entries)
    return high if high <= MOST_HIGH else None


def _place(x: float, wide: float, letters: Letters) -> Place:
    return Place(left=x, right=x + wide, size=_SIZE, letters=letters, most=MOST_HOPES)


def lead_list(
    plate: Plate,
    lead: str,
    entries: Sequence[Entry],
    box: tuple[float, float, float],
    letters: Letters,
) -> None:
    """Set a lead and a list that fits under it, or lines to write on.

    The box has a left, a top and a width.
    """
    x, y, wide = box
    lines = letters.wrap(lead, _SIZE, wide)
    high = height_of(lines, _SIZE, letters)
    pitch = high / len(lines)
    flip = runs_from_right(lead)
    plate.label(
        lines,
        (x + wide if flip else x, y + (pitch - 17) / 2 + _SIZE),
        size=_SIZE,
        letters=letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if flip else Align.LEFT,
    )
    top = y + high + _BELOW_LEAD
    if not entries:
        for n in (1, 2):
            plate.rule(x, top + n * letters.by_hand(_PEN), wide)
        return
    place = _place(x, wide, letters)
    draw_list(plate, entries, place, top, needed(entries, place) + 4.0 * len(entries))


@dataclass(frozen=True, slots=True, kw_only=True)
class Over:
    """The room over a page of the path, and whether the book is read from the right."""

    wide: float
    letters: Letters
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Sky:
    """What is said above a page of the path, and what of it had no room there."""

    drawing: Drawing
    list_told: bool = False
    saying_told: bool = False


def sky_before(lead: str, entries: Sequence[Entry], saying: Saying | None, over: Over) -> Sky:
    """Draw what we hoped for, and beside it how it began."""
    plate, high, letters, wide = Plate(), 0.0, over.letters, over.wide
    half = (wide - _GAP) / 2
    begun = bubble_high(saying, half, letters) if saying else None
    room = half if begun else min(wide, _LIST_WIDE)
    deep = list_high(lead, entries, room, letters)
    if deep is not None:
        left = wide - room if over.from_right else 0.0
        lead_list(plate, lead, entries, (left, 0.0, room), letters)
        high = deep
    if saying and begun:
        far = half + _GAP if deep and not over.from_right else 0.0
        bubble(plate, saying, far, 2.0, half, letters)
        high = max(high, begun)
    return Sky(plate.drawing(wide, high), deep is None, saying is not None and begun is None)


def sky_now(lead: str, saying: Saying | None, over: Over) -> Sky:
    """Draw where we are now, or lines to write it on, beside the sun."""
    plate, room, letters = Plate(), over.wide - _SUN, over.letters
    left = _SUN if over.from_right else 0.0
    if saying is None:
        lead_list(plate, lead, (), (left, 0.0, room), letters)
        return Sky(plate.drawing(over.wide, list_high(lead, (), room, letters) or 0.0))
    high = bubble_high(saying, room, letters)
    if high is not None:
        bubble(plate, saying, left, 2.0, room, letters)
    return Sky(plate.drawing(over.wide, high or 0.0), saying_told=high is None)
