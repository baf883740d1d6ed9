"""A street: two plots in a row, on each a building with its name, and what to know under it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.buildings import Place, house_to_write_on, place_picture
from familybook.drawings.parts.plants import bush, tuft
from familybook.drawings.parts.scan import address_lines, code
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import smooth
from familybook.drawings.plate.wording import height_of

_BETWEEN = 22.0
_HOUSE = 72.0
_ROAD = 15.0
_NAME = 16.0
_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""

_FOOT = 12.0
_OVER_ROAD = 4.0
_NARROWEST = 90.0
"""Room for the words beside a code that they can do with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """A place: what is drawn, its name, when it is open, more in lines, and small quiet words."""

    picture: Place = Place.OTHER
    name: str = ""
    when: str = ""
    lines: tuple[str, ...] = ()
    quiet: str = ""
    name_prompt: str = ""
    """The small word before a line for its name, where that is to be written."""
    prompts: tuple[str, ...] = ()
    """The small words before more lines to write on, below what is known."""
    web: str = ""
    """An address to scan."""
    address: str = ""
    """The same as people read it."""
    scan: str = ""
    """What stands before that, as "Scan to open:"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    """How plots are set: the width there is, type, direction, and what is asked on empty ones."""

    wide: float
    body: float
    small: float
    letters: Letters
    prompts: tuple[str, ...] = ()
    """The small words before the lines of a plot to write on; the first one beside the house."""
    from_right: bool = False
    code: float = 0.0
    """How wide a code to scan is, without the white round it."""

    @property
    def plot(self) -> float:
        """The width of one of two plots."""
        return (self.wide - _BETWEEN) / 2


@dataclass(frozen=True, slots=True)
class _Words:
    lines: tuple[str, ...]
    size: float
    voice: Voice
    tone: Tone = Tone.INK
    pen: bool = False
    """Whether they stand before a line to write on."""

    def high(self, letters: Letters) -> float:
        if self.pen:
            return letters.by_hand(_LINE)
        return height_of(self.lines, self.size, letters, self.voice)


def plots_height(plots: Sequence[Plot | None], street: Street) -> float:
    """Return how high a row of plots is; None is one to write on."""
    return _above(plots, street) + _ROAD + max(_below(one, street) for one in plots) + _FOOT


def plots(
    row: Sequence[Plot | None], street: Street, *, number: int = 0, says: str = ""
) -> Drawing:
    """Draw two plots with the road they stand on; `number` is that of the row."""
    plate = Plate()
    above = _above(row, street)
    _road(plate, above, street, number)
    for n, plot in enumerate(row):
        x = n * (street.plot + _BETWEEN)
        if street.from_right:
            x = street.wide - street.plot - x
        house = x + street.plot - _HOUSE + 2 if street.from_right else x - 2
        picture = house_to_write_on() if plot is None else place_picture(plot.picture)
        scale = _HOUSE / 60
        plate.place(picture, house, above - 58 * scale + 1, scale)
        if plot is None:
            _to_write(plate, x, above, street)
        else:
            _tell(plate, plot, x, above, street)
    return plate.drawing(street.wide, plots_height(row, street), says)


def _road(plate: Plate, y: float, street: Street, number: int) -> None:
    wide = street.wide
    edge = [(wide * n / 8, y + 7 + (1.6 if (n + number) % 2 else -1.2)) for n in range(9)]
    low = [(x, top + _ROAD - 5) for x, top in reversed(edge)]
    ground = smooth([(0, y + 2), *[(x, y + 1) for x, _ in edge[1:-1]], (wide, y + 2)])
    foot = "".join(f"L{x:.1f} {top:.1f}" for x, top in low)
    plate.ground(f"{ground}{foot}Z", Tone.HILL, wobble=1.2)
    plate.line(f"M0 {y + 1}L{wide} {y + 1}", 1.6)
    plate.line(f"M14 {y + 9}L{wide - 14} {y + 8}", 1.3, dash=(9, 8))
    middle = street.plot + _BETWEEN / 2 + (3 if number % 2 else -3)
    if number % 2:
        tuft(plate, middle, y + 1, 0.9)
    else:
        bush(plate, middle, y + 1, 0.36, Tone.LEAF, line=1.4)


def _beside(plot: Plot, street: Street) -> Iterator[_Words]:
    room = street.plot - _HOUSE - 14
    if plot.name_prompt:
        yield _Words((plot.name_prompt,), street.small, Voice.BODY, Tone.SOFT, pen=True)
    for text, size, voice in ((plot.name, _NAME, Voice.HEAD), (plot.when, street.body, Voice.BOLD)):
        if text.strip():
            yield _Words(street.letters.wrap(text.strip(), size, room, voice), size, voice)


def _under(plot: Plot, street: Street) -> Iterator[_Words]:
    for text in plot.lines:
        if text.strip():
            lines = street.letters.wrap(text.strip(), street.body, street.plot - 4)
            yield _Words(lines, street.body, Voice.BODY)
    if plot.quiet:
        lines = street.letters.wrap(plot.quiet, street.small, street.plot - 4)
        yield _Words(lines, street.small, Voice.BODY, Tone.SOFT)
    for text in plot.prompts:
        yield _Words((text,), street.small, Voice.BODY, Tone.SOFT, pen=True)


def _above(row: Sequence[Plot | None], street: Street) -> float:
    """Return how far the road is from the top: below all houses and the words beside them."""
    words = (sum(one.high(street.letters) for one in _beside(plot, street)) for plot in row if plot)
    return max(_HOUSE + 1, *words, 0) + 6


def _below(plot: Plot | None, street: Street) -> float:
    if plot is None:
        return street.letters.by_hand(_LINE) * (len(street.prompts) - 1) + 2
    words = sum(one.high(street.letters) + 1 for one in _under(plot, street)) + 4
    return words + (_coded(plot, street).high if plot.web else 0.0)


def _tell(plate: Plate, plot: Plot, x: float, above: float, street: Street) -> None:
    beside = tuple(_beside(plot, street))
    side = x + street.plot - _HOUSE - 10 if street.from_right else x + _HOUSE + 10
    high = sum(one.high(street.letters) for one in beside)
    _column(
        plate,
        beside,
        side,
        max(2.0, min((above - high) / 2 + 4, above - high - _OVER_ROAD)),
        street,
        gap=0,
        wide=street.plot - _HOUSE - 14,
    )
    edge = x + street.plot - 2 if street.from_right else x + 2
    under = tuple(_under(plot, street))
    _column(plate, under, edge, above + _ROAD + 4, street, gap=1, wide=street.plot - 4)
    if plot.web:
        top = above + _ROAD + 4 + sum(one.high(street.letters) + 1 for one in under)
        _put_code(plate, plot, x, top, street)


@dataclass(frozen=True, slots=True)
class _Coded:
    """A code to scan and its words: beside it where there is room, else below."""

    drawn: Drawing
    words: _Words
    beside: bool
    high: float


def _coded(plot: Plot, street: Street) -> _Coded:
    drawn = code(plot.web, street.code)
    side = drawn.size[0]
    room = street.plot - side - 10
    beside = room >= _NARROWEST
    lines = address_lines(
        plot.scan,
        plot.address,
        street.small,
        room if beside else street.plot - 4,
        street.letters,
        from_right=street.from_right,
    )
    words = _Words(lines, street.small, Voice.BODY)
    high = words.high(street.letters)
    return _Coded(drawn, words, beside, (max(side, high) if beside else side + high) + 4)


def _put_code(plate: Plate, plot: Plot, x: float, top: float, street: Street) -> None:
    """Draw a code and its words under what is told of a place."""
    coded = _coded(plot, street)
    side = coded.drawn.size[0]
    plate.place(coded.drawn, x + street.plot - side if street.from_right else x, top)
    off = side + 6 if coded.beside else 2
    edge = x + street.plot - off if street.from_right else x + off
    high = coded.words.high(street.letters)
    y = top + ((side - high) / 2 if coded.beside else side - 2)
    _column(plate, (coded.words,), edge, y, street, gap=0, wide=street.plot - off)


def _column(
    plate: Plate,
    words: Sequence[_Words],
    x: float,
    y: float,
    street: Street,
    *,
    gap: float,
    wide: float,
) -> None:
    for one in words:
        high = one.high(street.letters)
        if one.pen:
            left = x - wide if street.from_right else x
            _line(plate, one.lines[0], left, y + high - 6, wide, street)
            y += high + gap
            continue
        plate.label(
            one.lines,
            (x, y + high / len(one.lines) * 0.76),
            size=one.size,
            letters=street.letters,
            voice=one.voice,
            tone=one.tone,
            align=Align.RIGHT if street.from_right else Align.LEFT,
            role=Role.WORDS,
        )
        y += high + gap


def _to_write(plate: Plate, x: float, above: float, street: Street) -> None:
    """Draw lines to write on: one beside the house, the others under the road."""
    first, *others = street.prompts
    beside = street.plot - _HOUSE - 18
    left = x + 8 if street.from_right else x + _HOUSE + 10
    _line(plate, first, left, above - 22, beside, street)
    for number, prompt in enumerate(others):
        _line(
            plate,
            prompt,
            x,
            above + _ROAD + street.letters.by_hand(_LINE) * (number + 1) - 6,
            street.plot,
            street,
        )


def _line(plate: Plate, prompt: str, x: float, y: float, wide: float, street: Street) -> None:
    longest = street.letters.width(prompt, street.small) + 8
    if not prompt or longest > wide / 2:
        plate.rule(x + 2, y, wide - 4)
        return
    plate.label(
        (prompt,),
        (x + wide - 2 if street.from_right else x + 2, y - 1),
        size=street.small,
        letters=street.letters,
        tone=Tone.SOFT,
        align=Align.RIGHT if street.from_right else Align.LEFT,
    )
    plate.rule(x + (2 if street.from_right else longest), y, wide - longest - 2)


def small_street() -> Drawing:
    """Draw a house in its street as a page mark, 16 points square."""
    plate = Plate()
    plate.place(place_picture(Place.OTHER), 0.6, -0.6, 0.25)
    plate.line("M0 14.6L16 14.6", 1.0)
    return plate.drawing(16, 16)
