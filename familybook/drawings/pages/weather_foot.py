"""What stands under the bands of weather: our word, words that help, and what always holds."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
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


@dataclass(frozen=True, slots=True)
class Words:
    """Words under a lead of ours: short ones in the picture, or lines to write on."""

    lead: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Foot:
    """The foot of one page: our word (`word`) or lists beside each other, then two lines."""

    bold: str
    plain: str
    word: Words | None = None
    lists: tuple[Words, ...] = ()


def word_lines(word: Words, wide: float, letters: Letters) -> tuple[str, ...] | None:
    """Return our word beside its lead, in one line, or None if it does not fit there."""
    room = wide - letters.width(word.lead, _LEAD) - 20
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
    if foot.word is not None:
        high += 34
    if foot.lists:
        high += max(_list_height(words, wide, letters) for words in foot.lists) + _BETWEEN
    return high


def _one_line(foot: Foot, wide: float, letters: Letters) -> bool:
    """Tell whether both sentences stand beside each other."""
    bold = letters.width(foot.bold, _SIZE, Voice.BOLD) + 5
    return bold + letters.width(foot.plain, _SIZE) <= wide - 4


def _list_height(words: Words, wide: float, letters: Letters) -> float:
    lines = list_lines(words, wide, letters)
    if not lines:
        return _STEP + letters.by_hand(_PEN) - 6
    return _STEP + sum(len(one) * pitch_of(one, _SIZE, letters) + 3 for one in lines)


def draw_foot(
    plate: Plate, foot: Foot, between: tuple[float, float], wide: float, letters: Letters
) -> None:
    """Draw a foot between two heights of the page."""
    top, bottom = between
    y = bottom - 7
    x = 2.0
    if _one_line(foot, wide, letters):
        x += letters.width(foot.bold, _SIZE, Voice.BOLD) + 5
    else:
        y -= _STEP
    plate.label((foot.bold,), (2, y), size=_SIZE, letters=letters, voice=Voice.BOLD)
    plate.label((foot.plain,), (x, bottom - 7), size=_SIZE, letters=letters)
    if foot.word is not None:
        _word(plate, foot.word, wide, (top + y - 12) / 2 + 8, letters)
    for n, words in enumerate(foot.lists):
        _list(plate, words, 2 + n * (wide + _GAP) / 2, top + _ABOVE, wide, letters)


def _word(plate: Plate, word: Words, wide: float, y: float, letters: Letters) -> None:
    """Set our word, underlined, or a line to write it on."""
    plate.label((word.lead,), (2, y), size=_LEAD, letters=letters, tone=Tone.SOFT)
    x = letters.width(word.lead, _LEAD) + 12
    lines = word_lines(word, wide, letters)
    if not word.texts or lines is None:
        plate.rule(x, y + 4, min(170, wide - x - 2))
        return
    plate.label(lines, (x, y + 1), size=_WORD, letters=letters, voice=Voice.HEAD)
    long = letters.width(lines[0], _WORD, Voice.HEAD)
    plate.line(f"M{x - 2} {y + 9}q{long / 2} -4 {long + 4} 1", 1.6)


def _list(plate: Plate, words: Words, x: float, top: float, wide: float, letters: Letters) -> None:
    """Set words under their lead, or a line to write on."""
    half = (wide - _GAP) / 2
    plate.label((words.lead,), (x, top + 10), size=_LEAD, letters=letters, tone=Tone.SOFT)
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
