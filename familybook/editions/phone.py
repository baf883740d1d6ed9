"""The edition for a phone: one page to scroll, with nothing in it to fill in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familybook.core.blocks import (
    Block,
    Bullet,
    Figure,
    Heading,
    Listing,
    Paragraph,
    PenLines,
    Quote,
)
from familybook.core.drawing import Voice
from familybook.core.edition import Edition, Output
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.drawings.pages.weather_heads import weather_head
from familybook.kinds.weather import Weather

_FORMS = frozenset(
    {
        *("ahead", "balloon", "checkins", "daft", "draw", "helps", "known", "letters", "mine"),
        *("near", "ours", "own", "people", "petals", "photos", "proud", "steady", "steps"),
        *("strengths", "strip", "together", "us", "weather"),
    }
)
"""Pages that are only room for a pen before somebody says something on them."""

_SKIES = ("sunny", "cloudy", "stormy")


def _composed(page: Kind, context: Context) -> Iterator[Block]:
    """Yield a page as a phone shows it: what must be read in a hurry is no picture."""
    if isinstance(page, Weather):
        yield from _plan(page, context)
    else:
        yield from page.compose(context)


def _plan(page: Weather, context: Context) -> Iterator[Block]:
    """Yield the plan, each weather under its picture: its signs, and what we do then."""
    words = context.words
    for number, name in enumerate(_SKIES):
        sky = getattr(page, name)
        wide = context.edition.column[0]
        yield Figure(weather_head(number, words(f"weather-{name}"), wide, context.letters))
        lead = f"weather-print-{name}"
        yield from _asked(words(f"{lead}-signs"), sky.signs, context)
        yield from _people(words("weather-print-noticed-by"), sky.noticed_by, context)
        yield from _asked(words(f"{lead}-does"), sky.does, context, Bullet.ARROW)
        called = page.rung(context) if name == "stormy" else ""
        yield from _people(words(f"{lead}-tell"), sky.tell, context, called)
        if name == "stormy":
            danger = words("weather-print-danger"), words("weather-print-danger-number")
            yield Quote(text=": ".join(danger), paper=Tone.BLUSH)
    yield Paragraph(text=words("weather-print-storm"), voice=Voice.BOLD)
    yield Paragraph(text=words("weather-print-passes"))
    if context.text(page.signal).strip():
        yield Heading(words("weather-print-signal"), level=3)
        yield context.quote(page.signal)
    yield from _asked(words("weather-print-say-help"), page.say_help, context)
    yield from _asked(words("weather-print-say-not"), page.say_not, context)
    yield Paragraph(text=f"{words('weather-print-plan')} {words('weather-print-change')}")


def _asked(
    lead: str, said: Sequence[Said], context: Context, bullet: Bullet = Bullet.DOT
) -> Iterator[Block]:
    yield Heading(lead, level=3)
    items = context.items(said)
    yield Listing(items=items, bullet=bullet) if items else PenLines(count=1)


def _people(
    lead: str, people: Sequence[Said], context: Context, called: str = ""
) -> Iterator[Block]:
    names = [" ".join(name.split()) for name in context.names(people)]
    if names:
        yield Paragraph(text=f"{lead} {called or ', '.join(names)}", voice=Voice.BOLD)


PHONE = Edition(
    name="phone",
    output=Output.HTML,
    sheet=(375, 690),
    inner=0,
    outer=0,
    top=0,
    bottom=0,
    title=24,
    heading=17,
    body=14,
    leading=20,
    speaker=12,
    plan=16,
    cover=34,
    shares=False,
    if_said=_FORMS,
    composes=_composed,
)
"""To look at on a phone, or to hear. Its drawings are as wide as the glass."""
