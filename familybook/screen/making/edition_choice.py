"""How the book shall look: for a booklet, for which printer; in two languages, in which second."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.edition import Output
from familybook.core.imposition import Printing
from familybook.core.kind import Kind
from familybook.drawings.parts.booklets import booklet
from familybook.drawings.picks import small_picture
from familybook.editions import EDITIONS, STANDARD
from familybook.screen.kit.labels import Label
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.paint import kept
from familybook.screen.look import Look
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.tokens import Type

_PRINTINGS = {
    Printing.READING: "tablet",
    Printing.TWO_SIDED: "booklet",
    Printing.ONE_SIDED: "scroll",
}
_PICTURES = {
    "standard": "page",
    "booklet": "booklet",
    "ring-binder": "links",
    "large-print": "magnifier",
    "large-print-20": "binoculars",
    "quiet": "moon",
    "council": "form",
    "blank": "list",
    "easy-read": "bubbles",
    "child": "teddy",
    "teen": "headphones",
    "two-language": "globe",
    "phone": "phone",
}
_GROUPS = {
    "hold": ("standard", "booklet", "ring-binder"),
    "easier": ("large-print", "large-print-20", "easy-read", "two-language"),
    "one": ("child", "teen"),
    "phone": ("phone",),
    "pen": ("blank",),
    "others": ("quiet", "council"),
}
"""Editions that serve the same; one that is in no group stands in the first."""
_GROUP_PICTURES = {
    "hold": "book",
    "easier": "magnifier",
    "one": "teddy",
    "phone": "phone",
    "pen": "list",
    "others": "envelope",
}
_FEW = 4
"""So many editions are taken in at once; more of them are shown group by group."""
_THIN, _PICTURE_PX = 8, 34


def pictures_to_keep(
    look: Look, pixel_ratio: float, sheets: Sequence[type[Kind]] = ()
) -> Iterator[Callable[[], object]]:
    """Yield what draws each picture of an edition or sheet, to be done before they are shown."""
    names = (*_PICTURES.values(), *_GROUP_PICTURES.values(), "house")
    for name in dict.fromkeys(names):
        yield partial(_keep, name, look.px(_PICTURE_PX), pixel_ratio)
    for kind in sheets:
        yield partial(_keep_mark, kind, look.px(_PICTURE_PX), pixel_ratio)


def _keep(name: str, side: int, pixel_ratio: float) -> object:
    return kept(_picture(name), side, pixel_ratio)


def _keep_mark(kind: type[Kind], side: int, pixel_ratio: float) -> object:
    return kept(kind().mark(), side, pixel_ratio)


class EditionChoice(QWidget):
    """The editions that are offered; under the booklet, the ways to print it."""

    chosen = Signal(object)
    """What is asked for now: another edition, or for another printer."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._asked = THE_BOOK
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._members: dict[str, tuple[str, ...]] = {}
        self.groups, self._of_groups = self._one_of("edition-how")
        self.groups.chosen.connect(self._choose_group)
        self.editions, self._of_editions = self._one_of("edition-which")
        self.editions.chosen.connect(self._choose_edition)
        self.printings, self._of_printings = self._one_of("edition-printing")
        self.printings.chosen.connect(self._choose_printing)
        self.seconds, self._of_seconds = self._one_of("edition-second")
        self.seconds.chosen.connect(self._choose_second)
        ways = [_choice(look, f"printing-{way}", way, name) for way, name in _PRINTINGS.items()]
        self.printings.show_choices(ways, Printing.READING)

    def _one_of(self, key: str) -> tuple[OneOf, Label]:
        name = self._look.words(key)
        label = Label(self._look, name, self, size=Type.LABEL, voice=Voice.BOLD)
        cards = OneOf(self._look, self, name=name, picture_px=_PICTURE_PX)
        self._column.addWidget(label)
        self._column.addWidget(cards)
        return cards, label

    def show_editions(
        self, offered: Sequence[str], seconds: Sequence[tuple[str, str]] = ()
    ) -> None:
        """Show the editions that may be printed here; a single one is no choice.

        `seconds` are the languages that can stand under ours: their codes, and how each is called.
        """
        look = self._look
        languages = [
            Choice(key=code, title=name, picture=small_picture("bubbles")) for code, name in seconds
        ]
        self.seconds.show_choices(languages, "")
        choices = [_choice(look, one, one, _PICTURES.get(one, "book")) for one in offered]
        self.editions.show_choices(choices, STANDARD.name)
        self._members = _grouped(offered) if len(choices) > _FEW else {}
        groups = [
            Choice(
                key=one,
                title=look.words(f"edition-group-{one}"),
                picture=_picture(_GROUP_PICTURES[one]),
            )
            for one in self._members
        ]
        self.groups.show_choices(groups, next(iter(self._members), ""))
        self._show_members()

    def _show_members(self) -> None:
        """Show the editions of the group that is shown; a single one is no choice."""
        now = self._group_of(self._asked.edition)
        members = self._members.get(now, tuple(self.editions.cards))
        for part in (self.groups, self._of_groups):
            part.setVisible(bool(self._members))
        self.groups.show_choices(self.groups.choices, now)
        self.editions.show_only(members)
        for part in (self.editions, self._of_editions):
            part.setVisible(len(members) > 1)

    def _group_of(self, edition: str) -> str:
        return next((one for one, those in self._members.items() if edition in those), "")

    def show_asked(self, asked: Asked) -> None:
        """Show what is asked for; one page alone is always the same."""
        self._asked = asked
        self.setVisible(asked.page is None)
        folds = EDITIONS[asked.edition].folds and asked.printing is not Printing.SHOP
        for part in (self.printings, self._of_printings):
            part.setVisible(folds and not asked.small)
        for part in (self.seconds, self._of_seconds):
            part.setVisible(EDITIONS[asked.edition].twice)
        self.seconds.show_choices(self.seconds.choices, asked.second)
        self.editions.show_choices(self.editions.choices, asked.edition)
        self._show_members()
        self.printings.show_choices(self.printings.choices, asked.printing)

    def paper(self, asked: Asked) -> str:
        """Return what is said of the paper, in words."""
        if asked.page is not None:
            return self._look.words("make-paper-sheet")
        if asked.printing is Printing.SHOP:
            return self._look.words("edition-paper-shop")
        if asked.small or EDITIONS[asked.edition].output is not Output.PDF:
            return self._look.words("edition-paper-screen")
        if EDITIONS[asked.edition].folds:
            return self._look.words(f"edition-paper-{asked.printing}")
        return self._look.words("make-paper")

    def _choose_group(self, name: str) -> None:
        self._choose_edition(self._members[name][0])

    def _choose_edition(self, name: str) -> None:
        """Take an edition; one that folds is first for a printer, in sheets that fold.

        One in two languages has the first second language there is. Pages that were chosen for
        another edition are not chosen for this one.
        """
        folds, twice = EDITIONS[name].folds, EDITIONS[name].twice
        printing = Printing.TWO_SIDED if folds else Printing.READING
        second = next(iter(self.seconds.cards), "") if twice else ""
        asked = replace(self._asked, edition=name, printing=printing, second=second, small=False)
        if name != self._asked.edition:
            asked = replace(asked, only=frozenset())
        self.chosen.emit(asked)

    def _choose_second(self, code: str) -> None:
        self.chosen.emit(replace(self._asked, second=code))

    def _choose_printing(self, name: str) -> None:
        self.chosen.emit(replace(self._asked, printing=Printing(name)))


def _grouped(offered: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Return the editions that are offered, group by group; no group is empty."""
    homes = {one: group for group, those in _GROUPS.items() for one in those}
    first = next(iter(_GROUPS))
    found = {
        group: tuple(one for one in offered if homes.get(one, first) == group) for group in _GROUPS
    }
    return {group: those for group, those in found.items() if those}


def picture_of(edition: str) -> Drawing:
    """Return the small picture of an edition."""
    return _picture(_PICTURES.get(edition, "book"))


def _choice(look: Look, word: str, key: str, picture: str) -> Choice:
    title, about = look.words(f"edition-{word}"), look.words(f"edition-{word}-about")
    return Choice(key=key, title=title, about=about, picture=_picture(picture))


def _picture(name: str) -> Drawing:
    return booklet(_THIN) if name == "booklet" else small_picture(name)
