"""Small pictures of ways to help."""

from __future__ import annotations

from familybook.core.palette import Tone
from familybook.drawings.picks.cuts import Cut, Cuts, ink
from familybook.drawings.plate.paths import box, oval

HELPING: dict[str, Cuts] = {
    "car": (
        Cut("M14 30L21 15L43 15L50 30Z", Tone.SKY),
        ink("M32 15L32 30", 1.9),
        Cut("M4 30L56 30C59 36 58 42 56 46L4 46C2 40 2 35 4 30Z", Tone.BERRY, 2.3),
        Cut(oval(17, 47, 8), Tone.CREAM, 2.3),
        Cut(oval(43, 47, 8), Tone.CREAM, 2.3),
        ink("M15 47L19 47M41 47L45 47M49 36L54 36", 2.0),
    ),
    "form": (
        Cut("M9 7L43 6L45 54L11 55Z", Tone.PAGE, 2.3),
        ink("M17 17L35 16.5M17 26L36 25.5M18 35L28 34.5", 1.9),
        Cut("M27 49L30 39L50 17L58 24L37 46Z", Tone.SUN, 2.1),
        Cut("M27 49L30 39L37 46Z", Tone.CREAM, 1.7),
    ),
    "diary": (
        Cut("M7 14L53 13L54 54L8 55Z", Tone.PAGE, 2.3),
        Cut("M7 14L53 13L53 25L7 26Z", Tone.CLAY, 2.1),
        ink("M18 8L18 18M42 7L42 17", 2.8),
        ink("M16 34L20 34M28 34L32 34M40 33L44 33M16 45L20 45", 2.6),
        Cut(box(25, 40, 11, 9, 3), Tone.SUN, 1.8),
    ),
}
