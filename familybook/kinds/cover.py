"""The cover: ours from the first look."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from familybook.core.blocks import Block, Figure
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AnyPicture,
    AskChoice,
    Line,
    People,
)
from familybook.core.kind import Binds, Context, Kind
from familybook.core.person import Person
from familybook.core.said import LEFT_OPEN, NOTHING, How, Said
from familybook.drawings.pages.front import fronts
from familybook.drawings.parts.marks import page_mark
from familybook.drawings.parts.named import with_pets
from familybook.drawings.scenes import MOST, SCENES, scene
from familybook.drawings.scenes.frame import framed

_QUIET = "cover-quiet-pick-yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover(Kind):
    """The cover: a title, a scene, and a lit window for each person."""

    area: ClassVar[str] = "cover"
    cover: ClassVar[bool] = True
    binds: ClassVar[Binds] = Binds.FRONT

    title: Line = NOTHING
    scene: Annotated[Said, AskChoice("cover-scene")] = NOTHING
    windows: People = ()
    """Who has a window; nobody picked means everybody."""
    season: Line = NOTHING
    picture: AnyPicture = NOTHING
    quiet: Annotated[Said, AskChoice("cover-quiet")] = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the cover, a figure as large as the sheet.

        A quiet cover shows patterns only: no title of the family's own, no picture, no figures.
        """
        quiet = self.quiet.pick == _QUIET
        people = self._people(context)
        picture = self._picture(context, people, quiet=quiet)
        title = context.text(self.title).strip()
        ours = "cover-quiet-title" if quiet else "cover-empty-title"
        to_write = not (title or quiet)
        title, other = (title, "") if title and not quiet else context.both(ours)
        for front in fronts(
            context.edition.sheet,
            picture,
            title=title,
            foot=tuple(self._foot(context, people)),
            others=(other, context.both("cover-made")[1] if self or people else ""),
            largest=context.edition.cover,
            to_write=to_write and context.edition.on_paper,
            letters=context.letters,
        ):
            yield Figure(front)

    def hushed(self) -> Self:
        """Return the quiet cover."""
        return replace(self, quiet=Said(pick=_QUIET, how=How.PICK))

    def mark(self) -> Drawing:
        """Return a house."""
        return page_mark("house")

    def _people(self, context: Context) -> tuple[Person, ...]:
        picked = {said.pick for said in self.windows}
        chosen = tuple(one for one in context.family if one.id in picked)
        return with_pets(chosen or context.family, context.words)

    def _picture(self, context: Context, people: tuple[Person, ...], *, quiet: bool) -> Drawing:
        count = min(len(people), MOST)
        own = self.picture.photo or self.picture.strokes or self.picture.pick == LEFT_OPEN
        if not quiet and own:
            there = self.picture.photo or self.picture.strokes
            key = "cover-says-picture" if there else "cover-says-frame"
            says = context.words(key, count=count)
            return framed(
                people[:MOST],
                photo=self.picture.photo,
                view=self.picture.snap.view,
                strokes=self.picture.strokes,
                says=f"{says} {self.picture.text}".strip(),
            )
        name = self.scene.pick.rpartition("-")[2]
        if name not in SCENES:
            name = "house"
        says = context.words(f"cover-says-{name}", count=count)
        return scene(name, people, quiet=quiet, says=says)

    def _foot(self, context: Context, people: tuple[Person, ...]) -> Iterator[str]:
        caption = self.picture.snap.caption.strip()
        if caption and self.quiet.pick != _QUIET and (self.picture.photo or self.picture.strokes):
            yield caption
        if len(people) > MOST:
            yield context.words("cover-more", count=len(people) - MOST)
        season = context.text(self.season).strip()
        if season:
            yield context.words("cover-made-in", season=season)
        elif self or people:
            yield context.words("cover-made")
