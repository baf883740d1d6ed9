"""The weather over two facing pages: signs on the left meet what we do on the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.bands import Band, draw_band, jagged, scalloped, smooth
from familybook.drawings.pages.weather_foot import Foot, draw_foot, foot_height
from familybook.drawings.parts.listed import Entry, Place, chosen, draw_list, needed
from familybook.drawings.parts.sky import storm_cloud, sun, sun_and_cloud
from familybook.drawings.plate.keeping import BOX, bowl, danger_box, umbrella
from familybook.drawings.plate.lino import Plate

_GAP = 10.0
_ICON = 122.0
"""Room for the pictures, at the outer edge of each page."""

_EDGE = 14.0
_LEAD = 13.0
_LEAD_AT = 24.0
_LIST_AT = 32.0
_NOTE = 22.0
_PAD = 9.0
_MORE = 17.0
_MORE_SIZE = 12.0
_LOWEST = 132.0
_PEN = 28.35
_WHOLE_SKY = 128.0
"""The height of a band that has room for its sky as it is; in a lower one it is smaller."""


_TONES = (Tone.TINT, Tone.MIST, Tone.STORM)
_EDGES = (smooth, scalloped, jagged)
_ARROWS = (Tone.LEAF, Tone.SUN, Tone.SUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One page's part of a band: its lead, its list, and who belongs to it."""

    lead: str
    entries: tuple[Entry, ...] = ()
    note: str = ""
    """The lead of the people, and their names, if any."""
    names: str = ""
    called: str = ""
    """The same people with their numbers, for where a line has room for them."""


@dataclass(frozen=True, slots=True)
class Sky:
    """One kind of weather: what it is called, its signs, and what we do."""

    name: str
    signs: Half
    does: Half


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One of the two pages, and how its words are set. `more` leads to what is told elsewhere."""

    wide: float
    high: float
    size: float
    letters: Letters
    more: str
    danger: str
    danger_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a band of one page leaves to be told elsewhere; `numbers` count from 0 in its list."""

    sky: int
    right: bool
    numbers: tuple[int, ...]
    names: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """Two facing pages, and what they leave to be told elsewhere, in the order of its numbers."""

    left: Drawing
    right: Drawing
    told: tuple[Told, ...]


def weather(
    skies: Sequence[Sky], feet: tuple[Foot, Foot], sheet: Sheet, says: tuple[str, str]
) -> Spread:
    """Draw the bands of three skies on both pages."""
    foot = max(foot_height(one, sheet.wide, sheet.letters) for one in feet)
    bands = _bands(skies, sheet, sheet.high - foot)
    told: list[Told] = []
    pages: list[Drawing] = []
    first = 1
    for right in (False, True):
        plate = Plate()
        for number, (sky, band) in enumerate(zip(skies, bands, strict=True)):
            draw_band(plate, band, sheet.wide, right=right)
            _picture(plate, number, sky, band, sheet, right=right)
            left_out = _half(plate, number, sky, band, sheet, first, right=right)
            first += len(left_out.numbers)
            told.append(left_out)
        draw_foot(plate, feet[right], (sheet.high - foot, sheet.high), sheet.wide, sheet.letters)
        pages.append(plate.drawing(sheet.wide, sheet.high, says[right]))
    return Spread(pages[0], pages[1], tuple(told))


def _bands(skies: Sequence[Sky], sheet: Sheet, high: float) -> tuple[Band, ...]:
    """Return the bands, the same for both pages: each as high as it needs, if there is room."""
    left = high - _GAP * len(skies)
    wants = [_wanted(number, sky, sheet, to_write=_NOTE) for number, sky in enumerate(skies)]
    if sum(wants) > left:
        wants = [_wanted(number, sky, sheet) for number, sky in enumerate(skies)]
    heights = _shared(wants, left)
    tops = [4.0 + sum(heights[:n]) + _GAP * n for n in range(len(heights))]
    return tuple(
        Band(top=top, high=each, tone=tone, edge=edge)
        for top, each, tone, edge in zip(tops, heights, _TONES, _EDGES, strict=True)
    )


def _wanted(number: int, sky: Sky, sheet: Sheet, to_write: float = 0.0) -> float:
    """Return how high a band should be; `to_write` is the room for names where none are given."""
    lists = (
        needed(half.entries, _place(number, sheet, right=right)) + (_note_height(half) or to_write)
        for right, half in ((False, sky.signs), (True, sky.does))
    )
    return max(_LOWEST, _LIST_AT + max(lists) + _PAD)


def _shared(wants: Sequence[float], room: float) -> list[float]:
    """Return a share for each: what it wants and a part of what is over, or less by fair parts."""
    over = room - sum(wants)
    if over >= 0:
        return [want + over / len(wants) for want in wants]
    shares = [0.0] * len(wants)
    waiting = sorted(range(len(wants)), key=lambda n: wants[n])
    for done, n in enumerate(waiting):
        shares[n] = min(wants[n], (room - sum(shares)) / (len(wants) - done))
    return shares


def _place(number: int, sheet: Sheet, *, right: bool) -> Place:
    return Place(
        left=_EDGE if right else _ICON,
        right=sheet.wide - (_ICON + 14 if right else _EDGE),
        size=sheet.size,
        letters=sheet.letters,
        arrow=_ARROWS[number] if right else None,
    )


def _note_height(half: Half) -> float:
    return _NOTE if half.names or not half.entries else 0.0


def _picture(plate: Plate, number: int, sky: Sky, band: Band, sheet: Sheet, *, right: bool) -> None:
    """Draw what stands at the outer edge of a band."""
    middle = band.top + band.high / 2
    if right:
        x = sheet.wide - BOX[0] / 2 - 10
        match number:
            case 0:
                bowl(plate, x, middle - 4, 1.1)
            case 1:
                umbrella(plate, x, middle, 1.1)
            case _:
                danger_box(plate, x, middle, sheet.danger, sheet.danger_number, sheet.letters)
        return
    little = min(1.0, band.high / _WHOLE_SKY)
    x, y = 62.0, middle - 12 * little
    match number:
        case 0:
            sun(plate, x, y, 24 * little)
        case 1:
            sun_and_cloud(plate, x, y + 6 * little, 1.08 * little)
        case _:
            storm_cloud(plate, x, y - 4 * little, 1.05 * little)
    plate.label(
        (sky.name,),
        (x, middle + 54 * little),
        size=16,
        letters=sheet.letters,
        voice=Voice.HEAD,
        align=Align.CENTRE,
        role=Role.HEAD,
    )


def _half(
    plate: Plate, number: int, sky: Sky, band: Band, sheet: Sheet, first: int, *, right: bool
) -> Told:
    """Set the words of a band on one page; return what does not fit."""
    half = sky.does if right else sky.signs
    place = _place(number, sheet, right=right)
    plate.label(
        (half.lead,),
        (place.left, band.top + _LEAD_AT),
        size=_LEAD,
        letters=sheet.letters,
        tone=Tone.SOFT,
    )
    end = band.top + band.high - _PAD
    top = band.top + _LIST_AT
    kept = chosen(half.entries, place, end - top - _note_height(half))
    to_write = not half.names and kept == chosen(half.entries, place, end - top - _NOTE)
    names = _note(plate, half, _foot_of(place, number, band, sheet), end, to_write=to_write)
    if names and (half.names or to_write):
        end -= _NOTE
    if not half.entries:
        _pen(plate, place, band.top + _LEAD_AT, end)
        return Told(sky=number, right=right, numbers=(), names=not names)
    kept = chosen(half.entries, place, end - top)
    if len(kept) < len(half.entries):
        end -= _MORE
        kept = chosen(half.entries, place, end - top)
        _more(plate, first, len(half.entries) - len(kept), place, sheet, end)
    low = draw_list(plate, [half.entries[n] for n in kept], place, top, end - top)
    if len(kept) == len(half.entries):
        _pen(plate, place, low, end)
    left_out = tuple(n for n in range(len(half.entries)) if n not in kept)
    return Told(sky=number, right=right, numbers=left_out, names=not names)


def _foot_of(place: Place, number: int, band: Band, sheet: Sheet) -> Place:
    """Return where the foot of a band stands: below the number for danger, if that is clear."""
    right = place.arrow is not None
    if right and number == len(_TONES) - 1 and band.high / 2 - _PAD - _LEAD > BOX[1] / 2:
        return replace(place, right=sheet.wide - _EDGE)
    return place


def _note(plate: Plate, half: Half, place: Place, y: float, *, to_write: bool) -> bool:
    """Set who belongs to a band at its foot, or a line to write them on, if there is to be one.

    Return whether there is nothing left to tell.
    """
    letters = place.letters
    at = place.left + letters.width(half.note, _LEAD) + 6
    if half.names:
        room = place.right - at
        ways = (one for one in (half.called, half.names) if one)
        told = [one for one in ways if letters.width(one, _LEAD, Voice.BOLD) <= room]
        if not told:
            return False
        plate.label((half.note,), (place.left, y), size=_LEAD, letters=letters, tone=Tone.SOFT)
        plate.label(told[:1], (at, y), size=_LEAD, letters=letters, voice=Voice.BOLD)
    elif to_write:
        plate.label((half.note,), (place.left, y), size=_LEAD, letters=letters, tone=Tone.SOFT)
        plate.rule(at, y + 2, place.right - at)
    return True


def _pen(plate: Plate, place: Place, top: float, end: float) -> None:
    """Draw lines to write on."""
    y = top + place.letters.by_hand(_PEN)
    while y < end - 4:
        plate.rule(place.left, y, place.right - place.left)
        y += place.letters.by_hand(_PEN)


def _more(plate: Plate, first: int, count: int, place: Place, sheet: Sheet, y: float) -> None:
    """Say under which numbers the rest is told."""
    numbers = str(first) if count == 1 else f"{first}\u2013{first + count - 1}"
    plate.label(
        (f"{sheet.more} {numbers}",),
        (place.left, y + _MORE - 3),
        size=_MORE_SIZE,
        letters=sheet.letters,
        tone=Tone.SOFT,
        role=Role.ITEM,
    )
