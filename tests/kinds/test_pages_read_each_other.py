"""Kinds read other pages by key and by the names of questions: both must be there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import familybook
from familybook.core.fields import Group, fields_of
from familybook.core.ids import PageKey
from familybook.core.template import Template
from familybook.templates import TEMPLATES

SOURCE = Path(familybook.__file__).parent


def _known_in(function: ast.FunctionDef, module: ast.Module) -> Iterator[dict[str, str]]:
    """Yield what the variables of a function can be, from its loops and from those who call it."""
    given = [one.arg for one in function.args.args]
    yield {}
    for node in ast.walk(function):
        if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple):
            names = [ast.unparse(one) for one in node.target.elts]
            if isinstance(node.iter, ast.Tuple):
                for row in ast.literal_eval(node.iter):
                    yield dict(zip(names, row, strict=True))
    for node in ast.walk(module):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == function.name:
            yield {
                name: one.value
                for name, one in zip(given, node.args, strict=False)
                if isinstance(one, ast.Constant) and isinstance(one.value, str)
            }


def _read_in(module: ast.Module, where: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield every page key and way that a module reads by `held`."""
    for function in [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef)]:
        for node in ast.walk(function):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
                continue
            if node.func.attr != "held":
                continue
            found = []
            for known in _known_in(function, module):
                parts = [
                    str(one.value) if isinstance(one, ast.Constant) else known.get(ast.unparse(one))
                    for one in node.args
                ]
                told = [one for one in parts if one is not None]
                if len(told) == len(parts):
                    found.append((told[0], tuple(told[1:])))
            assert found, f"{where}:{node.lineno} reads nobody knows what"
            yield from found


def _ways_read() -> list[tuple[str, tuple[str, ...]]]:
    """Return every page key and way that kinds read."""
    paths = (*SOURCE.glob("kinds/**/*.py"), SOURCE / "core" / "calls.py")
    modules = ((ast.parse(path.read_text("utf-8")), path.name) for path in paths)
    return sorted({one for module, name in modules for one in _read_in(module, name)})


def _is_there(template: Template, key: str, way: tuple[str, ...]) -> bool:
    """Tell whether a template has a page of that key and a question there."""
    group: type[Group] | None = next((one.kind for one in template if one.key == key), None)
    for name in way:
        field = next((one for one in fields_of(group) if one.name == name), None) if group else None
        if field is None or (field.holds_rows and name != way[-1]):
            return False
        group = field.of
    return bool(way)


@pytest.mark.parametrize(("key", "way"), _ways_read(), ids=str)
def test_what_one_page_reads_of_another_is_asked_there(key: str, way: tuple[str, ...]) -> None:
    for template in TEMPLATES.values():
        assert _is_there(template, key, way)


def test_a_page_or_a_question_that_is_gone_would_be_noticed() -> None:
    (template, *_) = TEMPLATES.values()
    ways = _ways_read()

    assert ("weather", ("cloudy", "signs")) in ways
    assert ("rights", ("ask_of_helpers",)) in ways
    assert ("together", ("finished_on",)) in ways
    assert not _is_there(template, PageKey("weather"), ("cloudy", "sings"))
    assert not _is_there(template, PageKey("wether"), ("cloudy", "signs"))
    assert not _is_there(template, PageKey("helps"), ("helps", "reach"))
