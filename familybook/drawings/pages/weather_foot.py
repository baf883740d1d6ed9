"""What stands under the bands of weather: our word, words that help, and what always holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.twin import Second, Twin, draw_second, second
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, pitch_of, runs_from_right

_SIZE = 14.0
_LEAD = 13.0
_WORD = 22.0
_GAP = 18.0
_ABOVE = 8.0
_BETWEEN = 11.0
_STEP = 20.0
_MOST_LINES = 4
_PEN = 28.35
_WORD_LINE = 170.0


@dataclass(frozen=True, slots=True)
class Words:
    """Words under a lead of ours: short ones in the picture, or lines to write on."""

    lead: Twin
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The foot of one page: our word (`word`) or lists beside each other, then two lines."""

    bold: Twin
    plain: Twin
    word: Words | None = None
    lists: tuple[Words, ...] = ()


def word_lines(word: Words, wide: float, letters: Letters) -> tuple[str, ...] | None:
    """Return our word beside its lead, in one line, or None if it does not fit there."""
    room = wide - letters.width(word.lead.text, _LEAD) - 20
    return fitted(" ".join(word.texts), room, size=_WORD, letters=letters, voice=Voice.HEAD, most=1)


def list_lines(words: Words, wide: float, letters: Letters) -> tuple[tuple[str, ...], ...] | None:
    """Return each text in lines for half a page, or None if they do not all fit."""
    room = (wide - _GAP) / 2 - 12
    lines = [fitted(text, room, size=_SIZE, letters=letters, most=2) for text in words.texts]
    whole = tuple(one for one in lines if one is not None)
    fits = sum(len(one) for one in whole) <= _MOST_LINES
    return whole if fits and len(whole) == len(lines) else None


def foot_height(foot: Foot, wide: float, letters: Letters) -> float:
    """Return how high a foot is."""
    high = _ABOVE + (1 if _one_line(foot, wide, letters) else 2) * _STEP
    high += sum(one.high for one in _others(foot, wide, letters))
    if foot.word is not None:
        high += 34 + _other_word(foot.word, wide, letters).high
    if foot.lists:
        high += lists_height(foot.lists, wide, letters) + _BETWEEN
    return high


def lists_height(lists: Sequence[Words], wide: float, letters: Letters) -> float:
    """Return how high lists beside each other are."""
    return max((_list_height(words, wide, letters) for words in lists), default=0.0)


def _one_line(foot: Foot, wide: float, letters: Letters) -> bool:
    """Tell whether both sentences stand beside each other."""
    bold = letters.width(foot.bold.text, _SIZE, Voice.BOLD) + 5
    return bold + letters.width(foot.plain.text, _SIZE) <= wide - 4


def _others(foot: Foot, wide: float, letters: Letters) -> tuple[Second, Second]:
    """Return both sentences in the second language, which stand under the first one."""
    bold, plain = (
        second(one.other, wide, wide - 4, size=_LEAD, letters=letters)
        for one in (foot.bold, foot.plain)
    )
    return bold, plain


def _other_word(word: Words, wide: float, letters: Letters) -> Second:
    """Return the second language of what leads to our word."""
    lines = word_lines(word, wide, letters) if word.texts else None
    used = letters.width(word.lead.text, _LEAD) + 12
    used += letters.width(lines[0], _WORD, Voice.HEAD) + 6 if lines else _WORD_LINE
    return second(word.lead.other, used, wide - 4, size=_LEAD, letters=letters)


def _other_lead(words: Words, wide: float, letters: Letters) -> Second:
    """Return the second language over a list, under the first one."""
    half = (wide - _GAP) / 2 - 4
    return second(words.lead.other, half, half, size=_LEAD, letters=letters)


def _list_height(words: Words, wide: float, letters: Letters) -> float:
    lines = list_lines(words, wide, letters)
    high = _STEP + _other_lead(words, wide, letters).high
    if not lines:
        return high + letters.by_hand(_PEN) - 6
    return high + sum(len(one) * pitch_of(one, _SIZE, letters) + 3 for one in lines)


def draw_foot(
    plate: Plate, foot: Foot, between: tuple[float, float], wide: float, letters: Letters
) -> None:
    """Draw a foot between two heights of the page."""
    top, bottom = between
    others = _others(foot, wide, letters)
    low = y = bottom - 7 - sum(one.high for one in others)
    x = 2.0
    if _one_line(foot, wide, letters):
        x += letters.width(foot.bold.text, _SIZE, Voice.BOLD) + 5
    else:
        y -= _STEP
    plate.label((foot.bold.text,), (2, y), size=_SIZE, letters=letters, voice=Voice.BOLD)
    plate.label((foot.plain.text,), (x, low), size=_SIZE, letters=letters)
    for one in others:
        draw_second(plate, one, (2, wide - 2), low, size=_LEAD, letters=letters)
        low += one.high
    if foot.word is not None:
        high = _other_word(foot.word, wide, letters).high
        _word(plate, foot.word, wide, (top + y - 12 - high) / 2 + 8, letters)
    draw_lists(plate, foot.lists, top + _ABOVE, wide, letters)


def draw_lists(
    plate: Plate, lists: Sequence[Words], top: float, wide: float, letters: Letters
) -> None:
    """Set lists beside each other."""
    for n, words in enumerate(lists):
        _list(plate, words, 2 + n * (wide + _GAP) / 2, top, wide, letters)


def _word(plate: Plate, word: Words, wide: float, y: float, letters: Letters) -> None:
    """Set our word, underlined, or a line to write it on."""
    plate.label((word.lead.text,), (2, y), size=_LEAD, letters=letters, tone=Tone.SOFT)
    other = _other_word(word, wide, letters)
    draw_second(
        plate, other, (2, wide - 2), y + (0 if other.beside else 4), size=_LEAD, letters=letters
    )
    x = letters.width(word.lead.text, _LEAD) + 12
    lines = word_lines(word, wide, letters)
    if not word.texts or lines is None:
        plate.rule(x, y + 4, min(_WORD_LINE, wide - x - 2))
        return
    plate.label(lines, (x, y + 1), size=_WORD, letters=letters, voice=Voice.HEAD)
    long = letters.width(lines[0], _WORD, Voice.HEAD)
    plate.line(f"M{x - 2} {y + 9}q{long / 2} -4 {long + 4} 1", 1.6)


def _list(plate: Plate, words: Words, x: float, top: float, wide: float, letters: Letters) -> None:
    """Set words under their lead, or a line to write on."""
    half = (wide - _GAP) / 2
    plate.label((words.lead.text,), (x, top + 10), size=_LEAD, letters=letters, tone=Tone.SOFT)
    other = _other_lead(words, wide, letters)
    draw_second(plate, other, (x, x + half - 4), top + 10, size=_LEAD, letters=letters)
    top += other.high
    lines = list_lines(words, wide, letters)
    if not lines:
        plate.rule(x, top + 10 + letters.by_hand(_PEN), half - 4)
        return
    y = top + _STEP + 11
    for one in lines:
        pitch = pitch_of(one, _SIZE, letters)
        flip = runs_from_right("".join(one))
        y += (pitch - _SIZE * 1.22) / 2
        plate.label(
            one,
            (x + half - 4 if flip else x, y),
            size=_SIZE,
            letters=letters,
            voice=Voice.BOLD,
            align=Align.RIGHT if flip else Align.LEFT,
            role=Role.ITEM,
        )
        y += len(one) * pitch - (pitch - _SIZE * 1.22) / 2 + 3
