"""What a screen reader sees: answers questions about a running window, a line of JSON for each.

Runs under the system's own Python, which has the accessibility bindings; the tests talk to it
through its standard streams. Asked `{"do": "tree"}` it tells all that shows; `act`, `type` and
`focus` do what a screen reader does; `heard` tells what was announced since it was last asked.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

STATES = {
    Atspi.StateType.CHECKABLE: "checkable",
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.EDITABLE: "editable",
    Atspi.StateType.ENABLED: "enabled",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.MULTI_LINE: "multi-line",
    Atspi.StateType.SELECTED: "selected",
    Atspi.StateType.SHOWING: "showing",
}
EVENTS = (
    "object:announcement",
    "object:state-changed:focused",
    "object:property-change:accessible-name",
)
MOST_TEXT = 2_000
SILENT = frozenset({"filler", "layered pane", "label", "heading", "scroll bar"})
"""What holds others or only says its name: asking it for more takes long."""

Node = dict[str, Any]


class Reader:
    """Listens to one program, found by its process."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._heard: list[list[str]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def _hear(self, event: Any) -> None:
        source = event.source
        if source is None or source.get_process_id() != self._process:
            return
        if event.type.startswith("object:announcement"):
            self._heard.append(["announced", str(event.any_data)])
        elif "focused" in event.type and event.detail1:
            self._heard.append(["focused", source.get_role_name(), source.get_name(), source.path])
        elif "accessible-name" in event.type:
            self._heard.append(["renamed", source.get_role_name(), source.get_name()])

    def _program(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self._process:
                return child
        return None

    def _at(self, path: list[int]) -> Any:
        there = self._program()
        for index in path:
            there = there.get_child_at_index(index)
        return there

    def answer(self, asked: dict[str, Any]) -> Any:
        """Do what is asked, and return what there is to tell."""
        match asked["do"]:
            case "here":
                program = self._program()
                return program is not None and program.get_child_count() > 0
            case "tree":
                return _told(self._program(), [], hidden=asked.get("hidden", False))
            case "act":
                there = self._at(asked["path"])
                names = _actions(there)
                return Atspi.Action.do_action(there, names.index(asked["action"]))
            case "type":
                return Atspi.EditableText.set_text_contents(self._at(asked["path"]), asked["text"])
            case "focus":
                return Atspi.Component.grab_focus(self._at(asked["path"]))
            case "heard":
                heard, self._heard = self._heard, []
                return heard
            case other:
                raise ValueError(other)


def _actions(there: Any) -> list[str]:
    if there.get_action_iface() is None:
        return []
    return [
        Atspi.Action.get_action_name(there, index)
        for index in range(Atspi.Action.get_n_actions(there))
    ]


def _told(there: Any, path: list[int], *, hidden: bool) -> Node:
    role = there.get_role_name()
    children = []
    for index in range(there.get_child_count()):
        child = there.get_child_at_index(index)
        if child is None:
            continue
        # The program itself shows nothing; a window and all in it does, or does not.
        if hidden or not path or child.get_state_set().contains(Atspi.StateType.SHOWING):
            children.append(_told(child, [*path, index], hidden=hidden))
    states = there.get_state_set()
    return {
        "path": path,
        "place": there.path,
        "role": role,
        "name": there.get_name(),
        "description": there.get_description() if role not in SILENT else "",
        "states": [name for state, name in STATES.items() if states.contains(state)],
        "actions": _actions(there) if role not in SILENT else [],
        "text": _text(there) if role == "text" else None,
        "box": _box(there, children) if path else None,
        "children": children,
    }


def _text(there: Any) -> str:
    length = min(MOST_TEXT, Atspi.Text.get_character_count(there))
    return str(Atspi.Text.get_text(there, 0, length))


def _box(there: Any, children: list[Node]) -> list[int]:
    """Return where a thing is: round all that is in it, which is quicker than asking."""
    boxes = [child["box"] for child in children if child["box"] is not None]
    if not boxes:
        box = Atspi.Component.get_extents(there, Atspi.CoordType.SCREEN)
        return [box.x, box.y, box.width, box.height]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right = max(box[0] + box[2] for box in boxes)
    return [left, top, right - left, max(box[1] + box[3] for box in boxes) - top]


def main() -> None:
    """Answer line by line until the other side hangs up."""
    reader = Reader(int(sys.argv[1]))
    loop = GLib.MainLoop()

    def take(_stream: Any, _condition: Any) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        try:
            told = {"told": reader.answer(json.loads(line))}
        except Exception as error:  # noqa: BLE001 - told to the test, which raises it
            told = {"trouble": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, take)
    loop.run()


main()
