"""We are proud: what was achieved, on a mantelpiece."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Bullet,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    PenLines,
    Quote,
    Speaker,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskRows,
    Group,
    Line,
    People,
    Prose,
    Who,
)
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.keepsakes import KEEPSAKES
from familybook.drawings.pages.mantel import MOST, Mantel, Pride, Room, captioned, mantel
from familybook.drawings.parts.panels import writing_panels
from familybook.drawings.plate.lino import Plate

_HIGHEST_FIRE = 170.0
_SHORT = 150
"""Letters of what was noticed that stand well in half a column."""

_ON_HALF = 4
_SNUG = 0.72
"""How large the picture is where a little too little room is left for what others noticed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proud(Group):
    """Something to be proud of, who did it, and its picture."""

    text: Line = NOTHING
    who: People = ()
    picture: AnyPicture = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Noticed(Group):
    """What somebody else noticed."""

    who: Who = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class WeAreProud(Kind):
    """A shelf with a thing for each achievement, and what others noticed."""

    area: ClassVar[str] = "proud"

    proud: Annotated[tuple[Proud, ...], AskRows()] = ()
    noticed: Annotated[tuple[Noticed, ...], AskRows()] = ()
    picture: AnyPicture = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the mantelpiece, what it only numbers, and what other people noticed."""
        if context.half:
            yield from self._short(context)
            return
        told = self._told(context)
        pages = max(1, math.ceil(len(told) / MOST))
        noticed = tuple(self._noticed_in_lines(context) if context.snug else self._noticed(context))
        numbered: list[Item] = []
        first = 0
        for page in range(pages):
            some = told[first : first + math.ceil((len(told) - first) / (pages - page))]
            room = self._room(page == 0, first, len(numbered) + 1, context)
            drawn = self._drawn(some, room, noticed if page == pages - 1 else (), context)
            if page:
                yield NewPage()
            yield self._figure(drawn, room, context) if page == 0 else Figure(drawn.drawing)
            numbered += [
                _item(some[n], len(numbered) + k, context) for k, n in enumerate(drawn.told, 1)
            ]
            first += len(some)
        if numbered:
            yield Listing(items=tuple(numbered), bullet=Bullet.NUMBER)
        yield from noticed

    def mark(self) -> Drawing:
        """Return a cup."""
        plate = Plate()
        KEEPSAKES[0](plate, 32, 62, 0.98, Pattern.PLAIN, Tone.SUN)
        small = Plate()
        small.place(plate.drawing(64, 64), 0, 0, 0.25)
        return small.drawing(16, 16)

    def _told(self, context: Context) -> tuple[Proud, ...]:
        """Return the things with words or a picture: what is hidden in a copy leaves nothing."""
        return tuple(one for one in self.proud if _text(one, context) or one.picture)

    def _room(self, begins: bool, first: int, number: int, context: Context) -> Room:
        by = self._drawn_by(context) if begins else ()
        return Room(
            wide=context.edition.column[0],
            letters=context.letters,
            picture=self.picture if begins and (self.picture or context.edition.photos) else None,
            prompt=context.words("proud-print-picture-pen"),
            caption=self.picture.snap.caption.strip() if begins else "",
            by=", ".join(" ".join(one.name.split()) for one in by),
            by_looks=tuple((one.pattern, one.tone) for one in by),
            first=first,
            first_number=number,
            smaller=_SNUG if context.snug else 1.0,
        )

    def _drawn(
        self, some: Sequence[Proud], room: Room, below: Sequence[Block], context: Context
    ) -> Mantel:
        """Draw a mantelpiece, with a fire under it where that fills the page."""
        prides = [_pride(one, context) for one in some]
        says = self._says(some, room, context)
        drawn = mantel(prides, room, says)
        items = tuple(_item(some[n], 1, context) for n in drawn.told)
        under = (*([Listing(items=items)] if items else []), *below)
        left = context.below_title - context.high(under)
        fire = max(0.0, min(_HIGHEST_FIRE, left - drawn.drawing.size[1]))
        return mantel(prides, replace(room, fire=fire), says)

    def _says(self, some: Sequence[Proud], room: Room, context: Context) -> str:
        seen = [one.picture for one in some]
        if room.picture is not None:
            seen = [room.picture, *seen]
        pictures = (context.text(one).strip() for one in seen)
        count = len(some)
        return " ".join((context.words("proud-says", count=count), *filter(None, pictures)))

    def _figure(self, drawn: Mantel, room: Room, context: Context) -> Figure:
        """Return the mantelpiece, with what its picture has no room for beside it below."""
        if captioned(room):
            return Figure(drawn.drawing)
        return Figure(drawn.drawing, room.caption, self._drawn_by(context))

    def _drawn_by(self, context: Context) -> tuple[Speaker, ...]:
        return context.speakers(self.picture) if self.picture.strokes else ()

    def _noticed(self, context: Context) -> Iterator[Block]:
        quotes = [_quote(one, context) for one in self.noticed if context.text(one.text).strip()]
        if not quotes:
            prompt = context.words("proud-print-noticed-pen")
            wide = context.edition.column[0]
            yield Figure(writing_panels(wide, 2, prompt, context.letters, prompt))
            return
        yield Heading(context.words("proud-print-noticed"))
        while quotes:
            pair = quotes[:2]
            if len(quotes) > 1 and all(len(one.text) <= _SHORT for one in pair):
                yield Columns(tuple((one,) for one in pair))
            else:
                pair = quotes[:1]
                yield pair[0]
            quotes = quotes[len(pair) :]

    def _short(self, context: Context) -> Iterator[Block]:
        """Yield half a page: one shelf with the picture on it, and the rest as lists."""
        told = self._told(context)
        hung = (Proud(picture=self.picture),)
        shelf = (*told[: _ON_HALF - 1], *hung) if self.picture else told[:_ON_HALF]
        rest = told[_ON_HALF - 1 :] if self.picture else told[_ON_HALF:]
        room = Room(wide=context.edition.column[0], letters=context.letters)
        prides = [_pride(one, context) for one in shelf]
        drawn = mantel(prides, room, self._says(shelf, room, context))
        yield Figure(drawn.drawing)
        numbered = [_item(shelf[n], k, context) for k, n in enumerate(drawn.told, 1)]
        if numbered:
            yield Listing(items=tuple(numbered), bullet=Bullet.NUMBER)
        if rest:
            items = (replace(_item(one, 0, context), number=None) for one in rest)
            yield Listing(items=tuple(items))
        yield from self._noticed_in_lines(context)

    def _noticed_in_lines(self, context: Context) -> Iterator[Block]:
        """Yield what others noticed as a list, or lines to write it on."""
        quotes = [_quote(one, context) for one in self.noticed if context.text(one.text).strip()]
        if quotes:
            yield Listing(items=tuple(_noticed_item(one, context) for one in quotes))
        else:
            yield PenLines(count=2, prompt=context.words("proud-print-noticed-pen"))


def _who(one: Proud, context: Context) -> tuple[Speaker, ...]:
    """Return who did it; where nobody was ever named, whose words it is in."""
    # Whoever left this book did it all the same: nobody else takes their place.
    return context.named(one.who) if one.who else context.speakers(one.text)


def _text(one: Proud, context: Context) -> str:
    """Return the words of a thing, with those under its picture."""
    text, caption = context.text(one.text).strip(), one.picture.snap.caption.strip()
    if text and caption:
        return context.words("proud-print-both", words=text, caption=caption)
    return text or caption


def _pride(one: Proud, context: Context) -> Pride:
    who = _who(one, context)
    return Pride(
        text=" ".join(_text(one, context).split()),
        looks=tuple((by.pattern, by.tone) for by in who),
        names=", ".join(" ".join(by.name.split()) for by in who),
        picture=one.picture,
    )


def _item(one: Proud, number: int, context: Context) -> Item:
    return Item(text=_text(one, context), speakers=_who(one, context), number=number)


def _quote(one: Noticed, context: Context) -> Quote:
    """Return what somebody noticed, with their name."""
    who: Said = replace(one.text, said_by=(PersonId(one.who.pick),)) if one.who.pick else one.text
    return Quote(text=context.text(one.text), speakers=context.speakers(who))


def _noticed_item(one: Quote, context: Context) -> Item:
    text = context.words("proud-print-noticed-short", words=one.text)
    return Item(text=text, speakers=one.speakers)
