"""Rows of easy read: a picture on the left, few words on the right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from familybook.core.blocks import (
    Beside,
    Block,
    Bullet,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
    Space,
    Speaker,
)
from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import ALL_OF_US, PersonId
from familybook.core.kind import Context
from familybook.core.person import Being, Person
from familybook.core.said import Said
from familybook.drawings.parts.left_column import in_column, own_picture, person
from familybook.drawings.parts.named import with_pets
from familybook.drawings.picks import pick_picture

_QUESTION, _QUESTION_SNUG = 56.0, 46.0
_ANSWER, _ANSWER_SNUG = 46.0, 34.0
"""How high the picture of a question is, and of an answer."""

_ALL = 3
_WHITE, _WHITE_SNUG = 10.0, 2.0
_ONLY_ASKED = 40.0
"""The same where a question has its answers in rows below it, and there is little room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer: its words, whose they are, and its own picture if it has one."""

    text: str
    speakers: tuple[Speaker, ...] = ()
    picture: Drawing | None = None


def somebody(pick: str, context: Context) -> Person | None:
    """Return one of the people of the book, a pet as what its name tells."""
    found = context.people.get(PersonId(pick))
    return None if found is None else with_pets((found,), context.words)[0]


def figure_of(pick: str, context: Context) -> Drawing | None:
    """Return somebody of the book as a picture, or None where they are not in it."""
    found = somebody(pick, context)
    return None if found is None else person(found)


def answers(said: Iterable[Said], context: Context) -> tuple[Answer, ...]:
    """Return those of the answers that have words, each with the picture of what was picked."""
    return tuple(
        Answer(
            text=context.text(one).strip(),
            speakers=context.speakers(one),
            picture=None if one.text.strip() else pick_picture(one.pick),
        )
        for one in context.with_words(said)
    )


def question(picture: Drawing, heading: str, context: Context, *blocks: Block) -> Iterator[Block]:
    """Yield a question beside its picture, and what belongs to it."""
    yield Space(_WHITE_SNUG if context.snug else _WHITE)
    snug = _QUESTION_SNUG if blocks else _ONLY_ASKED
    drawn = in_column(picture, snug if context.snug else _QUESTION)
    yield Beside(drawn, (Heading(heading), *blocks), row=True)


def row(picture: Drawing, context: Context, *blocks: Block) -> Block:
    """Return one row; where a page is too long for its side, with a smaller picture."""
    high = _ANSWER_SNUG if context.snug else _ANSWER
    return Beside(in_column(picture, high), blocks, row=True)


def somebody_s(
    picture: Drawing, context: Context, name: str, lines: Sequence[str]
) -> Iterator[Block]:
    """Yield a row about somebody: their name, and what is told of them."""
    yield Space(_WHITE_SNUG if context.snug else _WHITE)
    high = _QUESTION_SNUG if context.snug else _QUESTION
    head = (Heading(name, level=3),) if name else ()
    told = tuple(Item(text=one) for one in lines)
    yield Beside(
        in_column(picture, high), (*head, Listing(items=told, bullet=Bullet.NONE)), row=True
    )


def said(*texts: str, speakers: tuple[Speaker, ...] = ()) -> Block:
    """Return words, one line under the other, and whose the last of them are."""
    *others, last = texts
    items = (*(Item(text=one) for one in others), Item(text=last, speakers=speakers))
    return Listing(items=items, bullet=Bullet.NONE)


def bold(text: str) -> Block:
    """Return words that matter most."""
    return Paragraph(text=text, voice=Voice.BOLD)


def asked(
    picture: Drawing,
    heading: str,
    told: Sequence[Answer],
    context: Context,
    *,
    lines: int = 2,
) -> Iterator[Block]:
    """Yield a question and its answers; lines for a pen where there are none.

    Where most of the answers have pictures of their own, each has a row; else they are a list.
    """
    if not told:
        yield from question(picture, heading, context, PenLines(count=lines))
    elif sum(one.picture is not None for one in told) * 2 < len(told):
        yield from question(picture, heading, context, listed(told))
    else:
        yield from question(picture, heading, context)
        for one in told:
            yield row(one.picture or picture, context, said(one.text, speakers=one.speakers))


def asked_who(
    picture: Drawing, heading: str, people: Iterable[Said], context: Context
) -> Iterator[Block]:
    """Yield a short question and the names that answer it on one line; a line for a pen else."""
    yield from asked_line(picture, heading, names_of(people, context), context)


def asked_line(picture: Drawing, heading: str, told: str, context: Context) -> Iterator[Block]:
    """Yield a short question and its answer on one line; a line for a pen where there is none."""
    words = said(f"{heading} {told}") if told else PenLines(count=1, prompt=heading)
    yield row(picture, context, words)


def listed(told: Iterable[Answer]) -> Block:
    """Return answers as a list; a single one is none."""
    items = tuple(Item(text=one.text, speakers=one.speakers) for one in told)
    return Listing(items=items, bullet=Bullet.DOT if len(items) > 1 else Bullet.NONE)


def all_of_us(some: Sequence[Said], context: Context) -> tuple[Speaker, ...]:
    """Return the people picked; all of us, but for pets, as one where we are three or more."""
    ours = {one.id for one in context.family if one.being is not Being.PET and one.name.strip()}
    if len(ours) >= _ALL and {one.pick for one in some} == ours:
        return context.speakers(Said(said_by=(ALL_OF_US,)))
    return context.named(some)


def names_of(some: Iterable[Said], context: Context) -> str:
    """Return the names of the people picked, as one line."""
    return ", ".join(" ".join(one.split()) for one in context.names(some) if one.strip())


def pictured(one: Said, context: Context) -> Iterator[Block]:
    """Yield somebody's own photograph or drawing, with what is written about it on its right."""
    drawing = own_picture(one, large=True)
    if drawing is None:
        return
    caption = one.snap.caption.strip()
    words = caption or one.text.strip()
    told = (said(words, speakers=context.speakers(one)),) if words else ()
    yield Space(_WHITE)
    yield Beside(drawing, told, row=True)
