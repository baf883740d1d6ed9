"""The buildings of our street, each on a 60 by 60 sheet, standing on its lower edge."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache

from familybook.core.drawing import Drawing
from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import SIDE, Cut, Cuts, ink, print_cuts
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box, oval


class Place(StrEnum):
    """What a place near us is drawn as."""

    LIBRARY = "library"
    CAFE = "cafe"
    HUB = "hub"
    SCHOOL = "school"
    WORSHIP = "worship"
    PARK = "park"
    FOOD = "food"
    OTHER = "other"


_CUTS: Mapping[Place, Cuts] = {
    Place.LIBRARY: (
        Cut("M7 58L7 25L53 25L53 58Z", Tone.CREAM),
        Cut("M2 25L30 7L58 25Z", Tone.CLAY),
        Cut(oval(30, 19, 3.6), Tone.SUN, 1.5),
        Cut("M11 29L16 29L16 54L11 54ZM44 29L49 29L49 54L44 54Z", Tone.PAGE, 1.6),
        Cut("M20 58L20 36C24 33 28 34 30 37C32 34 36 33 40 36L40 58Z", Tone.SKY, 1.8),
        ink("M30 37L30 58M24 43L27 43M24 48L27 48M33 43L36 43M33 48L36 48", 1.4),
        ink("M3 58L57 58", 2.4),
    ),
    Place.CAFE: (
        Cut("M8 58L8 16L52 16L52 58Z", Tone.TINT),
        Cut("M15 3L45 3L45 14L15 14Z", Tone.CREAM, 1.8),
        ink("M26 6L26 11C26 12 33 12 33 11L33 6ZM33 7C37 6 37 11 33 10", 1.4),
        Cut(
            "M5 20L55 20L58 32C53 37 49 37 45 32C41 37 37 37 33 32C29 37 25 37 20 32"
            "C16 37 11 37 2 32Z",
            Tone.BERRY,
        ),
        ink("M18 21L15 33M30 21L30 33M42 21L45 33", 1.5),
        Cut("M14 58L14 41L26 41L26 58Z", Tone.SKY, 1.8),
        Cut("M32 41L47 41L47 52L32 52Z", Tone.SUN, 1.8),
    ),
    Place.HUB: (
        Cut("M4 58L4 34L24 22L24 58Z", Tone.MINT),
        Cut("M20 58L20 26L40 12L57 26L57 58Z", Tone.CREAM),
        Cut("M14 27L39 5L60 24L56 30L39 14L19 32Z", Tone.LEAF),
        Cut("M31 58L31 40C31 33 47 33 47 40L47 58Z", Tone.SUN, 1.9),
        ink("M39 35L39 58M36 48L37 48M42 48L43 48", 1.5),
        Cut(oval(39, 25, 4.2), Tone.SKY, 1.6),
        Cut("M8 44L8 37L16 37L16 44Z", Tone.SKY, 1.6),
    ),
    Place.SCHOOL: (
        ink("M30 15L30 2", 1.8),
        Cut("M30 2C35 1 38 5 43 3L42 10C38 11 35 8 30 9Z", Tone.BERRY, 1.7),
        Cut("M4 58L4 32L56 32L56 58Z", Tone.SKY),
        Cut("M1 33L9 22L51 22L59 33Z", Tone.CLAY),
        Cut("M20 58L20 24L30 13L40 24L40 58Z", Tone.CREAM),
        Cut(oval(30, 28, 4.6), Tone.PAGE, 1.6),
        ink("M30 25.5L30 28.5L32 29.5", 1.3),
        Cut("M25 58L25 43L35 43L35 58Z", Tone.SUN, 1.8),
        Cut("M8 48L8 39L15 39L15 48ZM45 48L45 39L52 39L52 48Z", Tone.PAGE, 1.6),
    ),
    Place.WORSHIP: (
        Cut("M5 58L5 36L55 36L55 58Z", Tone.TINT),
        Cut("M2 37L10 27L50 27L58 37Z", Tone.DUSK),
        Cut("M15 58L15 30L30 8L45 30L45 58Z", Tone.CREAM),
        Cut("M10 31L30 2L50 31L45 34L30 12L15 34Z", Tone.DUSK),
        Cut(oval(30, 29, 6), Tone.SUN, 1.7),
        ink("M30 23L30 35M24 29L36 29", 1.3),
        Cut("M23 58L23 48C23 42 28 42 30 38C32 42 37 42 37 48L37 58Z", Tone.SKY, 1.9),
        Cut("M8 52L8 46C8 43 11 43 11 41C11 43 13 43 13 46L13 52Z", Tone.BERRY, 1.5),
        Cut("M47 52L47 46C47 43 49 43 49 41C49 43 52 43 52 46L52 52Z", Tone.LEAF, 1.5),
    ),
    Place.PARK: (
        ink("M16 34L16 58", 3.4),
        Cut("M16 42C3 43 0 33 5 27C3 16 11 9 17 11C25 8 32 17 29 26C33 35 26 43 16 42Z", Tone.LEAF),
        ink("M16 42L16 28M16 35L11 30M16 32L21 27", 1.5),
        Cut("M26 40L58 39L58 44L26 45Z", Tone.CLAY, 1.8),
        Cut("M24 48L60 47L60 51L24 52Z", Tone.CLAY, 1.8),
        ink("M30 40L30 58M54 39L54 58", 2.2),
        Cut(oval(48, 17, 7), Tone.SUN, 1.7),
        ink("M4 58C4 54 3 52 2 50M8 58C8 54 9 53 10 51", 1.4),
    ),
    Place.FOOD: (
        ink("M7 26L7 58M53 26L53 58", 2.8),
        Cut("M3 27L10 9L50 9L57 27Z", Tone.SUN, 2.1, Pattern.STRIPES),
        Cut("M9 44L51 44L49 58L11 58Z", Tone.CLAY),
        ink("M10 51L50 51", 1.6),
        Cut(oval(18, 40, 5.4), Tone.BERRY, 1.8),
        Cut(oval(29, 39, 5.8), Tone.LEAF, 1.8),
        Cut("M37 44C36 34 39 31 41 30C44 32 47 36 46 44Z", Tone.CREAM, 1.8),
        ink("M18 35L19 32M29 33L30 30", 1.5),
    ),
    Place.OTHER: (
        Cut("M40 22L40 8L47 8L47 28Z", Tone.CLAY),
        Cut("M10 58L10 32L30 14L50 32L50 58Z", Tone.CREAM),
        Cut("M3 34L30 7L57 34L52 39L30 17L8 39Z", Tone.SKY),
        Cut("M33 58L33 44C33 39 43 39 43 44L43 58Z", Tone.BERRY, 1.8),
        Cut(box(16, 38, 11, 11), Tone.SUN, 1.8),
        ink("M21.5 38L21.5 49M16 43.5L27 43.5", 1.3),
    ),
}


@cache
def place_picture(place: Place) -> Drawing:
    """Draw a building."""
    plate = Plate()
    print_cuts(plate, _CUTS[place])
    return plate.drawing(SIDE, SIDE)


@cache
def house_to_write_on() -> Drawing:
    """Draw a house that nobody has named yet: its lines are dashes."""
    plate = Plate()
    plate.shape("M11 58L11 32L30 15L49 32L49 58Z", line=1.6, dash=(4.6, 3.6), wobble=0.6)
    plate.line("M4 34L30 9L56 34", 1.8, dash=(4.6, 3.6), wobble=0.6)
    plate.line("M25 58L25 46C25 41 35 41 35 46L35 58", 1.5, dash=(3.6, 3.0), wobble=0.6)
    return plate.drawing(SIDE, SIDE)
