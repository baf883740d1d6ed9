"""People and pets: a round head on a bell body, no face, no hair; told apart by pattern."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.drawings.parts.named import NamedPet
from familybook.drawings.parts.pets import Pet, pet
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import oval


def somebody(plate: Plate, x: float, y: float, high: float, who: Person, line: float = 1.6) -> None:
    """Draw a person or pet standing at x, y (the middle of their feet)."""
    if who.being is Being.PET:
        kind = who.pet if isinstance(who, NamedPet) else Pet.DOG
        pet(plate, x, y, high, line, kind=kind, pattern=who.pattern, tone=who.tone)
    else:
        figure(plate, x, y, high, pattern=who.pattern, tone=who.tone, line=line)


def figure(
    plate: Plate,
    x: float,
    y: float,
    high: float,
    *,
    pattern: Pattern = Pattern.PLAIN,
    tone: Tone = Tone.MINT,
    line: float = 1.6,
) -> None:
    """Draw a person standing at x, y. The face is left for a child to draw."""
    half, shoulder = high * 0.31, y - high * 0.60
    plate.shape(
        f"M{x - half} {y}C{x - half} {shoulder + high * 0.12} {x - half * 0.62} {shoulder}"
        f" {x} {shoulder}S{x + half} {shoulder + high * 0.12} {x + half} {y}Z",
        tone,
        line=line,
        pattern=pattern,
        wobble=0.7,
        gap=max(0.8, min(1.3, high / 70)),
    )
    plate.shape(
        oval(x, y - high * 0.78, high * 0.205), Tone.CREAM, line=line, wobble=0.7, slip=(0.9, 1.0)
    )


def disc(plate: Plate, x: float, y: float, radius: float, pattern: Pattern, tone: Tone) -> None:
    """Draw somebody's pattern as a small disc, as it stands beside their name."""
    plate.shape(
        oval(x, y, radius), tone, line=1.2, pattern=pattern, slip=(1.0, 1.1), wobble=0.5, gap=0.72
    )
