"""If we want more help again: a ladder, rung by rung."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Bullet,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import HARD, AskGroup, AskNumbers, AskPicks, Group, Lines, People, Prose
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.ladder import Danger, Step, Told, ladder, ladder_high
from familybook.drawings.pages.ladder_stand import Sheet
from familybook.drawings.pages.phones import unbroken
from familybook.drawings.parts.gaps import Panel, gap_panel, said_panel
from familybook.drawings.parts.listed import Entry
from familybook.drawings.parts.twin import Twin
from familybook.drawings.plate.lino import Plate

_STEPS = ("us", "our_people", "near", "ring")


@dataclass(frozen=True, slots=True, kw_only=True)
class OurRung(Group):
    """What we do first, by ourselves."""

    text: Annotated[tuple[Said, ...], AskPicks("ladder-us-text", best=3)] = ()
    people: People = ()
    """Who says that it is time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRung(Group):
    """What we ask of our people."""

    text: Annotated[tuple[Said, ...], AskPicks("ladder-our-people-text", best=3)] = ()
    people: People = ()
    """Whom we ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearRung(Group):
    """What we try near us."""

    text: Annotated[tuple[Said, ...], AskPicks("ladder-near-text", best=3)] = ()
    people: People = ()
    """Who comes with us."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRung(Group):
    """Whom we ring."""

    text: Annotated[tuple[Said, ...], AskPicks("ladder-ring-text", best=3)] = ()
    numbers: Annotated[tuple[Said, ...], AskNumbers()] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder(Kind):
    """Five rungs: us, our people, near us, ring someone, danger now."""

    area: ClassVar[str] = "ladder"
    says_both: ClassVar[bool] = True

    us: Annotated[OurRung, AskGroup(), HARD] = OurRung()
    our_people: Annotated[PeopleRung, AskGroup(), HARD] = PeopleRung()
    near: Annotated[NearRung, AskGroup(), HARD] = NearRung()
    ring: Annotated[NumberRung, AskGroup(), HARD] = NumberRung()
    say_this: Annotated[Prose, HARD] = NOTHING
    helped_last_time: Annotated[Lines, HARD] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the ladder, what it only numbers, what we can say, what helped, what comes."""
        words = context.words
        steps = [self._step(name, context) for name in _STEPS]
        danger = Danger(
            title=Twin(*context.both("ladder-danger")), do=Twin(*context.both("ladder-danger-do"))
        )
        sheet = Sheet(
            wide=context.edition.column[0],
            highest=context.below_title,
            letters=context.letters,
            from_right=words.right_to_left,
            people=context.family[:2],
            pens=context.edition.on_paper,
        )
        say = tuple(self._say(context))
        least = ladder_high(steps, danger, sheet)
        last = self._last(sheet.highest - least - context.high(say), context)
        wanted = sheet.highest - context.high((*say, *last))
        sheet = replace(sheet, wanted=wanted if wanted >= least else 0.0)
        drawn = ladder(steps, danger, sheet, words("ladder-says"))
        yield Figure(drawn.drawing)
        yield from self._rest(drawn.told, context)
        yield from say
        yield from last

    def mark(self) -> Drawing:
        """Return a ladder."""
        plate = Plate()
        plate.line("M4.6 1L3.6 15.4M11.4 1L12.4 15.4", 1.5, wobble=0.4)
        plate.line("M4.6 4.2L11.6 4M4.3 8L11.8 8M4 12L12.2 11.8", 1.2, wobble=0.4)
        return plate.drawing(16, 16)

    def _rung(self, name: str) -> OurRung | PeopleRung | NearRung | NumberRung:
        match name:
            case "us":
                return self.us
            case "our_people":
                return self.our_people
            case "near":
                return self.near
            case _:
                return self.ring

    def _items(self, name: str, context: Context) -> tuple[Item, ...]:
        """Return what we do on a rung, and the numbers it has."""
        rung = self._rung(name)
        items = [
            Item(text=" ".join(context.text(one).split()), speakers=context.speakers(one))
            for one in context.with_words(rung.text)
        ]
        if isinstance(rung, NumberRung):
            texts = (_number(one, context) for one in rung.numbers)
            items += [Item(text=text) for text in texts if text]
        return tuple(items)

    def _names(self, name: str, context: Context) -> Twin:
        rung = self._rung(name)
        people = () if isinstance(rung, NumberRung) else rung.people
        names = ", ".join(" ".join(one.split()) for one in context.names(people) if one.strip())
        key = f"ladder-print-people-{name.replace('_', '-')}"
        return Twin(*context.both(key, names=names)) if names else Twin("")

    def _step(self, name: str, context: Context) -> Step:
        return Step(
            title=Twin(*context.both(f"ladder-{name.replace('_', '-')}")),
            entries=tuple(
                Entry(one.text, tuple((who.pattern, who.tone) for who in one.speakers))
                for one in self._items(name, context)
            ),
            names=self._names(name, context),
        )

    def _rest(self, told: Sequence[Told], context: Context) -> Iterator[Block]:
        """Yield what the ladder only numbers."""
        first = 1
        for one in told:
            name = _STEPS[one.step]
            yield Heading(context.words(f"ladder-{name.replace('_', '-')}"))
            items = self._items(name, context)
            if one.entries:
                yield Listing(
                    items=tuple(
                        Item(text=items[n].text, speakers=items[n].speakers, number=first + place)
                        for place, n in enumerate(one.entries)
                    ),
                    bullet=Bullet.NUMBER,
                )
                first += len(one.entries)
            if one.names:
                yield Paragraph(text=self._names(name, context).text)

    def _say(self, context: Context) -> Iterator[Block]:
        """Yield what we can say; unsaid, the words of the beginning with gaps for a pen."""
        words = context.words
        heading = Twin(*context.both("ladder-say-this"))
        page = Panel(
            heading=heading,
            wide=context.edition.column[0],
            letters=context.letters,
            from_right=words.right_to_left,
        )
        text = context.text(self.say_this).strip()
        if not text and not context.edition.on_paper:
            return
        if not text:
            lines = [words(f"ladder-print-say-{part}") for part in ("name", "before", "like")]
            yield Figure(gap_panel(lines, page, words("ladder-says-say")))
            return
        panel = said_panel(text, context.speakers(self.say_this), page)
        if panel is not None:
            yield Figure(panel)
            return
        yield Heading(heading.text, level=3)
        yield context.quote(self.say_this)

    def _last(self, room: float, context: Context) -> tuple[Block, ...]:
        """Return what helped most last time, and what happens next, as well as the room allows.

        What nobody wrote yet gets a line where there is room for it, or a side is begun anyway.
        """
        helped = tuple(self._helped(context))
        made = [(*helped, *after) for after in _after(context)]
        if not context.with_words(self.helped_last_time):
            made += list(_after(context))
        return next((one for one in made if context.high(one) <= room), made[0])

    def _helped(self, context: Context) -> Iterator[Block]:
        prompt = context.words("ladder-print-helped")
        told = context.items(self.helped_last_time)
        if not told:
            yield PenLines(count=1, prompt=prompt)
            return
        yield Paragraph(text=prompt, tone=Tone.SOFT)
        yield Listing(items=told)


def _after(context: Context) -> tuple[tuple[Block, ...], ...]:
    """Return what happens next, if the pack knows: step by step, and in one paragraph."""
    steps = context.pack.steps
    if not steps:
        return ((),)
    heading = context.words("ladder-print-next")
    items = tuple(Item(text=text, number=number) for number, text in enumerate(steps, 1))
    running = context.words("ladder-print-next-running", steps=" ".join(steps))
    return (
        (Heading(heading, level=3), Listing(items=items, bullet=Bullet.NUMBER)),
        (Paragraph(text=running, tone=Tone.SOFT),),
    )


def _number(said: Said, context: Context) -> str:
    """Return a number of the pack with whose it is, or what stands there in words."""
    found = context.pack.number(said.pick)
    if found is None:
        return " ".join(said.text.split())
    number = unbroken(found.number, from_right=context.words.right_to_left)
    return f"{found.name}: {number}"
