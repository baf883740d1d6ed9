"""What the documents say holds."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from familybook.app.answers_file import PhotoFolder, parse
from familybook.app.export import words_of
from familybook.assets.pack import load_pack
from familybook.assets.pack_files import MAY_HOLD
from familybook.assets.words import words
from familybook.core.answers import begin, fill
from familybook.core.book import new_book
from familybook.core.copies import OURS
from familybook.core.fields import Group, fields_of
from familybook.core.ids import ALL_OF_US, PageKey
from familybook.core.kind import Kind
from familybook.core.said import Said
from familybook.kinds.strengths import Strengths
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import KINDS

DOCS = Path(__file__).parents[2] / "docs"
ANSWERS = (DOCS / "answers.md").read_text("utf-8")
PACKS = (DOCS / "packs.md").read_text("utf-8")


def examples(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_example_of_an_answers_file_fills_a_book(tmp_path: Path) -> None:
    (example,) = examples(ANSWERS, "json")
    Image.new("RGB", (900, 600)).save(tmp_path / "sea.jpg")
    photos = PhotoFolder(tmp_path)

    book = fill(new_book(OUR_BOOK), parse(example.encode(), "answers.json"), photos.take, words_of)

    assert [one.name for one in book.people] == ["Mum", "The dog"]
    strengths = book.page(PageKey("strengths"))
    assert isinstance(strengths, Strengths)
    assert strengths.roots == (Said("Gran's kitchen", (ALL_OF_US,), show_in=(OURS,)),)
    assert len(photos.taken) == 1
    assert json.loads(example)["familybook"] == 1


def names_in(group: type[Group]) -> set[str]:
    names = set()
    for field in fields_of(group):
        names.add(field.name)
        if field.of is not None:
            names |= names_in(field.of)
    return names


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_of_a_page_is_told(kind: type[Kind]) -> None:
    told = set(re.findall(r"`(\w+)`", ANSWERS))

    assert names_in(kind) <= told


def test_the_examples_of_a_pack_are_a_pack(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    told = re.findall(r"^## (\w+\.toml)\n(.*?)(?=^## |\Z)", PACKS, re.MULTILINE | re.DOTALL)
    for file, text in told:
        (example,) = examples(text, "toml")
        (tmp_path / file).write_text(example, "utf-8")
    (fluent,) = examples(PACKS, "fluent")
    (tmp_path / "words" / "en-GB.ftl").write_text(fluent, "utf-8")

    pack = load_pack(tmp_path)

    assert {file for file, _ in told} == {one for one in MAY_HOLD if one.endswith(".toml")}
    assert pack.owner == "Our town council"
    assert pack.numbers[0].key == "our-council"
    assert "shout" not in {one.key for one in pack.numbers}
    assert [one.key for one in pack.places] == ["old-mill"]
    assert pack.rights[0].key == "same-worker"
    assert begin(OUR_BOOK, pack=pack).pages[-1].key == "bus"
    assert words("en-GB", pack.words)("numbers-title") == "Who to ring here"
