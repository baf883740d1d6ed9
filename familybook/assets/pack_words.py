"""The changed words of a pack: Fluent that lays over ours, checked before anybody prints it."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast, visitor

from familybook import assets
from familybook.assets.words import ENGLISH
from familybook.core.errors import PackError

_SUGGESTION = re.compile(r"(?P<of>.+)-pick-[a-z0-9-]+")


def check_words(pack: Path, language: str, source: str) -> None:
    """Look at one file of words.

    A pack may change words we have, and add suggestions to those of a question.

    Raises:
        PackError: at the first line that is not Fluent, or changes words we do not have.
    """
    file = f"words/{language}.ftl"
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Junk):
            raise PackError(pack, "fluent", _line(source, entry), file=file)
        if not isinstance(entry, ast.Message):
            continue
        key = entry.id.name
        line = _line(source, entry.id)
        ours = _gaps().get(key)
        if ours is None and not _is_suggestion(key):
            near = difflib.get_close_matches(key, _gaps(), 1, 0)
            raise PackError(pack, "word", line, file=file, word=key, hint=near[0])
        for gap in _gaps_of(entry):
            if gap not in (ours or ()):
                raise PackError(pack, "gap", line, file=file, word=gap)


def _line(source: str, node: ast.SyntaxNode) -> int:
    return source.count("\n", 0, node.span.start if node.span else 0) + 1


def _is_suggestion(key: str) -> bool:
    found = _SUGGESTION.fullmatch(key)
    return found is not None and any(one.startswith(f"{found['of']}-pick-") for one in _gaps())


@cache
def _gaps() -> dict[str, frozenset[str]]:
    """Return each of our keys, and the gaps its sentence fills."""
    found = {}
    for file in sorted((assets.root() / "words" / ENGLISH).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                found[entry.id.name] = frozenset(_gaps_of(entry))
    return found


def _gaps_of(message: ast.Message) -> Iterator[str]:
    finder = _GapFinder()
    finder.visit(message)
    yield from finder.found


class _GapFinder(visitor.Visitor):
    """Gathers the variables of a message."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - Fluent's own name
        """Keep the variable's name."""
        self.found.append(node.id.name)
