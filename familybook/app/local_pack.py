"""The pack of this laptop: put there once by whoever looks after it, for every new book."""

from __future__ import annotations

from pathlib import Path

from familybook.assets.pack import load_pack, starter
from familybook.core.errors import PackError
from familybook.core.pack import Pack
from familybook.store.places import home
from familybook.store.shares import Going, says_yes, while_it_goes_on

PLACES = ("pack", "pack.zip")
"""What the folder of all we keep may hold: a pack as a folder, or a zip of one."""


def local_pack(asked: Path | None = None) -> Pack:
    """Return the pack that new books of this laptop begin with; without one of its own, ours.

    `asked` is where the policy of this laptop says that it is.

    Raises:
        PackError: if there is one, and it is not as it should be, or stops answering.
    """
    for path in (asked, *(home() / name for name in PLACES)):
        if path is not None and says_yes(path.exists):
            return _loaded(path)
    return starter()


def _loaded(path: Path) -> Pack:
    """Return a pack that may be on a network drive, unless that stops answering meanwhile."""

    def load(get_on: Going) -> Pack:
        del get_on
        return load_pack(path)

    try:
        return while_it_goes_on(load)
    except TimeoutError as error:
        raise PackError(path, "silent") from error
