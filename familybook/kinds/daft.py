"""Daft things we want to remember: jokes, sayings, recipes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Columns, Figure, Heading, Item, Listing
from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicks, AskRows, Group, Line, Prose, Stories
from familybook.core.kind import Context, Kind
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.recipe import recipe_card
from familybook.drawings.pages.socks import MOST, Sock, sock_mark, washing_line
from familybook.drawings.parts.panels import HIGH as PANEL
from familybook.drawings.parts.panels import writing_panels

_SHORT = 220
"""Letters of a saying that stands well in half a column."""
_CARD = 540.0
"""How high a card may be."""
_LINE_PEN = 5
_WHITE = 24.0
_MOST_ROWS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe(Group):
    """How something of ours is made."""

    name: Line = NOTHING
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Daft(Kind):
    """Sayings, in-jokes and recipes."""

    area: ClassVar[str] = "daft"

    silly: Annotated[tuple[Said, ...], AskPicks("daft-silly", best=MOST)] = ()
    """Daft things we do: a sock each."""
    things: Stories = ()
    recipes: Annotated[tuple[Recipe, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield a washing line of odd socks, sayings, and recipe cards."""
        blocks = [*self._socks(context), *self._things(context)]
        told = [one for one in self.recipes if one]
        if told:
            for recipe in told:
                blocks += self._recipe(recipe, context)
        elif context.edition.on_paper:
            blocks.append(Figure(self._card("", (), context)))
        yield from blocks
        if self and context.edition.on_paper:
            yield from self._room_for_more(blocks, context)

    def mark(self) -> Drawing:
        """Return a sock."""
        return sock_mark()

    def _room_for_more(self, blocks: Sequence[Block], context: Context) -> Iterator[Block]:
        """Yield panels to write in, as many rows as stand on what is left of the side."""
        wide = context.edition.column[0]
        left = context.below_title - context.high(blocks)
        prompt = context.words("daft-print-things")
        rows = min(_MOST_ROWS, int(left / (PANEL + _WHITE)))
        for row in range(rows):
            shown = "" if row else prompt
            yield Figure(writing_panels(wide, 2, shown, context.letters, prompt))

    def _socks(self, context: Context) -> Iterator[Block]:
        silly = context.with_words(self.silly)
        if not silly and (self or not context.edition.on_paper):
            return
        hung = washing_line(
            [
                Sock(
                    context.text(one).strip(),
                    context.look(one) if context.speakers(one) else None,
                )
                for one in silly
            ],
            context.edition.column[0],
            context.letters,
            from_right=context.words.right_to_left,
            says=context.words("daft-print-socks-says", count=min(len(silly), MOST)),
            pens=context.edition.on_paper,
        )
        yield Figure(hung.drawing)
        if hung.told:
            yield Listing(
                items=tuple(
                    Item(
                        text=context.text(silly[n]),
                        speakers=context.speakers(silly[n]),
                        number=number,
                    )
                    for number, n in enumerate(hung.told, 1)
                )
            )

    def _things(self, context: Context) -> Iterator[Block]:
        things = context.with_words(self.things)
        if not things and context.edition.on_paper:
            prompt = context.words("daft-print-things")
            wide = context.edition.column[0]
            yield Figure(writing_panels(wide, 2, prompt, context.letters, prompt))
        while things:
            pair = things[:2]
            if pair == things[:1] or any(len(context.text(one)) > _SHORT for one in pair):
                pair = things[:1]
                yield context.quote(things[0])
            else:
                yield Columns(tuple((context.quote(one),) for one in pair))
            things = things[len(pair) :]

    def _recipe(self, recipe: Recipe, context: Context) -> Iterator[Block]:
        """Yield a recipe on its card; a very long one goes on over the pages instead."""
        name, text = context.text(recipe.name).strip(), context.text(recipe.text)
        speakers = context.speakers(recipe.text) or context.speakers(recipe.name)
        paragraphs = tuple(one.strip() for one in text.split("\n") if one.strip())
        card = self._card(name, paragraphs, context)
        if card.size[1] <= _CARD:
            yield Figure(card, speakers=speakers)
            return
        if name:
            yield Heading(name, level=3)
        yield context.quote(recipe.text)

    def _card(self, name: str, paragraphs: tuple[str, ...], context: Context) -> Drawing:
        return recipe_card(
            name,
            paragraphs,
            context.edition.column[0],
            context.letters,
            from_right=context.words.right_to_left,
            says=context.words("daft-print-recipe-says"),
            prompt=context.words("daft-print-recipe"),
            pen_lines=_LINE_PEN,
        )
