"""How this laptop's screen looks: size of words, colours, movement. Nothing about any family."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from familybook.screen.tokens import TEXT_SIZES, Theme, Tokens


class Motion(StrEnum):
    """Whether things may move."""

    SAME = "same"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What was chosen under Aa."""

    theme: Theme = Theme.PAPER
    text: int = 100
    motion: Motion = Motion.SAME

    def tokens(self, *, laptop_moves: bool) -> Tokens:
        """Return how the screen shall look on a laptop that moves things, or does not."""
        moves = laptop_moves if self.motion is Motion.SAME else self.motion is Motion.ON
        return Tokens(theme=self.theme, text=self.text, motion=moves)


def read_settings(path: Path) -> Settings:
    """Return the settings kept in a file; what is not there or makes no sense is as it was new."""
    try:
        held = json.loads(path.read_text("utf-8"))
        text = held["text"]
        return Settings(
            theme=Theme(held["theme"]),
            text=text if text in TEXT_SIZES else Settings().text,
            motion=Motion(held["motion"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Settings()


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the settings; where nothing can be written, this sitting still looks as chosen."""
    held = {"theme": settings.theme, "text": settings.text, "motion": settings.motion}
    part = path.with_suffix(".part")
    with suppress(OSError):
        part.write_text(json.dumps(held), encoding="utf-8")
        part.replace(path)
