"""The parts of a pack beside numbers, pages and words: read, laid over ours, and told if wrong."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.assets.pack import load_pack, starter
from familybook.assets.words import words
from familybook.core.answers import begin, fill, to_plain_book
from familybook.core.book import new_book
from familybook.core.codec import MOST_ROWS
from familybook.core.errors import AnswersError, FamilybookError, PackError
from familybook.core.ids import PageKey, PhotoId
from familybook.core.lines import one_line
from familybook.core.pack import (
    PLACE_PICTURES,
    WAYS_TO_ASK,
    HelpNumber,
    Pack,
    PackPage,
    PackPlace,
    PackQuestion,
    PackRecord,
    PackRight,
)
from familybook.core.pack_codec import LONGEST_TEXT, pack_from_plain, pack_to_plain
from familybook.templates.our_book import OUR_BOOK
from tests.strategies import packs

SETTINGS = """\
owner = "Our town"
check_ins = ["1w", "3m"]
off = ["balloon", "bus"]
order = ["people", "us"]
"""
PLACES = """\
[[places]]
key = "old-mill"
name = "The Old Mill"
what_for = "Tea"
when = "Tuesdays"
how_to_get_there = "The 7"
first_time = "The blue door"
picture = "cafe"
checked_on = "2026-10"

[[places]]
key = "swings"
name = "The swings"
"""
RIGHTS = """\
leave_out = ["our-choice"]
steps = ["You ring.", " ", "We ring back."]

[[rights]]
key = "same-worker"
text = "The same worker."

[[rights]]
key = "our-file"
text = "Our own file."

[record]
keeps = "Notes, for seven years."
"""
PAGES = '[[pages]]\nkey = "bus"\ntitle = "Getting about"\n'


def pack_at(at: Path, files: Mapping[str, str]) -> Path:
    at.mkdir(exist_ok=True)
    for name, text in files.items():
        (at / name).parent.mkdir(exist_ok=True)
        (at / name).write_text(text, "utf-8", newline="")
    return at


@pytest.fixture
def town(tmp_path: Path) -> Path:
    files = {
        "pack.toml": SETTINGS,
        "places.toml": PLACES,
        "rights.toml": RIGHTS,
        "pages.toml": PAGES,
    }
    return pack_at(tmp_path / "our-town", files)


def refused(path: Path) -> PackError:
    with pytest.raises(PackError) as told:
        load_pack(path)
    return told.value


def test_every_part_of_a_pack_is_read(town: Path) -> None:
    pack = load_pack(town)

    assert pack.owner == "Our town"
    assert pack.check_ins == ("1w", "3m")
    assert (pack.off, pack.order) == (("balloon", "bus"), ("people", "us"))
    assert pack.places == (
        PackPlace(
            key="old-mill",
            name="The Old Mill",
            what_for="Tea",
            when="Tuesdays",
            how_to_get_there="The 7",
            first_time="The blue door",
            picture="cafe",
            checked_on="2026-10",
        ),
        PackPlace(key="swings", name="The swings"),
    )
    assert pack.steps == ("You ring.", "We ring back.")


def test_rights_come_before_ours_take_their_place_and_leave_them_out(town: Path) -> None:
    pack = load_pack(town)

    ours = [one.key for one in starter().rights]
    keys = [one.key for one in pack.rights]
    assert keys[:2] == ["same-worker", "our-file"]
    assert keys[2:] == [key for key in ours if key not in ("our-file", "our-choice")]
    assert pack.right("our-file") == PackRight(key="our-file", text="Our own file.")


def test_what_a_pack_does_not_tell_stays_ours(town: Path) -> None:
    pack, ours = load_pack(town), starter()
    nothing = load_pack(pack_at(town.parent / "empty", {"pack.toml": ""}))

    assert pack.record == replace(ours.record, keeps="Notes, for seven years.")
    assert nothing == replace(ours, name="empty")


def test_our_examples_go_with_the_first_place_of_a_packs_own(town: Path, tmp_path: Path) -> None:
    fewer = pack_at(tmp_path / "fewer", {"places.toml": 'leave_out = ["cafe", "hub"]'})

    assert [one.key for one in load_pack(town).places] == ["old-mill", "swings"]
    kept = [one.key for one in starter().places if one.key not in ("cafe", "hub")]
    assert [one.key for one in load_pack(fewer).places] == kept


def test_a_new_book_has_pages_put_away_and_in_the_packs_order(town: Path) -> None:
    book = begin(OUR_BOOK, pack=load_pack(town))

    keys = [page.key for page in book.pages]
    plain = [page.key for page in new_book(OUR_BOOK).pages]
    assert keys[:3] == ["cover", "people", "us"]
    assert [key for key in keys if key in plain[1:] and key not in ("people", "us")] == [
        key for key in plain[1:] if key not in ("people", "us")
    ]
    assert {"balloon", "bus"} <= book.put_away
    assert not {"balloon", "bus"} & {page.key for page in book.printed()}


@pytest.mark.parametrize("shape", [shape.name for shape in OUR_BOOK.shapes])
def test_a_page_that_is_off_stays_off_in_every_length(town: Path, shape: str) -> None:
    book = begin(OUR_BOOK, pack=load_pack(town)).with_shape(shape)

    assert not {"balloon", "bus"} & {page.key for page in book.printed()}
    assert {page.key for page in book.printed()} == set(OUR_BOOK.shape(shape).keys) - {"balloon"}


def test_a_page_gets_another_title_by_its_words(tmp_path: Path) -> None:
    pack = load_pack(pack_at(tmp_path / "p", {"words/en-GB.ftl": "near-title = In our valley\n"}))

    assert words("en-GB", pack.words)("near-title") == "In our valley"


@pytest.mark.parametrize(
    ("file", "text", "reason", "line", "told"),
    [
        ("pack.toml", 'owners = "x"', "key", 1, ("owners", "owner")),
        ("pack.toml", "owner = 3", "type", 1, ("owner", '"…"')),
        ("pack.toml", 'owner = "x"\ncheck_ins = ["2 weeks"]', "check-in", 2, ("check_ins", "")),
        ("pack.toml", 'check_ins = ["0w"]', "check-in", 1, ("check_ins", "")),
        ("pack.toml", 'check_ins = ["1000m"]', "check-in", 1, ("check_ins", "")),
        ("pack.toml", 'check_ins = ["2w", "2w"]', "twice", 1, ("2w", "")),
        ("pack.toml", 'check_ins = "2w"', "type", 1, ("check_ins", '["…"]')),
        ("pack.toml", '\noff = ["balloons"]', "word", 2, ("balloons", "balloon")),
        ("pack.toml", 'off = ["us", "us"]', "twice", 1, ("us", "")),
        ("pack.toml", 'off = ["cover"]', "word", 1, ("cover", "together")),
        ("pack.toml", 'order = ["wether"]', "word", 1, ("wether", "weather")),
        ("pack.toml", "order = [us]", "toml", 1, ("", "")),
        ("places.toml", '[[place]]\nkey = "a"', "key", 1, ("place", "places")),
        ("places.toml", PLACES.replace("when", "wen"), "key", 5, ("wen", "when")),
        ("places.toml", PLACES.replace('"The swings"', '""'), "missing", 13, ("name", "")),
        ("places.toml", PLACES.replace('"swings"', '"old-mill"'), "twice", 12, ("key", "")),
        (
            "places.toml",
            PLACES.replace('"swings"', '"The Swings"'),
            "type",
            12,
            ("key", "bus-pass"),
        ),
        ("places.toml", PLACES.replace('"2026-10"', '"2026-1"'), "month", 9, ("checked_on", "")),
        (
            "places.toml",
            PLACES.replace('"cafe"', '"castle"'),
            "choice",
            8,
            ("picture", ", ".join(PLACE_PICTURES)),
        ),
        ("places.toml", 'leave_out = ["libary"]', "word", 1, ("libary", "library")),
        ("places.toml", "places = 3", "type", 1, ("places", "[[places]]")),
        ("rights.toml", RIGHTS.replace("text", "txt", 1), "key", 6, ("txt", "text")),
        ("rights.toml", RIGHTS.replace('"Our own file."', "[]"), "type", 10, ("text", '"…"')),
        ("rights.toml", RIGHTS.replace("keeps", "keep"), "key", 13, ("keep", "keeps")),
        ("rights.toml", RIGHTS.replace('"Notes,', '3 # "'), "type", 13, ("keeps", '"…"')),
        ("rights.toml", "record = 3", "type", 1, ("record", "[record]")),
        ("rights.toml", "steps = [1]", "type", 1, ("steps", '["…"]')),
        ("rights.toml", 'leave_out = ["our-choise"]', "word", 1, ("our-choise", "our-choice")),
        ("places.toml", f'{PLACES}web = "file:///home"\n', "web", 14, ("web", "")),
        ("numbers.toml", '\n\nleave_out = ["shouts"]', "word", 3, ("shouts", "shout")),
        ("pages.toml", PAGES.replace('"bus"', '"near"'), "page", 2, ("key", "")),
    ],
)
def test_what_is_wrong_is_told_with_its_file_its_line_and_a_hint(
    tmp_path: Path, file: str, text: str, reason: str, line: int, told: tuple[str, str]
) -> None:
    error = refused(pack_at(tmp_path / "p", {file: text}))

    assert error.key == f"pack-{reason}"
    assert (error.facts["file"], error.facts["line"]) == (file, line)
    assert (error.facts.get("word", ""), error.facts.get("hint", "")) == told


def test_every_error_of_a_pack_is_one_sentence_with_no_gap_left(tmp_path: Path) -> None:
    from familybook.app.problems import explain  # noqa: PLC0415 - only here the program is asked

    error = refused(pack_at(tmp_path / "p", {"pack.toml": '\noff = ["balloons"]'}))

    assert explain(error, words()) == (
        "In “p”, pack.toml, line 2, we have no “balloons”; look at “balloon”."
    )


@pytest.mark.parametrize(
    ("file", "text", "word"),
    [
        ("pack.toml", 'owner = "{}"', "owner"),
        ("places.toml", '[[places]]\nkey = "a"\nname = "{}"', "name"),
        ("rights.toml", 'steps = ["{}"]', "steps"),
        ("rights.toml", '[record]\nadvice = "{}"', "advice"),
        ("pages.toml", '[[pages]]\nkey = "a"\ntitle = "{}"', "title"),
    ],
)
def test_a_text_longer_than_a_book_can_carry_is_told(
    tmp_path: Path, file: str, text: str, word: str
) -> None:
    fits = pack_at(tmp_path / "fits", {file: text.format("x" * LONGEST_TEXT)})
    long = pack_at(tmp_path / "long", {file: text.format("x" * (LONGEST_TEXT + 1))})

    assert load_pack(fits)
    error = refused(long)
    assert (error.key, error.facts["word"]) == ("pack-long", word)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("places.toml", "\n".join(f"[[places]]\nkey='a{n}'\nname='a'" for n in range(1001))),
        ("rights.toml", "\n".join(f"[[rights]]\nkey='a{n}'\ntext='a'" for n in range(1001))),
        ("rights.toml", "steps = [" + "'a'," * 1001 + "]"),
        ("rights.toml", "\n".join(f"[[rights]]\nkey='a{n}'\ntext='a'" for n in range(1000))),
    ],
    ids=["places", "rights", "steps", "rights together with ours"],
)
def test_more_than_a_book_can_carry_is_told(tmp_path: Path, file: str, text: str) -> None:
    assert MOST_ROWS == 1000
    assert refused(pack_at(tmp_path / "p", {file: text})).key == "pack-many"


@pytest.mark.parametrize("file", ["pack.toml", "places.toml", "rights.toml", "pages.toml"])
@pytest.mark.parametrize(
    "toml",
    [
        "a = " + "[" * 100_000,
        "a = " + "9" * 5_000,
        ".".join("a" * 60_000) + " = 1",
        "[" + " . ".join(['"a"'] * 15_000) + "]",
        "a = '" + "x" * 120_000,
        "\0",
    ],
    ids=["boxes", "an endless number", "an endless key", "an endless table", "no end", "nothing"],
)
def test_no_file_wears_the_reader_out(tmp_path: Path, file: str, toml: str) -> None:
    assert refused(pack_at(tmp_path / "p", {file: toml})).key == "pack-toml"


def test_a_word_without_end_gets_a_hint_soon(tmp_path: Path) -> None:
    word = "balloon" + "n" * (LONGEST_TEXT - 7)

    error = refused(pack_at(tmp_path / "p", {"pack.toml": f'off = ["{word}"]'}))

    assert error.facts["hint"] == "balloon"


def test_a_name_no_system_can_write_does_not_get_into_the_book(tmp_path: Path) -> None:
    at = tmp_path / "town\udcff"
    try:
        at.mkdir()
    except OSError:
        pytest.skip("this system has no such names")

    name = load_pack(pack_at(at, {"pack.toml": SETTINGS, "pages.toml": PAGES})).name

    assert name.encode("utf-8")


def toml_of(value: object) -> str:
    """Return a value as TOML."""
    match value:
        case str():
            return '"' + "".join(f"\\U{ord(one):08x}" for one in value) + '"'
        case dict():
            return "{" + ", ".join(f"{key} = {toml_of(one)}" for key, one in value.items()) + "}"
        case _:
            assert isinstance(value, list | tuple)
            return "[" + ", ".join(map(toml_of, value)) + "]"


def files_of(pack: Pack) -> dict[str, str]:
    """Return the files that a pack would be read from."""
    plain = pack_to_plain(pack)
    parts = {
        "pack.toml": ("owner", "check_ins", "off", "order"),
        "numbers.toml": ("numbers",),
        "places.toml": ("places",),
        "rights.toml": ("steps", "rights", "record"),
        "pages.toml": ("pages",),
    }
    return {
        file: "".join(f"{key} = {toml_of(plain[key])}\n" for key in keys)
        for file, keys in parts.items()
    }


lines = st.text(st.characters(codec="utf-8"), min_size=1, max_size=20).filter(
    lambda text: text == one_line(text).strip() != ""
)
keys_of_own = st.from_regex(r"z[a-z0-9-]{0,12}", fullmatch=True)
months = st.sampled_from(("", "2020-01", "2026-11"))
webs = st.sampled_from(("", "https://www.example.org/help", "tel:08001111"))
wholes = st.builds(
    Pack,
    owner=lines,
    numbers=st.lists(
        st.builds(
            HelpNumber,
            key=keys_of_own,
            name=lines,
            number=lines,
            what_for=lines,
            checked_on=months,
            web=webs,
        ),
        unique_by=lambda one: one.key,
        max_size=3,
    ).map(tuple),
    places=st.lists(
        st.builds(
            PackPlace,
            key=keys_of_own,
            name=lines,
            when=lines,
            picture=st.sampled_from(PLACE_PICTURES),
            checked_on=months,
            web=webs,
        ),
        unique_by=lambda one: one.key,
        min_size=1,
        max_size=3,
    ).map(tuple),
    rights=st.lists(
        st.builds(PackRight, key=keys_of_own, text=lines),
        unique_by=lambda one: one.key,
        max_size=3,
    ).map(tuple),
    steps=st.lists(lines, min_size=1, max_size=3).map(tuple),
    record=st.builds(PackRecord, keeps=lines, see=lines, complain=lines, advice=lines),
    check_ins=st.just(("2w",)),
    off=st.lists(
        st.sampled_from([page.key for page in OUR_BOOK if page.key != "cover"]),
        unique=True,
        max_size=3,
    ).map(tuple),
    pages=st.lists(
        st.builds(
            PackPage,
            key=keys_of_own.map(PageKey),
            title=lines,
            questions=st.lists(
                st.builds(
                    PackQuestion,
                    prompt=lines,
                    ask=st.sampled_from(WAYS_TO_ASK),
                    picks=st.lists(lines, max_size=2).map(tuple),
                ),
                max_size=2,
            ).map(tuple),
        ),
        unique_by=lambda one: one.key,
        max_size=2,
    ).map(tuple),
)
"""Packs that somebody could write down."""


@settings(max_examples=40)
@given(wholes)
def test_whatever_can_be_written_down_is_read_and_carried(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack
) -> None:
    read = load_pack(pack_at(tmp_path_factory.mktemp("packs") / "p", files_of(pack)))

    ours = starter()
    assert read == replace(
        pack, name="p", numbers=pack.numbers + ours.numbers, rights=pack.rights + ours.rights
    )
    book = begin(OUR_BOOK, pack=read)
    plain = to_plain_book(book)
    again = fill(new_book(OUR_BOOK), plain, lambda name, _: PhotoId(name), lambda _: words())
    assert again.pack == read
    assert to_plain_book(again) == plain


meddling = st.lists(
    st.tuples(st.integers(0, 10_000), st.sampled_from(["", *'[]{}"=.,#\n\\\0éx30-_ \t'])),
    min_size=1,
    max_size=6,
)
"""Places in a text, and what somebody put there by mistake."""


def spoiled(text: str, edits: list[tuple[int, str]]) -> str:
    """Return a text in which somebody has meddled."""
    for place, letter in edits:
        at = place % len(text)
        text = text[:at] + letter + text[at + 1 :]
    return text


def read_or_told(path: Path) -> Pack | PackError:
    try:
        return load_pack(path)
    except PackError as error:
        return error


@settings(max_examples=120)
@given(
    st.sampled_from([("pack.toml", SETTINGS), ("places.toml", PLACES), ("rights.toml", RIGHTS)]),
    meddling,
)
def test_whatever_is_wrong_is_told_and_never_breaks_the_program(
    tmp_path_factory: pytest.TempPathFactory, file: tuple[str, str], edits: list[tuple[int, str]]
) -> None:
    name, text = file[0], spoiled(file[1], edits)
    path = pack_at(tmp_path_factory.mktemp("packs") / "p", {"pages.toml": PAGES, name: text})

    found = read_or_told(path)

    if isinstance(found, PackError):
        assert found.facts["file"] == name
        assert 1 <= int(found.facts["line"]) <= text.count("\n") + 1
        assert words().has(f"problem-{found.key}")
    else:
        assert pack_from_plain(pack_to_plain(found)) == found


@settings(max_examples=60)
@given(packs)
def test_a_pack_comes_back_from_plain_data_as_it_was(pack: Pack) -> None:
    assert pack_from_plain(pack_to_plain(pack)) == pack


def test_plain_data_without_the_new_parts_is_still_a_pack() -> None:
    old = {"name": "old", "numbers": [{"key": "a", "name": "b", "number": "1"}]}

    assert pack_from_plain(old) == Pack(
        name="old", numbers=(HelpNumber(key="a", name="b", number="1"),)
    )


@pytest.mark.parametrize(
    ("plain", "place"),
    [
        ({"place": []}, "pack.place"),
        ({"places": [{"key": "a", "hours": "x"}]}, "pack.places[0].hours"),
        ({"places": [{"key": "a", "picture": "castle"}]}, "pack.places[0].picture"),
        ({"places": {}}, "pack.places"),
        ({"rights": [{"text": 3}]}, "pack.rights[0].text"),
        ({"steps": "one"}, "pack.steps"),
        ({"steps": ["x" * (LONGEST_TEXT + 1)]}, "pack.steps[0]"),
        ({"steps": ["x"] * (MOST_ROWS + 1)}, "pack.steps"),
        ({"record": []}, "pack.record"),
        ({"record": {"keep": "x"}}, "pack.record.keep"),
        ({"check_ins": ["2w", "soon"]}, "pack.check_ins[1]"),
        ({"off": [1]}, "pack.off[0]"),
        ({"order": None}, "pack.order"),
    ],
)
def test_what_does_not_belong_in_plain_data_is_told_with_its_place(
    plain: dict[str, Any], place: str
) -> None:
    with pytest.raises(AnswersError) as told:
        pack_from_plain(plain)

    assert told.value.place == place


def test_a_zip_of_every_part_is_the_same_pack(town: Path, tmp_path: Path) -> None:
    path = tmp_path / "our-town.zip"
    with zipfile.ZipFile(path, "w") as made:
        for file in sorted(town.iterdir()):
            made.write(file, f"our-town/{file.name}")

    assert asdict(load_pack(path)) == asdict(load_pack(town))


@pytest.mark.parametrize("name", ["place.toml", "Pack.toml", "record.toml", "pack.toml/x"])
def test_a_file_that_is_nearly_one_of_ours_is_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / "p.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("numbers.toml", "")
        made.writestr(name, "")

    with pytest.raises(FamilybookError) as told:
        load_pack(path)
    assert told.value.key == "pack-file"
    assert "places.toml" in str(told.value.facts["hint"])
