"""Cards held out on an open hand: who helps, with what, and when; or lines to write on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.parts.open_hand import palm, thumb
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval, pebble
from familybook.drawings.plate.wording import height_of

_BETWEEN = 16.0
_PADDING = 14.0
_ALONE = 96.0
_ICON = 56.0
_NAME = 17.0
_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""

_SLEEVE = 32.0
"""How far a hand reaches below its card."""

_GRIP = 22.0
"""Room at the foot of a card that the thumb lies on."""

_HAND = 0.47
_REACH = 192.0
"""How far the middle of a hand, drawn at its full size, is from the edge of its card."""

_PAPERS = (Tone.CREAM, Tone.MIST, Tone.TINT, Tone.BLUSH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """What somebody does: the picture of it, their name, the kind, and more in lines.

    `quiet` are lines in our own small words. `looks` are the patterns of those who said it.
    """

    picture: str = ""
    name: str = ""
    kind: str = ""
    lines: tuple[str, ...] = ()
    number: str = ""
    quiet: tuple[str, ...] = ()
    pattern: Pattern = Pattern.PLAIN
    tone: Tone = Tone.MINT


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How cards are set: the width there is, type, and direction. `low` leaves hands away."""

    wide: float
    body: float
    small: float
    letters: Letters
    prompts: tuple[str, ...] = ()
    """The small words before the lines of a card to write on."""
    from_right: bool = False
    low: bool = False

    @property
    def card(self) -> float:
        """The width of one of two cards side by side."""
        return (self.wide - _BETWEEN) / 2 - 4

    @property
    def icon(self) -> float:
        """How large the picture is."""
        return _ICON * (0.72 if self.low else 1.0)


@dataclass(frozen=True, slots=True)
class _Words:
    lines: tuple[str, ...]
    size: float
    voice: Voice
    tone: Tone = Tone.INK
    beside: bool = False
    """Whether it stands beside the picture."""


def card_height(helper: Helper, table: Table) -> float:
    """Return how high a card is that holds all its words."""
    words = tuple(_words_of(helper, table))
    head = max(table.icon, _high([one for one in words if one.beside], table))
    rest = _high([one for one in words if not one.beside], table)
    foot = _PADDING if table.low else _GRIP
    white = 3 if table.low else 6
    return _PADDING + head + (white + rest if rest else 0) + foot


def blank_height(table: Table) -> float:
    """Return how high a card to write on is."""
    return (
        _PADDING / 2
        + table.letters.by_hand(_LINE) * len(table.prompts)
        + (_PADDING if table.low else _GRIP + 4)
    )


def row_height(high: float, table: Table) -> float:
    """Return the height of a row of cards, hands and all."""
    return high + (6 if table.low else 8 + _SLEEVE)


def row(
    helpers: Sequence[Helper | None],
    table: Table,
    *,
    first: int = 0,
    says: str = "",
) -> Drawing:
    """Draw two cards side by side, as high as the higher one; None is one to write on.

    `first` is the number of the first card: papers and hands take turns.
    """
    highs = (blank_height(table) if one is None else card_height(one, table) for one in helpers)
    high = max(highs)
    plate = Plate()
    for number, helper in enumerate(helpers):
        x = 2 + number * (table.card + _BETWEEN + 4)
        if table.from_right:
            x = table.wide - 2 - table.card - (x - 2)
        _card(plate, helper, x, high, first + number, table)
    return plate.drawing(table.wide, row_height(high, table), says)


def _card(
    plate: Plate,
    helper: Helper | None,
    x: float,
    high: float,
    number: int,
    table: Table,
) -> None:
    wide = table.card
    flip = x + wide / 2 < table.wide / 2
    at = x + _REACH * _HAND if flip else x + wide - _REACH * _HAND
    foot = high + 3 - 20 * _HAND
    if not table.low:
        by = helper or Helper()
        palm(plate, at, foot, _HAND, (by.pattern, by.tone), flip=flip)
    paper = Tone.PAGE if helper is None else _PAPERS[number % len(_PAPERS)]
    lean = (0.9, -0.7, -0.4, 1.1)[number % 4]
    plate.shape(_leaning(x, 3, wide, high, lean), paper, line=1.6, wobble=1.1)
    if not table.low:
        thumb(plate, at, foot, _HAND, flip=flip)
    if helper is None:
        _lines(plate, x, wide, table)
    else:
        _set(plate, helper, x, table)


def _leaning(x: float, y: float, wide: float, high: float, lean: float) -> str:
    """Return a card that was cut by hand: its sides are not quite upright."""
    r = 11.0
    top, foot = y + lean, y + high - lean
    return (
        f"M{x + r} {y}L{x + wide - r} {top}Q{x + wide} {top} {x + wide + lean} {top + r}"
        f"L{x + wide} {foot - r}Q{x + wide} {foot} {x + wide - r} {foot}"
        f"L{x + r} {y + high}Q{x} {y + high} {x + lean} {y + high - r}"
        f"L{x} {y + r}Q{x} {y} {x + r} {y}Z"
    )


def _words_of(helper: Helper, table: Table) -> Iterator[_Words]:
    beside = table.card - 2 * _PADDING - table.icon - 10
    full = table.card - 2 * _PADDING
    name, body = (table.body + 1, table.body) if table.low else (_NAME, table.body)
    for text, size, voice in (
        (helper.name, name, Voice.HEAD),
        (helper.kind, body, Voice.BOLD),
    ):
        if text.strip():
            lines = table.letters.wrap(text.strip(), size, beside, voice)
            yield _Words(lines, size, voice, beside=True)
    parts = [(line, Voice.BODY) for line in helper.lines]
    for text, voice in (*parts, (helper.number, Voice.BOLD)):
        if text.strip():
            yield _Words(table.letters.wrap(text.strip(), body, full, voice), body, voice)
    for text in helper.quiet:
        lines = table.letters.wrap(text, table.small, full)
        yield _Words(lines, table.small, Voice.BODY, Tone.SOFT)


def _high(words: Sequence[_Words], table: Table) -> float:
    return sum(height_of(one.lines, one.size, table.letters, one.voice) for one in words)


def _set(plate: Plate, helper: Helper, x: float, table: Table) -> None:
    side, wide = table.icon, table.card
    right = table.from_right
    words = tuple(_words_of(helper, table))
    head = [one for one in words if one.beside]
    top = _PADDING + 1
    start = x + wide - _PADDING - side if right else x + _PADDING
    high = max(side, _high(head, table))
    if helper.picture:
        plate.place(small_picture(helper.picture), start, top + (high - side) / 2, side / 60)
    else:
        middle = (start + side / 2, top + high / 2)
        plate.shape(oval(*middle, side * 0.44, side * 0.42), Tone.HILL, line=1.2, dash=(4, 4))
    edge = start - 10 if right else start + side + 10
    _column(plate, head, edge, top + (high - _high(head, table)) / 2, table)
    edge = x + wide - _PADDING if right else x + _PADDING
    _column(plate, [one for one in words if not one.beside], edge, top + high + 6, table)


def _column(plate: Plate, words: Sequence[_Words], x: float, y: float, table: Table) -> None:
    for one in words:
        high = height_of(one.lines, one.size, table.letters, one.voice)
        plate.label(
            one.lines,
            (x, y + high / len(one.lines) * 0.76),
            size=one.size,
            letters=table.letters,
            voice=one.voice,
            tone=one.tone,
            align=Align.RIGHT if table.from_right else Align.LEFT,
            role=Role.WORDS,
        )
        y += high


def _lines(plate: Plate, x: float, wide: float, table: Table) -> None:
    """Draw lines to write on, each after the small word that says what goes there."""
    longest = max(table.letters.width(one, table.small) for one in table.prompts) + 8
    for number, prompt in enumerate(table.prompts):
        y = 3 + _PADDING / 2 + table.letters.by_hand(_LINE) * (number + 1) - 4
        room = wide - 2 * _PADDING
        if longest < room / 2:
            side = x + wide - _PADDING if table.from_right else x + _PADDING
            plate.label(
                (prompt,),
                (side, y - 1),
                size=table.small,
                letters=table.letters,
                tone=Tone.SOFT,
                align=Align.RIGHT if table.from_right else Align.LEFT,
            )
            left = x + _PADDING + (0 if table.from_right else longest)
            plate.rule(left, y, room - longest)
        else:
            plate.rule(x + _PADDING, y, room)


def alone(picture: str) -> Drawing:
    """Draw the picture of a kind of help by itself, for many words to stand beside it."""
    plate = Plate()
    plate.ground(pebble(_ALONE / 2, _ALONE / 2, _ALONE * 0.46, _ALONE * 0.44, seed=5), Tone.HILL)
    side = _ALONE * 0.72
    plate.place(small_picture(picture), (_ALONE - side) / 2, (_ALONE - side) / 2, side / 60)
    return plate.drawing(_ALONE, _ALONE)


def small_card() -> Drawing:
    """Draw a card held by a hand as a page mark, 16 points square."""
    large = Plate()
    large.shape("M46 46L62 44L62 62L46 60Z", Tone.SKY, line=4.0, wobble=0.6)
    large.shape("M48 46L24 48L6 42C1 41 0 47 4 49L22 58C28 62 40 62 48 60Z", Tone.TINT, line=4.0)
    large.shape("M4 4L60 3L60 40L4 41Z", Tone.CREAM, line=4.4, wobble=0.6)
    large.line("M14 14L50 14M14 24L38 24", 3.8)
    large.shape(
        "M44 52C38 42 32 38 26 38C22 38 22 43 26 44C32 50 38 56 44 52Z", Tone.TINT, line=3.4
    )
    plate = Plate()
    plate.place(large.drawing(64, 64), 0, 0, 0.25)
    return plate.drawing(16, 16)
