"""Numbers to ring: a heavy box for danger, and a big telephone beside each number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.things import phone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import height_of

_NUMBER, _SMALL_NUMBER = 22.0, 20.0
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"
_LOW_NUMBER = 34.0
_BETWEEN = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A number, whose it is, what it is for. An empty name or number is a line to write on."""

    name: str = ""
    number: str = ""
    what_for: str = ""
    checked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """How cards are set: the width there is, how many side by side, type, and direction."""

    wide: float
    side_by_side: int
    body: float
    small: float
    letters: Letters
    from_right: bool = False
    ground: Tone = Tone.TINT
    phone: Tone = Tone.SUN
    low: bool = False
    """Half a page: cards as low as their words."""


@dataclass(frozen=True, slots=True)
class _Words:
    lines: tuple[str, ...]
    size: float
    voice: Voice
    tone: Tone = Tone.INK
    to_write: bool = False

    def height(self, letters: Letters) -> float:
        """Return the height they take."""
        return 34.0 if self.to_write else height_of(self.lines, self.size, letters, self.voice)


def grouped(number: str) -> str:
    """Return a telephone number with its digits in groups; as it is if it has groups already."""
    plain = number.strip()
    return _in_groups(plain) if re.fullmatch(r"\+?\d{6,}", plain) else plain


def spelled(number: str, *, from_right: bool) -> str:
    """Return a number in groups that reads from left to right among words that do not."""
    plain = grouped(number)
    return f"{_LEFT_TO_RIGHT}{plain}{_POP}" if from_right and plain else plain


def unbroken(number: str, *, from_right: bool) -> str:
    """Return a number among running words: it stays on one line."""
    return spelled(number, from_right=from_right).replace(" ", "\u00a0")


def _in_groups(digits: str) -> str:
    if digits.startswith("+44"):
        return f"+44 {_in_groups('0' + digits[3:])[1:]}"
    for shape in (
        r"(0[389]\d\d)(\d{4})",
        r"(0[389]\d\d)(\d{3})(\d{3,4})",
        r"(02\d)(\d{4})(\d{4})",
        r"(0\d{4})(\d{3})(\d{2,3})",
    ):
        found = re.fullmatch(shape, digits)
        if found:
            return " ".join(found.groups())
    return " ".join(re.findall(r"\+?\d{1,3}(?=(?:\d{3})*$)|\d{3}", digits))


def danger(name: str, number: str, what_for: str, desk: Desk, says: str) -> Drawing:
    """Draw the heavy box that comes first."""
    if desk.low:
        return _low_danger(name, number, what_for, desk, says)
    plate = Plate()
    letters = desk.letters
    room = desk.wide - 150
    words = (
        _Words(letters.wrap(name, 21, room, Voice.HEAD), 21, Voice.HEAD),
        _Words(
            letters.wrap(spelled(number, from_right=desk.from_right), 46, room, Voice.HEAD),
            46,
            Voice.HEAD,
        ),
        _Words(letters.wrap(what_for, desk.body, room), desk.body, Voice.BODY),
    )
    high = max(124.0, sum(one.height(letters) for one in words) + 30)
    plate.ground(box(8, 8, desk.wide - 12, high - 8, 8), Tone.BLUSH)
    plate.shape(
        box(3, 3, desk.wide - 6, high - 6, 10), line=2.6, knock=None, slip=NO_SLIP, wobble=1.4
    )
    x = desk.wide - 66 if desk.from_right else 66
    phone(plate, x, high / 2 + 38, 76, Tone.CLAY)
    left = 18 if desk.from_right else 126
    area = (left, (high - _total(words, letters)) / 2, desk.wide - 144)
    _set_words(plate, words, area, desk)
    return plate.drawing(desk.wide, high, says)


def _low_danger(name: str, number: str, what_for: str, desk: Desk, says: str) -> Drawing:
    """Draw the box for half a page: the number, and beside it what it is for."""
    letters = desk.letters
    dialled = spelled(number, from_right=desk.from_right)
    first = letters.width(dialled, _LOW_NUMBER, Voice.HEAD) + 22
    room = desk.wide - 92 - first - 18
    big = (_Words((dialled,), _LOW_NUMBER, Voice.HEAD),)
    beside = (
        _Words(letters.wrap(name, 17, room, Voice.HEAD), 17, Voice.HEAD),
        _Words(letters.wrap(what_for, desk.body, room), desk.body, Voice.BODY),
    )
    high = max(62.0, _total(beside, letters) + 20)
    plate = Plate()
    plate.ground(box(8, 8, desk.wide - 12, high - 8, 8), Tone.BLUSH)
    frame = box(3, 3, desk.wide - 6, high - 6, 10)
    plate.shape(frame, line=2.6, knock=None, slip=NO_SLIP, wobble=1.4)
    x = desk.wide - 48 if desk.from_right else 48
    phone(plate, x, high / 2 + 20, 40, Tone.CLAY)
    for words, off, wide in ((big, 92.0, first), (beside, 92 + first, room)):
        left = desk.wide - off - wide if desk.from_right else off
        _set_words(plate, words, (left, (high - _total(words, letters)) / 2, wide), desk)
    return plate.drawing(desk.wide, high, says)


def row(cards: Sequence[Card], desk: Desk, says: str) -> Drawing:
    """Draw cards side by side, as high as the highest of them."""
    wide = (desk.wide - _BETWEEN * (desk.side_by_side - 1)) / desk.side_by_side
    tall = 62.0 if desk.side_by_side == 1 else 36.0
    left = tall * 1.3 + 20
    room = wide - left - 12
    words = [_card_words(card, room, desk) for card in cards]
    white = 6 if desk.low else 20
    high = max(tall + white, *(_total(one, desk.letters) + white for one in words))
    plate = Plate()
    for number, one in enumerate(words):
        start = number * (wide + _BETWEEN)
        if desk.from_right:
            start = desk.wide - wide - start
        plate.ground(box(start + 3, 3, wide - 6, high - 6, 12), desk.ground)
        x = start + (wide - left / 2 if desk.from_right else left / 2)
        phone(plate, x, high / 2 + tall / 2 - 1, tall, desk.phone)
        area = (
            start + (12 if desk.from_right else left),
            (high - _total(one, desk.letters)) / 2,
            room,
        )
        _set_words(plate, one, area, desk)
    return plate.drawing(desk.wide, high, says)


def _card_words(card: Card, room: float, desk: Desk) -> tuple[_Words, ...]:
    letters = desk.letters
    words: list[_Words] = []
    for text, size, voice in (
        (card.name, desk.body + 2, Voice.HEAD),
        (
            spelled(card.number, from_right=desk.from_right),
            _NUMBER if desk.side_by_side == 1 else _SMALL_NUMBER,
            Voice.BOLD,
        ),
    ):
        lines = letters.wrap(text, size, room, voice) if text.strip() else ()
        words.append(_Words(lines, size, voice, to_write=not lines))
    for text, size, tone in (
        (card.what_for, desk.body, Tone.INK),
        (card.checked, desk.small, Tone.SOFT),
    ):
        if text.strip():
            words.append(_Words(letters.wrap(text, size, room), size, Voice.BODY, tone))
    return tuple(words)


def _total(words: Sequence[_Words], letters: Letters) -> float:
    return sum(one.height(letters) for one in words)


def _set_words(
    plate: Plate, words: Sequence[_Words], area: tuple[float, float, float], desk: Desk
) -> None:
    """Set words under each other; the area is left, top and width."""
    left, y, wide = area
    for one in words:
        high = one.height(desk.letters)
        if one.to_write:
            plate.rule(left, y + 28, wide)
        else:
            plate.label(
                one.lines,
                (left + wide if desk.from_right else left, y + high / len(one.lines) * 0.76),
                size=one.size,
                letters=desk.letters,
                voice=one.voice,
                tone=one.tone,
                align=Align.RIGHT if desk.from_right else Align.LEFT,
                role=Role.WORDS,
            )
        y += high
