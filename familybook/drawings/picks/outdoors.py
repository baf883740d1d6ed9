"""Small pictures of weather, and of things out of doors."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

_CLOUD = "M16 34C5 33 5 20 14 18C14 7 29 4 34 13C42 9 50 16 48 23C56 25 54 35 46 34Z"

OUTDOORS: dict[str, Cuts] = {
    "sun": (
        ink(
            "M30 5L30 10M30 50L30 55M5 30L10 30M50 30L55 30"
            "M12 12L16 16M44 44L48 48M48 12L44 16M12 48L16 44",
            2.4,
        ),
        Cut(oval(30, 30, 14), Tone.SUN),
    ),
    "sunrise": (
        ink("M30 6L30 12M9 18L14 22M51 18L46 22M3 36L9 36M51 36L57 36", 2.4),
        Cut("M13 42C12 18 48 18 47 42Z", Tone.SUN),
        Cut("M3 42C14 36 24 40 32 38C42 36 50 38 57 42L57 54C40 56 20 56 3 54Z", Tone.LEAF),
    ),
    "cloud": (Cut(_CLOUD, Tone.MIST, 2.3), ink("M12 45L30 45M24 53L46 53", 2.0)),
    "rain": (
        Cut(_CLOUD, Tone.SKY, 2.3),
        ink("M16 41L13 50M27 41L24 54M38 41L35 50M47 41L44 48", 2.4),
    ),
    "storm": (
        Cut(_CLOUD, Tone.DUSK, 2.3),
        Cut("M30 30L20 44L28 44L24 58L39 40L31 40L37 30Z", Tone.SUN, 1.9),
    ),
    "suncloud": (
        ink("M18 4L18 8M4 18L8 18M8 8L11 11M28 8L25 11", 2.2),
        Cut(oval(18, 18, 9), Tone.SUN),
        Cut(
            "M22 50C11 49 11 37 20 35C20 24 35 21 40 30C48 26 56 33 54 40C60 43 58 51 50 50Z",
            Tone.MIST,
        ),
    ),
    "moon": (
        Cut("M34 6C50 9 56 28 46 42C38 54 20 55 9 45C28 44 40 24 34 6Z", Tone.SUN),
        ink("M16 12L16 22M11 17L21 17M26 28L26 34M23 31L29 31", 1.9),
    ),
    "umbrella": (
        ink("M30 28L30 49C30 57 19 57 19 49", 2.6),
        Cut(
            "M5 31C6 13 18 6 30 6C42 6 54 13 55 31C50 26 43 26 39 31C35 26 25 26 21 31"
            "C17 26 10 26 5 31Z",
            Tone.BERRY,
        ),
        ink("M21 31C22 20 26 12 30 6C34 12 38 20 39 31M30 6L30 3", 1.6),
    ),
    "tree": (
        Cut("M25 56C27 46 27 40 26 32L34 32C33 42 33 48 36 56Z", Tone.CLAY),
        Cut(
            "M20 40C8 40 4 28 12 22C10 10 22 4 30 8C40 3 52 12 48 22"
            "C56 29 51 41 39 40C34 44 26 44 20 40Z",
            Tone.LEAF,
        ),
        ink("M30 40L30 24M30 32L22 25M30 29L37 22", 1.6),
    ),
    "seedling": (
        Cut("M14 38L46 38L42 56L18 56Z", Tone.CLAY),
        ink("M11 38L49 38", 2.8),
        ink("M30 37C30 30 29 26 30 18", 2.4),
        Cut("M30 22C20 24 12 18 10 7C21 5 30 11 30 22Z", Tone.LEAF),
        Cut("M30 27C38 28 46 23 48 14C39 12 31 17 30 27Z", Tone.MINT),
    ),
    "flower": (
        ink("M30 30C31 40 29 48 30 57", 2.6),
        Cut("M30 48C36 40 44 38 50 40C48 48 40 52 30 48Z", Tone.LEAF, 1.8),
        *(
            Cut(oval(30 + 11 * u, 20 + 11 * v, 7.2), Tone.BERRY, 1.8)
            for u, v in ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31))
        ),
        Cut(oval(30, 20, 6), Tone.SUN, 1.8),
    ),
    "mountain": (
        Cut("M3 54L24 18L34 34L40 26L57 54Z", Tone.DUSK),
        Cut("M24 18L31 29L26 32L22 28L17 31Z", Tone.PAGE, 1.7),
        ink("M24 18L24 4", 2.0),
        Cut("M24 4L36 7L24 12Z", Tone.BERRY, 1.7),
    ),
    "signpost": (
        ink("M30 6L30 56", 3.6),
        Cut("M12 11L42 11L50 17L42 23L12 23Z", Tone.SUN),
        Cut("M48 29L20 29L12 35L20 41L48 41Z", Tone.CREAM),
        ink("M20 56L40 56", 2.2),
    ),
    "boot": (
        Cut(
            "M18 6L38 6L38 34C44 36 54 36 55 46L55 51L17 51C16 36 19 22 18 6Z",
            Tone.LEAF,
        ),
        Cut("M16 50L56 50L56 56L16 56Z", Tone.CLAY, 1.9),
        ink("M18 14L38 14", 1.8),
    ),
    "bird": (
        ink("M25 46L24 55M33 46L34 55", 2.0),
        Cut("M52 22L59 25L51 28Z", Tone.SUN, 1.7),
        Cut(
            "M4 22L15 27C20 16 30 18 36 18C40 10 54 12 53 25C52 40 38 49 26 46C14 44 8 34 4 22Z",
            Tone.SKY,
        ),
        ink("M18 30C24 40 36 38 38 27", 1.8),
        solid(oval(46, 21, 1.9)),
    ),
    "shell": (
        Cut("M52 46C58 20 38 6 22 12C4 18 4 44 22 48C34 50 46 50 52 46Z", Tone.BLUSH),
        ink("M46 44C50 26 36 14 24 20C12 26 16 42 28 40C36 38 34 28 27 29", 2.1),
    ),
    "feather": (
        Cut("M49 5C54 22 44 42 22 46C16 30 26 10 49 5Z", Tone.SKY),
        ink("M12 57L42 14", 2.1),
        ink("M27 36L24 28M33 27L31 19M29 33L38 32M36 23L45 22", 1.5),
    ),
    "paw": (
        Cut(
            "M30 28C40 28 48 40 45 48C42 55 35 50 30 50C25 50 18 55 15 48C12 40 20 28 30 28Z",
            Tone.CLAY,
        ),
        Cut(oval(12, 28, 5.4, 7, -24), Tone.CLAY),
        Cut(oval(23, 15, 5.6, 7.6, -8), Tone.CLAY),
        Cut(oval(38, 15, 5.6, 7.6, 8), Tone.CLAY),
        Cut(oval(48, 28, 5.4, 7, 24), Tone.CLAY),
    ),
    "bench": (
        ink("M13 30L11 56M47 30L49 56", 3.0),
        Cut("M6 16L54 15L54 22L6 23Z", Tone.CLAY),
        Cut("M6 27L54 26L54 33L6 34Z", Tone.CLAY),
        Cut("M4 41L56 40L56 47L4 48Z", Tone.SUN),
    ),
    "bus": (
        Cut("M5 14L50 13C55 16 56 30 56 46L5 46Z", Tone.BERRY),
        Cut(box(10, 19, 10, 11), Tone.MIST, 1.7),
        Cut(box(24, 19, 10, 11), Tone.MIST, 1.7),
        Cut("M38 19L49 19C51 23 52 28 52 31L38 31Z", Tone.MIST, 1.7),
        Cut(oval(17, 47, 6.4), Tone.CREAM),
        Cut(oval(43, 47, 6.4), Tone.CREAM),
        ink("M6 37L54 37", 1.6),
    ),
    "anchor": (
        ink("M30 17L30 52M18 25L42 25", 4.2),
        ink("M8 38C10 50 20 54 30 53C40 54 50 50 52 38", 4.2),
        Cut("M3 44L9 34L15 43Z", Tone.DUSK, 1.8),
        Cut("M45 43L51 34L57 44Z", Tone.DUSK, 1.8),
        Cut(oval(30, 12, 6), Tone.SUN, 2.4),
    ),
    "football": (
        Cut(oval(30, 30, 23), Tone.PAGE, 2.4),
        solid("M30 19L40 26L36 38L24 38L20 26Z"),
        ink("M30 19L30 8M40 26L51 22M36 38L43 48M24 38L17 48M20 26L9 22", 2.0),
    ),
    "globe": (
        Cut(oval(30, 27, 20), Tone.SKY, 2.3),
        Cut("M16 17C24 12 30 18 26 24C32 28 24 36 20 34C16 30 12 28 16 17Z", Tone.LEAF, 1.6),
        Cut("M36 20C42 18 46 24 45 30C40 32 34 28 36 20Z", Tone.LEAF, 1.6),
        ink("M30 48L30 54M18 55L42 55", 2.6),
    ),
    "lifebuoy": (
        Cut(oval(30, 30, 24), Tone.CREAM, 2.3),
        Cut("M24 7C28 6 32 6 36 7L33 20L27 20Z", Tone.BERRY, 1.8),
        Cut("M24 53C28 54 32 54 36 53L33 40L27 40Z", Tone.BERRY, 1.8),
        Cut("M7 24C6 28 6 32 7 36L20 33L20 27Z", Tone.BERRY, 1.8),
        Cut("M53 24C54 28 54 32 53 36L40 33L40 27Z", Tone.BERRY, 1.8),
        Cut(oval(30, 30, 10.5), Tone.PAGE, 2.2),
    ),
    "kite": (
        Cut("M34 4L52 22L32 44L16 18Z", Tone.SUN, 2.3),
        ink("M34 4L32 44M16 18L52 22", 1.8),
        ink("M32 44C24 48 30 54 20 55C14 56 12 52 8 54", 2.0),
        Cut("M20 48L26 52L19 58Z", Tone.BERRY, 1.5, Pattern.PLAIN),
    ),
}
