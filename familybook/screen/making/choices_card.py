"""What shall be made, whose it is, how long and how it looks: all that is asked on one card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.copies import OURS
from familybook.core.drawing import Voice
from familybook.core.ids import CopyId, PageKey
from familybook.editions import EDITIONS
from familybook.screen.kit.cards import Card
from familybook.screen.kit.labels import Label
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.making.asked import THE_BOOK, Asked
from familybook.screen.making.edition_choice import EditionChoice
from familybook.screen.making.more_ways import MoreWays
from familybook.screen.making.pages_choice import PagesChoice
from familybook.screen.tokens import Hue, Type

_PICTURE_PX = 34


class ChoicesCard(Card):
    """Holds what is asked for, and shows only what is a choice."""

    asked_changed = Signal(object)
    """Something else is asked for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._look = look
        self.asked = THE_BOOK
        self._length = ""
        self._all_lengths: tuple[Choice, ...] = ()
        self._column = inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 12, 18, 18)
        self.what = OneOf(look, self, name=words("make-what"), picture_px=_PICTURE_PX)
        self.what.chosen.connect(self._choose_what)
        self._add(self.what)
        self.whose = OneOf(look, self, name=words("make-whose"), picture_px=_PICTURE_PX)
        self.whose.chosen.connect(self._choose_whose)
        self._of_copies = [self.whose, self._add(self.whose)]
        self.alone = self._line("", small=True)
        self.lengths = OneOf(look, self, name=words("path-lengths"))
        self.lengths.chosen.connect(self._choose_length)
        self._of_lengths = [self.lengths, self._add(self.lengths)]
        self.why = self._line(words("make-length-why"), small=True)
        self.looks = EditionChoice(look, self)
        self.looks.chosen.connect(self.ask)
        inside.addWidget(self.looks)
        self.inside = PagesChoice(look, self)
        self.inside.chosen.connect(self.ask)
        inside.addWidget(self.inside)
        inks = [("colour", words("make-colour")), ("grey", words("make-grey"))]
        self.ink = Segments(look, inks, self, name=words("make-ink"), now="colour")
        self.ink.chosen.connect(self._choose_ink)
        self._add(self.ink)
        self.pages = Label(look, "", self, size=Type.LEAD, voice=Voice.BOLD)
        inside.addWidget(self.pages)
        self.paper = self._line(words("make-paper"))
        self.ways = MoreWays(look, self)
        self.ways.chosen.connect(self.ask)
        inside.addWidget(self.ways)

    def _add(self, choice: QWidget) -> Label:
        name = Label(self._look, choice.accessibleName(), self, size=Type.LABEL, voice=Voice.BOLD)
        self._column.addWidget(name)
        self._column.addWidget(choice)
        return name

    def _line(self, text: str, *, small: bool = False) -> Label:
        size, hue = (Type.SMALL, Hue.SOFT) if small else (Type.BODY, Hue.INK)
        line = Label(self._look, text, self, size=size, hue=hue)
        self._column.addWidget(line)
        return line

    def show_copies(self, copies: Sequence[Choice]) -> None:
        """Show whose copies there are: where everybody's is the only one, there is no choice."""
        self.whose.show_choices(copies, OURS)
        for one in self._of_copies:
            one.setVisible(len(copies) > 1)

    def show_alone(self, sentence: str) -> None:
        """Say for whom alone the copy is that is asked for; nothing where it is everybody's."""
        self.alone.setText(sentence)
        self.alone.setVisible(bool(sentence))

    def show_choices(self, what: Sequence[Choice], lengths: Sequence[Choice], length: str) -> None:
        """Show what can be made: the book as it is, of that length, is asked for at first."""
        self._length, self._all_lengths = length, tuple(lengths)
        self.asked = Asked(grey=self.asked.grey)
        self.ways.forget()
        self.what.show_choices(what, "")
        self.show_asked()

    def show_asked(self) -> None:
        """Show what is asked for, and only what can be chosen then."""
        is_book = self.asked.page is None
        self.what.show_choices(self.what.choices, self.asked.page or "")
        self.whose.show_choices(self.whose.choices, self.asked.copy)
        for one in self._of_lengths:
            one.setVisible(is_book and not EDITIONS[self.asked.edition].sides)
        self._show_lengths()
        self.why.setVisible(is_book and bool(self.asked.shape))
        self.looks.show_asked(self.asked)
        self.inside.show_asked(self.asked)
        self.paper.setText(self.looks.paper(self.asked))
        self.ways.show_asked(self.asked)

    def _show_lengths(self) -> None:
        """Show the lengths; how many pages each has is known of the usual book alone."""
        shown = self._all_lengths
        if not self._is_usual:
            shown = tuple(replace(one, about="") for one in shown)
        self.lengths.show_choices(shown, self.asked.shape or self._length)

    @property
    def _is_usual(self) -> bool:
        return (self.asked.edition, self.asked.copy) == (THE_BOOK.edition, THE_BOOK.copy)

    def show_counted(self, pages: str) -> None:
        """Show how many pages the length has that is asked for, now that they are counted."""
        if not self._is_usual:
            return
        now = self.asked.shape or self._length
        self._all_lengths = tuple(
            replace(one, about=pages) if one.key == now else one for one in self._all_lengths
        )
        self._show_lengths()

    def forget(self) -> None:
        """Ask for nothing of a book: it was closed."""
        self.asked = THE_BOOK
        self.ways.forget()
        self.ink.show_choice("colour")
        self.pages.setText("")
        self.what.show_choices((), "")
        self.inside.show_pages(())
        self.show_copies(())
        self.show_alone("")

    def ask(self, asked: Asked) -> None:
        """Ask for something else."""
        self.asked = asked
        self.show_asked()
        self.asked_changed.emit(asked)

    def _choose_ink(self, key: str) -> None:
        self.ask(replace(self.asked, grey=key == "grey"))

    def _choose_what(self, key: str) -> None:
        self.ask(replace(self.asked, page=PageKey(key) if key else None))

    def _choose_whose(self, key: str) -> None:
        self.ask(replace(self.asked, copy=CopyId(key)))

    def _choose_length(self, name: str) -> None:
        self.ask(replace(self.asked, shape="" if name == self._length else name))
