"""Looking ahead: hopes, loose ends, and days to look back."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
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
    Paragraph,
    PenLines,
)
from familybook.core.days import Span, spans_between, spans_of
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    HARD,
    AskGroup,
    AskRows,
    Day,
    Group,
    Line,
    Lines,
    People,
    Who,
)
from familybook.core.kind import Context, Kind, day_of
from familybook.core.person import Being
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.ahead.lantern_rows import Lantern
from familybook.drawings.pages.ahead.lanterns import MOST, Lit, lanterns
from familybook.drawings.parts.lantern import lantern_mark, string

_PEN_LINE = 28.35
_LOWEST, _ROW = 290.0, 92.0
_MORE_PEN = 3
"""Lines to write on that come where there is room left."""

_HALF_HIGH = 66.0
_ALL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo(Group):
    """Something still to do."""

    what: Line = NOTHING
    who: People = ()
    by: Day = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn(Group):
    """A day to look back together, who remembers it, and what nice thing goes with it."""

    day: Day = NOTHING
    who: People = ()
    treat: Line = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Group):
    """A call from a helper, if it was truly agreed."""

    who: Who = NOTHING
    day: Day = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead(Kind):
    """Lanterns on a string, one for each day."""

    area: ClassVar[str] = "ahead"
    says_both: ClassVar[bool] = True

    soon: Lines = ()
    one_day: Lines = ()
    still_to_do: Annotated[tuple[Todo, ...], AskRows(), HARD] = ()
    from_day: Day = NOTHING
    """The day that the check-in days are counted from."""
    check_ins: Annotated[tuple[CheckIn, ...], AskRows()] = ()
    call: Annotated[Call, AskGroup()] = Call()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the lanterns, what we look forward to, and what is still to do."""
        if context.half:
            yield from self._in_short(context)
            return
        below = tuple(self._below(context, 2))
        lit = tuple(self._lit(context, below))
        left = self._left(context, (*lit, *below))
        yield from lit
        yield from self._below(
            context, 2 + min(_MORE_PEN, max(0, int(left / context.letters.by_hand(_PEN_LINE) / 2)))
        )

    def mark(self) -> Drawing:
        """Return a lantern."""
        return lantern_mark()

    def lanterns(self, context: Context) -> tuple[Lantern, ...]:
        """Return a lantern for each day that something is known of."""
        rows = tuple(one for one in self.check_ins if one)
        days = [day_of(one.day) for one in rows]
        spans = spans_between(self._start(context), days, spans_of(context.pack.check_ins))
        return tuple(self._lantern(*one, context) for one in zip(rows, spans, strict=True))

    def _lantern(self, row: CheckIn, span: Span | None, context: Context) -> Lantern:
        title = "" if span is None else context.words(span.words_key, count=span.count)
        day = context.day(row.day)
        return Lantern(
            title=title,
            day=day,
            other_title=context.other(title),
            other_day=context.other(day),
            treat=context.text(row.treat).strip(),
            who=context.named(row.who),
            everybody=_everybody(row.who, context),
        )

    def _start(self, context: Context) -> date | None:
        """Return the day the others are counted from: our own, else the day we finished."""
        finished = context.held("together", "finished_on")
        return day_of(self.from_day) or (None if finished is None else day_of(finished))

    def _lit(self, context: Context, below: Sequence[Block]) -> Iterator[Block]:
        """Yield the lanterns, shared evenly by pages; those without words beside are told."""
        lit = self.lanterns(context)
        if not lit:
            to_come = [
                self._lantern(CheckIn(), one, context)
                for one in spans_of(context.pack.check_ins)[:MOST]
            ]
            high = self._room(context, below, len(to_come))
            yield Figure(self._drawn(to_come, context, high).drawing)
            return
        pages = math.ceil(len(lit) / MOST)
        numbered: list[Item] = []
        done = 0
        for page in range(pages):
            count = math.ceil((len(lit) - done) / (pages - page))
            some = lit[done : done + count]
            done += count
            if page:
                yield NewPage()
            high = self._room(context, below if page == pages - 1 else (), count)
            drawn = self._drawn(some, context, high, number=len(numbered) + 1)
            yield Figure(drawn.drawing)
            numbered += [
                _told(some[n], context, len(numbered) + 1 + k) for k, n in enumerate(drawn.told)
            ]
        if numbered:
            yield Heading(context.words("ahead-print-more"))
            yield Listing(items=tuple(numbered), bullet=Bullet.NUMBER)

    def _drawn(
        self, some: Sequence[Lantern], context: Context, high: float, *, number: int = 1
    ) -> Lit:
        to_write = not self._has_days
        return lanterns(
            some,
            wide=context.edition.column[0],
            high=high,
            letters=context.letters,
            says=context.words("ahead-says", count=0 if to_write else len(some)),
            number=number,
            mirrored=context.words.right_to_left,
            to_write=to_write,
        )

    @property
    def _has_days(self) -> bool:
        return any(self.check_ins)

    def _room(self, context: Context, below: Sequence[Block], count: int) -> float:
        """Return the height the lanterns may take so that all stands on one side, if it can."""
        return max(min(_LOWEST, _ROW * count), self._left(context, below))

    def _left(self, context: Context, blocks: Sequence[Block]) -> float:
        """Return the height that is left of one side below its title and some blocks."""
        if any(isinstance(one, NewPage) for one in blocks):
            return 0.0
        return context.below_title - context.high(blocks)

    def _in_short(self, context: Context) -> Iterator[Block]:
        """Yield a short string of lanterns, and all the rest as one list."""
        lit = self.lanterns(context)
        spans = spans_of(context.pack.check_ins)[:MOST]
        yield Figure(
            string(
                [one.look for one in lit[:MOST]],
                wide=context.edition.column[0],
                high=_HALF_HIGH,
                says=context.words("ahead-says", count=len(lit)),
                to_write=len(spans),
            )
        )
        if not lit:
            names = [context.words(one.words_key, count=one.count) for one in spans]
            half = math.ceil(len(names) / 2)
            columns = [
                tuple(PenLines(count=1, prompt=name) for name in some)
                for some in (names[:half], names[half:])
            ]
            yield Columns(tuple(one for one in columns if one))
        items = (*(_told(one, context) for one in lit), *self._items_in_short(context))
        if items:
            yield Listing(items=items)
        yield from self._call(context)

    def _items_in_short(self, context: Context) -> Iterator[Item]:
        """Yield what we hope for and what is still to do, each with what it is before it."""
        for key, items in (
            ("ahead-print-soon", context.items(self.soon)),
            ("ahead-print-one-day", context.items(self.one_day)),
            ("ahead-print-still-to-do", tuple(self._todo(context))),
        ):
            for item in items:
                what = context.words("ahead-print-short", title=context.words(key), what=item.text)
                yield replace(item, text=what)

    def _below(self, context: Context, pen: int) -> Iterator[Block]:
        """Yield what is under the lanterns, with `pen` lines where nothing is written yet."""
        words = context.words
        hopes = (("ahead-print-soon", self.soon), ("ahead-print-one-day", self.one_day))
        if context.snug and not self:
            keys = (*(key for key, _ in hopes), "ahead-print-still-to-do")
            yield Columns(tuple((Heading(words(key), level=3), PenLines(count=1)) for key in keys))
            return
        yield Columns(
            tuple((Heading(words(key)), _listed(context.items(said), pen)) for key, said in hopes)
        )
        yield Heading(words("ahead-print-still-to-do"))
        yield _listed(tuple(self._todo(context)), pen - 1 or 1)
        yield from self._call(context)

    def _call(self, context: Context) -> Iterator[Block]:
        """Yield the call from a helper, once it is known when; with a name where there is one."""
        names = context.named((self.call.who,))
        day = context.day(self.call.day)
        if names and day:
            yield Paragraph(text=context.words("ahead-print-call", name=names[0].name, day=day))
        elif day:
            yield Paragraph(text=context.words("ahead-print-call-day", day=day))

    def _todo(self, context: Context) -> Iterator[Item]:
        for one in self.still_to_do:
            what, by = context.text(one.what).strip(), context.day(one.by)
            who = context.named(one.who)
            if by and day_of(one.by) is not None:
                by = context.words("ahead-print-todo-by", day=by)
            if what and by:
                what = context.words("ahead-print-todo", what=what, when=by)
            if what or by or who:
                yield Item(text=what or by or ", ".join(one.name for one in who), speakers=who)


def _everybody(picked: Sequence[Said], context: Context) -> str:
    """Return what we are called together if three or more of us are all of us, but for pets."""
    ours = {one.id for one in context.family if one.being is not Being.PET and one.name.strip()}
    everybody = len(ours) >= _ALL and {said.pick for said in picked} == ours
    return context.words("book-all-of-us") if everybody else ""


def _told(one: Lantern, context: Context, number: int | None = None) -> Item:
    """Return a day as one line of a list."""
    day = one.title or one.day
    if one.title and one.day:
        day = context.words("ahead-print-short", title=one.title, what=one.day)
    text = " \N{EN DASH} ".join(part for part in (day, one.treat) if part)
    return Item(
        text=text or ", ".join(who.name for who in one.who), speakers=one.who, number=number
    )


def _listed(items: tuple[Item, ...], pen: int) -> Block:
    return Listing(items=items) if items else PenLines(count=pen)
