"""Small pictures of what holds, warms and mends."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

COMFORT: dict[str, Cuts] = {
    "shield": (
        Cut(
            "M30 4C38 10 46 11 53 11C54 32 48 48 30 57C12 48 6 32 7 11C14 11 22 10 30 4Z",
            Tone.SKY,
            2.5,
        ),
        Cut("M30 4C22 10 14 11 7 11C7 20 8 26 10 31L30 31Z", Tone.SUN, 1.8, Pattern.STRIPES),
        Cut("M30 31L50 31C47 42 41 51 30 57Z", Tone.BERRY, 1.8, Pattern.DOTS),
    ),
    "lighthouse": (
        ink("M3 12L15 15M3 22L15 20M57 12L45 15M57 22L45 20", 2.1),
        Cut("M23 24L37 24L42 51L18 51Z", Tone.CREAM, 2.2),
        Cut("M21.5 33L38.5 33L40 42L20 42Z", Tone.BERRY, 1.8),
        Cut("M23 13L37 13L37 24L23 24Z", Tone.SUN, 2.0),
        Cut("M20 13L30 4L40 13Z", Tone.BERRY, 2.0),
        Cut("M5 57C9 47 18 52 24 50C32 47 50 46 55 57Z", Tone.DUSK, 2.0),
    ),
    "bow": (
        Cut("M27 32C22 42 16 48 10 56L20 53L23 59C27 50 30 42 31 34Z", Tone.BERRY, 2.0),
        Cut("M33 32C38 42 44 48 50 56L40 53L37 59C33 50 30 42 29 34Z", Tone.BERRY, 2.0),
        Cut("M29 27C16 8 4 10 4 22C4 36 16 38 29 31Z", Tone.BLUSH, 2.2),
        Cut("M31 27C44 8 56 10 56 22C56 36 44 38 31 31Z", Tone.BLUSH, 2.2),
        ink("M12 20C17 22 22 25 27 28M48 20C43 22 38 25 33 28", 1.6),
        Cut(box(24, 22, 12, 14, 4), Tone.BERRY, 2.1),
    ),
    "blanket": (
        Cut("M6 38C6 34 50 34 54 38L54 53L8 53C5 50 5 42 6 38Z", Tone.BERRY, 2.2, Pattern.CHECKS),
        Cut("M7 24C7 20 49 20 53 24L53 38L8 38C6 35 6 28 7 24Z", Tone.CLAY, 2.2),
        Cut("M8 11C8 7 48 7 52 11L52 24L9 24C7 21 7 15 8 11Z", Tone.SUN, 2.2, Pattern.WAVES),
        ink("M13 53L12 58M21 53L21 58M30 53L30 58M39 53L39 58M47 53L48 58", 1.8),
    ),
    "wool": (
        ink("M44 4L17 42M58 13L24 46", 2.8),
        Cut(oval(44, 4, 3), Tone.SUN, 1.6),
        Cut(oval(57, 13, 3), Tone.SUN, 1.6),
        Cut(oval(26, 37, 20), Tone.BERRY, 2.4),
        ink("M9 30C20 22 34 22 44 30M7 38C18 30 34 31 46 40M12 48C20 40 32 40 40 49", 1.8),
        ink("M18 20C13 30 14 44 22 55", 1.6),
        ink("M44 46C54 46 46 57 57 55", 1.9),
    ),
    "patch": (
        Cut("M8 4L40 4L50 56L14 56C10 40 8 22 8 4Z", Tone.SKY, 2.3),
        ink("M8 11L41 11", 1.7),
        Cut("M18 24L40 22L42 44L21 46Z", Tone.SUN, 2.0, Pattern.DOTS),
        ink("M18 29L14 29M19 38L15 38M40 28L44 28M41 38L45 37M25 23L24 19M34 22L34 18", 1.9),
        ink("M27 46L27 50M36 45L36 49", 1.9),
    ),
    "pebbles": (
        Cut(oval(30, 48, 24, 9), Tone.DUSK, 2.2),
        Cut(oval(31, 33, 18, 7.5), Tone.MIST, 2.2),
        Cut(oval(29, 20, 13, 6.5), Tone.CLAY, 2.2),
        Cut(oval(31, 9, 8, 5.5), Tone.CREAM, 2.1),
        ink("M16 46C20 43 26 42 30 42M20 32C23 30 27 29 30 29", 1.5),
    ),
    "hammock": (
        Cut("M3 56L4 6L9 6L9 56Z", Tone.CLAY, 2.0),
        Cut("M51 56L52 6L57 6L57 56Z", Tone.CLAY, 2.0),
        ink("M9 14L17 27M51 14L43 27M9 14L14 33M51 14L46 33", 1.7),
        Cut("M12 24C22 40 38 40 48 24C50 50 10 50 12 24Z", Tone.SUN, 2.2, Pattern.STRIPES),
        Cut("M15 27C18 20 26 24 27 33C23 36 17 34 15 27Z", Tone.PAGE, 1.9),
    ),
    "hot-water": (
        Cut(box(24, 3, 12, 8, 2), Tone.CLAY, 2.0),
        Cut(
            "M25 11L35 11L35 17C48 17 50 26 48 36C50 52 44 57 30 57"
            "C16 57 10 52 12 36C10 26 12 17 25 17Z",
            Tone.BERRY,
            2.4,
        ),
        ink("M20 26L20 47M27 26L27 47M34 26L34 47M41 26L41 47", 1.8),
    ),
    "wilted": (
        ink("M31 36C31 22 34 12 23 12C17 12 15 17 14 22", 2.5),
        Cut("M31 30C38 24 46 28 50 38C42 40 34 38 31 30Z", Tone.LEAF, 1.9),
        Cut("M9 20L19 20C22 26 20 32 17 35L14 29L11 35C7 32 6 26 9 20Z", Tone.DUSK, 1.9),
        Cut("M16 36L46 36L42 56L20 56Z", Tone.CLAY, 2.2),
        ink("M13 36L49 36", 2.8),
        Cut("M48 53C52 48 58 50 58 55C54 58 50 57 48 53Z", Tone.DUSK, 1.5),
    ),
    "stethoscope": (
        ink("M15 6C9 22 16 32 24 33C33 32 39 22 33 6", 3.0),
        ink("M24 33C24 50 30 56 38 54C46 52 47 46 47 40", 3.0),
        solid(oval(15, 6, 3)),
        solid(oval(33, 6, 3)),
        Cut(oval(47, 34, 9), Tone.SKY, 2.4),
        Cut(oval(47, 34, 4), Tone.CREAM, 1.7),
    ),
    "twig": (
        ink("M4 46L26 33", 4.4),
        ink("M34 30L56 12", 4.4),
        ink("M26 33L31 28L28 25M34 30L30 36L35 38", 2.2),
        ink("M14 40L12 28M46 20L44 8", 2.6),
        Cut("M12 28C6 24 6 16 10 12C16 16 17 23 12 28Z", Tone.LEAF, 1.9),
        Cut("M44 10C40 6 41 1 45 -1C49 2 49 7 44 10Z", Tone.LEAF, 1.8),
        ink("M22 18L25 22M33 14L32 19M22 46L26 43M36 48L36 43", 2.0),
    ),
    "footprints": (
        Cut(
            "M13 22C20 18 26 24 24 33C23 40 22 42 18 42C13 42 13 36 12 32C10 28 9 24 13 22Z",
            Tone.CLAY,
            2.1,
        ),
        Cut(oval(19, 50, 5.5, 6), Tone.CLAY, 2.1),
        Cut(
            "M38 6C45 3 51 9 49 18C48 25 46 27 42 27C37 27 38 21 37 17C35 13 34 8 38 6Z",
            Tone.SUN,
            2.1,
        ),
        Cut(oval(42, 35, 5.5, 6), Tone.SUN, 2.1),
        ink("M14 28L22 30M39 12L47 14", 1.6),
    ),
    "fireworks": (
        ink("M30 26L30 57", 2.2),
        ink(
            "M30 18L30 5M30 18L41 8M30 18L46 18M30 18L41 29M30 18L19 29M30 18L14 18M30 18L19 8", 2.5
        ),
        Cut(oval(30, 18, 5.5), Tone.SUN, 1.9),
        Cut(oval(43, 6, 3), Tone.BERRY, 1.5),
        Cut(oval(49, 18, 3), Tone.SKY, 1.5),
        Cut(oval(43, 31, 3), Tone.SUN, 1.5),
        Cut(oval(17, 31, 3), Tone.BERRY, 1.5),
        Cut(oval(11, 18, 3), Tone.SUN, 1.5),
        Cut(oval(17, 6, 3), Tone.SKY, 1.5),
        ink("M12 44L12 52M8 48L16 48M48 42L48 50M44 46L52 46", 1.9),
    ),
}
