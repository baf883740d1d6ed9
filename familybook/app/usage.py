"""How the command line is used: its commands and options, and plain words for wrong use."""

from __future__ import annotations

import argparse
from typing import Any, NoReturn

from familybook import __version__
from familybook.core.words import Words


class WrongUseError(Exception):
    """The command line was not used as it works: a key of the words, and what was meant."""

    def __init__(self, key: str, what: str) -> None:
        super().__init__(key)
        self.key = key
        self.what = what


_KNOWN = (
    ("the following arguments are required: ", "cli-wrong-missing"),
    ("unrecognized arguments: ", "cli-wrong-extra"),
)
"""How argparse's own sentences start, as far as we say it better."""


class _Parser(argparse.ArgumentParser):
    """A parser that speaks our words, and raises where argparse would print its own."""

    def __init__(self, *, words: Words, **options: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self._words = words
        self._positionals.title = words("cli-help-given")
        self._optionals.title = words("cli-help-options")
        self.add_argument("-h", "--help", action="help", help=words("cli-help-help"))

    def format_help(self) -> str:
        """Return the help, all of it in our words."""
        return super().format_help().replace("usage: ", self._words("cli-help-usage"), 1)

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong.

        Raises:
            WrongUseError: always.
        """
        for start, key in _KNOWN:
            if message.startswith(start):
                raise WrongUseError(key, message.removeprefix(start))
        if "expected one argument" in message:
            option = message.removeprefix("argument ").partition(":")[0]
            raise WrongUseError(key="cli-wrong-value", what=option)
        raise WrongUseError(key="cli-wrong", what=self.prog.rpartition(" ")[2])


def parse(arguments: list[str], words: Words) -> argparse.Namespace:
    """Return what was asked; its `command` is empty when nothing was.

    Raises:
        WrongUseError: if it is not used as it works.
        SystemExit: after help or the version was shown.
    """
    top = _Parser(words=words, prog="familybook", description=words("cli-help-about"))
    top.add_argument(
        "--version",
        action="version",
        version=f"familybook {__version__}",
        help=words("cli-help-version"),
    )
    commands = top.add_subparsers(
        dest="command", metavar="COMMAND", title=words("cli-help-commands"), parser_class=_Parser
    )
    for name, options in _OPTIONS.items():
        about = words(f"cli-{name}")
        command = commands.add_parser(name, words=words, help=about, description=about)
        for option, facts in options.items():
            key = "cli-book" if option == "BOOK" else f"cli-{name}-{option.lower().lstrip('-')}"
            command.add_argument(option, help=words(key), **facts)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in _OPTIONS:
        raise WrongUseError(key="cli-wrong-command", what=arguments[0])
    return top.parse_args(arguments)


_OPTIONS: dict[str, dict[str, dict[str, Any]]] = {
    "demo": {"--out": {"metavar": "DIR", "default": "."}},
    "new": {
        "BOOK": {},
        "--template": {"metavar": "NAME", "default": "our-book"},
        "--language": {"metavar": "CODE", "default": "en-GB"},
        "--pack": {"metavar": "PACK"},
    },
    "fill": {"BOOK": {}, "ANSWERS": {"metavar": "ANSWERS.json"}},
    "show": {"BOOK": {}, "--json": {"action": "store_true"}},
    "print": {
        "BOOK": {},
        "--out": {"metavar": "FILE", "required": True},
        "--edition": {"metavar": "NAME", "default": "standard"},
        "--for": {"metavar": "COPY", "default": "ours"},
        "--shape": {"metavar": "NAME", "default": ""},
        "--page": {"metavar": "PAGE"},
        "--answer": {"metavar": "WHO:WHAT=SAYS", "action": "append"},
        "--grey": {"action": "store_true"},
        "--second": {"metavar": "CODE", "default": ""},
        "--printer": {"metavar": "KIND", "default": "reading"},
        "--only": {"metavar": "PAGES", "default": ""},
        "--without": {"metavar": "PAGES", "default": ""},
        "--small": {"action": "store_true"},
        "--password": {"metavar": "-"},
    },
    "copies": {
        "BOOK": {},
        "--out": {"metavar": "FOLDER"},
        "--grey": {"action": "store_true"},
    },
    "calendar": {
        "BOOK": {},
        "--out": {"metavar": "FILE", "required": True},
        "--names": {"action": "store_true"},
    },
    "seal": {
        "BOOK": {},
        "--out": {"metavar": "FILE", "required": True},
        "--open": {"action": "store_true"},
    },
    "open-copy": {
        "COPY": {"metavar": "COPY.fbseal"},
        "BOOK": {},
        "--words": {"metavar": "WORDS", "default": ""},
    },
    "check": {"BOOK": {}},
    "everything": {"BOOK": {}, "--out": {"metavar": "OUT", "required": True}},
    "remove": {"BOOK": {}, "--yes": {"action": "store_true"}},
    "recovery-sheet": {"OUT": {"metavar": "OUT.pdf"}, "--grey": {"action": "store_true"}},
    "editions": {},
    "policy": {},
}
"""Each command and what it takes. Their help is the word `cli-<command>-<option>`."""
