"""Please pass this on: what helped, for those who plan help."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from familybook.core.blocks import Block, Figure, NewPage
from familybook.core.drawing import Drawing
from familybook.core.fields import answer_at
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.sheets.leaflet import Entry, Part
from familybook.drawings.sheets.slips import Slip, slips

_PICTURE = "envelope"
_PENS = {"helped": 5, "not_helped": 2, "ask_of_helpers": 2}
"""Lines to write on where nothing is said."""

_LONG = 4
"""Letters of a part of a name: not Our, My or The."""

PASSED_ON = (("known", "helped"), ("known", "not_helped"), ("rights", "ask_of_helpers"))
"""The pages and questions whose answers stand on a slip."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PassOn(Kind):
    """A slip for those who plan help, if the family chose it; nothing is asked here.

    We put no name on it: no speaker, no person picked, and our own title even where the family
    gave the page one of its own. The words are theirs, and may hold a name: `names_on` tells.
    """

    area: ClassVar[str] = "passon"
    loose: ClassVar[bool] = True
    cover: ClassVar[bool] = True
    nameless: ClassVar[bool] = True

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a sheet of slips; long ones go on over further sheets."""
        words = context.words
        slip = Slip(
            head=words("passon-title"),
            lead=words("passon-lead"),
            first=(_part("helped", "known", context),),
            second=(
                _part("not_helped", "known", context),
                _part("ask_of_helpers", "rights", context),
            ),
            picture=_PICTURE,
            says=words("passon-says"),
        )
        drawn = slips(
            context.edition.sheet, slip, letters=context.letters, from_right=words.right_to_left
        )
        for number, drawing in enumerate(drawn):
            if number:
                yield NewPage()
            yield Figure(drawing)

    def mark(self) -> Drawing:
        """Return a slip with a line to cut along."""
        plate = Plate()
        plate.shape(box(2.2, 1.6, 11.4, 12.6), Tone.CREAM, line=1.2, wobble=0.2)
        plate.line("M1 8h14", 1.0, wobble=0, dash=(2, 1.4))
        plate.line("M4.6 4.8h6M4.6 11.4h6", 1.0, wobble=0.2)
        return plate.drawing(16, 16)


def _part(name: str, page: str, context: Context) -> Part:
    """Return what a page says in a list, if the family chose to pass it on; else lines."""
    said = (context.held(page, name) or ()) if is_passed_on(context.pages) else ()
    told = tuple(Entry(text) for one in said if (text := _unnamed(one, context)))
    head = context.words(f"passon-print-{name.replace('_', '-')}")
    return Part(head=head, entries=told or (Entry(pen=True),) * _PENS[name], listed=True, bare=True)


def _unnamed(said: Said, context: Context) -> str:
    """Return the words of an answer; a person who was picked is not among them."""
    if not said.text.strip() and PersonId(said.pick) in context.people:
        return ""
    return context.text(said).strip()


def is_passed_on(pages: Mapping[PageKey, Kind]) -> bool:
    """Tell whether the family chose to pass on what they said."""
    known = pages.get(PageKey("known"))
    return known is not None and bool(answer_at(known, ("pass_on",)).pick)


def names_on(pages: Mapping[PageKey, Kind], people: Iterable[Person]) -> tuple[str, ...]:
    """Return the names of people that stand in what is passed on."""
    if not is_passed_on(pages):
        return ()
    there = ((pages.get(PageKey(key)), name) for key, name in PASSED_ON)
    said = [answer_at(page, (name,)) for page, name in there if page is not None]
    return names_in((one.text for some in said for one in some), people)


def names_in(texts: Iterable[str], people: Iterable[Person]) -> tuple[str, ...]:
    """Return the names of people that stand in texts as words of their own, each once.

    Of a name of several words, one that is long and written large in both is enough.
    """
    said = list(texts)
    spaced = [_spaced(text) for text in said]
    large = {word for text in said for word in _large(text)}
    found = (
        one.name.strip()
        for one in people
        if _WORD.search(one.name)
        and (any(_spaced(one.name) in text for text in spaced) or large & set(_large(one.name)))
    )
    return tuple(dict.fromkeys(found))


def _large(text: str) -> Iterator[str]:
    """Yield the words that begin with a capital and are longer than most that are no name."""
    return (word for word in _WORD.findall(text) if len(word) >= _LONG and word[0].isupper())


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
