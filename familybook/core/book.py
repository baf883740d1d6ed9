"""A book a family is making: a value that never changes; each edit makes the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import partial

from familybook.core.allowing import Matter, Replies, Reply
from familybook.core.ids import ALL_OF_US, CopyId, PageKey, PersonId, is_person_id
from familybook.core.joining import Join
from familybook.core.kind import Binds, Kind
from familybook.core.pack import NO_PACK, Pack
from familybook.core.person import Person
from familybook.core.plans import Plan, Plans
from familybook.core.template import Page, Shape, Template
from familybook.core.walk import walk
from familybook.core.yes import Yes


class Progress(StrEnum):
    """How a page stands. Nothing is ever incomplete."""

    NEW = "new"
    SOME = "some"
    HAPPY = "happy"


@dataclass(frozen=True, slots=True)
class Sign:
    """How the shelf shows a book: a picture and a colour, never a name."""

    picture: str = "kite"
    colour: str = "green"


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A template, a language, the people, and what has been said so far.

    `pages` is the order of the pages, own ones among them; `put_away` are those left out of the
    print, `decided` those that the family or its pack put away or brought back themselves; `happy`
    are those the family marked. Own titles stand in `titles`. `shape` says which
    pages share a side. `yes` is what each person said to each page they looked at,
    `allows` what each says is all right for the book as a whole, `joins` how they like to join in.
    `copies` is who gets which, `given` which copy somebody
    has in their hands, and `stays_until` the day up to which the family leaves the book here.
    """

    template: Template
    language: str = "en-GB"
    sign: Sign = Sign()
    people: tuple[Person, ...] = ()
    shape: str = ""
    pages: tuple[Page, ...] = ()
    filled: Mapping[PageKey, Kind] = field(default_factory=dict)
    titles: Mapping[PageKey, str] = field(default_factory=dict)
    put_away: frozenset[PageKey] = frozenset()
    decided: frozenset[PageKey] = frozenset()
    happy: frozenset[PageKey] = frozenset()
    yes: Mapping[PageKey, Mapping[PersonId, Yes]] = field(default_factory=dict)
    allows: Replies = field(default_factory=dict)
    joins: frozenset[Join] = frozenset()
    copies: Plans = field(default_factory=dict)
    given: Mapping[PersonId, CopyId] = field(default_factory=dict)
    stays_until: date | None = None
    pack: Pack = NO_PACK

    def page(self, key: PageKey) -> Kind:
        """Return what the page holds, empty if nobody has touched it.

        Raises:
            KeyError: if the book has no such page.
        """
        if key in self.filled:
            return self.filled[key]
        return self.place(key).kind()

    def place(self, key: PageKey) -> Page:
        """Return the place of that key.

        Raises:
            KeyError: if the book has no such page.
        """
        for page in self.pages:
            if page.key == key:
                return page
        raise KeyError(key)

    def printed(self) -> tuple[Page, ...]:
        """Return the pages that are bound, in order."""
        return tuple(
            page for page in self.pages if page.key not in self.put_away and not page.kind.loose
        )

    def together(self) -> tuple[tuple[Page, ...], ...]:
        """Return the pages that are bound, in order; those that share a side as one."""
        shared = {key: side for side in self.template.shape(self.shape).sides for key in side}
        pages = {page.key: page for page in self.printed()}
        sides = (
            tuple(pages[one] for one in shared.get(key, (key,)) if one in pages) for key in pages
        )
        return tuple(dict.fromkeys(sides))

    def progress(self, key: PageKey) -> Progress:
        """Return how the page stands."""
        if key in self.happy:
            return Progress.HAPPY
        return Progress.SOME if self.filled.get(key) else Progress.NEW

    def person(self, who: PersonId) -> Person | None:
        """Return the person of that id, if they are still in the book."""
        return next((one for one in self.people if one.id == who), None)

    def gone(self) -> frozenset[PersonId]:
        """Return who said something, or was picked, and is no longer in the book."""
        there = {one.id for one in self.people} | {ALL_OF_US}
        named: set[str] = set()
        for page in self.filled.values():
            for _, said in walk(page):
                # What is kept for somebody's copy must wait for them, and for nobody new.
                named.update(said.said_by, said.snap.who, said.snap.agreed, said.show_in or ())
                named.add(said.pick)
        for person in self.people:
            named.update(person.show_in or ())
        for said_to in self.yes.values():
            named.update(said_to)  # nobody new ever says what they said
        named.update(self.allows)
        named.update(self.given)
        named.update(self.copies)  # what was planned for them is for nobody new
        for plan in self.copies.values():
            named.update(plan.absent)
        return frozenset(PersonId(one) for one in named - there if is_person_id(one))

    def with_page(self, key: PageKey, page: Kind) -> Book:
        """Return the book with the page filled in as given; an empty one is as nobody left it."""
        others = {one: there for one, there in self.filled.items() if one != key}
        return replace(self, filled=others if page == type(page)() else {**others, key: page})

    def with_person(self, person: Person) -> Book:
        """Return the book with the person changed, or added at the end."""
        if self.person(person.id) is None:
            return replace(self, people=(*self.people, person))
        people = tuple(person if one.id == person.id else one for one in self.people)
        return replace(self, people=people)

    def without_person(self, who: PersonId) -> Book:
        """Return the book without the person; what they said stays, and returns with them."""
        return replace(self, people=tuple(one for one in self.people if one.id != who))

    def with_own_page(self, page: Page, after: PageKey | None = None) -> Book:
        """Return the book with one more page, after the one named or at the end."""
        at = len(self.pages)
        for number, there in enumerate(self.pages):
            if there.key == after:
                at = number + 1
        return replace(self, pages=(*self.pages[:at], page, *self.pages[at:]))

    def with_shape(self, name: str) -> Book:
        """Return the book in another length: its own pages and all answers stay.

        What somebody put away or brought back stays so, and so does an order of their own. The
        other pages that are not of that length stay behind the page they were behind, put away.

        Raises:
            KeyError: if there is no such shape.
        """
        wanted = self.template.shape(name)
        if wanted.name == self.shape:
            return self
        return replace(
            self,
            shape=wanted.name,
            pages=self._in_order_of(wanted),
            put_away=self.put_away - self._left_out(self.shape) | self._left_out(wanted.name),
        )

    def _left_out(self, shape: str) -> frozenset[PageKey]:
        """Return the pages a length leaves out, but for those somebody decided about."""
        offered = {page.key for page in self.template if not page.kind.loose}
        return frozenset(offered - set(self.template.shape(shape).keys) - self.decided)

    def _in_order_of(self, shape: Shape) -> tuple[Page, ...]:
        """Return the pages in the order of a length, unless they have an order of their own."""
        now = self.template.shape(self.shape).keys
        there = [page.key for page in self.pages if page.key in now]
        if self.shape and there != [key for key in now if key in there]:
            return self.pages
        places = {page.key: page for page in self.pages}
        order = [places[key] for key in shape.keys if key in places]
        before = None
        for page in self.pages:
            if page not in order:
                order.insert(order.index(before) + 1 if before else 0, page)
            before = page
        return tuple(order)

    def with_put_away(self, key: PageKey, *, away: bool) -> Book:
        """Return the book without a page in print, or with it again, whatever its length."""
        put_away = self.put_away | {key} if away else self.put_away - {key}
        return replace(self, put_away=put_away, decided=self.decided | {key})

    def with_title(self, key: PageKey, title: str) -> Book:
        """Return the book with the family's own title for a page; an empty one brings ours back."""
        titles = {one: there for one, there in self.titles.items() if one != key}
        return replace(self, titles={**titles, key: title} if title.strip() else titles)

    def with_reply(self, who: PersonId, matter: Matter, reply: Reply) -> Book:
        """Return the book with what somebody says is all right, or is not."""
        return replace(
            self, allows={**self.allows, who: {**self.allows.get(who, {}), matter: reply}}
        )

    def with_plan(self, copy: CopyId, plan: Plan) -> Book:
        """Return the book with what is decided about one copy."""
        return replace(self, copies={**self.copies, copy: plan})

    def with_given(self, who: PersonId, copy: CopyId | None) -> Book:
        """Return the book in which somebody has a copy in their hands; None for no copy."""
        others = {one: had for one, had in self.given.items() if one != who}
        return replace(self, given=others if copy is None else {**others, who: copy})

    def with_yes(self, key: PageKey, who: PersonId, yes: Yes | None) -> Book:
        """Return the book with what somebody says to a page; None for nothing."""
        others = {one: said for one, said in self.yes.get(key, {}).items() if one != who}
        said_to = others if yes is None else {**others, who: yes}
        pages = {one: said for one, said in self.yes.items() if one != key}
        return replace(self, yes={**pages, key: said_to} if said_to else pages)


def new_book(
    template: Template, *, language: str = "en-GB", sign: Sign | None = None, pack: Pack = NO_PACK
) -> Book:
    """Return an empty book of a template, with the extra pages of a pack put in at the end.

    The pages a pack adds are only places here; `answers.begin` fills in their questions.
    """
    extra = tuple(Page(page.key, template.own, "own") for page in pack.pages)
    book = Book(
        template=template,
        language=language,
        sign=sign or Sign(),
        pages=template.pages + extra,
        pack=pack,
    ).with_shape(template.shapes[0].name)
    return replace(
        book,
        pages=tuple(sorted(book.pages, key=partial(_place_in, pack.order))),
        put_away=book.put_away | frozenset(pack.off),
        decided=frozenset(pack.off),
    )


def _place_in(order: Sequence[PageKey], page: Page) -> int:
    if page.kind.binds is Binds.FRONT:
        return -1
    return order.index(page.key) if page.key in order else len(order)
