"""Every sentence people read, by key. The files and their reader are in `assets`."""

from __future__ import annotations

from datetime import date
from typing import Protocol


class Words(Protocol):
    """Sentences of one language and manner. The part of a key before its first `-` is its area."""

    @property
    def language(self) -> str:
        """The language as a BCP 47 code, as `en-GB`."""
        ...

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        ...

    def __call__(self, key: str, **facts: object) -> str:
        """Return the sentence, its gaps filled with the facts.

        Raises:
            KeyError: if no layer has the key.
        """
        ...

    def has(self, key: str) -> bool:
        """Tell whether any layer has the key."""
        ...

    def keys(self, prefix: str) -> tuple[str, ...]:
        """Return the keys that start with `prefix`, in the order of the files."""
        ...

    def day(self, day: date) -> str:
        """Return a date with its day of the week, as this language writes it."""
        ...
