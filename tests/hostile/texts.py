"""Files of words that somebody made to do harm: answers, packs, policies, keys, settings."""

from __future__ import annotations

import base64
import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.app.hostile_copies import book
from tests.hostile.pictures import MEGABYTE, mutated, scene, written
from tests.store.breaking import chance_of

DOCS = Path(__file__).parents[2] / "docs"
PRACTICE = Path(__file__).parents[2] / "assets" / "practice" / "our-family.json"
TURNED = "\u202e\u2066\u200f"


def anything() -> Iterator[tuple[str, bytes]]:
    """Yield what can stand under any name."""
    yield "nothing", b""
    yield "one zero", b"\0"
    yield "zeros", bytes(5 * MEGABYTE)
    yield "chance", chance_of(1).randbytes(MEGABYTE)
    yield "another database", b"SQLite format 3\0" + bytes(8_192)
    yield "a letter", b"Dear family,\n" * 50_000
    yield "letters that are none", b"\xff\xfe\xfa" * 1_000
    yield "wide letters", "familybook".encode("utf-16") * 1_000
    yield "70 MB", b" " * (70 * MEGABYTE)


def boxes() -> Iterator[tuple[str, bytes]]:
    """Yield JSON that is hard to read."""
    yield "boxes in boxes", b"[" * 500_000
    yield "boxes in boxes, whole", b"[" * 900 + b"]" * 900
    yield "tables in tables", b'{"a":' * 100_000 + b"1" + b"}" * 100_000
    yield "a number without end", b"9" * 5_000_000
    yield "a large number", b'{"familybook": 1e999999999, "version": 1e400}'
    yield "no number", b'{"familybook": NaN, "version": -Infinity}'
    yield "two million numbers", b"[" + b"1," * 1_900_000 + b"1]"
    yield "one key often", b"{" + b'"version":1,' * 150_000 + b'"version":1}'
    yield "half letters", b'{"familybook": "\\ud800", "version": "\\udfff"}'
    yield "sixty million letters", b'"' + b"x" * (60 * MEGABYTE) + b'"'
    yield "comes of nothing", b"null"
    yield "a list", b"[]"


def answers() -> Iterator[tuple[str, bytes]]:
    """Yield answers files."""

    def page(name: str, **fields: Any) -> bytes:
        return book(pages={name: fields})

    yield "another template", book(template="../../etc/passwd")
    yield "a language of nobody", book(language="../../../en")
    yield "a way out", page("cover", picture={"photo": "../../../../etc/passwd"})
    yield "a place of its own", page("cover", picture={"photo": "/etc/passwd"})
    yield "another computer", page("cover", picture={"photo": "\\\\host\\share\\x.jpg"})
    yield "an address", page("cover", picture={"photo": "http://127.0.0.1/x.jpg"})
    yield "a device", page("cover", picture={"photo": "/dev/zero"})
    yield "a picture that is none", page("cover", picture={"photo": "data:image/jpeg;base64,AAAA"})
    yield "a hundred thousand letters", page("cover", title={"text": "x" * 100_000})
    yield "letters that turn round", page("cover", title={"text": TURNED * 3_000})
    yield "marks on marks", page("cover", title={"text": "e" + "\u0301" * 19_999})
    yield "very long words", page("strengths", strengths=[{"text": "W" * 20_000}] * 20)
    many = [{"text": f"{one}"} for one in range(20_000)]
    yield "twenty thousand strengths", page("strengths", strengths=many)
    yield "all that may be said", page("strengths", strengths=[{"text": "word " * 3_999}] * 200)
    folk = [{"id": f"p{one}", "name": "x" * 200} for one in range(2_000)]
    yield "two thousand people", book(people=folk)
    yield "one person twice", book(people=[{"id": "p1"}, {"id": "p1"}])
    line = [[one % 97 / 97, one % 89 / 89, 0.5] for one in range(2_000)]
    drawn = {"how": "drawing", "strokes": [{"tone": "ink", "width": 1, "points": line}] * 90}
    yield "a very long drawing", page("cover", picture=drawn)
    odd = {
        "how": "drawing",
        "strokes": [{"tone": "ink", "width": 1e300, "points": [[1e300, 0, 9]]}],
    }
    yield "a drawing far away", page("cover", picture=odd)
    yield "days that are none", page("ahead", check_ins=[{"day": {"text": "99999-99-99"}}] * 50)
    bomb = written(scene().resize((64, 48)), "JPEG")
    inside = "data:image/jpeg;base64," + base64.b64encode(bomb).decode()
    frames = [{"picture": {"how": "photo", "photo": inside}}] * 5_000
    yield "one picture five thousand times", page("us", frames=frames)
    yield (
        "words that call themselves",
        book(pack={"name": "x", "words": {"en-GB": "us-title = { us-title }"}}),
    )
    yield "a pack of much", book(pack={"name": "x" * 100_000, "numbers": [{}] * 10_000})


def spoilt_answers(count: int) -> Iterator[tuple[str, bytes]]:
    """Yield the practice family's answers with some bytes changed."""
    chance, real = chance_of(21), PRACTICE.read_bytes()
    for number in range(count):
        yield f"spoilt {number}", mutated(real, chance_of(chance.getrandbits(32)))


def _packed(files: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", how) as opened:
        for name, held in files.items():
            opened.writestr(name, held)
    return made.getvalue()


def packs() -> Iterator[tuple[str, bytes]]:
    """Yield packs, each a zip file."""
    whole = {
        one.relative_to(DOCS / "example-pack").as_posix(): one.read_bytes()
        for one in sorted((DOCS / "example-pack").rglob("*"))
        if one.is_file()
    }
    yield "half a zip", _packed(whole)[:-50]
    yield "a way out", _packed({"../../evil.toml": b"x"})
    yield "a place of its own", _packed({"/etc/passwd": b"x"})
    yield "a program", _packed({"run.exe": b"MZ"})
    yield "packed otherwise", _packed(whole, zipfile.ZIP_LZMA)
    yield "very many files", _packed({f"words/x{one}.ftl": b"" for one in range(4_000)})
    rows = b'[[numbers]]\nkey="a%d"\nname="x"\nnumber="1"\n'
    yield "very many numbers", _packed({"numbers.toml": b"".join(rows % n for n in range(2_500))})
    deep = {
        "a deep list": b"a = " + b"[" * 60_000,
        "a deep table": b"a = " + b"{a=" * 30_000,
        "a key of many parts": b".".join([b"a"] * 60_000) + b" = 1",
        "a number without end": b"a = " + b"9" * 120_000,
        "words without end": b'a = """' + b"x" * 120_000,
        "very many keys": b"".join(b"a%d = 1\n" % n for n in range(12_000)),
    }
    for name, held in deep.items():
        yield name, _packed({"numbers.toml": held})
    fluent = {
        "gaps in gaps": b"us-title = " + b"{" * 60_000,
        "gaps in gaps, whole": b"us-title = " + b"{ " * 40 + b'"x"' + b" }" * 40,
        "words that call themselves": b"us-title = { us-title }",
        "words that laugh": b"".join(
            b"-a%d = %s\n" % (n, b"{ -a%d }" % (n - 1) * 9) for n in range(1, 900)
        ),
        "a choice without end": b"us-title = { $x ->\n" + b" [a] b\n" * 12_000,
        "a name without end": b"x" * 120_000 + b" = y",
        "very many words": b"".join(b"w%d = x\n" % n for n in range(12_000)),
    }
    for name, held in fluent.items():
        yield f"{name}, fluent", _packed({"words/en-GB.ftl": held})
    chance = chance_of(31)
    for number in range(12):
        seed = chance_of(chance.getrandbits(32))
        files = {
            name: mutated(held, seed) if seed.random() < 0.6 else held
            for name, held in whole.items()
        }
        yield f"spoilt {number}", _packed(files)


def large_packs() -> Iterator[tuple[str, bytes]]:
    """Yield packs that take long to make."""
    yield "words that grow", _packed({"words/en-GB.ftl": b" " * (300 * MEGABYTE)})
    yield "numbers that grow", _packed({"numbers.toml": b"#" * (300 * MEGABYTE)})


def policies() -> Iterator[tuple[str, bytes]]:
    """Yield policies."""
    yield "elsewhere", b'shelf = "/proc/1/root"\npack = "/dev/zero"\nsafe_copies = "/dev/full"\n'
    yield "a zero in a place", b'shelf = "a\\u0000b"\nsafe_copies = "\\u0000"\n'
    yield "all of it wrong", b'idle_minutes = -1\nquiet_days = 1e99\neditions = "x"\npractice = 7\n'
    yield "a deep list", b"a = " + b"[" * 60_000
    yield "a key of many parts", b".".join([b"a"] * 30_000) + b" = 1"
    yield "a place without end", b'shelf = "' + b"x/" * 30_000 + b'"'
    yield "very many keys", b"".join(b"a%d = 1\n" % n for n in range(6_000))
    real = b'shelf = "~/books"\nidle_minutes = 5\neditions = ["standard"]\nquiet_days = 60\n'
    chance = chance_of(41)
    for number in range(12):
        yield f"spoilt {number}", mutated(real, chance_of(chance.getrandbits(32)))


def keys() -> Iterator[tuple[str, bytes]]:
    """Yield files of a laptop's key."""

    def told(**parts: Any) -> bytes:
        return json.dumps({"version": 1, "kept_by": "owner-only-file", **parts}).encode()

    yield "a key of nothing", told(key="", check="")
    yield "a long key", told(key=base64.b64encode(bytes(100_000)).decode(), check="x")
    yield "a key that is a list", told(key=[1] * 1_000, check={"a": 1})
    yield (
        "very many others",
        told(key="AAAA", check="0", also=[{"key": "AA", "check": "0"}] * 5_000),
    )
    yield "kept by nobody we know", told(kept_by="sam", key="AAAA", check="0")
    yield "a newer file", json.dumps({"version": 99}).encode()


def settings() -> Iterator[tuple[str, bytes]]:
    """Yield settings."""
    yield (
        "all of it wrong",
        json.dumps(
            {"theme": [], "text": 10**30, "motion": {}, "calm": "x", "voice": 7, "speed": None}
        ).encode(),
    )
    yield "a large size", b'{"text": 1e308, "voice": "' + b"x" * MEGABYTE + b'"}'
    yield "a folder without end", json.dumps({"folder": "x/" * 200_000}).encode()
    yield "a folder with a zero", b'{"folder": "a\\u0000b"}'
