"""What we know now: notes on a board, one of them for a hard day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, ClassVar

from familybook.core.blocks import Block, Figure, Heading, Listing, NewPage, Space
from familybook.core.drawing import Drawing
from familybook.core.fields import (
    HARD,
    AskChoice,
    AskPicks,
    Lines,
    Prose,
    Stories,
)
from familybook.core.kind import Context, Kind
from familybook.core.palette import Tone
from familybook.core.said import NOTHING, Said
from familybook.drawings.pages.board import Room, board, board_high, folded, shared
from familybook.drawings.parts.notes import Note, Words
from familybook.drawings.plate.lino import Plate

_UNDER_BOARD = 22.0
"""White between the board and the folded note."""

_PEN = 4
_PEN_NOTE = 4
_PEN_LEARNED = 2
"""Bare notes for what we know while nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known(Kind):
    """Notes pinned to a board, and a folded note to ourselves."""

    area: ClassVar[str] = "known"

    learned: Stories = ()
    tell_others: Prose = NOTHING
    helped: Annotated[tuple[Said, ...], AskPicks("known-helped", best=5)] = ()
    not_helped: Annotated[Lines, HARD] = ()
    print_not_helped: Annotated[Said, AskChoice("known-print-not-helped")] = NOTHING
    """What did not help prints only if this says so."""
    pass_on: Annotated[Said, AskChoice("known-pass-on")] = NOTHING
    """Whether what helped and what did not goes on the slip to pass on."""
    hard_day_note: Annotated[Prose, HARD] = NOTHING

    def compose(self, context: Context) -> Iterator[Block]:
        """Yield the board, what hangs on no board, and the folded note."""
        room = self._room(context)
        folded_note = self._folded(context, room)
        high = room.high if folded_note is None else room.high - folded_note.size[1] - _UNDER_BOARD
        pinned = self._pinned(context)
        notes = [*(one.note for one in pinned), *self._bare(context, pinned, room, high)]
        boards = shared(notes, room, high)
        for number, hung in enumerate(boards):
            if number:
                yield NewPage()
            some = [notes[n] for n in hung]
            count = sum(1 for one in some if one.words)
            says = context.words("known-says", count=count)
            yield Figure(board(some, room, says, first=hung[0]))
        on_board = {n for hung in boards for n in hung}
        for number, one in enumerate(pinned):
            if number not in on_board:
                yield from _told(one, context)
        yield from self._hard_day(context, folded_note)

    def mark(self) -> Drawing:
        """Return a note on its pin."""
        plate = Plate()
        plate.shape("M2 3.4L13.6 2.6L14.2 13L8.8 14.6L1.8 14.2Z", Tone.CREAM, line=1.2)
        plate.line("M4.6 8.6h6.4M4.8 11.4h4", 1.0, wobble=0.2)
        plate.shape("M5.6 3.6C5.6 1 10.4 1 10.4 3.6C10.4 6 5.6 6 5.6 3.6Z", Tone.BERRY, line=1.1)
        return plate.drawing(16, 16)

    def _room(self, context: Context) -> Room:
        return Room(
            wide=context.edition.column[0],
            high=context.below_title,
            letters=context.letters,
            from_right=context.words.right_to_left,
        )

    def _pinned(self, context: Context) -> list[_Pinned]:
        """Return the notes that have words, in the order of the questions."""
        words = context.words
        found = [
            _Pinned("learned", (one,), Note(words=(_words(one, context),)))
            for one in context.with_words(self.learned)
        ]
        if context.text(self.tell_others).strip():
            note = Note(
                head=words("known-print-tell-others"),
                words=(_words(self.tell_others, context),),
            )
            found.append(_Pinned("tell-others", (self.tell_others,), note))
        shown = self.not_helped if self.print_not_helped.pick else ()
        for key, answers in (("helped", self.helped), ("not-helped-head", shown)):
            said = context.with_words(answers)
            if said:
                note = Note(
                    head=words(f"known-print-{key}"),
                    words=tuple(_words(one, context) for one in said),
                    listed=True,
                )
                found.append(_Pinned(key, said, note))
        return found

    def _bare(
        self, context: Context, pinned: Sequence[_Pinned], room: Room, high: float
    ) -> list[Note]:
        """Return notes to write on for what is not said yet, as many as one page has room for."""
        there = {one.about for one in pinned}
        wanted = [
            Note(head=context.words(f"known-print-{about}"), pen=_PEN_NOTE)
            for about in (*("learned",) * _PEN_LEARNED, "tell-others", "helped")
            if about not in there
        ]
        notes = [one.note for one in pinned]
        bare: list[Note] = []
        for one in wanted:
            if board_high([*notes, *bare, one], room) <= high:
                bare.append(one)
        return bare

    def _folded(self, context: Context, room: Room) -> Drawing | None:
        """Return the note for a hard day in its bold frame, or None if it is too long for that."""
        text = context.text(self.hard_day_note).strip()
        words = (_words(self.hard_day_note, context),) if text else ()
        note = Note(
            head=context.words("known-print-note"),
            lead=context.words("known-print-note-dear"),
            words=words,
            pen=0 if words else _PEN,
        )
        return folded(note, room, context.words("known-says-note"))

    def _hard_day(self, context: Context, drawn: Drawing | None) -> Iterator[Block]:
        if drawn is not None:
            yield Space(8)
            yield Figure(drawn)
            return
        yield Heading(context.words("known-print-note"))
        yield context.quote(self.hard_day_note)


@dataclass(frozen=True, slots=True)
class _Pinned:
    """A note, the answers on it, and the question they answer."""

    about: str
    said: tuple[Said, ...]
    note: Note


def _told(one: _Pinned, context: Context) -> Iterator[Block]:
    """Yield what hangs on no board, because it is too long."""
    if one.note.head:
        yield Heading(one.note.head)
    if one.note.listed:
        yield Listing(items=context.items(one.said))
    else:
        yield from (context.quote(said) for said in one.said)


def _words(said: Said, context: Context) -> Words:
    speakers = context.speakers(said)
    return Words(
        context.text(said).strip(),
        context.looks(said),
        ", ".join(" ".join(one.name.split()) for one in speakers),
    )
