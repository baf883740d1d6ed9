"""The plan on one side: each weather under the other, what it is like and what we do."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from familybook.core.blocks import (
    Beside,
    Block,
    Columns,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenLines,
    Quote,
    Space,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.kind import Context
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.drawings.parts.sky import cloud, storm_cloud, sun
from familybook.drawings.plate.lino import Plate
from familybook.kinds.weather import Cloudy, Stormy, Sunny, Weather

_WIDE, _HIGH, _CLOUD_AT = 86.0, 84.0, 27.0
_STORM = "stormy"
_SKIES = ("sunny", "cloudy", _STORM)
_FAIR = 2 * _SKIES.index(_STORM) - 1
"""How many blocks come before the white above a storm."""

_ENDS = ("?", "!", "\u2026", "\u061f")
"""What ends a sentence that is said as it was."""

_APART = 9.0
"""White between two weathers, so that each name stands with what is its own."""


def plan_in_pictures(page: Weather, context: Context) -> Iterator[Block]:
    """Yield the plan with a picture of each weather: in lists, or in sentences if those fit."""
    ways = (tuple(_pictured(page, context, listed=listed)) for listed in (True, False))
    yield from min((_on_sides(way, context) for way in ways), key=lambda made: made[0])[1]


def _on_sides(blocks: Sequence[Block], context: Context) -> tuple[int, tuple[Block, ...]]:
    """Return how many sides a plan needs, and the plan: a storm begins one where that is enough."""

    def sides(some: Sequence[Block]) -> int:
        return math.ceil(context.high(some) / context.below_title)

    count, fair, storm = sides(blocks), blocks[:_FAIR], blocks[_FAIR + 1 :]
    if count > 1 and sides(fair) + sides(storm) == count:
        return count, (*fair, NewPage(), *storm)
    return count, tuple(blocks)


def plan_in_lists(page: Weather, context: Context) -> Iterator[Block]:
    """Yield the plan without pictures: what we see on one side, what we do on the other."""
    words = context.words
    for name in _SKIES:
        sky = _sky(page, name)
        signs = tuple(_answers(f"{name}-signs", sky.signs, context, listed=True))
        does = tuple(_answers(f"{name}-does", sky.does, context, listed=True))
        yield Heading(words(f"weather-{name}"))
        yield Columns((signs, (*does, *_tell(name, page, context))))
        if name == _STORM:
            yield _danger(context)
    yield from _sayings(page, context)
    yield Paragraph(text=f"{words('weather-print-plan')} {words('weather-print-change')}")


def _pictured(page: Weather, context: Context, *, listed: bool) -> Iterator[Block]:
    words = context.words
    for number, name in enumerate(_SKIES):
        if number:
            yield Space(_APART)
        sky = _sky(page, name)
        told: list[Block] = [Heading(words(f"weather-{name}"), level=3)]
        if any(context.text(one).strip() for one in sky.signs):
            told += _answers(f"{name}-signs", sky.signs, context, listed=listed)
        told += _answers(f"{name}-does", sky.does, context, listed=listed)
        told += _tell(name, page, context)
        if name == _STORM:
            told.append(_danger(context))
        yield Beside(_picture(name), tuple(told), row=True)
    yield from _sayings(page, context)
    yield Paragraph(text=words("weather-print-storm"), voice=Voice.BOLD)


def _sky(page: Weather, name: str) -> Sunny | Cloudy | Stormy:
    sky: Sunny | Cloudy | Stormy = getattr(page, name)
    return sky


def _texts(said: Sequence[Said], context: Context) -> tuple[str, ...]:
    return tuple(text for one in said if (text := context.text(one).strip()))


def _answers(key: str, said: Sequence[Said], context: Context, *, listed: bool) -> Iterator[Block]:
    """Yield what was answered, or room for a pen."""
    lead, texts = context.words(f"weather-print-{key}"), _texts(said, context)
    if not texts:
        yield PenLines(count=1, prompt=lead)
    elif listed:
        yield Paragraph(text=lead, tone=Tone.SOFT)
        yield Listing(items=tuple(Item(text=text) for text in texts))
    else:
        yield Paragraph(text=_told(lead, texts, context))


def _tell(name: str, page: Weather, context: Context) -> Iterator[Block]:
    names = [" ".join(one.split()) for one in context.names(_sky(page, name).tell)]
    if names:
        lead = context.words(f"weather-print-{name}-tell")
        called = page.rung(context) if name == _STORM else ", ".join(names)
        yield Paragraph(text=f"{lead} {called}", voice=Voice.BOLD)


def _danger(context: Context) -> Block:
    words = context.words
    text = f"{words('weather-print-danger')}: {words('weather-print-danger-number')}"
    return Quote(text=text, paper=Tone.BLUSH)


def _sayings(page: Weather, context: Context) -> Iterator[Block]:
    """Yield our word for the first small signs, and the words that help and that do not."""
    asked = (("signal", (page.signal,)), ("say-help", page.say_help), ("say-not", page.say_not))
    for key, said in asked:
        texts = _texts(said, context)
        if texts:
            yield Paragraph(text=_told(context.words(f"weather-print-{key}"), texts, context))


def _told(lead: str, texts: Sequence[str], context: Context) -> str:
    """Return answers as one line after our own words."""
    return context.words("weather-print-short", title=lead, things=_joined(texts))


def _joined(texts: Sequence[str]) -> str:
    """Return answers after each other: a comma stands between two, but not after a question."""
    told = ""
    for one in (text.rstrip(".") for text in texts):
        told += f"{' ' if told.endswith(_ENDS) else ', '}{one}" if told else one
    return told


def _picture(name: str) -> Drawing:
    """Draw a weather, for the eye only: its name stands beside it."""
    plate = Plate()
    match name:
        case "sunny":
            sun(plate, _WIDE / 2, _HIGH / 2, 23)
        case "cloudy":
            cloud(plate, _WIDE / 2, _CLOUD_AT, 1.0)
        case _:
            storm_cloud(plate, _WIDE / 2, _HIGH / 2 - 2, 0.95)
    return plate.drawing(_WIDE, _HIGH)
