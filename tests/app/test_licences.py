from __future__ import annotations

import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

import familybook
from familybook import assets
from familybook.app.licences import Licensed, letters, ours, programs

ROOT = Path(familybook.__file__).parent.parent
IMPORT = re.compile(r"^(?:from|import) ([a-z0-9_]+)", re.MULTILINE | re.IGNORECASE)
NEW = {"holidays", "icalendar", "pikepdf"}
"""Packages that were added since some of our own installations were made."""
KNOWN_AS = {
    "PIL": "pillow",
    "PySide6": "Qt for Python",
    "shiboken6": "Qt for Python",
    "fluent": "Fluent",
    "sqlite_utils": "sqlite-utils",
}


@pytest.mark.parametrize("part", [*programs(), *letters()], ids=lambda one: one.part.name)
def test_every_part_tells_its_licence_and_has_all_its_words(part: Licensed) -> None:
    assert part.texts
    assert len(part.words()) > 300
    assert part.part.name


def test_the_words_are_those_of_the_licence() -> None:
    found = {one.part.name: one for one in (*programs(), *letters())}

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in found["Qt for Python"].words()
    assert "GNU GENERAL PUBLIC LICENSE" in found["Qt for Python"].words()
    assert "ZETETIC" in found["SQLCipher"].words()
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in found["Python"].words()
    assert "SIL OPEN FONT LICENSE" in found["Fraunces"].words().upper()
    assert "ReportLab" in found["reportlab"].words()


def test_every_package_the_program_imports_is_told() -> None:
    named = {one.part.name.casefold().replace("_", "-") for one in programs()}
    missing = set()
    for file in (ROOT / "familybook").rglob("*.py"):
        for name in IMPORT.findall(file.read_text(encoding="utf-8")):
            known = KNOWN_AS.get(name, name)
            try:
                distribution(known)
            except PackageNotFoundError:
                if known not in KNOWN_AS.values():
                    continue
            if known.casefold().replace("_", "-") not in named | {"familybook"}:
                missing.add(name)

    assert missing <= NEW - _asked_for(), missing


def _asked_for() -> set[str]:
    """Return which of these the installed metadata already knows: it may be older than we are."""
    asked = distribution("familybook").requires or ()
    wanted = " ".join(one for one in asked if "extra ==" not in one)
    return {one for one in NEW if one in wanted}


def test_every_typeface_we_ship_is_told() -> None:
    folders = {one.parent.name for one in (assets.root() / "typefaces").glob("*/*.ttf")}

    assert {one.part.name.lower().replace(" ", "-") for one in letters()} == folders


def test_our_own_licence_is_there() -> None:
    assert "MIT License" in ours().words()
    assert ours().part.version == familybook.__version__


def test_only_what_is_shipped_is_told() -> None:
    named = {one.part.name.casefold() for one in programs()}

    assert not named & {"pytest", "hypothesis", "ruff", "mypy", "pip", "familybook", "pyinstaller"}
    assert sys.version.split()[0] in {one.part.version for one in programs()}


def test_the_frozen_program_carries_the_words_of_its_packages() -> None:
    spec = (ROOT / "pyinstaller.spec").read_text(encoding="utf-8")

    assert 'copy_metadata("familybook", recursive=True)' in spec
    assert '("LICENSE", ".")' in spec
