"""The path: the whole book as a way to walk; and, when asked, to make it our own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.book import Progress
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.one_of import Choice, OneOf
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.screen import Screen
from familybook.screen.look import Look
from familybook.screen.path.meadow import Meadow
from familybook.screen.path.more_pages import Offer, OfferCards, PutAway, is_as_new
from familybook.screen.path.parts import KeyStone, Mode, Strip
from familybook.screen.path.route import Route
from familybook.screen.path.under import Under

_TITLE, _KEY, _LENGTHS = 440, 440, 780
_SAID = 340
"""Room kept beside the strip for the line that says what was done."""


class PathScreen(Screen):
    """Shows the way through the book; says where to go and what shall change about it."""

    help_topic = "path"
    page_chosen = Signal(object)
    close_wanted = Signal()
    make_wanted = Signal()
    look_wanted = Signal()
    happens_wanted = Signal()
    keep_wanted = Signal()
    hand_wanted = Signal()
    """A copy of the book is wanted, for a colleague or the family."""
    names_wanted = Signal()
    page_added = Signal(object)
    """One more of the pages offered, by its key."""
    put_away = Signal(object)
    brought_back = Signal(object)
    moved = Signal(object, int)
    titled = Signal(object, str)
    title_left = Signal()
    length_chosen = Signal(str)

    def __init__(self, look: Look, home: Drawing | None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._route = Route()
        self._next: PageKey | None = None
        self._own_titles: Mapping[PageKey, str] = {}
        self._mode = Mode.WALK
        self._chosen: PageKey | None = None
        self.content.setContentsMargins(26, 0, 22, 0)
        self._fill_top()
        self.meadow = Meadow(look, home, self)
        self.meadow.stone_pressed.connect(self._press)
        self.content.addWidget(self.meadow, 1)
        self.offers = OfferCards(look, self)
        self.offers.wanted.connect(self.page_added)
        self.content.addWidget(self.offers)
        self.away = PutAway(look, self)
        self.away.brought_back.connect(self._bring_back)
        self.content.addWidget(self.away)
        self.content.addStretch()
        self._fill_strip()
        self._fill_foot()
        self._connect_foot()
        self._show_mode(Mode.WALK)

    def _fill_top(self) -> None:
        look, words = self.look, self.look.words
        self._heading, self._lead = self.add_title(words("path-title"), words("path-lead"))
        self.content.removeWidget(self._heading)
        self.content.removeWidget(self._lead)
        title = QVBoxLayout()
        title.setSpacing(0)
        title.addWidget(self._heading)
        title.addWidget(self._lead)
        self._key = QWidget(self)
        key = FlowLayout(self._key, gap=8)
        for progress in Progress:
            key.addWidget(KeyStone(look, progress, self._key))
        self.lengths = OneOf(look, self, name=words("path-lengths"))
        self.lengths.chosen.connect(self.length_chosen)
        top = Columns(look, gap=8)
        top.add(title, _TITLE)
        top.add(self._key, _KEY, 0)
        top.add(self.lengths, _LENGTHS, 0)
        self.content.addLayout(top)

    def _say_title(self, text: str) -> None:
        self.titled.emit(self._chosen, text)

    def _say_moved(self, steps: int) -> None:
        self.moved.emit(self._chosen, steps)

    def _say_put_away(self) -> None:
        self.put_away.emit(self._chosen)

    def _fill_strip(self) -> None:
        """Put the strip over the foot, or beside it where there is room for both."""
        self._strip = Strip(self.look, self)
        self._strip.titled.connect(self._say_title)
        self._strip.title_left.connect(self.title_left)
        self._strip.moved.connect(self._say_moved)
        self._strip.put_away.connect(self._say_put_away)
        self.whole.removeWidget(self.foot)
        self._under = Under(self._strip, self.foot)
        self.whole.addLayout(self._under)
        self.look.changed.connect(self._arrange, Qt.ConnectionType.QueuedConnection)

    def _fill_foot(self) -> None:
        look, words, bar = self.look, self.look.words, self.foot.bar
        self.close_button = Button(look, words("path-close"), bar)
        self.back = Button(look, words("path-more-back"), bar)
        self.change = Button(look, words("path-change"), bar, manner=Manner.PLAIN, icon=Icon.PENCIL)
        self.names = Button(look, words("path-names"), bar, manner=Manner.PLAIN, icon=Icon.PERSON)
        self.add = Button(look, words("path-add"), bar, manner=Manner.PLAIN, icon=Icon.PLUS)
        self.happens = Button(look, words("happens-open"), bar, manner=Manner.PLAIN)
        self.keep = Button(look, words("keep-open"), bar, manner=Manner.PLAIN, icon=Icon.HOUSE)
        self.look_through = Button(look, words("look-open"), bar, icon=Icon.EYE)
        self.make = Button(look, words("path-make"), bar, icon=Icon.BOOK)
        self.carry_on = Button(look, words("path-carry-on-plain"), bar, manner=Manner.MAIN)
        self.done = Button(look, words("path-done"), bar, manner=Manner.MAIN)
        self.hand = Button(look, words("hand-open"), bar, manner=Manner.PLAIN, icon=Icon.SAVE)
        changing = (self.change, self.names, self.add, self.happens, self.keep, self.hand)
        bar.add(self.close_button, rank=2)
        bar.add(self.back)
        for rank, one in enumerate(changing, 4):
            bar.add(one, rank=rank)
        self.foot.finish()
        for one, rank in ((self.look_through, 3), (self.make, 3), (self.carry_on, 0)):
            bar.add(one, rank=rank, at_end=True)
        bar.add(self.done, at_end=True)
        self._walking = (
            *(self.close_button, *changing),
            *(self.look_through, self.make, self.carry_on),
        )

    def _connect_foot(self) -> None:
        wanted = {
            self.close_button: self.close_wanted,
            self.names: self.names_wanted,
            self.happens: self.happens_wanted,
            self.keep: self.keep_wanted,
            self.hand: self.hand_wanted,
            self.look_through: self.look_wanted,
            self.make: self.make_wanted,
        }
        for button, signal in wanted.items():
            button.clicked.connect(signal)
        modes = {self.back: Mode.WALK, self.done: Mode.WALK}
        modes |= {self.change: Mode.ARRANGE, self.add: Mode.ADD}
        for button, mode in modes.items():
            button.clicked.connect(partial(self._show_mode, mode))
        self.carry_on.clicked.connect(self._go_on)

    def show_route(
        self, route: Route, carry_on: PageKey | None, own_titles: Mapping[PageKey, str]
    ) -> None:
        """Show the pages, where to carry on, and the family's own titles."""
        before, self._route, self._next = self._route, route, carry_on
        self._own_titles = own_titles
        self.meadow.show_route(route)
        stone = route.stone(carry_on) if carry_on else None
        words = self.look.words
        self.carry_on.show_text(
            words("path-carry-on", title=stone.title) if stone else words("path-carry-on-plain")
        )
        self.carry_on.setEnabled(stone is not None)
        self._show_away()
        if self._chosen is not None and route.stone(self._chosen) is None:
            self._choose_after(before, self._chosen)
        self._show_strip()
        self.foot.bar.arrange()
        self._order()

    def show_lengths(self, lengths: Sequence[Choice], now: str) -> None:
        """Show how long the book can be, and is."""
        self.lengths.show_choices(lengths, now)
        self._order()

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show which pages can be added."""
        self.offers.show_offers(offers)

    def _choose_after(self, before: Route, gone: PageKey) -> None:
        """Choose the page that now stands where one was that is gone; go on from there."""
        keys = [stone.key for stone in before.stones]
        at = keys.index(gone) if gone in keys else 0
        stones = self._route.stones
        self._chosen = stones[min(at, len(stones) - 1)].key if stones else None
        focus = self.window().focusWidget()
        if focus is not None and self._strip.isAncestorOf(focus):
            self._focus_chosen()

    def _focus_chosen(self) -> None:
        stone = self.meadow.stone(self._chosen) if self._chosen is not None else None
        if stone is not None:
            stone.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_away(self) -> None:
        """Show what is put away where pages are changed or added; the way itself stays clear."""
        away = self._route.put_away if self._mode is not Mode.WALK else ()
        if self._mode is Mode.ADD:
            offered = self.offers.cards
            away = tuple(one for one in away if not is_as_new(one, offered))
        self.away.show_stones(away)

    def show_arranging(self, arranging: bool) -> None:
        """Let stones be opened, or be moved and put away."""
        self._show_mode(Mode.ARRANGE if arranging else Mode.WALK)

    def _show_mode(self, mode: Mode, checked: bool = False) -> None:
        del checked
        before, self._mode = self._mode, mode
        words = self.look.words
        key = {Mode.WALK: "path-title", Mode.ARRANGE: "path-own", Mode.ADD: "path-more"}[mode]
        lead = {Mode.WALK: "path-lead"}.get(mode, f"{key}-lead")
        self._heading.setText(words(key))
        self._lead.setText(words(lead))
        self._key.setVisible(mode is Mode.WALK)
        self.lengths.setVisible(mode is Mode.ARRANGE)
        self.meadow.setVisible(mode is not Mode.ADD)
        self.offers.setVisible(mode is Mode.ADD)
        bar = self.foot.bar
        for one in self._walking:
            bar.want(one, mode is Mode.WALK)
        bar.want(self.done, mode is Mode.ARRANGE)
        bar.want(self.back, mode is Mode.ADD)
        if mode is Mode.ARRANGE and self._chosen is None and self._route.stones:
            stones = [one for one in self._route.stones if not one.stays]
            self._chosen = (stones or list(self._route.stones))[0].key
        self._show_away()
        bar.arrange()
        self._show_strip()
        if mode is not before:
            self.body.verticalScrollBar().setValue(0)
            self._order()
            self._focus_mode(before)

    def _order(self) -> None:
        """Let Tab come to what is new where it stands."""
        if self.isVisible():
            put_in_order(*self.parts())

    def _focus_mode(self, before: Mode) -> None:
        """Put the focus where one goes on."""
        match self._mode:
            case Mode.ARRANGE:
                self._focus_chosen()
            case Mode.ADD:
                next(iter(self.offers.cards.values()), self.back).setFocus()
            case Mode.WALK:
                came_by = self.change if before is Mode.ARRANGE else self.add
                (self.carry_on if came_by.isHidden() else came_by).setFocus()

    def _show_strip(self) -> None:
        chosen = self._chosen if self._mode is Mode.ARRANGE else None
        stone = self._route.stone(chosen) if chosen else None
        self.meadow.show_chosen(chosen)
        self._strip.setVisible(stone is not None)
        if stone is not None:
            movable = [one.key for one in self._route.stones if not one.stays]
            self._strip.show_stone(
                stone,
                self._own_titles.get(stone.key, ""),
                first=movable[:1] == [stone.key],
                last=movable[-1:] == [stone.key],
            )
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the strip where it has room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the strip and the foot in one line where both fit, else over each other."""
        self.foot.bar.updateGeometry()
        self._under.arrange(self.width(), self.done.sizeHint().width() + self.look.px(_SAID))

    def _press(self, key: PageKey) -> None:
        if self._mode is Mode.ARRANGE:
            self._chosen = key
            self._show_strip()
        else:
            self.page_chosen.emit(key)

    def _bring_back(self, key: PageKey) -> None:
        """Bring a page back, and go on from there: its chip is gone."""
        self.brought_back.emit(key)
        if self._mode is Mode.ARRANGE and self._route.stone(key) is not None:
            self._press(key)
            self._focus_chosen()
        elif self._mode is Mode.ADD:
            self._focus_mode(self._mode)

    def _go_on(self) -> None:
        if self._next is not None:
            self.page_chosen.emit(self._next)

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through, in order: stones, strip, foot."""
        return [self.body, self._strip, self.foot]

    def first_focus(self) -> QWidget | None:
        """Return the button that carries on."""
        return self.carry_on if self.carry_on.isEnabled() else None
