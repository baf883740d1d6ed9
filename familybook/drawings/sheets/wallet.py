"""Cards for a wallet, each of exactly 85 by 54 mm, with lines to cut along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Point, Role, Voice
from familybook.core.edition import MM
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.parts.people import disc
from familybook.drawings.parts.things import home, phone
from familybook.drawings.plate.cutting import OFF, TICK, cut_marks
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, height_of, pitch_of, words_about
from familybook.drawings.sheets.leaflet import Entry, Part, Room, columns, draw_set

CARD: Point = (85 * MM, 54 * MM)
"""Width and height of a card, as those from a bank."""

ROWS = 3
"""Whom to ring first, second and third."""

_MARGIN = 34.0
_TOP = 88.0
_ACROSS, _DOWN = 2, 4

_PAD = 10.0
_NAME = 13.0
_NUMBER = 14.0
_HEAD = 14.0
_SMALL = 12.0
_FOOT = 24.0
_BADGE = 24.0
_RULE = 70.0
"""The shortest line to write a number on."""

_MOST_DISCS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What every card says; `more` is the heading of what is too long for a card."""

    title: str
    lead: str
    head: str
    calls: tuple[Entry, ...]
    danger: Entry
    more: str
    says: str


def wallet(
    sheet: Point,
    wording: Wording,
    people: Sequence[Person],
    *,
    letters: Letters,
    from_right: bool = False,
) -> tuple[Drawing, ...]:
    """Draw a sheet of cards, and what is too long for a card on sheets of its own."""
    plate = Plate()
    _head(plate, sheet, wording, letters, from_right=from_right)
    left, top, across, down = _grid(sheet)
    cards = [
        (left + column * CARD[0], top + row * CARD[1])
        for row in range(down)
        for column in range(across)
    ]
    card = _card(wording, people, letters, from_right=from_right)
    for at in cards:
        plate.place(card, *at)
    cut_marks(plate, (left, top), CARD, (across, down))
    made = [plate.drawing(*sheet, wording.says)]
    long = [one for one in wording.calls if one.text and _fit(one, letters) is None]
    if long:
        made += _told(sheet, wording, long, letters, from_right=from_right)
    return tuple(made)


def _grid(sheet: Point) -> tuple[float, float, int, int]:
    """Return left and top of the first card, how many stand side by side, and how many down."""
    across = max(1, min(_ACROSS, int((sheet[0] - 2 * _MARGIN) / CARD[0])))
    down = max(1, min(_DOWN, int((sheet[1] - _TOP - TICK - _MARGIN) / CARD[1])))
    top = max(_TOP + TICK + OFF, (sheet[1] - down * CARD[1]) / 2 + OFF)
    return (sheet[0] - across * CARD[0]) / 2, top, across, down


def _head(
    plate: Plate, sheet: Point, wording: Wording, letters: Letters, *, from_right: bool
) -> None:
    """Set what the sheet is, over the cards."""
    left, _, across, _ = _grid(sheet)
    right = left + across * CARD[0]
    room = right - left
    y = 44.0
    for text, sizes, voice, tone, role in (
        (wording.title, (22.0, 18.0, 14.0), Voice.HEAD, Tone.INK, Role.HEAD),
        (wording.lead, (14.0, 12.0), Voice.BODY, Tone.SOFT, Role.WORDS),
    ):
        for size in sizes:
            lines = fitted(text, room, size=size, letters=letters, voice=voice, most=1)
            if lines:
                pitch = pitch_of(lines, size, letters, voice)
                plate.label(
                    lines,
                    (right if from_right else left, y + pitch * 0.5),
                    size=size,
                    letters=letters,
                    voice=voice,
                    tone=tone,
                    align=Align.RIGHT if from_right else Align.LEFT,
                    role=role,
                )
                y += pitch * 0.86
                break


@dataclass(frozen=True, slots=True)
class _Fit:
    """A name in lines, and the type of it and of its number."""

    lines: tuple[str, ...]
    name: float
    number: float


def _fit(one: Entry, letters: Letters) -> _Fit | None:
    """Return a name as it stands on a card, or None if it is too long."""
    inside = CARD[0] - 2 * _PAD - _BADGE
    row = _row_high(letters)
    for name, number in ((_NAME, _NUMBER), (_SMALL, _NUMBER), (_SMALL, _SMALL)):
        taken = letters.width(one.number, number, Voice.BOLD) if one.number else _RULE
        room = inside - taken - 8
        lines = fitted(one.text, room, size=name, letters=letters, most=2)
        if lines is not None and height_of(lines, name, letters) <= row + 0.5:
            return _Fit(lines, name, number)
    return None


def _row_high(letters: Letters) -> float:
    head = height_of(("Mg",), _HEAD, letters, Voice.HEAD)
    return (CARD[1] - 2 * _PAD - head - _FOOT - 2) / ROWS


def _card(
    wording: Wording, people: Sequence[Person], letters: Letters, *, from_right: bool
) -> Drawing:
    """Draw one card: the family's sign, whom to ring, and the number for danger."""
    plate = Plate()
    wide, high = CARD
    left, right = _PAD, wide - _PAD
    _sign(plate, people, (left if from_right else right, _PAD + 9), from_right=from_right)
    signs = 26 + 13.0 * min(len(people), _MOST_DISCS)
    for size in (_HEAD, _SMALL):
        head = fitted(
            wording.head, right - left - signs, size=size, letters=letters, voice=Voice.HEAD, most=1
        )
        if head:
            words_about(
                plate,
                head,
                right if from_right else left,
                _PAD + 9,
                size=size,
                letters=letters,
                voice=Voice.HEAD,
                align=Align.RIGHT if from_right else Align.LEFT,
                role=Role.HEAD,
            )
            break
    row = _row_high(letters)
    first = high - _PAD - _FOOT - 2 - row * ROWS
    for n in range(ROWS):
        one = wording.calls[n] if n < len(wording.calls) else Entry(pen=True)
        _call(plate, n + 1, one, (left, first + row * (n + 0.5), right), letters, from_right)
    _danger(plate, wording.danger, letters, from_right=from_right)
    return plate.drawing(*CARD)


def _call(
    plate: Plate,
    number: int,
    one: Entry,
    at: tuple[float, float, float],
    letters: Letters,
    from_right: bool,
) -> None:
    left, y, right = at
    side, edge, far = (-1, right, left) if from_right else (1, left, right)
    words_about(
        plate,
        (str(number),),
        edge + side * 7,
        y,
        size=_NUMBER,
        letters=letters,
        voice=Voice.BOLD,
        align=Align.CENTRE,
        role=Role.ITEM,
    )
    start = edge + side * _BADGE
    found = _fit(one, letters) if one.text else None
    near, end = (far, start) if from_right else (start, far)
    low = y + 9
    if found is None:
        plate.rule(near, low, end - near)
        return
    size, lines = found.name, found.lines
    align, other = (Align.RIGHT, Align.LEFT) if from_right else (Align.LEFT, Align.RIGHT)
    words_about(plate, lines, start, y, size=size, letters=letters, align=align)
    if one.number:
        words_about(
            plate,
            (one.number,),
            far,
            y,
            size=found.number,
            letters=letters,
            voice=Voice.BOLD,
            align=other,
        )
        return
    taken = max(letters.width(line, size) for line in lines) + 8
    if from_right:
        plate.rule(far, low, right - _BADGE - taken - far)
    else:
        plate.rule(start + taken, low, far - start - taken)


def _sign(plate: Plate, people: Sequence[Person], at: Point, *, from_right: bool) -> None:
    """Draw the family's sign: our house, and a disc for each of us. It has no name on it."""
    x, y = at
    side = 1 if from_right else -1
    some = people[:_MOST_DISCS]
    for n, one in enumerate(reversed(some)):
        disc(plate, x + side * (6 + n * 13), y + 1, 5.2, one.pattern, one.tone)
    home(plate, x + side * (13 + 13 * len(some)), y + 8, 19, line=1.0)


def _danger(plate: Plate, danger: Entry, letters: Letters, *, from_right: bool) -> None:
    """Set the number for danger at the foot of a card, in a heavy frame."""
    x, y = _PAD - 3, CARD[1] - _PAD - _FOOT + 3
    wide, high = CARD[0] - 2 * _PAD + 6, _FOOT
    plate.shape(f"M{x} {y}h{wide}v{high}h{-wide}Z", Tone.BLUSH, line=2.0, slip=(0, 0), wobble=0.5)
    middle = y + high / 2
    phone(plate, x + wide - 18 if from_right else x + 18, middle + 8, 17, Tone.CLAY, line=1.0)
    start, far = (x + wide - 36, x + 8) if from_right else (x + 36, x + wide - 8)
    align, other = (Align.RIGHT, Align.LEFT) if from_right else (Align.LEFT, Align.RIGHT)
    number = 20.0
    room = wide - 52 - letters.width(danger.number, number, Voice.BOLD)
    for size in (_HEAD, _SMALL):
        lines = fitted(danger.text, room, size=size, letters=letters, voice=Voice.BOLD, most=1)
        if lines:
            words_about(
                plate,
                lines,
                start,
                middle,
                size=size,
                letters=letters,
                voice=Voice.BOLD,
                align=align,
            )
            break
    words_about(
        plate,
        (danger.number,),
        far,
        middle,
        size=number,
        letters=letters,
        voice=Voice.BOLD,
        align=other,
    )


def _told(
    sheet: Point, wording: Wording, long: Sequence[Entry], letters: Letters, *, from_right: bool
) -> list[Drawing]:
    """Draw what is too long for a card on sheets of its own."""
    room = Room(
        wide=sheet[0] - 2 * _MARGIN,
        high=sheet[1] - 2 * _MARGIN,
        letters=letters,
        from_right=from_right,
        side=0,
    )
    part = Part(head=wording.more, entries=tuple(long), listed=True, bare=True)
    made: list[Drawing] = []
    for sets in columns((part,), room, (14.0,)):
        plate = Plate()
        for one in sets:
            draw_set(plate, one, _MARGIN, _MARGIN, room)
        made.append(plate.drawing(*sheet, wording.says))
    return made
