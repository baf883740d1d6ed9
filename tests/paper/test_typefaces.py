from __future__ import annotations

import hashlib
import tomllib
from itertools import chain
from typing import Any

import pytest

from familybook import assets
from familybook.core.drawing import Voice
from familybook.paper.typefaces import faces

FOLDER = assets.root() / "typefaces"


def listed() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads((FOLDER / "typefaces.toml").read_text("utf-8"))[
        "typeface"
    ]
    return found


def test_every_typeface_is_the_file_its_package_holds() -> None:
    for typeface in listed():
        for file in typeface["files"]:
            content = (FOLDER / typeface["folder"] / file["name"]).read_bytes()
            assert hashlib.sha256(content).hexdigest() == file["sha256"], file["name"]


def test_every_typeface_is_listed_with_its_licence() -> None:
    listed_files = {
        f"{typeface['folder']}/{file['name']}"
        for typeface in listed()
        for file in typeface["files"]
    }

    there = {f"{file.parent.name}/{file.name}" for file in FOLDER.glob("*/*")}

    assert listed_files == there
    assert all(f"{typeface['folder']}/LICENSE.txt" in there for typeface in listed())
    assert {typeface["licence"] for typeface in listed()} == {"OFL-1.1"}


def test_every_face_of_a_voice_can_be_opened_and_none_is_idle() -> None:
    used = set(chain.from_iterable(faces(voice) for voice in Voice))

    assert all(face.letters for face in used)
    assert {f"{face.file}.ttf" for face in used} == {
        f"{file.parent.name}/{file.name}" for file in FOLDER.glob("*/*.ttf")
    }


@pytest.mark.parametrize("voice", Voice)
def test_the_first_face_of_a_voice_has_english_and_welsh_and_polish(voice: Voice) -> None:
    wanted = "abcxyzABCXYZ0123456789.,;:!?’“”–£€ŵŷŴŶâêîôûłąęśćźżńóŁĄĘŚĆŹŻŃÓ"  # noqa: RUF001

    missing = [letter for letter in wanted if ord(letter) not in faces(voice)[0].letters]

    assert missing == []
