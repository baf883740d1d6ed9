"""A book full of marks, some of them kept from a copy; and, told apart from how the program does
it, which of the marks that copy may not have anywhere.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from random import Random
from typing import Any

from PIL import Image

from familybook.assets.pack import starter
from familybook.assets.words import words
from familybook.core.allowing import Matter, Reply
from familybook.core.answers import begin
from familybook.core.book import Book
from familybook.core.copies import CHILD, OURS
from familybook.core.drawing import View
from familybook.core.edition import Edition
from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskGroup,
    AskLevel,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicture,
    AskRights,
    AskRows,
    Field,
    Group,
    fields_of,
)
from familybook.core.ids import COUNCIL, SECOND_HOME, CopyId, PageKey, PersonId, PhotoId
from familybook.core.person import Being, Person, next_person
from familybook.core.plans import Plan
from familybook.core.said import How, PenStroke, Said, Snap
from familybook.core.template import Page
from familybook.kinds.mine import EVERYONE, FAMILY, ME, MyPage
from familybook.templates.our_book import OUR_BOOK

COPIES = (OURS, SECOND_HOME, CHILD, COUNCIL, *(CopyId(f"p{number}") for number in (1, 2, 5)))
MINE, COVER = PageKey("mine"), PageKey("cover")
MUM, TEEN, GRAN, WORKER, FRIEND, DOG = (PersonId(f"p{number}") for number in range(1, 7))
FAMILY_IDS = (MUM, TEEN, DOG)

Colour = tuple[int, int, int]
COLOURS: tuple[Colour, ...] = tuple(
    (red, green, blue) for green in (20, 128, 236) for red in (20, 128) for blue in (20, 128, 236)
)
"""So far apart that each can be told from all others, in greys too."""

_NUMBERS = ("number", "reach")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that stands in the book once only, where, and why a copy may not have it."""

    place: str
    word: str
    page: PageKey | None = None
    said: Said | None = None
    owner: PersonId | None = None
    """Whose row it stands in."""
    row_for: tuple[CopyId, ...] | None = None
    """Which copies may know whose row it is, where each person has one."""
    of: PersonId | None = None
    """Whose name it is."""
    colour: Colour | None = None
    cut: bool = False
    """Whether it is what was cut away of a photograph."""


@dataclass
class Marked:
    """A book, and all that is marked in it."""

    book: Book
    copy: CopyId
    marks: list[Mark] = field(default_factory=list)
    photos: dict[PhotoId, bytes] = field(default_factory=dict)


class _Maker:
    """Fills pages with marks, each of which may be kept from the copy."""

    def __init__(self, seed: int, copy: CopyId) -> None:
        self.random = Random(seed)  # noqa: S311 - the same book each time
        self.copy = copy
        self.marks: list[Mark] = []
        self.photos: dict[PhotoId, bytes] = {}
        self.count = 0

    def word(self) -> str:
        """Return a word that no language has, and that stands nowhere else."""
        self.count += 1
        left, letters = self.count, "bdfgklmnprst"
        said = ""
        for vowel in "aeo":
            left, one = divmod(left, len(letters))
            said += letters[one] + vowel
        return f"zq{said}x"

    def number(self) -> str:
        self.count += 1
        return f"07700 9{self.count:05}"

    def shown_in(self) -> tuple[CopyId, ...] | None:
        """Return which copies may show something: most often, all of them."""
        other = self.random.choice([one for one in COPIES if one != self.copy])
        return self.random.choice((None, None, None, None, (), (other,), (self.copy,), (OURS,)))

    def people(self) -> tuple[Person, ...]:
        people: list[Person] = []
        for who, more in (
            (MUM, {}),
            (TEEN, {}),
            (GRAN, {"around": True}),
            (WORKER, {"helper": True}),
            (FRIEND, {"around": True, "agreed": self.random.random() < 0.5}),
            (DOG, {"being": Being.PET}),
        ):
            name = self.word()
            shown = None if who == MUM else self.shown_in()
            person = replace(next_person(people, name), id=who, show_in=shown, **more)
            people.append(person)
            self.marks.append(Mark(f"name of {who}", name, of=who))
        return tuple(people)

    def page(self, kind: type[Group], key: PageKey) -> Any:
        page = self.group(kind, key, key, None, None)
        if isinstance(page, MyPage):
            sees = self.random.choice((EVERYONE, FAMILY, ME))
            page = replace(
                page,
                who=Said(pick=self.random.choice((TEEN, MUM)), how=How.PICK),
                who_sees=Said(pick=sees, how=How.PICK),
            )
        return page

    def group(
        self,
        kind: type[Group],
        key: PageKey,
        place: str,
        owner: PersonId | None,
        row_for: tuple[CopyId, ...] | None,
        *,
        who: Said | None = None,
    ) -> Any:
        held: dict[str, Any] = {}
        for one in fields_of(kind):
            here = f"{place}.{one.name}"
            if who is not None and isinstance(one.ask, AskPerson):
                held[one.name] = who
            else:
                held[one.name] = self.field(one, key, here, owner, row_for)
        return kind(**held)

    def field(
        self,
        one: Field,
        key: PageKey,
        place: str,
        owner: PersonId | None,
        row_for: tuple[CopyId, ...] | None,
    ) -> Any:
        if isinstance(one.ask, AskGroup) and one.of is not None:
            return self.group(one.of, key, place, owner, row_for)
        if isinstance(one.ask, AskRows) and one.of is not None:
            return tuple(self.rows(one, key, place))
        if one.holds_many:
            many = range(self.random.randint(1, 2))
            return tuple(self.said(one, key, f"{place}[{n}]", owner, row_for) for n in many)
        return self.said(one, key, place, owner, row_for)

    def rows(self, one: Field, key: PageKey, place: str) -> Iterator[Any]:
        """Yield rows: one for each person, or some, of which any may be about anybody."""
        assert one.of is not None
        each = isinstance(one.ask, AskRows) and one.ask.each_person
        whose: list[PersonId | None] = (
            [*FAMILY_IDS] if each else [self.random.choice((GRAN, WORKER, FRIEND, MUM)), None]
        )
        for number, owner in enumerate(whose):
            here = f"{place}[{number}]"
            asked = any(isinstance(one.ask, AskPerson) for one in fields_of(one.of))
            named = any(one.name == "name" for one in fields_of(one.of))
            if owner is None or not (asked or named):
                yield self.group(one.of, key, here, None, None)
                continue
            shown = self.shown_in() if each else None
            who = Said(pick=owner, how=How.PICK, show_in=shown)
            row = self.group(one.of, key, here, owner, shown, who=who if asked else None)
            yield row if asked else replace(row, name=who)

    def said(
        self,
        one: Field,
        key: PageKey,
        place: str,
        owner: PersonId | None,
        row_for: tuple[CopyId, ...] | None,
    ) -> Said:
        shown, by = self.shown_in(), self.random.choice(((), (MUM,), (TEEN, WORKER), (WORKER,)))
        if isinstance(one.ask, AskPicture):
            return self.picture(key, place, owner, row_for, photo=one.ask.photo)
        picked = self.picked(one)
        if picked is not None:
            return replace(picked, show_in=shown)
        text = self.number() if one.name in _NUMBERS else self.word()
        said = Said(text, by, show_in=shown)
        self.marks.append(Mark(place, text, key, said, owner, row_for))
        return said

    def picked(self, one: Field) -> Said | None:
        """Return an answer to what is not asked for in words; None for all else."""
        match one.ask:
            case AskPerson() | AskPeople():
                who = self.random.choice((MUM, TEEN, GRAN, WORKER, FRIEND))
                return Said(pick=who, how=How.PICK)
            case AskChoice(of=of):
                keys = words().keys(f"{of}-pick-")
                return Said(pick=self.random.choice(keys), how=How.PICK) if keys else Said()
            case AskNumbers() | AskRights():
                return Said()
            case AskDay():
                return Said(f"2026-12-{self.random.randint(1, 28):02}")
            case AskLevel():
                return Said(str(self.random.randint(0, 5)))
            case _:
                return None

    def picture(
        self,
        key: PageKey,
        place: str,
        owner: PersonId | None,
        row_for: tuple[CopyId, ...] | None,
        *,
        photo: bool,
    ) -> Said:
        """Return a photograph of two colours of its own, of which one may be cut away."""
        says, caption = self.word(), self.word()
        who = tuple(self.random.sample((MUM, TEEN, GRAN, FRIEND), self.random.randint(0, 2)))
        number = len(self.photos)
        if not photo or 2 * number + 1 >= len(COLOURS):
            stroke = PenStroke(tuple((x / 9, (x % 3) / 5, 0.5) for x in range(9)))
            said = Said(
                says,
                how=How.DRAWING,
                show_in=self.shown_in(),
                strokes=(stroke,),
                snap=Snap(caption=caption),
            )
        else:
            cut = self.random.random() < 0.5
            view = View(box=(0.0, 0.0, 0.45, 1.0)) if cut else View()
            agreed = tuple(one for one in who if self.random.random() < 0.3)
            one = PhotoId(f"{number + 1:064x}")
            inner, outer = COLOURS[2 * number], COLOURS[2 * number + 1]
            self.photos[one] = _photo(inner, outer)
            said = Said(
                says,
                how=How.PHOTO,
                show_in=self.shown_in(),
                photo=one,
                snap=Snap(caption=caption, who=who, agreed=agreed, view=view),
            )
            more = Mark(f"{place} photograph", "", key, said, owner, row_for, colour=inner)
            self.marks += [more, replace(more, colour=outer, cut=cut)]
        for text in (says, caption):
            self.marks.append(Mark(place, text, key, said, owner, row_for))
        return said


@cache
def _photo(inner: Colour, outer: Colour) -> bytes:
    picture = Image.new("RGB", (320, 200), inner)
    picture.paste(outer, (160, 0, 320, 200))
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=92, subsampling=0)
    return written.getvalue()


def marked_book(seed: int, copy: CopyId) -> Marked:
    """Return a book with marks on every page, of which many are kept from a copy."""
    maker = _Maker(seed, copy)
    random = maker.random
    book = replace(begin(OUR_BOOK, pack=starter()), people=maker.people())
    book = book.with_own_page(Page(PageKey("own-1"), OUR_BOOK.own, "own"))
    places = list(book.pages)
    random.shuffle(places)  # so that photographs are on others each time
    for place in places:
        book = book.with_page(place.key, maker.page(place.kind, place.key))
        if random.random() < 0.4:
            title = maker.word()
            book = book.with_title(place.key, title)
            maker.marks.append(Mark(f"title of {place.key}", title, place.key))
    left = frozenset(random.sample([place.key for place in places], random.randint(0, 5)))
    apart = Random(f"left {seed}")  # noqa: S311 - no secret; all else stays as it is drawn without it
    absent = frozenset(apart.sample((GRAN, WORKER, FRIEND, DOG), apart.choice((0, 0, 1))))
    book = book.with_plan(copy, Plan(without=left, absent=absent))
    replies: dict[PersonId, dict[Matter, Reply]] = {
        who: {
            Matter.COUNCIL: Reply.YES,
            Matter.PHOTOS: random.choice((Reply.YES, Reply.YES, Reply.NO, Reply.NOT_SURE)),
            Matter.NAMES: random.choice((Reply.YES,) * 4 + (Reply.NO, Reply.NOT_SURE)),
        }
        for who in (MUM, TEEN, WORKER)
    }
    return Marked(replace(book, allows=replies), copy, maker.marks, maker.photos)


def hidden_from(
    marked: Marked, edition: Edition, without: frozenset[PageKey] = frozenset()
) -> tuple[list[Mark], list[Mark]]:
    """Return the marks that may be nowhere in the copy of an edition, and the others.

    Of pages that this print goes `without`, nothing may be anywhere.
    """
    oracle = _Oracle(marked.book, edition.copy or marked.copy, edition, without)
    hidden = [one for one in marked.marks if oracle.hides(one)]
    return hidden, [one for one in marked.marks if one not in hidden]


@dataclass
class _Oracle:
    """Says of each mark whether a copy may have it, as docs/choices.md and docs/editions.md do."""

    book: Book
    whose: CopyId
    edition: Edition
    without: frozenset[PageKey]

    def hides(self, mark: Mark) -> bool:
        if self.edition.blank:
            return True
        if mark.of is not None:
            return self._unnamed(mark.of)
        return (
            (mark.page is not None and self._has_not(mark.page))
            or (mark.owner is not None and self._away(mark.owner))
            or not self._may(mark.row_for)
            or (mark.said is not None and self._unsaid(mark.said, mark))
        )

    def _may(self, show_in: tuple[CopyId, ...] | None) -> bool:
        return show_in is None or self.whose in show_in

    def _away(self, who: PersonId) -> bool:
        """Tell whether nothing may be about somebody."""
        person = self.book.person(who)
        assert person is not None
        if self._planned and who in self.book.copies[self.whose].absent:
            return True
        return not self._may(person.show_in) or (person.helper and not self.edition.helpers)

    def _unnamed(self, who: PersonId) -> bool:
        person = self.book.person(who)
        assert person is not None
        said = [replies[Matter.NAMES] for replies in self.book.allows.values()]
        unsure = Reply.NOT_SURE in said and not person.agreed
        other = person.around and (Reply.NO in said or unsure)
        return self._away(who) or other

    def _has_not(self, key: PageKey) -> bool:
        """Tell whether a page is not in the copy at all."""
        if key in self.book.copies[self.whose].without - {COVER} if self._planned else False:
            return True
        area, edition = self.book.place(key).kind.area, self.edition
        others = edition.sides and not edition.chosen and (area,) not in edition.sides
        if area in edition.without or others or key in self.without:
            return True
        return key == MINE and not self._lets_in()

    @property
    def _planned(self) -> bool:
        return self.whose in self.book.copies

    def _lets_in(self) -> bool:
        page = self.book.page(MINE)
        assert isinstance(page, MyPage)
        own, sees = page.who.pick, page.who_sees.pick
        if self.whose == COUNCIL:
            return sees == EVERYONE
        if sees == ME:
            return self.whose == own
        ours = {OURS, SECOND_HOME, CHILD, own, *FAMILY_IDS}
        return sees == EVERYONE or self.whose in ours

    def _unsaid(self, said: Said, mark: Mark) -> bool:
        only_helpers = bool(said.said_by) and set(said.said_by) <= {WORKER}
        if not self._may(said.show_in) or (only_helpers and not self.edition.helpers):
            return True
        return bool(said.photo) and self._unseen(said, mark)

    def _unseen(self, said: Said, mark: Mark) -> bool:
        """Tell whether a photograph, or this part of it, may not be seen."""
        in_it = {*said.snap.who, *((mark.owner,) if mark.owner else ())} - set(said.snap.agreed)
        noes = {
            who
            for who, replies in self.book.allows.items()
            if replies[Matter.PHOTOS] is not Reply.YES
        }
        away = any(self._away(who) for who in said.snap.who)
        return not self.edition.photos or mark.cut or bool(in_it & noes) or away
