"""Near us: places to try, with the first visit made easy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Figure, Heading, Item, Listing, PenLines
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskPlace,
    AskRows,
    Group,
    Line,
    People,
)
from familybook.core.kind import Context, Kind
from familybook.core.pack import PackPlace
from familybook.core.said import NOTHING, Said
from familybook.core.web import rings, web_in_words
from familybook.drawings.pages.street import Plot, Street, plots, plots_height, small_street
from familybook.drawings.parts.buildings import Place
from familybook.drawings.parts.named import drawn_as

_HIGHEST = 330.0
"""Points; what is written about a place that needs more is told as running words."""

_CODE_MM = 25
"""The least width of a code on paper, without the white round it."""

_EMPTY_ROWS = 3
"""Rows of houses to write on while nobody has chosen a place."""

_PROMPTS = ("where", "when", "way", "with")


_NOWHERE = PackPlace(key="", name="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Group):
    """A place we might try."""

    place: Annotated[Said, AskPlace()] = NOTHING
    what_for: Line = NOTHING
    when: Line = NOTHING
    how_to_get_there: Line = NOTHING
    first_time: Line = NOTHING
    """What we want to know before the first time."""
    who_with: People = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearUs(Kind):
    """A street with a building for each place."""

    area: ClassVar[str] = "near"

    places: Annotated[tuple[Visit, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the street, two plots in a row, and houses to write on at its end."""
        street = _street(context)
        found = tuple(
            _with_room(_plot_of(visit, context), street, scans=context.edition.on_paper)
            for visit in self.places
            if visit
        )
        short = [one for one in found if plots_height((one,), street) <= _HIGHEST]
        rows: list[tuple[Plot | None, ...]] = list(zip_longest(short[::2], short[1::2]))
        if len(short) % 2 and not context.edition.on_paper:
            rows[-1] = rows[-1][:1]
        if rows or context.edition.on_paper:
            yield from _drawn(rows, context)
        for one in found:
            if one not in short:
                yield from _running(one)

    def mark(self) -> Drawing:
        """Return a house in its street."""
        return small_street()


def _street(context: Context, *, prompts: int = len(_PROMPTS)) -> Street:
    return Street(
        wide=context.edition.column[0],
        body=context.edition.body,
        small=context.edition.speaker,
        letters=context.letters,
        prompts=tuple(context.words(f"near-pen-{name}") for name in _PROMPTS[:prompts]),
        from_right=context.words.right_to_left,
        code=context.edition.pen(_CODE_MM),
    )


def _with_room(plot: Plot, street: Street, *, scans: bool) -> Plot:
    """Return a place with its code to scan; only with its address where it has no room for one.

    Nor is there one to scan on a phone itself.
    """
    if not plot.web or (scans and plots_height((plot,), street) <= _HIGHEST):
        return plot
    return replace(plot, web="", address="", lines=(*plot.lines, plot.address))


def _drawn(rows: list[tuple[Plot | None, ...]], context: Context) -> Iterator[Block]:
    """Yield the rows, with houses to write on after them as far as the page has room."""
    full = _street(context)
    count = sum(plot is not None for row in rows for plot in row)
    if not rows:
        rows = [(None, None)] * (_EMPTY_ROWS - context.snug)
    room = context.below_title
    room -= sum(plots_height(row, full) for row in rows)
    last: Street | None = None
    if count and context.edition.on_paper:
        blank = (_street(context, prompts=number) for number in (4, 2, 1))
        last = next((one for one in blank if plots_height((None, None), one) <= room), None)
    for number, row in enumerate(rows):
        says = context.words("near-says", count=sum(plot is not None for plot in row))
        yield Figure(plots(row, full, number=number, says=says))
    if last is not None:
        says = context.words("near-says", count=0)
        yield Figure(plots((None, None), last, number=len(rows), says=says))


def _plot_of(visit: Visit, context: Context) -> Plot:
    """Return a place as it stands in the street: our own words, else those of the pack."""
    words = context.words
    known = context.pack.place(visit.place.pick) or _NOWHERE
    picture = known.picture
    if known.example:
        known = _NOWHERE

    def told(said: Said, ours: str) -> str:
        return context.text(said).strip() or ours.strip()

    way = told(visit.how_to_get_there, known.how_to_get_there)
    first = told(visit.first_time, known.first_time)
    names = ", ".join(name for said in visit.who_with if (name := context.text(said).strip()))
    web = "" if context.edition.quiet or context.held("numbers", "scan") else known.web
    name = (visit.place.text if known is _NOWHERE else context.text(visit.place)).strip()
    is_blank = bool(picture) and known is _NOWHERE and context.edition.on_paper
    return Plot(
        picture=_picture(picture, name, context),
        name=name,
        name_prompt="" if name else words("near-pen-where"),
        when=told(visit.when, known.when),
        lines=(
            told(visit.what_for, known.what_for),
            words("near-print-way", way=way) if way else "",
            words("near-print-first", first=first) if first else "",
            words("near-print-with", names=names) if names else "",
        ),
        quiet=_checked(known, context),
        prompts=_to_write(visit, context) if is_blank else (),
        web=web,
        address=web_in_words(web),
        scan=words(f"numbers-scan-{'ring' if rings(web) else 'open'}"),
    )


def _to_write(visit: Visit, context: Context) -> tuple[str, ...]:
    """Return what is asked of an example, where nobody has said it."""
    asked = {
        "when": visit.when,
        "way": visit.how_to_get_there,
        "with": visit.who_with,
    }
    return tuple(context.words(f"near-pen-{key}") for key, said in asked.items() if not said)


def _picture(picture: str, name: str, context: Context) -> Place:
    known = {one.value for one in Place}
    if picture in known:
        return Place(picture)
    return Place(drawn_as(name, known, context.words, "near-drawn-") or Place.OTHER)


def _checked(place: PackPlace, context: Context) -> str:
    """Return when a place of the pack was last checked, in words."""
    year, _, month = place.checked_on.partition("-")
    key = f"numbers-month-{month}"
    if not context.words.has(key):
        return ""
    return context.words("numbers-checked", month=context.words(key), year=year)


def _running(one: Plot) -> Iterator[Block]:
    """Yield the words of a place that would need too much room in the street."""
    if one.name:
        yield Heading(one.name)
    else:
        yield PenLines(count=1, prompt=one.name_prompt)
    parts: Sequence[str] = (one.when, *one.lines, one.quiet)
    yield Listing(items=tuple(Item(text=text) for text in parts if text))
