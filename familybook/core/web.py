"""Addresses that a phone can open: a page of the web, or a number to ring."""

from __future__ import annotations

import re

LONGEST_WEB = 100
"""Letters of an address: a code that holds more is too fine to be scanned from paper."""

_NAME = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PAGE = re.compile(
    rf"https?://(?:{_NAME}\.)+[a-z]{{2,24}}(?:/[A-Za-z0-9._~%!$&'()*+,;=:@/?#-]*)?", re.ASCII
)
_NUMBER = re.compile(r"tel:\+?[0-9]{3,15}", re.ASCII)
_RINGS = "tel:"


def is_web(text: str) -> bool:
    """Tell whether this is an address that may be printed as a code to scan, and no other.

    It begins with `https://`, `http://` or `tel:`; it names no user and no port.
    """
    if len(text) > LONGEST_WEB:
        return False
    return (_PAGE.fullmatch(text) or _NUMBER.fullmatch(text)) is not None


def rings(web: str) -> bool:
    """Tell whether an address is a number to ring."""
    return web.startswith(_RINGS)


def web_in_words(web: str) -> str:
    """Return an address as people read it and type it."""
    if rings(web):
        return web.removeprefix(_RINGS)
    shown = web.removeprefix("https://").removeprefix("http://")
    return shown.removesuffix("/")
