"""Aa: words, letters, colours, movement and voice. It stands beside the page and covers nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.faces import say
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.segments import Segments
from familybook.screen.look import Look
from familybook.screen.tokens import TEXT_SIZES, Hue, Letters, Theme, Type
from familybook.screen.window.aa_tiles import LettersTile, Swatch, Tiles
from familybook.screen.window.voice_part import VoicePart

_COLOURS: dict[str, tuple[Theme, ...]] = {
    **{theme.value: (theme,) for theme in Theme},
    "same": (Theme.PAPER, Theme.DUSK),
}
"""The colours that can be chosen, and those in which each shows itself."""


class AaPanel(QWidget):
    """Shows how the screen looks; says how it shall look."""

    size_wanted = Signal(int)
    """Bigger (1) or smaller (-1) words."""
    chosen = Signal(str, str)
    """A row of choices, as `theme`, and which of them."""
    put_back = Signal()
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        words = look.words
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 0, 10, 6)
        card = Card(look, self, edge=Hue.LEAF, thick=True)
        whole.addWidget(card)
        outer = QVBoxLayout(card)
        outer.setContentsMargins(8, 8, 6, 12)
        area = MoreBelow(look, card)
        outer.addWidget(area)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(12, 0, 10, 4)
        self._column.setSpacing(look.px(4))
        self._fill_title(inside, words("aa-title"))
        self._sample = Label(look, words("aa-sample"), inside)
        self._sample.hide()
        self._column.addWidget(self._sample)
        self._fill_size(inside)
        self.letters = self._letters(inside)
        self.themes = self._themes(inside)
        self.motion = self._segments("motion", ("same", "on", "off"), inside)
        self.calm = self._segments("calm", ("off", "on"), inside)
        self.voice = VoicePart(look, inside)
        self._column.addWidget(self.voice)
        self._column.addStretch(1)
        self.back = Button(look, words("aa-put-back"), inside, manner=Manner.PLAIN, icon=Icon.UNDO)
        self.back.clicked.connect(self.put_back)
        self.back.setEnabled(False)
        self._column.addWidget(self.back)
        area.show_widget(inside)
        look.changed.connect(self._show_size)
        self._show_size()

    def _fill_title(self, parent: QWidget, title: str) -> None:
        row = QHBoxLayout()
        row.addWidget(Heading(self.look, title, parent), 1)
        self.close_button = Button(
            self.look,
            "",
            parent,
            manner=Manner.PLAIN,
            icon=Icon.CROSS,
            name=self.look.words("aa-close"),
        )
        self.close_button.clicked.connect(self.closed)
        row.addWidget(self.close_button)
        self._column.addLayout(row)

    def _caption(self, text: str, parent: QWidget) -> Label:
        return Label(self.look, text, parent, size=Type.LABEL, voice=Voice.BOLD)

    def _fill_size(self, parent: QWidget) -> None:
        words = self.look.words
        self._column.addWidget(self._caption(words("aa-size"), parent))
        row = QHBoxLayout()
        self.smaller = Button(self.look, words("aa-smaller"), parent, name=words("aa-smaller-name"))
        # In the order of reading: so a screen reader meets them.
        self._size = Label(self.look, "", parent, size=Type.LEAD, voice=Voice.BOLD)
        self.bigger = Button(self.look, words("aa-bigger"), parent, name=words("aa-bigger-name"))
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller.clicked.connect(partial(self._resize, -1))
        self.bigger.clicked.connect(partial(self._resize, 1))
        for one in (self.smaller, self._size, self.bigger):
            row.addWidget(one, 1)
        self._column.addLayout(row)

    def _segments(self, row: str, keys: Sequence[str], parent: QWidget) -> Segments:
        words = self.look.words
        name = words(f"aa-{row}")
        self._column.addWidget(self._caption(name, parent))
        choices = [(key, words(f"aa-{row}-{key}")) for key in keys]
        found = Segments(self.look, choices, parent, name=name, now=keys[0])
        found.chosen.connect(partial(self.chosen.emit, row))
        self._column.addWidget(found)
        return found

    def _tiles(self, row: str, parent: QWidget) -> Tiles:
        name = self.look.words(f"aa-{row}")
        self._column.addWidget(self._caption(name, parent))
        tiles = Tiles(name, parent)
        tiles.chosen.connect(partial(self.chosen.emit, row))
        self._column.addWidget(tiles)
        return tiles

    def _letters(self, parent: QWidget) -> Tiles:
        words, tiles = self.look.words, self._tiles("letters", parent)
        for letters in Letters:
            text, wider = words(f"aa-letters-{letters.value}"), letters is Letters.WIDER
            tile = LettersTile(self.look, text, words("aa-letters"), tiles, wider=wider)
            tiles.add(letters.value, tile)
        return tiles

    def _themes(self, parent: QWidget) -> Tiles:
        words, tiles = self.look.words, self._tiles("theme", parent)
        for key, shown in _COLOURS.items():
            text = words(f"aa-theme-{key}")
            tiles.add(key, Swatch(self.look, text, words("aa-theme"), tiles, shown))
        return tiles

    def show_choices(self, chosen: Mapping[str, str]) -> None:
        """Show what is chosen in each row of choices."""
        self.letters.show_choice(chosen["letters"])
        self.themes.show_choice(chosen["theme"])
        self.motion.show_choice(chosen["motion"])
        self.calm.show_choice(chosen["calm"])

    def show_changed(self, *, changed: bool) -> None:
        """Offer to put it back as it was, if anything is not as it was."""
        if self.back.hasFocus() and not changed:
            self.bigger.setFocus()
        self.back.setEnabled(changed)

    def show_alone(self, alone: bool) -> None:
        """Show a line to see the look by, where the page itself has no room beside it."""
        self._sample.setVisible(alone)

    def _show_size(self) -> None:
        tokens = self.look.tokens
        self._size.setText(self.look.words("aa-size-now", size=tokens.text))
        # Nothing is switched off: the focus would go on to another button, and Space press that.
        for button, end, key in (
            (self.smaller, TEXT_SIZES[0], "aa-smallest"),
            (self.bigger, TEXT_SIZES[-1], "aa-biggest"),
        ):
            button.show_spent(self.look.words(key) if tokens.text == end else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the size of words. By a focus proxy Tab would never reach what is above it."""
        super().focusInEvent(event)
        self.bigger.setFocus(event.reason())

    def _resize(self, steps: int, checked: bool = False) -> None:
        del checked
        button = self.bigger if steps > 0 else self.smaller
        if button.is_spent:
            say(button, button.accessibleDescription())
        else:
            self.size_wanted.emit(steps)
