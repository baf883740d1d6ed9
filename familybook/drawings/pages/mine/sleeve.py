"""The head of a teenager's page: their pattern, large, as on the sleeve of a record."""

from __future__ import annotations

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.plate.lino import Plate, rings_of
from familybook.drawings.plate.paths import box, oval
from familybook.drawings.plate.wording import fitted, pitch_of, runs_from_right

HIGH = 92.0
_SIDE = 84.0
_SIZES = (34.0, 28.0, 22.0, 17.0)


def sleeve(
    name: str,
    look: tuple[Pattern, Tone],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
) -> Drawing | None:
    """Draw a name beside its pattern, or a line to write it on; None if the name is too long."""
    plate = Plate()
    flip = runs_from_right(name) if name else from_right
    left = wide - _SIDE - 4 if flip else 2.0
    _cover(plate, left, look)
    room = wide - _SIDE - 34
    edge = wide - _SIDE - 28 if flip else _SIDE + 28.0
    start = edge - room if flip else edge
    if name:
        for size in _SIZES:
            lines = fitted(name, room, size=size, letters=letters, voice=Voice.HEAD, most=1)
            if lines is not None and pitch_of(lines, size, letters, Voice.HEAD) < HIGH - 34:
                break
        else:
            return None
        plate.label(
            lines,
            (edge, HIGH - 36),
            size=size,
            letters=letters,
            voice=Voice.HEAD,
            align=Align.RIGHT if flip else Align.LEFT,
            role=Role.HEAD,
        )
        plate.line(f"M{start} {HIGH - 12}h{room}", 2.2, taper=False)
    else:
        plate.rule(start, HIGH - 14, room)
    return plate.drawing(wide, HIGH, says)


def _cover(plate: Plate, x: float, look: tuple[Pattern, Tone]) -> None:
    """Draw the square with the pattern, and the edge of what is in it."""
    pattern, tone = look
    plate.shape(oval(x + _SIDE / 2, 46, 36), Tone.PAGE, line=1.2, slip=(0, 0))
    square = box(x, 4, _SIDE, _SIDE)
    plate.shape(square, tone, line=1.8, pattern=pattern, gap=1.5)
    if pattern is Pattern.PLAIN:
        plate.line(f"M{x + 12} {_SIDE - 14}L{x + _SIDE - 14} 18", 1.8)
    inner = box(x + _SIDE * 0.5, 4 + _SIDE * 0.5, _SIDE * 0.5, _SIDE * 0.5)
    plate.fill(rings_of(inner), Tone.PAGE)
    plate.line(f"M{x + _SIDE * 0.5} {4 + _SIDE}v{-_SIDE * 0.5}h{_SIDE * 0.5}", 1.8)
    plate.shape(oval(x + _SIDE * 0.75, 4 + _SIDE * 0.75, 13), Tone.INK, line=0, slip=(0, 0))
    plate.shape(oval(x + _SIDE * 0.75, 4 + _SIDE * 0.75, 4.6), tone, line=0, slip=(0, 0))
