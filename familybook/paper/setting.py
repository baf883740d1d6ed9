"""A paragraph set in type: shaped once, broken into lines as often as asked."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock  # noqa: TID251 - starts no thread: a page is laid beside a print
from typing import NamedTuple

from familybook.core.drawing import Voice
from familybook.paper import bidi
from familybook.paper.breaking import pieces
from familybook.paper.shaping import (
    Glyph,
    Stretch,
    glyphs_of,
    pick_faces,
    room_of,
    stretches,
)
from familybook.paper.typefaces import EM, Face, faces

_LATIN_PITCH = 1.4
"""Baseline to baseline of a Latin script, in sizes of type."""

_BREATH = 1.02
"""What a tall script gets beyond its own height."""

_SLACK = 1e-4
_SHORT = 400
_MOST_LETTERS = 200_000
"""Letters of long texts that are kept: each is measured, measured again and then laid."""


class Run(NamedTuple):
    """Glyphs on a line: letters `start` to `end` of the text, `x` in sizes from its left end."""

    start: int
    end: int
    face: Face
    level: int
    glyphs: tuple[Glyph, ...]
    x: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line: letters `start` to `end` of the text; its width in sizes of type."""

    start: int
    end: int
    runs: tuple[Run, ...]
    width: float


class _Measured(NamedTuple):
    start: int
    end: int
    trim: int
    wide: float
    bare: float


class Setting:
    """A text without line ends, in a voice. Lengths are in sizes of type, to be multiplied.

    `source` is the text as given; in `text`, as long, letters of no face are replaced.
    """

    def __init__(self, text: str, voice: Voice) -> None:
        self.source = text
        self.text, picked, self.missing = pick_faces(text, faces(voice))
        self.base, levels = bidi.levels(self.text)
        self._stretches = stretches(self.text, picked, levels, self.base)
        self._ends = [one.end for one in self._stretches]
        self.faces: tuple[Face, ...] = tuple(dict.fromkeys(picked))
        self._pieces = list(self._measure())
        self.voice = voice

    @property
    def right_to_left(self) -> bool:
        """Whether the paragraph runs from right to left."""
        return bool(self.base & 1)

    @property
    def pitch(self) -> float:
        """From one baseline to the next, in sizes: more where the script is tall."""
        tallest = max(((one.ascent - one.descent) / EM for one in self.faces), default=1.0)
        return max(_LATIN_PITCH, tallest * _BREATH)

    @property
    def width(self) -> float:
        """How long the text is on one line."""
        if not self._pieces:
            return 0.0
        return sum(piece.wide for piece in self._pieces[:-1]) + self._pieces[-1].bare

    def lines(self, room: float, start: int = 0) -> list[Line]:
        """Break the text from `start` on into lines no longer than `room`."""
        return [self._line(first, last) for first, last in self._broken(room, start)]

    def line(self) -> Line:
        """Return the whole text as one line, however long."""
        return self._line(0, len(self.text))

    def words(self, room: float) -> list[str]:
        """Return the text of each line, as it was given."""
        return [self.source[first:last].rstrip(" \u200b") for first, last in self._broken(room, 0)]

    def _measure(self) -> Iterator[_Measured]:
        number = 0
        for start, end, trim in pieces(self.text):
            while self._ends[number] <= start:
                number += 1
            wide = self._room(start, end, number)
            bare = wide if trim == end else self._room(start, trim, number)
            yield _Measured(start, end, trim, wide, bare)

    def _room(self, start: int, end: int, number: int) -> float:
        return sum(room_of(glyphs) for _, _, _, glyphs in self._shape(start, end, number))

    def _shape(
        self, start: int, end: int, number: int
    ) -> Iterator[tuple[int, int, Stretch, tuple[Glyph, ...]]]:
        """Yield the glyphs of `text[start:end]`; `number` is the stretch `start` lies in."""
        while number < len(self._stretches) and self._stretches[number].start < end:
            stretch = self._stretches[number]
            first, last = max(stretch.start, start), min(stretch.end, end)
            if first < last:
                yield first, last, stretch, glyphs_of(self.text, stretch, first, last)
            number += 1

    def _stretch_at(self, place: int) -> int:
        low, high = 0, len(self._ends)
        while low < high:
            middle = (low + high) // 2
            if self._ends[middle] <= place:
                low = middle + 1
            else:
                high = middle
        return low

    def _broken(self, room: float, start: int) -> Iterator[tuple[int, int]]:
        first = start
        used = 0.0
        for piece in self._pieces:
            if piece.end <= start:
                continue
            if piece.start < start:
                piece = self._rest_of(piece, start)  # noqa: PLW2901 -- the same piece, begun
            if used + piece.bare > room + _SLACK and piece.start > first:
                yield first, piece.start
                first, used = piece.start, 0.0
            if piece.bare > room + _SLACK:
                for cut in self._cuts(piece, room):
                    yield first, cut
                    first = cut
                used = self._room(first, piece.end, self._stretch_at(first))
            else:
                used += piece.wide
        if first < len(self.text) or (not self.text and not start):
            yield first, len(self.text)

    def _rest_of(self, piece: _Measured, start: int) -> _Measured:
        number = self._stretch_at(start)
        wide = self._room(start, piece.end, number)
        bare = self._room(start, max(start, piece.trim), number)
        return _Measured(start, piece.end, max(start, piece.trim), wide, bare)

    def _cuts(self, piece: _Measured, room: float) -> Iterator[int]:
        """Yield where a word longer than a line is cut, between letters."""
        used = 0.0
        last = piece.start
        advances: dict[int, float] = {}
        number = self._stretch_at(piece.start)
        for first, _, _, glyphs in self._shape(piece.start, piece.trim, number):
            for glyph in glyphs:
                at = first + glyph.cluster
                advances[at] = advances.get(at, 0.0) + glyph.advance / EM
        for at in sorted(advances):
            if used + advances[at] > room and at > last:
                yield at
                last, used = at, 0.0
            used += advances[at]

    def _line(self, start: int, end: int) -> Line:
        shown = start + len(self.text[start:end].rstrip(" \u200b"))
        parts: list[tuple[int, int, Stretch, tuple[Glyph, ...]]] = []
        number = self._stretch_at(start)
        for piece in self._pieces_between(start, shown):
            first, last = max(piece.start, start), min(piece.end, shown)
            while self._ends[number] <= first:
                number += 1
            parts += self._shape(first, last, number)
        runs: list[Run] = []
        x = 0.0
        for at in bidi.visual_order([part[2].level for part in parts]):
            first, last, stretch, glyphs = parts[at]
            runs.append(Run(first, last, stretch.face, stretch.level, glyphs, x))
            x += room_of(glyphs)
        if shown < end and runs and self.text[shown] == " ":
            runs += self._unseen_space(runs[-1].face, shown, x)
        return Line(start, end, tuple(runs), x)

    def _pieces_between(self, start: int, end: int) -> Iterator[_Measured]:
        low, high = 0, len(self._pieces)
        while low < high:
            middle = (low + high) // 2
            if self._pieces[middle].end <= start:
                low = middle + 1
            else:
                high = middle
        while low < len(self._pieces) and self._pieces[low].start < end:
            yield self._pieces[low]
            low += 1

    def _unseen_space(self, face: Face, at: int, x: float) -> Iterator[Run]:
        """Yield the space at a line's end: without it readers join two words into one."""
        number = face.font.get_nominal_glyph(ord(" "))
        if number:
            advance = face.advance(number)
            place = -advance / EM if self.right_to_left else x
            yield Run(at, at + 1, face, self.base, (Glyph(number, 0, advance, 0.0, 0.0),), place)


def setting(text: str, voice: Voice) -> Setting:
    """Return a text set in a voice. It has no line ends. What was set lately is set once."""
    return _kept(text, voice) if len(text) <= _SHORT else _LONG(text, voice)


@lru_cache(maxsize=2048)
def _kept(text: str, voice: Voice) -> Setting:
    return Setting(text, voice)


class _LongOnes:
    """The long texts set last: so many letters of them, or all of one print. Any thread may ask."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._kept: OrderedDict[tuple[str, Voice], Setting] = OrderedDict()
        self._letters = 0
        self._printing = 0

    def __call__(self, text: str, voice: Voice) -> Setting:
        """Return the text set in the voice."""
        key = text, voice
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = Setting(text, voice)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = made
                self._letters += len(text)
            self._forget_some()
        return made

    def _forget_some(self) -> None:
        while self._letters > _MOST_LETTERS and not self._printing:
            (gone, _), _ = self._kept.popitem(last=False)
            self._letters -= len(gone)

    @contextmanager
    def all_kept(self) -> Iterator[None]:
        """Forget none until a print is done, which holds on to them itself."""
        with self._lock:
            self._printing += 1
        try:
            yield
        finally:
            with self._lock:
                self._printing -= 1
                self._forget_some()


_LONG = _LongOnes()


def all_kept() -> AbstractContextManager[None]:
    """Return a time in which every text is set once, however many are set between."""
    return _LONG.all_kept()
