"""Make it: the whole book as a file to print, saved where the family says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.copies import OURS
from familybook.core.edition import Output
from familybook.core.person import Person
from familybook.editions import EDITIONS
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.one_of import Choice
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.making.ask_card import AskCard
from familybook.screen.making.asked import Asked, Making
from familybook.screen.making.choices_card import ChoicesCard
from familybook.screen.making.made_card import MadeCard
from familybook.screen.making.things import FirstCard, Thing, ThingsCard
from familybook.screen.page.page_view import PageView

_CHOICES, _COVER = 520, 280


class MakeScreen(Screen):
    """Shows what will be made; says where it shall be saved."""

    help_topic = "make"
    save_wanted = Signal(object)
    """Save what is asked for."""
    print_wanted = Signal(object)
    """Print it here, on a printer of this laptop."""
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
        self._hands_on = self._may_print = False
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
        self.foot.finish(folds_from=4)
        here = words("print-here")
        self.here = Button(look, here, bar, icon=Icon.PRINT)
        self.here.clicked.connect(self._print)
        bar.add(self.here, rank=1, at_end=True)
        bar.add(self.save, at_end=True)
        self.show_printing(possible=False)
        self.show_making(Making.READY)

    def _side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.look.px(8))
        self.choices = card = ChoicesCard(self.look, self)
        card.asked_changed.connect(self._show_asked)
        self.what, self.whose, self.lengths = card.what, card.whose, card.lengths
        self.looks, self.ink, self.ways = card.looks, card.ink, card.ways
        self._pages, self._paper = card.pages, card.paper
        self._alone, self._why = card.alone, card.why
        column.addWidget(card)
        column.addWidget(self._told_card())
        self.things = ThingsCard(self.look, self)
        self.things.page_wanted.connect(self.page_wanted)
        self.things.said_yes.connect(self.said_yes)
        column.addWidget(self.things)
        column.addStretch(1)
        return column

    def _told_card(self) -> MadeCard:
        """Return the card that tells how making goes."""
        self._told = MadeCard(self.look, self)
        self._sentence, self._more = self._told.sentence, self._told.more
        self.open, self.keep, self.stop = self._told.open, self._told.keep, self._told.stop
        self.open.clicked.connect(self.open_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        return self._told

    @property
    def asked(self) -> Asked:
        """Return what is asked for."""
        return self.choices.asked

    def show_copies(self, copies: Sequence[Choice]) -> None:
        """Show whose copies there are."""
        self.choices.show_copies(copies)

    def show_alone(self, sentence: str) -> None:
        """Say for whom alone the copy is that is asked for; nothing where it is everybody's."""
        self.choices.show_alone(sentence)

    def show_choices(self, what: Sequence[Choice], lengths: Sequence[Choice], length: str) -> None:
        """Show what can be made: the book as it is, of that length, is asked for at first."""
        self.choices.show_choices(what, lengths, length)
        self._show_buttons()

    def _show_asked(self, asked: Asked) -> None:
        self._show_buttons()
        self.asked_changed.emit(asked)

    def _show_buttons(self) -> None:
        self.save.show_text(self.look.words(_save_key(self.asked)))
        self._show_here()

    def show_printing(self, *, possible: bool) -> None:
        """Offer to print here, where the laptop has a printer."""
        self._may_print = possible
        self._show_here()

    def _show_here(self) -> None:
        self.foot.bar.want(self.here, self._may_print and _is_for_paper(self.asked))
        self.foot.bar.arrange()

    def show_things(self, things: Sequence[Thing], asked: Sequence[Person] = ()) -> None:
        """Show what is worth a look, and who is asked; something new is said aloud."""
        self.things.show_asked(asked)
        if self.things.show_things(things) and self.isVisible():
            put_in_order(*self.parts())
            say(self, self.look.words("make-things"))

    def show_first(self, things: Sequence[Thing]) -> None:
        """Show who said no, or not yet, before anything is saved; something new is said aloud."""
        if self.first.show_things(things) and self.isVisible():
            put_in_order(*self.parts())
            say(self, " ".join(one.sentence for one in things))

    def show_pages(self, pages: str) -> None:
        """Show how many pages there are to print."""
        self._pages.setText(pages)

    def show_cover(self, cover: Sequence[QImage]) -> None:
        """Show the cover, or the sheet that is asked for."""
        self.view.show_sides(cover)

    def forget(self) -> None:
        """Show nothing of a book: it was closed."""
        self.choices.forget()
        self.show_cover(())
        self.ask.show_asked((), "")
        self.show_making(Making.READY)

    def show_making(self, making: Making, sentence: str = "", more: str = "") -> None:
        """Show how far it is, in one calm sentence."""
        ours = "" if making is Making.READY else self.look.words(f"make-{making.value}")
        told = sentence or ours
        self._told.show_making(making, told, more, whole=self.asked.page is None)
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

    def _save(self) -> None:
        """Save it; where it is to be locked, once there is a password for it."""
        if self.ways.lacks_password:
            self.foot.show_trouble(self.look.words("make-password-first"))
            self.ways.field.setFocus()
            show_whole(self.ways.field)
            return
        self.save_wanted.emit(replace(self.asked, password=self.ways.password))

    def _print(self) -> None:
        self.print_wanted.emit(self.asked)

    def first_focus(self) -> QWidget | None:
        """Return the button that saves."""
        return self.save


def _save_key(asked: Asked) -> str:
    """Return the key of what saving is called."""
    if asked.page is not None:
        return "make-save-sheet"
    if asked.copy != OURS:
        return "make-save-own"
    return "make-save" if _is_for_paper(asked) else "make-save-screen"


def _is_for_paper(asked: Asked) -> bool:
    """Tell whether what is asked for is worth printing: neither small nor for a phone."""
    is_pdf = asked.page is not None or EDITIONS[asked.edition].output is Output.PDF
    return is_pdf and not asked.small
