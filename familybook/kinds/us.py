"""This is us: everyone is there, in their own words."""

from __future__ import annotations

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
from familybook.drawings.pages.wall import hang_all, hang_one, hang_row
from familybook.drawings.pages.wall_room import (
    MOST,
    Hung,
    Wall,
    hung_within,
    least,
    row_names,
    walls_of,
    without,
)
from familybook.drawings.parts.frames import Portrait
from familybook.drawings.parts.named import pet_of
from familybook.drawings.parts.pets import Pet
from familybook.drawings.picks.meanings import MEANINGS
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import runs_from_right

_MOST_BELOW = 260.0
"""Shelves higher than this, with their heading, stand on a page of their own."""
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
        on_walls = walls_of([one.on_wall for one in hung], _wall(context))
        walls = [[hung[n] for n in some] for some in on_walls]
        beside = [one for one in hung if not any(one in wall for wall in walls)]
        shelves = tuple(self._matters(context))
        ending: Sequence[Block] = ()
        brief = tuple(self._matters_in_short(context))
        last: tuple[tuple[Block, ...], ...] = (brief,) if context.snug else (shelves, brief)
        if beside or context.high(shelves) > _MOST_BELOW:
            last = ((),)
        for number, wall in enumerate(walls):
            if number:
                yield NewPage()
            blocks, ending = _ended(wall, last if wall is walls[-1] else ((),), context)
            yield from blocks
        yield from (_beside(one, context) for one in beside)
        yield from ending or shelves

    def mark(self) -> Drawing:
        """Return a frame."""
        plate = Plate()
        plate.shape(box(1.5, 1, 12, 13.5, 1.5), Tone.SUN, line=1.2, slip=(0.8, 0.8))
        plate.shape(box(4.3, 4, 6.4, 7.5), Tone.PAGE, line=1.0, slip=NO_SLIP)
        return plate.drawing(16, 16)

    def _in_short(self, hung: Sequence[_Hung], context: Context) -> Iterator[Block]:
        """Yield half a page: rows of small frames, and everybody's words as one list."""
        told: list[_Hung] = []
        for first in range(0, len(hung), MOST):
            some = hung[first : first + MOST]
            on_wall = [one.on_wall for one in some]
            yield Figure(hang_row(on_wall, _wall(context), _says(some, context)))
            named = row_names(on_wall, _wall(context)) is not None
            told += [one for one in some if one.sentences or (one.on_wall.name and not named)]
        items = tuple(map(_item, told))
        if items:
            yield Listing(items=items)
        yield from self._matters_in_short(context)

    def _matters(self, context: Context) -> Iterator[Block]:
        """Yield what matters to us on shelves, and what they only number."""
        shelf_of = self._shelf(context)
        yield Heading(context.words("us-print-matters"))
        yield Figure(shelf_of.drawing)
        if shelf_of.told:
            said = context.with_words(self.matters)
            items = tuple(
                Item(text=context.text(said[n]), speakers=context.speakers(said[n]), number=number)
                for number, n in enumerate(shelf_of.told, 1)
            )
            yield Listing(items=items, bullet=Bullet.NUMBER)

    def _matters_in_short(self, context: Context) -> Iterator[Block]:
        """Yield what matters to us in one sentence, or a line to write it on."""
        told = ", ".join(context.text(one).strip() for one in context.with_words(self.matters))
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
        said = context.with_words(self.matters)
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


def _wall(context: Context) -> Wall:
    return Wall(
        wide=context.edition.column[0],
        letters=context.letters,
        name_prompt=context.words("us-print-name-pen"),
        snug=context.snug,
    )


def _says(hung: Sequence[_Hung], context: Context) -> str:
    count = context.words("us-says", count=sum(one is not _EMPTY for one in hung))
    return " ".join((count, *(one.seen for one in hung if one.seen)))


def _item(one: _Hung) -> Item:
    """Return somebody's words in a line, with their name and pattern; without words the name."""
    if not one.sentences:
        return Item(text=one.on_wall.name)
    who = one.person
    speakers = (Speaker(who.name, who.pattern, who.tone),) if who and who.name.strip() else ()
    return Item(text=" ".join(one.sentences), speakers=speakers)


def _ended(
    hung: Sequence[_Hung], endings: Sequence[Sequence[Block]], context: Context
) -> tuple[list[Block], Sequence[Block]]:
    """Return a wall with the words it cannot hold below it, and the ending it leaves room for.

    Without room for any of them the words go on over the page, and the first ending with them.
    """
    on_wall = [one.on_wall for one in hung]
    wall = _wall(context)
    for ending in endings:

        def room(told: Sequence[int], ending: Sequence[Block] = ending) -> float:
            below = [Figure(Plate().drawing(0, 0)), *_told([hung[n] for n in told]), *ending]
            return context.below_title - context.high(below)

        found = hung_within(on_wall, wall, room)
        if found:
            break
    else:
        ending = endings[0]
        found = hung_within(on_wall, wall, lambda _: context.below_title)
    sized, told = found or least(on_wall, wall)
    drawn = hang_all(without(on_wall, told), sized, _says(hung, context))
    return [Figure(drawn), *_told([hung[n] for n in told])], ending


def _told(hung: Sequence[_Hung]) -> Iterator[Block]:
    """Yield the words of those whose frames cannot hold them, below the wall."""
    for one in hung:
        if one.on_wall.name:
            yield Heading(one.on_wall.name, level=3)
        yield Paragraph(text=" ".join(one.sentences))


def _beside(one: _Hung, context: Context) -> Block:
    """Return a frame with much to say beside it."""
    name = one.on_wall.name
    says = " ".join((context.words("us-says-one", name=name), one.seen)).strip()
    head = (Heading(name),) if name else ()
    words = (Paragraph(text=sentence) for sentence in one.sentences)
    return Beside(hang_one(one.portrait, says), (*head, *words))
