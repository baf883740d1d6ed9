"""The pack of this laptop: put there once by whoever looks after it, for every new book."""

from __future__ import annotations

from pathlib import Path

from familybook.assets.pack import load_pack, starter
from familybook.core.pack import Pack
from familybook.store.places import home
from familybook.store.shares import says_yes

PLACES = ("pack", "pack.zip")
"""What the folder of all we keep may hold: a pack as a folder, or a zip of one."""


def local_pack(asked: Path | None = None) -> Pack:
    """Return the pack that new books of this laptop begin with; without one of its own, ours.

    `asked` is where the policy of this laptop says that it is.

    Raises:
        PackError: if there is one, and it is not as it should be.
    """
    for path in (asked, *(home() / name for name in PLACES)):
        if path is not None and says_yes(path.exists):
            return load_pack(path)
    return starter()
