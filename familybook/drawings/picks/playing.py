"""Small pictures of playing, and of what is nice to eat with it."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

PLAYING: dict[str, Cuts] = {
    "blocks": (
        Cut(box(5, 32, 23, 23, 2), Tone.SKY, 2.2),
        Cut(box(32, 32, 23, 23, 2), Tone.BERRY, 2.2),
        Cut(box(18, 8, 23, 23, 2), Tone.SUN, 2.2),
        Cut(oval(29.5, 19.5, 5.5), Tone.CREAM, 1.8),
        Cut("M16.5 37L23 49L10 49Z", Tone.CREAM, 1.8),
        Cut(box(38, 38, 11, 11), Tone.CREAM, 1.8),
    ),
    "biscuits": (
        Cut(oval(22, 24, 19, 18), Tone.CLAY, 2.3),
        Cut(oval(39, 40, 17, 16), Tone.SUN, 2.3),
        *(solid(oval(x, y, 2.3)) for x, y in ((14, 20), (23, 15), (18, 30), (29, 22))),
        *(solid(oval(x, y, 1.7)) for x, y in ((34, 34), (44, 35), (39, 43), (47, 45), (33, 47))),
        ink("M6 47L9 48M12 53L14 51M20 48L20 51", 2.4),
    ),
    "cracker": (
        Cut("M17 32L4 27L6 33L2 38L8 40L9 46L20 40Z", Tone.SUN, 2.0),
        Cut("M43 24L50 13L52 19L58 20L55 26L58 31L44 33Z", Tone.SUN, 2.0),
        Cut("M15 31L40 20C45 22 48 30 46 35L21 46C16 44 13 36 15 31Z", Tone.BERRY, 2.3),
        Cut("M27 25.5L33 23C36 28 37 33 37 38L31 41C31 35 30 30 27 25.5Z", Tone.CREAM, 1.7),
        ink("M18 12L21 17M28 7L29 13M9 15L13 20M46 44L49 49M39 48L40 53", 2.1),
    ),
    "socks": (
        ink("M2 7C20 12 40 12 58 7", 2.4),
        Cut(
            "M12 10L26 11L25 32C31 37 31 46 24 47L7 47C3 42 5 37 11 35Z",
            Tone.SUN,
            2.2,
            Pattern.STRIPES,
        ),
        Cut(
            "M34 11L48 10L48 34C54 39 54 49 47 50L31 50C27 45 29 40 34 37Z",
            Tone.SKY,
            2.2,
            Pattern.DOTS,
        ),
        ink("M18 6L19 14M41 6L41 14", 3.0),
    ),
    "swing": (
        ink("M5 57L15 6M55 57L45 6", 3.2),
        ink("M10 6L50 6", 3.6),
        ink("M23 6L23 40M37 6L37 40", 1.8),
        Cut("M18 39L42 39L42 45L18 45Z", Tone.SUN, 2.1),
        ink("M2 57L58 57", 1.8),
    ),
    "bike": (
        Cut(oval(14, 42, 12), Tone.PAGE, 2.4),
        Cut(oval(46, 42, 12), Tone.PAGE, 2.4),
        ink("M14 42L23 23L40 23L29 42ZM29 42L21 18M40 20L46 42", 2.8),
        ink("M40 22L38 12L46 11", 2.8),
        Cut("M14 16L27 15L26 20L17 20Z", Tone.BERRY, 1.9),
        solid(oval(14, 42, 2.2)),
        solid(oval(46, 42, 2.2)),
        solid(oval(29, 42, 2.6)),
    ),
    "binoculars": (
        Cut("M15 11L27 11L29 30L27 49L5 49L7 34Z", Tone.LEAF, 2.3),
        Cut("M33 11L45 11L53 34L55 49L33 49L31 30Z", Tone.LEAF, 2.3),
        Cut(box(26, 21, 8, 15, 2), Tone.CLAY, 2.0),
        Cut("M13 6L28 6L28 13L13 13Z", Tone.CLAY, 2.0),
        Cut("M32 6L47 6L47 13L32 13Z", Tone.CLAY, 2.0),
        Cut(oval(16, 49, 12, 5), Tone.SKY, 2.1),
        Cut(oval(44, 49, 12, 5), Tone.SKY, 2.1),
    ),
    "bowl": (
        ink("M33 25L50 4", 3.6),
        Cut("M8 27C14 15 24 24 30 19C38 13 44 22 52 27Z", Tone.CREAM, 2.0),
        Cut("M4 27L56 27C55 43 46 52 38 54L22 54C14 52 5 43 4 27Z", Tone.SKY, 2.3),
        ink("M9 37C22 40 38 40 51 37", 1.7),
        Cut(oval(51, 5, 4.5), Tone.SUN, 1.8),
    ),
    "bucket": (
        ink("M8 22C8 2 40 2 40 22", 2.4),
        Cut("M5 22L43 22L37 54L11 54Z", Tone.BERRY, 2.3),
        Cut("M24 29L26.5 35L33 35L28 39L30 45L24 41.5L18 45L20 39L15 35L21.5 35Z", Tone.SUN, 1.7),
        ink("M52 8L50 36M47 7L57 9", 3.2),
        Cut("M44 35L56 36L55 50C51 56 47 55 45 49Z", Tone.SUN, 2.1),
        ink("M3 56L57 56", 1.8),
    ),
    "tent": (
        ink("M30 9L27 3M30 9L34 3", 2.4),
        Cut("M30 8L57 53L3 53Z", Tone.SUN, 2.4, Pattern.STRIPES),
        Cut("M30 8L43 53L18 53Z", Tone.DUSK, 2.0),
        Cut("M30 8L18 53L10 53Z", Tone.CREAM, 2.0),
        ink("M3 53L0 57M57 53L60 57", 2.2),
    ),
    "train": (
        ink("M14 12C10 8 17 6 14 2", 2.0),
        Cut("M10 27L10 15L19 15L19 27Z", Tone.CLAY, 2.0),
        Cut("M5 26L36 26L36 45L5 45Z", Tone.BERRY, 2.2),
        Cut("M34 12L54 12L54 45L34 45Z", Tone.SKY, 2.2),
        Cut(box(39, 18, 10, 10), Tone.CREAM, 1.8),
        ink("M31 11L57 11", 2.8),
        Cut(oval(14, 47, 7), Tone.SUN, 2.1),
        Cut(oval(29, 47, 7), Tone.SUN, 2.1),
        Cut(oval(46, 47, 7), Tone.SUN, 2.1),
    ),
    "popcorn": (
        *(
            Cut(oval(x, y, 7, 6.5), Tone.CREAM, 1.8)
            for x, y in ((24, 9), (37, 9), (15, 18), (45, 18), (30, 17))
        ),
        Cut("M9 23L51 23L45 57L15 57Z", Tone.PAGE, 2.3),
        Cut("M9 23L19 23L22 57L15 57Z", Tone.BERRY, 1.8),
        Cut("M26 23L35 23L34 57L27 57Z", Tone.BERRY, 1.8),
        Cut("M42 23L51 23L45 57L39 57Z", Tone.BERRY, 1.8),
    ),
    "windmill": (
        ink("M30 27L30 58", 2.8),
        Cut("M30 26C22 22 20 10 30 3C36 8 36 18 30 26Z", Tone.BERRY, 2.0),
        Cut("M30 26C34 18 46 16 53 26C48 32 38 32 30 26Z", Tone.SUN, 2.0),
        Cut("M30 26C38 30 40 42 30 49C24 44 24 34 30 26Z", Tone.SKY, 2.0),
        Cut("M30 26C26 34 14 36 7 26C12 20 22 20 30 26Z", Tone.LEAF, 2.0),
        Cut(oval(30, 26, 3.4), Tone.CREAM, 1.7),
    ),
}
