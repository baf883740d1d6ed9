"""Things that can stand on a page under each other, and how they are stacked."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from familybook.paper.ink import Ink

_SLACK = 0.01


class Piece:
    """Something of a known width and height. Lengths are points; `top` grows downwards."""

    high: float = 0.0
    before: float = 0.0
    """White above it, unless it begins a page; of two neighbours' white the larger counts."""
    after: float = 0.0
    from_right: bool | None = None
    """Whether its words run from right to left; None when it has none of its own."""
    stays: bool = False
    """Whether it must not be parted from what follows."""

    @property
    def least(self) -> float:
        """Height of the smallest part of it that may begin on a page."""
        return self.high

    def split(self, room: float) -> tuple[Piece, Sequence[Piece]] | None:
        """Return a part no higher than `room`, and the rest; None when it cannot be parted so."""
        del room
        return None

    def eased(self, room: float) -> Piece | None:
        """Return it a little smaller, where that spares a page left half empty; else None."""
        del room
        return None

    def squeezed(self, room: float) -> list[Piece]:
        """Return what stands for it where even a whole page is too small: the last resort."""
        del room
        return [self]

    def widened(self, width: float) -> Piece:
        """Return it set anew for another width."""
        del width
        return self

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw it with its top left corner at x, top."""
        raise NotImplementedError


class White(Piece):
    """White that was asked for. It vanishes at the top of a page."""

    def __init__(self, high: float) -> None:
        self.high = high

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Leave the paper as it is."""
        del ink, x, top


class Turn(White):
    """What follows begins on the next page."""

    def __init__(self) -> None:
        super().__init__(0.0)


class Placed(NamedTuple):
    """A piece and how far below the top of its stack it stands."""

    piece: Piece
    top: float


def height(stack: Sequence[Placed]) -> float:
    """Return how high a stack is."""
    return max((placed.top + placed.piece.high for placed in stack), default=0.0)


def stacked(pieces: Iterable[Piece]) -> list[Placed]:
    """Return pieces under each other, however high they get."""
    kept = deque(piece for piece in pieces if not isinstance(piece, Turn))
    return fill(kept, math.inf)


def draw(stack: Iterable[Placed], ink: Ink, x: float, top: float) -> None:
    """Draw a stack with its top left corner at x, top."""
    for placed in stack:
        placed.piece.draw(ink, x, top + placed.top)


def runs_from_right(pieces: Iterable[Piece], otherwise: bool = False) -> bool:
    """Tell whether the first words among pieces run from right to left."""
    told = (piece.from_right for piece in pieces if piece.from_right is not None)
    return next(told, otherwise)


def fill(pieces: deque[Piece], room: float) -> list[Placed]:
    """Take pieces away from the front, as many as fit into `room`, and return them placed.

    What is parted goes back in front. A turn ends the stack. Nothing is placed when not even
    the first piece fits.
    """
    stack: list[Placed] = []
    y = white = 0.0
    while pieces:
        piece = pieces.popleft()
        if isinstance(piece, Turn):
            if stack:
                break
            continue
        if isinstance(piece, White):
            y += piece.high if stack else 0.0
            continue
        top = y + (max(white, piece.before) if stack else 0.0)
        below = _following(piece, pieces)
        fits = top + piece.high + below <= room + _SLACK
        fitting = piece if fits else piece.eased(room - top - below)
        if fitting is not None:
            stack.append(Placed(fitting, top))
            y, white = top + fitting.high, fitting.after
            continue
        parts = piece.split(room - top)
        if parts is not None:
            stack.append(Placed(parts[0], top))
            pieces.extendleft(reversed(parts[1]))
        else:
            pieces.appendleft(piece)
            _take_back(stack, pieces)
        break
    return stack


def _following(piece: Piece, rest: Iterable[Piece]) -> float:
    """Return how much must fit below a piece that must not be parted from what follows."""
    needed = 0.0
    for follower in rest:
        if not piece.stays or isinstance(follower, Turn):
            break
        if not isinstance(follower, White):
            needed += max(piece.after, follower.before)
        needed += follower.high if follower.stays else follower.least
        piece = follower if not isinstance(follower, White) else piece
    return needed


def _take_back(stack: list[Placed], pieces: deque[Piece]) -> None:
    """Move headings at the foot of a stack on, unless the stack is nothing else."""
    if all(placed.piece.stays for placed in stack):
        return
    while stack[-1].piece.stays:
        pieces.appendleft(stack.pop().piece)
