"""What a screen reader must never meet: in one reading of a screen, what is wrong is told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations, pairwise

from familybook.screen.tokens import LEAST_TARGET
from tests.atspi.desk import Node

CONTROLS = frozenset(
    {
        *("push button", "check box", "radio button", "text", "slider", "canvas"),
        *("toggle button", "combo box", "spin button", "menu item", "check menu item"),
    }
)
PRESSED = frozenset({"push button", "check box", "radio button"})
READ = CONTROLS | {"label", "heading", "image", "icon"}

MEANT = frozenset({"Our people, in three rings", "Which step?"})
"""Pictures told in the order of their meaning: from the inmost ring out, from the ground up."""

Box = tuple[int, int, int, int]


PAGE = re.compile(", (page|loose sheet) ")


def titles_of(path: Node) -> list[str]:
    """Return the titles of all pages whose stones show."""
    stones = [node.name for node in path.all() if PAGE.search(node.name)]
    return [name.rsplit(", ", 2)[0] for name in stones]


def of_role(tree: Node, *roles: str) -> list[Node]:
    return [node for node in tree.all() if node.role in roles]


def named(tree: Node, name: str) -> Node:
    return next(node for node in tree.all() if node.name == name)


def wrong(tree: Node) -> list[str]:
    """Return all that is wrong with a screen, one sentence each."""
    return [
        *(f"{told(node)} has no name" for node in nameless(tree)),
        *(f"{told(node)} can be used but not reached" for node in unreachable(tree)),
        *(f"{told(node)} does not say whether it is chosen" for node in stateless(tree)),
        *(f"{told(node)} is too small to touch" for node in small(tree)),
        *(f"{told(node)} is there twice" for node in doubled(tree)),
        *(f"{told(node)} sounds like the one before it" for node in alike(tree)),
        *(f"{told(node)} says its name twice" for node in repeating(tree)),
        *(f"{told(early)} is read before {told(late)}" for early, late in out_of_order(tree)),
    ]


def told(node: Node) -> str:
    return f"{node.role} {node.name!r} {node.box}"


def nameless(tree: Node) -> list[Node]:
    """Return what can be used, or is a heading or a picture, but says nothing."""
    spoken = CONTROLS | {"heading", "image", "icon"}
    return [node for node in of_role(tree, *spoken) if not node.name.strip()]


def unreachable(tree: Node) -> list[Node]:
    """Return what can be used but never comes into focus."""
    return [
        node
        for node in of_role(tree, *CONTROLS)
        if "enabled" in node.states and "focusable" not in node.states
    ]


def stateless(tree: Node) -> list[Node]:
    choices = of_role(tree, "check box", "radio button")
    return [node for node in choices if "checkable" not in node.states]


def small(tree: Node) -> list[Node]:
    """Return what is pressed or written into and smaller than a finger."""
    return [
        node
        for node in of_role(tree, *PRESSED, "text")
        if node.box is not None and min(node.box[2:]) < LEAST_TARGET
    ]


def doubled(tree: Node) -> list[Node]:
    """Return controls that stand at the same place under the same name."""
    seen = Counter((node.role, node.name, node.box) for node in of_role(tree, *CONTROLS))
    return [node for node in of_role(tree, *CONTROLS) if seen[node.role, node.name, node.box] > 1]


def alike(tree: Node) -> list[Node]:
    """Return what comes right after another control that sounds the same, but is not that."""
    used = of_role(tree, *CONTROLS)
    return [
        there
        for here, there in pairwise(used)
        if (here.role, here.name, here.description) == (there.role, there.name, there.description)
    ]


def repeating(tree: Node) -> list[Node]:
    """Return what is described by words that were just said: its name, or what stands in it."""
    return [
        node
        for node in of_role(tree, *READ)
        if node.description and (node.description in node.name or node.description == node.text)
    ]


def out_of_order(tree: Node) -> list[tuple[Node, Node]]:
    """Return pairs that are read the other way round than they stand on the screen."""
    return [
        pair
        for node in tree.all()
        if node.name not in MEANT
        for pair in combinations(list(_with_something_in(node)), 2)
        if _stands_after(pair[0].box, pair[1].box)
    ]


def _with_something_in(node: Node) -> Iterator[Node]:
    for child in node.children:
        if any(one.role in READ for one in child.all()):
            yield child


def _stands_after(box: Box | None, other: Box | None) -> bool:
    """Tell whether a box stands wholly below another, or in the same row beyond it."""
    if box is None or other is None or 0 in (*box[2:], *other[2:]):
        return False
    down = _shared(box[1], box[3], other[1], other[3])
    below = box[1] >= other[1] + other[3] - 2
    beyond = box[0] >= other[0] + other[2] - 2
    before = box[0] + box[2] <= other[0] + 2
    return (below and not before) or (beyond and down > 0.5)


def _shared(start: int, length: int, other: int, others: int) -> float:
    shared = min(start + length, other + others) - max(start, other)
    return max(0, shared) / min(length, others)
