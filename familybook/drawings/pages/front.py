"""The front of the book: the title, one picture under it, and a quiet line at the foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, pitch_of

SMALLEST_TITLE = 30.0
_A4_HIGH = 842.0
_SIDE = 47.0
_TITLE_TOP = 62.0
_PICTURE_TOP = 215.0
_FOOT = 48.0
_FOOT_SIZE = 19.0
_SMALLEST_PICTURE = 260.0
_FOOT_LINES = 3
_OTHER = 0.55
"""Of the size of the title: the same in a second language."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Words in lines, at the size they fit in."""

    lines: tuple[str, ...]
    size: float

    def height(self, letters: Letters) -> float:
        """Return their height in points."""
        if not self.lines:
            return 0.0
        return height_of(self.lines, self.size, letters, Voice.HEAD)


def title_in(text: str, room: float, largest: float, letters: Letters) -> Lines:
    """Return a title as large as it fits in two lines, else in three or four smaller ones."""
    for size, most in ((largest, 2), (largest * 0.84, 3), (SMALLEST_TITLE, 4)):
        lines = fitted(text, room, size=size, letters=letters, voice=Voice.HEAD, most=most)
        if lines is not None:
            return Lines(_balanced(text, room, lines, size, letters), size)
    return Lines(letters.wrap(text.strip(), SMALLEST_TITLE, room, Voice.HEAD), SMALLEST_TITLE)


def _balanced(
    text: str, room: float, lines: tuple[str, ...], size: float, letters: Letters
) -> tuple[str, ...]:
    """Return as many lines, of lengths as equal as words allow."""
    for narrower in (0.5, 0.58, 0.66, 0.74, 0.82, 0.9):
        even = fitted(
            text, room * narrower, size=size, letters=letters, voice=Voice.HEAD, most=len(lines)
        )
        if even is not None:
            return even
    return lines


def fronts(
    sheet: Point,
    picture: Drawing,
    *,
    title: str,
    foot: Sequence[str],
    largest: float,
    to_write: bool,
    letters: Letters,
    others: tuple[str, str] = ("", ""),
) -> Iterator[Drawing]:
    """Yield the cover, and further sheets only for words that it cannot hold.

    With `to_write` there is a line under the title to write another one on. `others` are the
    title and the foot in a second language, as far as they are ours.
    """
    unit = sheet[1] / _A4_HIGH
    small = max(13.5, _FOOT_SIZE * unit)
    room = sheet[0] - 2 * (_SIDE + 8) * unit
    set_title = title_in(title, room, largest, letters)
    foot_lines = [line for text in foot for line in letters.wrap(text, small, room, Voice.HEAD)]
    pitch = pitch_of(set_title.lines, set_title.size, letters, Voice.HEAD)
    foot_pitch = pitch_of(foot_lines, small, letters, Voice.HEAD)
    foot_title = Lines(tuple(foot_lines[:_FOOT_LINES]), small)
    under = Lines(letters.wrap(others[1], small, room, Voice.HEAD) if others[1] else (), small)
    foot_top = sheet[1] - _FOOT * unit - len(foot_title.lines) * foot_pitch - under.height(letters)
    most = int((foot_top - (_SMALLEST_PICTURE + _TITLE_TOP + 40) * unit) / pitch)
    kept = Lines(set_title.lines[:most], set_title.size)
    size = kept.size * _OTHER
    other = Lines(letters.wrap(others[0], size, room, Voice.HEAD) if others[0] else (), size)
    words = (kept, other, foot_title, under)
    yield _front(sheet, picture, words, foot_top, to_write=to_write, letters=letters)
    yield from _further(sheet, Lines(set_title.lines[most:], set_title.size), letters=letters)
    rest = Lines(tuple(foot_lines[_FOOT_LINES:]), small)
    yield from _further(sheet, rest, letters=letters)


def _front(
    sheet: Point,
    picture: Drawing,
    words: tuple[Lines, Lines, Lines, Lines],
    foot_top: float,
    *,
    to_write: bool,
    letters: Letters,
) -> Drawing:
    plate = Plate()
    title, other, foot, under = words
    middle, unit = sheet[0] / 2, sheet[1] / _A4_HIGH
    high = title.height(letters) + other.height(letters)
    above = (_PICTURE_TOP - 18) * unit - high
    top = max(_TITLE_TOP * unit, above / 2 + (0 if to_write else 14 * unit))
    if to_write:
        plate.rule(sheet[0] * 0.19, max(190.0 * unit, top + high + 40), sheet[0] * 0.62)
    end = max(_PICTURE_TOP * unit, top + high + (66 if to_write else 26) * unit)
    scale = min(
        (sheet[0] - 2 * _SIDE * unit) / picture.size[0],
        (foot_top - 20 * unit - end) / picture.size[1],
    )
    left = middle - picture.size[0] * scale / 2
    _centred(plate, title, middle, top + title.size * 0.86, Role.HEAD, letters)
    if other.lines:
        low = top + title.height(letters) + _first(other, letters)
        _centred(plate, other, middle, low, Role.WORDS, letters)
    plate.place(picture, left, end, scale)
    if foot.lines:
        _centred(plate, foot, middle, foot_top + foot.size, Role.WORDS, letters)
    if under.lines:
        low = foot_top + foot.height(letters) + _first(under, letters)
        _centred(plate, under, middle, low, Role.WORDS, letters)
    return plate.drawing(*sheet, picture.says)


def _first(words: Lines, letters: Letters) -> float:
    """Return how far down the first line of words stands."""
    pitch = pitch_of(words.lines, words.size, letters, Voice.HEAD)
    return (pitch - words.size * 1.22) / 2 + words.size


def _centred(plate: Plate, words: Lines, x: float, y: float, role: Role, letters: Letters) -> None:
    plate.label(
        words.lines,
        (x, y),
        size=words.size,
        letters=letters,
        voice=Voice.HEAD,
        tone=Tone.INK if role is Role.HEAD else Tone.SOFT,
        align=Align.CENTRE,
        role=role,
    )


def _further(sheet: Point, words: Lines, *, letters: Letters) -> Iterator[Drawing]:
    """Yield sheets of nothing but words that go on."""
    lines = words.lines
    pitch = pitch_of(lines, words.size, letters, Voice.HEAD) if lines else 1.0
    most = max(1, int((sheet[1] - 2 * _TITLE_TOP) / pitch))
    while lines:
        plate = Plate()
        some = Lines(lines[:most], words.size)
        _centred(plate, some, sheet[0] / 2, _TITLE_TOP + words.size, Role.WORDS, letters)
        yield plate.drawing(*sheet)
        lines = lines[most:]
