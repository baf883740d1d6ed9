"""Boxes of a strip: a small picture and a heading, and under them a frame to draw in."""

from __future__ import annotations

from enum import StrEnum

from familybook.core.drawing import Align, Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.core.said import Said
from familybook.drawings.pages.keepsakes import framed
from familybook.drawings.pages.steps.trail_things import bridge, gate
from familybook.drawings.parts.plants import bush, flower
from familybook.drawings.parts.sky import storm_cloud, sun
from familybook.drawings.parts.things import home
from familybook.drawings.plate.lino import NO_SLIP, Plate
from familybook.drawings.plate.paths import oval
from familybook.drawings.plate.wording import fitted, pitch_of, runs_from_right

_BAND = 62.0
_SIZE = 17.0
_SMALL = 76.0


class Scene(StrEnum):
    """What the small picture beside a heading shows."""

    BEFORE = "before"
    HARD = "hard"
    DID = "did"
    NOW = "now"


_GROUNDS = {
    Scene.BEFORE: Tone.HILL,
    Scene.HARD: Tone.STORM,
    Scene.DID: Tone.TINT,
    Scene.NOW: Tone.MEADOW,
}


def strip_box(
    scene: Scene,
    heading: str,
    picture: Said,
    size: tuple[float, float],
    letters: Letters,
    says: str,
) -> Drawing:
    """Draw one box, so wide and with a frame so high; without a picture the frame is empty."""
    wide, high = size
    plate = Plate()
    _scene(plate, scene)
    lines = fitted(
        heading, wide - _SMALL - 6, size=_SIZE, letters=letters, voice=Voice.HEAD, most=2
    ) or letters.wrap(heading, _SIZE, wide - _SMALL - 6, Voice.HEAD)
    flip = runs_from_right(heading)
    pitch = pitch_of(lines, _SIZE, letters, Voice.HEAD)
    first = _BAND - 14 - (len(lines) - 1) * pitch
    plate.label(
        lines,
        (wide - 4 if flip else _SMALL, first),
        size=_SIZE,
        letters=letters,
        voice=Voice.HEAD,
        align=Align.RIGHT if flip else Align.LEFT,
        role=Role.HEAD,
    )
    top, end, low = _BAND, wide - 3.0, _BAND + high
    path = (
        f"M4 {top + 2}L{end} {top}L{end - 1} {low}L3 {low - 1}Z"
        if scene in {Scene.BEFORE, Scene.NOW}
        else f"M3 {top}L{end - 1} {top + 1.5}L{end} {low - 1}L4 {low}Z"
    )
    plate.shape(path, Tone.BLUSH, line=0)
    plate.shape(path, Tone.PAGE, line=0, slip=NO_SLIP)
    if picture.photo or picture.strokes:
        framed(plate, path, picture)
    plate.line(path, 1.8)
    return plate.drawing(wide, low + 4, says)


def scene_drawing(scene: Scene) -> Drawing:
    """Return the small picture of a box alone."""
    plate = Plate()
    _scene(plate, scene)
    return plate.drawing(_SMALL, _BAND + 2)


def _scene(plate: Plate, scene: Scene) -> None:
    """Draw the small picture of a box, standing on its frame."""
    plate.ground(oval(36, _BAND - 20, 34, 20), _GROUNDS[scene], wobble=1.6)
    match scene:
        case Scene.BEFORE:
            home(plate, 30, _BAND - 3, 46)
            bush(plate, 60, _BAND - 2, 0.42)
        case Scene.HARD:
            storm_cloud(plate, 36, 30, 0.72)
        case Scene.DID:
            small = Plate()
            small.shape("M-60 -14C-30 -18 30 -18 60 -14L60 16C30 12 -30 12 -60 16Z", Tone.TINT)
            bridge(small, 0, 0, 15)
            plate.place(small.drawing(1, 1), 36, _BAND - 18, 0.56)
        case Scene.NOW:
            small = Plate()
            gate(small, 0, 0, 12)
            plate.place(small.drawing(1, 1), 46, _BAND - 10, 0.6)
            sun(plate, 46, 16, 6.5, rays=9, line=1.2)
            flower(plate, 66, _BAND - 3, 0.7)
