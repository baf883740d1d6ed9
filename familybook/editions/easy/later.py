"""Dates and plans, and letters."""

from __future__ import annotations

from collections.abc import Iterator

from familybook.core.blocks import Block, Heading, PenLines, Quote
from familybook.core.days import spans_of
from familybook.core.kind import Context, day_of
from familybook.drawings.picks import small_picture
from familybook.editions.easy.rows import (
    Answer,
    all_of_us,
    answers,
    asked,
    figure_of,
    names_of,
    question,
    row,
    said,
)
from familybook.kinds.ahead import Ahead, CheckIn, Todo
from familybook.kinds.letters import LetterIn, LetterOut, OurLetters

_FEW_DAYS = 5


def ahead(page: Ahead, context: Context) -> Iterator[Block]:
    """Yield our dates, what we look forward to, and what is still to do."""
    words = context.words
    days = [_day(one, context) for one in page.check_ins if one]
    yield from question(small_picture("diary"), words("ahead-check-ins"), context)
    yield from days
    for one in spans_of(context.pack.check_ins)[:_FEW_DAYS] if not days else ():
        prompt = words(one.words_key, count=one.count)
        yield row(small_picture("clock"), context, PenLines(count=1, prompt=prompt))
    for key, told, picture in (
        ("soon", answers(page.soon, context), "bunting"),
        ("one-day", answers(page.one_day, context), "kite"),
        ("still-to-do", tuple(_to_do(page.still_to_do, context)), "list"),
    ):
        heading = words(f"ahead-print-{key}")
        yield from asked(small_picture(picture), heading, told, context)
    yield from _call(page, context)


def _day(one: CheckIn, context: Context) -> Block:
    day, treat = context.day(one.day), context.text(one.treat).strip()
    who = all_of_us(one.who, context)
    blocks: list[Block] = [Heading(day, level=3)] if day else []
    if treat:
        blocks.append(said(treat, speakers=who))
    elif who:
        blocks.append(said(", ".join(each.name for each in who)))
    return row(small_picture("clock"), context, *blocks)


def _to_do(some: tuple[Todo, ...], context: Context) -> Iterator[Answer]:
    for one in some:
        what, by = context.text(one.what).strip(), context.day(one.by)
        who = all_of_us(one.who, context)
        if by and day_of(one.by) is not None:
            by = context.words("ahead-print-todo-by", day=by)
        text = context.words("ahead-print-todo", what=what, when=by) if what and by else what or by
        text = text or ", ".join(each.name for each in who)
        if text:
            yield Answer(text=text, speakers=who)


def _call(page: Ahead, context: Context) -> Iterator[Block]:
    day, name = context.day(page.call.day), names_of((page.call.who,), context)
    if day:
        key = "ahead-print-call" if name else "ahead-print-call-day"
        yield row(small_picture("phone"), context, said(context.words(key, day=day, name=name)))


def letters(page: OurLetters, context: Context) -> Iterator[Block]:
    """Yield how each of us feels, and the letters."""
    felt = tuple(
        Answer(
            text=", ".join(one.text for one in answers(feeling.picks, context)),
            speakers=context.named((feeling.who,)),
            picture=figure_of(feeling.who.pick, context),
        )
        for feeling in page.feelings
        if answers(feeling.picks, context)
    )
    if felt:
        heading = context.words("letters-feelings")
        yield from asked(small_picture("people"), heading, felt, context)
    for one in page.letters_in:
        yield from _letter("in-from", "in", one, context)
    for other in page.letters_out:
        yield from _letter("out-to", "out", other, context)


def _letter(named: str, key: str, one: LetterIn | LetterOut, context: Context) -> Iterator[Block]:
    told = (*answers(one.lines, context), *answers((one.text,), context))
    if not told:
        return
    name = context.text(one.who).strip()
    heading = context.words(f"letters-print-{named if name else key}", name=name)
    everybody = dict.fromkeys(who for each in told for who in each.speakers)
    text = "\n".join(each.text for each in told)
    letter = Quote(text=text, speakers=tuple(everybody))
    yield from question(small_picture("envelope"), heading, context, letter)
