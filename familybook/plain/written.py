"""What somebody wrote, as it stands in a page: each line its own way, and numbers to ring."""

from __future__ import annotations

from collections.abc import Callable, Collection
from html import escape

from familybook.core.drawing import Voice
from familybook.plain.blocks import clean
from familybook.plain.ringing import parts


class Written:
    """Writes words into one page, and notes which letters each typeface needs."""

    def __init__(
        self, language: str, tongue: Callable[[str, str], str], numbers: Collection[str]
    ) -> None:
        self._language = language
        self._tongue = tongue
        self.numbers = numbers
        self.used: dict[Voice, set[str]] = {}

    def text(self, text: str, voice: Voice = Voice.BODY) -> str:
        """Return words; what can be rung is a link."""
        shown = clean(text)
        self.note(shown, voice)
        told = []
        for part in parts(shown, self.numbers):
            words = escape(part.text)
            if part.ring:
                words = f'<a class="ring" dir="ltr" href="tel:{part.ring}">{words}</a>'
            told.append(words)
        return "".join(told)

    def plain(self, text: str, voice: Voice = Voice.BODY) -> str:
        """Return words in which nothing can be rung."""
        shown = clean(text)
        self.note(shown, voice)
        return escape(shown)

    def note(self, text: str, voice: Voice) -> None:
        """Note letters that are shown in a voice."""
        self.used.setdefault(voice, set()).update(text.split())

    def ways(self, text: str) -> str:
        """Return how words run and which language they are in, where it is another."""
        return f' dir="auto"{self.tongue(text)}'

    def tongue(self, text: str) -> str:
        """Return which language words are in, where it is another.

        It is all an item of a list has: its sign stays where those of the others are.
        """
        found = self._tongue(clean(text), self._language)
        return f' lang="{escape(found)}"' if found else ""
