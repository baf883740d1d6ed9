"""Numbers to ring: a heavy box for danger, and a big telephone beside each number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.dialled import grouped
from familybook.drawings.parts.scan import address_lines, code
from familybook.drawings.parts.things import phone
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import height_of

_NUMBER, _SMALL_NUMBER = 22.0, 20.0
_LEFT_TO_RIGHT, _POP = "\u2066", "\u2069"
_LOW_NUMBER = 34.0
_BETWEEN = 14.0
_BESIDE_CODE = 8.0
_HIGHEST = 1.8
_NARROW = 400.0
_NARROWEST = 112.0
"""Room for the words of a card that they can do with, a code beside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A number, whose it is, what it is for. An empty name or number is a line to write on."""

    name: str = ""
    number: str = ""
    what_for: str = ""
    checked: str = ""
    web: str = ""
    """An address to scan."""
    address: str = ""
    """The same as people read it."""
    scan: str = ""
    """What stands before that, as "Scan to open:"."""


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
    code: float = 0.0
    """How wide a code to scan is, without the white round it."""

    @property
    def card(self) -> float:
        """The width of one of several cards side by side."""
        return (self.wide - _BETWEEN * (self.side_by_side - 1)) / self.side_by_side


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


def spelled(number: str, *, from_right: bool) -> str:
    """Return a number in groups that reads from left to right among words that do not."""
    plain = grouped(number)
    return f"{_LEFT_TO_RIGHT}{plain}{_POP}" if from_right and plain else plain


def unbroken(number: str, *, from_right: bool) -> str:
    """Return a number among running words: it stays on one line."""
    return spelled(number, from_right=from_right).replace(" ", "\u00a0")


def danger(
    name: str,
    number: str,
    what_for: str,
    desk: Desk,
    says: str,
    *,
    others: tuple[str, str] = ("", ""),
) -> Drawing:
    """Draw the heavy box that comes first; `others` are its words in a second language."""
    if desk.low:
        return _low_danger((name, what_for), number, desk, says, others)
    plate = Plate()
    letters = desk.letters
    room = desk.wide - 150
    words = (
        *_named(name, others[0], 21, Voice.HEAD, room, desk),
        _Words(
            letters.wrap(spelled(number, from_right=desk.from_right), 46, room, Voice.HEAD),
            46,
            Voice.HEAD,
        ),
        *_named(what_for, others[1], desk.body, Voice.BODY, room, desk),
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


def _named(
    text: str, other: str, size: float, voice: Voice, room: float, desk: Desk
) -> Iterator[_Words]:
    """Yield words, and under them the second language of a book that has two."""
    yield _Words(desk.letters.wrap(text, size, room, voice), size, voice)
    if other:
        lines = desk.letters.wrap(other, desk.body, room)
        yield _Words(lines, desk.body, Voice.BODY, Tone.SOFT)


def _low_danger(
    texts: tuple[str, str], number: str, desk: Desk, says: str, others: tuple[str, str]
) -> Drawing:
    """Draw the box for half a page: the number, and beside it what it is for."""
    letters = desk.letters
    dialled = spelled(number, from_right=desk.from_right)
    first = letters.width(dialled, _LOW_NUMBER, Voice.HEAD) + 22
    room = desk.wide - 92 - first - 18
    big = (_Words((dialled,), _LOW_NUMBER, Voice.HEAD),)
    beside = (
        *_named(texts[0], others[0], 17, Voice.HEAD, room, desk),
        *_named(texts[1], others[1], desk.body, Voice.BODY, room, desk),
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


def rows_of(cards: Sequence[Card], desk: Desk) -> Iterator[tuple[Card, ...]]:
    """Yield cards that stand side by side; one with a code stands alone where it is too narrow."""
    waiting: tuple[Card, ...] = ()
    for card in cards:
        if card.web and desk.side_by_side > 1 and _is_cramped(card, desk):
            if waiting:
                yield waiting
            yield (card,)
            waiting = ()
            continue
        waiting += (card,)
        if len(waiting) == desk.side_by_side:
            yield waiting
            waiting = ()
    if waiting:
        yield waiting


def _is_cramped(card: Card, desk: Desk) -> bool:
    """Tell whether a card with a code is too narrow, or far higher than the code."""
    room = _room(card, desk.card, desk)
    if room < _NARROWEST:
        return True
    high = _total(_card_words(card, room, desk), desk.letters)
    return high > _HIGHEST * _code_of(card, desk).size[1]


def row(cards: Sequence[Card], desk: Desk, says: str) -> Drawing:
    """Draw cards side by side, as high as the highest of them."""
    alone = len(cards) == 1 and bool(cards[0].web)
    wide = desk.wide if alone else desk.card
    words = [_card_words(card, _room(card, wide, desk), desk) for card in cards]
    white = 6 if desk.low else 20
    high = max(
        _tall(desk) + white,
        *(_total(one, desk.letters) + white for one in words),
        *(_code_of(card, desk).size[1] + 12 for card in cards if card.web),
    )
    plate = Plate()
    for number, (card, one) in enumerate(zip(cards, words, strict=True)):
        start = number * (wide + _BETWEEN)
        if desk.from_right:
            start = desk.wide - wide - start
        plate.ground(box(start + 3, 3, wide - 6, high - 6, 12), desk.ground)
        _draw_card(plate, card, one, (start, wide, high), desk)
    return plate.drawing(desk.wide, high, says)


def _draw_card(
    plate: Plate,
    card: Card,
    words: Sequence[_Words],
    area: tuple[float, float, float],
    desk: Desk,
) -> None:
    """Draw what stands on a card: the area is left, width and height."""
    start, wide, high = area
    left = _left(card, wide, desk)
    if not card.web or left:
        tall = _tall(desk)
        x = start + (wide - left / 2 if desk.from_right else left / 2)
        phone(plate, x, high / 2 + tall / 2 - 1, tall, desk.phone)
    if card.web:
        drawn = _code_of(card, desk)
        side = drawn.size[0]
        off = wide - side - _BESIDE_CODE if left else _BESIDE_CODE
        x = start + (wide - side - off if desk.from_right else off)
        plate.place(drawn, x, (high - side) / 2)
        left = left or side + 2 * _BESIDE_CODE - 1
    room = _room(card, wide, desk)
    x = start + (wide - left - room if desk.from_right else left)
    _set_words(plate, words, (x, (high - _total(words, desk.letters)) / 2, room), desk)


def _tall(desk: Desk) -> float:
    if desk.side_by_side == 1:
        return 62.0 if desk.wide > _NARROW else 36.0
    return 36.0 if desk.card > _NARROW / 2 else 26.0


def _code_of(card: Card, desk: Desk) -> Drawing:
    return code(card.web, desk.code)


def _left(card: Card, wide: float, desk: Desk) -> float:
    """Return the room for a telephone; none where a code takes its place."""
    if card.web and wide < desk.wide:
        return 0.0
    return _tall(desk) * 1.3 + 20


def _room(card: Card, wide: float, desk: Desk) -> float:
    """Return the width there is for the words of a card."""
    room = wide - _left(card, wide, desk)
    if not card.web:
        return room - 12
    return room - _code_of(card, desk).size[0] - 3 * _BESIDE_CODE + 2


def _card_words(card: Card, room: float, desk: Desk) -> tuple[_Words, ...]:
    letters = desk.letters
    dialled = spelled(card.number, from_right=desk.from_right)
    size = _NUMBER if desk.side_by_side == 1 else _SMALL_NUMBER
    longest = max(1.0, letters.width(dialled, size, Voice.BOLD))
    if longest > room and size * room / longest * 0.99 >= desk.body - 1:
        size *= room / longest * 0.99
    words: list[_Words] = []
    for text, big, voice in (
        (card.name, desk.body + 2, Voice.HEAD),
        (dialled, size, Voice.BOLD),
    ):
        lines = letters.wrap(text, big, room, voice) if text.strip() else ()
        words.append(_Words(lines, big, voice, to_write=not lines))
    for text, small, tone in (
        (card.what_for, desk.body, Tone.INK),
        (card.checked, desk.small, Tone.SOFT),
    ):
        if text.strip():
            words.append(_Words(letters.wrap(text, small, room), small, Voice.BODY, tone))
    if card.address:
        lines = address_lines(
            card.scan, card.address, desk.small, room, letters, from_right=desk.from_right
        )
        words.append(_Words(lines, desk.small, Voice.BODY))
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
