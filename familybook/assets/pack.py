"""Reads a pack: what is local to a council or a parents' group. `docs/packs.md` is its manual."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import TypeVar

from familybook import assets
from familybook.assets.pack_files import read_files
from familybook.assets.pack_parts import (
    numbers_in,
    pages_in,
    places_in,
    record_in,
    rights_in,
    settings_in,
)
from familybook.assets.pack_toml import TomlFile
from familybook.assets.pack_words import check_words
from familybook.core.codec import MOST_ROWS
from familybook.core.errors import PackError
from familybook.core.kind import Binds
from familybook.core.lines import one_line
from familybook.core.pack import NO_PACK, HelpNumber, Pack, PackPlace, PackRecord, PackRight
from familybook.core.pack_codec import MOST_LANGUAGES
from familybook.templates import TEMPLATES

STARTER = "starter"
"""The name of the pack we ship."""

_Row = TypeVar("_Row", HelpNumber, PackPlace, PackRight)


@cache
def starter() -> Pack:
    """Return the pack we ship, which every other one is laid over."""
    read = _read(assets.root() / "pack", NO_PACK)
    return replace(read.pack, name=STARTER)


def load_pack(path: Path) -> Pack:
    """Return the pack in a folder or zip file, laid over the one we ship.

    Its numbers, places and rights come first; one with a key of ours takes its place, and
    `leave_out` drops ours. Our places are examples: they go when a pack names a place.

    Raises:
        NoSuchFileError: if there is nothing at `path`.
        PackError: at the first thing that is not as it should be, with its file and line.
    """
    ours = starter()
    read = _read(path, ours)
    theirs = read.pack
    told = {key: text for key, text in asdict(theirs.record).items() if text}
    laid = replace(
        theirs,
        numbers=_laid_over(ours.numbers, theirs.numbers, read.left_out["numbers"]),
        places=theirs.places or _laid_over(ours.places, (), read.left_out["places"]),
        rights=_laid_over(ours.rights, theirs.rights, read.left_out["rights"]),
        steps=theirs.steps or ours.steps,
        record=PackRecord(**(asdict(ours.record) | told)),
        check_ins=theirs.check_ins or ours.check_ins,
    )
    for file, all_rows, rows in (
        (read.numbers, laid.numbers, theirs.numbers),
        (read.rights, laid.rights, theirs.rights),
    ):
        file.expect_room(len(rows), MOST_ROWS - (len(all_rows) - len(rows)))
    return laid


def _laid_over(
    ours: tuple[_Row, ...], theirs: tuple[_Row, ...], left_out: tuple[str, ...]
) -> tuple[_Row, ...]:
    gone = {one.key for one in theirs} | set(left_out)
    return theirs + tuple(one for one in ours if one.key not in gone)


@dataclass(frozen=True, slots=True)
class _ReadPack:
    pack: Pack
    left_out: Mapping[str, tuple[str, ...]]
    numbers: TomlFile
    rights: TomlFile


def _read(path: Path, ours: Pack) -> _ReadPack:
    """Return what stands in a pack alone, and which parts of ours it leaves out."""
    files = read_files(path)
    numbers, places, rights, pages, settings = (
        TomlFile(path, f"{name}.toml", files.get(f"{name}.toml", ""))
        for name in ("numbers", "places", "rights", "pages", "pack")
    )
    words = _words(path, files)
    offered = [page for template in TEMPLATES.values() for page in template]
    known = [page.key for page in offered]
    stays = [page.key for page in offered if page.kind.binds is Binds.FRONT]
    extra = tuple(pages_in(pages, known))
    pack = Pack(
        name=one_line(path.stem.encode("utf-8", "replace").decode("utf-8")),  # as odd as names are
        numbers=tuple(numbers_in(numbers)),
        places=tuple(places_in(places)),
        rights=tuple(rights_in(rights)),
        steps=rights.texts(rights.held, "steps"),
        record=record_in(rights),
        pages=extra,
        words=words,
        **settings_in(settings, [*known, *(page.key for page in extra)], stays),
    )
    left_out = {
        "numbers": numbers.known("leave_out", [one.key for one in ours.numbers]),
        "places": places.known("leave_out", [one.key for one in ours.places]),
        "rights": rights.known("leave_out", [one.key for one in ours.rights]),
    }
    return _ReadPack(pack, left_out, numbers, rights)


def _words(path: Path, files: Mapping[str, str]) -> dict[str, str]:
    """Return the changed words of a pack by their language, all of them looked at."""
    words = {
        name.removeprefix("words/").removesuffix(".ftl"): source
        for name, source in files.items()
        if name.startswith("words/")
    }
    if len(words) > MOST_LANGUAGES:
        last = f"words/{list(words)[MOST_LANGUAGES]}.ftl"
        raise PackError(path, "many", 1, file=last, word="words", hint=str(MOST_LANGUAGES))
    for language, source in words.items():
        check_words(path, language, source)
    return words
