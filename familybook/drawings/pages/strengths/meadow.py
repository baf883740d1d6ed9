"""The meadow a tree stands in, and the words at its roots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.parts.plants import bird, flower, tuft
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.wording import fitted, pitch_of

RootLines = tuple[tuple[str, ...], ...]
"""The words at each root, in lines."""

_FOOT = 76.0
"""From the ground down to the end of the sheet where one line stands at each root."""
_PEN_DEEPER = 17.0
_HIGHEST = 56.0
"""How high the words at a root may be together."""
_ROOT = 14.0
_ROOT_DOWN = (40.0, 65.0, 42.0)
"""From the ground down to the first words at each root."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The sheet a tree is drawn on, and how its words are set."""

    wide: float
    high: float
    letters: Letters
    first_number: int = 1
    """The number of the first leaf whose words are told elsewhere."""
    deeper: float = 0.0
    """More room under the roots than one line at each of them needs."""

    @property
    def middle(self) -> float:
        """Where the trunk stands."""
        return self.wide / 2

    @property
    def ground(self) -> float:
        """How far down the ground lies."""
        return self.high - _FOOT - self.deeper


def meadow(plate: Plate, sheet: Sheet) -> None:
    """Put the soft ground down."""
    wide, y = sheet.wide, sheet.ground
    plate.ground(
        f"M4 {y + 6}C{wide * 0.15} {y - 16} {wide * 0.41} {y - 20} {wide * 0.58} {y - 12}"
        f"S{wide * 0.92} {y - 8} {wide - 2} {y + 8}C{wide * 0.96} {y + 42} {wide * 0.78} {y + 52}"
        f" {wide * 0.51} {y + 50}S{wide * 0.06} {y + 44} 4 {y + 6}Z",
        Tone.MEADOW,
    )


def company(plate: Plate, sheet: Sheet, *, few: bool) -> None:
    """Draw what is on the meadow and never counted."""
    wide, y = sheet.wide, sheet.ground
    bird(plate, sheet.middle + 98, y - 12, 1.3 if few else 1.15, to_left=True)
    for x, down, tone in ((48, 6, Tone.SUN), (wide - 58, 2, Tone.BERRY), (68, 14, Tone.BERRY)):
        flower(plate, x, y + down, 1.3, tone)
    if few:
        flower(plate, wide - 92, y + 4, 1.3, Tone.SUN)
    for x in (98, wide - 30, wide - 116):
        tuft(plate, x, y + 8)


def root_lines(roots: Sequence[str], sheet: Sheet) -> RootLines | None:
    """Return the words of the roots in lines, or None if they do not all fit at the tree."""
    places = _root_places(sheet)
    if len(roots) > len(places):
        return None
    lines = tuple(
        fitted(text, room, size=_ROOT, letters=sheet.letters, voice=Voice.ITALIC, most=2)
        for text, (_, _, room, _) in zip(roots, places, strict=False)
    )
    whole = tuple(one for one in lines if one is not None)
    fits = all(
        pitch_of(one, _ROOT, sheet.letters, Voice.ITALIC) * len(one) <= _HIGHEST for one in whole
    )
    return whole if fits and len(whole) == len(lines) else None


def deeper_for(roots: RootLines | None, letters: Letters) -> float:
    """Return how much more room the words at the roots need than one line at each, or a pen."""
    if roots is None:
        return 0.0
    ends = [
        down + pitch_of(words, _ROOT, letters, Voice.ITALIC) * (len(words) - 0.65)
        for words, down in zip(roots, _ROOT_DOWN, strict=False)
    ]
    return max(0.0, max(ends, default=_FOOT + _PEN_DEEPER) - _FOOT)


def _root_places(sheet: Sheet) -> tuple[tuple[float, float, float, Align], ...]:
    """Return x, first baseline, room and alignment of the words at each root."""
    x, y = sheet.middle, sheet.ground
    left, middle, right = _ROOT_DOWN
    return (
        (x - 136, y + left, x - 138, Align.RIGHT),
        (x - 36, y + middle, 180, Align.CENTRE),
        (x + 126, y + right, sheet.wide - x - 128, Align.LEFT),
    )


def root_words(plate: Plate, roots: RootLines, sheet: Sheet) -> None:
    """Set the words at the roots."""
    for words, (x, y, _, align) in zip(roots, _root_places(sheet), strict=False):
        plate.label(
            words,
            (x, y),
            size=_ROOT,
            letters=sheet.letters,
            voice=Voice.ITALIC,
            align=align,
            role=Role.ITEM,
        )


def root_pen(plate: Plate, sheet: Sheet, prompt: str) -> None:
    """Draw lines to write on at the roots."""
    x, y = sheet.middle, sheet.ground
    for left, down in ((0, 41), (x - 96, 66), (x + 126, 43)):
        plate.rule(left, y + down, 112)
    if prompt:
        plate.label(
            (prompt,),
            (x - 40, y + 86),
            size=12,
            letters=sheet.letters,
            tone=Tone.SOFT,
            align=Align.CENTRE,
        )
