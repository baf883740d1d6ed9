"""The changed words of a pack: Fluent that lays over ours, checked before anybody prints it."""

from __future__ import annotations

import difflib
import re
from functools import cache, lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from familybook import assets
from familybook.assets.pack_files import LARGEST_FILE
from familybook.assets.words import ENGLISH, is_code
from familybook.core.errors import AnswersError, PackError
from familybook.core.pack_codec import MOST_LANGUAGES

LONGEST_SENTENCE = 500
"""Letters of a sentence, some of which stand beside every answer; ours have 150 at most."""

_LONGEST_KEY = 80
"""Letters of a key that we look for a like one of."""
_LONGEST_NUMBER = 15
"""Digits that a number in a sentence can have: with many more, it cannot be said."""
_DEEPEST = 16
"""Gaps inside gaps: ours are two deep."""
_SUGGESTION = re.compile(r"(?P<of>.+)-pick-[a-z0-9-]+")


def check_words(pack: Path, language: str, source: str) -> None:
    """Look at one file of words.

    A pack may change words we have, and add suggestions to those of a question. Its sentences
    stand by themselves: one that calls others could call itself for ever.

    Raises:
        PackError: if that is no language, or at the first line that is not Fluent, or changes
            words we do not have.
    """
    file = f"words/{language}.ftl"
    if not is_code(language):
        raise PackError(pack, "file", file=file, hint="words/pl.ftl")
    seen: set[str] = set()
    for entry in _entries(source):
        line = _line(source, entry)
        if not isinstance(entry, ast.Message) or not _can_be_said(entry):
            raise PackError(pack, "fluent", line, file=file)
        key = entry.id.name
        ours = _gaps().get(key)
        if ours is None and not _is_suggestion(key):
            near = difflib.get_close_matches(key[:_LONGEST_KEY], _gaps(), 1, 0)
            raise PackError(pack, "word", line, file=file, word=key, hint=near[0])
        if _length(entry) > LONGEST_SENTENCE:
            hint = str(LONGEST_SENTENCE)
            raise PackError(pack, "long", line, file=file, word=key, hint=hint)
        if key in seen:
            raise PackError(pack, "twice", line, file=file, word=key)
        seen.add(key)
        for gap in (*_gaps_of(entry), *_calls_of(entry)):
            if gap not in (ours or ()):
                raise PackError(pack, "gap", line, file=file, word=gap)


@lru_cache(maxsize=MOST_LANGUAGES)
def fault_in(language: str, source: str) -> AnswersError | None:
    """Return what keeps words from being laid over ours; None if they are Fluent we can say."""
    if not is_code(language):
        return AnswersError("pack.words", "language")
    file = f"pack.words.{language}"
    if len(source.encode("utf-8", "replace")) > LARGEST_FILE:
        return AnswersError(file, "too-long", most=LARGEST_FILE)
    seen: set[str] = set()
    for entry in _entries(source):
        if not isinstance(entry, ast.Message) or not _can_be_said(entry) or _calls_of(entry):
            return AnswersError(file, "words")
        place = f"{file}.{entry.id.name}"
        if place in seen:
            return AnswersError(place, "word-twice")
        if _length(entry) > LONGEST_SENTENCE:
            return AnswersError(place, "too-long", most=LONGEST_SENTENCE)
        seen.add(place)
    return None


def _length(message: ast.Message) -> int:
    """Return how many letters a sentence has in its file."""
    span = message.value.span if message.value else None
    return span.end - span.start if span else 0


def _entries(source: str) -> list[ast.EntryType]:
    """Return what a source holds but its comments; of gaps inside gaps without end, junk."""
    try:
        found = FluentParser().parse(source).body
    except RecursionError:
        return [ast.Junk(source)]
    return [entry for entry in found if not isinstance(entry, ast.BaseComment)]


def _line(source: str, entry: ast.EntryType) -> int:
    if isinstance(entry, ast.Message | ast.Term) and entry.id.span:
        return source.count("\n", 0, entry.id.span.start) + 1
    return source.count("\n", 0, entry.span.start if entry.span else 0) + 1


def _is_suggestion(key: str) -> bool:
    found = _SUGGESTION.fullmatch(key)
    return found is not None and found["of"] in _asked()


@cache
def _asked() -> frozenset[str]:
    """Return the questions that we have suggestions for."""
    found = (_SUGGESTION.fullmatch(key) for key in _gaps())
    return frozenset(one["of"] for one in found if one is not None)


@cache
def _gaps() -> dict[str, frozenset[str]]:
    """Return each of our keys, and the gaps its sentence fills."""
    found = {}
    for file in sorted((assets.root() / "words" / ENGLISH).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = frozenset(_gaps_of(entry))
    return found


def _gaps_of(message: ast.Message) -> list[str]:
    finder = _Finder()
    finder.visit(message)
    return finder.gaps


def _calls_of(message: ast.Message) -> list[str]:
    finder = _Finder()
    finder.visit(message)
    return finder.calls


def _can_be_said(message: ast.Message) -> bool:
    """Tell whether a sentence has words, and nothing Fluent can read but not say."""
    finder = _Finder()
    finder.visit(message)
    return message.value is not None and finder.deepest <= _DEEPEST and not finder.endless


class _Finder(visitor.Visitor):
    """Gathers the variables of a message, what else it calls, and what could not be said."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[str] = []
        self.calls: list[str] = []
        self.endless = False
        self.deepest = 0
        self._deep = 0

    def visit_Placeable(self, node: ast.Placeable) -> None:  # noqa: N802 - Fluent's own name
        """Go into a gap, and keep how deep that is."""
        self._deep += 1
        self.deepest = max(self.deepest, self._deep)
        self.generic_visit(node)
        self._deep -= 1

    def visit_NumberLiteral(self, node: ast.NumberLiteral) -> None:  # noqa: N802 - likewise
        """Keep whether there is a number of more digits than can be said."""
        self.endless = self.endless or len(node.value) > _LONGEST_NUMBER

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - likewise
        """Keep the variable's name."""
        self.gaps.append(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - likewise
        """Keep the name of the message that is called."""
        self.calls.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - likewise
        """Keep the name of the term that is called."""
        self.calls.append(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - likewise
        """Keep the name of the function that is called."""
        self.calls.append(node.id.name)
