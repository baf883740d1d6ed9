"""How this laptop's screen looks: size of words, colours, movement. Nothing about any family."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from familybook.app.voice import Speed
from familybook.screen.tokens import TEXT_SIZES, Letters, Theme, Tokens
from familybook.store.small_files import read_json

_E = TypeVar("_E", bound=StrEnum)


class Colours(StrEnum):
    """Which colours the screen has."""

    PAPER = "paper"
    DUSK = "dusk"
    CONTRAST = "contrast"
    SAME = "same"
    """Those of the laptop, also when they change."""

    def theme(self, laptop: Theme) -> Theme:
        """Return the colours to show on a laptop that has those."""
        return laptop if self is Colours.SAME else Theme(self.value)


class Motion(StrEnum):
    """Whether things may move."""

    SAME = "same"
    ON = "on"
    OFF = "off"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What was chosen under Aa."""

    theme: Colours = Colours.SAME
    text: int = 100
    motion: Motion = Motion.SAME
    letters: Letters = Letters.CLEAR
    calm: bool = False
    voice: str = ""
    """What the voice is called that reads aloud; empty for whichever there is."""
    speed: Speed = Speed.MIDDLE

    def choices(self) -> dict[str, str]:
        """Return what is chosen in each row of choices under Aa."""
        calm = "on" if self.calm else "off"
        rows = {"theme": self.theme.value, "letters": self.letters.value}
        return rows | {"motion": self.motion.value, "calm": calm}

    def with_choice(self, row: str, key: str) -> Settings:
        """Return the settings with another choice in one of those rows."""
        match row:
            case "theme":
                return replace(self, theme=Colours(key))
            case "letters":
                return replace(self, letters=Letters(key))
            case "motion":
                return replace(self, motion=Motion(key))
            case _:
                return replace(self, calm=key == "on")

    def tokens(self, *, laptop_moves: bool, laptop_theme: Theme = Theme.PAPER) -> Tokens:
        """Return how the screen shall look on a laptop that looks and moves like that."""
        moves = laptop_moves if self.motion is Motion.SAME else self.motion is Motion.ON
        return Tokens(
            theme=self.theme.theme(laptop_theme),
            text=self.text,
            motion=moves,
            letters=self.letters,
            calm=self.calm,
        )


def read_settings(path: Path) -> Settings:
    """Return the settings kept in a file; each that makes no sense there is as it was new.

    So a file of an older program, or of a newer one, is still good for what it does say.
    """
    new, held = Settings(), read_json(path)
    if not isinstance(held, dict):
        return new
    text, calm, voice = held.get("text"), held.get("calm"), held.get("voice")
    return Settings(
        theme=_known(held.get("theme"), new.theme),
        text=text if isinstance(text, int) and text in TEXT_SIZES else new.text,
        motion=_known(held.get("motion"), new.motion),
        letters=_known(held.get("letters"), new.letters),
        calm=calm if isinstance(calm, bool) else new.calm,
        voice=voice if isinstance(voice, str) else new.voice,
        speed=_known(held.get("speed"), new.speed),
    )


def _known(found: object, new: _E) -> _E:
    """Return what a file says if there is such a thing, else what it is at first."""
    return next((one for one in type(new) if one == found), new)


def write_settings(path: Path, settings: Settings) -> None:
    """Keep the settings; where nothing can be written, this sitting still looks as chosen."""
    part = path.with_suffix(".part")
    with suppress(OSError):
        part.write_text(json.dumps(asdict(settings)), encoding="utf-8")
        part.replace(path)
