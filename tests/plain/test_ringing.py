from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familybook.plain.ringing import Part, dialled, parts

KNOWN = frozenset({"999", "111", "85258", "116123", "08001111"})


def rung(text: str) -> list[tuple[str, str]]:
    return [(part.text, part.ring) for part in parts(text, KNOWN) if part.ring]


@given(st.text(alphabet="0123456789 +-()ab:،\u00a0\n"))
def test_no_letter_is_lost_or_added(text: str) -> None:
    assert "".join(part.text for part in parts(text, KNOWN)) == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("01632 960 123", [("01632 960 123", "01632960123")]),
        ("Gran on 01632 960 123 or Auntie", [("01632 960 123", "01632960123")]),
        ("+44 1632 960-123", [("+44 1632 960-123", "+441632960123")]),
        ("(01632) 960123", [("(01632) 960123", "01632960123")]),
        ("0800 1111", [("0800 1111", "08001111")]),
        ("01632\u00a0960\u00a0123, at night", [("01632\u00a0960\u00a0123", "01632960123")]),
        ("0161 496 0000 and 0161 496 0001", [
            ("0161 496 0000", "01614960000"), ("0161 496 0001", "01614960001"),
        ]),
        ("Ring Childline on 0800 1111, it is free", [("0800 1111", "08001111")]),
        ("999", [("999", "999")]),
        ("116 123", [("116 123", "116123")]),
        ("NHS 111: 111", [("111", "111")]),
    ],
)  # fmt: skip
def test_a_number_rings(text: str, found: list[tuple[str, str]]) -> None:
    assert rung(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "999 stickers",
        "We have 111 snails",
        "Thursday, 18 March 2027",
        "2027-03-18",
        "07/03/2027 and 08/04/2028",
        "1 234 567 890",
        "12345",
        "the score was 0 - 1",
        "A long sum: 3.0123456789",
        "nobody: 12345",
    ],
)
def test_what_only_looks_like_a_number_does_not(text: str) -> None:
    assert rung(text) == []


def test_what_is_dialled_is_all_of_a_number() -> None:
    assert dialled(" 0800 1111 ") == "08001111"
    assert dialled("999, then 55") == ""
    assert dialled("12") == ""
    assert list(parts("", KNOWN)) == []
    assert list(parts("hello")) == [Part("hello")]


@pytest.mark.parametrize(
    "text",
    [
        "999, 112",
        "999 112",
        "0800 1111 999",
        "111 0800 1111",
        "0808 2000 247 (9 - 5)",
        "0808 2000 247 24",
        "01632 960123-5",
        "0800 1111-5",
        "0800 1111 \u2013 0909",
        "01632 960123 01632 960124",
        "01632 960123 / 4",
        "+44 (0)1632 960123",
        "*#06#1234",
        "0800 1111#",
        "\u0660\u0661\u0666\u0663\u0662 \u0669\u0666\u0660\u0661\u0662\u0663",
        "0800\uff11\uff11\uff11\uff11",
        "0800 1111\n0909",
    ],
)
def test_where_anybody_could_be_in_doubt_nothing_is_dialled(text: str) -> None:
    assert dialled(text) == ""
    assert rung(text) == [] or text == "0800 1111\n0909"


@pytest.mark.parametrize(
    ("text", "ring"),
    [
        *((one, one) for one in ("999", "111", "112", "101", "85258")),
        ("116 123", "116123"),
        ("+44 1632 960123", "+441632960123"),
        ("01632-960-123", "01632960123"),
        ("01632 960 999", "01632960999"),
        ("0808 2000 247", "08082000247"),
        ("800 12 12 12", "800121212"),
        ("\u206601632 960123\u2069", "01632960123"),
    ],
)
def test_one_clear_number_is_dialled(text: str, ring: str) -> None:
    assert dialled(text) == ring
