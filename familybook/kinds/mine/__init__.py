"""My page: the voice of a child or a teenager."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from familybook.core.blocks import (
    Block,
    Columns,
    Figure,
    Heading,
    Item,
    Listing,
    PenLines,
    Speaker,
)
from familybook.core.copies import CHILD, OURS
from familybook.core.drawing import Drawing
from familybook.core.fields import AnyPicture, AskChoice, AskPicks, People, Who
from familybook.core.ids import COUNCIL, SECOND_HOME, CopyId, PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import NOTHING, How, Said
from familybook.drawings.pages.mine.hand import Near, hand_mark
from familybook.drawings.pages.mine.own_page import OwnWords, name_line, own_page
from familybook.drawings.pages.mine.sleeve import HIGH, sleeve
from familybook.drawings.parts.listed import Entry
from familybook.drawings.parts.own_sky import Kept
from familybook.kinds.mine.ending import LEAST_ROOM, WHITE, Ending

YOUNG, TEEN = "mine-manner-pick-young", "mine-manner-pick-teen"
EVERYONE, FAMILY, ME = (f"mine-who-sees-pick-{one}" for one in ("everyone", "family", "me"))

_SKY = ("good", "wobbly", "wishes")
_LISTS = ("good", "wobbly", "know", "hand", "wishes", "cosy_when")
_ALWAYS = _LISTS[:4]
_NAME = 34.0


@dataclass(frozen=True, slots=True, kw_only=True)
class MyPage(Kind):
    """Sun, cloud and star, a hand and room to draw; for a teenager plain lists."""

    area: ClassVar[str] = "mine"
    personal: ClassVar[bool] = True

    who: Who = NOTHING
    manner: Annotated[Said, AskChoice("mine-manner")] = NOTHING
    """For someone young, or for a teenager."""
    good: Annotated[tuple[Said, ...], AskPicks("mine-good", best=4)] = ()
    wobbly: Annotated[tuple[Said, ...], AskPicks("mine-wobbly", best=4)] = ()
    wishes: Annotated[tuple[Said, ...], AskPicks("mine-wishes", best=4)] = ()
    cosy_when: Annotated[tuple[Said, ...], AskPicks("mine-cosy-when", best=3)] = ()
    know: Annotated[tuple[Said, ...], AskPicks("mine-know", best=4)] = ()
    """What I want people to know; asked of a teenager."""
    hand: People = ()
    """Those I can talk to, five at best."""
    hand_also: Annotated[tuple[Said, ...], AskPicks("mine-hand-also")] = ()
    drawing: AnyPicture = NOTHING
    who_sees: Annotated[Said, AskChoice("mine-who-sees")] = NOTHING

    def stands_in(self, copy: CopyId, family: Collection[PersonId]) -> bool:
        """Tell whether the child lets this copy have the page."""
        own = CopyId(self.who.pick)
        if copy == COUNCIL:
            return self.who_sees.pick == EVERYONE
        if self.who_sees.pick == ME:
            return bool(own) and copy == own
        if self.who_sees.pick == FAMILY:
            return copy in {OURS, SECOND_HOME, CHILD, own} or PersonId(copy) in family
        return True

    def owner(self) -> PersonId:
        """Return the child whose page it is."""
        return PersonId(self.who.pick)

    def begun_for(self, who: PersonId) -> Self:
        """Return an empty page with a child's name on it."""
        return type(self)(who=Said(pick=who, how=How.PICK))

    def opened(self) -> Self:
        """Return the page with nobody kept from it."""
        return replace(self, who_sees=replace(self.who_sees, pick=""))

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the page in its manner."""
        plain = self.manner.pick == TEEN or context.edition.plain
        yield from self._plain(context) if plain else self._drawn(context)

    def mark(self) -> Drawing:
        """Return a hand."""
        return hand_mark()

    def _drawn(self, context: Context) -> Iterator[Block]:
        """Yield what is for someone young."""
        name = self._name(context)
        if name:
            yield Heading(name)
        else:
            yield Figure(
                name_line(
                    context.words("mine-print-name"),
                    context.edition.column[0],
                    context.letters,
                    from_right=context.words.right_to_left,
                )
            )
        words = OwnWords(
            kept=tuple(
                Kept(context.words(f"mine-{one}"), _entries(getattr(self, one), self, context))
                for one in _SKY
            ),
            near=self._near(context),
            near_lead=context.words("mine-hand"),
            cosy=_entries(self.cosy_when, self, context),
            cosy_lead=context.words("mine-cosy-when"),
            more=context.words("mine-print-more"),
            says=context.words("mine-says"),
            hand_says=context.words("mine-hand-says", count=len(self._near(context))),
            look=self._look(context),
            from_right=context.words.right_to_left,
        )
        made = own_page(words, context.edition.column[0], context.letters)
        between, ending = _between(made.drawings, context), self._ending(context)
        for number, drawing in enumerate(made.drawings):
            yield Figure(drawing)
            if between and not number:
                yield from ending.picture(context, between)
        told = tuple(
            replace(item, number=n) for n, item in enumerate(self._left_out(made.told, context), 1)
        )
        listed = (Listing(items=told),) if told else ()
        # this manner does not ask for what people should know: all the same none is lost
        known = self._list(context, "know") if _items(self.know, self, context) else ()
        under = (*listed, *known)
        yield from under
        if between:
            yield ending.foot(context)
            return
        used = _NAME + sum(one.size[1] + WHITE for one in made.drawings)
        yield from ending.blocks(context, used + context.high(under))

    def _left_out(self, told: Sequence[tuple[int, int]], context: Context) -> Iterator[Item]:
        """Yield what the pictures only number."""
        lists = (
            *(_items(getattr(self, one), self, context) for one in _SKY),
            tuple(Item(text=one.name) for one in self._near(context)),
            _items(self.cosy_when, self, context),
        )
        for number, place in told:
            yield lists[number][place]

    def _plain(self, context: Context) -> Iterator[Block]:
        """Yield what is for a teenager."""
        name = self._name(context)
        wide = context.edition.column[0]
        top = sleeve(
            name,
            self._look(context),
            wide,
            context.letters,
            from_right=context.words.right_to_left,
            says="" if name else context.words("mine-print-name"),
        )
        if top is None:
            yield Heading(name)
        else:
            yield Figure(top)
        columns = [
            tuple(self._list(context, field))
            for field in _LISTS
            if getattr(self, field) or field in _ALWAYS
        ]
        rows = [columns[n : n + 2] for n in range(0, len(columns), 2)]
        for row in rows:
            yield Columns(tuple(row) if len(row) > 1 else (row[0], ()))
        yield from self._ending(context).blocks(context, HIGH + WHITE + sum(map(_height_of, rows)))

    def _list(self, context: Context, field: str) -> Iterator[Block]:
        yield Heading(context.words(f"mine-teen-{field.replace('_', '-')}"), level=3)
        if field == "hand":
            items = tuple(Item(text=one.name) for one in self._near(context))
        else:
            items = _items(getattr(self, field), self, context)
        yield Listing(items=items) if items else PenLines(count=3)

    def _ending(self, context: Context) -> Ending:
        return Ending(
            drawing=self.drawing,
            speakers=_others(self.drawing, self, context),
            who_sees=self.who_sees,
            to_tick=(EVERYONE, FAMILY, ME),
            teen=self.manner.pick == TEEN,
        )

    def _person(self, context: Context) -> Person | None:
        return context.people.get(PersonId(self.who.pick))

    def _name(self, context: Context) -> str:
        person = self._person(context)
        return (self.who.text if person is None else person.name).strip()

    def _look(self, context: Context) -> tuple[Pattern, Tone]:
        person = self._person(context)
        return (Pattern.WAVES, Tone.SKY) if person is None else (person.pattern, person.tone)

    def _near(self, context: Context) -> tuple[Near, ...]:
        """Return those I can talk to: people of the book first, then others."""
        found = context.picked(self.hand)
        known = [Near(one.name.strip(), (one.pattern, one.tone)) for one in found]
        others = [Near(context.text(said).strip()) for said in self.hand_also]
        return tuple(one for one in (*known, *others) if one.name)


def _between(drawings: Sequence[Drawing], context: Context) -> float:
    """Return the room to draw under the sky, where the hand stands on another narrow side."""
    if not context.edition.gentle:
        return 0.0
    first, *others = (one.size[1] + 2 * WHITE for one in drawings)
    left = context.below_title - _NAME - first
    return left if left >= LEAST_ROOM and sum(others) > left else 0.0


def _others(said: Said, page: MyPage, context: Context) -> tuple[Speaker, ...]:
    """Return whose words these are, where they are not those of whose page it is."""
    owner = PersonId(page.who.pick)
    return () if said.said_by == (owner,) else context.speakers(said)


def _entries(said: Sequence[Said], page: MyPage, context: Context) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            context.text(one).strip(),
            tuple((who.pattern, who.tone) for who in _others(one, page, context)),
        )
        for one in said
        if context.text(one).strip()
    )


def _items(said: Sequence[Said], page: MyPage, context: Context) -> tuple[Item, ...]:
    return tuple(
        Item(text=context.text(one), speakers=_others(one, page, context))
        for one in said
        if context.text(one).strip()
    )


def _height_of(row: Sequence[Sequence[Block]]) -> float:
    """Return about how high a row of short lists is."""
    return 44.0 + max(
        sum(
            24.0 * len(block.items) if isinstance(block, Listing) else 89.0
            for block in column
            if isinstance(block, Listing | PenLines)
        )
        for column in row
    )
