"""Small pictures of being together, and of our home."""

from __future__ import annotations

from familybook.core.palette import Pattern, Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink, solid
from familybook.drawings.plate.paths import box, oval

TOGETHER: dict[str, Cuts] = {
    "hat": (
        Cut("M30 10L50 52C38 57 22 57 10 52Z", Tone.SUN, 2.3),
        Cut(oval(28, 32, 4), Tone.BERRY, 1.6),
        Cut(oval(37, 44, 4), Tone.SKY, 1.6),
        Cut(oval(22, 46, 4), Tone.LEAF, 1.6),
        Cut(oval(30, 9, 6.5), Tone.BERRY),
    ),
    "links": (
        Cut(oval(39, 23, 16, 12, -38), Tone.SKY, 2.2),
        Cut(oval(39, 23, 8, 5, -38), Tone.PAGE, 2.0),
        Cut(oval(21, 37, 16, 12, -38), Tone.SUN, 2.2),
        Cut(oval(21, 37, 8, 5, -38), Tone.PAGE, 2.0),
        Cut("M24 24C30 18 36 21 38 26L32 30C30 28 28 28 27 30Z", Tone.SKY, 2.0),
    ),
    "mittens": (
        Cut("M14 8L30 6C34 22 34 30 32 42L16 44C14 36 8 32 5 26C6 20 12 20 15 25Z", Tone.CLAY),
        Cut("M15 44L33 42L34 51L16 53Z", Tone.CREAM),
        Cut(
            "M38 16L52 20C56 32 54 42 50 48L36 46C36 34 35 26 38 16Z", Tone.CLAY, 2.1, Pattern.DOTS
        ),
        Cut("M35 46L51 48L50 56L34 54Z", Tone.CREAM),
    ),
    "house": (
        Cut("M40 20L40 7L48 7L48 27Z", Tone.CLAY),
        Cut("M11 55L11 30L30 12L49 30L49 55Z", Tone.CREAM),
        Cut("M3 33L30 6L57 33L52 38L30 17L8 38Z", Tone.CLAY),
        Cut("M24 55L24 41C24 35 36 35 36 41L36 55Z", Tone.SKY),
    ),
    "houses": (
        Cut("M6 54L6 33L18 21L30 33L30 54Z", Tone.CREAM),
        Cut("M2 36L18 17L34 36L29 39L18 27L7 39Z", Tone.CLAY),
        Cut("M13 54L13 43L22 43L22 54Z", Tone.SUN, 1.8),
        Cut("M34 54L34 27L45 15L56 27L56 54Z", Tone.MINT),
        Cut("M29 29L45 10L60 29L55 33L45 20L34 33Z", Tone.DUSK),
        Cut("M40 54L40 43L49 43L49 54Z", Tone.SUN, 1.8),
    ),
    "notes": (
        ink("M22 45L22 12L50 6L50 39", 3.2),
        ink("M22 21L50 15", 3.2),
        Cut(oval(15, 46, 8, 6, -18), Tone.BERRY),
        Cut(oval(43, 40, 8, 6, -18), Tone.SKY),
    ),
    "bubbles": (
        Cut("M5 9C16 4 34 5 38 12C41 22 36 30 24 31L14 40L15 30C5 28 1 16 5 9Z", Tone.SUN),
        Cut("M28 25C38 20 53 23 56 31C57 40 52 46 46 47L48 57L37 48C26 48 21 34 28 25Z", Tone.SKY),
        ink("M12 16L29 16M12 23L24 23M34 35L49 35", 1.8),
    ),
    "bubble": (
        Cut("M8 10C20 4 44 4 53 12C58 24 52 40 38 42L25 55L26 43C8 42 2 22 8 10Z", Tone.MINT, 2.3),
        Cut(
            "M30 12L34 20L43 21L36 27L38 36L30 31L22 36L24 27L17 21L26 20Z",
            Tone.SUN,
            1.8,
        ),
    ),
    "satchel": (
        ink("M20 16C20 4 40 4 40 16", 2.8),
        Cut("M9 17L51 16L53 53L8 54Z", Tone.CLAY),
        Cut("M8 16L52 16C52 28 44 36 30 36C16 36 8 28 8 16Z", Tone.SUN),
        Cut(box(25, 32, 10, 9, 2), Tone.CREAM, 1.8),
    ),
    "dice": (
        Cut("M6 24L28 18L34 40L12 47Z", Tone.PAGE, 2.3),
        solid(oval(14, 28, 2.2)),
        solid(oval(20, 33, 2.2)),
        solid(oval(26, 37, 2.2)),
        Cut("M34 12L54 16L50 37L30 33Z", Tone.BERRY, 2.3),
        solid(oval(38, 19, 2.2)),
        solid(oval(48, 20, 2.2)),
        solid(oval(36, 29, 2.2)),
        solid(oval(46, 31, 2.2)),
    ),
    "bunting": (
        Cut("M6 15L22 20L12 38Z", Tone.BERRY, 2.1, Pattern.STRIPES),
        Cut("M23 20L40 20L31 41Z", Tone.SUN, 2.1, Pattern.DOTS),
        Cut("M40 20L55 15L50 37Z", Tone.SKY, 2.1, Pattern.WAVES),
        ink("M2 12C18 22 42 22 58 12", 2.6),
        ink("M14 48L14 54M11 51L17 51M44 46L44 52M41 49L47 49", 1.8),
    ),
    "phone": (
        Cut("M12 52C11 42 19 40 21 26L39 26C41 40 49 42 48 52Z", Tone.SKY),
        Cut(
            "M4 22C3 8 18 8 30 8C42 8 57 8 56 22C54 26 43 26 42 21"
            "C42 16 18 16 18 21C17 26 6 26 4 22Z",
            Tone.SKY,
        ),
        Cut(oval(30, 39, 7.4), Tone.CREAM, 1.9),
        solid(oval(30, 39, 2.2)),
    ),
    "people": (
        Cut("M4 54C4 38 8 32 17 32C26 32 30 38 30 54Z", Tone.BERRY, 2.1, Pattern.STRIPES),
        Cut(oval(17, 20, 9), Tone.CREAM),
        Cut("M32 54C32 42 36 36 44 36C52 36 56 42 56 54Z", Tone.SKY, 2.1, Pattern.WAVES),
        Cut(oval(44, 25, 8), Tone.CREAM),
    ),
    "bag": (
        ink("M20 19C20 7 40 7 40 19", 3.0),
        Cut("M9 20C20 16 40 16 51 20C55 32 55 44 52 53L8 53C5 44 5 32 9 20Z", Tone.CREAM, 2.3),
        Cut(
            "M26 27L34 27L34 33L40 33L40 41L34 41L34 47L26 47L26 41L20 41L20 33L26 33Z", Tone.BERRY
        ),
    ),
    "lantern": (
        ink("M18 17C18 1 42 1 42 17", 2.2),
        Cut("M18 17L42 17C52 26 52 40 43 49L17 49C8 40 8 26 18 17Z", Tone.SUN, 2.2),
        ink("M13 33L47 33M24 18C20 28 20 38 24 48M36 18C40 28 40 38 36 48", 1.6),
        ink("M15 17L45 17M15 50L45 50", 3.0),
    ),
    "gift": (
        Cut("M9 27L51 27L49 55L11 55Z", Tone.MINT),
        Cut("M6 19L54 19L54 28L6 28Z", Tone.LEAF),
        Cut("M26 19L34 19L34 55L26 55Z", Tone.BERRY, 1.8),
        Cut(
            "M30 19C18 20 12 8 20 6C26 5 29 12 30 19ZM30 19C42 20 48 8 40 6C34 5 31 12 30 19Z",
            Tone.BERRY,
            1.9,
        ),
    ),
}
