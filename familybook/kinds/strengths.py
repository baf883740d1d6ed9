"""What we are good at: strengths before anything else."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Figure,
    Heading,
    Item,
    Listing,
    NewPage,
    Paragraph,
    PenLines,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.fields import (
    HARD,
    AskPicks,
    AskRows,
    Group,
    Lines,
    Stories,
    Who,
)
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.person import SOMEBODY, Person
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.strengths.meadow import (
    RootLines,
    Sheet,
    deeper_for,
    root_lines,
)
from familybook.drawings.pages.strengths.sapling import sapling
from familybook.drawings.pages.strengths.sprigs import MOST as MOST_SPRIGS
from familybook.drawings.pages.strengths.sprigs import Leaf, Sprig, sprigs
from familybook.drawings.pages.strengths.stories import in_panels
from familybook.drawings.pages.strengths.tree import MOST_LEAVES, Strength, Tree, tree
from familybook.drawings.pages.strengths.tree_room import heights, least_high, left_for_tree
from familybook.drawings.parts.panels import friends_flower
from familybook.drawings.parts.plants import leaf
from familybook.drawings.plate.lino import Plate


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaves(Group):
    """What the others picked for one of us."""

    who: Who = NOTHING
    picks: Annotated[tuple[Said, ...], AskPicks("petals-text", best=3)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Strengths(Kind):
    """A tree: a leaf for each strength, roots for where they come from."""

    area: ClassVar[str] = "strengths"

    strengths: Annotated[tuple[Said, ...], AskPicks("strengths", best=14)] = ()
    friend: Annotated[tuple[Said, ...], AskPicks("strengths", best=1)] = ()
    """What a friend would pick for us."""
    for_each: Annotated[tuple[Leaves, ...], AskRows(each_person=True)] = ()
    """What we pick for one another."""
    stories: Annotated[Stories, HARD] = ()
    roots: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the tree, what it only numbers, what a friend would pick, and the stories."""
        if context.half:
            yield from self._in_short(context)
            return
        roots = context.with_words(self.roots)
        words = root_lines([context.text(said) for said in roots], self._sheet(context, 0))
        below: tuple[Block, ...] = ()
        if words is None:
            listed = Listing(items=context.items(roots))
            below = (Heading(context.words("strengths-print-roots")), listed)
        ways = [(*below, *way) for way in self._below(context)]
        found = (self._on_one_side(words, way, context) for way in ways)
        whole = next((blocks for blocks in found if blocks is not None), None)
        yield from whole or self._trees(context, words, ways[0])

    def mark(self) -> Drawing:
        """Return a leaf."""
        plate = Plate()
        leaf(plate, 0.8, 12.6, 16.5, -24, line=1.2)
        return plate.drawing(16, 16)

    def _below(self, context: Context) -> Iterator[tuple[Block, ...]]:
        """Yield what stands below the tree, from the fullest way to the one on a second side."""
        friend, picked = tuple(self._friend(context)), tuple(self._picked_for_each(context))
        quotes = [context.quote(one) for one in context.with_words(self.stories)]
        prompt = context.words("strengths-print-stories")
        panels = in_panels(quotes, prompt, context.edition.column[0], context.letters)
        stories = tuple(panels) if quotes or not context.snug else ()
        yield (*friend, *picked, *stories)
        if self.friend:
            yield (*self._friend_in_lines(context), *picked, *stories)
            yield (*self._picked_for_each(context, with_friend=True), *stories)
        if picked:
            yield (*friend, NewPage(), *picked, *stories)

    def _on_one_side(
        self, roots: RootLines | None, below: Sequence[Block], context: Context
    ) -> tuple[Block, ...] | None:
        """Return the tree above all of that, or None where it would not be tall enough."""
        strengths = context.with_words(self.strengths)
        if len(strengths) > MOST_LEAVES:
            return None
        numbered: tuple[Block, ...] = ()
        for _ in range(2):
            under = (*numbered, *below)
            high = left_for_tree(under, context.below_title, context.edition, context.letters)
            if high < least_high(len(strengths)):
                return None
            grown = self._tree(strengths, high, roots, context)
            if bool(grown.told) == bool(numbered):
                return (Figure(grown.drawing), *under)
            told = [strengths[n] for n in grown.told]
            numbered = tuple(self._numbered(_items(told, context, 1), context))
        return None

    def _trees(
        self, context: Context, roots: RootLines | None, below: Sequence[Block]
    ) -> Iterator[Block]:
        """Yield as many trees as there must be; what is below goes on over the page."""
        strengths = context.with_words(self.strengths)
        pages = max(1, math.ceil(len(strengths) / MOST_LEAVES))
        numbered: list[Item] = []
        done = 0
        for page in range(pages):
            count = math.ceil((len(strengths) - done) / (pages - page))
            some = strengths[done : done + count]
            done += count
            under = below[:2] if page == pages - 1 else ()
            left = left_for_tree(under, context.below_title, context.edition, context.letters)
            for high in heights(count, left):
                first = None if page else roots
                grown = self._tree(some, high, first, context, number=len(numbered) + 1)
                if not grown.told:
                    break
            if page:
                yield NewPage()
            yield Figure(grown.drawing)
            numbered += _items([some[n] for n in grown.told], context, len(numbered) + 1)
        yield from self._numbered(numbered, context)
        yield from below

    def _numbered(self, told: Sequence[Item], context: Context) -> Iterator[Block]:
        """Yield what the leaves with a number stand for."""
        if told:
            yield Heading(context.words("strengths-print-more"))
            yield Listing(items=tuple(told), bullet=Bullet.NUMBER)

    def _tree(
        self,
        some: Sequence[Said],
        high: float,
        roots: RootLines | None,
        context: Context,
        *,
        number: int = 1,
    ) -> Tree:
        """Return a tree of that height, its first leaf numbered if it must be."""
        return tree(
            [Strength(context.text(said).strip(), context.look(said)[0]) for said in some],
            self._sheet(context, high, number, deeper_for(roots, context.letters)),
            context.words("strengths-says", count=len(some)),
            roots=roots,
            root_prompt=context.words("strengths-print-roots-pen"),
        )

    def _in_lines(self, context: Context) -> tuple[Item, ...]:
        """Return a friend's pick, the stories and where it comes from, each as one line."""
        asked = [("friend", one) for one in context.with_words(self.friend)]
        asked += [("stories", one) for one in context.with_words(self.stories)]
        if roots := ", ".join(context.text(one).strip() for one in context.with_words(self.roots)):
            asked.append(("roots", Said(roots)))
        return tuple(
            _titled(context.words(f"strengths-print-{key}-short"), one, context)
            for key, one in asked
        )

    def _sheet(self, context: Context, high: float, number: int = 1, deeper: float = 0.0) -> Sheet:
        return Sheet(
            wide=context.edition.column[0],
            high=high,
            letters=context.letters,
            first_number=number,
            deeper=deeper,
        )

    def _friend(self, context: Context) -> Iterator[Block]:
        said = context.with_words(self.friend)
        if not said:
            if not self:
                yield PenLines(count=1, prompt=context.words("strengths-print-friend-pen"))
            return
        lead = Paragraph(text=context.words("strengths-print-friend"), tone=Tone.SOFT)
        named = len(said) > 1 or context.speakers(said[0])
        words: Block = (
            Listing(items=context.items(said))
            if named
            else Paragraph(text=context.text(said[0]), voice=Voice.BOLD, size=16)
        )
        yield Beside(friends_flower(), (lead, words))

    def _friend_in_lines(self, context: Context) -> Iterator[Block]:
        title = context.words("strengths-print-friend-short")
        items = tuple(_titled(title, one, context) for one in context.with_words(self.friend))
        yield Beside(friends_flower(small=True), (Listing(items=items),))

    def _picked_for_each(self, context: Context, *, with_friend: bool = False) -> Iterator[Block]:
        """Yield a sprig for everybody something was picked for, and what had no room there."""
        rows = [
            (context.people.get(PersonId(row.who.pick), SOMEBODY), picks)
            for row in self.for_each
            if (picks := context.with_words(row.picks))
        ]
        if with_friend:
            friend = Person(
                id=PersonId(""),
                name=context.words("strengths-print-friend-sprig"),
                tone=Tone.BERRY,
            )
            rows.append((friend, context.with_words(self.friend)))
        if rows and not context.half:
            yield Heading(context.words("strengths-print-for-each"), level=3)
        for first in range(0, len(rows), MOST_SPRIGS):
            some = rows[first : first + MOST_SPRIGS]
            grown = sprigs(
                [_sprig(one, picks, context) for one, picks in some],
                context.edition.column[0],
                context.letters,
                context.words("strengths-says-for-each", count=len(some)),
                from_right=context.words.right_to_left,
            )
            yield Figure(grown.drawing)
            late = [(some[n][0].name, some[n][1][number]) for n, number in grown.told]
            if late:
                yield Listing(items=tuple(_titled(name, pick, context) for name, pick in late))

    def _in_short(self, context: Context) -> Iterator[Block]:
        """Yield half a page: a small tree, and the rest as lists."""
        strengths = context.with_words(self.strengths)
        grown = sapling(
            [Strength(context.text(one).strip(), context.look(one)[0]) for one in strengths],
            context.edition.column[0],
            context.letters,
            context.words("strengths-says", count=len(strengths)),
        )
        yield Figure(grown.drawing)
        yield from self._picked_for_each(context)
        told = _items([strengths[n] for n in grown.told], context)
        items = (*told, *self._in_lines(context))
        if items:
            yield Listing(items=items)
        elif not self:
            yield PenLines(count=1, prompt=context.words("strengths-print-friend-pen"))


def _sprig(one: Person, picks: Sequence[Said], context: Context) -> Sprig:
    """Return what is drawn of somebody and what was picked for them."""
    return Sprig(
        name=" ".join(one.name.split()),
        pattern=one.pattern,
        tone=one.tone,
        flowers=not one.id,
        leaves=tuple(Leaf(context.text(pick).strip(), context.look(pick)[0]) for pick in picks),
    )


def _titled(title: str, said: Said, context: Context) -> Item:
    """Return an answer as a line that says what it is."""
    what = context.text(said).strip()
    text = context.words("strengths-print-short", title=title, what=what) if title.strip() else what
    return Item(text=text, speakers=context.speakers(said))


def _items(said: Sequence[Said], context: Context, number: int | None = None) -> tuple[Item, ...]:
    return tuple(
        Item(
            text=context.text(one),
            speakers=context.speakers(one),
            number=None if number is None else number + n,
        )
        for n, one in enumerate(said)
    )
