"""What an IT officer sets for everybody: `policy.toml`. `docs/laptops.md` is its manual.

A person's own settings, as the size of words, are theirs and stand in no policy.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from platformdirs import site_config_path

from familybook.assets.pack_toml import TomlFile
from familybook.core.errors import FamilybookError, PackError, ShelfAwayError
from familybook.editions import EDITIONS
from familybook.store.places import home, shelf
from familybook.store.shares import says_yes
from familybook.store.shelf import know_shelf
from familybook.templates import TEMPLATES

NAME = "policy.toml"
LARGEST = 64 * 1024
"""Bytes of a policy that somebody wrote."""

MOST_STRANGE = 20
"""Settings we do not know that are told of: whoever has more of them brought another file."""

LEAST_QUIET, MOST_QUIET = 1, 60
"""Minutes without a touch: the curtain always falls in the end, and never under a pen."""

LEAST_DAYS, MOST_DAYS = 7, 365
"""Days without being opened: every book asks in the end, and none between two visits."""

_UNFILLED = re.compile(r"%\w+%|\$\{\w+\}")
"""A variable that this laptop does not have."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a setting stands."""

    path: Path
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What holds on this laptop. Nothing is set where a value is none or empty."""

    shelf: Path | None = None
    """Where new books are kept."""
    pack: Path | None = None
    """What is laid over our pack for new books."""
    idle_minutes: int = 5
    editions: tuple[str, ...] = ()
    shapes: tuple[str, ...] = ()
    practice: bool = True
    safe_copies: Path | None = None
    """Where a safe copy of each book is kept after a visit."""
    quiet_days: int = 60
    """After so many days without being opened, a book asks what is to become of it."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    """Where each thing that was set stands."""
    files: tuple[Path, ...] = ()
    faults: tuple[FamilybookError | OSError, ...] = ()
    """What could not be read as it was meant. All else holds."""

    def offered_editions(self) -> tuple[str, ...]:
        """Return the editions that may be printed."""
        return self.editions or tuple(EDITIONS)


NO_POLICY = Policy()
SETTINGS = (
    "shelf",
    "pack",
    "idle_minutes",
    "editions",
    "shapes",
    "practice",
    "safe_copies",
    "quiet_days",
)
"""Every setting there is, in the order in which they are told."""


def policy_paths() -> tuple[Path, ...]:
    """Return where a policy may stand: for the whole machine, then beside our own things."""
    return (site_config_path("familybook", appauthor=False) / NAME, home() / NAME)


def read_policy() -> Policy:
    """Return what holds here. Nothing is ever raised: what can be read holds.

    What the machine's policy sets, the one beside our own things does not set otherwise. The shelf
    is known from now on: no new key shuts away what stands there.
    """
    held: dict[str, Any] = {}
    sources: dict[str, Source] = {}
    files: list[Path] = []
    faults: list[FamilybookError | OSError] = []
    for path in policy_paths():
        try:
            if not path.is_file():
                continue
            files.append(path)
            found = _Reader(path)
        except (FamilybookError, OSError) as error:
            faults.append(error)
            continue
        for key, value in found.held.items():
            if key not in held:
                held[key] = value
                sources[key] = Source(path, found.line(key))
        faults += found.faults
    policy = Policy(**held, sources=sources, files=tuple(files), faults=tuple(faults))
    if policy.shelf is not None:
        know_shelf(home(), policy.shelf)
    return policy


class _Reader:
    """Reads one policy: each setting alone, so that one mistake does not undo the others."""

    def __init__(self, path: Path) -> None:
        self._folder = path.parent
        self._file = TomlFile(path.parent, NAME, _text_of(path))
        self.faults: list[PackError] = []
        self.held: dict[str, Any] = {}
        readers = self._readers()
        strange = [key for key in self._file.held if key not in SETTINGS]
        untold = frozenset(strange[MOST_STRANGE:])
        for key in self._file.held:
            if key in untold:
                continue
            try:
                self._file.only({key: None}, SETTINGS)
                self._expect_value(key)
                found = readers[key](key)
            except PackError as error:
                self.faults.append(error)
                continue
            if found is not None:
                self.held[key] = found

    def _readers(self) -> dict[str, Callable[[str], Any]]:
        shapes = [shape.name for one in TEMPLATES.values() for shape in one.shapes]
        return {
            "shelf": self._shelf,
            "pack": self._pack,
            "idle_minutes": partial(self._number, LEAST_QUIET, MOST_QUIET),
            "editions": lambda key: self._file.known(key, tuple(EDITIONS)) or None,
            "shapes": lambda key: self._file.known(key, shapes) or None,
            "practice": self._flag,
            "safe_copies": self._place,
            "quiet_days": partial(self._number, LEAST_DAYS, MOST_DAYS),
        }

    def line(self, key: str) -> int:
        """Return the line on which a setting stands."""
        return int(self._file.wrong((), "key", key).facts["line"])

    def _expect_value(self, key: str) -> None:
        """Raise if a table stands where a value should."""
        if isinstance(self._file.held[key], dict):
            raise self._file.wrong(((key, 0),), "type", "", f"{key} = …", word=key)

    def _place(self, key: str) -> Path:
        """Return a place: `~` and variables are filled in, and it starts from the policy's own."""
        told = self._file.text(self._file.held, key, (), needed=True)
        filled = os.path.expandvars(os.path.expanduser(told))  # noqa: PTH111 - with variables
        if "\0" in filled or _UNFILLED.search(filled):
            raise self._file.wrong((), "place", key)
        return self._folder / filled

    def _shelf(self, key: str) -> Path:
        folder = self._place(key)
        try:
            found = shelf(folder)
        except (OSError, ShelfAwayError) as error:
            know_shelf(home(), folder)  # its drive may be away, with books on it
            raise self._file.wrong((), "place", key) from error
        except FamilybookError as error:
            raise self._file.wrong((), "place", key) from error
        if not os.access(found, os.R_OK | os.W_OK | os.X_OK):
            raise self._file.wrong((), "place", key)
        return found

    def _pack(self, key: str) -> Path:
        path = self._place(key)
        if not says_yes(path.exists):
            raise self._file.wrong((), "place", key)
        return path

    def _number(self, least: int, most: int, key: str) -> int:
        found = self._file.held[key]
        whole = isinstance(found, int) and not isinstance(found, bool)
        if not whole or not least <= found <= most:
            raise self._file.wrong((), "type", key, f"{least}-{most}")
        return int(found)

    def _flag(self, key: str) -> bool:
        found = self._file.held[key]
        if not isinstance(found, bool):
            raise self._file.wrong((), "type", key, "true / false")
        return found


def _text_of(path: Path) -> str:
    """Return what stands in a policy.

    Raises:
        PackError: if it is no text, or far too much of it.
        OSError: if it cannot be read.
    """
    with path.open("rb") as file:
        raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise PackError(path, "big")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise PackError(path.parent, "encoding", file=NAME) from error
