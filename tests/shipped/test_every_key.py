from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import familybook
from familybook.assets.words import words
from familybook.core import errors, sealed_errors
from familybook.core.fields import AskChoice, AskPicks, Field, Group, fields_of
from familybook.core.kind import Kind
from familybook.editions import EDITIONS
from familybook.paper.remarks import Trouble
from familybook.templates import TEMPLATES
from tests.shipped.reading import messages
from tests.strategies import KINDS

PACKAGE = Path(familybook.__file__).parent
WORDS = words()
KEYS = {one.key for one in messages()}
AREAS = {one.area for one in messages()}


def fields_in(group: type[Group], start: str) -> Iterator[tuple[str, Field]]:
    for field in fields_of(group):
        key = f"{start}-{field.name.replace('_', '-')}"
        yield key, field
        if field.of is not None:
            yield from fields_in(field.of, key)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_question_of_a_kind_has_its_words(kind: type[Kind]) -> None:
    wanted = {f"{kind.area}-title", f"{kind.area}-lead", f"{kind.area}-why"}
    wanted |= {key for key, _ in fields_in(kind, kind.area)}
    if kind.cover:
        wanted.discard(f"{kind.area}-title-hint")

    assert wanted <= KEYS, sorted(wanted - KEYS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_everything_to_pick_from_has_something_to_pick(kind: type[Kind]) -> None:
    for key, field in fields_in(kind, kind.area):
        if isinstance(field.ask, AskPicks | AskChoice):
            assert WORDS.keys(f"{field.ask.of}-pick-"), key


def test_every_chapter_has_a_title() -> None:
    chapters = {page.chapter for template in TEMPLATES.values() for page in template} | {"own"}

    assert {f"chapter-{one}" for one in chapters} <= KEYS


def test_everything_that_prints_badly_has_a_sentence() -> None:
    told_together = {Trouble.LEFT_OUT: "copies-left"}
    assert {told_together.get(one, f"remark-{one}") for one in Trouble} <= KEYS


def every_error() -> set[str]:
    found = set()
    for one in (vars(errors) | vars(sealed_errors)).values():
        if isinstance(one, type) and issubclass(one, errors.FamilybookError):
            found.add(one.key)
    return found


@cache
def nodes() -> tuple[tuple[str, ast.AST], ...]:
    """Return every piece of the program that matters here, with the file it stands in."""
    return tuple(
        (file.name, node)
        for file in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call | ast.Constant | ast.JoinedStr)
    )


@cache
def reasons(error: str) -> set[str]:
    """Return every reason that is given where an `AnswersError` or `PackError` is made."""
    found = set()
    for _, node in nodes():
        if not isinstance(node, ast.Call):
            continue
        named = node.func.id if isinstance(node.func, ast.Name) else ""
        wrong = isinstance(node.func, ast.Attribute) and node.func.attr == "wrong"
        if named != error and not (wrong and error == "PackError"):
            continue
        given = [one.value for one in node.keywords if one.arg == "reason"] or node.args[1:2]
        found |= {one.value for one in given if isinstance(one, ast.Constant)}
    return {str(one) for one in found}


def test_every_error_has_a_sentence() -> None:
    of_errors = every_error() - {"answers", "pack"}

    assert len(of_errors) > 15
    assert {f"problem-{key}" for key in of_errors} <= KEYS


@pytest.mark.parametrize(("error", "area"), [("AnswersError", "answers"), ("PackError", "pack")])
def test_every_reason_of_an_error_has_a_sentence(error: str, area: str) -> None:
    given = reasons(error)
    written = {key for key in KEYS if key.startswith(f"problem-{area}-")}

    assert len(given) > 10
    assert {f"problem-{area}-{reason}" for reason in given} == written - {"problem-answers-top"}


def literals() -> Iterator[tuple[str, str]]:
    """Yield the file and text of everything in the program that looks like a key, or its start."""
    for file, node in nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield file, node.value


def test_every_key_the_program_names_is_there() -> None:
    shape = re.compile(r"([a-z]+)(-[a-z0-9]+)+-?")
    # Errors name themselves, and suggestions are named, by the end of a key alone.
    ends = every_error() | reasons("AnswersError") | reasons("PackError")
    ends |= {page.key for template in TEMPLATES.values() for page in template}
    ends |= set(EDITIONS)
    unknown = set()
    for file, text in literals():
        found = shape.fullmatch(text)
        if found is None or found[1] not in AREAS or text in ends:
            continue
        if any(key.endswith(f"-pick-{text}") for key in KEYS):
            continue
        if not any(key == text or key.startswith(f"{text.rstrip('-')}-") for key in KEYS):
            unknown.add(f"{file}: {text}")

    assert not unknown, sorted(unknown)


def put_together() -> Iterator[str]:
    """Yield a pattern for every key that the program puts together out of parts."""
    for _, node in nodes():
        if isinstance(node, ast.JoinedStr):
            parts = [one.value if isinstance(one, ast.Constant) else None for one in node.values]
            if re.fullmatch("[a-z0-9-]{3,}", "".join(str(one) for one in parts if one)):
                yield "".join(r"[\w-]*" if one is None else str(one) for one in parts)


def test_no_key_lies_about_that_nobody_reads() -> None:
    asked = {key for kind in KINDS for key, _ in fields_in(kind, kind.area)}
    named = {text for _, text in literals()} | asked | {f"{key}-hint" for key in asked}
    read = re.compile("|".join({*put_together(), r"[\w-]+-pick-[\w-]+"}))
    starts = tuple(one for one in named if re.fullmatch("[a-z]{3,}[a-z0-9-]*-", one))
    used = {key for key in KEYS if key in named or key.startswith(starts) or read.fullmatch(key)}

    unread = KEYS - used - {f"easy-{key}" for key in KEYS}

    assert not unread, sorted(unread)


def test_no_key_is_written_twice() -> None:
    counted = Counter(one.key for one in messages())

    assert not [key for key, count in counted.items() if count > 1]


def test_every_key_stands_in_the_file_of_its_area() -> None:
    astray = [one.key for one in messages() if one.key.split("-")[0] != one.area]

    assert not astray
