"""When the weather changes: spot it early, know what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Bullet,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
)
from familybook.core.calls import to_ring
from familybook.core.drawing import Drawing, Voice
from familybook.core.edition import Edition
from familybook.core.fields import (
    HARD,
    AskGroup,
    AskPicks,
    Group,
    Line,
    Lines,
    People,
)
from familybook.core.kind import Binds, Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.phones import unbroken
from familybook.drawings.pages.weather import Sheet, Sky, Spread, Told, weather
from familybook.drawings.pages.weather_foot import Foot, Words, list_lines, word_lines
from familybook.drawings.pages.weather_half import Half
from familybook.drawings.parts.listed import Entry
from familybook.drawings.parts.sky import sun
from familybook.drawings.parts.twin import Twin
from familybook.drawings.plate.lino import Plate

_SKIES = ("sunny", "cloudy", "stormy")
_LARGE_ENOUGH = 16.0
"""Points in print: signs and actions that are as large are not set smaller to have room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sunny(Group):
    """We are doing well."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-sunny-signs", best=5)] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-sunny-does", best=5)] = ()
    tell: People = ()
    noticed_by: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cloudy(Group):
    """The first small signs."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-cloudy-signs", best=5), HARD] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-cloudy-does", best=5)] = ()
    tell: People = ()
    noticed_by: Annotated[People, HARD] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stormy(Group):
    """It is really hard."""

    signs: Annotated[tuple[Said, ...], AskPicks("weather-stormy-signs", best=5), HARD] = ()
    does: Annotated[tuple[Said, ...], AskPicks("weather-stormy-does", best=5)] = ()
    tell: People = ()
    noticed_by: Annotated[People, HARD] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather(Kind):
    """Three bands over two facing pages: signs on the left meet actions on the right."""

    area: ClassVar[str] = "weather"
    says_both: ClassVar[bool] = True
    spread: ClassVar[bool] = True
    binds: ClassVar[Binds] = Binds.CENTRE

    sunny: Annotated[Sunny, AskGroup()] = Sunny()
    cloudy: Annotated[Cloudy, AskGroup()] = Cloudy()
    stormy: Annotated[Stormy, AskGroup()] = Stormy()
    signal: Line = NOTHING
    """Our family word for "it is cloudy"."""
    say_help: Lines = ()
    say_not: Annotated[Lines, HARD] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the two pages, and then what they only number."""
        lists = self._lists(context)
        spread = self._spread(lists, context)
        yield Figure(spread.left)
        yield NewPage()
        yield Figure(spread.right, rises=spread.rises)
        lists = lists if spread.listed else ()
        rest = (*self._rest(spread.told, context), *self._rest_of_foot(lists, context))
        if rest:
            yield NewPage()
            yield from rest

    def mark(self) -> Drawing:
        """Return a sun."""
        plate = Plate()
        sun(plate, 8, 8, 3.9, rays=8, line=1.15)
        return plate.drawing(16, 16)

    def rung(self, context: Context) -> str:
        """Return whom we ring in a storm, each with the number that the copy may show."""
        if not _names(self.stormy.tell, context):
            return ""
        from_right = context.words.right_to_left
        return ", ".join(
            f"{one.name} {unbroken(one.number, from_right=from_right)}".strip()
            for one in to_ring(context, self.stormy.tell)
        )

    def _sky(self, name: str) -> Sunny | Cloudy | Stormy:
        match name:
            case "sunny":
                return self.sunny
            case "cloudy":
                return self.cloudy
            case _:
                return self.stormy

    def _halves(self, name: str, context: Context) -> tuple[Half, Half]:
        sky = self._sky(name)
        lead = f"weather-print-{name}"
        return (
            Half(
                lead=_twin(f"{lead}-signs", context),
                entries=_entries(sky.signs, context),
                note=_twin("weather-print-noticed-by", context),
                names=_names(sky.noticed_by, context),
            ),
            Half(
                lead=_twin(f"{lead}-does", context),
                entries=_entries(sky.does, context),
                note=_twin(f"{lead}-tell", context),
                names=_names(sky.tell, context),
                called=self.rung(context) if sky is self.stormy else "",
            ),
        )

    def _spread(self, lists: tuple[Words, ...], context: Context) -> Spread:
        words = context.words
        wide = context.edition.column[0]
        word = self._word(context)
        fits = word_lines(word, wide, context.letters) is not None
        return weather(
            [
                Sky(_twin(f"weather-{name}", context), *self._halves(name, context))
                for name in _SKIES
            ],
            (
                Foot(
                    bold=_twin("weather-print-storm", context),
                    plain=_twin("weather-print-passes", context),
                    word=word if fits else None,
                ),
                Foot(
                    bold=_twin("weather-print-plan", context),
                    plain=_twin("weather-print-change", context),
                    lists=lists,
                ),
            ),
            Sheet(
                wide=wide,
                high=context.below_title,
                head=context.facing_head,
                size=context.edition.plan,
                smallest=_smallest(context.edition),
                letters=context.letters,
                more=_twin("weather-print-numbers", context),
                danger=_twin("weather-print-danger", context),
                danger_number=words("weather-print-danger-number"),
            ),
            (words("weather-says-signs"), words("weather-says-does")),
        )

    def _lists(self, context: Context) -> tuple[Words, ...]:
        """Return the words that help, and those that do not, as far as they fit on the spread."""
        wide, letters = context.edition.column[0], context.letters
        return tuple(
            one for one in self._say(context) if list_lines(one, wide, letters) is not None
        )

    def _word(self, context: Context) -> Words:
        text = context.text(self.signal).strip()
        return Words(_twin("weather-print-signal", context), (text,) if text else ())

    def _say(self, context: Context) -> tuple[Words, Words]:
        return (
            Words(_twin("weather-print-say-help", context), _texts(self.say_help, context)),
            Words(_twin("weather-print-say-not", context), _texts(self.say_not, context)),
        )

    def _rest(self, told: Sequence[Told], context: Context) -> Iterator[Block]:
        """Yield what the bands only number, and the people who did not fit."""
        first = 1
        for one in told:
            sky = self._sky(_SKIES[one.sky])
            half = self._halves(_SKIES[one.sky], context)[one.right]
            answers = context.with_words(sky.does if one.right else sky.signs)
            part = "does" if one.right else "signs"
            name = context.words(f"weather-{_SKIES[one.sky]}")
            if one.numbers or one.names:
                yield Heading(context.words(f"weather-print-more-{part}", sky=name))
            if one.numbers:
                yield Listing(
                    items=tuple(
                        Item(
                            text=context.text(answers[number]),
                            speakers=context.speakers(answers[number]),
                            number=first + n,
                        )
                        for n, number in enumerate(one.numbers)
                    ),
                    bullet=Bullet.NUMBER,
                    size=context.edition.plan,
                )
                first += len(one.numbers)
            if one.names:
                yield Paragraph(text=f"{half.note.text} {half.called or half.names}")

    def _rest_of_foot(self, lists: tuple[Words, ...], context: Context) -> Iterator[Block]:
        """Yield our word and the words that help, where they did not fit on the spread."""
        word = self._word(context)
        if word_lines(word, context.edition.column[0], context.letters) is None:
            yield Heading(word.lead.text)
            yield Paragraph(text="".join(word.texts), voice=Voice.BOLD)
        for words in self._say(context):
            if words.texts and words not in lists:
                yield Heading(words.lead.text)
                yield Listing(items=tuple(Item(text=text) for text in words.texts))


def _smallest(edition: Edition) -> float:
    """Return the least size of signs and actions: the body's, or what is large enough in print."""
    return min(edition.plan, max(edition.body, _LARGE_ENOUGH / edition.scale))


def _twin(key: str, context: Context) -> Twin:
    return Twin(*context.both(key))


def _texts(said: Sequence[Said], context: Context) -> tuple[str, ...]:
    return tuple(context.text(one).strip() for one in context.with_words(said))


def _entries(said: Sequence[Said], context: Context) -> tuple[Entry, ...]:
    return tuple(
        Entry(context.text(one).strip(), context.looks(one)) for one in context.with_words(said)
    )


def _names(people: Sequence[Said], context: Context) -> str:
    return ", ".join(" ".join(name.split()) for name in context.names(people) if name.strip())
