"""What stands at the outer edge of each band of weather: the sky, and what keeps us well in it."""

from __future__ import annotations

from familybook.core.drawing import Align, Role, Voice
from familybook.core.letters import Letters
from familybook.drawings.pages.bands import Band
from familybook.drawings.parts.sky import storm_cloud, sun, sun_and_cloud
from familybook.drawings.parts.twin import Twin, second
from familybook.drawings.plate.keeping import BOX, bowl, danger_box, umbrella
from familybook.drawings.plate.lino import Plate

ICON = 122.0
"""Room for the pictures, at the outer edge of each page."""

_NAME = 16.0
_OTHER_NAME = 13.0
_WHOLE_SKY = 128.0
"""The height of a band that has room for its sky as it is; in a lower one it is smaller."""

_KEEPING = 1.1
_WHOLE_KEEPING = 105.0
"""How much larger a bowl or an umbrella is; in a band lower than that it is as much smaller."""


def draw_keeping(
    plate: Plate, number: int, band: Band, wide: float, letters: Letters, danger: tuple[Twin, str]
) -> None:
    """Draw what keeps us well in a weather, at the outer edge of the right page."""
    x, middle = wide - BOX[0] / 2 - 10, band.top + band.high / 2
    scale = min(_KEEPING, band.high / _WHOLE_KEEPING)
    match number:
        case 0:
            bowl(plate, x, middle - 4, scale)
        case 1:
            umbrella(plate, x, middle, scale)
        case _:
            words, ring = danger
            danger_box(plate, (x, middle), words.text, ring, letters, words.other)


def draw_sky(plate: Plate, number: int, name: Twin, band: Band, letters: Letters) -> None:
    """Draw a sky and what it is called, at the outer edge of the left page."""
    other = second(name.other, ICON, ICON, size=_OTHER_NAME, letters=letters, voice=Voice.HEAD)
    little = min(1.0, (band.high - other.high) / _WHOLE_SKY)
    middle = band.top + (band.high - other.high) / 2
    x, y = 62.0, middle - 12 * little
    match number:
        case 0:
            sun(plate, x, y, 24 * little)
        case 1:
            sun_and_cloud(plate, x, y + 6 * little, 1.08 * little)
        case _:
            storm_cloud(plate, x, y - 4 * little, 1.05 * little)
    y = middle + 54 * little
    for text, size, down in (
        (name.text, _NAME, 0.0),
        (name.other, _OTHER_NAME, (other.high + _OTHER_NAME) / 2 + 3),
    ):
        if text:
            plate.label(
                (text,),
                (x, y + down),
                size=size,
                letters=letters,
                voice=Voice.HEAD,
                align=Align.CENTRE,
                role=Role.HEAD,
            )
