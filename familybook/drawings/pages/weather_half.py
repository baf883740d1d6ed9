"""One page's part of a band of weather: its lead, what fits of its list, and who belongs to it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from familybook.core.drawing import Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.bands import Band
from familybook.drawings.parts.listed import Entry, Place, chosen, draw_list, needed
from familybook.drawings.parts.twin import NOTHING, Second, Twin, draw_second, second
from familybook.drawings.plate.lino import Plate

_LEAD = 13.0
_MORE = 17.0
_MORE_SIZE = 12.0
_PEN = 28.35
_BETWEEN = 6.0
_OVER = 0.5
"""A band is that much higher than what it must hold: sums of points are never quite the same."""

_TO_WRITE = 120.0
"""A line for names is no shorter than that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Air:
    """The white in a band: where its lead and its list begin, the note at its foot, its edges."""

    lead: float
    list: float
    note: float
    pad: float
    gap: float
    lowest: float


ROOMY = Air(lead=24.0, list=32.0, note=22.0, pad=9.0, gap=10.0, lowest=132.0)
CLOSE = Air(lead=20.0, list=27.0, note=20.0, pad=7.0, gap=7.0, lowest=92.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One page's part of a band: its lead, its list, and who belongs to it."""

    lead: Twin
    entries: tuple[Entry, ...] = ()
    note: Twin = NOTHING
    """The lead of the people, and their names, if any."""
    names: str = ""
    called: str = ""
    """The same people with their numbers, for where a line has room for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What of a half stands in its band: the numbers of its entries, and where they stand."""

    kept: tuple[int, ...]
    lead: float
    top: float
    end: float
    noted: bool
    """Whether names, or a line to write them on, stand at its foot."""
    note: float
    foot: Place
    names: str
    """The names there."""
    told: bool
    """Whether its names must be told elsewhere."""


class Below(NamedTuple):
    """What stands at the edge of a band: its foot goes on to `right` where it is clear of it."""

    high: float
    right: float


def lead_of(half: Half, place: Place) -> Second:
    """Return the second language of the lead."""
    used = place.letters.width(half.lead.text, _LEAD)
    return second(
        half.lead.other, used, place.right - place.left, size=_LEAD, letters=place.letters
    )


def _note_of(half: Half, place: Place, names: str = "") -> Second:
    letters, names = place.letters, names or half.called or half.names
    long = _long(names, letters) if names else _TO_WRITE
    used = letters.width(half.note.text, _LEAD) + _BETWEEN + long
    return second(
        half.note.other, used, place.right - place.left, size=_LEAD, letters=place.letters
    )


def wanted(half: Half, place: Place, air: Air, *, to_write: bool) -> float:
    """Return how high a band should be for a half; with room for names where none are given."""
    high = needed(half.entries, place) + lead_of(half, place).high
    if half.names or not half.entries or to_write:
        high += air.note + _note_of(half, place).high
    if len(half.entries) > place.most:
        high += _MORE
    return air.list + high + air.pad


def least(half: Half, place: Place, air: Air) -> float:
    """Return how high a band must be for the first thing in a half."""
    high = lead_of(half, place).high + needed(half.entries[:1], place)
    if half.names or not half.entries:
        high += air.note + _note_of(half, place).high
    if len(half.entries) > 1:
        high += _MORE
    return air.list + high + air.pad + _OVER


def settled(half: Half, place: Place, band: Band, air: Air, below: Below | None = None) -> Settled:
    """Return what of a half fits into its band."""
    end = band.top + band.high - air.pad
    top = band.top + air.list + lead_of(half, place).high
    foot = _foot_of(half, place, band, air, below)
    names = _names_in(half, foot)
    note = air.note + _note_of(half, foot, names).high
    wants = note if half.names or not half.entries else 0.0
    kept = chosen(half.entries, place, end - top - wants)
    to_write = not half.names and kept == chosen(half.entries, place, end - top - note)
    fits = bool(names) or not half.names
    noted = fits and (bool(half.names) or to_write)
    if noted:
        end -= note
    low = end + (note - _note_of(half, foot, names).high if noted else 0.0)
    kept = chosen(half.entries, place, end - top)
    if len(kept) < len(half.entries):
        end -= _MORE
        kept = chosen(half.entries, place, end - top)
    return Settled(
        kept=kept,
        lead=band.top + air.lead,
        top=top,
        end=end,
        noted=noted,
        note=low,
        foot=foot,
        names=names,
        told=not fits,
    )


def _foot_of(half: Half, place: Place, band: Band, air: Air, below: Below | None) -> Place:
    """Return where the foot of a band stands: below what is at its edge, if that is clear."""
    note = air.pad + _LEAD + _note_of(half, place).high
    if below is not None and band.high / 2 - note > below.high / 2:
        return replace(place, right=below.right)
    return place


def _names_in(half: Half, foot: Place) -> str:
    """Return the names with their numbers, or alone, as far as a foot has room; else nothing."""
    room = foot.right - foot.left - foot.letters.width(half.note.text, _LEAD) - _BETWEEN
    ways = (half.called, half.names)
    return next((one for one in ways if one and _long(one, foot.letters) <= room), "")


def _long(names: str, letters: Letters) -> float:
    return letters.width(names, _LEAD, Voice.BOLD)


def draw_half(
    plate: Plate, half: Half, place: Place, done: Settled, more: tuple[Twin, int]
) -> None:
    """Set the words of a band on one page; what does not fit is told under numbers from `more`."""
    other = lead_of(half, place)
    _soft(plate, half.lead.text, place.left, done.lead, place.letters)
    between = place.left, place.right
    draw_second(plate, other, between, done.lead, size=_LEAD, letters=place.letters)
    if done.noted:
        _note(plate, half, done)
    if not half.entries:
        _pen(plate, place, done.lead + other.high, done.end)
        return
    if not _all(half, done):
        _more(plate, more, len(half.entries) - len(done.kept), place, done.end)
    entries = [half.entries[n] for n in done.kept]
    low = draw_list(plate, entries, place, done.top, done.end - done.top)
    if _all(half, done):
        _pen(plate, place, low, done.end)


def _all(half: Half, done: Settled) -> bool:
    return len(done.kept) == len(half.entries)


def _soft(plate: Plate, text: str, x: float, y: float, letters: Letters) -> None:
    plate.label((text,), (x, y), size=_LEAD, letters=letters, tone=Tone.SOFT)


def _note(plate: Plate, half: Half, done: Settled) -> None:
    """Set who belongs to a band at its foot, or a line to write them on."""
    foot, y = done.foot, done.note
    letters, other = foot.letters, _note_of(half, foot, done.names)
    at = foot.left + letters.width(half.note.text, _LEAD) + _BETWEEN
    _soft(plate, half.note.text, foot.left, y, letters)
    if done.names:
        plate.label((done.names,), (at, y), size=_LEAD, letters=letters, voice=Voice.BOLD)
    else:
        room = letters.width("".join(other.lines), _LEAD) + _BETWEEN
        end = foot.right - (room if other.lines and other.beside else 0.0)
        plate.rule(at, y + 2, end - at)
    draw_second(plate, other, (foot.left, foot.right), y, size=_LEAD, letters=letters)


def _pen(plate: Plate, place: Place, top: float, end: float) -> None:
    """Draw lines to write on."""
    y = top + place.letters.by_hand(_PEN)
    while y < end - 4:
        plate.rule(place.left, y, place.right - place.left)
        y += place.letters.by_hand(_PEN)


def _more(plate: Plate, more: tuple[Twin, int], count: int, place: Place, y: float) -> None:
    """Say under which numbers the rest is told."""
    words, first = more
    letters, y = place.letters, y + _MORE - 3
    numbers = str(first) if count == 1 else f"{first}\u2013{first + count - 1}"
    text = f"{words.text} {numbers}"
    plate.label(
        (text,), (place.left, y), size=_MORE_SIZE, letters=letters, tone=Tone.SOFT, role=Role.ITEM
    )
    between, used = (place.left, place.right), letters.width(text, _MORE_SIZE)
    room = place.right - place.left
    other = second(words.other, used, room, size=_MORE_SIZE, letters=letters)
    if other.beside:
        draw_second(plate, other, between, y, size=_MORE_SIZE, letters=letters, role=Role.ITEM)
