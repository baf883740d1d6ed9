"""The top of the window, always in the same place: the book, who is adding, Aa, a break, help."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from familybook.core.drawing import Drawing, Voice
from familybook.core.ids import PersonId
from familybook.core.person import Person
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.folding import FoldingBar
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.menu import new_menu, show_menu
from familybook.screen.kit.picks import WhoChip
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type

_AS_WELL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_NAMES = 4
_NAME = 3
_SAVED = 2
_BREAK = 1


class Head(QWidget):
    """Shows the book and who is adding; says who shall add, and that Aa or a break is wanted."""

    adding_chosen = Signal(object)
    """The people who shall be adding, as ids."""
    aa_wanted = Signal()
    break_wanted = Signal()
    help_wanted = Signal()
    around_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        words = look.words
        self._people: tuple[Person, ...] = ()
        self._adding: tuple[PersonId, ...] = ()
        self._chips: list[WhoChip] = []
        self._adds = False
        self._saving = ("", Hue.SOFT)
        self._is_troubled = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 10, 0)
        self.bar = FoldingBar(look, self, menu=words("screen-menu-head"))
        row.addWidget(self.bar)
        self._picture = PictureView(look, None, self.bar, wide=38, high=38)
        self._name = Label(look, "", self.bar, size=Type.LABEL, voice=Voice.BOLD)
        self._saved = Label(look, "", self.bar, size=Type.SMALL, hue=Hue.SOFT)
        self._adding_label = Label(
            look, words("screen-adding"), self.bar, size=Type.SMALL, hue=Hue.SOFT
        )
        for label in (self._name, self._saved, self._adding_label):
            label.setWordWrap(False)
        self._names = Button(
            look, words("screen-adding-nobody"), self.bar, manner=Manner.QUIET, icon=Icon.DOWN
        )
        self._names.clicked.connect(self._open_names)
        self.aa = Button(
            look,
            words("screen-aa"),
            self.bar,
            manner=Manner.PLAIN,
            name=words("screen-aa-name"),
        )
        self.aa.clicked.connect(self.aa_wanted)
        self.rest = Button(look, words("screen-break"), self.bar, manner=Manner.PLAIN)
        self.rest.clicked.connect(self.break_wanted)
        self.around = self._icon(Icon.TABLE, words("around-turn"))
        self.around.clicked.connect(self.around_wanted)
        self.help = self._icon(Icon.HELP, words("help-name"))
        self.help.clicked.connect(self.help_wanted)
        self._fill_bar()
        self.show_book("", None)
        self.show_people((), ())
        self.show_break(offered=False)

    def _icon(self, icon: Icon, name: str) -> Button:
        return Button(self.look, "", self.bar, manner=Manner.PLAIN, icon=icon, name=name)

    def _fill_bar(self) -> None:
        """Put all in its place, and say what folds away first."""
        self.bar.add(self._picture)
        self.bar.add(self._name, rank=_NAME)
        self.bar.add(self._saved, rank=_SAVED)
        self.bar.add(self._adding_label, rank=_NAMES, at_end=True)
        self.bar.stand_in(self._names, _NAMES)
        self.bar.add(self.around, rank=_BREAK, at_end=True)
        self.bar.add(self.aa, rank=_BREAK, at_end=True)
        self.bar.add(self.rest, rank=_BREAK, at_end=True)
        self.bar.add(self.help, at_end=True)

    def show_book(self, name: str, picture: Drawing | None) -> None:
        """Show which book is open, by its picture and our word for it; none on the shelf."""
        self._name.setText(name or self.look.words("screen-window"))
        self._picture.show_drawing(picture)
        call_it(self._picture, "")
        self.bar.want(self._picture, picture is not None)
        self.bar.arrange()

    def show_saving(self, text: str, *, trouble: bool = False) -> None:
        """Show how the last change stands; that it is saved after all is said aloud too."""
        shown = (text, Hue.CLAY if trouble else Hue.SOFT)
        if shown == self._saving:
            return
        self._saving = shown
        self._saved.setText(text)
        self._saved.show_hue(shown[1])
        self.bar.arrange()
        self._is_troubled = self._is_troubled or trouble
        if self._is_troubled and text == self.look.words("screen-saved-saved"):
            self._is_troubled = False
            say(self, text)

    def show_adding(self, shown: bool) -> None:
        """Show who is adding, on screens where something can be added."""
        if shown is not self._adds:
            self._adds = shown
            self._offer_people()

    def _offer_people(self) -> None:
        offered = self._adds and bool(self._people)
        for one in (self._adding_label, *self._chips):
            self.bar.want(one, offered)
        self.bar.arrange()

    def show_break(self, offered: bool) -> None:
        """Offer a break, or do not."""
        self.bar.want(self.rest, offered)
        self.bar.arrange()

    def show_people(self, people: Iterable[Person], adding: Iterable[PersonId]) -> None:
        """Show who could be adding and who is; nobody for none. Those around us are not here."""
        self._people = tuple(one for one in people if one.name.strip() and not one.around)
        self._adding = tuple(adding)
        if [chip.person.id for chip in self._chips] != [one.id for one in self._people]:
            self._make_chips()
        for chip, person in zip(self._chips, self._people, strict=True):
            if chip.person != person:
                chip.show_person(person, self._name_of(person))
            chip.setChecked(person.id in self._adding)
        names = [one.name for one in self._people if one.id in self._adding]
        self._names.show_text(self._names_text(names), ", ".join(names))
        self._offer_people()

    def _names_text(self, names: list[str]) -> str:
        words = self.look.words
        match names:
            case []:
                return words("screen-adding-nobody")
            case [one]:
                return one
            case [one, *others]:
                return words("screen-adding-more", name=one, more=len(others))
            case _:
                raise AssertionError

    def _make_chips(self) -> None:
        self.bar.remove(self._chips)
        self._chips = [
            WhoChip(self.look, one, self.bar, name=self._name_of(one)) for one in self._people
        ]
        before: QWidget = self._adding_label
        for chip in self._chips:
            chip.clicked.connect(partial(self._toggle, chip.person.id))
            self.bar.add_after(before, chip)
            self.setTabOrder(before, chip)
            before = chip

    def _name_of(self, person: Person) -> str:
        return self.look.words("screen-adding-name", name=person.name)

    def _toggle(self, who: PersonId, checked: bool = False) -> None:
        """Let one person add, in place of whoever was adding; with Ctrl or Shift, as well."""
        del checked
        before = set(self._adding)
        if not QApplication.keyboardModifiers() & _AS_WELL:
            before &= {who}
        chosen = before ^ {who}
        self.adding_chosen.emit(tuple(one.id for one in self._people if one.id in chosen))

    def _open_names(self) -> None:
        menu = new_menu(self.look, self)
        for one in self._people:
            action = menu.addAction(one.name)
            action.setCheckable(True)
            action.setChecked(one.id in self._adding)
            action.triggered.connect(partial(self._toggle, one.id))
        show_menu(menu, self._names)
