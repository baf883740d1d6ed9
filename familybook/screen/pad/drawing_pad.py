"""A drawing pad: white paper, seven colours, three pens, a rubber, and steps back and on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familybook.core.palette import Tone
from familybook.core.said import PenStroke
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.faces import say, tell_as
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.gentle import GentleLine
from familybook.screen.kit.icons import Icon
from familybook.screen.kit.order import put_in_order
from familybook.screen.kit.spoken import call_it, describe_it
from familybook.screen.look import Look
from familybook.screen.pad.bound_paper import BoundPaper
from familybook.screen.pad.drawn_paper import HIGH
from familybook.screen.pad.history import Steps
from familybook.screen.pad.pen_sheet import PenSheet, Tool
from familybook.screen.pad.pots import ColourPot, WidthPot
from familybook.screen.pad.whole_page import WholePage

PENS: tuple[tuple[Tone, str], ...] = (
    (Tone.INK, "pad-ink"),
    (Tone.BERRY_DEEP, "pad-berry"),
    (Tone.SKY_DEEP, "pad-sky"),
    (Tone.LEAF_DEEP, "pad-leaf"),
    (Tone.SUN_DEEP, "pad-sun"),
    (Tone.CLAY_DEEP, "pad-clay"),
    (Tone.YELLOW, "pad-yellow"),
)
"""The colours, and the words for them. All of them can be seen from a mono printer too."""

WIDTHS: tuple[tuple[float, str], ...] = (
    (0.006, "pad-thin"),
    (0.012, "pad-middle"),
    (0.026, "pad-thick"),
)

_VERY_LARGE = 175
"""Per cent, from which words beside every tool would leave no room to draw."""

_LARGEST = 10_000
"""No paper is wider."""


class DrawingPad(QWidget):
    """Shows a drawing and says when somebody drew on it."""

    help_topic = "drawing"

    drawn = Signal(object)
    """The strokes now."""

    left = Signal()
    """Somebody has done drawing on the whole page."""

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        most_wide: int = 560,
        high: float = HIGH,
        over: DrawingPad | None = None,
    ) -> None:
        """`high` is that of the sheet, in widths of it.

        One `over` another is as large as the window, and shares its steps back and on.
        """
        super().__init__(parent)
        tell_as(PenSheet, QAccessible.Role.Canvas)
        self._look = look
        self._most_wide = most_wide
        self._is_large = over is not None
        self._large: DrawingPad | None = None
        self._page: WholePage | None = None
        self.sheet = PenSheet(self, high=high)
        self.steps: Steps = Steps() if over is None else over.steps
        self._shown: tuple[PenStroke, ...] = () if over is None else over.sheet.strokes
        self.colours = [ColourPot(look, tone, look.words(key), self) for tone, key in PENS]
        self.widths = [WidthPot(look, width, look.words(key), self) for width, key in WIDTHS]
        self.rubber = self._button(None, "pad-rubber")
        self.rubber.setCheckable(True)
        self.back = self._button(Icon.UNDO, "pad-undo")
        self.on = self._button(Icon.REDO, "pad-redo")
        self.clear = self._button(Icon.PAGE, "pad-clear")
        self.large = self._make_large_button()
        call_it(self.sheet, look.words("pad-sheet"))
        describe_it(self.sheet, look.words("pad-sheet-says"))
        self._full = GentleLine(look, self)
        self._lay_out()
        self._connect()
        self.take_colour(self.colours[0])
        self.take_width(self.widths[1])
        self._show_steps()

    def _button(self, icon: Icon | None, key: str) -> Button:
        """Return a tool with its words; of very large ones an icon, so that paper is left."""
        words = self._look.words(key)
        short = icon is not None and self._is_large and self._look.tokens.text >= _VERY_LARGE
        manner = Manner.QUIET if icon is None else Manner.PLAIN
        return Button(
            self._look, "" if short else words, self, manner=manner, icon=icon, name=words
        )

    def _make_large_button(self) -> Button:
        """Return the way to the whole page, or back from it."""
        words = self._look.words
        if self._is_large:
            done = words("pad-done")
            return Button(self._look, done, self, manner=Manner.MAIN, icon=Icon.TICK)
        return Button(self._look, words("pad-large"), self, icon=Icon.LARGE)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(4))
        tools = FlowLayout(gap=0)
        for group in (self.colours, self.widths):
            tools.addWidget(self._together(group))
        steps = self._together((self.back, self.on))
        large = (self.rubber, steps, self.clear, self.large)
        small = (self.rubber, self.large, steps, self.clear)  # so that three rows hold them all
        for tool in large if self._is_large else small:
            tools.addWidget(tool)
        column.addLayout(tools)
        paper = BoundPaper(self._look, self.sheet, self._most_wide, self, fills=self._is_large)
        column.addWidget(paper, 1 if self._is_large else 0)
        column.addWidget(self._full)

    def _together(self, pots: Sequence[QWidget]) -> QWidget:
        """Return pots that stay in one row as long as there is room for a row of them."""
        holder = QWidget(self)
        row = FlowLayout(holder, gap=0)
        for pot in pots:
            row.addWidget(pot)
        return holder

    def _connect(self) -> None:
        for pot in self.colours:
            pot.clicked.connect(partial(self.take_colour, pot))
        for width in self.widths:
            width.clicked.connect(partial(self.take_width, width))
        self.rubber.clicked.connect(self.take_rubber)
        self.back.clicked.connect(self.step_back)
        self.on.clicked.connect(self.step_on)
        self.clear.clicked.connect(self.take_new_paper)
        self.sheet.drawn.connect(self._say)
        self.sheet.full.connect(self._say_full)
        self.sheet.pen_moved.connect(self._tell_pen)
        self.large.clicked.connect(self.left if self._is_large else self.open_large)

    # The whole page.

    def open_large(self) -> None:
        """Lay the paper out as large as the window."""
        if self._page is not None:
            return
        self._page = WholePage(self._look, self)
        large = DrawingPad(
            self._look, self._page, most_wide=_LARGEST, high=self.sheet.high, over=self
        )
        large.show_strokes(self._shown)
        large._take_tools_of(self)
        large.drawn.connect(self._take_from_large)
        large.left.connect(self.close_large)
        self._page.left.connect(self.close_large)
        self._page.column.addWidget(large)
        self._large = large
        self._page.show()
        self._page.raise_()
        put_in_order(self._page)
        large.sheet.setFocus()

    def close_large(self) -> None:
        """Go back from the whole page to where the paper was."""
        if self._page is None or self._large is None:
            return
        self._large.sheet.lift()
        self._take_tools_of(self._large)
        page, self._page, self._large = self._page, None, None
        page.hide()
        page.deleteLater()
        self.large.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the whole page when the page of the book is left."""
        super().hideEvent(event)
        if (
            not event.spontaneous()
            and self._page is not None
            and not self.isVisibleTo(self.window())
        ):
            self.close_large()

    def _take_tools_of(self, other: DrawingPad) -> None:
        for mine, theirs in zip(self.colours, other.colours, strict=True):
            if theirs.isChecked():
                self.take_colour(mine)
        for my_width, their_width in zip(self.widths, other.widths, strict=True):
            if their_width.isChecked():
                self.take_width(my_width)
        self.take_rubber(other.rubber.isChecked())

    def _take_from_large(self, strokes: tuple[PenStroke, ...]) -> None:
        self._shown = strokes
        self.sheet.show_strokes(strokes)
        self._show_steps()
        self.drawn.emit(strokes)

    # What is on the paper.

    def show_strokes(self, strokes: tuple[PenStroke, ...]) -> None:
        """Show a drawing. Steps back and on stay for one that was here before."""
        if self._large is not None:
            self._large.show_strokes(strokes)
        if strokes != self._shown:
            self.steps.forget()
            self._shown = strokes
            self._full.show_sentence("")
        self.sheet.show_strokes(strokes)
        self._show_steps()

    def start_anew(self) -> None:
        """Forget the steps back and on: the paper is somebody else's now."""
        self.steps.forget()
        self._shown = ()
        self.sheet.show_strokes(())
        self._show_steps()

    def take_colour(self, pot: ColourPot, on: bool = True) -> None:
        """Take a colour in hand."""
        del on
        self.sheet.tool, self.sheet.tone = Tool.PEN, pot.tone
        self.rubber.setChecked(False)
        for one in self.colours:
            one.setChecked(one is pot)

    def take_width(self, pot: WidthPot, on: bool = True) -> None:
        """Take a pen in hand."""
        del on
        self.sheet.pen_width = pot.pen_width
        for one in self.widths:
            one.setChecked(one is pot)

    def take_rubber(self, on: bool = True) -> None:
        """Take the rubber in hand, or lay it down."""
        self.sheet.tool = Tool.RUBBER if on else Tool.PEN
        self.rubber.setChecked(on)

    def step_back(self) -> None:
        """Go back to how the paper was one step before."""
        if self.steps.before:
            self._step_to(self.steps.back(self._shown))

    def step_on(self) -> None:
        """Go on again to how the paper was."""
        if self.steps.after:
            self._step_to(self.steps.on(self._shown))

    def take_new_paper(self) -> None:
        """Begin with empty paper; a step back brings the drawing again."""
        if self._shown:
            self.sheet.show_strokes(())
            self._say(())

    def _step_to(self, strokes: tuple[PenStroke, ...]) -> None:
        self._shown = strokes
        self.sheet.show_strokes(strokes)
        self._show_steps()
        self.drawn.emit(strokes)

    def _say(self, strokes: tuple[PenStroke, ...]) -> None:
        self.steps.go_on_from(self._shown)
        self._shown = strokes
        self._full.show_sentence("")
        self._show_steps()
        self.drawn.emit(strokes)

    def _tell_pen(self, down: bool) -> None:
        say(self.sheet, self._look.words("pad-pen-down" if down else "pad-pen-up"))

    def _say_full(self) -> None:
        self._full.show_sentence(self._look.words("pad-full"))

    def _show_steps(self) -> None:
        self.back.setEnabled(bool(self.steps.before))
        self.on.setEnabled(bool(self.steps.after))
        self.clear.setEnabled(bool(self._shown))
