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
    Columns,
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
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.strengths.meadow import RootLines, Sheet, root_lines
from familybook.drawings.pages.strengths.sapling import Sapling, sapling
from familybook.drawings.pages.strengths.sprigs import MOST as MOST_SPRIGS
from familybook.drawings.pages.strengths.sprigs import Leaf, Sprig, sprigs
from familybook.drawings.pages.strengths.tree import MOST_LEAVES, Strength, Tree, tree
from familybook.drawings.pages.strengths.tree_room import GAP, heights
from familybook.drawings.parts.panels import friends_flower, writing_panels
from familybook.drawings.parts.plants import leaf
from familybook.drawings.plate.lino import Plate

_LINE = 34.0
_WHITE = 20.0
"""Points that each line under a small tree takes, and the white round them."""

_TALL = {0: 320.0, 1: 320.0, 2: 320.0, 3: 320.0, 4: 340.0, 5: 420.0, 6: 430.0, 7: 440.0, 8: 470.0}
_LEAST_TALL = 290.0
_TALLEST = 500.0
"""Height from which on a tall tree has room for its words, by how many leaves it has."""

_SHORT = 220
"""Letters of a story that stands well in half a column."""


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
    stories: Stories = ()
    roots: Lines = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the tree, what it only numbers, what a friend would pick, and the stories."""
        if context.half:
            yield from self._in_short(context)
            return
        late = (*self._picked_for_each(context), *self._stories(context))
        below = (*self._friend(context), *late)
        roots = _told(self.roots, context)
        words = root_lines([context.text(said) for said in roots], self._sheet(context, 0))
        if any(isinstance(one, Heading) for one in late) and not self._fits(words, below, context):
            small = self._small(heights(0, context.edition, context.letters, late)[0], context)
            if small is not None:
                yield from (*small, *late)
                return
        yield from self._trees(context, words, below)
        if words is None:
            yield Heading(context.words("strengths-print-roots"))
            yield Listing(items=_items(roots, context))
        yield from below

    def mark(self) -> Drawing:
        """Return a leaf."""
        plate = Plate()
        leaf(plate, 0.8, 12.6, 16.5, -24, line=1.2)
        return plate.drawing(16, 16)

    def _trees(
        self, context: Context, roots: RootLines | None, below: Sequence[Block]
    ) -> Iterator[Block]:
        strengths = _told(self.strengths, context)
        pages = max(1, math.ceil(len(strengths) / MOST_LEAVES))
        numbered: list[Item] = []
        done = 0
        for page in range(pages):
            count = math.ceil((len(strengths) - done) / (pages - page))
            some = strengths[done : done + count]
            done += count
            last = page == pages - 1
            for high in heights(count, context.edition, context.letters, below if last else ()):
                first = roots if page == 0 else None
                grown = self._tree(some, high, first, context, number=len(numbered) + 1)
                if not grown.told:
                    break
            if page:
                yield NewPage()
            yield Figure(grown.drawing)
            numbered += _items([some[n] for n in grown.told], context, len(numbered) + 1)
        if numbered:
            yield Heading(context.words("strengths-print-more"))
            yield Listing(items=tuple(numbered), bullet=Bullet.NUMBER)

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
        deep = roots is not None and (not roots or any(len(one) > 1 for one in roots[1:2]))
        return tree(
            [Strength(context.text(said).strip(), context.look(said)[0]) for said in some],
            self._sheet(context, high, number=number, deep=deep),
            context.words("strengths-says", count=len(some)),
            roots=roots,
            root_prompt=context.words("strengths-print-roots-pen"),
        )

    def _fits(self, roots: RootLines | None, below: Sequence[Block], context: Context) -> bool:
        """Tell whether a tall tree has room for its words above all that stands below it."""
        strengths = _told(self.strengths, context)
        count = len(strengths)
        if count > MOST_LEAVES:
            return False
        high = heights(count, context.edition, context.letters, below)[0]
        return high > _LEAST_TALL and not self._tree(strengths, high, roots, context).told

    def _small(self, high: float, context: Context) -> tuple[Block, ...] | None:
        """Return the small tree where a tall one would leave no room for everybody's leaves."""
        strengths = _told(self.strengths, context)
        said = self._in_lines(context)
        room = high - (_LINE * len(said) + _WHITE if said else 0)
        if len(strengths) > MOST_LEAVES or room >= _TALL.get(len(strengths), _TALLEST):
            return None
        grown = self._sapling(strengths, context, room)
        if grown.told or grown.drawing.size[1] > room + 1:
            return None
        return (Figure(grown.drawing), *([Listing(items=said)] if said else []))

    def _sapling(self, strengths: Sequence[Said], context: Context, high: float = 0.0) -> Sapling:
        return sapling(
            [Strength(context.text(one).strip(), context.look(one)[0]) for one in strengths],
            context.edition.column[0],
            context.letters,
            context.words("strengths-says", count=len(strengths)),
            high=high,
        )

    def _in_lines(self, context: Context, *, stories: bool = False) -> tuple[Item, ...]:
        """Return what a friend would pick and where it comes from, each as one line."""
        asked = [("friend", one) for one in _told(self.friend, context)]
        if stories:
            asked += [("stories", one) for one in _told(self.stories, context)]
        if roots := ", ".join(context.text(one).strip() for one in _told(self.roots, context)):
            asked.append(("roots", Said(roots)))
        return tuple(
            _titled(context.words(f"strengths-print-{key}-short"), one, context)
            for key, one in asked
        )

    def _sheet(
        self, context: Context, high: float, *, number: int = 1, deep: bool = False
    ) -> Sheet:
        return Sheet(
            wide=context.edition.column[0],
            high=high,
            letters=context.letters,
            first_number=number,
            deep=deep,
        )

    def _friend(self, context: Context) -> Iterator[Block]:
        said = _told(self.friend, context)
        if not said:
            if not self:
                yield PenLines(count=1, prompt=context.words("strengths-print-friend-pen"))
            return
        lead = Paragraph(text=context.words("strengths-print-friend"), tone=Tone.SOFT)
        named = len(said) > 1 or context.speakers(said[0])
        words: Block = (
            Listing(items=_items(said, context))
            if named
            else Paragraph(text=context.text(said[0]), voice=Voice.BOLD, size=16)
        )
        yield Beside(friends_flower(), (lead, words))

    def _picked_for_each(self, context: Context) -> Iterator[Block]:
        """Yield a sprig for everybody something was picked for, and what had no room there."""
        rows = [
            (one, picks)
            for row in self.for_each
            if (one := context.people.get(PersonId(row.who.pick))) is not None
            and (picks := _told(row.picks, context))
        ]
        if rows and not context.half:
            yield Heading(context.words("strengths-print-for-each"), level=3)
        for first in range(0, len(rows), MOST_SPRIGS):
            some = rows[first : first + MOST_SPRIGS]
            grown = sprigs(
                [
                    Sprig(
                        name=" ".join(one.name.split()),
                        pattern=one.pattern,
                        tone=one.tone,
                        leaves=tuple(
                            Leaf(context.text(pick).strip(), context.look(pick)[0])
                            for pick in picks
                        ),
                    )
                    for one, picks in some
                ],
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
        strengths = _told(self.strengths, context)
        grown = self._sapling(strengths, context)
        yield Figure(grown.drawing)
        yield from self._picked_for_each(context)
        told = _items([strengths[n] for n in grown.told], context)
        items = (*told, *self._in_lines(context, stories=True))
        if items:
            yield Listing(items=items)
        elif not self:
            yield PenLines(count=1, prompt=context.words("strengths-print-friend-pen"))

    def _stories(self, context: Context) -> Iterator[Block]:
        stories = _told(self.stories, context)
        if not stories:
            yield Figure(self._panels(context, context.edition.column[0], 2))
        if len(stories) == 1 and _is_short(stories[0], context):
            half = (context.edition.column[0] - GAP) / 2
            pen = Figure(self._panels(context, half, 1))
            yield Columns(((context.quote(stories[0]),), (pen,)))
            return
        while stories:
            pair = stories[:2]
            if pair == stories[:1] or not all(_is_short(one, context) for one in pair):
                pair = stories[:1]
                yield context.quote(stories[0])
            else:
                yield Columns(tuple((context.quote(one),) for one in pair))
            stories = stories[len(pair) :]

    def _panels(self, context: Context, wide: float, count: int) -> Drawing:
        prompt = context.words("strengths-print-stories")
        return writing_panels(wide, count, prompt, context.letters, prompt)


def _told(said: Sequence[Said], context: Context) -> tuple[Said, ...]:
    """Return the answers that have words."""
    return tuple(one for one in said if context.text(one).strip())


def _titled(title: str, said: Said, context: Context) -> Item:
    """Return an answer as a line that says what it is."""
    text = context.words("strengths-print-short", title=title, what=context.text(said).strip())
    return Item(text=text, speakers=context.speakers(said))


def _is_short(said: Said, context: Context) -> bool:
    return len(context.text(said)) <= _SHORT


def _items(said: Sequence[Said], context: Context, number: int | None = None) -> tuple[Item, ...]:
    return tuple(
        Item(
            text=context.text(one),
            speakers=context.speakers(one),
            number=None if number is None else number + n,
        )
        for n, one in enumerate(said)
    )
