"""A tent under the stars: a flag on the bunting for each person."""

from __future__ import annotations

from collections.abc import Sequence

from familybook.core.palette import Tone
from familybook.core.person import Person
from familybook.drawings.plate.lino import Plate
from familybook.drawings.scenes.garland import garlands
from familybook.drawings.scenes.scenery import (
    bush,
    far_hills,
    glow,
    meadow,
    moon,
    sky,
    stars,
    tree,
    wild,
)

_HIGH = "M38 132C82 150 138 128 182 92", "M184 92C226 128 276 148 326 152"
_LOW = "M42 186C74 204 96 206 124 200", "M246 200C274 208 300 208 322 200"


def tent_scene(plate: Plate, people: Sequence[Person], *, quiet: bool) -> None:
    """Draw the tent; more than a dozen people take a second row of bunting."""
    del quiet
    sky(plate)
    glow(plate, 184, 212, 142, 110)
    moon(plate, 68, 58, 21)
    stars(plate, ((26, 108), (118, 34), (152, 66), (230, 40), (270, 88), (318, 40), (340, 96)))
    far_hills(plate, 262)
    meadow(plate, 292)
    tree(plate, 34, 322, 1.06)
    plate.shape("M322 316C325 262 322 206 323 144L330 144C331 206 331 262 334 316Z", Tone.CLAY)
    bush(plate, 292, 310, 0.72, Tone.MINT)
    _tent(plate, lit=True)
    _fire(plate)
    wild(
        plate,
        ((56, 356, Tone.BERRY), (98, 350, Tone.SUN), (330, 350, Tone.CLAY)),
        ((28, 350), (76, 362), (312, 362), (346, 340), (126, 364)),
    )
    cords = _HIGH if len(people) <= 12 else (*_HIGH, *_LOW)
    garlands(plate, cords, people, largest=34)


def _tent(plate: Plate, *, lit: bool) -> None:
    plate.line("M172 70L192 106M196 68L176 106", 2.6)
    plate.shape(
        "M184 88C214 164 246 246 290 324L80 326C122 246 156 166 184 88Z", Tone.BERRY, line=2.2
    )
    plate.shape(
        "M184 90C196 166 214 250 232 325L136 326C156 250 172 166 184 90Z", Tone.CREAM, line=1.7
    )
    inside = Tone.SUN if lit else Tone.DUSK
    plate.shape(
        "M184 168C196 222 206 274 212 325L156 326C164 272 174 222 184 168Z", inside, line=1.8
    )
    plate.shape(
        "M184 168C178 222 180 280 190 325L156 326C164 272 174 222 184 168Z", Tone.TINT, line=1.5
    )
    plate.line("M162 150L128 232M206 148L242 228M152 214L118 290M216 210L254 290", 1.3)
    plate.line("M96 294L58 334M274 292L312 332", 1.6)
    plate.line("M52 328L62 340M318 326L308 339", 2.4)


def _fire(plate: Plate) -> None:
    plate.line("M246 352L276 362M276 351L247 362", 3.0)
    plate.shape(
        "M262 352C250 350 248 338 256 330C256 336 260 336 260 330"
        "C260 324 262 320 266 316C266 326 276 332 274 342C273 349 268 352 262 352Z",
        Tone.SUN,
        line=1.5,
    )
    plate.line("M262 308C258 301 266 297 262 289M270 304C268 299 272 296 270 291", 1.2)
