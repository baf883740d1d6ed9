"""Which small picture stands beside which suggestion."""

from __future__ import annotations

from collections.abc import Mapping

_STANDS_FOR: Mapping[str, str] = {
    "anchor": "strong steady",
    "armchair": (
        "space room rest wait"
        " mine-good-pick-gran"
        " mine-wishes-pick-den"
        " mine-cosy-when-pick-den"
        " daft-silly-pick-den"
    ),
    "bag": "doctor",
    "bath": "bath",
    "bed": "sleep bed bedtime mine-wishes-pick-room daft-silly-pick-snore",
    "bench": "sit park",
    "bird": "forgive alone mine-wobbly-pick-left-out",
    "book": "stories reading learn story library",
    "boot": "keep-going daft-silly-pick-walk",
    "broom": "tidy swap",
    "brush": "make making creative mine-good-pick-drawing",
    "bubble": "word words kind-word say-needs daft-silly-pick-voices",
    "bubbles": "talk promises daft-silly-pick-word",
    "bunting": "celebrate days traditions",
    "bus": "work turn-up",
    "cake": "birthdays mine-good-pick-cake mine-wishes-pick-cake daft-silly-pick-breakfast",
    "car": "lift",
    "candle": "pray faith calm quiet",
    "clock": "patient late hour put-off stop mine-wobbly-pick-waiting daft-silly-pick-late-song",
    "cloud": "weather-cloudy-signs-pick-quiet too-much house point mine-wobbly-pick-dreams",
    "coins": "money manage",
    "curtains": "curtains",
    "diary": "appointments",
    "dice": "games fun",
    "door": "door stay out welcome over mine-wobbly-pick-goodbyes",
    "envelope": "post mine-wishes-pick-see",
    "feather": "gentle breathe mine-wishes-pick-no-shouting",
    "flower": "sorry",
    "football": "football",
    "form": "forms",
    "frame": "photos",
    "glass": "drinking",
    "globe": "languages language",
    "hammer": "fix fixing",
    "hat": "clothes laugh jokes daft-silly-pick-hat",
    "headphones": "teenagers",
    "house": "home hub",
    "houses": "neighbours",
    "lantern": "mine-cosy-when-pick-night",
    "lifebuoy": "ask-for-help ask",
    "links": (
        "stick-together loyal stand-up getting-on ladder-ring-text-pick-together"
        " mine-wishes-pick-together"
    ),
    "list": "list plan plans rights daft-silly-pick-names",
    "magnifier": "truth daft-silly-pick-remote",
    "mittens": "kind calm-others ladder-ring-text-pick-helper daft-silly-pick-dressing-up",
    "moon": (
        "night night-off mine-wobbly-pick-dark mine-wishes-pick-stay-up daft-silly-pick-pyjamas"
    ),
    "mountain": "brave",
    "mug": "tea cafe",
    "notes": "sing music dance daft-silly-pick-wrong-words daft-silly-pick-kitchen",
    "page": "start-again",
    "paw": (
        "animals pets"
        " mine-good-pick-pet"
        " mine-good-pick-teen-pet"
        " mine-wishes-pick-pet"
        " mine-cosy-when-pick-pet"
        " mine-hand-also-pick-pet"
        " daft-silly-pick-pet-talk"
        " mine-wishes-pick-zoo"
    ),
    "people": (
        "friends people children ladder-near-text-pick-group"
        " mine-wishes-pick-friend"
        " mine-cosy-when-pick-all-home"
    ),
    "phone": "phone ring friend numbers text ladder-ring-text-pick-line",
    "pie": "share fair",
    "plate": (
        "meals eating tummy"
        " mine-wobbly-pick-tummy"
        " daft-silly-pick-biscuits"
        " daft-silly-pick-odd-food"
    ),
    "pot": "cook food eat meal daft-silly-pick-toast",
    "rain": (
        "crying scared mine-wobbly-pick-sad-grown-ups mine-cosy-when-pick-rain daft-silly-pick-rain"
    ),
    "rattle": "babies mine-wobbly-pick-loud",
    "satchel": "school school-run",
    "seedling": "try-new garden",
    "shell": "listen listening",
    "signpost": "walk advice mine-wobbly-pick-new daft-silly-pick-lost",
    "storm": "snapping arguing shouting",
    "sun": "mine-wishes-pick-beach",
    "suncloud": "feelings ladder-us-text-pick-look mine-wobbly-pick-not-knowing",
    "sunrise": "hope mornings",
    "tablet": "screens films",
    "teddy": "cuddle hug clinging",
    "toast": "toast",
    "tree": "outside air",
    "umbrella": "safe",
}

MEANINGS: Mapping[str, str] = {
    meaning: picture for picture, meanings in _STANDS_FOR.items() for meaning in meanings.split()
}
"""The picture's name, by a whole key or by what comes after `-pick-`."""
