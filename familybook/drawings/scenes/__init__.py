"""The six cover scenes: one lit window, flag, lantern, bow or flower for each person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from familybook.core.drawing import Drawing
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes.boat import boat_scene
from familybook.drawings.scenes.garden import garden_scene
from familybook.drawings.scenes.house import house_scene
from familybook.drawings.scenes.kite import kite_scene
from familybook.drawings.scenes.scenery import STAGE
from familybook.drawings.scenes.tent import tent_scene
from familybook.drawings.scenes.tree import tree_scene

MOST = 24
"""How many people a scene shows; the cover tells how many more there are."""

SCENES: dict[str, Callable[..., None]] = {
    "house": house_scene,
    "boat": boat_scene,
    "tent": tent_scene,
    "tree": tree_scene,
    "kite": kite_scene,
    "garden": garden_scene,
}
"""Every scene by the last part of its pick's key."""


def scene(name: str, people: Sequence[Person], *, quiet: bool = False, says: str = "") -> Drawing:
    """Draw a scene with something for each person, for the first `MOST`.

    A quiet scene shows patterns and no figures.
    """
    plate = Plate()
    SCENES[name](plate, people[:MOST], quiet=quiet)
    return plate.drawing(*STAGE, says)
