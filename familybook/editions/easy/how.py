"""How things are, what keeps us well, good days and hard days: in plain words, with faces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from familybook.core.blocks import Block, Figure, NewPage, PenLines, Space
from familybook.core.fields import AskLevel, level_of
from familybook.core.heights import GAP
from familybook.core.kind import Context
from familybook.drawings.parts.faces import MOODS, face, faces, faces_to_ring
from familybook.drawings.parts.left_column import WIDE
from familybook.drawings.picks import small_picture
from familybook.editions.easy.rows import (
    answers,
    asked,
    asked_line,
    asked_who,
    bold,
    names_of,
    question,
    row,
    said,
)
from familybook.kinds.balloon import Balloons, Scale
from familybook.kinds.steady import Steady
from familybook.kinds.weather import Cloudy, Stormy, Sunny, Weather

_APART = 16.0
_SKIES = (("sunny", 4), ("cloudy", 2), ("stormy", 0))
"""What they are called among our words, and the face that stands for them."""


def how_things_are(page: Balloons, context: Context) -> Iterator[Block]:
    """Yield for each thing that matters how it was, how it is, and what helps."""
    scales = tuple(one for one in page.scales if one)
    for one in scales:
        yield from _scale(one, context)
    if not scales:
        yield from _to_ring(context)


def _to_ring(context: Context) -> Iterator[Block]:
    """Yield faces to put a ring round, then and now, and lines for a pen."""
    words = context.words
    wide = context.edition.column[0] - WIDE - GAP
    yield from question(
        small_picture("bubble"), words("easy-balloon-what"), context, PenLines(count=1)
    )
    for name, picture in (("then", "clock"), ("now", "house")):
        ring = Figure(faces_to_ring(wide, words("easy-balloon-faces")))
        yield from question(
            small_picture(picture), words(f"easy-balloon-ring-{name}"), context, ring
        )
    for key, picture in (("balloon-print-keeps-up", "mittens"), ("balloon-print-lift", "lifebuoy")):
        yield from question(small_picture(picture), words(key), context, PenLines(count=2))


def _scale(scale: Scale, context: Context) -> Iterator[Block]:
    """Yield what matters, how it was and is with a face for each, and what helps."""
    words = context.words
    topics = answers(scale.topic, context)
    picture = next((one.picture for one in topics if one.picture), None) or small_picture("bubble")
    heading = ", ".join(one.text for one in topics) or words("easy-balloon-what")
    by = names_of(scale.by, context)
    told = (said(words("easy-said-by", names=by)),) if by else ()
    yield from question(picture, heading, context, *told)
    moods = {
        name: mood_of(level)
        for name, one in (("then", scale.then), ("now", scale.now))
        if (level := level_of(one)) is not None
    }
    yield from _moods(moods, context)
    for key, said_so, shown in (
        ("easy-balloon-helps", scale.keeps_up, "mittens"),
        ("easy-balloon-more", (scale.lift,), "lifebuoy"),
    ):
        for one in answers(said_so, context):
            text = words(key, words=one.text)
            yield row(small_picture(shown), context, said(text, speakers=one.speakers))


def _moods(moods: Mapping[str, int], context: Context) -> Iterator[Block]:
    """Yield how it was and how it is, a face each; both in one row where there is little room."""
    words = context.words
    lines = [
        words(f"easy-balloon-{name}", how=words(f"easy-balloon-mood-{mood}"))
        for name, mood in moods.items()
    ]
    if context.snug and moods:
        yield row(faces([*moods.values()], from_right=words.right_to_left), context, said(*lines))
        return
    for mood, line in zip(moods.values(), lines, strict=True):
        yield row(face(mood), context, bold(line))


def mood_of(level: int) -> int:
    """Return which of the faces shows a level from 0 to 10."""
    return min(MOODS - 1, level * MOODS // (AskLevel().most + 1))


def steady(page: Steady, context: Context) -> Iterator[Block]:
    """Yield what keeps us well, question by question."""
    for key, told, picture in (
        ("good-day", page.good_day, "sunrise"),
        ("most-days", page.most_days, "diary"),
        ("when-tired", page.when_tired, "bed"),
        ("free-nice", page.free_nice, "gift"),
    ):
        heading = context.words(f"steady-{key}")
        yield from asked(small_picture(picture), heading, answers(told, context), context)


def good_and_hard_days(page: Weather, context: Context) -> Iterator[Block]:
    """Yield good days, first signs and hard days, each on a side of its own; then what to say."""
    words = context.words
    for number, (name, mood) in enumerate(_SKIES):
        if number:
            yield NewPage()
        yield from question(face(mood), words(f"weather-{name}"), context)
        called = page.rung(context) if name == "stormy" else ""
        yield from _days(name, getattr(page, name), called, context)
        if name == "cloudy":
            signal = context.text(page.signal).strip()
            heading = words("weather-print-signal")
            yield from asked_line(small_picture("bell"), heading, signal, context)
    danger = f"{words('weather-print-danger')} {words('weather-print-danger-number')}"
    yield row(small_picture("phone"), context, bold(danger))
    yield NewPage()
    for key, told, picture in (
        ("say-help", page.say_help, "bubble"),
        ("say-not", page.say_not, "twig"),
    ):
        found = answers(told, context)
        yield from asked(
            small_picture(picture), words(f"weather-print-{key}"), found, context, lines=3
        )
    yield Space(_APART)
    for number, key in enumerate(("storm", "passes")):
        yield row(face(MOODS - 2 + number), context, bold(words(f"weather-print-{key}")))
    for picture, key in (("list", "plan"), ("links", "change")):
        yield row(small_picture(picture), context, bold(words(f"weather-print-{key}")))


def _days(
    name: str, days: Sunny | Cloudy | Stormy, called: str, context: Context
) -> Iterator[Block]:
    words = context.words
    for part, told, picture in (("signs", days.signs, "magnifier"), ("does", days.does, "mittens")):
        heading = words(f"weather-print-{name}-{part}")
        yield from asked(small_picture(picture), heading, answers(told, context), context, lines=3)
    noticed = words("weather-print-noticed-by")
    yield from asked_who(small_picture("binoculars"), noticed, days.noticed_by, context)
    called = called or names_of(days.tell, context)
    tell = words(f"weather-print-{name}-tell")
    yield from asked_line(small_picture("phone"), tell, called, context)
