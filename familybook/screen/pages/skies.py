"""Three kinds of weather to choose from, and the small pictures of each."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.parts.sky import storm_cloud, sun, sun_and_cloud
from familybook.drawings.plate.lino import Plate
from familybook.screen.editors.grid import EvenGrid
from familybook.screen.kit.paint import round_pen
from familybook.screen.kit.spoken import call_it
from familybook.screen.look import Look
from familybook.screen.pages.tall_card import TallCard
from familybook.screen.tokens import Hue

SKIES = ("sunny", "cloudy", "stormy")
_WIDE, _HIGH = 110.0, 84.0


@cache
def sky_drawing(sky: str) -> Drawing:
    """Return a sky on its soft ground."""
    plate = Plate()
    match sky:
        case "sunny":
            plate.ground("M12 46C12 20 34 8 56 8S100 20 98 48S76 80 54 78S12 72 12 46Z", Tone.TINT)
            sun(plate, 55, 42, 19)
        case "cloudy":
            plate.ground("M14 46C14 22 34 12 56 12S98 22 96 48S76 78 54 76S14 70 14 46Z", Tone.MINT)
            sun_and_cloud(plate, 55, 48, 0.92)
        case _:
            plate.ground("M12 44C12 20 34 8 56 8S98 20 96 46S76 78 54 76S12 68 12 44Z", Tone.TINT)
            storm_cloud(plate, 55, 36, 0.92)
    return plate.drawing(_WIDE, _HIGH)


class Skies(QWidget):
    """The three skies: one is open, the arrows go from one to the next."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        call_it(self, look.words("pages-weather-sky"))
        grid = EvenGrid(look, self, least=140, most=3, gap=2)
        self.cards: dict[str, TallCard] = {}
        for sky in SKIES:
            sub = look.words(f"pages-weather-{sky}-lead")
            card = TallCard(look, sky_drawing(sky), look.words(f"weather-{sky}"), self, sub=sub)
            card.setAutoExclusive(True)
            card.clicked.connect(self._say)
            grid.addWidget(card)
            self.cards[sky] = card

    def show_sky(self, sky: str) -> None:
        """Show which sky is open."""
        self.cards[sky].setChecked(True)

    def _say(self) -> None:
        self.chosen.emit(next(sky for sky, card in self.cards.items() if card.isChecked()))


class Arrows(QWidget):
    """From a sign to what we do: to the side, or down where the two stand under each other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the size of one arrow."""
        return QSize(self._look.px(34), self._look.px(30))

    def minimumSizeHint(self) -> QSize:
        """Return the size of one arrow."""
        return self.sizeHint()

    def heightForWidth(self, wide: int) -> int:
        """Return the height of one arrow, at the first line where there is room for it beside."""
        return self._look.px(30 if self._is_down(wide) else 96)

    def _is_down(self, wide: int) -> bool:
        return wide > self._look.px(60)

    def paintEvent(self, event: object) -> None:
        """Paint the arrow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(round_pen(self._look.colour(Hue.LEAF), 4))
        down = self._is_down(self.width())
        painter.translate(self.width() / 2, self.height() / 2 if down else self._look.px(72))
        if down:
            painter.rotate(90)
        elif self.isRightToLeft():
            painter.scale(-1, 1)
        reach = self._look.px(11)
        painter.drawLine(QPointF(-reach, 0), QPointF(reach, 0))
        for side in (-1, 1):
            painter.drawLine(QPointF(reach, 0), QPointF(reach * 0.2, side * reach * 0.7))
        painter.end()
