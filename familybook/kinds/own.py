"""A page of one's own: questions that a family or a council adds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import (
    Block,
    Bullet,
    Figure,
    Heading,
    Item,
    Listing,
    PenBox,
    PenLines,
    Photograph,
    Space,
)
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    AskChoice,
    AskRows,
    Group,
    Line,
    Lines,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.ticking import boxes_to_tick
from familybook.drawings.parts.marks import page_mark
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.sketch import strokes_within

_ASK = "own-ask-pick-"
_DRAWING_HIGH = 260.0
_BOX_HIGH = 220.0
_PEN_LINES = {"line": 1, "prose": 4}
_PAGE_OF_LINES = 3
"""Questions to write ourselves, on a page that has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Group):
    """A question, how it is asked, and what was answered.

    `ask` picks one of `own-ask-pick-` line, prose, pick, photo, drawing. `picks` are its
    suggestions. A picture's answer is one `Said` with a photograph or strokes.
    """

    prompt: Line = NOTHING
    ask: Annotated[Said, AskChoice("own-ask")] = NOTHING
    picks: Lines = ()
    answers: Stories = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Own(Kind):
    """A page with questions of one's own. Its title is the book's own title for the page."""

    area: ClassVar[str] = "own"

    questions: Annotated[tuple[Question, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield each question and what was answered, or room to answer it with a pen."""
        questions = tuple(question for question in self.questions if question)
        for question in questions:
            prompt = context.text(question.prompt).strip()
            if prompt:
                yield Heading(prompt)
            answers = tuple(said for said in question.answers if _shows(said, context))
            if answers:
                yield from _answered(question, answers, context)
            else:
                yield from _for_a_pen(question, context)
            yield Space(8)
        if not questions:
            for _ in range(_PAGE_OF_LINES):
                yield PenLines(count=1, prompt=context.words("own-pen-question"))
                yield PenLines(count=3)

    def mark(self) -> Drawing:
        """Return a pencil."""
        return page_mark("pencil")


def _shows(said: Said, context: Context) -> bool:
    return bool(said.photo or said.strokes or context.text(said).strip())


def _way(question: Question) -> str:
    """Return how a question is asked: line, prose, pick, photo or drawing."""
    return question.ask.pick.removeprefix(_ASK) or "prose"


def _answered(question: Question, answers: tuple[Said, ...], context: Context) -> Iterator[Block]:
    """Yield the answers in order; picks that follow each other are one list."""
    listed: list[Item] = []
    for said in answers:
        if _way(question) == "pick" and not said.photo and not said.strokes:
            listed.append(Item(text=context.text(said), speakers=context.speakers(said)))
            continue
        if listed:
            yield Listing(items=tuple(listed), bullet=Bullet.DOT)
            listed = []
        yield from _answer(said, context)
    if listed:
        yield Listing(items=tuple(listed), bullet=Bullet.DOT)


def _answer(said: Said, context: Context) -> Iterator[Block]:
    speakers = context.speakers(said)
    if said.photo:
        yield Photograph(
            photo=said.photo,
            says=said.text.strip() or context.words("own-says-photo"),
            caption=said.snap.caption.strip() or said.text,
            speakers=speakers,
            view=said.snap.view,
        )
    elif said.strokes:
        yield Figure(_sketch(said, context), caption=said.text, speakers=speakers)
    else:
        yield context.quote(said)


def _sketch(said: Said, context: Context) -> Drawing:
    plate = Plate()
    wide = context.edition.column[0]
    plate.shape(
        box(2, 2, wide - 4, _DRAWING_HIGH - 4, 8),
        line=1.3,
        knock=Tone.PAGE,
        slip=NO_SLIP,
        wobble=1.4,
    )
    for mark in strokes_within(said.strokes, (16, 14, wide - 32, _DRAWING_HIGH - 28)):
        plate.fill(mark.rings, mark.tone)
    return plate.drawing(wide, _DRAWING_HIGH, said.text or context.words("own-says-drawing"))


def _for_a_pen(question: Question, context: Context) -> Iterator[Block]:
    way = _way(question)
    picks = [context.text(said) for said in question.picks if context.text(said).strip()]
    if way in {"photo", "drawing"}:
        yield PenBox(height=_BOX_HIGH)
    elif way == "pick" and picks:
        yield from _to_tick(picks, context)
        yield PenLines(count=1)
    else:
        yield PenLines(count=_PEN_LINES.get(way, 3))


def _to_tick(picks: list[str], context: Context) -> Iterator[Block]:
    """Yield the suggestions one by one, so that a long list goes over the page."""
    for pick in picks:
        drawing = boxes_to_tick(
            (pick,),
            wide=context.edition.column[0],
            size=context.edition.body,
            letters=context.letters,
            from_right=context.words.right_to_left,
            says=context.words("own-says-tick"),
        )
        if drawing.size[1] > _DRAWING_HIGH:
            yield Listing(items=(Item(text=pick),))
        else:
            yield Figure(drawing)
