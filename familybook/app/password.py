"""A password for a file, on the command line: it is read, for others see arguments."""

from __future__ import annotations

import sys
from getpass import getpass

from familybook.app.usage import WrongUseError
from familybook.core.edition import Output
from familybook.core.password import LONGEST, as_typed, is_long_enough

READ = "-"
"""What stands among the arguments instead of a password."""


def read_password(given: str, output: Output) -> str:
    """Return the password that is to open a file; nothing where none is wanted.

    Raises:
        WrongUseError: if it is among the arguments, soon guessed, or cannot lock such a file.
    """
    if not given:
        return ""
    if output is not Output.PDF:
        raise WrongUseError(key="cli-password-pdf", what="")
    if given != READ:
        raise WrongUseError(key="cli-password-read", what="")
    line = getpass("") if sys.stdin.isatty() else sys.stdin.readline(4 * LONGEST)
    if not is_long_enough(line):
        raise WrongUseError(key="cli-password-length", what="")
    return as_typed(line)
