from __future__ import annotations

import os
import stat
import zipfile
from pathlib import Path

import pytest

from familybook.assets.pack import load_pack, starter
from familybook.assets.pack_files import LARGEST_FILE, MOST_FILES
from familybook.assets.pack_words import LONGEST_SENTENCE
from familybook.assets.words import words
from familybook.core.answers import begin
from familybook.core.codec import MOST_ROWS
from familybook.core.errors import NoSuchFileError, PackError
from familybook.core.pack import HelpNumber, PackPage, PackQuestion
from familybook.core.pack_codec import MOST_LANGUAGES
from familybook.templates.our_book import OUR_BOOK

NUMBERS = """\
leave_out = ["shout"]

[[numbers]]
key = "our-council"
name = "Our council, day"
number = "01632 960 100"
what_for = "Ask for the front desk"
checked_on = "2026-10"

[[numbers]]
key = "police"
name = "Our police desk"
number = "101"
"""
PAGES = """\
[[pages]]
key = "bus"
title = "Getting about"

[[pages.questions]]
prompt = "Which bus do we take?"
ask = "pick"
picks = ["The 7", "The 9"]

[[pages.questions]]
prompt = "Where does it go?"
"""
CHANGED = """\
# Our town says it so.
numbers-title = Who to ring here
strengths-pick-carnival = We dance at carnival
cover-made-in = made in our town, { $season }
"""


def folder(at: Path, **files: str | bytes) -> Path:
    """Write files whose names have `__` for a slash and `_` for a dot at the end."""
    for name, content in files.items():
        file = at / (name.replace("__", "/").replace("_toml", ".toml").replace("_ftl", ".ftl"))
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return at


def packed(at: Path, *entries: tuple[str | zipfile.ZipInfo, str | bytes]) -> Path:
    with zipfile.ZipFile(at, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in entries:
            made.writestr(name, content)
    return at


def refused(path: Path) -> tuple[str, dict[str, str | int]]:
    with pytest.raises(PackError) as told:
        load_pack(path)
    return told.value.key, told.value.facts


@pytest.fixture
def town(tmp_path: Path) -> Path:
    at = tmp_path / "our-town"
    at.mkdir()
    return folder(at, numbers_toml=NUMBERS, pages_toml=PAGES, **{"words__en-GB_ftl": CHANGED})


def test_the_pack_we_ship_has_numbers_that_were_checked() -> None:
    numbers = starter().numbers

    assert len({one.key for one in numbers}) == len(numbers) > 10
    assert all(one.checked_on and one.name and one.number for one in numbers)


def test_a_pack_is_laid_over_ours(town: Path) -> None:
    pack = load_pack(town)

    ours = [one.key for one in starter().numbers]
    keys = [one.key for one in pack.numbers]
    assert pack.name == "our-town"
    assert pack.numbers[0] == HelpNumber(
        key="our-council",
        name="Our council, day",
        number="01632 960 100",
        what_for="Ask for the front desk",
        checked_on="2026-10",
    )
    assert keys[:2] == ["our-council", "police"]
    assert keys[2:] == [key for key in ours if key not in ("police", "shout")]
    assert pack.pages == (
        PackPage(
            key=pack.pages[0].key,
            title="Getting about",
            questions=(
                PackQuestion(prompt="Which bus do we take?", ask="pick", picks=("The 7", "The 9")),
                PackQuestion(prompt="Where does it go?"),
            ),
        ),
    )


def test_the_words_of_a_pack_take_the_place_of_ours(town: Path) -> None:
    pack = load_pack(town)

    said = words("en-GB", pack.words)

    assert said("numbers-title") == "Who to ring here"
    assert said("cover-made-in", season="spring") == "made in our town, spring"
    assert said.keys("strengths-pick-")[-1] == "strengths-pick-carnival"
    assert said("us-title") == words()("us-title")


def test_a_new_book_has_the_pages_of_the_pack(town: Path) -> None:
    book = begin(OUR_BOOK, pack=load_pack(town))

    assert [page.key for page in book.pages][-1] == "bus"


@pytest.mark.parametrize("top", ["", "our-town/"])
def test_a_zip_file_is_the_same_pack(town: Path, tmp_path: Path, top: str) -> None:
    path = packed(
        tmp_path / "our-town.zip",
        (f"{top}numbers.toml", NUMBERS),
        (f"{top}pages.toml", PAGES.replace("\n", "\r\n")),
        (f"{top}words/en-GB.ftl", CHANGED),
        (f"{top}.DS_Store", b"\0\1"),
        ("__MACOSX/._numbers.toml", b"\0\1"),
        (f"{top}README.txt", "For our town"),
    )

    assert load_pack(path) == load_pack(town)


@pytest.mark.parametrize(
    ("file", "text", "key", "line"),
    [
        ("numbers_toml", "numbers = [", "pack-toml", 1),
        ("numbers_toml", 'a = "b"\n"x', "pack-toml", 2),
        ("numbers_toml", "[[number]]\nkey = 'a'\n", "pack-key", 1),
        ("numbers_toml", f"{NUMBERS}[[numbers]]\nname = 'x'\nnumber = '1'\n", "pack-missing", 14),
        ("numbers_toml", NUMBERS.replace('"police"', '"our-council"'), "pack-twice", 11),
        ("numbers_toml", NUMBERS.replace('"police"', '"Our Police"'), "pack-type", 11),
        ("numbers_toml", NUMBERS.replace('"101"', "101"), "pack-type", 13),
        ("numbers_toml", NUMBERS.replace("what_for", "whatfor"), "pack-key", 7),
        ("numbers_toml", NUMBERS.replace("2026-10", "October"), "pack-month", 8),
        ("numbers_toml", NUMBERS.replace('["shout"]', '"shout"'), "pack-type", 1),
        ("pages_toml", PAGES.replace('"bus"', '"weather"'), "pack-page", 2),
        ("pages_toml", PAGES.replace('"pick"', '"sing"'), "pack-choice", 7),
        ("pages_toml", PAGES.replace('prompt = "Where', 'promt = "Where'), "pack-key", 11),
        ("pages_toml", PAGES.replace('["The 7", "The 9"]', '["The 7", 9]'), "pack-type", 8),
        ("pages_toml", "pages = 3\n", "pack-type", 1),
        ("words__en-GB_ftl", "numbers-title = Ring\n!!\n", "pack-fluent", 2),
        ("words__en-GB_ftl", "# here\nnumbers-titel = Ring\n", "pack-word", 2),
        ("words__en-GB_ftl", "no-such-pick-thing = Ring\n", "pack-word", 1),
        ("words__cy_ftl", "cover-made-in = yn { $lle }\n", "pack-gap", 1),
    ],
)
def test_what_is_wrong_is_told_with_its_file_and_line(
    tmp_path: Path, file: str, text: str, key: str, line: int
) -> None:
    told, facts = refused(folder(tmp_path, **{file: text}))

    assert (told, facts["line"]) == (key, line)
    assert facts["file"] == file.replace("__", "/").replace("_", ".")


def test_a_key_that_is_nearly_right_gets_a_hint(tmp_path: Path) -> None:
    _, facts = refused(folder(tmp_path, **{"words__en-GB_ftl": "weather-titel = Sky\n"}))

    assert facts["hint"] == "weather-title"


def test_a_file_that_looks_meant_is_told_with_what_a_pack_may_hold(tmp_path: Path) -> None:
    told, facts = refused(folder(tmp_path, number_toml=NUMBERS))

    assert (told, facts["file"]) == ("pack-file", "number.toml")


def test_text_that_is_not_utf8_is_told(tmp_path: Path) -> None:
    told, facts = refused(folder(tmp_path, numbers_toml="# café".encode("latin-1")))

    assert (told, facts["file"]) == ("pack-encoding", "numbers.toml")


def link_to(target: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(target)
    entry.create_system = 3
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    "entry",
    ["../numbers.toml", "/etc/numbers.toml", "words/../../x.ftl", "C:numbers.toml", "a\\b"],
)
def test_a_zip_file_that_reaches_outside_is_refused(tmp_path: Path, entry: str) -> None:
    told, _ = refused(packed(tmp_path / "p.zip", (entry, NUMBERS)))

    assert told == "pack-outside"


def test_links_are_refused(tmp_path: Path) -> None:
    by_mail = packed(tmp_path / "p.zip", (link_to("numbers.toml"), "/etc/passwd"))
    at = tmp_path / "town"
    at.mkdir()
    (at / "numbers.toml").symlink_to(tmp_path / "p.zip")

    assert refused(by_mail)[0] == "pack-outside"
    assert refused(at)[0] == "pack-outside"


def test_bombs_are_refused_without_unpacking_them(tmp_path: Path) -> None:
    heavy = packed(tmp_path / "heavy.zip", ("numbers.toml", b"#" * (LARGEST_FILE + 1)))
    many = packed(tmp_path / "many.zip", *((f"words/a{n}.ftl", "") for n in range(MOST_FILES + 1)))
    wide = packed(
        tmp_path / "wide.zip",
        *((f"words/a{chr(97 + n)}.ftl", b"#" * (LARGEST_FILE - 1)) for n in range(6)),
    )

    assert [refused(path)[0] for path in (heavy, many, wide)] == ["pack-big"] * 3
    assert heavy.stat().st_size < 5_000


def test_a_folder_with_far_too_many_files_is_no_pack(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f".{number}").touch()

    assert refused(tmp_path)[0] == "pack-big"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"key = 'a'"])
def test_a_file_that_is_no_zip_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "pack.zip"
    path.write_bytes(content)

    assert refused(path)[0] == "pack-unreadable"


def test_a_pack_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSuchFileError):
        load_pack(tmp_path / "nowhere")


@pytest.mark.parametrize(
    "toml",
    [
        "a = " + "[" * 100_000,
        "a = " + "9" * 5_000,
        ".".join("a" * 60_000) + " = 1",
        "[" + " . ".join(['"a"'] * 15_000) + "]",
    ],
    ids=["boxes in boxes", "an endless number", "an endless key", "an endless table"],
)
def test_toml_made_to_wear_the_reader_out_is_told(tmp_path: Path, toml: str) -> None:
    key, facts = refused(folder(tmp_path, numbers_toml=toml))

    assert (key, facts["line"]) == ("pack-toml", 1)


@pytest.mark.parametrize(
    ("fluent", "reason"),
    [
        ("numbers-title = { numbers-lead }\nnumbers-lead = { numbers-title }", "gap"),
        ("numbers-title = { numbers-title }", "gap"),
        ("numbers-title = { NUMBER(1, minimumFractionDigits: 99999999) }", "gap"),
        ("numbers-title = { -term }", "gap"),
        ("-term = { -term }", "fluent"),
        ("numbers-title =\n    .attribute = only", "fluent"),
        ("numbers-title = " + "{" * 5_000, "fluent"),
        ("numbers-title = " + "{ " * 17 + '"a"' + " }" * 17, "fluent"),
        ("numbers-title = { " + "9" * 50 + " }", "fluent"),
        ("numbers-title = { 0." + "9" * 5_000 + " }", "fluent"),
    ],
    ids=[
        "a ring",
        "itself",
        "a function",
        "no term",
        "a term",
        "no words",
        "gaps in gaps",
        "gaps that close",
        "a number nobody can say",
        "a number without end",
    ],
)
def test_a_packs_sentences_stand_by_themselves(tmp_path: Path, fluent: str, reason: str) -> None:
    key, facts = refused(folder(tmp_path, **{"words__en-GB_ftl": fluent}))

    assert (key, facts["line"]) == (f"pack-{reason}", 1)


def test_a_sentence_far_longer_than_ours_is_told_with_its_line(tmp_path: Path) -> None:
    fits = "numbers-title = " + "x" * LONGEST_SENTENCE
    source = f"{fits}\n\nstrengths-title = " + "x" * (LONGEST_SENTENCE + 1)

    key, facts = refused(folder(tmp_path / "long", **{"words__en-GB_ftl": source}))

    assert load_pack(folder(tmp_path / "fits", **{"words__en-GB_ftl": fits}))
    assert (key, facts["line"], facts["word"]) == ("pack-long", 3, "strengths-title")


def test_words_that_stand_twice_are_told_with_their_line(tmp_path: Path) -> None:
    source = "numbers-title = One\n\n# again\nnumbers-title = Two\n"

    key, facts = refused(folder(tmp_path, **{"words__en-GB_ftl": source}))

    assert (key, facts["line"], facts["word"]) == ("pack-twice", 4, "numbers-title")


def test_words_in_more_languages_than_any_place_speaks_are_told(tmp_path: Path) -> None:
    codes = [f"a{chr(97 + number // 26)}{chr(97 + number % 26)}" for number in range(60)]
    many = {f"words__{code}_ftl": "numbers-title = One" for code in codes}

    key, facts = refused(folder(tmp_path, **many))

    assert (key, facts["hint"]) == ("pack-many", str(MOST_LANGUAGES))


@pytest.mark.parametrize("top", ["", "our-town/"])
def test_a_zip_that_holds_a_file_twice_is_told(tmp_path: Path, top: str) -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        path = packed(
            tmp_path / "p.zip",
            (f"{top}numbers.toml", NUMBERS),
            (f"{top}pages.toml", PAGES),
            (f"{top}numbers.toml", ""),
        )

    key, facts = refused(path)

    assert (key, facts["file"]) == ("pack-twice", "numbers.toml")


def test_a_pack_with_nothing_in_it_is_told(tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()

    assert refused(packed(tmp_path / "none.zip"))[0] == "pack-empty"
    assert refused(packed(tmp_path / "only.zip", ("README.txt", "Ours")))[0] == "pack-empty"
    assert refused(folder(bare, **{"README.md": "Ours"}))[0] == "pack-empty"


@pytest.mark.parametrize(
    ("toml", "line"),
    [
        ("a = " + "[" * 5_000, 1),
        ("a = " + "[" * 5_000 + "\n", 1),
        ("# first\n\na = " + "[" * 5_000 + "]" * 5_000 + "\n# last\n", 3),
        ("# first\na = " + "9" * 5_000 + "\n\n\n", 2),
        ("# first\na = 'open\n\n", 2),
        ("# first\na = [\n1,\n\n\n", 3),
    ],
    ids=["boxes", "and an end", "between", "an endless number", "no end", "no end of a list"],
)
def test_what_is_no_toml_is_told_where_it_stands(tmp_path: Path, toml: str, line: int) -> None:
    assert refused(folder(tmp_path, pack_toml=toml))[1]["line"] == line


def test_more_numbers_than_fit_beside_ours_are_told_where_they_begin(tmp_path: Path) -> None:
    room = MOST_ROWS - len(starter().numbers)
    rows = [f"[[numbers]]\nkey = 'a{n}'\nname = 'a'\nnumber = '1'\n" for n in range(room + 1)]

    key, facts = refused(folder(tmp_path / "more", numbers_toml="\n".join(rows)))

    assert load_pack(folder(tmp_path / "fit", numbers_toml="\n".join(rows[:-1])))
    assert (key, facts["hint"], facts["line"]) == ("pack-many", str(room), room * 5 + 1)


def test_a_pipe_is_no_pack(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pack.zip")

    assert refused(tmp_path / "pack.zip")[0] == "pack-unreadable"


def test_only_the_usual_ways_of_packing_are_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w", zipfile.ZIP_LZMA) as made:
        made.writestr("numbers.toml", NUMBERS)

    assert refused(tmp_path / "pack.zip")[0] == "pack-unreadable"
