"""Colours and sizes of the screen: one table for each theme, and the arithmetic of contrast.

Nothing here knows Qt. `PAIRS` lists every front that stands on a ground, and the least contrast
it needs; a test walks it for all themes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Theme(StrEnum):
    """The colours a family may choose."""

    PAPER = "paper"
    DUSK = "dusk"
    CONTRAST = "contrast"


class Hue(StrEnum):
    """A colour of the screen by its role."""

    PAPER = "paper"
    CARD = "card"
    INK = "ink"
    SOFT = "soft"
    EXAMPLE = "example"
    """What could be written in an empty field: lighter than what was written."""
    LINE = "line"
    """Edges of controls."""
    HAIR = "hair"
    """Ruled lines: decoration only."""
    LEAF = "leaf"
    LEAF_HOT = "leaf-hot"
    LEAF_TINT = "leaf-tint"
    ON_LEAF = "on-leaf"
    SUN = "sun"
    ON_SUN = "on-sun"
    SUN_DEEP = "sun-deep"
    SUN_TINT = "sun-tint"
    CLAY = "clay"
    CLAY_TINT = "clay-tint"
    BERRY = "berry"
    SKY = "sky"
    SKY_DEEP = "sky-deep"
    FOCUS = "focus"
    FOCUS_GAP = "focus-gap"
    HILL = "hill"
    MEADOW = "meadow"
    ROAD = "road"
    WOOD = "wood"
    PLAQUE = "plaque"
    """Light paper under drawings, whose ink is dark in every theme."""


COLOURS: dict[Theme, dict[Hue, str]] = {
    Theme.PAPER: {
        Hue.PAPER: "#FBF5E9",
        Hue.CARD: "#FFFDF8",
        Hue.INK: "#2A2A35",
        Hue.SOFT: "#595560",
        Hue.EXAMPLE: "#6B6671",
        Hue.LINE: "#847B6E",
        Hue.HAIR: "#E6DCC8",
        Hue.LEAF: "#2E6B4F",
        Hue.LEAF_HOT: "#1F4D38",
        Hue.LEAF_TINT: "#E4F0E4",
        Hue.ON_LEAF: "#FFFFFF",
        Hue.SUN: "#F4B63F",
        Hue.ON_SUN: "#2A2A35",
        Hue.SUN_DEEP: "#7A5200",
        Hue.SUN_TINT: "#FBEBC8",
        Hue.CLAY: "#A8472A",
        Hue.CLAY_TINT: "#F9E4D9",
        Hue.BERRY: "#8E3B5E",
        Hue.SKY: "#D9E9F0",
        Hue.SKY_DEEP: "#285A78",
        Hue.FOCUS: "#1B3FAE",
        Hue.FOCUS_GAP: "#FFFDF8",
        Hue.HILL: "#E9EBD3",
        Hue.MEADOW: "#DDE6CC",
        Hue.ROAD: "#E9D7AE",
        Hue.WOOD: "#E3C492",
        Hue.PLAQUE: "#FFF6DF",
    },
    Theme.DUSK: {
        Hue.PAPER: "#23252C",
        Hue.CARD: "#2E313A",
        Hue.INK: "#F5EEDF",
        Hue.SOFT: "#CBC3B4",
        Hue.EXAMPLE: "#A8A193",
        Hue.LINE: "#9A927F",
        Hue.HAIR: "#454955",
        Hue.LEAF: "#8CCBA4",
        Hue.LEAF_HOT: "#B7E0C5",
        Hue.LEAF_TINT: "#2F4438",
        Hue.ON_LEAF: "#17201B",
        Hue.SUN: "#F4B63F",
        Hue.ON_SUN: "#17181C",
        Hue.SUN_DEEP: "#F4C667",
        Hue.SUN_TINT: "#4A4030",
        Hue.CLAY: "#F0A283",
        Hue.CLAY_TINT: "#4A352E",
        Hue.BERRY: "#E6A4C0",
        Hue.SKY: "#2C4350",
        Hue.SKY_DEEP: "#A9D3E6",
        Hue.FOCUS: "#9CC4FF",
        Hue.FOCUS_GAP: "#17181C",
        Hue.HILL: "#2A2F33",
        Hue.MEADOW: "#2F3737",
        Hue.ROAD: "#454955",
        Hue.WOOD: "#6B5636",
        Hue.PLAQUE: "#FFF6DF",
    },
    Theme.CONTRAST: {
        Hue.PAPER: "#000000",
        Hue.CARD: "#000000",
        Hue.INK: "#FFFFFF",
        Hue.SOFT: "#FFFFFF",
        Hue.EXAMPLE: "#B8B8B8",
        Hue.LINE: "#FFFFFF",
        Hue.HAIR: "#8A8A8A",
        Hue.LEAF: "#FFE04D",
        Hue.LEAF_HOT: "#FFF0A0",
        Hue.LEAF_TINT: "#1F1B00",
        Hue.ON_LEAF: "#000000",
        Hue.SUN: "#FFE04D",
        Hue.ON_SUN: "#000000",
        Hue.SUN_DEEP: "#FFE04D",
        Hue.SUN_TINT: "#000000",
        Hue.CLAY: "#FFB199",
        Hue.CLAY_TINT: "#000000",
        Hue.BERRY: "#FFB3D9",
        Hue.SKY: "#000000",
        Hue.SKY_DEEP: "#9FE0FF",
        Hue.FOCUS: "#4DE1FF",
        Hue.FOCUS_GAP: "#000000",
        Hue.HILL: "#000000",
        Hue.MEADOW: "#000000",
        Hue.ROAD: "#8A8A8A",
        Hue.WOOD: "#000000",
        Hue.PLAQUE: "#FFF6DF",
    },
}
"""Each hue as `#RRGGBB`. There is no red anywhere."""

BODY_LEAST = 7.0
TEXT_LEAST = 4.5
SHAPE_LEAST = 3.0

GROUNDS = (
    *(Hue.PAPER, Hue.CARD, Hue.HILL, Hue.MEADOW),
    *(Hue.LEAF_TINT, Hue.SUN_TINT, Hue.CLAY_TINT, Hue.SKY),
)
"""What words and controls may stand on. Roads, wood and hairlines only lie behind these."""

WORDS = (
    *(Hue.SOFT, Hue.LEAF, Hue.LEAF_HOT, Hue.CLAY),
    *(Hue.BERRY, Hue.SKY_DEEP, Hue.SUN_DEEP),
)
"""What words may be written in, beside ink."""

PAIRS: tuple[tuple[Hue, Hue, float], ...] = (
    *((Hue.INK, ground, BODY_LEAST) for ground in GROUNDS),
    *((front, ground, TEXT_LEAST) for front in WORDS for ground in GROUNDS),
    *((front, ground, SHAPE_LEAST) for front in (Hue.LINE, Hue.FOCUS) for ground in GROUNDS),
    *((Hue.EXAMPLE, ground, TEXT_LEAST) for ground in (Hue.PAPER, Hue.CARD)),
    (Hue.ON_LEAF, Hue.LEAF, TEXT_LEAST),
    (Hue.ON_LEAF, Hue.LEAF_HOT, TEXT_LEAST),
    (Hue.ON_SUN, Hue.SUN, TEXT_LEAST),
    (Hue.FOCUS, Hue.FOCUS_GAP, SHAPE_LEAST),
)
"""Front, ground and least contrast (WCAG 2.2; running words are held to its stricter level)."""


def contrast(front: str, ground: str) -> float:
    """Return the contrast of two colours, `#RRGGBB`, from 1 to 21."""
    dark, light = sorted((_luminance(front), _luminance(ground)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= _DARKEST else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_DARKEST = 0.04045


class Type(IntEnum):
    """A size of words, in logical pixels at 100 %."""

    SMALL = 15
    LABEL = 17
    BODY = 18
    LEAD = 20
    H2 = 22
    H1 = 32


LINE_PITCH = 30
"""From one writing line to the next, at 100 %."""

TARGET = 48
"""Height of a control, at 100 %; never less than `LEAST_TARGET` at any size of words."""

LEAST_TARGET = 44

WORDS_HIGH = 24
"""The part of a control's height that grows with its words."""

RING = 5
"""Room every control keeps round its shape for the focus ring: 3 for the ring, 2 for its gap."""

RADIUS = 14


class Letters(StrEnum):
    """How letters stand. Both are the same typeface, made to be told apart easily."""

    CLEAR = "clear"
    WIDER = "wider"
    """Further apart, and headings like all else: easier for many who find reading hard."""


APART, WORDS_APART = 0.06, 0.16
"""How much further apart wider letters and words are, in parts of their size."""

TEXT_SIZES = (90, 100, 115, 130, 150, 175, 200)
"""Sizes of words one can choose, in per cent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """How the screen looks just now."""

    theme: Theme = Theme.PAPER
    text: int = 100
    """Size of words, in per cent; everything grows with them."""
    motion: bool = True
    letters: Letters = Letters.CLEAR
    calm: bool = False
    """Flat colour behind everything, and nothing moves."""

    @property
    def plain_ground(self) -> bool:
        """Whether nothing but flat colour may stand behind words."""
        return self.calm or self.theme is Theme.CONTRAST

    @property
    def dark(self) -> bool:
        """Whether drawings need light paper behind them."""
        return self.theme is not Theme.PAPER

    def colour(self, hue: Hue) -> str:
        """Return a colour as `#RRGGBB`."""
        return COLOURS[self.theme][hue]

    def px(self, length: float) -> int:
        """Return a length given for 100 % in logical pixels."""
        return round(length * self.text / 100)

    @property
    def target(self) -> int:
        """Height of a control in logical pixels: its words grow, the room round them stays."""
        return max(LEAST_TARGET, TARGET + self.px(WORDS_HIGH) - WORDS_HIGH)

    @property
    def moves(self) -> bool:
        """Whether anything may move by itself."""
        return self.motion and not self.calm

    def bigger(self, steps: int) -> int:
        """Return the size of words some steps up (or down), in per cent."""
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - self.text))
        at = TEXT_SIZES.index(nearest) + steps
        return TEXT_SIZES[min(max(at, 0), len(TEXT_SIZES) - 1)]
