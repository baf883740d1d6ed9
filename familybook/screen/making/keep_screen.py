"""Ours to keep: all have their copy, and the family says how long the book stays here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.person import Person
from familybook.drawings.picks import small_picture
from familybook.drawings.scenes.going_home import going_home
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.whose import WhoChips
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.making.copy_rows import CopyRows, Holder
from familybook.screen.making.taking_off import Lines, TakingOff
from familybook.screen.tokens import Hue, Type

_COPIES, _HERE = 580, 450
_ENVELOPE, _ASKED = 54, 300


class CouncilCard(Card):
    """Whether the council may keep a copy, as all of them said; what they say is changed there."""

    asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(14), look.px(6), look.px(12), look.px(9))
        row = Columns(look, gap=10)
        whole.addLayout(row)
        picture = PictureView(look, small_picture("envelope"), self, wide=48, high=48)
        row.add(picture, _ENVELOPE, 0)
        told = QWidget(self)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            Label(look, words("keep-council"), told, size=Type.LABEL, voice=Voice.BOLD)
        )
        self.said = Label(look, "", told, hue=Hue.SOFT)
        column.addWidget(self.said)
        self.ask = Button(look, words("keep-council-ask"), told)
        self.ask.clicked.connect(self.asked)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        row.add(told, _ASKED)


class HereCard(Card):
    """How long the book stays on this laptop, what is kept, and what takes it off."""

    weeks_wanted = Signal()
    all_wanted = Signal()
    """Somebody wants to see all that is kept about them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, edge=Hue.LEAF, thick=True)
        words = look.words
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(22), look.px(16), look.px(22), look.px(20))
        column.setSpacing(look.px(8))
        picture = PictureView(look, going_home(), self)
        picture.setFixedHeight(look.px(128))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picture.setSizePolicy(policy)
        column.addWidget(picture)
        column.addWidget(Heading(look, words("keep-here"), self, level=1))
        column.addWidget(Label(look, words("keep-here-lead"), self))
        column.addWidget(Label(look, words("keep-here-copy"), self, hue=Hue.SOFT))
        self.without = Label(look, "", self, voice=Voice.BOLD)
        column.addWidget(self.without)
        self.until = Label(look, "", self, size=Type.LEAD, voice=Voice.BOLD)
        column.addWidget(self.until)
        self.weeks = Button(look, words("keep-two-weeks"), self)
        self.weeks.clicked.connect(self.weeks_wanted)
        column.addWidget(self.weeks)
        self.show_all = Button(look, words("everything-open"), self, manner=Manner.PLAIN)
        describe_it(self.show_all, words("everything-about"))
        self.show_all.clicked.connect(self.all_wanted)
        column.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.taking_off = TakingOff(look, self)
        column.addWidget(self.taking_off)

    def show_stay(
        self, without: Sequence[str], anybody: bool, until: str, more: bool, *, have_one: bool
    ) -> None:
        """Show who has no copy, whether anybody has, until when it stays, and if longer can be."""
        words = self.look.words
        names = ", ".join(without)
        self.without.setText(words("keep-without", names=names) if names else words("keep-all"))
        self.without.setVisible(anybody)
        self.until.setText(words("keep-until", day=until) if until else "")
        self.until.setVisible(bool(until))
        self.weeks.setVisible(more)
        self.taking_off.show_first(anybody_has_one=have_one)


class KeepScreen(Screen):
    """Shows who has which copy and how long the book stays; says what changes about it."""

    help_topic = "keep"
    given = Signal(str, bool)
    """Whose copy is in their hands, or is no more."""
    weeks_wanted = Signal()
    happens_wanted = Signal()
    make_wanted = Signal()
    certificate_wanted = Signal()
    path_wanted = Signal()
    last_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.add_title(words("keep-title"), words("keep-lead"))
        both = Columns(look, gap=20)
        both.add(self._copies_side(), _COPIES)
        both.add(self._laptop_side(), _HERE, 0)
        self.content.addLayout(both)
        self.content.addStretch(1)
        self._fill_foot()

    def _copies_side(self) -> QWidget:
        look, words = self.look, self.look.words
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(Heading(look, words("keep-holders"), side))
        self._made_told = Label(look, "", side)
        self._made_told.hide()
        column.addWidget(self._made_told)
        self._nobody = Label(look, words("keep-nobody"), side)
        column.addWidget(self._nobody)
        self.copies = CopyRows(look, side)
        self.copies.given.connect(self.given)
        column.addWidget(self.copies)
        self._others = Label(look, words("keep-others"), side, voice=Voice.BOLD)
        column.addWidget(self._others)
        self.others = WhoChips(look, side, says="keep-others-told")
        call_it(self.others, self._others.text())
        self.others.chosen.connect(self.given)
        column.addWidget(self.others)
        self.no_others = GentleLine(look, side)
        column.addWidget(self.no_others)
        self.made = Lines(look, words("leave-made"), side)
        column.addWidget(self.made)
        column.addStretch(1)
        return side

    def _laptop_side(self) -> QWidget:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.look.px(4))
        self.here = HereCard(self.look, side)
        self.here.weeks_wanted.connect(self.weeks_wanted)
        column.addWidget(self.here)
        self.council = CouncilCard(self.look, side)
        self.council.asked.connect(self.happens_wanted)
        column.addWidget(self.council)
        column.addStretch(1)
        return side

    def _fill_foot(self) -> None:
        look, words, bar = self.look, self.look.words, self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.path_wanted)
        plain = Manner.PLAIN
        self.another = Button(look, words("keep-another"), bar, manner=plain, icon=Icon.PRINT)
        self.another.clicked.connect(self.make_wanted)
        self.certificate = Button(look, words("keep-certificate"), bar)
        self.certificate.clicked.connect(self.certificate_wanted)
        self.last = Button(look, words("keep-done"), bar, manner=Manner.MAIN)
        self.last.clicked.connect(self.last_wanted)
        bar.add(self.back, rank=1)
        self.foot.finish()
        bar.add(self.another, rank=3, at_end=True)
        bar.add(self.certificate, rank=2, at_end=True)
        bar.add(self.last, at_end=True)

    def show_copies(
        self, holders: Sequence[Holder], others: Sequence[Person], council: str
    ) -> None:
        """Show who has theirs, who else could have one, and what was said of the council's."""
        anew = self.copies.show_holders(holders)
        self._nobody.setVisible(not holders)
        self._ask_who_has_them()
        # A tick on a chip would say that they agreed to be named, and here, that they have a copy.
        self.others.show_people([replace(one, agreed=False) for one in others], ())
        self._others.setVisible(bool(others))
        self.others.setVisible(bool(others))
        self.council.said.setText(council)
        if anew and self.isVisible():
            put_in_order(*self.parts())

    def show_no_others(self, sentence: str) -> None:
        """Say who said no to copies for others; nothing where nobody did."""
        self.no_others.show_sentence(sentence)

    def show_made(self, lines: Sequence[tuple[str, str]], books: int = 0) -> None:
        """Show what was made of the book and went elsewhere, each with the place of its file.

        `books` of them are the book itself: who has them is asked.
        """
        self.made.show_lines([line for line, _ in lines], [place for _, place in lines])
        self._made_told.setText(self.look.words("keep-made", count=books) if books else "")
        self._ask_who_has_them()

    def _ask_who_has_them(self) -> None:
        left = any(not row.has.isChecked() for row in self.copies.rows.values())
        self._made_told.setVisible(left and bool(self._made_told.text()))

    def show_stay(
        self, without: Sequence[str], anybody: bool, until: str, more: bool, *, have_one: bool
    ) -> None:
        """Show how long the book stays; whoever pressed for more goes on where it is said."""
        pressed = self.here.weeks.hasFocus()
        self.here.show_stay(without, anybody, until, more, have_one=have_one)
        if pressed and not more:
            self.last.setFocus()

    def first_focus(self) -> QWidget | None:
        """Return the first copy that is still to be given, else the way on."""
        rows = self.copies.rows.values()
        return next((row.has for row in rows if not row.has.isChecked()), self.last)
