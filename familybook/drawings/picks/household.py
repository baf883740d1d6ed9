"""Small pictures of what is in cupboards, on shelves and on the floor."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

HOUSEHOLD: dict[str, Cuts] = {
    "fridge": (
        Cut(box(13, 4, 34, 51, 5), Tone.MIST, 2.3),
        ink("M13 22L47 21M18 10L18 17M18 27L18 36", 2.3),
        Cut("M25 27L42 26L43 46L26 47Z", Tone.PAGE, 1.8),
        ink("M29 33L38 32.5M29 38L39 37.5M30 43L36 42.5", 1.6),
        Cut(oval(34, 27, 2.6), Tone.BERRY, 1.3),
        ink("M19 55L19 58M41 55L41 58", 2.6),
    ),
    "sofa": (
        ink("M12 49L11 56M48 49L49 56", 2.8),
        Cut("M9 36L9 20C16 13 44 13 51 20L51 36Z", Tone.SKY, 2.3),
        ink("M30 16L30 36", 1.7),
        Cut("M10 35L50 35L50 48L10 48Z", Tone.MIST, 2.1),
        Cut("M3 30C8 25 14 28 14 34L14 49L5 49C3 43 2 36 3 30Z", Tone.SKY, 2.1),
        Cut("M57 30C52 25 46 28 46 34L46 49L55 49C57 43 58 36 57 30Z", Tone.SKY, 2.1),
        Cut("M19 23L30 22L31 34L20 34Z", Tone.SUN, 1.8, Pattern.DOTS),
    ),
    "apple": (
        Cut(
            "M30 18C41 10 55 18 52 34C50 48 40 58 31 53C20 58 10 48 8 34C6 18 20 10 30 18Z",
            Tone.BERRY,
        ),
        ink("M30 19C30 14 31 10 34 6", 2.6),
        Cut("M33 12C38 5 46 4 51 7C48 14 40 16 33 12Z", Tone.LEAF, 1.8),
        ink("M15 29C16 24 19 22 22 22", 1.8),
    ),
    "books": (
        Cut("M6 44L52 43L53 54L6 55Z", Tone.BERRY),
        Cut("M11 31L55 30L55 42L11 43Z", Tone.SUN),
        Cut("M8 18L47 19L47 30L8 30Z", Tone.SKY),
        ink("M14 44L14 55M19 31L19 43M16 18L16 30", 1.7),
        Cut("M21 17L24 5L50 12L47 19Z", Tone.LEAF),
        ink("M27 12L42 16", 1.6),
    ),
    "kettle": (
        ink("M16 22C15 4 45 4 44 22", 3.2),
        Cut("M46 29L57 21L58 28L48 42Z", Tone.STORM, 2.0),
        Cut("M13 26C13 19 47 19 47 26C50 36 50 46 48 53L12 53C10 46 10 36 13 26Z", Tone.SUN, 2.3),
        ink("M20 22L40 22", 2.2),
        Cut(oval(30, 18, 3), Tone.CLAY, 1.7),
        ink("M16 44L44 44", 1.6),
    ),
    "teacup": (
        ink("M26 13C23 9 29 7 26 3M37 13C34 9 40 7 37 3", 1.8),
        ink("M46 25C58 22 57 40 43 39", 2.8),
        Cut("M11 20L47 20C47 34 42 44 35 46L23 46C16 44 11 34 11 20Z", Tone.MINT, 2.2),
        Cut("M4 46C14 43 46 43 56 46C52 56 8 56 4 46Z", Tone.CREAM, 2.1),
        ink("M13 27L45 27", 1.5),
    ),
    "flask": (
        Cut("M14 16L14 7L32 7L32 16Z", Tone.CLAY, 2.1),
        Cut("M11 17L35 17L35 52L11 52Z", Tone.LEAF, 2.3, Pattern.CHECKS),
        ink("M9 53L37 53", 2.8),
        ink("M52 40C58 40 58 49 52 49", 2.0),
        Cut("M38 36L53 36L51 54L41 54Z", Tone.SUN, 2.0),
        ink("M44 31C42 28 47 26 45 23", 1.7),
    ),
    "purse": (
        Cut("M10 26C2 40 8 54 20 54L40 54C52 54 58 40 50 26Z", Tone.BERRY, 2.3),
        Cut("M10 18L50 18L52 27L8 27Z", Tone.SUN, 2.1),
        Cut(oval(26, 13, 4), Tone.CREAM, 1.8),
        Cut(oval(34, 13, 4), Tone.CREAM, 1.8),
        ink("M20 34C18 38 18 42 19 46", 1.6),
    ),
    "scales": (
        ink("M30 10L30 50M9 18L51 18", 3.0),
        Cut("M16 50L44 50L47 56L13 56Z", Tone.CLAY, 2.0),
        ink("M11 18L4 37M11 18L18 37M49 18L42 37M49 18L56 37", 1.6),
        Cut("M2 37L21 37C19 46 5 46 2 37Z", Tone.SUN, 2.0),
        Cut("M39 37L58 37C55 46 42 46 39 37Z", Tone.SUN, 2.0),
        Cut(oval(30, 9, 4.5), Tone.BERRY, 1.9),
    ),
    "scroll": (
        Cut("M12 10L44 9C46 24 44 38 46 50L15 51C16 38 13 24 12 10Z", Tone.CREAM, 2.2),
        ink("M20 20L37 19.5M20 28L38 27.5M21 36L32 35.5", 1.9),
        Cut("M8 5L48 4C52 5 52 12 48 13L8 14C4 12 4 7 8 5Z", Tone.SUN, 2.0),
        Cut("M35 48L33 59L38 56L43 59L41 48Z", Tone.BERRY, 1.6),
        Cut(oval(38, 45, 6), Tone.BERRY, 1.9),
    ),
    "hourglass": (
        Cut(
            "M15 10L45 10C45 22 38 25 33 30C38 35 45 38 45 50L15 50"
            "C15 38 22 35 27 30C22 25 15 22 15 10Z",
            Tone.MIST,
            2.2,
        ),
        Cut("M19 19L41 19C39 24 34 26 30 30C26 26 21 24 19 19Z", Tone.SUN, 1.5),
        Cut("M18 50C20 43 26 41 30 37C34 41 40 43 42 50Z", Tone.SUN, 1.5),
        Cut("M10 4L50 4L50 10L10 10Z", Tone.CLAY, 2.0),
        Cut("M10 50L50 50L50 56L10 56Z", Tone.CLAY, 2.0),
    ),
    "bell": (
        ink("M30 3L30 12", 4.2),
        Cut(oval(30, 50, 5), Tone.CLAY, 2.0),
        Cut("M30 10C45 10 44 26 47 36L53 47L7 47L13 36C16 26 15 10 30 10Z", Tone.SUN, 2.3),
        ink("M14 38L46 38M22 19C20 23 20 27 19 31", 1.7),
        ink("M4 20C2 25 2 28 3 32M56 20C58 25 58 28 57 32", 2.0),
    ),
    "shirt": (
        ink("M30 15C30 10 36 11 36 7C36 3 29 3 28 7", 2.2),
        ink("M12 21L30 14L48 21", 2.6),
        Cut(
            "M20 18L25 18C27 23 33 23 35 18L40 18L56 28L50 38L43 34L43 54L17 54L17 34L10 38L4 28Z",
            Tone.SKY,
            2.2,
            Pattern.STRIPES,
        ),
    ),
    "radio": (
        ink("M40 17L52 3", 2.4),
        Cut(box(4, 17, 52, 36, 6), Tone.BERRY, 2.4),
        Cut(oval(20, 35, 11), Tone.CREAM, 2.1, Pattern.CHECKS),
        Cut("M36 24L51 24L51 31L36 31Z", Tone.PAGE, 1.7),
        ink("M42 24L42 31", 1.6),
        Cut(oval(39, 42, 3.6), Tone.SUN, 1.7),
        Cut(oval(48, 42, 3.6), Tone.SUN, 1.7),
    ),
    "mobile": (
        Cut(box(16, 3, 28, 54, 5), Tone.DUSK, 2.4),
        Cut(box(20, 10, 20, 36), Tone.PAGE, 1.7),
        Cut("M23 14L35 14L35 22L28 22L25 26L25 22L23 22Z", Tone.SUN, 1.6),
        Cut("M25 30L37 30L37 38L36 38L36 42L32 38L25 38Z", Tone.SKY, 1.6),
        ink("M27 52L33 52", 2.2),
    ),
    "dishes": (
        Cut(oval(30, 50, 25, 6), Tone.CREAM, 2.1),
        Cut(oval(29, 42, 21, 5.5), Tone.SKY, 2.1),
        Cut(oval(31, 34, 22, 5.5), Tone.CREAM, 2.1),
        Cut("M16 18L42 18C41 28 37 33 33 33L25 33C21 33 17 28 16 18Z", Tone.SUN, 2.1),
        ink("M44 12C53 11 52 22 42 23", 2.3),
        Cut("M19 4L38 4L36 17L22 17Z", Tone.BERRY, 2.0),
        ink("M38 7C44 6 44 13 37 13", 2.0),
    ),
    "basket": (
        Cut("M15 25C12 12 22 8 28 14C34 4 48 8 46 25Z", Tone.SKY, 2.0, Pattern.DOTS),
        Cut("M38 25C36 17 44 14 51 18L49 30Z", Tone.BERRY, 1.9),
        Cut("M5 25L55 25L49 55L11 55Z", Tone.SUN, 2.3),
        ink("M8 35L52 35M10 45L50 45M20 25L22 55M40 25L38 55M30 25L30 55", 1.6),
    ),
    "slippers": (
        Cut("M6 20C6 10 20 10 21 20L23 50C23 58 9 58 8 50Z", Tone.CLAY, 2.3),
        Cut("M7 34C12 30 18 30 22 34L23 50C23 58 9 58 8 50Z", Tone.BERRY, 2.1, Pattern.CHECKS),
        Cut("M36 14C37 4 51 6 51 15L53 45C53 53 39 53 38 45Z", Tone.CLAY, 2.3),
        Cut("M37 29C42 25 48 25 52 29L53 45C53 53 39 53 38 45Z", Tone.BERRY, 2.1, Pattern.CHECKS),
    ),
    "key": (
        ink("M27 33L52 54M44 47L50 41M37 41L42 36", 4.4),
        Cut(oval(19, 22, 14), Tone.SUN, 2.4),
        Cut(oval(17, 19, 4.6), Tone.PAGE, 2.0),
        solid(oval(52, 54, 2.2)),
    ),
    "tissues": (
        Cut("M22 26C18 14 26 12 27 4C33 10 42 8 38 26Z", Tone.PAGE, 2.1),
        ink("M28 24C27 18 31 15 31 10", 1.5),
        Cut("M5 26L55 25L56 53L6 54Z", Tone.SKY, 2.3, Pattern.WAVES),
        Cut("M17 26C22 22 38 22 43 26C38 31 22 31 17 26Z", Tone.DUSK, 1.9),
        Cut("M24 26C20 16 28 14 29 8C33 14 40 12 37 26Z", Tone.PAGE, 1.9),
    ),
}
