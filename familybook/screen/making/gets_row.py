"""One reader of the book: what they get, how many, what it leaves out; and how to change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import CopyId, PageKey, PersonId
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.picks import PickChip
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_PORTRAIT, _NAME, _TOLD = 50, 150, 240
_WHO, _ACTS = 470, 300
_PICTURE_PX = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePage:
    """A page of the book, and whether it is in a copy."""

    key: PageKey
    title: str
    is_in: bool = True
    can_be: bool = True
    """Whether the copy can have it at all, as it looks and whose it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePerson:
    """Somebody of the book, and whether they are in a copy."""

    who: PersonId
    name: str
    is_in: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What somebody gets, as it is shown."""

    copy: CopyId
    name: str
    picture: Drawing
    number: int
    """The number of its file; 0 where none is made."""
    count: int
    most: int
    edition: str
    choice: str
    """The key of the edition that is chosen, among those to choose."""
    editions: tuple[Choice, ...]
    pages: tuple[OnePage, ...]
    people: tuple[OnePerson, ...]
    waits: str
    """What it waits for, in words; nothing where it can be made."""


class Counter(QWidget):
    """How many: one less, the number, one more."""

    wanted = Signal(int)

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = look.words
        self._look = look
        self._name = name
        self._count, self._most = 0, 1
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.fewer = self._button(Icon.MINUS, words("copies-fewer"), -1)
        self.number = Label(look, "0", self, size=Type.LEAD, voice=Voice.BOLD)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setMinimumWidth(look.px(26))
        self.more = self._button(Icon.PLUS, words("copies-more"), 1)
        for part in (self.fewer, self.number, self.more):
            row.addWidget(part)
        row.addStretch(1)

    def _button(self, icon: Icon, says: str, step: int) -> Button:
        button = Button(self._look, "", self, icon=icon, name=f"{self._name}: {says}")
        button.clicked.connect(partial(self._step, step))
        return button

    def _step(self, step: int, checked: bool = False) -> None:
        del checked
        count = min(max(self._count + step, 0), self._most)
        if count != self._count:
            self.wanted.emit(count)

    def show_count(self, count: int, most: int) -> None:
        """Show how many there are; both buttons stay, so that the focus stays on them."""
        self._count, self._most = count, most
        self.number.setText(str(count))
        for button in (self.fewer, self.more):
            describe_it(button, str(count))


class GetsRow(Card):
    """One reader; what changes their copy opens right under it."""

    count_wanted = Signal(str, int)
    edition_wanted = Signal(str, str)
    page_wanted = Signal(str, str, bool)
    """Whose copy, which page, and whether it is to be in it."""
    person_wanted = Signal(str, str, bool)
    """Whose copy, who, and whether they are to be in it."""
    opened = Signal(str)

    def __init__(self, look: Look, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.reader = reader
        self._detail: QWidget | None = None
        self._chips: dict[PageKey, PickChip] = {}
        self._people: dict[PersonId, PickChip] = {}
        self._editions: OneOf | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(14), look.px(6), look.px(12), look.px(8))
        row = Columns(look, gap=10)
        self._column.addLayout(row)
        row.add(self._who(), _WHO)
        row.add(self._acts(), _ACTS, 0)
        self.show_reader(reader)

    def _who(self) -> QWidget:
        """Return who it is, and what they get."""
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(10))
        picture = PictureView(self.look, self.reader.picture, side, wide=_PORTRAIT, high=_PORTRAIT)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        words = Columns(self.look, gap=10)
        words.add(self._named(), _NAME, 0)
        words.add(self._told(), _TOLD)
        row.addLayout(words, 1)
        return side

    def _acts(self) -> QWidget:
        """Return what changes it."""
        look, reader = self.look, self.reader
        side = QWidget(self)
        row = QHBoxLayout(side)
        row.setContentsMargins(0, 0, 0, 0)
        self.counter = Counter(look, reader.name, side)
        self.counter.wanted.connect(partial(self.count_wanted.emit, reader.copy))
        call_it(self.counter, f"{reader.name}: {look.words('copies-count')}")
        row.addWidget(self.counter, 0, Qt.AlignmentFlag.AlignVCenter)
        self.change = Button(look, look.words("copies-change"), side, manner=Manner.PLAIN)
        self.change.clicked.connect(self._ask)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        return side

    def _named(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        name = Label(self.look, self.reader.name, side, size=Type.LEAD, voice=Voice.BOLD)
        column.addWidget(name)
        self._number = Label(self.look, "", side, size=Type.SMALL, hue=Hue.SOFT)
        column.addWidget(self._number)
        column.addStretch(1)
        return side

    def _told(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        self.looks = Label(self.look, "", side, voice=Voice.BOLD)
        self.left = Label(self.look, "", side, size=Type.SMALL)
        self.waits = Label(self.look, "", side, size=Type.SMALL, voice=Voice.BOLD)
        for one in (self.looks, self.left, self.waits):
            column.addWidget(one)
        column.addStretch(1)
        return side

    def show_reader(self, reader: Reader) -> None:
        """Show what they get now."""
        self.reader = reader
        words = self.look.words
        edition = words(f"edition-{reader.edition}")
        told = words("copies-row", edition=edition, count=reader.count)
        self.looks.setText(told if reader.count else words("copies-row-none"))
        number = words("copies-file-number", number=reader.number) if reader.number else ""
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self.waits.setText(reader.waits)
        self.waits.setVisible(bool(reader.waits))
        self.counter.show_count(reader.count, reader.most)
        if self._editions is not None:
            self._editions.show_choices(reader.editions, reader.choice)
        for page in reader.pages:
            if page.key in self._chips:
                self._chips[page.key].setChecked(page.is_in)
                self._chips[page.key].setVisible(page.can_be)
                self._describe(self._chips[page.key], is_in=page.is_in)
        for one in reader.people:
            if one.who in self._people:
                self._people[one.who].setChecked(one.is_in)
                self._describe(self._people[one.who], is_in=one.is_in)
        self._name_change()

    def show_left(self, sentence: str) -> None:
        """Show what the copy leaves out; nothing while nobody gets one."""
        self.left.setText(sentence if self.reader.count else "")
        self.left.setVisible(bool(self.left.text()))

    @property
    def is_open(self) -> bool:
        """Whether what changes the copy is there."""
        return self._detail is not None

    def show_open(self, *, is_open: bool) -> None:
        """Show what changes the copy, or put it away."""
        if is_open is self.is_open:
            return
        if self._detail is not None:
            self._column.removeWidget(self._detail)
            self._detail.hide()
            self._detail.deleteLater()
            self._detail, self._editions, self._chips, self._people = None, None, {}, {}
        else:
            self._detail = self._made_detail()
            self._column.addWidget(self._detail)
        self._name_change()

    def _name_change(self) -> None:
        words, key = self.look.words, "copies-close" if self.is_open else "copies-change"
        self.change.show_text(words(key), words(f"{key}-named", name=self.reader.name))

    def _made_detail(self) -> QWidget:
        look, words = self.look, self.look.words
        detail = QWidget(self)
        column = QVBoxLayout(detail)
        column.setContentsMargins(0, look.px(6), 0, 0)
        column.setSpacing(look.px(4))
        if len(self.reader.editions) > 1:
            name = words("copies-edition")
            column.addWidget(Label(look, name, detail, size=Type.LABEL, voice=Voice.BOLD))
            self._editions = OneOf(look, detail, name=name, picture_px=_PICTURE_PX)
            self._editions.show_choices(self.reader.editions, self.reader.choice)
            self._editions.chosen.connect(partial(self.edition_wanted.emit, self.reader.copy))
            column.addWidget(self._editions)
        name = words("copies-pages")
        column.addWidget(Label(look, name, detail, size=Type.LABEL, voice=Voice.BOLD))
        column.addWidget(self._made_pages(name, detail, self.reader.pages))
        if self.reader.people:
            name = words("copies-people")
            column.addWidget(Label(look, name, detail, size=Type.LABEL, voice=Voice.BOLD))
            column.addWidget(self._made_people(name, detail, self.reader.people))
        return detail

    def _made_pages(self, name: str, detail: QWidget, pages: Sequence[OnePage]) -> QWidget:
        held = QWidget(detail)
        call_it(held, name)
        flow = FlowLayout(held, gap=4)
        for page in pages:
            chip = PickChip(self.look, page.title, held, picked=page.is_in)
            chip.clicked.connect(partial(self._choose_page, page.key))
            chip.setHidden(not page.can_be)
            flow.addWidget(chip)
            self._chips[page.key] = chip
            self._describe(chip, is_in=page.is_in)
        return held

    def _made_people(self, name: str, detail: QWidget, people: Sequence[OnePerson]) -> QWidget:
        held = QWidget(detail)
        call_it(held, name)
        flow = FlowLayout(held, gap=4)
        for one in people:
            chip = PickChip(self.look, one.name, held, picked=one.is_in)
            chip.clicked.connect(partial(self._choose_person, one.who))
            flow.addWidget(chip)
            self._people[one.who] = chip
            self._describe(chip, is_in=one.is_in)
        return held

    def _describe(self, chip: PickChip, *, is_in: bool) -> None:
        describe_it(chip, self.look.words("copies-page-in" if is_in else "copies-page-out"))

    @property
    def chips(self) -> dict[PageKey, PickChip]:
        """Return the pages that can be put in or left out, while they are shown."""
        return dict(self._chips)

    @property
    def people(self) -> dict[PersonId, PickChip]:
        """Return those who can be left out, while they are shown."""
        return dict(self._people)

    @property
    def editions(self) -> OneOf | None:
        """Return the editions to choose, while they are shown and there is a choice."""
        return self._editions

    def _choose_page(self, key: PageKey, checked: bool = False) -> None:
        self.page_wanted.emit(self.reader.copy, key, checked)

    def _choose_person(self, who: PersonId, checked: bool = False) -> None:
        self.person_wanted.emit(self.reader.copy, who, checked)

    def _ask(self) -> None:
        self.opened.emit("" if self.is_open else self.reader.copy)
