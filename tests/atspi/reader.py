"""What a screen reader sees: answers questions about a running window, a line of JSON for each.

Runs under the system's own Python, which has the accessibility bindings; the tests talk to it
through its standard streams. Asked `{"do": "tree"}` it tells all that shows, and for `find` one
thing of it; `act`, `type` and `focus` do what a screen reader does; `where` tells which part of a
thing can be seen; `heard` tells what was announced since it was last asked.

All that is known of a screen is asked for at once, a row of the tree at a time, and not thing by
thing: on a busy machine each question that waits for its answer waits for the machine, too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version is chosen first

STATES = {
    Atspi.StateType.CHECKABLE: "checkable",
    Atspi.StateType.CHECKED: "checked",
    Atspi.StateType.EDITABLE: "editable",
    Atspi.StateType.ENABLED: "enabled",
    Atspi.StateType.EXPANDED: "expanded",
    Atspi.StateType.FOCUSABLE: "focusable",
    Atspi.StateType.FOCUSED: "focused",
    Atspi.StateType.MULTI_LINE: "multi-line",
    Atspi.StateType.PRESSED: "pressed",
    Atspi.StateType.READ_ONLY: "read-only",
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
"""What holds others or only says its name: there is nothing else to ask it for."""

SINGLE = frozenset({"label", "heading", "push button", "check box", "radio button", "image"})
"""What holds nothing else."""

ROOT = "/org/a11y/atspi/accessible/root"
TOLD = "org.a11y.atspi."
_WAIT_MS = 60_000

Node = dict[str, Any]
Question = tuple[str, str, str, Any]
"""A place, an interface, what is asked of it, and with what."""


class Bus:
    """The bus on which a program tells what it shows."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        said = session.call_sync(
            *("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"),
            *(None, None, Gio.DBusCallFlags.NONE, _WAIT_MS, None),
        )
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            said.unpack()[0],
            flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION,
            None,
            None,
        )

    def ask_all(self, name: str, questions: Iterable[Question]) -> list[Any]:
        """Return all answers, in order, asked for at once; whoever has gone is an error."""
        asked = list(questions)
        answers: list[Any] = [None] * len(asked)
        left = len(asked)

        def take(bus: Any, result: Any, at: int) -> None:
            nonlocal left
            left -= 1
            try:
                answers[at] = bus.call_finish(result).unpack()
            except GLib.Error as error:
                answers[at] = error

        for at, (place, interface, member, given) in enumerate(asked):
            self._bus.call(
                *(name, place, interface, member, given, None, Gio.DBusCallFlags.NONE),
                *(_WAIT_MS, None, take, at),
            )
        while left:
            GLib.MainContext.default().iteration(True)
        gone = next((one for one in answers if isinstance(one, GLib.Error)), None)
        if gone is not None:
            raise LookupError(gone.message)
        return answers


def question(interface: str, member: str, *given: Any, of: str = "") -> Callable[[str], Question]:
    """Return what can be asked at any place."""
    told = GLib.Variant(of, given) if of else None
    return lambda place: (place, TOLD + interface, member, told)


def kept(interface: str, name: str) -> Callable[[str], Question]:
    """Return the question for something kept of each place."""
    given = GLib.Variant("(ss)", (TOLD + interface, name))
    return lambda place: (place, "org.freedesktop.DBus.Properties", "Get", given)


CHILDREN = question("Accessible", "GetChildren")
STATE = question("Accessible", "GetState")
ROLE = question("Accessible", "GetRole")
NAME = kept("Accessible", "Name")
DESCRIPTION = kept("Accessible", "Description")
PARENT = kept("Accessible", "Parent")
ACTIONS = question("Action", "GetActions")
EXTENTS = question("Component", "GetExtents", int(Atspi.CoordType.SCREEN), of="(u)")
TEXT = question("Text", "GetText", 0, -1, of="(ii)")


class Reader:
    """Listens to one program, found by its process."""

    def __init__(self, process: int) -> None:
        self._process = process
        self._name = ""
        self._bus = Bus()
        self._heard: list[list[str]] = []
        self._listener = Atspi.EventListener.new(self._hear)
        for event in EVENTS:
            self._listener.register(event)

    def _hear(self, event: Any) -> None:
        source = event.source
        if source is None or source.app.bus_name != self._name:
            return
        if event.type.startswith("object:announcement"):
            self._heard.append(["announced", str(event.any_data)])
        elif "focused" in event.type and event.detail1:
            self._heard.append(["focused", source.path])
        elif "accessible-name" in event.type:
            self._heard.append(["renamed", source.get_name()])

    def answer(self, asked: dict[str, Any]) -> Any:
        """Do what is asked, and return what there is to tell."""
        how = dict(asked)
        return getattr(self, how.pop("do"))(**how)

    def here(self) -> bool:
        """Tell whether the program is there, and has a window."""
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child is not None and child.get_process_id() == self._process:
                self._name = child.app.bus_name
                return bool(child.get_child_count() > 0)
        return False

    def _ask(self, what: Callable[[str], Question], places: Iterable[str]) -> list[Any]:
        """Return what each place answers to one question."""
        return self._bus.ask_all(self._name, map(what, places))

    def _do(self, what: Callable[[str], Question], place: str) -> Any:
        return self._ask(what, [place])[0][0]

    def act(self, place: str, action: str) -> Any:
        """Do to a thing what it says can be done to it."""
        number = [one[0] for one in self._do(ACTIONS, place)].index(action)
        return self._do(question("Action", "DoAction", number, of="(i)"), place)

    def type(self, place: str, text: str) -> Any:
        """Put words into a field."""
        return self._do(question("EditableText", "SetTextContents", text, of="(s)"), place)

    def focus(self, place: str) -> Any:
        """Let a thing come into focus."""
        return self._do(question("Component", "GrabFocus"), place)

    def named(self, place: str) -> list[str]:
        """Return what a thing is and how it is called, also one that the tree leaves out."""
        role, name = self._do(ROLE, place), self._do(NAME, place)
        return [Atspi.role_get_name(Atspi.Role(role)), name]

    def heard(self) -> list[list[str]]:
        """Return what was told since this was last asked."""
        heard, self._heard = self._heard, []
        return heard

    def where(self, place: str) -> list[list[int]]:
        """Return the own box of a thing and, outwards, of all that it stands in and is cut by."""
        places = []
        while place != ROOT:
            places.append(place)
            _, place = self._do(PARENT, place)
        return [list(box) for (box,) in self._ask(EXTENTS, places)]

    def tree(self) -> Node:
        """Return all that shows."""
        rows = self._rows()
        self._tell_all(rows)
        return rows[0][0]

    def find(self, name: str, roles: list[str]) -> Node | None:
        """Return the first thing of that name, and of one of those roles if there are any.

        Only what is found is asked for all that it can tell.
        """
        (root,), *_ = self._rows()
        for node in _all_in(root):
            if node["name"] == name and (not roles or node["role"] in roles):
                rows = [[node]]
                while rows[-1]:
                    rows.append([child for one in rows[-1] for child in one["children"]])
                self._tell_all(rows)
                return node
        return None

    def _rows(self) -> list[list[Node]]:
        """Return what shows, asked for row by row from the top."""
        root: Node = {
            "place": ROOT,
            "role": "application",
            "name": "",
            "states": [],
            "children": [],
        }
        rows = [[root]]
        while rows[-1]:
            rows.append(self._below(rows[-1]))
        return rows

    def _tell_all(self, rows: list[list[Node]]) -> None:
        """Let all things in some rows tell what they did not yet."""
        told = [node for one in rows for node in one if node["place"] != ROOT]
        self._tell_more([node for node in told if node["role"] not in SILENT])
        for one in reversed(rows):
            self._give_boxes(one)

    def _below(self, row: list[Node]) -> list[Node]:
        """Return what stands right inside a row of things, and shows."""
        holders = [node for node in row if node["role"] not in SINGLE]
        inside = self._ask(CHILDREN, (node["place"] for node in holders))
        there = [
            (node, {"place": place, "children": []})
            for node, (children,) in zip(holders, inside, strict=True)
            for _, place in children
        ]
        states = self._ask(STATE, (child["place"] for _, child in there))
        found: list[Node] = []
        for (node, child), (parts,) in zip(there, states, strict=True):
            bits = sum(part << 32 * at for at, part in enumerate(parts))
            child["states"] = [name for state, name in STATES.items() if bits >> int(state) & 1]
            if "showing" in child["states"]:
                node["children"].append(child)
                found.append(child)
        places = [child["place"] for child in found]
        both = zip(self._ask(ROLE, places), self._ask(NAME, places), strict=True)
        for child, ((role,), (name,)) in zip(found, both, strict=True):
            child["role"], child["name"] = Atspi.role_get_name(Atspi.Role(role)), name
        return found

    def _tell_more(self, nodes: list[Node]) -> None:
        """Let each thing tell of itself what it did not yet."""
        places = [node["place"] for node in nodes]
        both = zip(self._ask(DESCRIPTION, places), self._ask(ACTIONS, places), strict=True)
        for node, ((says,), (actions,)) in zip(nodes, both, strict=True):
            node["description"], node["actions"] = says, [one[0] for one in actions]
        written = [node for node in nodes if node["role"] == "text"]
        for node, (text,) in zip(
            written, self._ask(TEXT, [node["place"] for node in written]), strict=True
        ):
            node["text"] = text[:MOST_TEXT]

    def _give_boxes(self, row: list[Node]) -> None:
        """Say where each thing is: round all that is in it, or its own place."""
        leaves = [node for node in row if not node["children"] and node["place"] != ROOT]
        boxes = self._ask(EXTENTS, [node["place"] for node in leaves])
        for node, (box,) in zip(leaves, boxes, strict=True):
            node["box"] = list(box)
        for node in row:
            inside = [child["box"] for child in node["children"] if child.get("box")]
            if inside and node["place"] != ROOT:
                node["box"] = _round_all(inside)


def _all_in(node: Node) -> Iterator[Node]:
    """Yield a thing and all in it, in reading order."""
    yield node
    for child in node["children"]:
        yield from _all_in(child)


def _round_all(boxes: list[list[int]]) -> list[int]:
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
