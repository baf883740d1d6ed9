from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from familybook.assets.words import words
from familybook.core.kind import Context, Kind
from familybook.core.letters import EvenLetters
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.daft import Daft
from familybook.kinds.letters import OurLetters
from familybook.kinds.mine import TEEN, MyPage
from familybook.paper.letters import TypeLetters
from tests.measuring import crowded, drawings_in
from tests.strategies import groups, people

WORDS = words()
TITLE = 60


@settings(max_examples=20)
@given(data=st.data(), letters=st.sampled_from([EvenLetters(), TypeLetters()]), teen=st.booleans())
@pytest.mark.parametrize("kind", [MyPage, OurLetters, Daft])
def test_no_label_is_cut_off_or_meets_another_whatever_is_said(
    kind: type[Kind], data: st.DataObject, letters: Any, teen: bool
) -> None:
    page = data.draw(groups(kind))
    if isinstance(page, MyPage) and teen:
        page = replace(page, manner=Said(pick=TEEN))
    found = [data.draw(people(number)) for number in range(1, 5)]
    context = Context(
        words=WORDS, letters=letters, edition=STANDARD, people={one.id: one for one in found}
    )

    for drawing in drawings_in(page.compose(context)):
        assert crowded(drawing, letters) == []
        assert drawing.size[0] <= STANDARD.column[0] + 0.01
        assert drawing.size[1] <= STANDARD.column[1] - TITLE
