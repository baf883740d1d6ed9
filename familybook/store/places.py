"""Where things live on this computer."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath

from platformdirs import user_data_path

from familybook.core.errors import NotLocalError
from familybook.store.windows import drive_type

ENDING = ".familybook"

DRIVE_REMOTE = 4
"""What Windows calls a network drive."""

SYNCED = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
"""Variables in which Windows keeps the folders that OneDrive copies away."""


def home() -> Path:
    """Return the folder that holds all we keep on this computer, made if need be.

    The variable `FAMILYBOOK_HOME` moves it.
    """
    asked = os.environ.get("FAMILYBOOK_HOME")
    folder = Path(asked) if asked else user_data_path("familybook", appauthor=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def shelf(folder: Path | None = None) -> Path:
    """Return the folder of the books being made, made if need be: ours, or one that was asked for.

    Raises:
        NotLocalError: if it would be on a network drive or in a folder that is copied away.
    """
    folder = folder or home() / "shelf"
    if os.name == "nt" and leaves_this_laptop(
        PureWindowsPath(folder), drive_type(folder.anchor), os.environ
    ):
        raise NotLocalError(folder)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def new_path(folder: Path | None = None) -> Path:
    """Return a place on a shelf for a new book. Its name says nothing."""
    return shelf(folder) / f"b-{secrets.token_hex(8)}{ENDING}"


def leaves_this_laptop(folder: PurePath, drive: int, variables: Mapping[str, str]) -> bool:
    """Tell whether what is put in a Windows folder is sent elsewhere.

    Args:
        folder: the whole path.
        drive: what Windows says of its drive.
        variables: the environment, which names the folders that OneDrive copies away.
    """
    if drive == DRIVE_REMOTE or str(folder).startswith(("\\\\", "//")):
        return True
    synced = (variables.get(name) for name in SYNCED)
    return any(folder.is_relative_to(PureWindowsPath(one)) for one in synced if one)


def is_unnamed(path: Path) -> bool:
    """Tell whether a file has a name that we gave it, which says nothing to anybody."""
    return re.fullmatch(rf"b-[0-9a-f]{{16}}{re.escape(ENDING)}", path.name) is not None
