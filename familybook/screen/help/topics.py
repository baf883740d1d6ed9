"""What there is help about: steps with a small picture each, and the keys."""

from __future__ import annotations

TOPICS: dict[str, tuple[tuple[str, str], ...]] = {
    "shelf": (
        ("open", "books"),
        ("start", "seedling"),
        ("practise", "tent"),
        ("file", "envelope"),
    ),
    "sheet": (
        ("what", "key"),
        ("print", "form"),
        ("lock", "door"),
        ("back", "books"),
        ("again", "magnifier"),
    ),
    "names": (
        ("call", "people"),
        ("order", "links"),
        ("pattern", "mittens"),
        ("out", "list"),
    ),
    "path": (
        ("stone", "pebbles"),
        ("carry-on", "footprints"),
        ("change", "signpost"),
        ("length", "train"),
    ),
    "page": (
        ("any", "page"),
        ("who", "bubbles"),
        ("ways", "brush"),
        ("saved", "shield"),
        ("undo", "hourglass"),
        ("pen", "form"),
    ),
    "drawing": (
        ("hand", "brush"),
        ("keys", "blocks"),
        ("big", "frame"),
        ("back", "broom"),
    ),
    "photo": (
        ("choose", "frame"),
        ("crop", "magnifier"),
        ("ask", "bubble"),
        ("draw", "house"),
    ),
    "look": (
        ("turn", "book"),
        ("change", "magnifier"),
        ("yes", "bubbles"),
        ("out", "satchel"),
    ),
    "make": (
        ("file", "gift"),
        ("choose", "scales"),
        ("hints", "list"),
        ("again", "plate"),
    ),
    "keep": (
        ("give", "gift"),
        ("own", "envelope"),
        ("stay", "clock"),
        ("all", "book"),
        ("off", "broom"),
        ("end", "house"),
    ),
    "earlier": (
        ("menu", "magnifier"),
        ("back", "clock"),
        ("photo", "frame"),
        ("gone", "broom"),
    ),
    "room": (
        ("hold", "shield"),
        ("bin", "broom"),
        ("files", "bag"),
        ("try", "hourglass"),
    ),
    "hand": (
        ("copy", "envelope"),
        ("words", "phone"),
        ("lent", "book"),
        ("back", "house"),
        ("safe", "shield"),
        ("family", "gift"),
    ),
    "curtain": (
        ("fall", "curtains"),
        ("quiet", "clock"),
        ("open", "door"),
    ),
    "around": (
        ("turn", "tablet"),
        ("talk", "bubbles"),
        ("next", "dice"),
    ),
    "easy": (
        ("size", "magnifier"),
        ("colours", "sunrise"),
        ("still", "feather"),
        ("keys", "headphones"),
    ),
    "paper": (
        ("lines", "form"),
        ("whole", "book"),
        ("one", "page"),
        ("frame", "frame"),
    ),
    "private": (
        ("here", "house"),
        ("sent", "shield"),
        ("locked", "key"),
        ("shelf", "books"),
        ("ours", "gift"),
    ),
    "keys": (),
}
"""Each topic, and its steps with their pictures, in the order they are read."""

KEYS = (
    "tab",
    "arrows",
    "space",
    "help",
    "aa",
    "read",
    "around",
    "curtain",
    "undo",
    "redo",
    "paste",
    "spell",
    "next",
    "stone",
    "make",
    "text",
    "scroll",
)
"""The keys there are, as the ends of keys of the words."""

FIRST = "shelf"
"""The topic of a screen that has none of its own."""
