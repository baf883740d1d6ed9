"""A password for a file, on the command line: it is read, for others see arguments."""

from __future__ import annotations

import sys
from getpass import getpass

from familybook.app.usage import WrongUseError
from familybook.core.edition import Output
from familybook.core.password import LONGEST, as_typed, can_be_typed, is_long_enough

READ = "-"
"""What stands among the arguments instead of a password."""


def read_password(given: str | None, output: Output) -> str:
    """Return the password that is to open a file; nothing where none is wanted.

    Raises:
        WrongUseError: if it is among the arguments, soon guessed, hard to type, or locks nothing.
    """
    if given is None:
        return ""
    if output is not Output.PDF:
        raise WrongUseError(key="cli-password-pdf", what="")
    if given != READ:
        raise WrongUseError(key="cli-password-read", what="")
    try:
        line = getpass("") if sys.stdin.isatty() else sys.stdin.readline(4 * LONGEST)
    except UnicodeDecodeError:
        raise WrongUseError(key="cli-password-letters", what="") from None
    if not can_be_typed(line):
        raise WrongUseError(key="cli-password-letters", what="")
    if not is_long_enough(line):
        raise WrongUseError(key="cli-password-length", what="")
    return as_typed(line)
