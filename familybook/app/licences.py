"""What this program is made of, and the words of every licence: read from the packages it uses.

Some parts bring no words along: `assets/licences` has those. A frozen program carries the
metadata of its packages, so that both read the same.
"""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

from familybook import __version__, assets
from familybook.screen.help.about import Part

_OURS = "familybook"
_OPTIONAL = frozenset({"heic", "voice", "spelling"})
"""Extras that may be shipped; the others are for those who build the program."""
_NEVER = frozenset({"pip"})
"""Asked for by another, and left out by `pyinstaller.spec`."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)")
_WORDS = re.compile(r"licen[cs]e|copying|notice|copyright", re.IGNORECASE)
_LONGEST_NAME = 48
"""A licence is told by its name; some packages write all its words there."""


@dataclass(frozen=True, slots=True)
class Licensed:
    """A part, and where the words of its licence are."""

    part: Part
    texts: tuple[Path, ...] = field(default=())

    def words(self) -> str:
        """Return the words of the licence, one text after the other."""
        texts = (one.read_text(encoding="utf-8", errors="replace").strip() for one in self.texts)
        return "\n\n\n".join(dict.fromkeys(texts))


@cache
def programs() -> tuple[Licensed, ...]:
    """Return every program this one is made with, by name."""
    known = _without_words()
    standing_for = {package: name for name, (_, found) in known.items() for package in found}
    found: dict[str, Licensed] = {name: licensed for name, (licensed, _) in known.items()}
    for name, package in sorted(_packages().items()):
        if name in standing_for:
            there = found[standing_for[name]]
            part = Part(there.part.name, package.about["Version"], there.part.licence)
            found[standing_for[name]] = Licensed(part, there.texts)
        elif name != _OURS:
            found[name] = package.licensed()
    return tuple(sorted(found.values(), key=lambda one: one.part.name.casefold()))


@cache
def letters() -> tuple[Licensed, ...]:
    """Return every typeface, by name."""
    folder = assets.root() / "typefaces"
    kept = tomllib.loads((folder / "typefaces.toml").read_text(encoding="utf-8"))["typeface"]
    return tuple(
        Licensed(
            Part(one["folder"].replace("-", " ").title(), "", one["licence"]),
            tuple(sorted((folder / one["folder"]).glob("LICENSE*"))),
        )
        for one in sorted(kept, key=lambda one: one["folder"])
    )


def ours() -> Licensed:
    """Return this program itself."""
    root = assets.root()
    places = [root.parent / "LICENSE", root / "LICENSE"]
    texts = tuple(one for one in places if one.is_file())[:1]
    package = _package(_OURS)
    if not texts and package is not None:
        texts = package.texts()
    return Licensed(Part("", __version__, "MIT"), texts)


def _without_words() -> dict[str, tuple[Licensed, tuple[str, ...]]]:
    folder = assets.root() / "licences"
    parts = tomllib.loads((folder / "licences.toml").read_text(encoding="utf-8"))["part"]
    versions = {"Python": platform.python_version()}
    return {
        one["name"]: (
            Licensed(
                Part(one["name"], versions.get(one["name"], ""), one["licence"]),
                tuple(folder / text for text in one["texts"]),
            ),
            tuple(one.get("packages", ())),
        )
        for one in parts
    }


def _packages() -> dict[str, _Package]:
    """Return every package that this one asks for, and what those ask for, by plain name."""
    found: dict[str, _Package] = {}
    wanted = [_OURS]
    while wanted:
        name = wanted.pop()
        package = None if name in found or name in _NEVER else _package(name)
        if package is not None:
            found[name] = package
            wanted += package.asks_for(_OPTIONAL if name == _OURS else frozenset())
    return found


@dataclass(frozen=True, slots=True)
class _Package:
    """An installed package, what it says of itself, read once."""

    files: Distribution
    about: PackageMetadata

    def asks_for(self, extras: frozenset[str]) -> Iterator[str]:
        """Yield the plain names of what it asks for, also with these extras."""
        for line in self.about.get_all("Requires-Dist") or ():
            name, extra = _NAME.match(line), _EXTRA.search(line)
            if name is not None and (extra is None or extra[1] in extras):
                yield re.sub(r"[-_.]+", "-", name[0]).lower()

    def licensed(self) -> Licensed:
        """Return it as a part with its words."""
        part = Part(self.about["Name"], self.about["Version"], self._licence())
        return Licensed(part, self.texts())

    def _licence(self) -> str:
        about = self.about
        told = next((about[one] for one in ("License-Expression", "License") if one in about), "")
        if not told or len(told) > _LONGEST_NAME or "\n" in told:
            kinds = about.get_all("Classifier") or ()
            told = next(
                (one.rpartition(":: ")[2] for one in kinds if one.startswith("License ::")), ""
            )
        return told

    def texts(self) -> tuple[Path, ...]:
        """Return where the words of its licence are."""
        found = [
            Path(str(one.locate()))
            for one in self.files.files or ()
            if ".dist-info" in one.parts[0] and _WORDS.search("/".join(one.parts[1:]))
        ]
        return tuple(one for one in sorted(found) if one.is_file())


def _package(name: str) -> _Package | None:
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return None  # for another system, or an extra that is not here
    return _Package(found, found.metadata)
