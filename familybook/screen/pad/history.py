"""Steps back and on of a drawing."""

from __future__ import annotations

from dataclasses import dataclass, field

from familybook.core.said import PenStroke

Strokes = tuple[PenStroke, ...]


@dataclass(slots=True)
class Steps:
    """How the paper was before, and how it was again after a step back."""

    before: list[Strokes] = field(default_factory=list)
    after: list[Strokes] = field(default_factory=list)

    def forget(self) -> None:
        """Begin anew: the paper is another one now."""
        self.before.clear()
        self.after.clear()

    def go_on_from(self, strokes: Strokes) -> None:
        """Remember how the paper was before somebody drew."""
        self.before.append(strokes)
        self.after.clear()

    def back(self, now: Strokes) -> Strokes:
        """Return how the paper was one step before, else as it is."""
        if not self.before:
            return now
        self.after.append(now)
        return self.before.pop()

    def on(self, now: Strokes) -> Strokes:
        """Return how the paper was before the last step back, else as it is."""
        if not self.after:
            return now
        self.before.append(now)
        return self.after.pop()
