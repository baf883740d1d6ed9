"""Print here: a printer is chosen, and how; then it prints, with a turn of the pile if need be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.core.passes import Turning
from familybook.drawings.sheets.turning import printing
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import show_whole
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.making.print_cards import Copies, TriedCard, TurnCard
from familybook.screen.making.printing import OnPaper, PrinterShown, Stage
from familybook.screen.tokens import Hue, Type

_WHICH, _HOW = 520, 420


class PrintScreen(Screen):
    """Asks which printer, and how; tells how far it is; shows how the pile is turned."""

    help_topic = "make"
    back_wanted = Signal()
    again_wanted = Signal()
    """Somebody plugged a printer in, or turned it on."""
    changed = Signal(object)
    """How it is to go on paper now."""
    print_wanted = Signal(object)
    more_wanted = Signal(object)
    """The system's own window is wanted."""
    trial_wanted = Signal(object)
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self.wish = OnPaper()
        self._printers: tuple[PrinterShown, ...] = ()
        self._may_turn = self._fresh = True
        self.stage = Stage.ASK
        self.add_title(words("print-title"), words("print-lead"))
        self.content.addWidget(self._told_card())
        self.turn = TurnCard(look, self)
        self.turn.stop_wanted.connect(self.stop_wanted)
        self.content.addWidget(self.turn)
        self.tried = TriedCard(look, self)
        self.content.addWidget(self.tried)
        self._asking = QWidget(self)
        row = Columns(look, self._asking)
        row.add(self._which_card(), _WHICH)
        row.add(self._how_card(), _HOW)
        self.content.addWidget(self._asking)
        self.content.addStretch(1)
        bar = self.foot.bar
        self.back = Button(look, words("screen-back"), bar)
        self.back.clicked.connect(self.back_wanted)
        bar.add(self.back, rank=2)
        self.more = Button(look, words("print-more"), bar, manner=Manner.PLAIN)
        self.more.clicked.connect(self._want_more)
        bar.add(self.more, rank=3)
        self.foot.finish(undoes=False)
        go = words("print-go")
        self.go = Button(look, go, bar, manner=Manner.MAIN, icon=Icon.PRINT)
        self.go.clicked.connect(self._want_print)
        bar.add(self.go, at_end=True)
        self.show_stage(Stage.ASK)

    def _told_card(self) -> Card:
        look = self.look
        self._told = Card(look, self, edge=Hue.LEAF, thick=True)
        column = QVBoxLayout(self._told)
        column.setContentsMargins(18, 10, 14, 16)
        self.sentence = Label(look, "", self._told, size=Type.LEAD, voice=Voice.BOLD)
        column.addWidget(self.sentence)
        acts = FlowLayout(gap=4)
        self.stop = Button(look, look.words("print-stop"), self._told)
        self.stop.clicked.connect(self.stop_wanted)
        acts.addWidget(self.stop)
        column.addLayout(acts)
        return self._told

    def _card(self) -> tuple[Card, QVBoxLayout]:
        card = Card(self.look, self._asking)
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 12, 18, 18)
        column.setSpacing(self.look.px(6))
        return card, column

    def _which_card(self) -> Card:
        look, words = self.look, self.look.words
        card, column = self._card()
        column.addWidget(Heading(look, words("print-which"), card))
        self.which = OneOf(look, card, name=words("print-which"), picture_px=40)
        self.which.chosen.connect(self._choose_printer)
        column.addWidget(self.which)
        self.none = Label(look, words("print-none"), card, size=Type.LEAD)
        column.addWidget(self.none)
        acts = FlowLayout(gap=4)
        self.again = Button(look, words("print-again"), card)
        self.again.clicked.connect(self.again_wanted)
        acts.addWidget(self.again)
        column.addLayout(acts)
        column.addStretch(1)
        return card

    def _how_card(self) -> Card:
        look, words = self.look, self.look.words
        card, column = self._card()
        name = words("print-turning")
        self._turning_name = self._name(column, name)
        # Where both sides are needed, that nobody turns it is no choice.
        self.turnings = [
            Segments(
                look, [(one.value, words(f"print-turning-{one}")) for one in ways], card, name=name
            )
            for ways in (tuple(Turning), (Turning.PRINTER, Turning.HAND))
        ]
        for one in self.turnings:
            one.chosen.connect(self._choose_turning)
            column.addWidget(one)
        self._name(column, words("print-copies"))
        self.copies = Copies(look, card)
        self.copies.changed.connect(self._choose_copies)
        column.addWidget(self.copies)
        inks = [("colour", words("make-colour")), ("grey", words("make-grey"))]
        self.ink = Segments(look, inks, card, name=words("make-ink"), now="colour")
        self.ink.chosen.connect(self._choose_ink)
        self._name(column, words("make-ink"))
        column.addWidget(self.ink)
        self._sum = Label(look, "", card, size=Type.LEAD)
        column.addWidget(self._sum)
        self.trial = Button(look, words("print-trial"), card, icon=Icon.PAGE)
        self.trial.clicked.connect(self._want_trial)
        acts = FlowLayout(gap=4)
        acts.addWidget(self.trial)
        column.addLayout(acts)
        self._about = Label(look, words("print-trial-about"), card, size=Type.SMALL, hue=Hue.SOFT)
        column.addWidget(self._about)
        return card

    def _name(self, column: QVBoxLayout, text: str) -> Label:
        name = Label(self.look, text, self, size=Type.LABEL, voice=Voice.BOLD)
        column.addWidget(name)
        return name

    def begin(self, wish: OnPaper, *, may_turn: bool, folds: bool) -> None:
        """Ask anew how a print goes on paper; one of a single side is never turned.

        Where it `folds`, both sides are needed: that nobody turns it is no choice.
        """
        self.wish, self._may_turn, self._fresh = wish, may_turn, True
        self._turning_name.setVisible(may_turn)
        for both_only, part in enumerate(self.turnings):
            part.setVisible(may_turn and folds is bool(both_only))
        self.copies.show_count(wish.copies)
        self.ink.show_choice("grey" if wish.grey else "colour")
        self.show_sum("")
        self.show_stage(Stage.ASK)

    def show_printers(self, printers: Sequence[PrinterShown]) -> None:
        """Show the printers there are; the first is chosen where the one before has gone."""
        self._printers = tuple(printers)
        words = self.look.words
        choices = [
            Choice(key=one.name, title=one.title, about=words(_about(one)), picture=printing())
            for one in printers
        ]
        names = [one.name for one in printers]
        chosen = self.wish.printer if self.wish.printer in names else next(iter(names), "")
        self.which.show_choices(choices, chosen)
        self.which.setVisible(bool(names))
        self.none.setVisible(not names)
        self.go.setEnabled(bool(names))
        if self._fresh or chosen != self.wish.printer:
            self._choose_printer(chosen)
        else:
            self._change(self.wish)
        self._fresh = False
        put_in_order(*self.parts())

    def show_sum(self, sentence: str) -> None:
        """Say what will be printed, and on how much paper."""
        self._sum.setText(sentence)
        self._sum.setVisible(bool(sentence))

    def show_stage(self, stage: Stage, sentence: str = "", *, trouble: bool = False) -> None:
        """Show how far it is, in one calm sentence, and nothing that is not for now."""
        self.stage = stage
        self._told.setVisible(bool(sentence))
        self._told.show_edge(Hue.CLAY if trouble else Hue.LEAF, thick=True)
        self.sentence.setText(sentence)
        self.stop.setVisible(stage is Stage.BUSY)
        self.turn.setVisible(stage is Stage.TURN)
        self.tried.setVisible(stage is Stage.TRIED)
        self._asking.setVisible(stage is Stage.ASK)
        bar = self.foot.bar
        bar.want(self.go, stage is Stage.ASK)
        bar.want(self.back, stage is not Stage.BUSY)
        self._offer_more()
        told = sentence or (self.turn.told if stage is Stage.TURN else "")
        if told:
            say(self, told)
        self._go_on()

    def show_progress(self, sentence: str) -> None:
        """Say how far it is; it is not read out, for it would never be done."""
        if self.stage is Stage.BUSY:
            self.sentence.setText(sentence)

    def _go_on(self) -> None:
        """Let the focus go to what is wanted now, and let that be seen."""
        if self.isVisible() and self.first_focus() is not None:
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        focus = self.first_focus()
        if focus is not None and self.isVisible():
            put_in_order(*self.parts())
            focus.setFocus()
            show_whole(focus)

    def first_focus(self) -> QWidget | None:
        """Return what is wanted now."""
        match self.stage:
            case Stage.BUSY:
                return self.stop
            case Stage.TURN:
                return self.turn.backs
            case Stage.TRIED:
                return self.tried.first_focus()
            case _:
                return self.go if self._printers else self.again

    def _choose_printer(self, name: str) -> None:
        """Take a printer, and let the paper be turned as it can."""
        one = next((one for one in self._printers if one.name == name), None)
        turning = Turning.NOBODY
        if self._may_turn:
            turning = Turning.PRINTER if one is not None and one.turns else Turning.HAND
        for part in self.turnings:
            part.show_choice(turning)
        self._change(replace(self.wish, printer=name, turning=turning))

    def _choose_turning(self, key: str) -> None:
        self._change(replace(self.wish, turning=Turning(key)))

    def _choose_copies(self, count: int) -> None:
        self._change(replace(self.wish, copies=count))

    def _choose_ink(self, key: str) -> None:
        self._change(replace(self.wish, grey=key == "grey"))

    def _offer_more(self) -> None:
        """Offer the system's window, unless a pile is turned: there it would ask twice."""
        once = self.wish.turning is not Turning.HAND
        self.foot.bar.want(self.more, self.stage is Stage.ASK and once)
        self.foot.bar.arrange()

    def _change(self, wish: OnPaper) -> None:
        self.wish = wish
        self._offer_more()
        for part in (self.trial, self._about):
            part.setVisible(bool(wish.printer) and wish.turning is not Turning.NOBODY)
        self.changed.emit(wish)

    def _want_print(self) -> None:
        self.print_wanted.emit(self.wish)

    def _want_more(self) -> None:
        self.more_wanted.emit(self.wish)

    def _want_trial(self) -> None:
        self.trial_wanted.emit(self.wish)


def _about(one: PrinterShown) -> str:
    """Return the key of what is said of a printer."""
    if one.rests:
        return "print-rests"
    if one.known:
        return "print-known"
    return "print-turns" if one.turns else "print-turns-not"
