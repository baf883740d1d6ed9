"""Small pictures of things in the house."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

INDOORS: dict[str, Cuts] = {
    "pot": (
        ink("M22 17C19 13 25 10 22 6M31 16C28 12 34 9 31 5M40 17C37 13 43 10 40 6"),
        Cut("M12 28L48 28C49 42 45 52 38 53L22 53C15 52 11 42 12 28Z", Tone.CLAY),
        Cut("M8 22L52 22L52 28L8 28Z", Tone.CREAM),
        ink("M8 33C3 33 3 41 11 40M52 33C57 33 57 41 49 40", 2.4),
    ),
    "mug": (
        ink("M22 16C19 12 25 9 22 5M33 16C30 12 36 9 33 5"),
        ink("M42 27C54 25 54 43 40 42", 3.0),
        Cut("M12 21L43 21C44 36 43 46 40 50L16 50C12 46 11 36 12 21Z", Tone.BERRY),
        ink("M8 54L48 54", 2.4),
    ),
    "plate": (
        Cut(oval(31, 32, 18), Tone.CREAM),
        ink(oval(31, 32, 11), 1.3),
        ink("M7 16L7 52M4 14L4 24C4 28 10 28 10 24L10 14", 2.0),
        ink("M55 52L55 14C50 20 50 30 55 34", 2.0),
    ),
    "bath": (
        Cut(oval(20, 23, 6), Tone.MIST, 1.7),
        Cut(oval(40, 23, 5), Tone.MIST, 1.7),
        Cut(oval(30, 19, 7), Tone.MIST, 1.7),
        ink("M17 50L14 56M43 50L46 56", 2.4),
        Cut("M7 30L53 30C53 43 48 50 42 50L18 50C12 50 7 43 7 30Z", Tone.SKY),
        Cut("M4 25L56 25L56 31L4 31Z", Tone.CREAM),
    ),
    "toast": (
        ink("M22 12C19 9 25 6 22 3M36 12C33 9 39 6 36 3", 1.7),
        Cut(
            "M14 20C6 20 6 32 13 33L13 52C13 54 14 55 16 55L44 55C46 55 47 54 47 52L47 33"
            "C54 32 54 20 46 20C42 15 18 15 14 20Z",
            Tone.SUN,
        ),
        Cut("M24 31L37 30L38 42L25 43Z", Tone.CREAM, 1.6),
    ),
    "cake": (
        Cut("M12 36C12 32 48 32 48 36L48 53L12 53Z", Tone.BLUSH),
        Cut(
            "M10 34C10 29 50 29 50 34C50 42 45 42 44 38C41 44 37 43 35 38C32 44 27 43 25 38"
            "C22 44 17 43 16 38C14 42 10 41 10 34Z",
            Tone.BERRY,
        ),
        Cut("M27 16L33 16L33 31L27 31Z", Tone.SKY),
        Cut("M30 4C35 9 34 14 30 14C26 14 25 9 30 4Z", Tone.SUN, 1.7),
        ink("M8 54L52 54", 2.4),
    ),
    "pie": (
        Cut("M30 32L30 9C17 9 8 19 8 32C8 45 18 54 30 54C43 54 53 45 53 32Z", Tone.SUN),
        ink("M30 32L14 47M30 32L9 27M30 32L37 53", 1.7),
        Cut("M36 26L36 6C47 7 55 15 56 26Z", Tone.CLAY),
    ),
    "bed": (
        ink("M7 18L7 54M53 32L53 54", 3.0),
        Cut("M7 36L53 36L53 47L7 47Z", Tone.CREAM),
        Cut("M10 36C9 28 13 27 22 28C24 30 24 34 23 36Z", Tone.PAGE),
        Cut("M24 36C26 28 46 26 53 34L53 47L24 47Z", Tone.SKY, 2.1, Pattern.STRIPES),
    ),
    "armchair": (
        ink("M17 50L15 56M43 50L45 56", 2.6),
        Cut("M16 40L15 14C20 6 40 6 45 14L44 40Z", Tone.LEAF),
        Cut("M18 36L42 36L42 46L18 46Z", Tone.MINT),
        Cut("M9 28C16 25 19 30 18 36L18 50L10 50C8 42 5 32 9 28Z", Tone.LEAF),
        Cut("M51 28C44 25 41 30 42 36L42 50L50 50C52 42 55 32 51 28Z", Tone.LEAF),
    ),
    "curtains": (
        Cut(box(13, 11, 34, 40), Tone.MIST),
        ink("M30 11L30 51M13 31L47 31", 1.6),
        Cut("M10 9L26 9C26 26 22 40 12 51L9 51Z", Tone.CLAY, 2.1, Pattern.DOTS),
        Cut("M50 9L34 9C34 26 38 40 48 51L51 51Z", Tone.CLAY, 2.1, Pattern.DOTS),
        ink("M6 8L54 8", 3.0),
    ),
    "door": (
        Cut("M14 54L14 8L46 8L46 54Z", Tone.SUN),
        Cut("M14 54L14 8L35 13L35 58Z", Tone.DUSK),
        solid(oval(30, 35, 1.9)),
        ink("M6 54L14 54M46 54L55 54", 2.2),
    ),
    "envelope": (
        Cut("M7 17L53 16L54 46L7 47Z", Tone.CREAM),
        ink("M8 18L30 35L53 17", 2.0),
        Cut(oval(30, 36, 5), Tone.BERRY, 1.6),
    ),
    "candle": (
        ink("M14 20L10 17M46 20L50 17M30 3L30 0M18 10L15 6M42 10L45 6", 1.8),
        Cut("M23 27L37 27L37 50L23 50Z", Tone.CREAM),
        ink("M27 27L27 35M33 27L33 32", 1.4),
        Cut("M30 7C37 14 36 23 30 23C24 23 23 14 30 7Z", Tone.SUN),
        Cut("M12 50C18 47 42 47 48 50C46 56 14 56 12 50Z", Tone.CLAY),
    ),
    "clock": (
        Cut(oval(30, 31, 22), Tone.CREAM, 2.4),
        ink("M30 31L30 17M30 31L40 37", 2.6),
        ink("M30 12L30 14M49 31L47 31M30 50L30 48M11 31L13 31", 1.8),
        solid(oval(30, 31, 2.2)),
    ),
    "broom": (
        ink("M46 6L27 36", 3.2),
        Cut("M20 30L34 39C33 47 28 54 23 57L6 46C12 42 17 36 20 30Z", Tone.SUN),
        ink("M22 42L15 50M27 45L20 54M18 36L31 44", 1.5),
    ),
    "list": (
        Cut("M13 7L46 6L48 54L14 55Z", Tone.CREAM),
        ink("M25 18L41 18M25 30L41 30M25 42L38 42", 2.0),
        Cut(oval(19, 18, 2.8), Tone.BERRY, 1.3),
        Cut(oval(19, 30, 2.8), Tone.SKY, 1.3),
        Cut(oval(19, 42, 2.8), Tone.SUN, 1.3),
    ),
    "tablet": (
        Cut(box(14, 6, 32, 48, 5), Tone.STORM),
        Cut(box(18, 11, 24, 34), Tone.DUSK, 1.6),
        Cut("M33 20C24 20 23 35 34 35C28 32 28 23 33 20Z", Tone.CREAM, 1.2),
        ink("M27 50L33 50", 2.2),
    ),
    "frame": (
        ink("M20 14L30 5L40 14", 1.6),
        Cut(box(9, 13, 42, 38, 2), Tone.CLAY),
        Cut(box(15, 19, 30, 26), Tone.MIST, 1.6),
        Cut("M15 45L15 38C22 30 26 34 30 38C34 30 40 30 45 36L45 45Z", Tone.LEAF, 1.5),
        Cut(oval(37, 26, 3.6), Tone.SUN, 1.3),
    ),
    "teddy": (
        Cut(oval(17, 17, 7.5), Tone.CLAY),
        Cut(oval(43, 17, 7.5), Tone.CLAY),
        Cut("M14 56C10 44 18 38 30 38C42 38 50 44 46 56Z", Tone.CLAY),
        Cut(oval(30, 27, 17, 15), Tone.CLAY),
        Cut(oval(30, 33, 7, 5.5), Tone.CREAM, 1.5),
        solid(oval(30, 31, 2.2)),
        solid(oval(23, 23, 1.6)),
        solid(oval(37, 23, 1.6)),
        Cut(oval(30, 49, 6, 5), Tone.CREAM, 1.4),
    ),
    "rattle": (
        ink("M26 34L15 48", 4.2),
        Cut(oval(13, 51, 6), Tone.SUN),
        Cut(oval(35, 22, 17), Tone.SKY),
        Cut("M20 14C30 20 41 31 45 36C41 39 36 40 31 38C26 32 20 24 20 14Z", Tone.CREAM, 1.9),
        solid(oval(41, 14, 2.2)),
        solid(oval(47, 23, 2.2)),
        solid(oval(37, 23, 1.6)),
    ),
    "headphones": (
        ink("M12 36C8 6 52 6 48 36", 3.6),
        Cut("M8 33C14 29 19 31 19 37L19 48C19 54 13 54 9 51C6 46 6 38 8 33Z", Tone.BERRY),
        Cut("M52 33C46 29 41 31 41 37L41 48C41 54 47 54 51 51C54 46 54 38 52 33Z", Tone.BERRY),
    ),
    "brush": (
        Cut("M12 34L44 34L41 55L15 55Z", Tone.SKY),
        ink("M10 34L46 34", 2.6),
        ink("M30 33L40 18", 3.4),
        Cut("M36 20C34 12 44 12 50 4C54 12 50 24 42 24Z", Tone.BERRY),
        ink("M20 33L15 12", 2.8),
        Cut("M11 14C10 8 14 6 14 3C18 6 20 9 19 13Z", Tone.SUN, 1.7),
    ),
    "hammer": (
        Cut("M28 20L35 22L24 56L16 54Z", Tone.SUN),
        Cut("M16 9C22 4 36 6 48 14L44 24C40 18 34 20 22 20C14 21 11 14 16 9Z", Tone.STORM),
    ),
    "coins": (
        Cut("M13 43L13 51C20 57 36 57 43 51L43 43Z", Tone.SUN),
        Cut(oval(28, 43, 15, 5.6), Tone.SUN),
        Cut("M17 29L17 37C24 43 40 43 47 37L47 29Z", Tone.SUN),
        Cut(oval(32, 29, 15, 5.6), Tone.SUN),
        Cut(oval(28, 13, 10), Tone.CREAM),
        ink(oval(28, 13, 5.5), 1.4),
    ),
    "glass": (
        Cut("M14 8L46 8L42 53L18 53Z", Tone.PAGE),
        Cut("M16 27C22 23 26 31 32 27C37 24 41 29 44 27L42 53L18 53Z", Tone.SKY, 1.6),
        ink("M14 8L46 8L42 53L18 53Z", 2.2),
    ),
    "book": (
        Cut("M30 16C22 9 12 9 5 12L5 48C13 45 22 46 30 52Z", Tone.CREAM),
        Cut("M30 16C38 9 48 9 55 12L55 48C47 45 38 46 30 52Z", Tone.CREAM),
        ink("M10 20C15 19 20 20 25 23M10 29C15 28 20 29 25 32M35 23C40 20 45 19 50 20", 1.6),
        Cut("M41 10L48 10L48 31L44.500 27L41 31Z", Tone.BERRY, 1.7),
    ),
    "page": (
        Cut("M10 9L40 7L43 53L12 55Z", Tone.PAGE),
        ink("M17 44C22 38 25 48 30 43", 2.0),
        Cut("M30 42L32 34L49 15L55 21L38 39Z", Tone.SUN),
        ink("M46 19L52 25", 1.6),
    ),
    "magnifier": (
        ink("M37 38L51 53", 5.0),
        Cut(oval(25, 24, 17), Tone.MIST, 3.0),
        ink("M15 23C16 17 20 14 25 14", 1.8),
    ),
}
