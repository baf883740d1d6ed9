"""A ladder to a tree house: the first step at the bottom, words beside each rung."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.palette import Tone
from familybook.drawings.pages.ladder_stand import Sheet, stand
from familybook.drawings.parts.listed import Entry, Place, chosen, draw_list, needed
from familybook.drawings.parts.twin import NOTHING, ONE, Second, Twin, draw_second, second
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, height_of, number_disc, pitch_of

_TITLE = 18.0
_BODY = 14.0
_OTHER = 13.0
_IN_DANGER = 22.0
_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""
_WORDS = 164.0
_DISC = 134.0
_DANGER_TOP = 24.0
_TOP_RUNG = 74.0
_LEAST_GAP = 6.5
_FOOT = 10.0
_LEAST_HIGH = 56.0
_MOST = 4
_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One rung: its title, what we do, and whom with; without either there are lines for a pen."""

    title: Twin
    entries: tuple[Entry, ...] = ()
    names: Twin = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """What stands in the box at the top, always."""

    title: Twin
    do: Twin


@dataclass(frozen=True, slots=True)
class Told:
    """What a rung only numbers: the numbers of its entries, and whether its names too."""

    step: int
    entries: tuple[int, ...]
    names: bool = False


@dataclass(frozen=True, slots=True)
class Ladder:
    """The drawing, and what it leaves to be told."""

    drawing: Drawing
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class _Set:
    """One step in lines, and the height it takes."""

    step: Step
    title: tuple[str, ...]
    kept: tuple[int, ...]
    names: tuple[str, ...]
    high: float
    other_title: Second = ONE
    other_names: Second = ONE

    @property
    def left_out(self) -> tuple[int, ...]:
        return tuple(n for n in range(len(self.step.entries)) if n not in self.kept)

    @property
    def empty(self) -> bool:
        return not (self.step.entries or self.step.names.text)


class _Part(NamedTuple):
    """Words in the box for danger, in lines, and their second language."""

    lines: tuple[str, ...]
    size: float
    voice: Voice
    other: Second


def ladder(steps: Sequence[Step], danger: Danger, sheet: Sheet, says: str) -> Ladder:
    """Draw the ladder, as high as its words need and at least as high as it should be.

    `steps` are four, the first one at the bottom; danger is the fifth.
    """
    box_high = _danger_high(danger, sheet)
    sets = _settle(steps, sheet.highest - _used(box_high, ()), sheet)
    used = _used(box_high, sets)
    high = min(sheet.highest, max(used, sheet.wanted))
    gap = _LEAST_GAP + (high - used) / len(sets)
    tops: list[float] = []
    y = _DANGER_TOP + box_high
    for one in reversed(sets):
        tops.insert(0, y + gap)
        y += gap + one.high
    rungs = [top + _TITLE * 0.66 for top in tops]
    rungs.append(max(_TOP_RUNG, _DANGER_TOP + box_high / 2))
    plate = Plate()
    stand(plate, rungs, high, sheet)
    told: list[Told] = []
    first = 1
    for number, (one, top) in enumerate(zip(sets, tops, strict=True)):
        number_disc(plate, number + 1, sheet.x(_DISC), rungs[number], sheet.letters, size=15)
        _draw_step(plate, one, top, first, sheet)
        names = bool(one.step.names.text) and not one.names
        if one.left_out or names:
            told.append(Told(number, one.left_out, names))
            first += len(one.left_out)
    number_disc(plate, len(rungs), sheet.x(_DISC), rungs[-1], sheet.letters, size=15)
    _draw_danger(plate, danger, box_high, sheet)
    return Ladder(plate.drawing(sheet.wide, high, says), tuple(told))


def ladder_high(steps: Sequence[Step], danger: Danger, sheet: Sheet) -> float:
    """Return how high the ladder is at least."""
    box_high = _danger_high(danger, sheet)
    sets = _settle(steps, sheet.highest - _used(box_high, ()), sheet)
    return min(sheet.highest, _used(box_high, sets))


def _used(box_high: float, sets: Sequence[_Set]) -> float:
    """Return the height that danger, foot, gaps and these steps take."""
    words = sum(one.high for one in sets)
    return _DANGER_TOP + box_high + _STEPS * _LEAST_GAP + _FOOT + words


def _settle(steps: Sequence[Step], room: float, sheet: Sheet) -> list[_Set]:
    """Return the steps with as many of their entries as fit into the room, shared evenly."""
    for most in range(_MOST, -1, -1):
        sets = [_set(one, most, sheet) for one in steps]
        if sum(one.high for one in sets) <= room or not most:
            break
    return sets


def _set(step: Step, most: int, sheet: Sheet) -> _Set:
    letters = sheet.letters
    wide = sheet.wide - _WORDS
    title = letters.wrap(step.title.text, _TITLE, wide, Voice.HEAD)
    other = _other(step.title.other, letters.width(title[-1], _TITLE, Voice.HEAD), wide, sheet)
    high = height_of(title, _TITLE, letters, Voice.HEAD) + other.high
    if not (step.entries or step.names.text):
        return _Set(step, title, (), (), high + 2 * sheet.letters.by_hand(_LINE), other)
    place = _place(sheet, most)
    kept = chosen(step.entries, place, sheet.highest)
    high += needed([step.entries[n] for n in kept], place)
    names = fitted(step.names.text, wide - 16, size=_BODY, letters=letters, most=2) or ()
    if not (step.names.text and names):
        names = ()
    other_names = ONE
    if names:
        used = letters.width(names[-1], _BODY)
        other_names = _other(step.names.other, used, wide - 16, sheet)
        high += height_of(names, _BODY, letters) + other_names.high
    if len(kept) < len(step.entries):
        high += 28.0
    return _Set(step, title, kept, names, max(high, _LEAST_HIGH), other, other_names)


def _other(text: str, used: float, room: float, sheet: Sheet) -> Second:
    """Return the second language by a line of which so much is used."""
    return second(text, used, room, size=_OTHER, letters=sheet.letters)


def _place(sheet: Sheet, most: int) -> Place:
    left, right = sorted((sheet.x(_WORDS), sheet.x(sheet.wide)))
    return Place(left=left, right=right, size=_BODY, letters=sheet.letters, most=most)


def _words(
    plate: Plate,
    lines: Sequence[str],
    top: float,
    sheet: Sheet,
    *,
    size: float = _BODY,
    voice: Voice = Voice.BODY,
    role: Role = Role.WORDS,
    inset: float = 0.0,
    until: float = 0.0,
    other: Second | None = None,
) -> float:
    """Set words from the near edge of their column, and their second language; return the end."""
    pitch = pitch_of(lines, size, sheet.letters, voice)
    plate.label(
        lines,
        (sheet.x(_WORDS + inset), top + (pitch - size * 1.22) / 2 + size * 0.9),
        size=size,
        letters=sheet.letters,
        voice=voice,
        align=Align.RIGHT if sheet.from_right else Align.LEFT,
        role=role,
    )
    if other is None:
        return top + pitch * len(lines)
    last = top + (pitch - size * 1.22) / 2 + size * 0.9 + pitch * (len(lines) - 1)
    left, right = sorted((sheet.x(_WORDS + inset), sheet.x(sheet.wide - until)))
    draw_second(
        plate,
        other,
        (left, right),
        last,
        size=_OTHER,
        letters=sheet.letters,
        from_right=sheet.from_right,
    )
    return top + pitch * len(lines) + other.high


def _draw_step(plate: Plate, one: _Set, top: float, first: int, sheet: Sheet) -> None:
    """Draw the words of a rung; what is left out gets numbers from `first` on."""
    y = _words(
        plate,
        one.title,
        top,
        sheet,
        size=_TITLE,
        voice=Voice.HEAD,
        role=Role.HEAD,
        other=one.other_title,
    )
    if one.empty and not sheet.pens:
        return
    if one.empty:
        left = min(sheet.x(_WORDS), sheet.x(sheet.wide))
        for line in (1, 2):
            plate.rule(left, y + line * sheet.letters.by_hand(_LINE) - 2, sheet.wide - _WORDS)
        return
    place = _place(sheet, _MOST)
    entries = [one.step.entries[n] for n in one.kept]
    high = needed(entries, place)
    draw_list(plate, entries, place, y, high)
    y += high
    count = len(one.left_out)
    if count:
        side = -1 if sheet.from_right else 1
        for n in range(min(count, 2)):
            number = first + (count - 1 if n else 0)
            number_disc(plate, number, sheet.x(_WORDS + 12) + side * n * 44, y + 14, sheet.letters)
        if count > 2:
            x = sheet.x(_WORDS + 12)
            plate.line(f"M{x + side * 17:.1f} {y + 14}h{side * 10}", 1.4)
        y += 28.0
    if one.names:
        _words(plate, one.names, y, sheet, inset=16, other=one.other_names)


def _danger_parts(danger: Danger, sheet: Sheet) -> Iterator[_Part]:
    room = sheet.wide - _WORDS - _IN_DANGER
    for words, size, voice in (
        (danger.title, _TITLE + 1, Voice.HEAD),
        (danger.do, _BODY, Voice.BODY),
    ):
        lines = sheet.letters.wrap(words.text, size, room, voice)
        used = sheet.letters.width(lines[-1], size, voice)
        yield _Part(lines, size, voice, _other(words.other, used, room, sheet))


def _danger_high(danger: Danger, sheet: Sheet) -> float:
    highs = (
        height_of(one.lines, one.size, sheet.letters, one.voice) + one.other.high
        for one in _danger_parts(danger, sheet)
    )
    return sum(highs) + 20


def _draw_danger(plate: Plate, danger: Danger, high: float, sheet: Sheet) -> None:
    left, right = sorted((sheet.x(_WORDS - 10), sheet.x(sheet.wide - 4)))
    plate.shape(
        box(left, _DANGER_TOP, right - left, high, 11),
        Tone.BLUSH,
        line=2.6,
        slip=NO_SLIP,
        wobble=1.2,
    )
    y = _DANGER_TOP + 9
    for one in _danger_parts(danger, sheet):
        head = one.voice is Voice.HEAD
        y = _words(
            plate,
            one.lines,
            y + (0 if head else 1),
            sheet,
            size=one.size,
            voice=one.voice,
            role=Role.HEAD if head else Role.WORDS,
            inset=6,
            until=_IN_DANGER - 6,
            other=one.other,
        )
