"""This is us: everyone is there, in their own words."""

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
    Speaker,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import AnyPicture, AskPicks, AskRows, Group, Prose, Who
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Person
from familybook.core.said import LEFT_OPEN, NOTHING, Said
from familybook.drawings.pages.shelf import Shelf, Thing, shelf
from familybook.drawings.pages.wall import MOST, Hung, Wall, fits, hang_all, hang_row
from familybook.drawings.parts.frames import Portrait, frame, hang, shapes_for
from familybook.drawings.parts.named import pet_of
from familybook.drawings.parts.pets import Pet
from familybook.drawings.picks.meanings import MEANINGS
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import runs_from_right

_HEADING = 62.0
"""Points of the heading above the shelf, with its white."""

_MOST_BELOW = 260.0
"""Shelves higher than this, with their heading, stand on a page of their own."""

_SHRINKS = (1.0, 0.93, 0.86, 0.8, 0.75)
_FIRST_WITHOUT_FULL_STOP = 0x590
"""Letters from here on are of scripts that end a sentence in other ways."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame(Group):
    """One person or pet in a frame on the wall."""

    who: Who = NOTHING
    picture: AnyPicture = NOTHING
    i_am: Prose = NOTHING
    i_love: Prose = NOTHING
    laughs_at: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Us(Kind):
    """A frame for each of us, and what matters to us."""

    area: ClassVar[str] = "us"

    frames: Annotated[tuple[Frame, ...], AskRows(each_person=True)] = ()
    matters: Annotated[tuple[Said, ...], AskPicks("us-matters", best=6)] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the walls, those with much to say beside their frames, and what matters."""
        hung = tuple(self._hung(context)) or (_EMPTY,) * 4
        if context.half:
            yield from self._in_short(hung, context)
            return
        walls = _shared(hung, context)
        shelf_of = self._shelf(context)
        below = _HEADING + shelf_of.drawing.size[1]
        if below > _MOST_BELOW:
            below = 0.0
        beside = [one for one in hung if not any(one in wall for wall in walls)]
        for number, wall in enumerate(walls):
            if number:
                yield NewPage()
            last = wall is walls[-1] and not beside
            yield Figure(_drawn(wall, below if last else 0.0, context))
        for one in beside:
            yield _beside(one, context)
        yield Heading(context.words("us-print-matters"))
        yield Figure(shelf_of.drawing)
        if shelf_of.told:
            said = _with_words(self.matters, context)
            yield Listing(
                items=tuple(
                    Item(
                        text=context.text(said[n]),
                        speakers=context.speakers(said[n]),
                        number=number,
                    )
                    for number, n in enumerate(shelf_of.told, 1)
                ),
                bullet=Bullet.NUMBER,
            )

    def mark(self) -> Drawing:
        """Return a frame."""
        plate = Plate()
        plate.shape(box(1.5, 1, 12, 13.5, 1.5), Tone.SUN, line=1.2, slip=(0.8, 0.8))
        plate.shape(box(4.3, 4, 6.4, 7.5), Tone.PAGE, line=1.0, slip=NO_SLIP)
        return plate.drawing(16, 16)

    def _in_short(self, hung: Sequence[_Hung], context: Context) -> Iterator[Block]:
        """Yield half a page: rows of small frames, and everybody's words as one list."""
        for first in range(0, len(hung), MOST):
            some = hung[first : first + MOST]
            on_wall = [one.on_wall for one in some]
            yield Figure(hang_row(on_wall, _wall(context), _says(some, context)))
        items = tuple(_item(one) for one in hung if one.sentences)
        if items:
            yield Listing(items=items)
        matters = [context.text(one).strip() for one in self.matters]
        told = ", ".join(one for one in matters if one)
        prompt = context.words("us-print-matters")
        if told:
            text = context.words("us-print-matters-short", title=prompt, things=told)
            yield Paragraph(text=text)
        else:
            yield PenLines(count=1, prompt=prompt)

    def _hung(self, context: Context) -> Iterator[_Hung]:
        """Yield everybody of the family, in their order, then others; who left has no name."""
        for person in context.family:
            frames = [one for one in self.frames if one.who.pick == person.id]
            for one in frames or [Frame()]:
                yield _hung(one, person, context)
        family = {person.id for person in context.family}
        for one in self.frames:
            who = PersonId(one.who.pick)
            if one and who not in family:
                yield _hung(one, context.people.get(who), context)

    def _shelf(self, context: Context) -> Shelf:
        said = _with_words(self.matters, context)
        things = [
            Thing(
                text=context.text(one).strip(),
                picture=""
                if one.text.strip()
                else MEANINGS.get(one.pick.rpartition("-pick-")[2], ""),
                pattern=context.look(one)[0],
            )
            for one in said
        ]
        says = context.words("us-says-shelf", count=len(things))
        return shelf(things, context.edition.column[0], context.letters, says)


@dataclass(frozen=True, slots=True)
class _Hung:
    """A frame, whose it is, and the sentences under it."""

    frame: Frame
    person: Person | None
    sentences: tuple[str, ...]
    seen: str
    """What can be seen in the picture."""

    pet: Pet = Pet.DOG

    @property
    def on_wall(self) -> Hung:
        """The same as the wall draws it."""
        sentences = [" ".join(one.split()) for one in self.sentences]
        both_ways = len({runs_from_right(one) for one in sentences}) > 1
        return Hung(
            name=" ".join(self.person.name.split()) if self.person else "",
            words=("\n" if both_ways else " ").join(sentences),
            portrait=self.portrait,
        )

    @property
    def portrait(self) -> Portrait:
        """What is in the frame."""
        picture = self.frame.picture
        return Portrait(
            being=self.person.being if self.person and picture.pick != LEFT_OPEN else None,
            pattern=self.person.pattern if self.person else Pattern.PLAIN,
            tone=self.person.tone if self.person else Tone.TINT,
            photo=picture.photo or None,
            view=picture.snap.view,
            strokes=picture.strokes,
            pet=self.pet,
        )


_EMPTY = _Hung(Frame(), None, (), "")


def _hung(frame: Frame, person: Person | None, context: Context) -> _Hung:
    pet = pet_of(person.name, context.words) if person else Pet.DOG
    return _Hung(frame, person, *_said_by(frame, context), pet)


def _said_by(frame: Frame, context: Context) -> tuple[tuple[str, ...], str]:
    """Return the sentences of a frame, and what can be seen in it."""
    asked = (("i-am", frame.i_am), ("i-love", frame.i_love), ("laughs-at", frame.laughs_at))
    sentences = [_sentence(key, said, context) for key, said in asked]
    sentences.append(frame.picture.snap.caption.strip())
    return tuple(one for one in sentences if one), context.text(frame.picture).strip()


def _sentence(key: str, said: Said, context: Context) -> str:
    """Return an answer as a sentence; one that begins small goes on from our own words."""
    text = context.text(said).strip()
    own_starts = context.words("us-print-own-start").split()
    if text and text[0].islower() and text.split()[0].casefold() not in own_starts:
        text = context.words(f"us-print-{key}", words=text)
    if text and text[-1].isalpha() and ord(text[-1]) < _FIRST_WITHOUT_FULL_STOP:
        text += "."
    return text


def _with_words(said: Sequence[Said], context: Context) -> tuple[Said, ...]:
    return tuple(one for one in said if context.text(one).strip())


def _wall(context: Context, shrink: float = 1.0) -> Wall:
    return Wall(
        wide=context.edition.column[0],
        letters=context.letters,
        shrink=shrink,
        name_prompt=context.words("us-print-name-pen"),
    )


def _shared(hung: Sequence[_Hung], context: Context) -> list[Sequence[_Hung]]:
    """Return those whose words fit under their frames, shared evenly over walls."""
    wall = _wall(context)
    while True:
        pages = math.ceil(len(hung) / MOST)
        walls: list[Sequence[_Hung]] = []
        first = 0
        for page in range(pages):
            count = math.ceil((len(hung) - first) / (pages - page))
            walls.append(hung[first : first + count])
            first += count
        fitting = [one for some in walls for one in some if fits(one.on_wall, len(some), wall)]
        if len(fitting) == len(hung):
            return walls
        hung = fitting


def _says(hung: Sequence[_Hung], context: Context) -> str:
    count = sum(1 for one in hung if one is not _EMPTY)
    seen = (one.seen for one in hung if one.seen)
    return " ".join((context.words("us-says", count=count), *seen))


def _item(one: _Hung) -> Item:
    """Return somebody's words in a line, with their name and pattern."""
    who = one.person
    speakers = (Speaker(who.name, who.pattern, who.tone),) if who and who.name.strip() else ()
    return Item(text=" ".join(one.sentences), speakers=speakers)


def _drawn(hung: Sequence[_Hung], below: float, context: Context) -> Drawing:
    """Draw a wall as large as lets what stands below it stay on the page, if it can."""
    room = context.below_title
    says = _says(hung, context)
    on_wall = [one.on_wall for one in hung]
    best: Drawing | None = None
    for shrink in _SHRINKS:
        drawn = hang_all(on_wall, _wall(context, shrink), says)
        if drawn.size[1] <= room - below:
            return drawn
        if best is None and (drawn.size[1] <= room or shrink == _SHRINKS[-1]):
            best = drawn
    return best or drawn


def _beside(one: _Hung, context: Context) -> Block:
    """Return a frame with much to say beside it."""
    plate = Plate()
    portrait = one.portrait
    scale = 1.15
    (shape,) = shapes_for([portrait])
    hang(plate, 80, 26, 4, scale, shape)
    plate.dot(80, 4, 2.4)
    frame(plate, (80, 26), scale, shape, portrait)
    name = one.on_wall.name
    says = " ".join((context.words("us-says-one", name=name), one.seen)).strip()
    blocks: list[Block] = [Heading(name)] if name else []
    blocks += [Paragraph(text=sentence) for sentence in one.sentences]
    return Beside(plate.drawing(160, 30 + 118 * scale, says), tuple(blocks))
