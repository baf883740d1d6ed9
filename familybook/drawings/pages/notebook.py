"""A plain cover, as of a notebook: bands of the family's patterns, and a label with words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.pages.front import Lines, title_in
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import pitch_of

_INSET = 30.0
_PAPERS = (Tone.TINT, Tone.MIST, Tone.BLUSH, Tone.HILL, Tone.MINT)
_GAP = 1.5
"""How wide the patterns are, beside those of a person: quiet from across a room."""

_LABEL_TOP = 0.2
"""Of the sheet, where the label begins."""

_PADDING = 22.0
_SMALL = 15.0
_MOST = 0.5
"""Of the sheet, how high a label may be; words past it go on on a sheet of their own."""


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on the label: a title, small words under it, and whether a pen adds some."""

    title: str
    small: tuple[str, ...] = ()
    to_write: bool = False


def notebook(
    sheet: Point,
    patterns: Sequence[Pattern],
    label: Label,
    *,
    largest: float,
    letters: Letters,
    says: str,
) -> Iterator[Drawing]:
    """Yield the cover, and further sheets only for words that its label cannot hold."""
    wide, high = sheet
    room = wide - 2 * _INSET - 4 * _PADDING
    title = title_in(label.title, room, largest, letters)
    small = Lines(
        tuple(line for text in label.small for line in letters.wrap(text, _SMALL, room)), _SMALL
    )
    most = high * _MOST
    title, late = _held(title, most, letters, Voice.HEAD)
    small, later = _held(small, most - _high(title, letters, Voice.HEAD), letters, Voice.BODY)
    plate = Plate()
    _bands(plate, sheet, patterns or tuple(Pattern))
    _label(plate, sheet, title, small, letters, to_write=label.to_write)
    yield plate.drawing(wide, high, says)
    yield from _further(sheet, late, letters, Voice.HEAD)
    yield from _further(sheet, later, letters, Voice.BODY)


def _bands(plate: Plate, sheet: Point, patterns: Sequence[Pattern]) -> None:
    wide, high = sheet[0] - 2 * _INSET, sheet[1] - 2 * _INSET
    each = high / len(patterns)
    for number, pattern in enumerate(patterns):
        plate.shape(
            box(_INSET, _INSET + number * each, wide, each),
            _PAPERS[number % len(_PAPERS)],
            pattern=pattern,
            gap=_GAP,
            slip=NO_SLIP,
            line=1.4,
        )


def _label(
    plate: Plate, sheet: Point, title: Lines, small: Lines, letters: Letters, *, to_write: bool
) -> None:
    left, top = _INSET + _PADDING, sheet[1] * _LABEL_TOP
    wide = sheet[0] - 2 * left
    pen = letters.by_hand(28.35) if to_write else 0.0
    words = _high(title, letters, Voice.HEAD) + _high(small, letters, Voice.BODY)
    high = words + pen + 2 * _PADDING + (8 if small.lines else 0)
    plate.shape(box(left, top, wide, high, 4), Tone.PAGE, line=1.8, slip=NO_SLIP)
    y = top + _PADDING
    for lines, voice, role in ((title, Voice.HEAD, Role.HEAD), (small, Voice.BODY, Role.WORDS)):
        if not lines.lines:
            continue
        plate.label(
            lines.lines,
            (sheet[0] / 2, y + lines.size * 0.9),
            size=lines.size,
            letters=letters,
            voice=voice,
            tone=Tone.INK if role is Role.HEAD else Tone.SOFT,
            align=Align.CENTRE,
            role=role,
        )
        y += _high(lines, letters, voice) + 8
    if to_write:
        plate.rule(left + _PADDING, top + high - _PADDING + 4, wide - 2 * _PADDING)


def _high(words: Lines, letters: Letters, voice: Voice) -> float:
    if not words.lines:
        return 0.0
    return len(words.lines) * pitch_of(words.lines, words.size, letters, voice)


def _held(words: Lines, room: float, letters: Letters, voice: Voice) -> tuple[Lines, Lines]:
    """Return what of some lines a room holds, and the others."""
    if not words.lines:
        return words, words
    most = max(0, int(room / pitch_of(words.lines, words.size, letters, voice)))
    return Lines(words.lines[:most], words.size), Lines(words.lines[most:], words.size)


def _further(sheet: Point, words: Lines, letters: Letters, voice: Voice) -> Iterator[Drawing]:
    while words.lines:
        some, words = _held(words, sheet[1] - 4 * _INSET, letters, voice)
        plate = Plate()
        plate.label(
            some.lines,
            (sheet[0] / 2, 2 * _INSET + some.size),
            size=some.size,
            letters=letters,
            voice=voice,
            align=Align.CENTRE,
        )
        yield plate.drawing(*sheet)
