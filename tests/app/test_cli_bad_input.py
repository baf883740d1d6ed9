from __future__ import annotations

import json
import os
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from familybook.app.check import MOST_REMARKS
from familybook.app.cli import OURS, main
from familybook.app.log import log_path
from familybook.assets.pack_words import LONGEST_SENTENCE
from familybook.core.pack_codec import MOST_LANGUAGES
from familybook.store.bookfile import BookFile
from familybook.store.keys import laptop_key

PRIVATE = "a sentence nobody else may read"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "ours.familybook"
    assert main(["new", str(path)]) == 0
    keep = {"familybook": 1, "pages": {"strengths": {"roots": [{"text": "Gran"}]}}}
    (tmp_path / "keep.json").write_text(json.dumps(keep))
    assert main(["fill", str(path), str(tmp_path / "keep.json")]) == 0
    return path


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one sentence that is told; nothing of it may stand in the log."""
    capsys.readouterr()
    assert main(list(arguments)) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.count("\n") == 1
    assert "Traceback" not in shown.err
    assert not log_path().exists()
    return shown.err.strip()


def said(**answer: Any) -> dict[str, Any]:
    return {"familybook": 1, "pages": {"cover": {"title": answer}}}


def pictured(name: str) -> dict[str, Any]:
    return {"familybook": 1, "pages": {"cover": {"picture": {"how": "photo", "photo": name}}}}


def chunk(name: bytes, content: bytes) -> bytes:
    check = zlib.crc32(name + content).to_bytes(4, "big")
    return len(content).to_bytes(4, "big") + name + content + check


def bomb() -> bytes:
    """Return a PNG of 300 bytes that would be 60,000 dots wide and high."""
    size = (60_000).to_bytes(4, "big") * 2
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", size + b"\x08\x02\0\0\0")
        + chunk(b"IDAT", zlib.compress(b"\0" * 60_000))
        + chunk(b"IEND", b"")
    )


def jpeg() -> bytes:
    path = Path(os.environ["FAMILYBOOK_HOME"]) / "p.jpg"
    Image.effect_mandelbrot((300, 200), (-2, -1, 1, 1), 50).convert("RGB").save(path)
    return path.read_bytes()


PICTURES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.jpg": (lambda: b"", "broken-photo"),
    "noise.jpg": (lambda: b"\xff\xd8\xff" + b"noise" * 99, "broken-photo"),
    "cut.jpg": (lambda: jpeg()[:900], "broken-photo"),
    "page.jpg": (lambda: b"<html><script>alert(1)</script>", "broken-photo"),
    "drawing.svg": (lambda: b"<svg xmlns='http://www.w3.org/2000/svg'/>", "unreadable-photo"),
    "program.png": (lambda: b"MZ\x90\0" * 200, "unreadable-photo"),
    "bomb.png": (bomb, "huge-photo"),
    "enormous.jpg": (lambda: b"\xff\xd8\xff" + b"\0" * (41 * 1024 * 1024), "huge-photo"),
    "phone.heic": (lambda: b"\0\0\0\x18ftypheic" + b"\0" * 64, ""),
}


@pytest.mark.parametrize("name", PICTURES)
def test_a_bad_picture_is_told_and_the_book_stays(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    make, key = PICTURES[name]
    (tmp_path / name).write_bytes(make())
    (tmp_path / "a.json").write_text(json.dumps(pictured(name)))
    before = book.read_bytes()

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert book.read_bytes() == before
    assert name in told
    assert not key or told == OURS(f"problem-{key}", name=name)


def test_a_tiny_picture_inside_the_text_is_told_by_its_place(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(pictured("data:image/jpeg;base64,/9j/")))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert "pages.cover.picture.photo" in told


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../outside.png",
        "inside/../../outside.png",
        "link.png",
        "C:\\Users\\a.png",
        "\\\\server\\share\\a.png",
        "data:text/plain,hello",
        "data:image/jpeg;base64,@@@",
        "a\0b.png",
    ],
)
def test_a_picture_from_outside_the_folder_is_refused(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    Image.new("RGB", (900, 900)).save(tmp_path / "outside.png")
    folder = tmp_path / "answers"
    folder.mkdir()
    (folder / "link.png").symlink_to(tmp_path / "outside.png")
    (folder / "a.json").write_text(json.dumps(pictured(name)))
    before = book.read_bytes()

    told = refused(capsys, "fill", str(book), str(folder / "a.json"))

    assert "pages.cover.picture.photo" in told
    assert book.read_bytes() == before


def test_a_picture_that_is_not_there_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(pictured("lost.png")))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert told == OURS("problem-no-such-file", name="lost.png")


NESTED = b'{"familybook":1,"pages":' + b"[" * 30 + b"]" * 30 + b"}"

ANSWERS: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "line 1"),
    "no json": (b"{'familybook': 1}", "line 1"),
    "cut": (b'{"familybook": 1,\n"pages": {', "line 2"),
    "a list": (b"[]", "the start of the file"),
    "a comment": (b'{"familybook": 1} // done', "line 1"),
    "NaN": (b'{"familybook": 1, "pages": NaN}', "number"),
    "a number of thousands of digits": (b'{"familybook": ' + b"9" * 9000 + b"}", "number"),
    "a key twice": (b'{"familybook": 1, "familybook": 1}', "familybook"),
    "deep": (NESTED, "boxes"),
    "far too deep": (b"[" * 200_000, "boxes"),
    "UTF-16": ('{"familybook": 1}'.encode("utf-16"), "UTF-16"),
    "Latin-1": ('{"familybook": "é"}'.encode("latin-1"), "UTF-8"),
    "half a letter": (b'{"familybook": 1, "titles": {"us": "\\ud83d"}}', "titles.us"),
    "half a letter as a key": (b'{"familybook": 1, "\\ud83d": 1}', "half a letter"),
    "another version": (b'{"familybook": 9}', "familybook"),
    "an unknown key": (b'{"familybook": 1, "pgaes": {}}', "pgaes"),
    "a wrong type": (
        b'{"familybook": 1, "pages": {"strengths": {"roots": [{"text": 5}]}}}',
        "pages.strengths.roots[0].text",
    ),
    "a paste of 1 MB": (
        json.dumps(said(text="word " * 200_000)).encode(),
        "pages.cover.title.text",
    ),
    "terminal tricks": (b'{"familybook": 1, "\\u001b[2J\\n": 1}', "[2J"),
    "an endless key": (b'{"familybook": 1, "' + b"k" * 9000 + b'": 1}', "kkk"),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_a_bad_answers_file_is_told_and_the_book_stays(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    content, part = ANSWERS[name]
    (tmp_path / "a.json").write_bytes(content)
    before = book.read_bytes()

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert part in told
    assert "\x1b" not in told
    assert len(told) < 400
    assert book.read_bytes() == before


def test_nothing_is_put_in_when_the_last_answer_is_wrong(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.new("RGB", (900, 900)).save(tmp_path / "sea.png")
    plain = pictured("sea.png")
    plain["pages"]["strengths"] = {"roots": [{"text": PRIVATE}]}
    plain["pages"]["people"] = {"know_better": [{"text": PRIVATE, "said_by": ["p9"]}]}
    (tmp_path / "a.json").write_text(json.dumps(plain))
    before = book.read_bytes()

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert PRIVATE not in told
    assert book.read_bytes() == before


HARD = (
    "<b>bold</b> & <para> &amp; %s {0} \\ ' \"",
    "bell\x07 and tab\t and \x00 nul \x1b[31m red",
    "👩‍👩‍👧‍👦🏳️‍🌈❤️",
    "ہم ایک ساتھ ہنستے ہیں \u202e backwards \u2066",
    "w" * 300,
    "ਅਸੀਂ ਇਕੱਠੇ ਹੱਸਦੇ ਹਾਂ · Rydyn ni'n chwerthin · zażółć gęślą jaźń",
    "long " * 3_000,
)


@pytest.mark.parametrize("text", HARD)
def test_whatever_a_family_writes_is_kept_and_prints(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    (tmp_path / "a.json").write_text(json.dumps(said(text=text)))

    assert main(["fill", str(book), str(tmp_path / "a.json")]) == 0
    capsys.readouterr()
    assert main(["show", str(book), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert main(["show", str(book)]) == 0
    shown = capsys.readouterr().out
    assert main(["print", str(book), "--out", str(tmp_path / "o.pdf")]) == 0

    assert told["pages"]["cover"]["title"]["text"] == text
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert (tmp_path / "o.pdf").read_bytes().startswith(b"%PDF-")


COMMANDS = (
    ("show", "{book}"),
    ("show", "{book}", "--json"),
    ("check", "{book}"),
    ("print", "{book}", "--out", "{out}"),
    ("fill", "{book}", "{answers}"),
)


def each(book: Path, tmp_path: Path) -> list[list[str]]:
    (tmp_path / "fine.json").write_text(json.dumps(said(text="Hello")))
    gaps = {"book": str(book), "out": str(tmp_path / "o.pdf"), "answers": f"{tmp_path}/fine.json"}
    return [[one.format(**gaps) for one in command] for command in COMMANDS]


def newer(book: Path) -> None:
    with BookFile.open(book, laptop_key().book_key()) as file:
        file._db.execute("PRAGMA user_version = 99")


def to_folder(book: Path) -> None:
    book.unlink()
    book.mkdir()


BOOKS: dict[str, tuple[Callable[[Path], object], str]] = {
    "not there": (lambda book: book.unlink(), "no-such-file"),
    "empty": (lambda book: book.write_bytes(b""), "not-a-book"),
    "a picture": (lambda book: book.write_bytes(b"\xff\xd8\xff" * 9999), "not-a-book"),
    "plain SQLite": (lambda book: book.write_bytes(b"SQLite format 3\0" * 512), "not-a-book"),
    "cut in half": (lambda book: os.truncate(book, book.stat().st_size // 2), "damaged-book"),
    "scratched": (
        lambda book: book.write_bytes(book.read_bytes()[:64] + b"\0" * 9000),
        "damaged-book",
    ),
    "newer": (newer, "newer-book"),
    "a folder": (to_folder, "not-a-book"),
}


@pytest.mark.parametrize("name", BOOKS)
def test_a_book_that_is_none_of_ours_is_told_by_every_command(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    spoil, key = BOOKS[name]
    spoil(book)
    before = book.read_bytes() if book.is_file() else None

    for command in each(book, tmp_path):
        told = refused(capsys, *command)
        assert told == OURS(f"problem-{key}", name=book.name), command

    assert (book.read_bytes() if book.is_file() else None) == before
    assert not (tmp_path / "o.pdf").exists()


def test_a_book_of_another_laptop_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    monkeypatch.setenv("FAMILYBOOK_HOME", str(tmp_path / "elsewhere"))

    told = refused(capsys, "show", str(book))

    assert told == OURS("problem-not-a-book", name=book.name)


def test_a_book_that_is_open_elsewhere_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from familybook.store.bookfile import BookFile\n"
        "from familybook.store.keys import laptop_key\n"
        "with BookFile.open(Path(sys.argv[1]), laptop_key().book_key()):\n"
        "    print('open', flush=True); sys.stdin.read()\n"
    )
    command = [sys.executable, "-c", script, str(book)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"

        told = [refused(capsys, *one) for one in each(book, tmp_path)]

        other.communicate(b"")
    assert set(told) == {OURS("problem-book-in-use", name=book.name)}


def test_a_file_that_is_there_is_never_made_new(
    book: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = book.read_bytes()

    told = refused(capsys, "new", str(book))

    assert told == OURS("problem-book-exists", name=book.name)
    assert book.read_bytes() == before


@pytest.mark.parametrize("make", ["ours.familybook", "other.familybook", "link.pdf", "hard.pdf"])
def test_a_print_never_goes_over_a_book(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], make: str
) -> None:
    out = tmp_path / make
    if make == "link.pdf":
        out.symlink_to(book)
    if make == "hard.pdf":
        out.hardlink_to(book)
    before = book.read_bytes()

    told = refused(capsys, "print", str(book), "--out", str(out))

    assert told == OURS("problem-print-on-book", name=make)
    assert book.read_bytes() == before


@pytest.mark.parametrize("where", ["missing/o.pdf", "."])
def test_a_print_that_has_no_place_is_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], where: str
) -> None:
    out = tmp_path / where

    told = refused(capsys, "print", str(book), "--out", str(out))

    assert told == OURS("problem-cannot-print", name=out.name)


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        (["print", "{book}", "--out", "o.pdf", "--edition", "huge"], "no-such-edition"),
        (["print", "{book}", "--out", "o.pdf", "--for", "The Child"], "no-such-copy"),
        (["new", "{new}", "--template", "novel"], "no-such-template"),
        (["new", "{new}", "--language", "Klingon!"], "no-such-language"),
        (["new", "{new}", "--pack", "nowhere"], "no-such-file"),
        (["new", "{new}/b.familybook"], "no-such-file"),
        (["fill", "{book}", "nowhere.json"], "no-such-file"),
        (["fill", "{book}", "."], "read-only"),
        (["demo", "--out", "{book}/x"], "cannot-print"),
    ],
)
def test_what_there_is_not_is_told(
    book: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    key: str,
) -> None:
    gaps = {"book": str(book), "new": str(tmp_path / "new.familybook")}

    told = refused(capsys, *(one.format(**gaps) for one in arguments))

    start = OURS(f"problem-{key}", name="§", known="§", language="§").partition("§")[0]
    assert told.startswith(start)
    assert not (tmp_path / "new.familybook").exists()


def small_disk(at: Path, size: str) -> bool:
    """Mount a small disk in memory, where that is allowed."""
    at.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(at)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small disk")
def test_a_full_disk_is_told_and_the_book_stays(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disk = tmp_path / "disk"
    if not small_disk(disk, "400k"):
        pytest.skip("no disk may be mounted here")
    try:
        there = disk / "ours.familybook"
        there.write_bytes(book.read_bytes())
        filler = disk / "filler"
        filler.write_bytes(b"\0" * 300_000)
        Image.effect_noise((1200, 1200), 90).convert("RGB").save(tmp_path / "noise.png")
        (tmp_path / "a.json").write_text(json.dumps(pictured("noise.png")))
        capsys.readouterr()
        assert main(["show", str(there), "--json"]) == 0
        before = capsys.readouterr().out

        told = refused(capsys, "fill", str(there), str(tmp_path / "a.json"))
        printed = refused(capsys, "print", str(book), "--out", str(disk / "o.pdf"))
        made = refused(capsys, "new", str(disk / "new.familybook"))

        assert {told, printed, made} == {OURS("problem-no-room")}
        assert main(["show", str(there), "--json"]) == 0
        assert capsys.readouterr().out == before
        assert sorted(one.name for one in disk.iterdir()) == ["filler", "ours.familybook"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)  # noqa: S607 - of the system


def test_a_scratched_photograph_is_told_and_the_words_are_still_there(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Image.effect_noise((1600, 1200), 90).convert("RGB").save(tmp_path / "noise.png")
    (tmp_path / "a.json").write_text(json.dumps(pictured("noise.png")))
    assert main(["fill", str(book), str(tmp_path / "a.json")]) == 0
    content = bytearray(book.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 4096 * 3] = bytes(4096 * 3)
    book.write_bytes(content)
    capsys.readouterr()

    assert main(["check", str(book)]) == 1

    assert OURS("cli-damage") in capsys.readouterr().out
    assert main(["show", str(book)]) == 0
    assert "Gran" in capsys.readouterr().out
    assert main(["print", str(book), "--out", str(tmp_path / "o.pdf")]) == 0
    assert "is not whole" in capsys.readouterr().err


def test_a_ring_of_links_is_no_picture_and_no_place_to_print(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("one", "two"):
        (tmp_path / name).symlink_to(tmp_path / ("two" if name == "one" else "one"))
    (tmp_path / "a.json").write_text(json.dumps(pictured("one")))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))
    printed = refused(capsys, "print", str(book), "--out", str(tmp_path / "one" / "o.pdf"))

    assert "pages.cover.picture.photo" in told
    assert printed == OURS("problem-cannot-print", name="o.pdf")


def test_a_file_of_millions_of_pieces_is_told_before_it_is_read(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.json").write_bytes(b"[" + b"[]," * 1_000_000 + b"[]]")

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert told == OURS("problem-answers-crowded", name="a.json")


@pytest.mark.parametrize(
    "fluent",
    [
        "numbers-title = { numbers-lead }\nnumbers-lead = { numbers-title }",
        "numbers-title = { NUMBER(1, minimumFractionDigits: 99999999) }",
        "numbers-title =\n    .attribute = only",
        "}{",
    ],
)
def test_words_that_could_never_be_said_are_told(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], fluent: str
) -> None:
    pack = {"familybook": 1, "pack": {"words": {"en-GB": fluent}}}
    (tmp_path / "a.json").write_text(json.dumps(pack))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert told == OURS("problem-answers-words", place="pack.words.en-GB")


def test_words_in_hundreds_of_languages_are_told_at_once(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = [f"a{chr(97 + number // 26)}-x{chr(97 + number % 26)}" for number in range(400)]
    pack = {"familybook": 1, "pack": {"words": dict.fromkeys(codes, "numbers-title = b\n" * 7000)}}
    (tmp_path / "a.json").write_text(json.dumps(pack))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    assert told == OURS("problem-answers-too-many", place="pack.words", most=MOST_LANGUAGES)


@pytest.mark.parametrize(
    ("fluent", "reason", "most"),
    [
        ("numbers-title = b\nnumbers-title = c", "word-twice", 0),
        ("numbers-title = " + "b" * 2_000, "too-long", LONGEST_SENTENCE),
    ],
)
def test_one_sentence_of_a_pack_that_cannot_be_taken_is_told_by_its_key(
    book: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    fluent: str,
    reason: str,
    most: int,
) -> None:
    pack = {"familybook": 1, "pack": {"words": {"cy": fluent}}}
    (tmp_path / "a.json").write_text(json.dumps(pack))

    told = refused(capsys, "fill", str(book), str(tmp_path / "a.json"))

    place = "pack.words.cy.numbers-title"
    assert told == OURS(f"problem-answers-{reason}", place=place, most=most)


def test_a_name_too_long_for_a_book_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused(capsys, "new", str(tmp_path / ("n" * 243 + ".familybook")))

    assert list(tmp_path.glob("n*")) == []


def test_letters_that_no_typeface_has_are_counted_when_there_are_many(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = "".join(chr(0xE000 + number) for number in range(300))
    (tmp_path / "a.json").write_text(json.dumps(said(text=odd)))
    assert main(["fill", str(book), str(tmp_path / "a.json")]) == 0
    capsys.readouterr()

    assert main(["print", str(book), "--out", str(tmp_path / "o.pdf")]) == 0

    assert len(capsys.readouterr().err.splitlines()) == MOST_REMARKS + 1


@pytest.mark.skipif(os.name != "posix", reason="closes what a shell would open")
@pytest.mark.parametrize(
    ("line", "code"),
    [('"$0" -m familybook show "$1" >&-', 0), ('"$0" -m familybook fill "$1" - <&-', 1)],
)
def test_nobody_to_speak_to_or_hear_from_is_no_surprise(book: Path, line: str, code: int) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", line, sys.executable, str(book)], capture_output=True, check=False
    )

    assert done.returncode == code
    assert OURS("problem-unexpected").encode() not in done.stderr


def test_what_prints_badly_is_told_without_the_familys_own_title(
    book: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = said(text="\ue000")
    odd |= {
        "own_pages": [{"key": "outings", "title": PRIVATE}],
        "titles": {"cover": PRIVATE},
    }
    odd["pages"]["outings"] = {"questions": [{"answers": [{"text": "\ue001"}]}]}
    (tmp_path / "a.json").write_text(json.dumps(odd))
    assert main(["fill", str(book), str(tmp_path / "a.json")]) == 0

    assert main(["print", str(book), "--out", str(tmp_path / "o.pdf")]) == 0
    assert main(["check", str(book)]) == 1

    shown = capsys.readouterr()
    assert "outings" in shown.err
    assert PRIVATE not in shown.err + shown.out
