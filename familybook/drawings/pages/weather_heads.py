"""The head of each weather where its words stand below it: a band with its sky and its name."""

from __future__ import annotations

from familybook.core.drawing import Drawing, Role, Voice
from familybook.core.letters import Letters
from familybook.core.palette import Tone
from familybook.drawings.pages.bands import Band, Edge, draw_band, jagged, scalloped, smooth
from familybook.drawings.parts.sky import storm_cloud, sun, sun_and_cloud
from familybook.drawings.plate.lino import Plate

_HIGH = 84.0
_TOP = 8.0
_SKY = (56.0, 47.0)
_NAME_AT = 114.0
_NAME, _LEAST = 23.0, 15.0
_BANDS: tuple[tuple[Tone, Edge], ...] = (
    (Tone.TINT, smooth),
    (Tone.MIST, scalloped),
    (Tone.STORM, jagged),
)


def weather_head(number: int, name: str, wide: float, letters: Letters) -> Drawing:
    """Draw the band of a weather, counted from the fairest: its picture, and what it is called."""
    plate = Plate()
    tone, edge = _BANDS[number]
    draw_band(plate, Band(top=_TOP, high=_HIGH - _TOP - 2, tone=tone, edge=edge), wide, right=False)
    x, y = _SKY
    match number:
        case 0:
            sun(plate, x, y, 18)
        case 1:
            sun_and_cloud(plate, x, y + 5, 0.82)
        case _:
            storm_cloud(plate, x, y, 0.78)
    size = _NAME
    while size > _LEAST and letters.width(name, size, Voice.HEAD) > wide - _NAME_AT:
        size -= 0.5
    lines = letters.wrap(name, size, wide - _NAME_AT, Voice.HEAD)
    plate.label(
        lines,
        (_NAME_AT, y + size * 0.34 - letters.pitch(name, size, Voice.HEAD) * (len(lines) - 1) / 2),
        size=size,
        letters=letters,
        voice=Voice.HEAD,
        role=Role.HEAD,
    )
    return plate.drawing(wide, _HIGH)
