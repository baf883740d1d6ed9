"""Who we are, what we are good at, what we did, what we are proud of."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.core.blocks import Block, PenBox, PenLines
from familybook.core.ids import PersonId
from familybook.core.kind import Context
from familybook.drawings.parts.left_column import own_picture, person
from familybook.drawings.picks import small_picture
from familybook.editions.easy.rows import (
    Answer,
    all_of_us,
    answers,
    asked,
    names_of,
    pictured,
    question,
    row,
    somebody,
    somebody_s,
)
from familybook.kinds.own import Own, Question
from familybook.kinds.proud import WeAreProud
from familybook.kinds.steps import Steps
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Frame, Us

_EMPTY_FRAMES = 4
_OPEN = 120.0
"""How high a frame for a picture is."""


def us(page: Us, context: Context) -> Iterator[Block]:
    """Yield a row for each of us, and what matters to us."""
    shown = tuple(_frames(page, context))
    for who, frame in shown:
        yield from _one_of_us(who, frame, context)
    for _ in range(0 if shown else _EMPTY_FRAMES):
        prompt = context.words("us-print-name-pen")
        yield row(small_picture("frame"), context, PenLines(count=2, prompt=prompt))
    heading = context.words("us-print-matters")
    yield from asked(small_picture("house"), heading, answers(page.matters, context), context)


def _frames(page: Us, context: Context) -> Iterator[tuple[str, Frame]]:
    """Yield everybody of the family in their order, then others."""
    for one in context.family:
        found = [frame for frame in page.frames if frame.who.pick == one.id]
        for frame in found or [Frame()]:
            yield one.id, frame
    family = {one.id for one in context.family}
    for frame in page.frames:
        if frame and PersonId(frame.who.pick) not in family:
            yield frame.who.pick, frame


def _one_of_us(who: str, frame: Frame, context: Context) -> Iterator[Block]:
    found = somebody(who, context)
    picture = own_picture(frame.picture) or (
        small_picture("frame") if found is None else person(found)
    )
    name = " ".join(found.name.split()) if found is not None else ""
    lines = [context.text(frame.i_am).strip()]
    for key, one in (("love", frame.i_love), ("laugh", frame.laughs_at)):
        text = context.text(one).strip()
        lines.append(context.words(f"easy-us-{key}", words=text) if text else "")
    lines.append(frame.picture.snap.caption.strip())
    told = [one for one in lines if one]
    if told or name:
        yield from somebody_s(picture, context, name, told)
    if not told:
        yield row(small_picture("bubble"), context, PenLines(count=1))


def strengths(page: Strengths, context: Context) -> Iterator[Block]:
    """Yield what we are good at, and what a friend would say."""
    words = context.words
    told = answers(page.strengths, context)
    yield from asked(small_picture("links"), words("strengths-strengths"), told, context, lines=4)
    friend = answers(page.friend, context)
    yield from asked(small_picture("people"), words("strengths-friend"), friend, context)


def steps(page: Steps, context: Context) -> Iterator[Block]:
    """Yield what we did, and how it is now."""
    words = context.words
    did = tuple(
        Answer(text=one.text, speakers=all_of_us(step.who, context))
        for step in page.steps
        for one in answers((step.text,), context)
    )
    yield from asked(small_picture("boot"), words("steps-steps"), did, context, lines=5)
    bravest = answers((page.bravest,), context)
    yield from asked(small_picture("mountain"), words("steps-bravest"), bravest, context)
    names = names_of(page.walked_with, context)
    told = (Answer(text=names),) if names else ()
    yield from asked(small_picture("people"), words("steps-walked-with"), told, context, lines=1)
    now = answers((page.now,), context)
    yield from asked(small_picture("house"), words("steps-now"), now, context)


def proud(page: WeAreProud, context: Context) -> Iterator[Block]:
    """Yield what we are proud of, what others saw, and pictures."""
    words = context.words
    did = tuple(
        Answer(text=one.text, speakers=all_of_us(row.who, context))
        for row in page.proud
        for one in answers((row.text,), context)
    )
    yield from asked(small_picture("fireworks"), words("proud-proud"), did, context, lines=5)
    seen = tuple(
        Answer(text=one.text, speakers=one.speakers or context.named((row.who,)))
        for row in page.noticed
        for one in answers((row.text,), context)
    )
    yield from asked(small_picture("magnifier"), words("proud-noticed"), seen, context)
    shown = [page.picture, *(one.picture for one in page.proud)]
    for one in shown:
        yield from pictured(one, context)
    if not any(own_picture(one) for one in shown):
        prompt = words("proud-print-picture-pen")
        yield from question(small_picture("frame"), prompt, context, PenBox(height=_OPEN))


def own(page: Own, context: Context) -> Iterator[Block]:
    """Yield a family's own questions and answers."""
    for one in page.questions:
        if one:
            yield from _own_question(one, context)


def _own_question(one: Question, context: Context) -> Iterator[Block]:
    pictures = [said for said in one.answers if own_picture(said)]
    told = answers((said for said in one.answers if said not in pictures), context)
    heading = context.text(one.prompt).strip()
    if told or not pictures:
        yield from asked(small_picture("bubble"), heading, told, context)
    elif heading:
        yield from question(small_picture("frame"), heading, context)
    for picture in pictures:
        yield from pictured(picture, context)
