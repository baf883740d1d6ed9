"""Pages as a teenager reads them: words and lists, patterns for a cover, and no pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
    Speaker,
)
from familybook.core.drawing import Voice
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.said import Said
from familybook.drawings.pages.notebook import Label, notebook
from familybook.drawings.pages.phones import unbroken
from familybook.editions.plan_in_short import plan_in_lists
from familybook.kinds.cover import Cover
from familybook.kinds.numbers import FOR_CHILDREN, Numbers
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.proud import Proud, WeAreProud
from familybook.kinds.strengths import Strengths
from familybook.kinds.together import Together
from familybook.kinds.us import Us
from familybook.kinds.weather import Weather

_TITLE = 1.25
_PEN_LINES = 5
_RINGS = ("home", "close", "further")


def teen_page(page: Kind, context: Context) -> Iterator[Block]:  # noqa: PLR0911 - one a kind
    """Yield a page; one that has no plain way of its own is in short."""
    match page:
        case Cover():
            return _cover(page, context)
        case Together():
            return _back(page, context)
        case Us():
            return _us(page, context)
        case Strengths():
            return _strengths(page, context)
        case WeAreProud():
            return _proud(page, context)
        case Weather():
            return plan_in_lists(page, context)
        case OurPeople():
            return _people(page, context)
        case Numbers():
            return _numbers(page, context)
        case _:
            return iter(page.compose(context))


def _cover(page: Cover, context: Context) -> Iterator[Block]:
    title = context.text(page.title).strip()
    label = Label(title or context.words("cover-empty-title"), to_write=not title)
    for drawing in notebook(
        context.edition.sheet,
        [one.pattern for one in context.family],
        label,
        largest=context.edition.cover,
        letters=context.letters,
        says=context.words("edition-teen-says-cover"),
    ):
        yield Figure(drawing)


def _back(page: Together, context: Context) -> Iterator[Block]:
    words, day = context.words, context.day(page.finished_on)
    for drawing in notebook(
        context.edition.sheet,
        [one.pattern for one in reversed(context.family)],
        Label(
            context.title.strip() or words("together-title"),
            (words("together-print-finished"), *((day,) if day else ())),
            to_write=not day,
        ),
        largest=context.edition.title * _TITLE,
        letters=context.letters,
        says=words("edition-teen-says-cover"),
    ):
        yield Figure(drawing)


def _us(page: Us, context: Context) -> Iterator[Block]:
    """Yield everybody's words beside their name; who said nothing is named all the same."""
    blocks = tuple(one for one in page.compose(context) if not isinstance(one, Figure))
    told = {who.name for one in blocks if isinstance(one, Listing) for who in _named(one)}
    quiet = [one for one in context.family if one.name.strip() and one.name not in told]
    if quiet:
        yield Listing(items=tuple(Item(text=one.name) for one in quiet))
    if not quiet and not told:
        yield PenLines(count=8)
    yield from blocks


def _named(listing: Listing) -> Iterator[Speaker]:
    return chain.from_iterable(item.speakers for item in listing.items)


def _items(said: Sequence[Said], context: Context) -> tuple[Item, ...]:
    return tuple(
        Item(text=context.text(one).strip(), speakers=context.speakers(one))
        for one in said
        if context.text(one).strip()
    )


def _strengths(page: Strengths, context: Context) -> Iterator[Block]:
    words = context.words
    strengths = [text for one in page.strengths if (text := context.text(one).strip())]
    if not page:
        yield PenLines(count=_PEN_LINES)
        return
    half = -(-len(strengths) // 2)
    if strengths:
        columns = (strengths[:half], strengths[half:])
        yield Columns(tuple((_plain(some),) for some in columns if some))
    told = [("friend", one) for one in page.friend] + [("stories", one) for one in page.stories]
    if roots := ", ".join(filter(None, (context.text(one).strip() for one in page.roots))):
        told.append(("roots", Said(roots)))
    items = [
        Item(
            text=words(
                "strengths-print-short",
                title=words(f"strengths-print-{key}-short"),
                what=context.text(one).strip(),
            ),
            speakers=context.speakers(one),
        )
        for key, one in told
        if context.text(one).strip()
    ]
    for row in page.for_each:
        picks = ", ".join(filter(None, (context.text(one).strip() for one in row.picks)))
        name = ", ".join(context.names((row.who,)))
        if picks:
            short = words("strengths-print-short", title=name, what=picks) if name else picks
            items.append(Item(text=short))
    if items:
        yield Listing(items=tuple(items))


def _plain(texts: Sequence[str]) -> Listing:
    return Listing(items=tuple(Item(text=one) for one in texts))


def _proud(page: WeAreProud, context: Context) -> Iterator[Block]:
    words = context.words
    items = [_thing(one, context) for one in page.proud]
    for one in page.noticed:
        text = context.text(one.text).strip()
        if text:
            said = Said(said_by=(PersonId(one.who.pick),)) if one.who.pick else one.text
            short = words("proud-print-noticed-short", words=text)
            items.append(Item(text=short, speakers=context.speakers(said)))
    told = tuple(item for item in items if item.text)
    yield Listing(items=told) if told else PenLines(count=_PEN_LINES)


def _thing(one: Proud, context: Context) -> Item:
    """Return something to be proud of: its words, else what is written under its picture."""
    text = context.text(one.text).strip() or one.picture.snap.caption.strip()
    text = text or context.text(one.picture).strip()
    who = Said(said_by=tuple(PersonId(said.pick) for said in one.who)) if one.who else one.text
    return Item(text=text, speakers=context.speakers(who))


def _people(page: OurPeople, context: Context) -> Iterator[Block]:
    """Yield who is in which ring, by name, and how they help."""
    words = context.words
    placed = {near.name.pick: near for near in page.circle}
    rings: dict[str, list[str]] = {ring: [] for ring in _RINGS}
    for person in context.family:
        rings[_ring(placed.get(person.id), "home")].append(person.name)
    family = {person.id for person in context.family}
    for near in page.circle:
        if near.name.pick not in family:
            rings[_ring(near, "close")].append(context.text(near.name))
    others = (one for one in context.people.values() if one.around and one.id not in placed)
    rings["close"] += [one.name for one in others]
    rings["further"] += [context.text(one) for one in page.know_better]
    any_time = [context.text(near.name).strip() for near in page.circle if near.any_time.pick]
    line = words("people-any-time-line", names=", ".join(filter(None, any_time))).strip()
    yield Paragraph(text=line) if any(any_time) else PenLines(count=1, prompt=line)
    for ring, names in rings.items():
        told = ", ".join(" ".join(name.split()) for name in names if name.strip())
        yield Heading(words(f"people-legend-{ring}"), level=3)
        yield Paragraph(text=told) if told else PenLines(count=2)
    notes = tuple(_note(near, context) for near in page.circle if context.text(near.note).strip())
    if notes:
        yield Heading(words("people-notes"), level=3)
        yield Listing(items=notes)


def _ring(near: Near | None, usual: str) -> str:
    ring = near.ring.pick.rpartition("-")[2] if near is not None else ""
    return ring if ring in _RINGS else usual


def _note(near: Near, context: Context) -> Item:
    name, note = context.text(near.name).strip(), context.text(near.note).strip()
    text = context.words("people-note-line", name=name, note=note) if name else note
    return Item(text=text, speakers=context.speakers(near.note))


def _numbers(page: Numbers, context: Context) -> Iterator[Block]:
    """Yield every number with whose it is; danger first, and always the one for children."""
    words = context.words
    danger = f"{words('numbers-danger-name')}: {words('numbers-danger-number')}"
    yield Paragraph(text=danger, voice=Voice.BOLD, size=context.edition.heading)
    yield Paragraph(text=words("numbers-danger-what-for"))
    ours = [
        (context.text(one.name), context.text(one.number), context.text(one.what_for))
        for one in page.ours
        if one
    ]
    yield Heading(words("numbers-heading-ours"), level=3)
    yield _rung(ours, context) if ours else PenLines(count=_PEN_LINES)
    keys = dict.fromkeys((*(one.pick for one in page.chosen), FOR_CHILDREN))
    found = [context.pack.number(key) for key in keys if key]
    chosen = [(one.name, one.number, one.what_for) for one in found if one is not None]
    chosen += [(one.text, "", "") for one in page.chosen if one.text.strip() and not one.pick]
    if chosen:
        yield Heading(words("numbers-heading-chosen"), level=3)
        yield _rung(chosen, context)


def _rung(numbers: Sequence[tuple[str, str, str]], context: Context) -> Block:
    """Return numbers as a list, one line each where it can be."""
    items = []
    for name, number, what_for in numbers:
        spelled = unbroken(number, from_right=context.words.right_to_left)
        text = ": ".join(filter(str.strip, (name, spelled)))
        told = (text, what_for) if what_for.strip() else (text,)
        items.append(Item(text=". ".join(told)))
    return Listing(items=tuple(items))
