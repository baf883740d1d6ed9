"""Measures how hard our own sentences are to read."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from familybook import assets

_FOLDER = Path(__file__).parent
_WORD = re.compile(r"[A-Za-zÀ-ÿ]+(?:[\u2019'-][A-Za-zÀ-ÿ]+)*")
_VOWELS = re.compile(r"[aeiouyàâéèêëïîôöùü]+")
_MOST_VARIANTS = 60


@dataclass(frozen=True)
class Message:
    """One message of a words file, in every way it can be said."""

    area: str
    key: str
    texts: tuple[str, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """Every sentence of every way, once."""
        found = (one.strip() for text in self.texts for one in re.split(r"(?<=[.?!…])\s|\n", text))
        return tuple(dict.fromkeys(one for one in found if _WORD.search(one)))


@cache
def messages(language: str = "en-GB") -> tuple[Message, ...]:
    """Return every message we ship in a language. A gap is read as one short word."""
    return tuple(_messages(language))


def _messages(language: str) -> Iterator[Message]:
    for file in sorted((assets.root() / "words" / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                patterns = [entry.value, *(one.value for one in entry.attributes)]
                texts = [text for pattern in patterns if pattern for text in _said(pattern)]
                yield Message(file.stem, entry.id.name, tuple(texts))


def _said(pattern: ast.Pattern) -> Iterator[str]:
    parts = [
        [one.value] if isinstance(one, ast.TextElement) else list(_placed(one.expression))
        for one in pattern.elements
    ]
    for said in itertools.islice(itertools.product(*parts), _MOST_VARIANTS):
        yield "".join(said)


def _placed(expression: object) -> Iterator[str]:
    match expression:
        case ast.SelectExpression():
            for variant in expression.variants:
                yield from _said(variant.value)
        case ast.StringLiteral():
            yield expression.value
        case ast.Placeable():
            yield from _placed(expression.expression)
        case _:
            yield "it"


def words_in(text: str) -> list[str]:
    """Return the words of a text."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """Return about how many syllables a word has: groups of vowels, without a silent e."""
    plain = word.lower().replace("\u2019", "").replace("'", "")
    count = len(_VOWELS.findall(plain))
    if re.search(r"[^aeiouylr]e$|[aeiouy][lr]e$", plain):
        count -= 1
    if re.search(r"[^aeiouytd]ed$", plain) and not re.search(r"[^aeiouy][lr]ed$", plain):
        count -= 1
    if re.search(r"[^aeiouyscxz]es$", plain) and not re.search(r"(sh|ch|ss|[gl])es$", plain):
        count -= 1
    return max(1, count)


def grade(sentences: list[str]) -> float:
    """Return the school year (Flesch-Kincaid) of some sentences."""
    words = [word for sentence in sentences for word in words_in(sentence)]
    beats = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * beats / len(words) - 15.59


def listed(name: str) -> dict[str, tuple[str, ...]]:
    """Return the phrases of a list beside this file, each with those in which it is harmless."""
    found = {}
    for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            phrase, _, harmless = line.partition("|")
            found[phrase.strip()] = tuple(one.strip() for one in harmless.split(",") if one.strip())
    return found


def uses(text: str, phrase: str, harmless: tuple[str, ...] = ()) -> bool:
    """Tell whether a text uses a phrase as words of their own. Codes in capitals keep them."""
    for one in harmless:
        text = re.sub(re.escape(one), " ", text, flags=re.IGNORECASE)
    flags = 0 if phrase.isupper() else re.IGNORECASE
    return re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", text, flags) is not None
