"""About how high blocks will be set, so that a picture can leave them what is below it.

Whoever sets the type is right in the end; `tests/paper/test_heights.py` holds both together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, assert_never

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
    PenBox,
    PenLines,
    Photograph,
    Quote,
    Space,
    Speaker,
)
from familybook.core.drawing import Voice
from familybook.core.edition import Edition
from familybook.core.letters import Letters

GAP = 18.0
"""Between things beside each other."""

HEAD_LEADING = 1.22
SMALL_LEADING = 1.35
"""Baseline to baseline of a heading, and of names and captions, in sizes of their type."""

BELOW_TITLE = 8.0
BELOW_HEADER = 20.0
"""White between the title of a page and its lead, and below both."""

_NARROWEST_BESIDE = 150.0
_LARGEST_BESIDE = 0.6
_BETWEEN_NAMES = 16.0
_DISC = 18.0
_PICTURE = 10.0
_COLUMNS = 14.0
_ROWS = 3.0
_THIRD = 0.88
_SECOND = 2


class _Piece(NamedTuple):
    """Something of a height; of the white below it and above the next the larger counts."""

    high: float
    before: float = 0.0
    after: float = 0.0


def about_high(
    blocks: Iterable[Block], edition: Edition, letters: Letters, *, wide: float | None = None
) -> float:
    """Return about how high blocks are under each other, with the white between a picture and them.

    What begins on the next page is not counted.
    """
    measure = _Measure(edition, letters, edition.column[0] if wide is None else wide)
    return _stacked(measure.pieces(blocks), _PICTURE)


def below_title(title: str, lead: str, edition: Edition, letters: Letters) -> float:
    """Return the height of the column below a title and a lead, each of one line at least."""
    measure = _Measure(edition, letters, edition.column[0])
    head = measure.lines(title, edition.title, edition.title * HEAD_LEADING, Voice.HEAD)
    body = measure.lines(lead, edition.body, edition.leading)
    if not edition.leads:
        return edition.column[1] - max(head, edition.title * HEAD_LEADING) - BELOW_HEADER
    header = max(head, edition.title * HEAD_LEADING) + BELOW_TITLE + max(body, edition.leading)
    return edition.column[1] - header - BELOW_HEADER


def _stacked(pieces: Iterable[_Piece | Space], white: float | None = None) -> float:
    """Return the height of pieces, under `white` or at the top of a page or a column."""
    high = 0.0
    for piece in pieces:
        if isinstance(piece, Space):
            high += piece.height
            continue
        high += piece.high + (0.0 if white is None else max(white, piece.before))
        white = piece.after
    return high


@dataclass(frozen=True, slots=True)
class _Measure:
    """Measures blocks for an edition, in a column of a width."""

    edition: Edition
    letters: Letters
    wide: float

    def pieces(self, blocks: Iterable[Block]) -> Iterator[_Piece | Space]:
        """Yield what the blocks are set as, until the next page."""
        for block in blocks:
            if isinstance(block, NewPage):
                return
            yield from self._pieces(block)

    def lines(self, text: str, size: float, leading: float, voice: Voice = Voice.BODY) -> float:
        """Return the height of one paragraph."""
        if not text.strip():
            return 0.0
        broken = self.letters.wrap(text, size, self.wide, voice)
        return len(broken) * max(leading, self.letters.pitch(text, size, voice))

    def _pieces(  # noqa: C901, PLR0911, PLR0912 - one case for each kind of block
        self, block: Block
    ) -> Iterable[_Piece | Space]:
        match block:
            case Heading():
                return (self._heading(block),)
            case Paragraph():
                return self._paragraphs(block.text, block.size or self.edition.body, block.voice)
            case Quote():
                return (self._quote(block),)
            case Listing():
                return self._listing(block)
            case PenLines():
                return self._pen_lines(block)
            case PenBox():
                return (*self._prompt(block.prompt), _Piece(block.height, 8.0, 8.0))
            case Figure():
                return self._figure(block)
            case Photograph():
                high = block.largest[1] or self.edition.column[1] / 2
                return self._captioned(high, block.caption, block.speakers)
            case Beside():
                return self._beside(block)
            case Columns():
                return self._columns(block)
            case Space():
                return (block,)
            case NewPage():
                return ()
            case _ as unreachable:
                assert_never(unreachable)

    def _inside(self, room: float) -> _Measure:
        return replace(self, wide=room)

    def _heading(self, block: Heading) -> _Piece:
        size = self.edition.heading
        if block.level == 1:
            size = self.edition.title
        elif block.level > _SECOND:
            size *= _THIRD
        high = self.lines(block.text, size, size * HEAD_LEADING, Voice.HEAD)
        return _Piece(high, size * 1.2, size * 0.3)

    def _paragraphs(self, text: str, size: float, voice: Voice) -> Iterator[_Piece]:
        leading = size * self.edition.leading / self.edition.body
        for paragraph in filter(str.strip, text.split("\n")):
            high = self.lines(paragraph, size, leading, voice)
            yield _Piece(high, leading * 0.4, leading * 0.4)

    def _words(
        self, text: str, room: float, size: float | None = None, voice: Voice = Voice.BODY
    ) -> float:
        """Return the height of running words in a room of their own."""
        words = Paragraph(text=text, size=size, voice=voice)
        return _stacked(self._inside(room).pieces((words,)))

    def _quote(self, block: Quote) -> _Piece:
        names = self._names(block.speakers, self.wide - 13)
        high = self._words(block.text, self.wide - 28) + 22 + (16 + names if names else 2)
        return _Piece(high, self.edition.leading * 0.7, self.edition.leading * 0.7)

    def _listing(self, block: Listing) -> Iterator[_Piece]:
        size = block.size or self.edition.body
        signs = [
            str(item.number or number)
            for number, item in enumerate(block.items, 1)
            if item.number is not None or block.bullet is Bullet.NUMBER
        ]
        numbers = (self.letters.width(f"{sign} ", size) + size * 0.6 for sign in signs)
        is_list = block.bullet is not Bullet.NONE
        room = self.wide - (max(20.0, size * 1.35, *numbers) if is_list else 0.0)
        told = [item for item in block.items if item.text.strip()]
        near, apart = (4.0, 8.0) if is_list else (1.0, 1.0)
        for at, item in enumerate(told):
            yield _Piece(
                self._item(item, size, room, block.voice),
                near if at else apart,
                near if at < len(told) - 1 else apart,
            )

    def _item(self, item: Item, size: float, room: float, voice: Voice) -> float:
        """Return the height of an item: whose it is stands after its last word, or beneath."""
        high = self._words(item.text, room, size, voice)
        last = self.letters.wrap(item.text.rstrip(), size, room, voice)[-1]
        beside = self._names_wide(item.speakers) + 10 + self.letters.width(last, size, voice)
        return high if beside <= room else high + 1 + self._names(item.speakers, room)

    def _names_wide(self, speakers: Sequence[Speaker]) -> float:
        return sum(map(self._name_wide, speakers)) + _BETWEEN_NAMES * (len(speakers) - 1)

    def _name_wide(self, speaker: Speaker) -> float:
        return _DISC + self.letters.width(speaker.name, self.edition.speaker, Voice.BOLD)

    def _names(self, speakers: Sequence[Speaker], room: float) -> float:
        """Return the height of discs and names in rows."""
        size = self.edition.speaker
        high = row = x = 0.0
        inside = self._inside(room - _DISC)
        for one in speakers:
            name = inside.lines(one.name, size, size * SMALL_LEADING, Voice.BOLD)
            wide = self._name_wide(one)
            if x and x + wide > room:
                high, row, x = high + row, 0.0, 0.0
            row, x = max(row, name), x + wide + _BETWEEN_NAMES
        return high + row

    def _prompt(self, prompt: str) -> Iterator[_Piece]:
        for piece in self._paragraphs(prompt, self.edition.body, Voice.BODY):
            yield _Piece(piece.high, self.edition.leading * 0.6, 2.0)

    def _pen_lines(self, block: PenLines) -> Iterator[_Piece]:
        yield from self._prompt(block.prompt)
        high = max(1, block.count) * self.edition.pen(block.pitch_mm) + 2
        yield _Piece(high, 4.0, self.edition.leading * 0.6)

    def _figure(self, block: Figure) -> Iterator[_Piece]:
        return self._captioned(self._shown(block, self.wide), block.caption, block.speakers)

    def _shown(self, block: Figure | Beside, room: float) -> float:
        """Return the height of a drawing that is no wider than a room."""
        wide, high = block.drawing.size
        return high * min(1.0, room / wide) if wide else high

    def _captioned(
        self, high: float, caption: str, speakers: Sequence[Speaker]
    ) -> Iterator[_Piece]:
        size = self.edition.speaker
        leading = size * SMALL_LEADING
        under = [
            _Piece(self.lines(line, size, leading), leading * 0.4, leading * 0.4)
            for line in filter(str.strip, caption.split("\n"))
        ]
        pieces = [_Piece(high, _PICTURE, _PICTURE), *under]
        yield from pieces[:-1]
        yield pieces[-1]._replace(after=4.0) if speakers else pieces[-1]
        if speakers:
            yield _Piece(self._names(speakers, self.wide))

    def _beside(self, block: Beside) -> Iterator[_Piece | Space]:
        picture = min(block.drawing.size[0], self.wide * _LARGEST_BESIDE)
        room = self.wide - picture - GAP
        if room < _NARROWEST_BESIDE:
            yield _Piece(self._shown(block, self.wide), _PICTURE, _PICTURE)
            yield from self.pieces(block.blocks)
            return
        words = _stacked(self._inside(room).pieces(block.blocks))
        white = _ROWS if block.row else _COLUMNS
        yield _Piece(max(self._shown(block, picture), words), white, white)

    def _columns(self, block: Columns) -> Iterator[_Piece]:
        count = len(block.columns)
        each = self._inside((self.wide - GAP * (count - 1)) / max(1, count))
        highs = [_stacked(each.pieces(column)) for column in block.columns]
        if highs:
            yield _Piece(max(highs), _COLUMNS, _COLUMNS)
