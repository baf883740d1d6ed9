"""One lantern on a long cord, and the words beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from familybook.core.blocks import Speaker
from familybook.core.drawing import Align, Point, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.lantern import lantern
from familybook.drawings.parts.people import disc
from familybook.drawings.parts.sky import star
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import pebble
from familybook.drawings.plate.wording import fitted, height_of, number_disc, pitch_of

_SPEAKER = 12.0
_OTHER = 12.4
_DISC = 6.0
_DISCS_APART = 15.0
_GAP = 14.0
_MOST_LINES = 3
_PAD, _CLOSE_PAD = 9.0, 5.0
_UNDER_CORD = 2.5
_OPEN_END = 52.0
_LEAST = 76.0
_LARGEST = 116.0
_PEN = 28.35
"""Ten millimetres: from one line to write on to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lantern:
    """A day: how long after, which day it is, what nice thing goes with it, who remembers."""

    title: str
    day: str = ""
    treat: str = ""
    who: tuple[Speaker, ...] = ()
    other_title: str = ""
    other_day: str = ""
    """Both in the second language of a book that has two."""
    everybody: str = ""
    """What they are called together where all of us remember it; else each by name."""

    @property
    def look(self) -> tuple[Pattern, Tone]:
        """The look of whoever remembers first."""
        return (self.who[0].pattern, self.who[0].tone) if self.who else (Pattern.PLAIN, Tone.SUN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How rows are set: on how wide a sheet, how high at best, how large the words are."""

    wide: float
    high: float
    head: float
    size: float
    letters: Letters
    to_write: bool = False

    @property
    def beside(self) -> float:
        """How wide a lantern and the white round it are."""
        return min(150.0, self.high * 0.86) + 30

    @property
    def pad(self) -> float:
        """The white over words and under them: less where rows stand close."""
        return _PAD if self.high >= _LEAST or self.to_write else _CLOSE_PAD

    @property
    def room(self) -> float:
        """How long a line of words may be."""
        return self.wide - self.beside - _OPEN_END


@dataclass(frozen=True, slots=True)
class _Line:
    lines: tuple[str, ...]
    size: float
    voice: Voice
    other: str = ""
    """The second language, in its own line under the last one."""

    def high(self, letters: Letters) -> float:
        return height_of(self.lines, self.size, letters, self.voice)

    def wide(self, letters: Letters) -> float:
        return max(letters.width(line, self.size, self.voice) for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One lantern's words in lines; `told` where they do not fit and are told elsewhere."""

    lantern: Lantern
    manner: Manner
    words: tuple[_Line, ...]
    names: tuple[str, ...] = ()
    names_beside: bool = False
    """Whether the names stand beside the first line, not under the last one."""
    told: bool = False

    @property
    def least(self) -> float:
        """The height it needs."""
        if self.manner.to_write:
            return max(
                self._words_high + 1.2 * self.manner.letters.by_hand(_PEN) + 2 * _PAD,
                min(self.manner.high, _LEAST),
            )
        return max(self._words_high + 2 * self.manner.pad, min(self.manner.high, _LEAST))

    @property
    def _words_high(self) -> float:
        letters = self.manner.letters
        high = sum(one.high(letters) + self.more(n) for n, one in enumerate(self.words))
        if self.names and not self.names_beside:
            high += height_of(self.names, _SPEAKER, letters, Voice.BOLD) + 4
        return high

    def beside(self, number: int) -> float | None:
        """Return how far in the second language of a line stands beside it; None if under it."""
        one, letters = self.words[number], self.manner.letters
        used = one.wide(letters) + _GAP
        if not number and self.names_beside:
            used += _discs_wide(self.lantern) + _GAP
            used += max(letters.width(name, _SPEAKER, Voice.BOLD) for name in self.names)
        fits = used + letters.width(one.other, _OTHER) <= self.manner.room
        return used if fits and len(one.lines) == 1 else None

    def more(self, number: int) -> float:
        """Return the height that the second language adds to a line."""
        other = self.words[number].other
        if not other or self.beside(number) is not None:
            return 0.0
        return height_of((other,), _OTHER, self.manner.letters)

    @property
    def longest(self) -> float:
        """The length of its longest line, names with it."""
        letters = self.manner.letters
        found = [one.wide(letters) for one in self.words]
        names = max((letters.width(one, _SPEAKER, Voice.BOLD) for one in self.names), default=0.0)
        if self.names:
            names += _discs_wide(self.lantern)
            if self.names_beside:
                names += found[0] + _GAP
        others = [
            (self.beside(n) or 0.0) + letters.width(one.other, _OTHER)
            for n, one in enumerate(self.words)
            if one.other
        ]
        return max([*found, *others, names], default=0.0)


def set_row(one: Lantern, manner: Manner) -> Row:
    """Return a lantern's words in the lines they take."""
    letters, parts = manner.letters, _parts(one, manner)
    lines = [
        fitted(text, manner.room, size=size, letters=letters, voice=voice, most=most)
        for text, size, voice, most in parts
    ]
    words = tuple(
        _Line(found, size, voice, _other(text, one, manner))
        for found, (text, size, voice, _) in zip(lines, parts, strict=True)
        if found is not None
    )
    row = Row(lantern=one, manner=manner, words=words)
    if one.who:
        row = _with_names(row)
    if None in lines or (one.who and not row.names):
        heads = tuple(line for line in words if line.voice is Voice.HEAD)
        return Row(lantern=one, manner=manner, words=heads, told=True)
    return row


def _other(text: str, one: Lantern, manner: Manner) -> str:
    """Return a title or a day in the second language, where it has room in one line."""
    others = {one.title: one.other_title, one.day: one.other_day}
    other = others.get(text, "")
    return other if manner.letters.width(other, _OTHER) <= manner.room else ""


def _parts(one: Lantern, manner: Manner) -> list[tuple[str, float, Voice, int]]:
    first, second = (one.title, one.day) if one.title.strip() else (one.day, "")
    parts = [
        (first, manner.head, Voice.HEAD, 2),
        (second, manner.size, Voice.BODY, 2),
        (one.treat, manner.size, Voice.ITALIC, _MOST_LINES),
    ]
    return [part for part in parts if part[0].strip()]


def _with_names(row: Row) -> Row:
    """Return the row with the names of those who remember, beside its first line if they fit."""
    manner, letters = row.manner, row.manner.letters
    text = row.lantern.everybody or ", ".join(who.name for who in row.lantern.who)
    room = manner.room - _discs_wide(row.lantern)
    if row.words and len(row.words[0].lines) == 1:
        left = room - row.words[0].wide(letters) - _GAP
        beside = fitted(text, left, size=_SPEAKER, letters=letters, voice=Voice.BOLD, most=1)
        if beside is not None:
            return replace(row, names=beside, names_beside=True)
    under = fitted(text, room, size=_SPEAKER, letters=letters, voice=Voice.BOLD, most=2)
    return replace(row, names=under or ())


def _discs_wide(one: Lantern) -> float:
    return len(one.who) * _DISCS_APART + 6


def draw_row(
    plate: Plate, row: Row, n: int, top: float, high: float, *, on_right: bool, mark: int | None
) -> None:
    """Draw a lantern and its words under the cord at `top`; `mark` numbers what is told."""
    manner = row.manner
    lamp = min(high - 8, _LARGEST)
    x = manner.beside / 2
    if on_right:
        x = manner.wide - x
    if not manner.to_write:
        glow = pebble(x, top + lamp * 0.5, lamp * 0.46, lamp * 0.48, seed=n, rough=0.05)
        plate.ground(glow, Tone.CREAM, wobble=1.0)
    lantern(plate, x, top + 1, lamp, shape=n, pattern=row.lantern.look[0], dotted=manner.to_write)
    edge = manner.wide - manner.beside if on_right else manner.beside
    side = -1 if on_right else 1
    spare = high - row.least + 2 * manner.pad
    down = _PAD if manner.to_write else spare / 2 + _UNDER_CORD
    y = _draw_words(plate, row, edge, top + down, side)
    if mark is not None:
        number_disc(plate, mark, edge + side * 12, y + 14, manner.letters)
    if manner.to_write:
        _draw_rules(plate, row, edge, y, side)
    else:
        _draw_stars(plate, row, n, top, high, on_right=on_right)


def _draw_words(plate: Plate, row: Row, edge: float, top: float, side: int) -> float:
    """Draw the words from `top` and return where they end."""
    letters, y = row.manner.letters, top
    for number, one in enumerate(row.words):
        pitch = pitch_of(one.lines, one.size, letters, one.voice)
        first = y + (pitch - one.size * 1.22) / 2 + one.size * 0.92
        plate.label(
            one.lines,
            (edge, first),
            size=one.size,
            letters=letters,
            voice=one.voice,
            align=Align.RIGHT if side < 0 else Align.LEFT,
            role=Role.HEAD if one.voice is Voice.HEAD else Role.WORDS,
        )
        if number == 0 and row.names_beside:
            _draw_names(plate, row, edge + side * (one.wide(letters) + _GAP), first, side)
        y += pitch * len(one.lines)
        if one.other:
            _draw_other(plate, row, number, (edge, first if row.beside(number) else y), side)
            y += row.more(number)
    if row.names and not row.names_beside:
        pitch = pitch_of(row.names, _SPEAKER, letters, Voice.BOLD)
        first = y + 4 + (pitch - _SPEAKER * 1.22) / 2 + _SPEAKER * 0.92
        _draw_names(plate, row, edge, first, side)
    return y


def _draw_other(plate: Plate, row: Row, number: int, at: Point, side: int) -> None:
    """Set the second language of a line: on its baseline beside it, or under it from its start."""
    letters, other, beside = row.manner.letters, row.words[number].other, row.beside(number)
    (edge, y), pitch = at, pitch_of((other,), _OTHER, letters)
    under = (pitch - _OTHER * 1.22) / 2 + _OTHER * 0.92
    plate.label(
        (other,),
        (edge + side * (beside or 0.0), y if beside else y + under),
        size=_OTHER,
        letters=letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if side < 0 else Align.LEFT,
    )


def _draw_names(plate: Plate, row: Row, edge: float, first: float, side: int) -> None:
    people = row.lantern.who if side > 0 else row.lantern.who[::-1]
    for n, who in enumerate(people):
        x = edge + side * (_DISC + n * _DISCS_APART)
        disc(plate, x, first - _SPEAKER * 0.34, _DISC, who.pattern, who.tone)
    plate.label(
        row.names,
        (edge + side * _discs_wide(row.lantern), first),
        size=_SPEAKER,
        letters=row.manner.letters,
        voice=Voice.BOLD,
        align=Align.RIGHT if side < 0 else Align.LEFT,
    )


def _draw_rules(plate: Plate, row: Row, edge: float, y: float, side: int) -> None:
    """Draw a line to write on beside the name of the row, and one under it."""
    long = row.manner.room
    used = row.longest + _GAP if row.words and len(row.words[0].lines) == 1 else long
    for start, line in ((used, y - 3), (0.0, y - 3 + row.manner.letters.by_hand(_PEN))):
        if long - start > 2 * row.manner.letters.by_hand(_PEN):
            plate.rule(edge + start if side > 0 else edge - long, line, long - start)


def _draw_stars(plate: Plate, row: Row, n: int, top: float, high: float, *, on_right: bool) -> None:
    """Put a star or two at the open end, where no words are."""
    wide = row.manner.wide
    if row.manner.beside + row.longest > wide - 110:
        return
    for across, down in ((62.0, 0.4), (44.0, 0.62))[: 1 + (n + 1) % 2]:
        star(plate, across if on_right else wide - across, top + high * down)
