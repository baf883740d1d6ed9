"""The weather over two facing pages: signs on the left meet what we do on the right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from familybook.core.drawing import Drawing
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.bands import Band, draw_band, jagged, scalloped, smooth
from familybook.drawings.pages.weather_foot import (
    Foot,
    draw_foot,
    draw_lists,
    foot_height,
    lists_height,
)
from familybook.drawings.pages.weather_half import (
    CLOSE,
    ROOMY,
    Air,
    Below,
    Half,
    Settled,
    draw_half,
    least,
    settled,
    wanted,
)
from familybook.drawings.pages.weather_skies import ICON, draw_keeping, draw_sky
from familybook.drawings.parts.listed import Place
from familybook.drawings.parts.twin import Twin
from familybook.drawings.plate.keeping import danger_high
from familybook.drawings.plate.lino import Plate

_EDGE = 14.0
_ABOVE_BANDS = 12.0
_STEP = 0.5
_STORM = 2
_MOST_IN_STORM = 9
"""Things we do in a storm that a band holds; others hold five."""


_TONES = (Tone.TINT, Tone.MIST, Tone.STORM)
_EDGES = (smooth, scalloped, jagged)
_ARROWS = (Tone.LEAF, Tone.SUN, Tone.SUN)


@dataclass(frozen=True, slots=True)
class Sky:
    """One kind of weather: what it is called, its signs, and what we do."""

    name: Twin
    signs: Half
    does: Half


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One of the two pages, and how its words are set. `more` leads to what is told elsewhere."""

    wide: float
    high: float
    size: float
    """How large the words are, if all have room."""
    smallest: float
    head: float = 0.0
    """White above the right page, beside the title of the left one, that may be used."""
    letters: Letters
    more: Twin
    danger: Twin
    danger_number: str
    air: Air = ROOMY


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
    rises: float = 0.0
    """Points by which the right page begins above the left one."""
    listed: bool = True
    """Whether the lists stand on it."""


class _Lists(StrEnum):
    """Where the lists stand."""

    FOOT = "foot"
    HEAD = "head"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class _Form:
    """One way to compose the spread."""

    lists: _Lists
    sheet: Sheet
    feet: tuple[Foot, Foot]
    bands: tuple[Band, ...]
    told: tuple[Told, ...]

    @property
    def foot(self) -> float:
        return _foot(self.feet, self.sheet)

    @property
    def loss(self) -> tuple[int, ...]:
        """What it leaves to be told elsewhere: first what is least to be missed in a storm."""
        left = {(one.sky, one.right): len(one.numbers) for one in self.told}
        cloudy = left[1, True] + left[1, False]
        sunny = left[0, True] + left[0, False]
        lists = self.lists is _Lists.NOWHERE
        return left[_STORM, True], left[_STORM, False], cloudy, int(lists), sunny


def weather(
    skies: Sequence[Sky], feet: tuple[Foot, Foot], sheet: Sheet, says: tuple[str, str]
) -> Spread:
    """Draw the bands of three skies on both pages: as large as all has room, or else in short."""
    form = _best(skies, feet, sheet)
    pages = tuple(_page(skies, form, says[right], right=right) for right in (False, True))
    listed, told = form.lists is not _Lists.NOWHERE, form.told
    if form.lists is not _Lists.HEAD:
        return Spread(pages[0], pages[1], told, listed=listed)
    rises = _rise(feet, sheet)
    plate = Plate()
    plate.place(pages[1], 0, rises)
    draw_lists(plate, feet[1].lists, 0.0, sheet.wide, sheet.letters)
    return Spread(
        pages[0], plate.drawing(sheet.wide, sheet.high + rises, says[1]), told, rises=rises
    )


def _rise(feet: tuple[Foot, Foot], sheet: Sheet) -> float:
    """Return how high lists are above the bands, with white below them."""
    return lists_height(feet[1].lists, sheet.wide, sheet.letters) + _ABOVE_BANDS


def _best(skies: Sequence[Sky], feet: tuple[Foot, Foot], sheet: Sheet) -> _Form:
    """Return the first form in which nothing is left out, or else what is missed least."""
    best: _Form | None = None
    for lists, one in _ways(feet, sheet):
        form = _form(skies, feet, one, lists)
        if best is None or form.loss < best.loss:
            best = form
        if not any(best.loss):
            break
    assert best is not None  # noqa: S101 - there is always a way
    return best


def _ways(feet: tuple[Foot, Foot], sheet: Sheet) -> Iterator[tuple[_Lists, Sheet]]:
    """Yield where lists can stand, and how close and how large the words."""
    yield _Lists.FOOT, sheet
    there = [_Lists.FOOT]
    if feet[1].lists and _rise(feet, sheet) <= sheet.head:
        there = [_Lists.HEAD, _Lists.FOOT]
        yield _Lists.HEAD, sheet
    size = sheet.size
    while size >= sheet.smallest:
        for lists in there:
            yield lists, replace(sheet, air=CLOSE, size=size)
        size -= _STEP
    yield _Lists.NOWHERE, sheet
    yield _Lists.NOWHERE, replace(sheet, air=CLOSE, size=sheet.smallest)


def _form(skies: Sequence[Sky], feet: tuple[Foot, Foot], sheet: Sheet, lists: _Lists) -> _Form:
    if lists is not _Lists.FOOT:
        feet = (feet[0], replace(feet[1], lists=()))
    bands = _bands(skies, sheet, sheet.high - _foot(feet, sheet))
    told: list[Told] = []
    for right in (False, True):
        for number, (sky, band) in enumerate(zip(skies, bands, strict=True)):
            half = sky.does if right else sky.signs
            done = _settled(number, half, band, sheet, right=right)
            left_out = (n for n in range(len(half.entries)) if n not in done.kept)
            told.append(Told(sky=number, right=right, numbers=tuple(left_out), names=done.told))
    return _Form(lists, sheet, feet, bands, tuple(told))


def _settled(number: int, half: Half, band: Band, sheet: Sheet, *, right: bool) -> Settled:
    """Return what stands in a band; its foot goes on below the number for danger."""
    below = None
    if right and number == _STORM:
        below = Below(danger_high(sheet.danger.other, sheet.letters), sheet.wide - _EDGE)
    return settled(half, _place(number, sheet, right=right), band, sheet.air, below)


def _foot(feet: tuple[Foot, Foot], sheet: Sheet) -> float:
    return max(foot_height(one, sheet.wide, sheet.letters) for one in feet)


def _page(skies: Sequence[Sky], form: _Form, says: str, *, right: bool) -> Drawing:
    """Draw one of the two pages."""
    plate, sheet = Plate(), form.sheet
    first = 1 + sum(len(one.numbers) for one in form.told if right and not one.right)
    for number, (sky, band) in enumerate(zip(skies, form.bands, strict=True)):
        draw_band(plate, band, sheet.wide, right=right)
        if right:
            danger = sheet.danger, sheet.danger_number
            draw_keeping(plate, number, band, sheet.wide, sheet.letters, danger)
        else:
            draw_sky(plate, number, sky.name, band, sheet.letters)
        half, place = sky.does if right else sky.signs, _place(number, sheet, right=right)
        done = _settled(number, half, band, sheet, right=right)
        draw_half(plate, half, place, done, (sheet.more, first))
        first += len(half.entries) - len(done.kept)
    between = (sheet.high - form.foot, sheet.high)
    draw_foot(plate, form.feet[right], between, sheet.wide, sheet.letters)
    return plate.drawing(sheet.wide, sheet.high, says)


def _bands(skies: Sequence[Sky], sheet: Sheet, high: float) -> tuple[Band, ...]:
    """Return the bands, the same for both pages: each as high as it needs, if there is room."""
    gap = sheet.air.gap
    left = high - gap * len(skies)
    wants = [_wanted(number, sky, sheet, to_write=True) for number, sky in enumerate(skies)]
    if sum(wants) > left:
        wants = [_wanted(number, sky, sheet) for number, sky in enumerate(skies)]
    lowest = [_least(number, sky, sheet) for number, sky in enumerate(skies)]
    heights = _shared(wants, lowest, left)
    tops = [4.0 + sum(heights[:n]) + gap * n for n in range(len(heights))]
    return tuple(
        Band(top=top, high=each, tone=tone, edge=edge)
        for top, each, tone, edge in zip(tops, heights, _TONES, _EDGES, strict=True)
    )


def _halves(number: int, sky: Sky, sheet: Sheet) -> tuple[tuple[Half, Place], ...]:
    return tuple(
        (half, _place(number, sheet, right=right))
        for right, half in ((False, sky.signs), (True, sky.does))
    )


def _wanted(number: int, sky: Sky, sheet: Sheet, *, to_write: bool = False) -> float:
    """Return how high a band should be; `to_write` is for names where none are given."""
    halves = _halves(number, sky, sheet)
    highs = (wanted(half, place, sheet.air, to_write=to_write) for half, place in halves)
    return max(_lowest(number, sheet), *highs)


def _least(number: int, sky: Sky, sheet: Sheet) -> float:
    """Return how high a band must be for its picture and the first of its words."""
    halves = _halves(number, sky, sheet)
    return max(_lowest(number, sheet), *(least(*half, sheet.air) for half in halves))


def _lowest(number: int, sheet: Sheet) -> float:
    high = danger_high(sheet.danger.other, sheet.letters) + 12 if number == _STORM else 0.0
    return max(sheet.air.lowest, high)


def _shared(wants: Sequence[float], lowest: Sequence[float], room: float) -> list[float]:
    """Return a share for each: what it wants and a part of what is over.

    Where there is less, the storm has what it wants first, and the sun what is left.
    """
    over = room - sum(wants)
    if over >= 0:
        return [want + over / len(wants) for want in wants]
    shares = [min(want, low) for want, low in zip(wants, lowest, strict=True)]
    spare = room - sum(shares)
    if spare < 0:
        return [share * room / sum(shares) for share in shares]
    for n in reversed(range(len(wants))):
        more = min(spare, wants[n] - shares[n])
        shares[n] += more
        spare -= more
    return shares


def _place(number: int, sheet: Sheet, *, right: bool) -> Place:
    place = Place(
        left=_EDGE if right else ICON,
        right=sheet.wide - (ICON + 14 if right else _EDGE),
        size=sheet.size,
        letters=sheet.letters,
        arrow=_ARROWS[number] if right else None,
    )
    return replace(place, most=_MOST_IN_STORM) if right and number == _STORM else place
