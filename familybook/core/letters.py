"""How much room words take: asked by drawings, answered by whoever sets the type."""

from __future__ import annotations

from typing import Protocol

from familybook.core.drawing import Voice


class Letters(Protocol):
    """Measures words in the typefaces they will be printed in. All lengths are points."""

    def width(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return the length of one line of text."""
        ...

    def wrap(
        self, text: str, size: float, room: float, voice: Voice = Voice.BODY
    ) -> tuple[str, ...]:
        """Return the text in lines no longer than `room`; a longer word is broken in letters."""
        ...

    def pitch(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return the distance between two baselines that lets this text's script breathe."""
        ...

    def by_hand(self, room: float) -> float:
        """Return the room that a hand needs to write, as composed.

        It is no less on a page that is printed smaller; in large print it grows like all else.
        """
        ...


class EvenLetters:
    """Letters all half as wide as they are high, for tests and for outputs without type."""

    def width(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return half the size for each letter."""
        del voice
        return len(text) * size / 2

    def wrap(
        self, text: str, size: float, room: float, voice: Voice = Voice.BODY
    ) -> tuple[str, ...]:
        """Break at spaces, and inside a word only where it is longer than a line."""
        most = max(1, int(room / self.width("x", size, voice)))
        lines: list[str] = []
        for paragraph in text.split("\n"):
            line = ""
            for word in paragraph.split():
                rest = word
                while len(rest) > most:
                    if line:
                        lines.append(line)
                    line, rest = rest[:most], rest[most:]
                if line and len(line) + 1 + len(rest) > most:
                    lines.append(line)
                    line = rest
                else:
                    line = f"{line} {rest}".strip()
            lines.append(line)
        return tuple(lines)

    def pitch(self, text: str, size: float, voice: Voice = Voice.BODY) -> float:
        """Return 1.4 times the size."""
        del text, voice
        return size * 1.4

    def by_hand(self, room: float) -> float:
        """Return the same room: nothing is printed larger or smaller."""
        return room
