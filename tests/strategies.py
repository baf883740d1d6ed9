"""Any answer, any page, any book, for what must hold whatever a family writes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from familybook.core.allowing import Matter, Reply
from familybook.core.book import Book, Sign
from familybook.core.copies import CHILD, OURS
from familybook.core.drawing import View
from familybook.core.fields import Field, Group, fields_of
from familybook.core.ids import CopyId, PageKey, PersonId, PhotoId
from familybook.core.joining import Join
from familybook.core.kind import Kind
from familybook.core.lines import one_line
from familybook.core.pack import (
    PLACE_PICTURES,
    WAYS_TO_ASK,
    HelpNumber,
    Pack,
    PackPage,
    PackPlace,
    PackQuestion,
    PackRecord,
    PackRight,
)
from familybook.core.palette import Pattern, Tone
from familybook.core.person import Being, Person
from familybook.core.plans import MOST_COPIES, Plan
from familybook.core.said import NO_SNAP, How, PenStroke, Said, Snap
from familybook.core.template import Page, Template
from familybook.core.yes import Says, Yes
from familybook.templates import TEMPLATES
from familybook.templates.our_book import OUR_BOOK

HARD_TEXTS = (
    "",
    "   ",
    "Mum",
    "<b>&amp;</b> & < > \" ' \\ %s {0}",
    "line\nline\n\n\ttab\x00nul\x1b",
    "ہم ایک ساتھ ہنستے ہیں",
    "ਅਸੀਂ ਇਕੱਠੇ ਹੱਸਦੇ ਹਾਂ",
    "Śmiejemy się razem, zażółć gęślą jaźń",
    "Rydyn ni'n chwerthin gyda'n gilydd, tŷ bach",
    "👩‍👩‍👧‍👦🏳️‍🌈❤️",
    "\u202egpj.exe\u2066",
    "w" * 300,
    "ten words that go on and on like families do " * 40,
)
"""What breaks programs: markup, control characters, many scripts, nothing, far too much."""

texts = st.one_of(st.sampled_from(HARD_TEXTS), st.text(max_size=60))
"""Any words at all."""

people_ids = st.integers(1, 9).map(lambda number: PersonId(f"p{number}"))
photo_ids = st.binary(min_size=32, max_size=32).map(lambda digest: PhotoId(digest.hex()))
copy_ids = st.sampled_from((CopyId("ours"), CopyId("child"), CopyId("school")))
show_ins = st.none() | st.lists(copy_ids, unique=True, max_size=3).map(tuple)

_ones = st.floats(0, 1)
strokes = st.builds(
    PenStroke,
    st.lists(st.tuples(_ones, _ones, _ones), max_size=6).map(tuple),
    st.sampled_from(Tone),
    st.floats(0.001, 0.2),
)
"""One stroke of a drawing of one's own."""


_views = st.builds(
    View,
    turn=st.floats(-180, 180),
    box=st.sampled_from(((0.0, 0.0, 1.0, 1.0), (0.25, 0.0, 0.5, 1.0), (0.1, 0.2, 0.3, 0.4))),
)
_people_lists = st.lists(people_ids, unique=True, max_size=3).map(tuple)
snaps = st.just(NO_SNAP) | st.builds(
    Snap, caption=texts, who=_people_lists, agreed=_people_lists, view=_views
)
"""What belongs to any photograph."""


@cache
def saids(photos: st.SearchStrategy[PhotoId] = photo_ids) -> st.SearchStrategy[Said]:
    """Return any answers; a photograph in one is of those given."""
    return st.builds(
        Said,
        texts,
        st.lists(people_ids, unique=True, max_size=3).map(tuple),
        how=st.sampled_from(How),
        show_in=show_ins,
        pick=st.just("") | st.text("abcdefghij-0123456789", min_size=1, max_size=30),
        photo=st.just(PhotoId("")) | photos,
        strokes=st.lists(strokes, max_size=3).map(tuple),
        snap=snaps,
    )


_GROUPS: dict[tuple[type[Group], st.SearchStrategy[PhotoId]], st.SearchStrategy[Any]] = {}
"""Made once: to make a strategy takes longer than to draw from it."""


def groups(
    kind: type[Group], photos: st.SearchStrategy[PhotoId] = photo_ids
) -> st.SearchStrategy[Any]:
    """Return any values of a kind of page, or of a group or row in one."""
    if (kind, photos) not in _GROUPS:
        parts = {field.name: _held(field, photos) for field in fields_of(kind)}
        _GROUPS[kind, photos] = st.builds(kind, **parts)
    return _GROUPS[kind, photos]


def _held(field: Field, photos: st.SearchStrategy[PhotoId]) -> st.SearchStrategy[Any]:
    one = saids(photos) if field.of is None else groups(field.of, photos)
    if field.holds_rows or field.holds_many:
        return st.lists(one, max_size=3).map(tuple)
    return one


def people(number: int) -> st.SearchStrategy[Person]:
    """Return any person whose id is `p` and that number."""
    return st.builds(
        Person,
        id=st.just(PersonId(f"p{number}")),
        name=texts,
        being=st.sampled_from(Being),
        pattern=st.sampled_from(Pattern),
        tone=st.sampled_from(Tone),
        helper=st.booleans(),
        around=st.booleans(),
        agreed=st.booleans(),
        show_in=show_ins,
    )


_lines = texts.map(one_line)

_webs = st.sampled_from(("", "https://www.example.org/help?for=us", "tel:08001111"))
_numbers = st.builds(
    HelpNumber,
    key=_lines,
    name=_lines,
    number=_lines,
    what_for=_lines,
    checked_on=_lines,
    web=_webs,
)
_places = st.builds(
    PackPlace,
    key=_lines,
    name=_lines,
    what_for=_lines,
    when=_lines,
    how_to_get_there=_lines,
    first_time=_lines,
    picture=st.sampled_from(("", *PLACE_PICTURES)),
    checked_on=_lines,
    web=_webs,
)
_page_keys = st.sampled_from([page.key for page in OUR_BOOK])
_questions = st.builds(
    PackQuestion,
    prompt=_lines,
    ask=st.sampled_from(WAYS_TO_ASK),
    picks=st.lists(_lines, max_size=3).map(tuple),
)
_pack_pages = st.builds(
    PackPage,
    key=st.integers(1, 9).map(lambda number: PageKey(f"local-{number}")),
    title=_lines,
    questions=st.lists(_questions, max_size=3).map(tuple),
)
packs = st.builds(
    Pack,
    name=_lines,
    owner=_lines,
    numbers=st.lists(_numbers, max_size=3).map(tuple),
    places=st.lists(_places, max_size=2).map(tuple),
    rights=st.lists(st.builds(PackRight, key=_lines, text=_lines), max_size=2).map(tuple),
    steps=st.lists(_lines, max_size=2).map(tuple),
    record=st.builds(PackRecord, keeps=_lines, see=_lines, complain=_lines, advice=_lines),
    check_ins=st.lists(st.from_regex(r"[1-9][0-9]?[wm]", fullmatch=True), max_size=3).map(tuple),
    off=st.lists(_page_keys, unique=True, max_size=2).map(tuple),
    order=st.lists(_page_keys, unique=True, max_size=2).map(tuple),
    pages=st.lists(_pack_pages, max_size=2).map(tuple),
    words=st.dictionaries(st.sampled_from(("en-GB", "cy", "pl")), texts, max_size=2),
)
"""Any pack, as a book carries it."""


_said_to = st.builds(Yes, st.sampled_from(Says), st.from_regex(r"[0-9a-f]{16}", fullmatch=True))


_some_replies = st.dictionaries(
    st.sampled_from(Matter), st.sampled_from(Reply), min_size=1, max_size=5
)
_replies = st.dictionaries(people_ids, _some_replies, max_size=3)


_copies = st.sampled_from((OURS, CHILD, CopyId("p1"), CopyId("p2")))


_plans = st.builds(
    Plan,
    edition=st.sampled_from(("standard", "booklet", "not-yet-known")),
    second=st.sampled_from(("", "pl", "ur")),
    count=st.integers(0, MOST_COPIES),
    without=st.frozensets(_page_keys, max_size=3),
)


def _yes_of(keys: Sequence[PageKey]) -> st.SearchStrategy[Mapping[PageKey, Mapping[PersonId, Yes]]]:
    said = st.dictionaries(people_ids, _said_to, min_size=1, max_size=3)
    return st.dictionaries(st.sampled_from(keys), said, max_size=3)


@st.composite
def books(
    draw: st.DrawFn,
    template: Template = OUR_BOOK,
    photos: st.SearchStrategy[PhotoId] = photo_ids,
) -> Book:
    """Return any book of a template: own pages, any order, any answers on some pages."""
    own = tuple(
        Page(PageKey(f"own-{number}"), template.own, "own")
        for number in range(draw(st.integers(0, 2)))
    )
    pages = tuple(draw(st.permutations(template.pages + own)))
    keys = [page.key for page in pages]
    some = st.lists(st.sampled_from(keys), unique=True, max_size=6)
    written = st.lists(st.sampled_from(pages), unique_by=lambda page: page.key, max_size=4)
    filled: Mapping[PageKey, Kind] = {
        page.key: draw(groups(page.kind, photos)) for page in draw(written)
    }
    return Book(
        template=template,
        language=draw(st.sampled_from(("en-GB", "cy", "pl", "ur", "pa"))),
        sign=draw(st.builds(Sign, texts, texts)),
        people=tuple(draw(people(number)) for number in range(1, 1 + draw(st.integers(0, 4)))),
        shape=draw(st.sampled_from([shape.name for shape in template.shapes])),
        pages=pages,
        filled=filled,
        titles=draw(st.dictionaries(st.sampled_from(keys), texts, max_size=3)),
        put_away=frozenset(draw(some)) - {PageKey("cover")},
        decided=frozenset(draw(some)),
        happy=frozenset(draw(some)),
        yes=draw(_yes_of(keys)),
        allows=draw(_replies),
        joins=draw(st.frozensets(st.sampled_from(Join))),
        copies=draw(st.dictionaries(_copies, _plans, max_size=2)),
        given=draw(st.dictionaries(people_ids, _copies, max_size=3)),
        stays_until=draw(st.none() | st.dates()),
        pack=draw(packs),
    )


KINDS: tuple[type[Kind], ...] = tuple(
    dict.fromkeys(
        kind
        for template in TEMPLATES.values()
        for kind in (*(page.kind for page in template), template.own)
    )
)
"""Every kind of page we ship."""
