"""A panel with what we can say: in our words, or with gaps that a pen completes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.blocks import Speaker
from familybook.core.drawing import Align, Drawing, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.people import disc
from familybook.drawings.parts.twin import Twin, draw_second, second
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import fitted, pitch_of, runs_from_right

_BODY, _SMALL = 14.0, 12.0
_SIDE = 16.0
_TOP = 20.0
_LEAST_GAP = 100.0
_LINE = 28.35
"""Ten millimetres: from one line to write on to the next."""
_MOST = 6
_BESIDE = 32.0
"""What a disc and white take beside a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A panel: its heading, its width, and how its words run."""

    heading: Twin
    wide: float
    letters: Letters
    from_right: bool = False

    @property
    def room(self) -> float:
        """The width there is for words."""
        return self.wide - 2 * _SIDE

    @property
    def near(self) -> float:
        """Where lines of our own words start."""
        return self.wide - _SIDE if self.from_right else _SIDE

    @property
    def lead(self) -> str:
        """The heading as it stands in one line."""
        return self.letters.wrap(self.heading.text, _SMALL, self.room, Voice.BOLD)[0]

    def plate(self, high: float, used: float = 0.0) -> Plate:
        """Return a plate with the panel on it, and its heading; `used` is what names take."""
        plate = Plate()
        plate.shape(box(1, 2, self.wide - 4, high - 4, 12), Tone.CREAM, line=1.25, wobble=1.2)
        self.small(plate, (self.lead,), self.near)
        used += self.letters.width(self.lead, _SMALL, Voice.BOLD)
        other = second(self.heading.other, used, self.room, size=_SMALL, letters=self.letters)
        if other.beside:
            draw_second(
                plate,
                other,
                (_SIDE, self.wide - _SIDE),
                21,
                size=_SMALL,
                letters=self.letters,
                from_right=self.from_right,
            )
        return plate

    def small(self, plate: Plate, lines: Sequence[str], x: float) -> None:
        """Set quiet words in the line of the heading."""
        plate.label(
            lines,
            (x, 21),
            size=_SMALL,
            letters=self.letters,
            voice=Voice.BOLD,
            tone=Tone.SOFT,
            align=Align.RIGHT if self.from_right else Align.LEFT,
        )


def gap_panel(lines: Sequence[str], page: Panel, says: str) -> Drawing:
    """Draw a panel with sentences that a pen completes."""
    letters, room = page.letters, page.room
    rows: list[tuple[str, bool]] = []
    for text in lines:
        broken = letters.wrap(text, _BODY, room)
        rows += [(line, False) for line in broken[:-1]]
        short = room - letters.width(broken[-1], _BODY) >= _LEAST_GAP
        rows += [(broken[-1], True)] if short else [(broken[-1], False), ("", True)]
    plate = page.plate(_TOP + len(rows) * page.letters.by_hand(_LINE) + 14)
    for number, (line, gap) in enumerate(rows, 1):
        y = _TOP + number * page.letters.by_hand(_LINE)
        if line:
            align = Align.RIGHT if page.from_right else Align.LEFT
            plate.label((line,), (page.near, y), size=_BODY, letters=letters, align=align)
        if gap:
            used = letters.width(line, _BODY) + 6 if line else 0.0
            plate.rule(_SIDE if page.from_right else _SIDE + used, y + 2, room - used)
    return plate.drawing(page.wide, _TOP + len(rows) * page.letters.by_hand(_LINE) + 14, says)


def said_panel(text: str, speakers: Sequence[Speaker], page: Panel) -> Drawing | None:
    """Draw a panel with words, their heading and who said them; None where they are too long."""
    letters = page.letters
    lines = fitted(text, page.room, size=_BODY, letters=letters, most=_MOST)
    used = letters.width(page.heading.text, _SMALL, Voice.BOLD)
    names = sum(letters.width(one.name, _SMALL, Voice.BOLD) + _BESIDE for one in speakers)
    if lines is None or used + names > page.room:
        return None
    pitch = max(19.0, pitch_of(lines, _BODY, letters))
    high = 30 + pitch * len(lines) + 12
    plate = page.plate(high, names)
    side = -1 if page.from_right else 1
    x = page.near + side * used
    for one in speakers:
        disc(plate, x + side * 20, 17, 5.6, one.pattern, one.tone)
        page.small(plate, (one.name,), x + side * 30)
        x += side * (letters.width(one.name, _SMALL, Voice.BOLD) + _BESIDE)
    flip = runs_from_right(text)
    plate.label(
        lines,
        (page.wide - _SIDE if flip else _SIDE, 24 + pitch * 0.9),
        size=_BODY,
        letters=letters,
        align=Align.RIGHT if flip else Align.LEFT,
    )
    return plate.drawing(page.wide, high)
