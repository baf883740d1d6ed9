"""The words that stand under those of a book: all of them ours, with the same gaps, and no more."""

from __future__ import annotations

import re

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from familybook import assets
from familybook.assets.second import second_languages
from familybook.assets.words import words

OURS = words()
SHIPPED = list(second_languages("en-GB"))


class Gaps(Visitor):
    """Collects the gaps of a message, but for those that only choose."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - its name
        self.found.add(node.id.name)


def messages(source: str) -> dict[str, set[str]]:
    """Return the gaps of each message."""
    found = {}
    for entry in parse(source).body:
        assert not isinstance(entry, ast.Junk), entry.content
        if isinstance(entry, ast.Message):
            gaps = Gaps()
            gaps.visit(entry)
            assert entry.id.name not in found, entry.id.name
            found[entry.id.name] = gaps.found
    return found


def source_of(code: str) -> str:
    return (assets.root() / "second" / f"{code}.ftl").read_text(encoding="utf-8")


def english() -> dict[str, set[str]]:
    """Return the gaps of each of our own messages."""
    found: dict[str, set[str]] = {}
    for file in (assets.root() / "words" / "en-GB").glob("*.ftl"):
        found |= messages(file.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("code", SHIPPED)
def test_each_says_only_what_we_say_with_the_same_gaps(code: str) -> None:
    ours, theirs = english(), messages(source_of(code))

    assert set(theirs) <= set(ours), sorted(set(theirs) - set(ours))
    odd = [key for key, gaps in theirs.items() if gaps - ours[key]]
    assert not odd


def test_all_of_them_say_the_same_things() -> None:
    said = {code: set(messages(source_of(code))) for code in SHIPPED}
    everything = set().union(*said.values())

    # grammar differs: a language may leave the name of a thing where it stands
    missing = {code: sorted(everything - keys) for code, keys in said.items()}
    assert all(len(keys) < len(everything) / 50 for keys in missing.values()), missing


@pytest.mark.parametrize("code", SHIPPED)
def test_nothing_in_them_is_still_english(code: str) -> None:
    same = [
        key
        for key in messages(source_of(code))
        if re.search(r"[A-Za-z]{3}", text := OURS(key)) and text in source_of(code).split(" = ")
    ]

    assert not same
