"""People to ring: in danger first, then ours, then the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from familybook.core.blocks import (
    Block,
    Bullet,
    Figure,
    Heading,
    Item,
    Listing,
    Paragraph,
    PenLines,
)
from familybook.core.drawing import Voice
from familybook.core.kind import Context
from familybook.core.pack import HelpNumber
from familybook.core.palette import Tone
from familybook.drawings.pages.phones import Desk, danger, unbroken
from familybook.drawings.picks import small_picture
from familybook.editions.easy.rows import bold, row, said
from familybook.kinds.numbers import Numbers

_SIZE = 20.0
_BLANK, _BLANK_MORE = 3, 2
"""Numbers that can be written by hand: where there are none, and where there are only others."""

_FEW = 4
"""With so many numbers there is room for a large box for danger."""


def numbers(page: Numbers, context: Context) -> Iterator[Block]:
    """Yield the box for danger, then a telephone left of each number."""
    words, text = context.words, context.text
    ours = [one for one in page.ours if one]
    known = {one.key: one for one in context.pack.numbers}
    chosen = [one for one in page.chosen if one.pick in known or one.text.strip()]
    yield _danger(context, low=len(ours) + len(chosen) > _FEW)
    yield Heading(words("numbers-heading-ours"))
    for own in ours:
        yield _number(text(own.name), text(own.number), text(own.what_for), context)
    for _ in range(0 if ours else _BLANK_MORE if chosen else _BLANK):
        yield row(
            small_picture("phone"),
            context,
            PenLines(count=1, prompt=words("numbers-ours-name")),
            PenLines(count=1, prompt=words("numbers-ours-number")),
        )
    if chosen:
        yield Heading(words("numbers-heading-chosen"))
    for one in chosen:
        found = known.get(one.pick)
        if found is None:
            yield row(small_picture("phone"), context, bold(one.text.strip()))
        else:
            yield _number(found.name, found.number, found.what_for, context)
    yield from _checked([known[one.pick] for one in chosen if one.pick in known], context)


def _number(name: str, number: str, what_for: str, context: Context) -> Block:
    name, what_for = name.strip(), what_for.strip()
    who = context.words("easy-name-and", name=name, words=what_for) if name and what_for else ""
    blocks = [said(one) for one in (who or name or what_for,) if one]
    if number.strip():
        shown = unbroken(number, from_right=context.words.right_to_left)
        dialled = (Item(text=shown),)
        blocks.append(Listing(items=dialled, bullet=Bullet.NONE, size=_SIZE, voice=Voice.BOLD))
    return row(small_picture("phone"), context, *blocks)


def _danger(context: Context, *, low: bool) -> Block:
    words = context.words
    desk = Desk(
        wide=context.edition.column[0],
        side_by_side=1,
        body=context.edition.body,
        small=context.edition.speaker,
        letters=context.letters,
        from_right=words.right_to_left,
        low=low,
    )
    name, number = words("numbers-danger-name"), words("numbers-danger-number")
    what_for, says = words("numbers-danger-what-for"), words("numbers-says-danger")
    return Figure(danger(name, number, what_for, desk, says))


def _checked(shown: Sequence[HelpNumber], context: Context) -> Iterator[Block]:
    """Yield in which months somebody last looked whether the numbers are right."""
    told = []
    for one in shown:
        year, _, month = one.checked_on.partition("-")
        key = f"numbers-month-{month}"
        if context.words.has(key):
            told.append(context.words("numbers-checked", month=context.words(key), year=year))
    if told:
        text = ", ".join(dict.fromkeys(told))
        yield Paragraph(text=text, tone=Tone.SOFT, size=context.edition.speaker)
