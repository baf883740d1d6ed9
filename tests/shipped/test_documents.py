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
from familybook.core.answers import begin, fill, to_plain_book
from familybook.core.book import new_book
from familybook.core.codec import said_to_plain
from familybook.core.copies import OURS
from familybook.core.drawing import View
from familybook.core.fields import (
    Ask,
    AskChoice,
    AskDay,
    AskGroup,
    AskLevel,
    AskLine,
    AskList,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicks,
    AskPicture,
    AskPlace,
    AskProse,
    AskRights,
    AskRows,
    Group,
    fields_of,
)
from familybook.core.ids import ALL_OF_US, PageKey, PersonId, PhotoId
from familybook.core.kind import Kind
from familybook.core.person import Person
from familybook.core.said import LEFT_OPEN, PenStroke, Said, Snap
from familybook.kinds.cover import Cover
from familybook.kinds.strengths import Strengths
from familybook.kinds.us import Us
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import KINDS

DOCS = Path(__file__).parents[2] / "docs"
ANSWERS = (DOCS / "answers.md").read_text("utf-8")
PAGES = (DOCS / "answers-pages.md").read_text("utf-8")
PACKS = (DOCS / "packs.md").read_text("utf-8")


def examples(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_example_of_an_answers_file_fills_a_book(tmp_path: Path) -> None:
    (example,) = examples(ANSWERS, "json")
    Image.new("RGB", (900, 600)).save(tmp_path / "sea.jpg")
    photos = PhotoFolder(tmp_path)

    book = fill(new_book(OUR_BOOK), parse(example.encode(), "answers.json"), photos.take, words_of)

    assert [one.name for one in book.people] == ["Mum", "The dog", "Next door"]
    assert [one.around for one in book.people] == [False, False, True]
    cover = book.page(PageKey("cover"))
    assert isinstance(cover, Cover)
    assert cover.picture.snap.caption == "Cold feet"
    assert cover.picture.snap.view == View(box=(0.0, 0.0, 1.0, 0.8))
    us = book.page(PageKey("us"))
    assert isinstance(us, Us)
    assert us.frames[0].picture.pick == LEFT_OPEN
    strengths = book.page(PageKey("strengths"))
    assert isinstance(strengths, Strengths)
    assert strengths.roots == (Said("Gran's kitchen", (ALL_OF_US,), show_in=(OURS,)),)
    assert len(photos.taken) == 1
    assert json.loads(example)["familybook"] == 1


def held_by(ask: Ask) -> str:
    """Return what the documents call this way of asking."""
    match ask:
        case AskPicks(of=of) | AskChoice(of=of):
            return f"{_CALLED[type(ask)]} `{of}-pick-…`"
        case AskList(prose=True):
            return "stories"
        case _:
            return _CALLED[type(ask)]


_CALLED: dict[type, str] = {
    AskLine: "line",
    AskProse: "prose",
    AskList: "lines",
    AskPicks: "picks",
    AskChoice: "choice",
    AskPeople: "people",
    AskPerson: "person",
    AskNumbers: "numbers",
    AskRights: "rights",
    AskPlace: "place",
    AskDay: "day",
    AskLevel: "level",
    AskPicture: "picture",
    AskGroup: "group",
    AskRows: "rows",
}


def asked_by(group: type[Group], before: str = "") -> dict[str, str]:
    """Return every field of a page as the documents write it, and what it holds."""
    asked: dict[str, str] = {}
    for field in fields_of(group):
        name = f"{before}{field.name}{'[]' if field.holds_rows else ''}"
        asked[name] = held_by(field.ask)
        if field.of is not None:
            asked |= asked_by(field.of, f"{name}.")
    return asked


def told_of(area: str) -> dict[str, str]:
    """Return every field the documents tell of one page, and what they say it holds."""
    (section,) = re.findall(
        rf"^### `{area}`[^\n]*\n(.*?)(?=^##|\Z)", PAGES, re.MULTILINE | re.DOTALL
    )
    return dict(re.findall(r"^\| `([\w.\[\]]+)` \| (.+?) \|", section, re.MULTILINE))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_field_of_a_page_is_told(kind: type[Kind]) -> None:
    assert told_of(kind.area) == asked_by(kind)


def test_every_part_of_an_answers_file_is_told() -> None:
    book = begin(OUR_BOOK).with_person(Person(id=PersonId("p1")))
    snap = Snap(caption="Us", view=View(turn=90.0))
    said = Said("Us", photo=PhotoId("a"), pick="b", strokes=(PenStroke(((0, 0, 0),)),), snap=snap)
    plain = said_to_plain(said)
    shown = to_plain_book(book)
    parts = {*shown, *shown["people"][0], *plain, *plain["snap"], *plain["strokes"][0]}

    told = set(re.findall(r"`([a-z_]+)`", ANSWERS))

    assert parts <= told


def test_every_length_of_book_and_page_to_add_is_told() -> None:
    told = set(re.findall(r"`([a-z-]+)`", ANSWERS))

    assert {shape.name for shape in OUR_BOOK.shapes} <= told
    assert {page.key for page in OUR_BOOK.more} <= told
    assert LEFT_OPEN in told


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
