"""A drawing pad: white paper, six colours, three pens, a rubber, and steps back and on."""

from __future__ import annotations

from functools import cache, partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPen
from PySide6.QtWidgets import QAccessibleWidget, QSizePolicy, QVBoxLayout, QWidget

from familybook.core.palette import Tone
from familybook.core.said import PenStroke
from familybook.screen.gentle import GentleLine
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.flow import FlowLayout
from familybook.screen.kit.icons import Icon
from familybook.screen.look import Look
from familybook.screen.pen_sheet import HIGH, PenSheet, Tool
from familybook.screen.pots import ColourPot, WidthPot
from familybook.screen.tokens import RING, Hue

PENS: tuple[tuple[Tone, str], ...] = (
    (Tone.INK, "pad-ink"),
    (Tone.BERRY_DEEP, "pad-berry"),
    (Tone.SKY_DEEP, "pad-sky"),
    (Tone.LEAF_DEEP, "pad-leaf"),
    (Tone.SUN_DEEP, "pad-sun"),
    (Tone.CLAY_DEEP, "pad-clay"),
)
"""The six colours, and the words for them. All of them print black on a mono printer."""

WIDTHS: tuple[tuple[float, str], ...] = (
    (0.006, "pad-thin"),
    (0.012, "pad-middle"),
    (0.026, "pad-thick"),
)


_KEPT: list[QAccessibleWidget] = []
"""Qt does not own faces made here; they live as long as the program."""


def _sheet_face(key: str, thing: QObject) -> QAccessibleWidget | None:
    del key
    if not isinstance(thing, PenSheet):
        return None
    _KEPT.append(QAccessibleWidget(thing, QAccessible.Role.Canvas, thing.accessibleName()))
    return _KEPT[-1]


@cache
def _install_sheet_face() -> None:
    """Let a screen reader hear a canvas."""
    QAccessible.installFactory(_sheet_face)


class DrawingPad(QWidget):
    """Shows a drawing and says when somebody drew on it."""

    drawn = Signal(object)
    """The strokes now."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, most_wide: int = 560) -> None:
        super().__init__(parent)
        _install_sheet_face()
        self._look = look
        self._most_wide = most_wide
        self._before: list[tuple[PenStroke, ...]] = []
        self._after: list[tuple[PenStroke, ...]] = []
        self._shown: tuple[PenStroke, ...] = ()
        self.colours = [ColourPot(look, tone, look.words(key), self) for tone, key in PENS]
        self.widths = [WidthPot(look, width, look.words(key), self) for width, key in WIDTHS]
        self.rubber = self._button(None, "pad-rubber")
        self.rubber.setCheckable(True)
        self.back = self._button(Icon.UNDO, "pad-undo")
        self.on = self._button(Icon.REDO, "pad-redo")
        self.clear = self._button(Icon.PAGE, "pad-clear")
        self.sheet = PenSheet(self)
        self.sheet.setAccessibleName(look.words("pad-sheet"))
        self.sheet.setAccessibleDescription(look.words("pad-sheet-says"))
        self._full = GentleLine(look, self)
        self._lay_out()
        self._connect()
        self.take_colour(self.colours[0])
        self.take_width(self.widths[1])
        self._show_steps()

    def _button(self, icon: Icon | None, key: str) -> Button:
        words = self._look.words(key)
        if icon is None:
            return Button(self._look, words, self)
        return Button(self._look, "", self, manner=Manner.PLAIN, icon=icon, name=words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(4))
        tools = FlowLayout(gap=0)
        steps = (self.rubber, self.back, self.on, self.clear)
        for tool in (*self.colours, *self.widths, *steps):
            tools.addWidget(tool)
        column.addLayout(tools)
        column.addWidget(_Paper(self._look, self.sheet, self._most_wide, self))
        column.addWidget(self._full)

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

    def show_strokes(self, strokes: tuple[PenStroke, ...]) -> None:
        """Show a drawing. Steps back and on stay for one that was here before."""
        if strokes != self._shown:
            self._before, self._after = [], []
            self._shown = strokes
            self._full.show_sentence("")
        self.sheet.show_strokes(strokes)
        self._show_steps()

    def start_anew(self) -> None:
        """Forget the steps back and on: the paper is somebody else's now."""
        self._before, self._after, self._shown = [], [], ()
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
        if self._before:
            self._after.append(self._shown)
            self._step_to(self._before.pop())

    def step_on(self) -> None:
        """Go on again to how the paper was."""
        if self._after:
            self._before.append(self._shown)
            self._step_to(self._after.pop())

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
        self._before.append(self._shown)
        self._after.clear()
        self._shown = strokes
        self._full.show_sentence("")
        self._show_steps()
        self.drawn.emit(strokes)

    def _say_full(self) -> None:
        self._full.show_sentence(self._look.words("pad-full"))

    def _show_steps(self) -> None:
        self.back.setEnabled(bool(self._before))
        self.on.setEnabled(bool(self._after))
        self.clear.setEnabled(bool(self._shown))


class _Paper(QWidget):
    """The sheet with its edge and the rings of its binding, never wider than comfortable."""

    def __init__(self, look: Look, sheet: PenSheet, most_wide: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._sheet = sheet
        self._most_wide = most_wide
        sheet.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def _wide(self, room: int) -> int:
        return max(120, min(room - 2 * RING - 4, self._look.px(self._most_wide)))

    def hasHeightForWidth(self) -> bool:
        """Tell that the sheet keeps its proportions."""
        return True

    def heightForWidth(self, wide: int) -> int:
        """Return the height of sheet and binding."""
        return round(self._wide(wide) * HIGH) + 2 * RING + 14

    def sizeHint(self) -> QSize:
        """Return the size of the whole sheet."""
        wide = self._look.px(self._most_wide) + 2 * RING + 4
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least size one can draw on."""
        return QSize(220, self.heightForWidth(220))

    def resizeEvent(self, event: object) -> None:
        """Keep the sheet's proportions."""
        del event
        wide = self._wide(self.width())
        high = min(round(wide * HIGH), self.height() - 2 * RING - 10)
        left = self.width() - wide - RING - 2 if self.isRightToLeft() else RING + 2
        self._sheet.setGeometry(left, RING + 8, wide, max(1, high))

    def paintEvent(self, event: object) -> None:
        """Paint the edge and the binding."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QRectF(self._sheet.geometry()).adjusted(-2, -2, 2, 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(60, 45, 20, 36))
        painter.drawRoundedRect(edge.translated(1, 4), 6, 6)
        focus = self._sheet.hasFocus()
        pen = QPen(self._look.colour(Hue.FOCUS if focus else Hue.LINE), 3 if focus else 1.4)
        painter.setPen(pen)
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(edge, 6, 6)
        painter.setPen(QPen(self._look.colour(Hue.LINE), 2))
        count = max(6, int(edge.width() // 26))
        for number in range(count):
            x = edge.x() + (number + 0.5) * edge.width() / count
            painter.drawArc(QRectF(QPointF(x - 3, edge.y() - 7), QSize(7, 12)), 20 * 16, 200 * 16)
        painter.end()
