"""Our people, who helps, how to ask for help again, what we can ask for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from familybook.core.blocks import (
    Block,
    Bullet,
    Item,
    Listing,
    PenLines,
)
from familybook.core.drawing import Drawing
from familybook.core.kind import Context
from familybook.core.person import Person
from familybook.core.said import Said
from familybook.drawings.pages.phones import unbroken
from familybook.drawings.parts.left_column import person
from familybook.drawings.parts.named import with_pets
from familybook.drawings.picks import small_picture
from familybook.editions.easy.rows import (
    Answer,
    answers,
    asked,
    asked_line,
    bold,
    figure_of,
    listed,
    names_of,
    question,
    row,
    said,
    somebody_s,
)
from familybook.kinds.helps import Help, Helps
from familybook.kinds.ladder import Ladder
from familybook.kinds.people import Near, OurPeople
from familybook.kinds.rights import Rights

_OF_RIGHTS = {
    "plain-words": "bubble",
    "our-language": "globe",
    "with-us": "people",
    "children-heard": "shell",
    "our-choice": "key",
    "our-file": "form",
    "put-right": "hammer",
    "complain": "envelope",
}
"""Pictures of the rights we ship; those of a council's pack have none unless they are the same."""

_RINGS = ("home", "close", "further")
_BEINGS = {"pet": "paw", "place": "houses", "group": "football"}
_BLANK_HELPS = 3


def people(page: OurPeople, context: Context) -> Iterator[Block]:
    """Yield who is at home, close by and further away, each with their picture."""
    words = context.words
    names = [
        context.text(near.name).strip()
        for near in page.circle
        if near.any_time.pick and context.text(near.name).strip()
    ]
    heading = words("easy-people-any-time")
    yield from asked_line(small_picture("phone"), heading, ", ".join(names), context)
    pictures = {
        "home": small_picture("house"),
        "close": small_picture("houses"),
        "further": small_picture("bus"),
    }
    for number, ring in enumerate(_RINGS):
        there = tuple(_there(page, number, context))
        yield from asked(pictures[ring], words(f"people-legend-{ring}"), there, context)
    know = answers(page.know_better, context)
    yield from asked(small_picture("teacup"), words("people-know-better"), know, context, lines=1)


def _there(page: OurPeople, ring: int, context: Context) -> Iterator[Answer]:
    """Yield those on one ring: of the family where nobody put them elsewhere, and around it."""
    put = {near.name.pick: near for near in page.circle}
    if ring == 0:
        at_home = [one for one in context.family if one.id not in put and one.name.strip()]
        if at_home:
            yield Answer(text=", ".join(" ".join(one.name.split()) for one in at_home))
    for near in page.circle:
        name = context.text(near.name).strip()
        if name and _ring_of(near, near.name.pick, context) == ring:
            note = context.text(near.note).strip()
            text = context.words("easy-name-and", name=name, words=note) if note else name
            yield Answer(text=text, picture=_picture_of(near, context))
    if ring == 1:
        for one in context.people.values():
            if one.around and one.id not in put and one.name.strip():
                yield Answer(text=one.name.strip(), picture=_drawn(one, context))


def _ring_of(near: Near, pick: str, context: Context) -> int:
    name = near.ring.pick.rpartition("-")[2]
    if name in _RINGS:
        return _RINGS.index(name)
    return 0 if any(one.id == pick for one in context.family) else 1


def _drawn(one: Person, context: Context) -> Drawing:
    return person(with_pets((one,), context.words)[0])


def _picture_of(near: Near, context: Context) -> Drawing:
    being = near.being.pick.rpartition("-")[2]
    if being in _BEINGS:
        return small_picture(_BEINGS[being])
    return figure_of(near.name.pick, context) or small_picture("people")


def helps(page: Helps, context: Context) -> Iterator[Block]:
    """Yield who helps, with what and when."""
    shown = [one for one in page.helps if one or context.text(one.who).strip()]
    for one in shown:
        yield from _help(one, context)
    words = context.words
    for _ in range(0 if shown else _BLANK_HELPS):
        prompts = (
            words("helps-helps-who"),
            words("helps-helps-will-do"),
            words("helps-helps-when"),
        )
        yield row(
            small_picture("mittens"), context, *(PenLines(count=1, prompt=one) for one in prompts)
        )


def _help(one: Help, context: Context) -> Iterator[Block]:
    words, text = context.words, context.text
    kinds = answers(one.kind, context)
    picture = next((each.picture for each in kinds if each.picture), None)
    name = text(one.who).strip()
    kind = ", ".join(each.text for each in kinds)
    head = words("easy-name-and", name=name, words=kind) if name and kind else name or kind
    parts = [text(one.will_do), text(one.when)]
    if one.show_number.pick:
        parts.append(unbroken(text(one.reach), from_right=words.right_to_left))
    if one.said_yes or one.said_yes_on:
        parts.append(words("helps-print-said-yes"))
    lines = [part.strip() for part in parts if part.strip()]
    yield from somebody_s(picture or small_picture("mittens"), context, head, lines)


def ask_again(page: Ladder, context: Context) -> Iterator[Block]:
    """Yield what we do first and then, what to do in danger, and what we can say."""
    words = context.words
    for name, texts, who, picture in (
        ("us", page.us.text, page.us.people, "house"),
        ("our-people", page.our_people.text, page.our_people.people, "people"),
        ("near", page.near.text, page.near.people, "houses"),
        ("ring", page.ring.text, (), "phone"),
    ):
        told = [*answers(texts, context)]
        names = names_of(who, context)
        if names:
            told.append(Answer(text=words(f"ladder-print-people-{name}", names=names)))
        if name == "ring":
            told += _numbers(page.ring.numbers, context)
        heading = words(f"ladder-{name}")
        yield from _list_of(small_picture(picture), heading, told, context)
    danger = bold(words("ladder-danger-do"))
    yield from question(small_picture("phone"), words("ladder-danger"), context, danger)
    yield from _say(page, context)
    helped = answers(page.helped_last_time, context)
    yield from _list_of(small_picture("lifebuoy"), words("ladder-print-helped"), helped, context)
    steps = context.pack.steps
    if steps:
        items = tuple(Item(text=text, number=number) for number, text in enumerate(steps, 1))
        told_next = Listing(items=items, bullet=Bullet.NUMBER)
        yield from question(
            small_picture("footprints"), words("ladder-print-next"), context, told_next
        )


def _list_of(
    picture: Drawing, heading: str, told: Sequence[Answer], context: Context
) -> Iterator[Block]:
    """Yield a question with all its answers as a list beside one picture."""
    blocks = listed(told) if told else PenLines(count=1)
    yield from question(picture, heading, context, blocks)


def _say(page: Ladder, context: Context) -> Iterator[Block]:
    words = context.words
    told = answers((page.say_this,), context)
    blocks: list[Block] = [said(one.text, speakers=one.speakers) for one in told]
    if not told:
        prompts = (words(f"ladder-print-say-{part}") for part in ("name", "before", "like"))
        blocks = [PenLines(count=1, prompt=prompt) for prompt in prompts]
    yield from question(small_picture("bubble"), words("ladder-say-this"), context, *blocks)


def _numbers(chosen: Sequence[Said], context: Context) -> Iterator[Answer]:
    for one in chosen:
        found = context.pack.number(one.pick)
        if found is not None:
            number = unbroken(found.number, from_right=context.words.right_to_left)
            yield Answer(text=f"{found.name}: {number}")
        elif one.text.strip():
            yield Answer(text=one.text.strip())


def rights(page: Rights, context: Context) -> Iterator[Block]:
    """Yield what we can ask for, what matters most first, and what people should do."""
    words = context.words
    matter = tuple(
        replace(told, picture=_picture_of_right(one))
        for one in page.matter
        for told in answers((one,), context)
    )
    chosen = {one.pick for one in page.matter if not one.text.strip()}
    more = tuple(
        Answer(text=one.text.strip(), picture=_picture_of_right(Said(pick=one.key)))
        for one in context.pack.rights
        if one.key not in chosen and one.text.strip()
    )
    if matter or not more:
        yield from asked(small_picture("scroll"), words("rights-matter"), matter, context, lines=4)
    if more:
        heading = words("rights-print-more" if matter else "easy-rights-all")
        yield from asked(small_picture("scroll"), heading, more, context)
    wishes = answers(page.ask_of_helpers, context)
    yield from asked(small_picture("mittens"), words("rights-print-ask"), wishes, context)


def _picture_of_right(one: Said) -> Drawing | None:
    name = "" if one.text.strip() else _OF_RIGHTS.get(one.pick, "")
    return small_picture(name) if name else None
