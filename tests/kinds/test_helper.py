from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from familybook.core.blocks import Block, NewPage, PenLines
from familybook.core.ids import PageKey, PersonId
from familybook.core.kind import Context
from familybook.core.palette import Pattern
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.kinds.helper import HelperSheets
from familybook.kinds.helps import Help, Helps
from tests.families import context, picked
from tests.seeing import letters_of, shown

YES = picked("helps-make-sheet-pick-yes")
NAMES = ("Quilla", "Zebedee", "Xanthe", "Jacoby", "Wilhelmina")
FOLK = tuple(
    Person(id=PersonId(f"p{n}"), name=name, around=True, pattern=Pattern.WAVES)
    for n, name in enumerate(NAMES, 1)
)


def there(*rows: Help) -> Context:
    return replace(context(FOLK), pages={PageKey("helps"): Helps(helps=rows)})


def sheets(around: Context) -> list[list[Block]]:
    found: list[list[Block]] = [[]]
    for block in HelperSheets().compose(around):
        if isinstance(block, NewPage):
            found.append([])
        else:
            found[-1].append(block)
    return found


def own_row(number: int, who: int, *, sheet: bool, number_shown: bool) -> Help:
    """Return a row whose every word is of its own."""
    others = tuple(one.id for one in FOLK)
    return Help(
        who=picked(FOLK[who].id),
        kind=(Said(f"kind{number}k", others),),
        will_do=Said(f"does{number}d", others),
        when=Said(f"when{number}w", others),
        reach=Said(f"07700 900 1{number:02}", others),
        show_number=picked("helps-show-number-pick-yes") if number_shown else Said(),
        said_yes=picked("helps-said-yes-pick-yes") if number % 2 else Said(),
        said_yes_on=Said("2027-03-10") if number % 3 else Said(),
        make_sheet=YES if sheet else Said(),
    )


rows = st.lists(st.tuples(st.integers(0, 4), st.booleans(), st.booleans()), max_size=9)


@given(rows)
def test_nothing_of_anybody_else_is_on_a_sheet(drawn: list[tuple[int, bool, bool]]) -> None:
    helps = [
        own_row(number, who, sheet=sheet, number_shown=shows)
        for number, (who, sheet, shows) in enumerate(drawn)
    ]
    around = there(*helps)
    wanted = list(dict.fromkeys(who for who, sheet, _ in drawn if sheet))

    found = sheets(around)

    assert len(found) == max(1, len(wanted))
    for who, blocks in zip(wanted, found, strict=False):
        text = shown(blocks)
        assert NAMES[who] in text
        for name in NAMES:
            assert (name in text) is (name == NAMES[who])
        for number, (whose, sheet, shows) in enumerate(drawn):
            own = whose == who and sheet
            assert (f"does{number}d" in text) is own
            assert (f"kind{number}k" in text) is own
            assert (f"when{number}w" in text) is own
            if not (own and shows):
                assert f"077009001{number:02}" not in text


def test_nobody_chosen_leaves_one_sheet_for_a_pen() -> None:
    around = there(Help(who=picked("p1"), will_do=Said("Tea")))

    (blocks,) = sheets(around)

    text = shown(blocks)
    assert "Quilla" not in text
    assert "Tea" not in text
    assert sum(one.count for one in blocks if isinstance(one, PenLines)) >= 6


def test_we_only_say_you_said_you_would_to_those_who_did() -> None:
    would, like = letters_of("You said you would"), letters_of("We would like to ask you")
    said_yes = Help(
        who=picked("p1"),
        will_do=Said("Tea"),
        make_sheet=YES,
        said_yes=picked("helps-said-yes-pick-yes"),
    )
    not_yet = Help(who=picked("p2"), will_do=Said("A lift"), make_sheet=YES)

    first, second = sheets(there(said_yes, not_yet))

    assert would in shown(first)
    assert like not in shown(first)
    assert like in shown(second)
    assert would not in shown(second)


def test_all_that_one_person_does_stands_on_one_sheet() -> None:
    tea = Help(who=picked("p1"), will_do=Said("Tea"), make_sheet=YES)
    lift = Help(who=picked("p1"), will_do=Said("A lift"), make_sheet=YES)

    (blocks,) = sheets(there(tea, Help(who=picked("p2"), will_do=Said("Talk")), lift))

    assert "Tea" in shown(blocks)
    assert "Alift" in shown(blocks)


def test_a_name_far_too_long_is_still_whole() -> None:
    name = "Bartholomew" * 40

    (blocks,) = sheets(there(Help(who=Said(name), will_do=Said("Tea"), make_sheet=YES)))

    assert name in shown(blocks)


def test_the_page_mark_is_a_small_letter() -> None:
    assert HelperSheets().mark().size == (16, 16)
    assert HelperSheets().mark().marks
