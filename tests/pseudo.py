"""Two made-up languages, one from each side: our own sentences, longer, in other letters.

Every plain letter of ours becomes another one, and every sentence stands between brackets. So a
plain letter on the screen that nobody in the family wrote is a sentence that cannot be translated.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import ascii_letters
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from familybook.assets import root
from familybook.core.web import is_web, web_in_words

ACCENTED, FROM_RIGHT = "en-XA", "ar-XB"
"""The codes that Unicode keeps for such languages."""

OPENS, CLOSES = "«", "»"
LONGER = 1.4
_LATIN = str.maketrans(
    ascii_letters,
    "áßçđéƒğħíıķļņñöþœŕšţüŷŵķýžÁßÇĐÉĤĞĦÍİĶĻŅÑÖÞŒŔŠŢÜŶŴĶÝŽ",
)
_ARABIC = str.maketrans(
    ascii_letters,
    "ابشدعفغهيجکلمنوپقرستوثخظىز" * 2,
)
_FILL = {ACCENTED: "áßöüţ", FROM_RIGHT: "ليکنهم"}
_LETTERS = {ACCENTED: _LATIN, FROM_RIGHT: _ARABIC}
_LONG_WORD = 8
"""A word of so many letters grows no more: other words are added, as other languages do."""


def _grown(word: str) -> str:
    """Return a word with letters doubled, as long as it should be and may be."""
    wanted = min(round(len(word) * LONGER), max(len(word), _LONG_WORD))
    more = wanted - len(word)
    return "".join(one * 2 if at >= len(word) - more else one for at, one in enumerate(word))


def _fill(language: str, letters: int) -> str:
    piece = _FILL[language]
    whole = (piece + " ") * (letters // (len(piece) + 1) + 1)
    return whole[:letters].strip()


def longer(text: str, language: str) -> str:
    """Return a text in the letters of a made-up language, and longer."""
    grown = re.sub(r"[A-Za-z]+", lambda found: _grown(found[0]), text)
    return grown.translate(_LETTERS[language])


class _Speaks(Transformer):
    """Says each sentence in a made-up language; what fills its gaps stays as it is."""

    def __init__(self, language: str) -> None:
        self._language = language

    def visit_TextElement(self, node: Any) -> Any:  # noqa: N802 - the name fluent.syntax calls
        node.value = longer(node.value, self._language)
        return node

    def visit_Message(self, node: Any) -> Any:  # noqa: N802 - as above
        for held in (node, *node.attributes):
            if held.value is not None:
                held.value = self._bracketed(held.value)
        return node

    def _bracketed(self, pattern: Any) -> Any:
        before = sum(map(len, _texts(pattern)))
        said = self.visit(pattern)
        short = round(before * LONGER) - sum(map(len, _texts(said)))
        end = f" {_fill(self._language, short)}" if short > 1 else ""
        return ast.Pattern([ast.TextElement(OPENS), *said.elements, ast.TextElement(end + CLOSES)])


def _texts(pattern: Any) -> Iterator[str]:
    """Yield the texts of a pattern: of a choice, the longest."""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            yield element.value
        elif isinstance(element.expression, ast.SelectExpression):
            ways = ("".join(_texts(one.value)) for one in element.expression.variants)
            yield max(ways, key=len)


def spoken(source: str, language: str) -> str:
    """Return a Fluent file in a made-up language."""
    return str(FluentSerializer().serialize(_Speaks(language).visit(FluentParser().parse(source))))


def assets_with(folder: Path, language: str) -> Path:
    """Return a folder of assets like ours, with a made-up language and its practice book."""
    ours = root()
    for one in ours.iterdir():
        if one.name not in ("words", "practice"):
            (folder / one.name).symlink_to(one)
    (folder / "words" / language).mkdir(parents=True)
    (folder / "words" / "en-GB").symlink_to(ours / "words" / "en-GB")
    for file in (ours / "words" / "en-GB").iterdir():
        said = spoken(file.read_text("utf-8"), language)
        (folder / "words" / language / file.name).write_text(said, "utf-8")
    (folder / "practice").mkdir()
    name = "our-family.json"
    answers = json.loads((ours / "practice" / name).read_text("utf-8"))
    text = json.dumps(answers | {"language": language}, ensure_ascii=False)
    (folder / "practice" / name).write_text(text, "utf-8")
    return folder


def _strings(held: object) -> Iterator[str]:
    match held:
        case str():
            yield held
        case dict():
            for one in held.values():
                yield from _strings(one)
        case list():
            for one in held:
                yield from _strings(one)


def family_words() -> tuple[str, ...]:
    """Return all that the family of the practice book and the pack say, the longest first."""
    ours = root()
    said = set(_strings(json.loads((ours / "practice" / "our-family.json").read_text("utf-8"))))
    for file in (ours / "pack").glob("*.toml"):
        said |= set(_strings(tomllib.loads(file.read_text("utf-8"))))
    said |= {web_in_words(one) for one in said if is_web(one)}
    return tuple(sorted(said, key=len, reverse=True))
