"""What a print for a phone cannot be, on the command line: it is no paper, and no PDF."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from familybook.app.password import read_password
from familybook.app.usage import WrongUseError
from familybook.core.edition import Output
from familybook.core.imposition import Printing


def lock_wished(asked: Namespace, output: Output) -> str:
    """Return the password for a print, having looked that all that is asked fits what it is for.

    Raises:
        WrongUseError: if it does not, or as `read_password`.
    """
    _expect_fits(asked, output)
    return read_password(asked.password, output)


def _expect_fits(asked: Namespace, output: Output) -> None:
    """Look that nothing is asked of a page for a phone that only paper has.

    Raises:
        WrongUseError: if it is.
    """
    if output is not Output.HTML:
        return
    if asked.small or asked.printer != Printing.READING:
        raise WrongUseError(key="cli-phone-paper", what="")
    if Path(asked.out).suffix.lower() == ".pdf":
        raise WrongUseError(key="cli-phone-name", what="")
