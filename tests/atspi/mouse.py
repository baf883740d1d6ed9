"""A mouse on a test's desk: it presses only what can be seen, and rolls there first."""

from __future__ import annotations

import math
import shutil
import subprocess
import time
from collections.abc import Sequence

from tests.atspi.desk import Desk, Node

APART_S, APART = 0.6, 64
"""So long or so far, in dots, between two presses makes them no double click, whoever counts."""

LEAST_SEEN = 24
"""So many dots of a thing, each way, let somebody press it."""

UP, DOWN = "4", "5"
"""The buttons that a wheel presses."""

Box = tuple[int, int, int, int]


class Mouse:
    """Moves over a desk, and presses, pulls and rolls there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._screen: Box = (0, 0, *desk.dots)
        self._here = self._pressed = (-APART, -APART)
        self._pressed_at = 0.0

    def _do(self, *acts: str) -> None:
        xdotool = shutil.which("xdotool") or "xdotool"
        subprocess.run([xdotool, *acts], env=self._desk.env, check=True)

    def press(self, name: str, *roles: str, times: int = 1) -> None:
        """Press a thing where it is seen, once it is not grey any more."""

        def there() -> Node | None:
            node = self._desk.find(name, *roles)
            return node if "enabled" in node.states else None

        self.press_on(self._desk.wait(there, name), times=times)

    def press_on(self, node: Node, *, times: int = 1) -> None:
        """Press a thing that was found, where it is seen, and as a press of its own."""
        left, top, wide, high = self.come_to(node)
        here = (left + wide // 2, top + high // 2)
        if math.dist(here, self._pressed) < APART:
            time.sleep(max(0.0, self._pressed_at + APART_S - time.monotonic()))
        self._do(*self._to(*here), "click", "--repeat", str(times), "--delay", "60", "1")
        self._pressed, self._pressed_at = here, time.monotonic()

    def draw(self, node: Node, *places: tuple[float, float]) -> None:
        """Pull over a thing, from place to place in parts of what is seen of it."""
        left, top, wide, high = self.come_to(node, most=True)
        dots = [(left + round(x * wide), top + round(y * high)) for x, y in places]
        acts = [("mousemove", "--sync", str(x), str(y)) for x, y in dots]
        pulled = [act for one in acts[1:] for act in (*one, "sleep", "0.03")]
        self._do(*acts[0], "mousedown", "1", "sleep", "0.03", *pulled, "mouseup", "1")
        self._here = dots[-1]

    def _to(self, x: int, y: int) -> tuple[str, ...]:
        """Return the way to a place; to wait for a mouse that is there would take long."""
        before, self._here = self._here, (x, y)
        return () if before == self._here else ("mousemove", "--sync", str(x), str(y))

    def come_to(self, node: Node, *, most: bool = False) -> Box:
        """Roll until enough of a thing is seen (or, with `most`, as much as there is room for).

        It has to be at the same place when it is looked at again, or it would be missed.
        """

        def there() -> Box | None:
            own, room = self._own_and_room(node)
            seen = _shared((own, room))
            wanted = min(own[3], room[3]) - 8 if most else min(own[3], LEAST_SEEN)
            if seen[3] >= wanted and seen[2] >= min(own[2], LEAST_SEEN):
                return seen if self._own_and_room(node) == (own, room) else None
            self._roll(own, room)
            self._desk.wait(lambda: self._own_and_room(node)[0] != own, "more of the page")
            return None

        return self._desk.wait(there, f"a sight of {node.name}")

    def _own_and_room(self, node: Node) -> tuple[Box, Box]:
        """Return where a thing is, seen or not, and where it could be seen."""
        boxes: list[Box] = [tuple(box) for box in self._desk.ask("where", place=node.place)]
        own = boxes[0]
        return own, _shared((*(box for box in boxes if _shared((own, box)) != own), self._screen))

    def _roll(self, own: Box, room: Box) -> None:
        far = own[1] + own[3] // 2 - (room[1] + room[3] // 2)
        # At the edge of what rolls: nothing there takes the wheel for itself.
        edge = self._to(room[0] + room[2] - 6, room[1] + room[3] // 2)
        often = str(max(1, min(12, abs(far) // 80)))
        self._do(*edge, "click", "--repeat", often, "--delay", "4", DOWN if far > 0 else UP)


def _shared(boxes: Sequence[Box]) -> Box:
    left, top = max(box[0] for box in boxes), max(box[1] for box in boxes)
    right = min(box[0] + box[2] for box in boxes)
    foot = min(box[1] + box[3] for box in boxes)
    return left, top, max(0, right - left), max(0, foot - top)
