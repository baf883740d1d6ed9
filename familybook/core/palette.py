"""The inks of the book, in colour and in grey, and the six patterns that stand for people."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """A colour by its role. Black carries all meaning; colour is extra."""

    INK = "ink"
    SOFT = "soft"
    RULE = "rule"
    SUN = "sun"
    CLAY = "clay"
    LEAF = "leaf"
    MINT = "mint"
    SKY = "sky"
    MIST = "mist"
    DUSK = "dusk"
    STORM = "storm"
    BERRY = "berry"
    CREAM = "cream"
    TINT = "tint"
    BLUSH = "blush"
    HILL = "hill"
    MEADOW = "meadow"
    PAGE = "page"
    LEAF_DEEP = "leaf-deep"
    BERRY_DEEP = "berry-deep"
    SKY_DEEP = "sky-deep"
    SUN_DEEP = "sun-deep"
    CLAY_DEEP = "clay-deep"
    YELLOW = "yellow"
    """For a sun that somebody draws: bright in colour, and dark enough in grey to be seen."""


COLOUR: dict[Tone, str] = {
    Tone.INK: "#2A2A35",
    Tone.SOFT: "#595560",
    Tone.RULE: "#8F8779",
    Tone.SUN: "#F4B63F",
    Tone.CLAY: "#DD7E57",
    Tone.LEAF: "#5E9B72",
    Tone.MINT: "#CFE5D2",
    Tone.SKY: "#9CC4D6",
    Tone.MIST: "#DCEAF0",
    Tone.DUSK: "#5F8BA6",
    Tone.STORM: "#CFDAE2",
    Tone.BERRY: "#C9698F",
    Tone.CREAM: "#FFF6DF",
    Tone.TINT: "#FBEBC8",
    Tone.BLUSH: "#F9E4D9",
    Tone.HILL: "#E9EBD3",
    Tone.MEADOW: "#DDE6CC",
    Tone.PAGE: "#FFFFFF",
    Tone.LEAF_DEEP: "#2E6B4F",
    Tone.BERRY_DEEP: "#8E3B5E",
    Tone.SKY_DEEP: "#285A78",
    Tone.SUN_DEEP: "#7A5200",
    Tone.CLAY_DEEP: "#A8472A",
    Tone.YELLOW: "#F2BE00",
}
"""Each tone as `#RRGGBB`, for a colour printer and for the screen. The page is bare paper."""

GREY: dict[Tone, str] = {
    Tone.INK: "#161616",
    Tone.SOFT: "#3A3A3A",
    Tone.RULE: "#6E6E6E",
    Tone.SUN: "#E6E6E6",
    Tone.CLAY: "#ABABAB",
    Tone.LEAF: "#BDBDBD",
    Tone.MINT: "#F0F0F0",
    Tone.SKY: "#D6D6D6",
    Tone.MIST: "#F3F3F3",
    Tone.DUSK: "#8E8E8E",
    Tone.STORM: "#ECECEC",
    Tone.BERRY: "#9C9C9C",
    Tone.CREAM: "#FFFFFF",
    Tone.TINT: "#F7F7F7",
    Tone.BLUSH: "#F8F8F8",
    Tone.HILL: "#F5F5F5",
    Tone.MEADOW: "#ECECEC",
    Tone.PAGE: "#FFFFFF",
    Tone.LEAF_DEEP: "#161616",
    Tone.BERRY_DEEP: "#161616",
    Tone.SKY_DEEP: "#161616",
    Tone.SUN_DEEP: "#161616",
    Tone.CLAY_DEEP: "#161616",
    Tone.YELLOW: "#6E6E6E",
}
"""Each tone for a mono laser printer."""


class Pattern(StrEnum):
    """A person is a pattern: it survives any printer."""

    PLAIN = "plain"
    DOTS = "dots"
    STRIPES = "stripes"
    HATCH = "hatch"
    WAVES = "waves"
    CHECKS = "checks"


LOOKS: tuple[tuple[Pattern, Tone], ...] = (
    (Pattern.STRIPES, Tone.BERRY),
    (Pattern.WAVES, Tone.SKY),
    (Pattern.CHECKS, Tone.LEAF),
    (Pattern.DOTS, Tone.SUN),
    (Pattern.HATCH, Tone.CLAY),
    (Pattern.PLAIN, Tone.TINT),
    (Pattern.DOTS, Tone.SKY),
    (Pattern.STRIPES, Tone.LEAF),
    (Pattern.WAVES, Tone.SUN),
    (Pattern.HATCH, Tone.BERRY),
    (Pattern.CHECKS, Tone.CLAY),
    (Pattern.PLAIN, Tone.MINT),
)
"""The look each new person gets, in order; the thirteenth starts again."""
