"""The path: the whole book as a way to walk; and, when asked, to make it our own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.book import Progress
from familybook.core.drawing import Drawing
from familybook.core.ids import PageKey
from familybook.screen.editors.columns import Columns
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Label
from familybook.screen.kit.picks import PickChip
from familybook.screen.look import Look
from familybook.screen.meadow import Meadow
from familybook.screen.path_parts import KeyStone, Strip
from familybook.screen.route import Route
from familybook.screen.screen import Screen
from familybook.screen.tokens import Hue


class PathScreen(Screen):
    """Shows the way through the book; says where to go and what shall change about it."""

    page_chosen = Signal(object)
    close_wanted = Signal()
    make_wanted = Signal()
    names_wanted = Signal()
    page_added = Signal()
    put_away = Signal(object)
    brought_back = Signal(object)
    moved = Signal(object, int)
    titled = Signal(object, str)
    title_left = Signal()

    def __init__(self, look: Look, home: Drawing | None, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        words = look.words
        self._route = Route()
        self._next: PageKey | None = None
        self._own_titles: dict[PageKey, str] = {}
        self._stays: frozenset[PageKey] = frozenset()
        self._arranging = False
        self._chosen: PageKey | None = None
        self._heading, self._lead = self.add_title(words("path-title"), words("path-lead"))
        self.content.removeWidget(self._heading)
        self.content.removeWidget(self._lead)
        title = QVBoxLayout()
        title.addWidget(self._heading)
        title.addWidget(self._lead)
        key = FlowLayout(gap=8)
        for progress in Progress:
            key.addWidget(KeyStone(look, progress, self))
        top = Columns(look, gap=8)
        top.add(title, 560)
        top.add(key, 460, 0)
        self.content.addLayout(top)
        self.meadow = Meadow(look, home, self)
        self.meadow.stone_pressed.connect(self._press)
        self.content.addWidget(self.meadow, 1)
        self._away_row = QWidget(self)
        self._away = FlowLayout(self._away_row, gap=4)
        self.content.addWidget(self._away_row)
        self._strip = Strip(look, self)
        self._strip.titled.connect(self._title)
        self._strip.title_left.connect(self.title_left)
        self._strip.moved.connect(self._move)
        self._strip.put_away.connect(self._put_away)
        holder = QHBoxLayout()
        holder.setContentsMargins(18, 0, 18, 0)
        holder.addWidget(self._strip)
        whole = self.layout()
        if whole is not None:
            whole.removeWidget(self.foot)
            whole.addItem(holder)
            whole.addWidget(self.foot)
        self._fill_foot()
        self.show_arranging(False)

    def _fill_foot(self) -> None:
        look, words, bar = self.look, self.look.words, self.foot.bar
        self.close_button = Button(look, words("path-close"), bar)
        self.change = Button(look, words("path-change"), bar, manner=Manner.PLAIN, icon=Icon.PENCIL)
        self.names = Button(look, words("path-names"), bar, manner=Manner.PLAIN, icon=Icon.PERSON)
        self.add = Button(look, words("path-add"), bar, manner=Manner.PLAIN, icon=Icon.PLUS)
        self.make = Button(look, words("path-make"), bar, icon=Icon.BOOK)
        self.carry_on = Button(look, words("path-carry-on-plain"), bar, manner=Manner.MAIN)
        self.done = Button(look, words("path-done"), bar, manner=Manner.MAIN)
        bar.add(self.close_button, rank=2)
        bar.add(self.change, rank=4)
        bar.add(self.names, rank=5)
        bar.add(self.add, rank=4)
        self.foot.finish()
        bar.add(self.make, rank=3, at_end=True)
        bar.add(self.carry_on, at_end=True)
        bar.add(self.done, at_end=True)
        self.close_button.clicked.connect(self.close_wanted)
        self.change.clicked.connect(partial(self.show_arranging, True))
        self.done.clicked.connect(partial(self.show_arranging, False))
        self.names.clicked.connect(self.names_wanted)
        self.add.clicked.connect(self.page_added)
        self.make.clicked.connect(self.make_wanted)
        self.carry_on.clicked.connect(self._go_on)

    def show_route(
        self,
        route: Route,
        carry_on: PageKey | None,
        own_titles: dict[PageKey, str],
        stays: frozenset[PageKey],
    ) -> None:
        """Show the pages, where to carry on, own titles, and the pages that stay in place."""
        self._route, self._next = route, carry_on
        self._own_titles, self._stays = own_titles, stays
        self.meadow.show_route(route)
        stone = route.stone(carry_on) if carry_on else None
        words = self.look.words
        self.carry_on.show_text(
            words("path-carry-on", title=stone.title) if stone else words("path-carry-on-plain")
        )
        self.carry_on.setEnabled(stone is not None)
        self._show_away()
        if self._chosen is not None and route.stone(self._chosen) is None:
            self._chosen = None
        self._show_strip()
        self.foot.bar.arrange()

    def _show_away(self) -> None:
        self._away.clear()
        words = self.look.words
        if self._route.put_away:
            label = Label(self.look, words("path-away"), self._away_row, hue=Hue.SOFT)
            label.setWordWrap(False)
            label.setMinimumHeight(self.look.tokens.target + 4)
            self._away.addWidget(label)
        for stone in self._route.put_away:
            chip = PickChip(self.look, stone.title, self._away_row)
            chip.setCheckable(False)
            chip.setAccessibleName(words("path-bring-back", title=stone.title))
            chip.clicked.connect(partial(self._bring_back, stone.key))
            self._away.addWidget(chip)
        self._away_row.setVisible(bool(self._route.put_away))

    def show_arranging(self, arranging: bool, checked: bool = False) -> None:
        """Let stones be opened, or be moved and put away."""
        del checked
        self._arranging = arranging
        words = self.look.words
        self._heading.setText(words("path-own" if arranging else "path-title"))
        self._lead.setText(words("path-own-lead" if arranging else "path-lead"))
        bar = self.foot.bar
        for one in (self.close_button, self.change, self.names, self.add, self.make):
            bar.want(one, not arranging)
        bar.want(self.carry_on, not arranging)
        bar.want(self.done, arranging)
        if arranging and self._chosen is None and self._route.stones:
            stones = [one for one in self._route.stones if one.key not in self._stays]
            self._chosen = (stones or list(self._route.stones))[0].key
        self._show_strip()
        bar.arrange()
        if arranging and self._chosen is not None:
            stone = self.meadow.stone(self._chosen)
            if stone is not None:
                stone.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_strip(self) -> None:
        chosen = self._chosen if self._arranging else None
        stone = self._route.stone(chosen) if chosen else None
        self.meadow.show_chosen(chosen)
        self._strip.setVisible(stone is not None)
        if stone is None:
            return
        movable = [one.key for one in self._route.stones if one.key not in self._stays]
        self._strip.show_page(
            stone.title,
            self._own_titles.get(stone.key, ""),
            first=movable[:1] == [stone.key],
            last=movable[-1:] == [stone.key],
            stays=stone.key in self._stays,
        )

    def _press(self, key: PageKey) -> None:
        if self._arranging:
            self._chosen = key
            self._show_strip()
        else:
            self.page_chosen.emit(key)

    def _go_on(self) -> None:
        if self._next is not None:
            self.page_chosen.emit(self._next)

    def _move(self, steps: int) -> None:
        self.moved.emit(self._chosen, steps)

    def _title(self, text: str) -> None:
        self.titled.emit(self._chosen, text)

    def _put_away(self) -> None:
        self.put_away.emit(self._chosen)

    def _bring_back(self, key: PageKey, checked: bool = False) -> None:
        del checked
        self.brought_back.emit(key)

    def parts(self) -> list[QWidget]:
        """Return what Tab goes through, in order: body, the strip of the stone, foot."""
        return [self.body, self._strip, self.foot]

    def first_focus(self) -> QWidget | None:
        """Return the button that carries on."""
        return self.carry_on if self.carry_on.isEnabled() else None
