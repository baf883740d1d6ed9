"""What SECURITY.md promises is tested by tests that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECURITY = (ROOT / "SECURITY.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def names_in(path: Path) -> set[str]:
    found = ast.walk(ast.parse(path.read_text("utf-8")))
    return {one.name for one in found if isinstance(one, ast.FunctionDef)}


def promises() -> list[str]:
    """Return the rows of the tables under the heading of promises."""
    part = SECURITY.split("## Each promise", 1)[1].split("\n## ", 1)[0]
    rows = [line for line in part.splitlines() if line.startswith("|")]
    return [row for row in rows if not re.match(r"\| (promise|---)", row)]


def test_every_test_that_a_promise_names_is_there() -> None:
    named = NAMED.findall(SECURITY)

    assert len(named) > 25
    missing = [
        f"{path}::{test}"
        for path, test in named
        if not (ROOT / path).is_file() or test not in names_in(ROOT / path)
    ]
    assert missing == []


def test_every_promise_names_a_test() -> None:
    rows = promises()

    assert len(rows) > 20
    assert [row for row in rows if not NAMED.search(row)] == []


def may_be_skipped(path: Path, test: str) -> bool:
    """Tell whether a test is skipped on some machines."""
    tree = ast.parse(path.read_text("utf-8"))
    marks = [one for one in tree.body if isinstance(one, ast.Assign | ast.AnnAssign)]
    whole = [ast.unparse(one) for one in marks if ast.unparse(one).startswith("pytestmark")]
    one = next(
        one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef) and one.name == test
    )
    own = [ast.unparse(mark) for mark in one.decorator_list]
    return (
        any("skip" in mark for mark in (*whole, *own))
        or any(mark.startswith("needs_") for mark in own)
        or "pytest.skip(" in ast.unparse(one)
    )


def test_what_a_test_needs_that_may_be_skipped_is_said() -> None:
    told = SECURITY.split("## Where these tests run", 1)[1].split("\n## ", 1)[0]
    named = {(path, test) for path, test in NAMED.findall(SECURITY)}

    skipped = {path for path, test in named if may_be_skipped(ROOT / path, test)}
    assert len(skipped) > 3
    assert [path for path in sorted(skipped) if f"`{Path(path).name}`" not in told] == []


def test_both_documents_are_linked_from_the_first_page() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")

    for document in ("SECURITY.md", "docs/dpia.md"):
        assert f"({document})" in readme
        assert (ROOT / document).is_file()
