"""What every kind of page has in common, and what it may look at."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any, ClassVar, Self

from familybook.core.blocks import Block, Item, Quote, Speaker
from familybook.core.drawing import Drawing
from familybook.core.edition import Edition
from familybook.core.fields import Group, answer_at
from familybook.core.heights import about_high, below_title
from familybook.core.ids import ALL_OF_US, CopyId, PageKey, PersonId
from familybook.core.letters import Letters
from familybook.core.pack import NO_PACK, Pack
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.core.twice import Twice, without_gap
from familybook.core.words import Words


class Binds(StrEnum):
    """Where in a bound book a kind of page stands, whatever the order of the others."""

    ANYWHERE = "anywhere"
    FRONT = "front"
    """The first side: the front cover."""
    CENTRE = "centre"
    """The two sides where a stapled book falls open."""
    INSIDE_BACK = "inside-back"
    """The last side but one, never the outside."""
    BACK = "back"
    """The last side: the back cover."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a page may look at while it composes: already cut for the copy being made."""

    words: Words
    letters: Letters
    edition: Edition
    people: Mapping[PersonId, Person] = field(default_factory=dict)
    pages: Mapping[PageKey, Kind] = field(default_factory=dict)
    """Every other page that is filled in, by its key."""
    pack: Pack = NO_PACK
    title: str = ""
    """The page's title, for a page that sets it in its picture: a cover."""
    lead: str = ""
    """Our own quiet line under the title."""
    half: bool = False
    """Whether to compose in short: two pages share one side, or a narrow side has too little
    room. The edition's column is then as high as the room that there is, title taken off."""
    snug: bool = False
    """Whether a narrow side has a little too little room: fewer lines for a pen, smaller pictures.
    A page that has a better use for the room than to be short may do as it did."""
    above: float = 0.0
    """Points of what stands between its title and its own blocks."""
    laid: Callable[[Iterable[Block]], Iterable[Block]] | None = None
    """What is added to its blocks before they are laid: in two languages, the second one."""
    agreed: bool = True
    """Whether nobody says not yet to any page of the book."""

    @property
    def below_title(self) -> float:
        """Height of the column below the title and the lead of the page, in points."""
        if self.half:
            return self.edition.column[1] - self.above
        return below_title(self.title, self.lead, self.edition, self.letters) - self.above

    @property
    def facing_head(self) -> float:
        """White above the second of two facing sides, as high as what is above the first one."""
        if self.half or not (self.edition.spreads and self.edition.on_paper):
            return 0.0
        return self.edition.column[1] - self.below_title

    def both(self, key: str, **facts: object) -> tuple[str, str]:
        """Return words of ours, and the same in the second language of a book that has two.

        What a family said stands only in the first, where it comes last.
        """
        text = self.words(key, **facts)
        return text, without_gap(self.other(text))

    def other(self, text: str) -> str:
        """Return what we said in the second language of a book that has two; else nothing."""
        return self.words.other(text) if isinstance(self.words, Twice) else ""

    def high(self, blocks: Iterable[Block]) -> float:
        """Return about how high blocks are in the column, in points."""
        laid = blocks if self.laid is None else self.laid(blocks)
        return about_high(laid, self.edition, self.letters)

    def in_short(self) -> Context:
        """Return what a page looks at that is composed in short for all of a side."""
        wide, edition = self.edition.sheet[0], self.edition
        high = self.below_title + edition.top + edition.bottom
        return replace(self, half=True, edition=replace(edition, sheet=(wide, high)))

    @property
    def family(self) -> tuple[Person, ...]:
        """The people and pets of the book, without those around them or helping."""
        return tuple(one for one in self.people.values() if not (one.helper or one.around))

    def picked(self, people: Iterable[Said]) -> tuple[Person, ...]:
        """Return the people picked, without those who are no longer in the book."""
        found = (self.people.get(PersonId(said.pick)) for said in people)
        return tuple(one for one in found if one is not None)

    def names(self, people: Iterable[Said]) -> tuple[str, ...]:
        """Return the names of the people picked."""
        return tuple(one.name for one in self.picked(people) if one.name)

    def named(self, people: Iterable[Said]) -> tuple[Speaker, ...]:
        """Return the people picked who have a name, to be shown beside what is theirs."""
        return tuple(
            Speaker(one.name, one.pattern, one.tone)
            for one in self.picked(people)
            if one.name.strip()
        )

    def speakers(self, said: Said) -> tuple[Speaker, ...]:
        """Return whose words these are, to be shown beside them."""
        if ALL_OF_US in said.said_by:
            return (Speaker(self.words("book-all-of-us"), Pattern.PLAIN, Tone.CREAM),)
        found = (self.people.get(one) for one in said.said_by)
        return tuple(
            Speaker(one.name, one.pattern, one.tone)
            for one in found
            if one is not None and one.name
        )

    def look(self, said: Said) -> tuple[Pattern, Tone]:
        """Return the pattern and tone of whoever said it first; plain for nobody."""
        speakers = self.speakers(said)
        if not speakers:
            return Pattern.PLAIN, Tone.MINT
        return speakers[0].pattern, speakers[0].tone

    def looks(self, said: Said) -> tuple[tuple[Pattern, Tone], ...]:
        """Return the pattern and tone of everybody who said it."""
        return tuple((one.pattern, one.tone) for one in self.speakers(said))

    def text(self, said: Said) -> str:
        """Return the words of an answer: its own, else those of the suggestion picked."""
        if said.text.strip() or not said.pick:
            return said.text
        person = self.people.get(PersonId(said.pick))
        if person is not None:
            return person.name
        place, right = self.pack.place(said.pick), self.pack.right(said.pick)
        if place is not None:
            return place.name
        if right is not None:
            return right.text
        return self.words(said.pick) if self.words.has(said.pick) else ""

    def with_words(self, answers: Iterable[Said]) -> tuple[Said, ...]:
        """Return the answers that have words."""
        return tuple(one for one in answers if self.text(one).strip())

    def items(self, answers: Iterable[Said]) -> tuple[Item, ...]:
        """Return the answers that have words as lines of a list."""
        told = self.with_words(answers)
        return tuple(Item(text=self.text(one), speakers=self.speakers(one)) for one in told)

    def held(self, key: str, *way: str) -> Any:
        """Return what stands on another page, as an answer or a tuple; None if it is empty."""
        page = self.pages.get(PageKey(key))
        return None if page is None else answer_at(page, way)

    def day(self, said: Said) -> str:
        """Return an answer as a date in words; what is no date stays as it was said."""
        found = day_of(said)
        return self.text(said).strip() if found is None else self.words.day(found)

    def quote(self, said: Said) -> Quote:
        """Return an answer as a panel of the family's own words."""
        return Quote(text=self.text(said), speakers=self.speakers(said))


def day_of(said: Said) -> date | None:
    """Return the date an answer is, or None where it is words."""
    try:
        return date.fromisoformat(said.text.strip())
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Group):
    """A kind of page. An instance is one page as somebody filled it in.

    `area` is the words file it reads: `<area>-title`, `<area>-lead` under the title,
    `<area>-why`, and for each field `<area>-<field>` (the question, `_` written as `-`) and,
    where useful, `<area>-<field>-hint`.
    """

    area: ClassVar[str]
    spread: ClassVar[bool] = False
    """Two facing pages, the first one on the left."""
    cover: ClassVar[bool] = False
    """Drawn over the whole sheet: no title, page number or page mark of its own accord."""
    binds: ClassVar[Binds] = Binds.ANYWHERE
    loose: ClassVar[bool] = False
    """A sheet of its own, which is never bound with the others."""
    nameless: ClassVar[bool] = False
    """For people who need not know whose it is: always under our own title."""
    says_both: ClassVar[bool] = False
    """Whether its pictures say their headings in two languages themselves, in a book that has
    two; what stands in others is told below them."""
    personal: ClassVar[bool] = False
    """One child's alone, see `owner`: there is one for each of them."""
    landscape: ClassVar[bool] = False
    """On a sheet that lies on its long side; for loose sheets."""

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what the page shows, in reading order; for an empty page, room for a pen."""
        raise NotImplementedError

    def mark(self) -> Drawing:
        """Return the small picture beside the page number, about 16 points high."""
        raise NotImplementedError

    def stands_in(self, copy: CopyId, family: Collection[PersonId]) -> bool:
        """Tell whether a copy may have this page at all; `family` are who the book belongs to.

        A page that may not stand in a copy is not bound in it, and no other page reads it.
        """
        del copy, family
        return True

    def owner(self) -> PersonId:
        """Return whose page it is alone; nobody's where it is everybody's."""
        return PersonId("")

    def begun_for(self, who: PersonId) -> Self:
        """Return an empty page of this kind, made out to somebody."""
        del who
        return type(self)()

    def for_children(self, told_by_child: Callable[[Said], bool]) -> Self:
        """Return the page without what a child should not have to read, as a whole.

        What single questions ask for says `Hard` itself; this is for what only the page can tell.
        """
        del told_by_child
        return self

    def opened(self) -> Self:
        """Return the page as it is when nobody is kept from it."""
        return self

    def hushed(self) -> Self:
        """Return the page as it is where nobody who picks the book up may know what it is."""
        return self
