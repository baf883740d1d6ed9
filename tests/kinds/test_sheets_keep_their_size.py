"""Sheets to cut out or to hang up are as large in every edition of the book."""

from __future__ import annotations

from dataclasses import replace

import pytest

from familybook.core.edition import Edition
from familybook.core.kind import Kind
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.certificate import Certificate
from familybook.kinds.wallet import Wallet
from tests.families import context, folk
from tests.measuring import drawings_in

LARGER = replace(
    STANDARD, name="larger", title=30, heading=24, body=18, leading=27, speaker=16, plan=20
)
NARROW = replace(LARGER, inner=80, outer=70)


@pytest.mark.parametrize("edition", [LARGER, NARROW], ids=["larger", "narrow"])
@pytest.mark.parametrize(
    "sheet",
    [Certificate(did=(Said("We kept going"), Said("We asked for help"))), Certificate(), Wallet()],
    ids=["certificate", "bare-certificate", "wallet"],
)
def test_a_sheet_is_the_same_whatever_the_type_of_the_book(sheet: Kind, edition: Edition) -> None:
    there = context(folk(6))

    usual = list(drawings_in(sheet.compose(there)))
    other = list(drawings_in(sheet.compose(replace(there, edition=edition))))

    assert usual
    assert other == usual
