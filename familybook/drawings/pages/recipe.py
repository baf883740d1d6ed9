"""A recipe card: what it is called, how it is made, or lines to write it on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks import small_picture
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import box
from familybook.drawings.plate.wording import pitch_of, runs_from_right

_SIDE = 20.0
_CLOTH = 15.0
_HEAD = 17.0
_SIZE = 14.0
_PICTURE = 46.0
_PEN = 28.35
_BETWEEN = 4.0


def recipe_card(
    name: str,
    paragraphs: Sequence[str],
    wide: float,
    letters: Letters,
    *,
    from_right: bool,
    says: str,
    prompt: str = "",
    pen_lines: int = 4,
) -> Drawing:
    """Draw a card; without a name its prompt stands there, without words there are lines."""
    flip = runs_from_right(name or "".join(paragraphs)) if name or paragraphs else from_right
    room = wide - 2 * _SIDE - 4
    head = letters.wrap(name or prompt, _HEAD, room - _PICTURE - 10, Voice.HEAD)
    high_head = _high(head, letters)
    top = _CLOTH + 8 + high_head + 6
    texts = [letters.wrap(one, _SIZE, room) for one in paragraphs]
    pitches = [max(19.5, pitch_of(lines, _SIZE, letters)) for lines in texts]
    words = sum(len(lines) * pitch + _BETWEEN for lines, pitch in zip(texts, pitches, strict=True))
    high = top + (words + 12 if texts else pen_lines * letters.by_hand(_PEN) + 14)
    plate = Plate()
    _card(plate, wide, high)
    _head(plate, head, wide, letters, flip=flip, tone=Tone.INK if name else Tone.SOFT)
    plate.line(f"M{_SIDE} {top - 3}h{room}", 1.4, tone=Tone.BERRY, taper=False)
    y = top
    for lines, pitch in zip(texts, pitches, strict=True):
        y = _paragraph(plate, lines, y, pitch, wide, letters) + _BETWEEN
    for n in range(1, 1 if texts else pen_lines + 1):
        plate.rule(_SIDE, top + letters.by_hand(_PEN) * n - 2, room)
    return plate.drawing(wide, high, says)


def _high(head: Sequence[str], letters: Letters) -> float:
    """Return the height of what it is called and the pot beside it."""
    return max(_PICTURE, len(head) * pitch_of(head, _HEAD, letters, Voice.HEAD) + 10)


def _head(
    plate: Plate, head: Sequence[str], wide: float, letters: Letters, *, flip: bool, tone: Tone
) -> None:
    """Set what it is called, and a pot beside it."""
    near = wide - _SIDE if flip else _SIDE
    left = wide - _SIDE - _PICTURE if flip else _SIDE
    plate.place(small_picture("pot"), left, _CLOTH + 8, _PICTURE / 60)
    middle = _CLOTH + 8 + _high(head, letters) / 2
    pitch = pitch_of(head, _HEAD, letters, Voice.HEAD)
    plate.label(
        head,
        (
            near + (-1 if flip else 1) * (_PICTURE + 10),
            middle + _HEAD * 0.34 - (len(head) - 1) * pitch / 2,
        ),
        size=_HEAD,
        letters=letters,
        voice=Voice.HEAD,
        tone=tone,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.HEAD,
    )


def _paragraph(
    plate: Plate, lines: Sequence[str], y: float, pitch: float, wide: float, letters: Letters
) -> float:
    """Set lines under y, from the side on which they are read; return where they end."""
    side = runs_from_right(" ".join(lines))
    for line in lines:
        y += pitch
        plate.label(
            (line,),
            (wide - _SIDE if side else _SIDE, y),
            size=_SIZE,
            letters=letters,
            align=Align.RIGHT if side else Align.LEFT,
        )
    return y


def _card(plate: Plate, wide: float, high: float) -> None:
    """Draw the card with a strip of checked cloth along its top."""
    plate.shape(box(2, 2, wide - 6, high - 6, 9), Tone.CREAM, line=1.6, wobble=1.2)
    plate.place(_cloth(wide), 0, 0)


@cache
def _cloth(wide: float) -> Drawing:
    """Draw the cloth, which cards of one width share: its checks take long to cut."""
    plate = Plate()
    plate.shape(
        box(2, 2, wide - 6, _CLOTH, 6), Tone.BERRY, line=1.4, pattern=Pattern.HATCH, slip=NO_SLIP
    )
    return plate.drawing(wide, _CLOTH + 4)
