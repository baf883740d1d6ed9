"""What happens to this book: a yes or no from each, by name, out loud."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from familybook.core.allowing import Matter, Replies, Reply
from familybook.core.drawing import Voice
from familybook.core.ids import PersonId
from familybook.core.naming import called
from familybook.core.person import Person
from familybook.drawings.picks import small_picture
from familybook.screen.editors.columns import Columns
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.choices import ChoiceCard
from familybook.screen.kit.icons import Icon, draw_icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.pictures import PictureView
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.segments import Segments
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.tokens import Hue, Type
from familybook.screen.welcome.name_row import portrait

_PEOPLE, _MATTERS = 240, 700
_WORDS, _REPLY = 320, 440
_PICTURE = 54
_FACE, _ARROW = 56, 22
_PICTURES = {
    Matter.MAKE: "book",
    Matter.PHOTOS: "frame",
    Matter.NAMES: "bubble",
    Matter.COUNCIL: "form",
    Matter.SHARE: "envelope",
}


class MatterRow(Card):
    """One plain sentence, and Yes, No or Not sure yet."""

    replied = Signal(str)

    def __init__(self, look: Look, matter: Matter, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.matter = matter
        whole = QVBoxLayout(self)
        whole.setContentsMargins(look.px(14), look.px(8), look.px(10), look.px(12))
        row = Columns(look, gap=10)
        whole.addLayout(row)
        picture = small_picture(_PICTURES[matter])
        self._picture = PictureView(look, picture, self, wide=_PICTURE, high=_PICTURE)
        call_it(self._picture, "")
        row.add(self._picture, _PICTURE, 0)
        told = QWidget(self)
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.sentence = Label(
            look, words(f"happens-{matter}"), told, size=Type.LABEL, voice=Voice.BOLD
        )
        column.addWidget(self.sentence)
        self.more = Label(look, words(f"happens-{matter}-more"), told, hue=Hue.SOFT)
        column.addWidget(self.more)
        row.add(told, _WORDS)
        self.reply = Segments(
            look,
            [(one.value, words(f"happens-{one}")) for one in Reply],
            self,
            name=self.sentence.text(),
        )
        self.reply.chosen.connect(self.replied)
        row.add(self.reply, _REPLY, 0)

    def show_reply(self, reply: Reply | None) -> None:
        """Show what somebody says; of a no, and of not sure yet, what it does from now on."""
        self.reply.show_choice("" if reply is None else reply.value)
        left = reply in (Reply.NO, Reply.NOT_SURE)
        self.more.setText(self.look.words(f"happens-{self.matter}-{'left' if left else 'more'}"))


class TurnCard(ChoiceCard):
    """Somebody who is asked: ticked once they have said all; whose turn it is, an arrow tells."""

    def __init__(self, look: Look, person: Person, told: str, parent: QWidget) -> None:
        picture, name = portrait(person, look.words), called(person, look.words)
        super().__init__(look, picture, name, parent, sub=told, picture_px=_FACE)
        self._has_said = False

    def show_said(self, *, all_of_it: bool) -> None:
        """Show whether they have said all."""
        self._has_said = all_of_it
        self.update()

    @property
    def is_ticked(self) -> bool:
        """Whether they have said all, whoever's turn it is."""
        return self._has_said

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint the card, and from whose turn it is an arrow to what is asked."""
        super().paint(painter, shape)
        if self.isChecked():
            side = float(self.look.px(_ARROW))
            edge = self.look.px(10)
            box = QRectF(shape.right() - side - edge, shape.bottom() - side - edge, side, side)
            place, colour = self.mirrored(shape, box), self.look.colour(Hue.LEAF)
            draw_icon(painter, Icon.ON, place, colour, right_to_left=self.isRightToLeft())


class WhatHappensScreen(Screen):
    """Shows whose turn it is and what they said; nothing is chosen until they choose."""

    help_topic = "names"
    replied = Signal(str, str, str)
    """Who says what to which matter."""
    names_wanted = Signal()
    path_wanted = Signal()
    back_wanted = Signal()
    """A visit is to end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._people: tuple[Person, ...] = ()
        self._replies: Replies = {}
        self._now = PersonId("")
        self._visits = False
        self.cards: dict[PersonId, TurnCard] = {}
        self._shown: tuple[tuple[Person, str], ...] = ()
        self._group = QButtonGroup(self)
        self.add_title(words("happens-title"), words("happens-lead"))
        both = Columns(look, gap=20)
        both.add(self._people_side(), _PEOPLE, 0)
        both.add(self._matters_side(), _MATTERS)
        self.content.addLayout(both)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("happens-back"), bar)
        self.back.clicked.connect(self._leave)
        self.skip = Button(look, words("happens-skip"), bar, manner=Manner.PLAIN)
        self.skip.clicked.connect(self.path_wanted)
        self.next = Button(look, words("happens-next"), bar, manner=Manner.MAIN)
        self.next.clicked.connect(self._go_on)
        bar.add(self.back, rank=2)
        self.foot.finish()
        bar.add(self.skip, rank=1, at_end=True)
        bar.add(self.next, at_end=True)

    def _people_side(self) -> QWidget:
        side = QWidget(self)
        call_it(side, self.look.words("happens-people"))
        self._list = EvenGrid(self.look, side, least=200, most=4, gap=2)
        return side

    def _matters_side(self) -> QWidget:
        look, words = self.look, self.look.words
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        self.turn = Heading(look, "", side)
        column.addWidget(self.turn)
        self.rows = {matter: MatterRow(look, matter, side) for matter in Matter}
        for matter, row in self.rows.items():
            row.replied.connect(partial(self._reply, matter))
            column.addWidget(row)
        column.addWidget(Label(look, words("happens-change"), side, voice=Voice.BOLD))
        self.paper = Label(look, words("happens-paper"), side)
        column.addWidget(self.paper)
        column.addStretch(1)
        return side

    def show_given(self, names: str) -> None:
        """Say what a change of mind cannot reach: what is on paper, and who has a copy."""
        words = self.look.words
        self.paper.setText(
            words("happens-paper-given", names=names) if names else words("happens-paper")
        )

    @property
    def now(self) -> PersonId:
        """Return whose turn it is."""
        return self._now

    def show_replies(self, people: Sequence[Person], replies: Replies) -> None:
        """Show what each of them said; whose turn it is stays so while they are there."""
        self._people, self._replies = tuple(people), replies
        ids = [one.id for one in self._people]
        if self._now not in ids:
            open_ones = (who for who in ids if len(replies.get(who, {})) < len(Matter))
            self._now = next(open_ones, ids[0] if ids else PersonId(""))
        self._show()

    def begin(self, *, visits: bool = False) -> None:
        """Let it be the turn of whoever has not said everything; a visit ends where it began."""
        self._now = PersonId("")
        self._visits = visits
        self.back.show_text(self.look.words("screen-back" if visits else "happens-back"))
        self.foot.bar.want(self.skip, not visits)

    def _leave(self) -> None:
        (self.back_wanted if self._visits else self.names_wanted).emit()

    def _show(self) -> None:
        words = self.look.words
        self._show_people()
        person = next((one for one in self._people if one.id == self._now), None)
        self.turn.setText(
            words("happens-turn", name=called(person, words)) if person else words("happens-nobody")
        )
        said: Mapping[Matter, Reply] = self._replies.get(self._now, {})
        for matter, row in self.rows.items():
            row.setVisible(person is not None)
            row.show_reply(said.get(matter))
        last = "happens-done" if self._visits else "happens-path"
        self.next.show_text(words(last if self._after() is None else "happens-next"))
        self.foot.bar.arrange()

    def _show_people(self) -> None:
        """Show whose turn it is; the cards are made anew only when they say something else."""
        shown = tuple((one, self._told(one.id)) for one in self._people)
        if shown != self._shown:
            focused = next((who for who, card in self.cards.items() if card.hasFocus()), None)
            for card in self.cards.values():
                self._list.removeWidget(card)
                card.hide()
                card.deleteLater()
            self.cards = {one.id: self._card(one, told) for one, told in shown}
            self._shown = shown
            if focused in self.cards:
                self.cards[focused].setFocus()
            if self.isVisible():
                put_in_order(*self.parts())
        if self._now in self.cards:
            self.cards[self._now].setChecked(True)

    def _card(self, person: Person, told: str) -> TurnCard:
        card = TurnCard(self.look, person, told, self)
        card.show_said(all_of_it=self._has_said(person.id))
        call_it(card, f"{called(person, self.look.words)}, {told}")
        describe_it(card, "")
        card.clicked.connect(partial(self._choose, person.id))
        card.setAutoExclusive(True)  # heard as one of a few
        self._group.addButton(card)
        self._list.addWidget(card)
        card.show()
        return card

    def _has_said(self, who: PersonId) -> bool:
        return len(self._replies.get(who, {})) == len(Matter)

    def _told(self, who: PersonId) -> str:
        words, said = self.look.words, len(self._replies.get(who, {}))
        if self._has_said(who):
            return words("happens-said")
        if who == self._now:
            return words("happens-now")
        return words("happens-some" if said else "happens-later")

    def _choose(self, who: PersonId, checked: bool = False) -> None:
        del checked
        self._now = who
        self._show()

    def _reply(self, matter: Matter, reply: str) -> None:
        self.replied.emit(self._now, matter.value, reply)

    def _after(self) -> PersonId | None:
        """Return whose turn is next, or none after the last."""
        ids = [one.id for one in self._people]
        at = ids.index(self._now) + 1 if self._now in ids else len(ids)
        return ids[at] if at < len(ids) else None

    def _go_on(self) -> None:
        there = self._after()
        if there is None:
            (self.back_wanted if self._visits else self.path_wanted).emit()
            return
        self._choose(there)
        self.cards[there].setFocus()
        self.begun_anew.emit()

    def first_focus(self) -> QWidget | None:
        """Return the card of whoever's turn it is."""
        return self.cards.get(self._now, self.next)
