"""Letters: seen by others, and thanks both ways."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, ClassVar, Self

from familybook.core.blocks import Block, Figure, Heading, Paragraph, Quote
from familybook.core.drawing import Drawing
from familybook.core.fields import AskPicks, AskRows, Group, Prose, Who
from familybook.core.ids import PersonId
from familybook.core.kind import Context, Kind
from familybook.core.palette import Pattern, Tone
from familybook.core.said import NOTHING, Said, said_by
from familybook.drawings.pages.letters.feelings import feeling_picture
from familybook.drawings.pages.letters.felt import Felt, feelings_to_ring, felt_rows
from familybook.drawings.pages.letters.letter_paper import (
    Letter,
    beside_envelope,
    letter_mark,
    letter_sheets,
)

FEELINGS = "letters-feelings-picks"

_TO_RING = 12
_SHORT = 60
"""Letters of a feeling that stands in a row with others."""
_NAME = 80
"""Letters of a name that stands in a heading."""
_MOST_SIGN = 12
"""Names under one letter; those past them, and endless ones, are told as its last words."""
_HIGHEST = 600.0
_BESIDE = 188.0
"""How high a letter may be to stand beside the envelope."""
_LINES_IN = 5
_LINES_OUT = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeling(Group):
    """How somebody feels about this ending. More than one is fine."""

    who: Who = NOTHING
    picks: Annotated[tuple[Said, ...], AskPicks(FEELINGS)] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterIn(Group):
    """A letter to us, from somebody: lines that were picked, then words of their own."""

    who: Who = NOTHING
    lines: Annotated[tuple[Said, ...], AskPicks("letters-letters-in-lines")] = ()
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOut(Group):
    """A letter from us, to somebody."""

    who: Who = NOTHING
    lines: Annotated[tuple[Said, ...], AskPicks("letters-letters-out-lines")] = ()
    text: Prose = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class OurLetters(Kind):
    """Letter paper, and room to sign by hand."""

    area: ClassVar[str] = "letters"

    feelings: Annotated[tuple[Feeling, ...], AskRows(each_person=True)] = ()
    letters_in: Annotated[tuple[LetterIn, ...], AskRows()] = ()
    letters_out: Annotated[tuple[LetterOut, ...], AskRows()] = ()

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield what we feel, the letters to us, and those from us."""
        yield from self._feelings(context)
        blank = not any(_is_told(one) for one in self.letters_out)
        for letter in self._written(self.letters_in) or (LetterIn(),):
            for sheet in self._in(letter, context, lines=_LINES_IN if blank else 4):
                yield Figure(sheet)
        for number, out in enumerate(self._written(self.letters_out) or (LetterOut(),)):
            yield from self._out(out, context, first=number == 0)

    def for_children(self, told_by_child: Callable[[Said], bool]) -> Self:
        """Return the page without how grown-ups feel."""
        felt = (one for one in self.feelings if told_by_child(said_by(one.who)))
        return replace(self, feelings=tuple(felt))

    def mark(self) -> Drawing:
        """Return a closed envelope."""
        return letter_mark()

    def _written(
        self, rows: Sequence[LetterIn] | Sequence[LetterOut]
    ) -> tuple[LetterIn | LetterOut, ...]:
        """Return the letters that have words, or somebody to write them."""
        return tuple(one for one in rows if _is_told(one) or one.who)

    def _feelings(self, context: Context) -> Iterator[Block]:
        felt, long = tuple(self._felt(context)), tuple(self._long(context))
        wide, from_right = context.edition.column[0], context.words.right_to_left
        if felt or long:
            yield Heading(context.words("letters-print-feelings"))
            says = context.words("letters-print-feelings-says")
            if felt:
                rows = felt_rows(felt, wide, context.letters, from_right=from_right, says=says)
                yield from map(Figure, rows)
            yield from long
            return
        yield Paragraph(text=context.words("letters-print-ring"), tone=Tone.SOFT)
        keys = context.words.keys(f"{FEELINGS}-pick-")[:_TO_RING]
        yield Figure(
            feelings_to_ring(
                [(context.words(key), _picture(key)) for key in keys],
                wide,
                context.letters,
                from_right=from_right,
                says=context.words("letters-print-ring-says"),
            )
        )

    def _felt(self, context: Context) -> Iterator[Felt]:
        """Yield who feels what; rows of one person come together."""
        for row in self.feelings:
            told = tuple(
                (context.text(one).strip(), _picture(one.pick))
                for one in row.picks
                if 0 < len(context.text(one).strip()) <= _SHORT
            )
            person = context.people.get(PersonId(row.who.pick))
            name = context.text(row.who).strip()
            if told:
                shown = name if len(name) <= _NAME else ""
                yield Felt(shown, None if person is None else (person.pattern, person.tone), told)

    def _long(self, context: Context) -> Iterator[Quote]:
        """Yield what somebody feels in more words than stand beside a picture."""
        for row in self.feelings:
            name = context.text(row.who).strip()
            if len(name) > _NAME:
                yield Quote(text=name)
            for said in row.picks:
                if len(context.text(said).strip()) > _SHORT:
                    owner = replace(said, said_by=(PersonId(row.who.pick),))
                    speakers = context.speakers(said) or context.speakers(owner)
                    yield Quote(text=context.text(said), speakers=speakers)

    def _in(
        self, row: LetterIn | LetterOut, context: Context, *, lines: int
    ) -> tuple[Drawing, ...]:
        """Return the sheets of a letter to us."""
        name = context.text(row.who).strip()
        short = 0 < len(name) <= _NAME
        head = "letters-print-in-from" if short else "letters-print-in"
        letter = Letter(
            head=context.words(head, name=name),
            paragraphs=_paragraphs(row, context),
            signs=_signs((row.who,), context) if short else (),
            pen_lines=lines,
            sign=context.words("letters-print-sign"),
        )
        return self._sheets(letter, context.edition.column[0], context, "letters-print-in-says")

    def _out(self, row: LetterIn | LetterOut, context: Context, *, first: bool) -> Iterator[Block]:
        """Yield a letter from us; the first one, if it is short, beside the envelope."""
        name = context.text(row.who).strip()
        head = "letters-print-out-to" if 0 < len(name) <= _NAME else "letters-print-out"
        said = [row.text, *row.lines]
        everybody = dict.fromkeys(who for one in said for who in context.speakers(one))
        signs = [who for who in everybody if len(who.name) <= _NAME][:_MOST_SIGN]
        told = (who.name.strip() for who in everybody if who not in signs)
        letter = Letter(
            head=context.words(head, name=name),
            paragraphs=(*_paragraphs(row, context), *told),
            signs=tuple((who.name, who.pattern, who.tone) for who in signs),
            paper=Tone.BLUSH,
            pen_lines=_LINES_OUT,
            sign=context.words("letters-print-sign"),
        )
        wide = context.edition.column[0]
        if first:
            narrow = self._sheets(letter, wide * 0.66, context, "letters-print-out-says")
            if not letter.paragraphs or (len(narrow) == 1 and narrow[0].size[1] <= _BESIDE):
                yield Figure(beside_envelope(narrow[0], wide, flip=context.words.right_to_left))
                return
        for sheet in self._sheets(letter, wide, context, "letters-print-out-says"):
            yield Figure(sheet)

    def _sheets(
        self, letter: Letter, wide: float, context: Context, says: str
    ) -> tuple[Drawing, ...]:
        return letter_sheets(
            letter,
            wide,
            _HIGHEST,
            context.letters,
            from_right=context.words.right_to_left,
            says=context.words(says),
        )


def _is_told(row: LetterIn | LetterOut) -> bool:
    return bool(row.text) or any(row.lines)


def _paragraphs(row: LetterIn | LetterOut, context: Context) -> tuple[str, ...]:
    """Return what was picked as one paragraph, then the letter's own."""
    picked = " ".join(context.text(one).strip() for one in row.lines if context.text(one).strip())
    own = (one.strip() for one in context.text(row.text).split("\n"))
    name = context.text(row.who).strip()
    return tuple(one for one in (name if len(name) > _NAME else "", picked, *own) if one)


def _signs(said: Sequence[Said], context: Context) -> tuple[tuple[str, Pattern, Tone], ...]:
    return tuple((one.name.strip(), one.pattern, one.tone) for one in context.named(said))


def _picture(key: str) -> Drawing | None:
    return feeling_picture(key.rpartition("-pick-")[2]) if key else None
