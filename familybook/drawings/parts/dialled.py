"""A number as people read it and ring it: its digits in groups."""

from __future__ import annotations

import re


def grouped(number: str) -> str:
    """Return a telephone number with its digits in groups; as it is if it has groups already."""
    plain = number.strip()
    return _in_groups(plain) if re.fullmatch(r"\+?\d{6,}", plain) else plain


def _in_groups(digits: str) -> str:
    if digits.startswith("+44"):
        return f"+44 {_in_groups('0' + digits[3:])[1:]}"
    for shape in (
        r"(0[389]\d\d)(\d{4})",
        r"(0[389]\d\d)(\d{3})(\d{3,4})",
        r"(02\d)(\d{4})(\d{4})",
        r"(0\d{4})(\d{3})(\d{2,3})",
    ):
        found = re.fullmatch(shape, digits)
        if found:
            return " ".join(found.groups())
    return " ".join(re.findall(r"\+?\d{1,3}(?=(?:\d{3})*$)|\d{3}", digits))
