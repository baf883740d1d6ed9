from __future__ import annotations

import pytest

from familybook.core.errors import AnswersError
from familybook.core.pack import HelpNumber, Pack, PackPlace
from familybook.core.pack_codec import pack_from_plain, pack_to_plain
from familybook.core.web import LONGEST_WEB, is_web, rings, web_in_words

GOOD = (
    "https://www.example.org",
    "http://example.org/",
    "https://a-b.example.org/help?for=us&now=1#top",
    "tel:08001111",
    "tel:+441632960100",
)
BAD = (
    "",
    "www.example.org",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://example.org",
    "mailto:us@example.org",
    "sms:85258",
    "HTTPS://EXAMPLE.ORG",
    "https://",
    "https://localhost",
    "https://192.168.0.1/",
    "https://example.org:8080/",
    "https://example.org@evil.example.com/",
    "https://-example.org",
    "https://exämple.org",
    "https://example.org/a b",
    "https://example.org/\u202egro.elpmaxe",
    "https://example.org\nhttps://other.example.org",
    "https://example.org\n",
    "tel:0800 1111",
    "tel:1",
    "tel:+44-800",
    "tel:٠٨٠٠١١١١",
)


@pytest.mark.parametrize("web", GOOD)
def test_an_address_is_of_the_web_or_a_number(web: str) -> None:
    assert is_web(web)


@pytest.mark.parametrize("web", BAD)
def test_whatever_else_a_phone_might_do_is_no_address(web: str) -> None:
    assert not is_web(web)


def test_an_address_is_short_enough_to_scan() -> None:
    longest = "https://example.org/".ljust(LONGEST_WEB, "a")

    assert is_web(longest)
    assert not is_web(longest + "a")


def test_an_address_is_told_as_people_type_it() -> None:
    assert web_in_words("https://www.example.org/") == "www.example.org"
    assert web_in_words("http://example.org/a/") == "example.org/a"
    assert web_in_words("tel:08001111") == "08001111"
    assert [rings(one) for one in GOOD] == [False, False, False, True, True]


def test_a_book_brings_its_addresses_along() -> None:
    pack = Pack(
        numbers=(HelpNumber(key="a", name="A", number="1", web=GOOD[3]),),
        places=(PackPlace(key="b", name="B", web=GOOD[0]),),
    )

    assert pack_from_plain(pack_to_plain(pack)) == pack


@pytest.mark.parametrize("part", ["numbers", "places"])
@pytest.mark.parametrize("web", BAD[1:5])
def test_a_book_from_elsewhere_prints_no_other_code(part: str, web: str) -> None:
    with pytest.raises(AnswersError) as refused:
        pack_from_plain({part: [{"key": "a", "name": "A", "web": web}]})

    assert refused.value.facts["place"] == f"pack.{part}[0].web"
