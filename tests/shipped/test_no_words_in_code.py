"""No sentence of the window is written in the code: all of them can be said another way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import familybook

ROOT = Path(familybook.__file__).parent
COMMANDS = {"check.py", "cli.py", "commands.py", "usage.py"}
"""What is said where somebody types commands stays English."""

SAID = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}|^[A-Z][a-z]{2,}\b(?!/)|[a-z]{2}[.?!]$")
"""Two words, a word with a capital, or an end of a sentence."""

NAMES = {
    *("Noto Sans", "Noto Naskh Arabic", "Noto Sans Gurmukhi", "Noto Sans Bengali", "Vazirmatn"),
    *("Esc", "Fusion", "Python", "Name", "Version", "License", "Classifier", "License-Expression"),
    *("Requires-Dist", "License ::", "ExcludeClipboardContentFromMonitorProcessing"),
    *("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard", "QtProject"),
}
"""Names of typefaces, keys, styles and of fields that other programs read."""

KEYS = re.compile(r"(Ctrl|Alt|Shift)\+")
STYLE = re.compile(r"[{};\\]")
"""A style sheet, or a place in the settings of Windows."""


def window_files() -> list[Path]:
    app = [one for one in (ROOT / "app").glob("*.py") if one.name not in COMMANDS]
    return [*(ROOT / "screen").rglob("*.py"), *app]


def _is_unseen(node: ast.AST) -> bool:
    """Tell whether a text stands here for programmers: a docstring, or what is raised."""
    match node:
        case ast.Raise() | ast.Assert() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(targets=[ast.Name(id="message")]):
            return True
    return False


def told(source: str) -> Iterator[str]:
    """Yield each text in code that reads like words for people; not what a programmer reads."""
    tree = ast.parse(source)
    unread = {
        id(inside) for node in ast.walk(tree) if _is_unseen(node) for inside in ast.walk(node)
    }
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in unread
        ):
            text = node.value
            named = text in NAMES or KEYS.match(text) or STYLE.search(text)
            if SAID.search(text) and not named:
                yield text


def test_no_sentence_of_the_window_is_written_in_the_code() -> None:
    found = {
        str(file.relative_to(ROOT)): said
        for file in window_files()
        if (said := list(told(file.read_text("utf-8"))))
    }

    assert found == {}


def test_a_sentence_in_the_code_would_be_noticed() -> None:
    source = "def f():\n    'A hint.'\n    label.setText('Print')\n    tip(f'{name} is here')\n"

    assert list(told(source)) == ["Print", " is here"]
