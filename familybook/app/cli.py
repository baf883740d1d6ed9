"""The command line. Results go to stdout, problems as one plain sentence to stderr."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper

from familybook.app import log, usage
from familybook.app.problems import explain, is_expected, on_one_line
from familybook.app.usage import WrongUseError
from familybook.assets.words import words
from familybook.core.errors import NoDisplayError, NoWindowError

DONE, PROBLEM, WRONG_USE = 0, 1, 2
"""What the program ends with."""

OURS = words()
"""The command line speaks English; a book speaks its own language."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks and return what to end with. Nothing is ever raised."""
    _speak_utf8()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read along has had enough, as `head` does; there is nobody left to tell.
        _let_output_go()
        return PROBLEM
    except WrongUseError as error:
        _tell(OURS(error.key, what=on_one_line(error.what)))
        return WRONG_USE
    except BaseException as error:  # noqa: BLE001 - the last place that can tell anybody
        if not is_expected(error):
            log.note(error)
        _tell(explain(error, OURS))
        _let_output_go()
        return PROBLEM
    return code


def _run(arguments: list[str]) -> int:
    try:
        asked = usage.parse(arguments, OURS)
    except SystemExit:  # help or the version was shown
        return DONE
    if asked.command is None:
        return _open_window()
    from familybook.app.commands import COMMANDS  # noqa: PLC0415 - the window need not wait for it

    return COMMANDS[asked.command](asked)


def _open_window() -> int:
    """Open the window. Only here is Qt asked for."""
    if not _has_display():
        raise NoDisplayError
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise NoWindowError from error
    code: int = import_module("familybook.app.program").main()
    return code


def _has_display() -> bool:
    """Tell whether there is anywhere to open a window: without, Qt would end the program."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _tell(text: str) -> None:
    with suppress(OSError, AttributeError):  # no stderr: nobody is there to be told
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def _speak_utf8() -> None:
    """Let results and problems be UTF-8 whatever the system speaks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _let_output_go() -> None:
    """Hand over what is still to be written; drop it where that cannot be.

    Else Python tries again while it ends, and complains in its own words.
    """
    with suppress(AttributeError):  # a program without a console has no stdout
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)
