"""Make it: the whole book as a file to print, saved where the family says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.copies import OURS
from familybook.core.drawing import Voice
from familybook.core.ids import CopyId, PageKey
from familybook.core.person import Person
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.making.ask_card import AskCard
from familybook.screen.making.asked import THE_BOOK, Asked, Making
from familybook.screen.making.edition_choice import EditionChoice
from familybook.screen.making.things import FirstCard, Thing, ThingsCard
from familybook.screen.page.page_view import PageView
from familybook.screen.tokens import Hue, Type

_CHOICES, _COVER = 520, 280


class MakeScreen(Screen):
    """Shows what will be made; says where it shall be saved."""

    help_topic = "make"
    save_wanted = Signal(object)
    """Save what is asked for."""
    asked_changed = Signal(object)
    """Something else is asked for: its cover, its pages and what to look at may be others."""
    stop_wanted = Signal()
    open_wanted = Signal()
    path_wanted = Signal()
    look_wanted = Signal()
    happens_wanted = Signal()
    copies_wanted = Signal()
    """Somebody wants to see who gets which copy."""
    keep_wanted = Signal()
    page_wanted = Signal(object)
    """Somebody wants to look at a page before the book is made."""
    said_yes = Signal(str, bool)
    """Somebody said yes to their name in the book, or no more."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._asked = THE_BOOK
        self._length = ""
        self._hands_on = False
        self.add_title(words("make-title"), words("make-lead"))
        self.ask = AskCard(look, self)
        self.content.addWidget(self.ask)
        self.first = FirstCard(look, self)
        self.first.page_wanted.connect(self.page_wanted)
        self.first.happens_wanted.connect(self.happens_wanted)
        self.content.addWidget(self.first)
        row = Columns(look)
        row.add(self._side(), _CHOICES)
        self.view = PageView(look, self, widest=360)
        row.add(self.view, _COVER, 0)
        self.content.addLayout(row)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.path_wanted)
        self.save = Button(look, words("make-save"), bar, manner=Manner.MAIN, icon=Icon.SAVE)
        self.save.clicked.connect(self._save)
        self.look_through = Button(look, words("look-open"), bar, icon=Icon.EYE)
        self.look_through.clicked.connect(self.look_wanted)
        bar.add(self.back, rank=2)
        self.happens = Button(look, words("happens-open"), bar, manner=Manner.PLAIN)
        self.happens.clicked.connect(self.happens_wanted)
        bar.add(self.look_through, rank=3)
        bar.add(self.happens, rank=4)
        self.copies = Button(look, words("copies-open"), bar, manner=Manner.PLAIN)
        self.copies.clicked.connect(self.copies_wanted)
        bar.add(self.copies, rank=3)
        self.foot.finish()
        bar.add(self.save, at_end=True)
        self.show_making(Making.READY)

    def _side(self) -> QVBoxLayout:
        look, words = self.look, self.look.words
        column = QVBoxLayout()
        column.setSpacing(look.px(8))
        card = Card(look, self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 12, 18, 18)
        self.what = OneOf(look, card, name=words("make-what"), picture_px=34)
        self.what.chosen.connect(self._choose_what)
        self._add_choice(inside, card, self.what)
        self.whose = OneOf(look, card, name=words("make-whose"), picture_px=34)
        self.whose.chosen.connect(self._choose_whose)
        self._of_copies = [self.whose, self._add_choice(inside, card, self.whose)]
        self._alone = Label(look, "", card, size=Type.SMALL, hue=Hue.SOFT)
        inside.addWidget(self._alone)
        self.lengths = OneOf(look, card, name=words("path-lengths"))
        self.lengths.chosen.connect(self._choose_length)
        self._of_lengths = [self.lengths, self._add_choice(inside, card, self.lengths)]
        self._why = Label(look, words("make-length-why"), card, size=Type.SMALL, hue=Hue.SOFT)
        inside.addWidget(self._why)
        self.looks = EditionChoice(look, card)
        self.looks.chosen.connect(self._ask)
        inside.addWidget(self.looks)
        self.ink = Segments(
            look,
            [("colour", words("make-colour")), ("grey", words("make-grey"))],
            card,
            name=words("make-ink"),
            now="colour",
        )
        self.ink.chosen.connect(self._choose_ink)
        self._add_choice(inside, card, self.ink)
        self._pages = Label(look, "", card, size=Type.LEAD, voice=Voice.BOLD)
        inside.addWidget(self._pages)
        self._paper = Label(look, words("make-paper"), card)
        inside.addWidget(self._paper)
        column.addWidget(card)
        column.addWidget(self._told_card())
        self.things = ThingsCard(look, self)
        self.things.page_wanted.connect(self.page_wanted)
        self.things.said_yes.connect(self.said_yes)
        column.addWidget(self.things)
        column.addStretch(1)
        return column

    def _told_card(self) -> Card:
        """Return the card that tells how making goes."""
        look, words = self.look, self.look.words
        self._told = Card(look, self, edge=Hue.LEAF, thick=True)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(18, 10, 14, 16)
        self._sentence = Label(look, "", self._told, size=Type.LEAD, voice=Voice.BOLD)
        self._more = Label(look, "", self._told)
        told.addWidget(self._sentence)
        told.addWidget(self._more)
        acts = FlowLayout(gap=4)
        self.open = Button(look, words("make-open"), self._told, icon=Icon.EYE)
        self.open.clicked.connect(self.open_wanted)
        acts.addWidget(self.open)
        self.keep = Button(look, words("keep-who"), self._told, icon=Icon.PERSON)
        self.keep.clicked.connect(self.keep_wanted)
        acts.addWidget(self.keep)
        self.stop = Button(look, words("make-stop"), self._told)
        self.stop.clicked.connect(self.stop_wanted)
        acts.addWidget(self.stop)
        told.addLayout(acts)
        return self._told

    def _add_choice(self, column: QVBoxLayout, card: Card, choice: QWidget) -> Label:
        name = Label(self.look, choice.accessibleName(), card, size=Type.LABEL, voice=Voice.BOLD)
        column.addWidget(name)
        column.addWidget(choice)
        return name

    @property
    def asked(self) -> Asked:
        """Return what is asked for."""
        return self._asked

    def show_copies(self, copies: Sequence[Choice]) -> None:
        """Show whose copies there are: where everybody's is the only one, there is no choice."""
        self.whose.show_choices(copies, OURS)
        for one in self._of_copies:
            one.setVisible(len(copies) > 1)

    def show_alone(self, sentence: str) -> None:
        """Say for whom alone the copy is that is asked for; nothing where it is everybody's."""
        self._alone.setText(sentence)
        self._alone.setVisible(bool(sentence))

    def show_choices(self, what: Sequence[Choice], lengths: Sequence[Choice], length: str) -> None:
        """Show what can be made: the book as it is, of that length, is asked for at first."""
        self._length = length
        self._asked = Asked(grey=self._asked.grey)
        self.what.show_choices(what, "")
        self.lengths.show_choices(lengths, length)
        self._show_asked()

    def _show_asked(self) -> None:
        is_book = self._asked.page is None
        for one in self._of_lengths:
            one.setVisible(is_book)
        self._why.setVisible(is_book and bool(self._asked.shape))
        self.looks.show_asked(self._asked)
        self._paper.setText(self.looks.paper(self._asked))
        save = "make-save" if self._asked.copy == OURS else "make-save-own"
        self.save.show_text(self.look.words(save if is_book else "make-save-sheet"))
        self.foot.bar.arrange()

    def show_things(self, things: Sequence[Thing], asked: Sequence[Person] = ()) -> None:
        """Show what is worth a look, and who is asked; something new is said aloud."""
        self.things.show_asked(asked)
        if self.things.show_things(things) and self.isVisible():
            say(self, self.look.words("make-things"))

    def show_first(self, things: Sequence[Thing]) -> None:
        """Show who said no, or not yet, before anything is saved; something new is said aloud."""
        if self.first.show_things(things) and self.isVisible():
            say(self, " ".join(one.sentence for one in things))

    def show_pages(self, pages: str) -> None:
        """Show how many pages there are to print."""
        self._pages.setText(pages)

    def show_cover(self, cover: Sequence[QImage]) -> None:
        """Show the cover, or the sheet that is asked for."""
        self.view.show_sides(cover)

    def forget(self) -> None:
        """Show nothing of a book: it was closed."""
        self._asked = THE_BOOK
        self.ink.show_choice("colour")
        self.show_pages("")
        self.show_cover(())
        self.what.show_choices((), "")
        self.show_copies(())
        self.show_alone("")
        self.ask.show_asked((), "")
        self.show_making(Making.READY)

    def show_making(self, making: Making, sentence: str = "", more: str = "") -> None:
        """Show how far it is, in one calm sentence."""
        ours = "" if making is Making.READY else self.look.words(f"make-{making.value}")
        told = sentence or ours
        self._told.setVisible(bool(told))
        self._told.show_edge(Hue.CLAY if making is Making.TROUBLE else Hue.LEAF, thick=True)
        self._sentence.setText(told)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.open.setVisible(making is Making.DONE)
        self.keep.setVisible(making is Making.DONE and self._asked.page is None)
        self.stop.setVisible(making is Making.BUSY)
        self._move_focus(making)
        if told:
            say(self, told)
            # Where it stands is known once it has been laid out.
            QTimer.singleShot(0, self, self._show_told)

    def show_progress(self, done: int, of_all: int) -> None:
        """Show how far the making is, in words; it is not read out, for it would never be done."""
        if self.stop.isHidden():
            return
        key = "make-busy-pages" if done < of_all else "make-busy-binding"
        self._more.setText(self.look.words(key, done=done, all=of_all))
        self._more.show()

    def _show_told(self) -> None:
        """Scroll until all that tells how making goes is seen."""
        if self._told.isVisible():
            show_whole(self._told)

    def _move_focus(self, making: Making) -> None:
        """Let saving hand the focus on, from the button that saved to the one that opens."""
        now = self.window().focusWidget()
        if making is Making.BUSY:
            self._hands_on = now is self.save
            if self._hands_on:
                self.back.setFocus()
        self.save.setEnabled(making is not Making.BUSY)
        if making in (Making.DONE, Making.TROUBLE) and self._hands_on:
            self._hands_on = False
            if now is self.back:
                (self.open if making is Making.DONE else self.save).setFocus()

    def _choose_ink(self, key: str) -> None:
        self._ask(replace(self._asked, grey=key == "grey"))

    def _choose_what(self, key: str) -> None:
        self._ask(replace(self._asked, page=PageKey(key) if key else None))

    def _choose_whose(self, key: str) -> None:
        self._ask(replace(self._asked, copy=CopyId(key)))

    def _choose_length(self, name: str) -> None:
        self._ask(replace(self._asked, shape="" if name == self._length else name))

    def _ask(self, asked: Asked) -> None:
        self._asked = asked
        self._show_asked()
        self.asked_changed.emit(asked)

    def _save(self) -> None:
        self.save_wanted.emit(self._asked)

    def first_focus(self) -> QWidget | None:
        """Return the button that saves."""
        return self.save
