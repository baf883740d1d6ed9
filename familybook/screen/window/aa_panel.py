"""Aa: size of words, colours and movement. It stands beside the page and covers nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familybook.core.drawing import Voice
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.cards import Card
from familybook.screen.kit.choices import Segments
from familybook.screen.kit.control import Control
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.labels import Heading, Label
from familybook.screen.kit.more import MoreBelow
from familybook.screen.kit.paint import WRAPPED, tick
from familybook.screen.look import Look
from familybook.screen.tokens import TEXT_SIZES, Hue, Theme, Tokens, Type

_SWATCH = (118, 92)


class _Swatch(Control):
    """One theme, shown in its own colours."""

    size_of_words = Type.SMALL
    voice = Voice.BOLD

    def __init__(self, look: Look, theme: Theme, parent: QWidget) -> None:
        text = look.words(f"aa-theme-{theme.value}")
        super().__init__(look, text, parent)
        self._theme = theme
        self.setAccessibleName(f"{look.words('aa-colours')}: {text}")
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def sizeHint(self) -> QSize:
        """Return the size of a swatch."""
        return QSize(*(self.look.px(part) for part in _SWATCH))

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return the same height for any width."""
        del wide
        return self.look.px(_SWATCH[1])

    def paint(self, painter: QPainter, shape: QRectF) -> None:
        """Paint two letters in the theme's colours, and its name."""
        chosen, radius = self.isChecked(), self.radius(shape)
        tokens = Tokens(theme=self._theme)
        painter.setPen(
            QPen(self.look.colour(Hue.LEAF if chosen else Hue.LINE), 3 if chosen else 1.5)
        )
        painter.setBrush(self.look.colour(Hue.LEAF_TINT if chosen else Hue.CARD))
        painter.drawRoundedRect(shape, radius, radius)
        inset = shape.adjusted(5, 5, -5, -self.look.px(34))
        painter.setPen(QPen(QColor(tokens.colour(Hue.LINE)), 1))
        painter.setBrush(QColor(tokens.colour(Hue.PAPER)))
        painter.drawRoundedRect(inset, radius - 5, radius - 5)
        painter.setPen(QColor(tokens.colour(Hue.INK)))
        painter.setFont(self.look.font(Type.H2, Voice.HEAD))
        painter.drawText(inset, int(Qt.AlignmentFlag.AlignCenter), self.look.words("screen-aa"))
        bar = QRectF(inset.x() + 8, inset.bottom() - 6, inset.width() - 16, 4)
        painter.fillRect(bar, QColor(tokens.colour(Hue.LEAF)))
        painter.setPen(self.look.colour(Hue.INK))
        painter.setFont(self.look.font(self.size_of_words, self.voice))
        words = QRectF(shape.x(), inset.bottom(), shape.width(), shape.bottom() - inset.bottom())
        painter.drawText(words, WRAPPED | int(Qt.AlignmentFlag.AlignCenter), self.text())
        if chosen:
            side = self.look.px(14)
            box = QRectF(shape.x() + 7, words.center().y() - side / 2, side, side)
            mark = self.mirrored(shape, box)
            tick(painter, mark, self.look.colour(Hue.LEAF_HOT), 2.4)


class AaPanel(QWidget):
    """Shows how the screen looks; says how it shall look. `motion` is `same`, `on` or `off`."""

    looked = Signal(object)
    """The tokens wanted."""
    motion_chosen = Signal(str)
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
        self._fill_size(inside)
        self._fill_colours(inside)
        self._column.addWidget(self._caption(words("aa-motion"), inside))
        self.motion = Segments(
            look,
            [(key, words(f"aa-motion-{key}")) for key in ("same", "on", "off")],
            inside,
            name=words("aa-motion"),
            now="same",
        )
        self.motion.chosen.connect(self.motion_chosen)
        self._column.addWidget(self.motion)
        self._column.addStretch(1)
        self.back = Button(look, words("aa-put-back"), inside, manner=Manner.PLAIN, icon=Icon.UNDO)
        self.back.clicked.connect(self.put_back)
        self._column.addWidget(self.back)
        area.show_widget(inside)
        self.setFocusProxy(self.bigger)
        look.changed.connect(self.show_tokens)
        self.show_tokens()

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
        self.bigger = Button(self.look, words("aa-bigger"), parent, name=words("aa-bigger-name"))
        self._size = Label(self.look, "", parent, size=Type.LEAD, voice=Voice.BOLD)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.smaller.clicked.connect(partial(self._resize, -1))
        self.bigger.clicked.connect(partial(self._resize, 1))
        for one in (self.smaller, self._size, self.bigger):
            row.addWidget(one, 1)
        self._column.addLayout(row)

    def _fill_colours(self, parent: QWidget) -> None:
        self._column.addWidget(self._caption(self.look.words("aa-colours"), parent))
        flow = FlowLayout(gap=2)
        holder = QWidget(parent)
        holder.setLayout(flow)
        self.themes = {theme: _Swatch(self.look, theme, holder) for theme in Theme}
        for theme, swatch in self.themes.items():
            swatch.clicked.connect(partial(self._colour, theme))
            flow.addWidget(swatch)
        self._column.addWidget(holder)

    def show_tokens(self) -> None:
        """Show how the screen looks now."""
        tokens = self.look.tokens
        self._size.setText(self.look.words("aa-size-now", size=tokens.text))
        self.smaller.setEnabled(tokens.text > TEXT_SIZES[0])
        self.bigger.setEnabled(tokens.text < TEXT_SIZES[-1])
        for theme, swatch in self.themes.items():
            swatch.setChecked(theme is tokens.theme)

    def _resize(self, steps: int, checked: bool = False) -> None:
        del checked
        tokens = self.look.tokens
        self.looked.emit(replace(tokens, text=tokens.bigger(steps)))

    def _colour(self, theme: Theme, checked: bool = False) -> None:
        del checked
        self.looked.emit(replace(self.look.tokens, theme=theme))
