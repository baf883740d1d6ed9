"""A desk of its own for each test: a screen, a message bus, the real program, a screen reader."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

import pytest

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).with_name("reader.py")
Found = TypeVar("Found")

PATIENCE_S = 60.0
"""A busy machine is slow; nothing waits longer than it must."""
_SOON_S = 0.03
_MOST_ROUNDS = 4


@cache
def missing() -> str:
    """Return why no screen reader can be had here, or nothing."""
    for program in ("Xvfb", "dbus-daemon", "xdotool", "openbox"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        check=False,
        capture_output=True,
    )
    return "" if asked.returncode == 0 else "the bindings for AT-SPI are not installed"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing a screen reader can stand on."""

    place: str
    """Where it is on the bus: the same for as long as it lives."""
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    text: str | None
    box: tuple[int, int, int, int] | None
    children: tuple[Node, ...] = field(repr=False)

    @classmethod
    def of(cls, told: dict[str, Any]) -> Node:
        """Return the node the reader told of, and all in it."""
        return cls(
            place=told["place"],
            role=told["role"],
            name=told["name"],
            description=told.get("description", ""),
            states=frozenset(told["states"]),
            actions=tuple(told.get("actions", ())),
            text=told.get("text"),
            box=tuple(told["box"]) if "box" in told else None,
            children=tuple(cls.of(child) for child in told["children"]),
        )

    def all(self) -> Iterator[Node]:
        """Yield this node and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.all()


class Desk:
    """The program as it runs on a laptop, with a screen reader beside it."""

    def __init__(
        self,
        home: Path,
        *,
        size: str = "1366x768",
        args: Sequence[str] = (),
        module: str = "familybook",
    ) -> None:
        self._size = size
        self._command = [sys.executable, "-m", module, *args]
        self._is_new = not (home / "keys.json").exists()
        self._env = {
            name: value for name, value in os.environ.items() if not name.startswith("QT_")
        } | {
            "FAMILYBOOK_HOME": str(home),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(home),
        }
        self._running: list[subprocess.Popen[Any]] = []
        self._unheard: list[list[str]] = []

    @property
    def dots(self) -> tuple[int, int]:
        """Return how wide and high the screen is."""
        wide, high = self._size.split("x")
        return int(wide), int(high)

    @property
    def env(self) -> dict[str, str]:
        """Return where another program of this desk lives."""
        return dict(self._env)

    def __enter__(self) -> Self:
        """Start all of it."""
        try:
            self._env["DISPLAY"] = ":" + self._first_line(
                ["Xvfb", "-displayfd", "1", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"]
            )
            self._env["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(
                ["dbus-daemon", "--session", "--nofork", "--print-address"]
            )
            self._start(["openbox"])
            self.program = self._start(self._command)
            self._reader = self._start(
                [SYSTEM_PYTHON, str(READER), str(self.program.pid)], talks=True
            )
            self.wait(lambda: self.ask("here"), "the window")
            self.wait(self._takes_keys, "the window in front")
            if self._is_new:
                self.press("Remind me later")  # of the recovery sheet
                self.find("Start a book")
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End all of it, the last started first."""
        for process in reversed(self._running):
            process.kill()
            process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()

    def _start(self, command: Sequence[str], *, talks: bool = False) -> subprocess.Popen[Any]:
        process = subprocess.Popen(
            command,
            env=self._env,
            stdin=subprocess.PIPE if talks else subprocess.DEVNULL,
            stdout=subprocess.PIPE if talks else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._running.append(process)
        return process

    def _first_line(self, command: Sequence[str]) -> str:
        process = self._start(command, talks=True)
        assert process.stdout is not None
        return str(process.stdout.readline().strip())

    def ask(self, do: str, **how: Any) -> Any:
        """Return what the screen reader tells."""
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        print(json.dumps({"do": do, **how}), file=self._reader.stdin, flush=True)
        answer = json.loads(self._reader.stdout.readline())
        if "trouble" in answer:
            raise LookupError(answer["trouble"])
        return answer["told"]

    def wait(
        self, found: Callable[[], Found | None], what: str = "it", *, patience: float = PATIENCE_S
    ) -> Found:
        """Return what is found, as soon as it is anything at all."""
        end = time.monotonic() + patience
        while not (there := found()):
            assert self.program.poll() is None, "the program has ended"
            assert time.monotonic() < end, f"{what} did not come"
            time.sleep(_SOON_S)
        return there

    def tree(self) -> Node:
        """Return all that shows, as soon as nothing goes away while it is being told."""

        def told() -> Node | None:
            try:
                return Node.of(self.ask("tree"))
            except LookupError:
                return None

        return self.wait(told, "a screen that keeps still")

    def find(self, name: str, *roles: str) -> Node:
        """Return the first thing of that name (and one of those roles), once it is there."""

        def there() -> Node | None:
            try:
                found = self.ask("find", name=name, roles=roles)
            except LookupError:
                return None  # something went away while it was being told
            return Node.of(found) if found else None

        return self.wait(there, name)

    def press(self, name: str, *roles: str) -> None:
        """Do what a screen reader does when somebody presses a thing, once it can be pressed."""

        def pressed() -> bool:
            node = self.find(name, *roles)
            deed = next((one for one in ("Press", "Toggle") if one in node.actions), None)
            if deed is None:
                return False
            try:
                self.ask("act", place=node.place, action=deed)
            except LookupError:
                return False  # made anew since it was found
            return True

        self.wait(pressed, f"a way to press {name}")

    def write(self, name: str, text: str) -> None:
        """Put words into a field."""
        node = self.find(name, "text")
        self.ask("focus", place=node.place)
        self.ask("type", place=node.place, text=text)

    def keys(self, *keys: str, pause_ms: int = 12) -> None:
        """Press keys, as on a keyboard."""
        xdotool = shutil.which("xdotool") or "xdotool"
        command = [xdotool, "key", "--delay", str(pause_ms), *keys]
        subprocess.run(command, env=self._env, check=True)

    def reads(self, name: str, text: str) -> None:
        """Wait until a field holds some words.

        Beside a screen reader, keys come a little later than the shortcuts pressed after them.
        """
        self.wait(lambda: self.find(name, "text").text == text, f"{text!r} in {name}")

    def chosen(self, name: str) -> None:
        """Wait until a thing is chosen."""
        self.wait(lambda: "checked" in self.find(name).states, f"{name} chosen")

    def typed(self, text: str) -> None:
        """Write words on the keyboard, into whatever is in focus."""
        xdotool = shutil.which("xdotool") or "xdotool"
        command = [xdotool, "type", "--delay", "12", text]
        subprocess.run(command, env=self._env, check=True)

    def choose_of_menu(self, line: str) -> None:
        """Go down the menu of a screen by keys, told each line of it, until one is heard."""
        self.ask("focus", place=self.find("Menu", "push button").place)
        self.heard()
        self.keys("space")
        for _ in range(10):
            if self.ask("named", place=self.focused(1)[-1]) == ["menu item", line]:
                self.keys("Return")
                return
            self.keys("Down")
        pytest.fail(f"{line} was never told")

    def save_as(self, file: Path) -> Path:
        """Give a file its place in the system's own dialog, and return it once it is written."""
        self.place("Save as a file", file)

        def whole() -> Path | None:
            return file if file.exists() and b"%%EOF" in file.read_bytes()[-32:] else None

        return self.wait(whole, "the file", patience=3 * PATIENCE_S)

    def place(self, title: str, file: Path) -> None:
        """Type where a file is, or goes, into the system's own dialog of that title."""
        self.wait(lambda: self._window(title), "the dialog")
        self.keys("ctrl+a")
        self.typed(str(file))
        self.keys("Return")

    def _takes_keys(self) -> bool:
        """Tell whether what is pressed on the keyboard goes to the program."""
        asked = ["xdotool", "getwindowfocus", "getwindowpid"]
        told = subprocess.run(asked, env=self._env, check=False, capture_output=True, text=True)
        return told.stdout.strip() == str(self.program.pid)

    def _window(self, title: str) -> bool:
        """Tell whether a window of that title is open and in front."""
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        told = subprocess.run(asked, env=self._env, check=False, capture_output=True, text=True)
        return told.stdout.startswith(title)

    def heard(self) -> list[list[str]]:
        """Return what was announced, focused or renamed since it was last asked."""
        heard, self._unheard = [*self._unheard, *self.ask("heard")], []
        return heard

    def screen(self, heading: str) -> Node:
        """Return all that shows, once it stands under a heading."""

        def there() -> Node | None:
            tree = self.tree()
            headings = (node.name for node in tree.all() if node.role == "heading")
            return tree if heading in headings else None

        return self.wait(there, heading)

    def hears(self, words: str, *, told: str = "announced") -> None:
        """Wait until somebody who only hears the program has been told some words."""

        def came() -> bool:
            heard = self.heard()
            found = (at for at, one in enumerate(heard) if one[0] == told and words in one[-1])
            at = next(found, None)
            if at is not None:
                self._unheard = heard[at + 1 :]
            return at is not None

        self.wait(came, words)

    def settled(self) -> Node:
        """Return all that shows, once it stays as it is."""
        before: list[Node] = []

        def same() -> Node | None:
            tree = self.tree()
            if before and before[-1] == tree:
                return tree
            before.append(tree)
            return None

        return self.wait(same)

    def focused(self, count: int) -> list[str]:
        """Return where the focus went, once it has gone on so often and rests."""
        places: list[str] = []

        def gone() -> bool:
            more = [one[1] for one in self.heard() if one[0] == "focused"]
            places.extend(more)
            return len(places) >= count and not more

        self.wait(gone)
        return places

    def tab_to(self, name: str, *roles: str) -> None:
        """Go on by Tab until a thing is in focus."""
        there = self.find(name, *roles)
        if "focused" in there.states:
            return
        been: list[str] = []
        for _ in range(200):
            self.heard()
            self.keys("Tab", pause_ms=2)
            been.append(self.focused(1)[-1])
            if been[-1] == there.place:
                return
        names = {node.place: node.name for node in self.tree().all()}
        round_ = [names.get(place, place) for place in dict.fromkeys(been)]
        pytest.fail(f"Tab never came to {name}, {there.place}, only to {round_}")

    def tabbed(self, count: int) -> tuple[list[Node], Node]:
        """Return what Tab comes to, once round, and all that shows; `count` goes round at least."""
        self.heard()
        places: list[str] = []
        for _ in range(_MOST_ROUNDS):  # a part that came later than it was counted takes one more
            self.keys(*["Tab"] * count, pause_ms=2)
            places += self.focused(count)
            if places[-1] in places[:-1]:
                break
        last = places.pop()
        assert last in places, "Tab never came round"
        rounds = len(places) - places[::-1].index(last)
        tree = self.tree()
        here = {node.place: node for node in tree.all()}
        return [here[place] for place in (*places[rounds:], last)], tree
