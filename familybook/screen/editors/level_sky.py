"""The sky a height is shown in: a rope with knots, and one or two balloons beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from familybook.core.drawing import Drawing
from familybook.core.palette import Tone
from familybook.drawings.parts.balloon import BALLOON_HIGH, rope
from familybook.drawings.parts.sky import cloud
from familybook.drawings.plate.lino import Plate
from familybook.drawings.plate.paths import box
from familybook.screen.editors.balloon_slider import SIZES, BalloonSlider
from familybook.screen.kit.paint import rendered
from familybook.screen.look import Look

_HIGH = 400
_LEAST_SKY = 2.4
"""How many balloons high the sky is at least."""
_SIDE = 210
_GROUND = 84.0
_ABOVE = 12.0


class LevelSky(QWidget):
    """A sky with a rope. Two balloons stand on either side of it, the first one where we read."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, most: int = 10) -> None:
        super().__init__(parent)
        self.look = look
        self._most = most
        self._balloons: list[BalloonSlider] = []
        self._image: tuple[object, QImage] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._look_changed)

    def add_balloon(self, name: str, *, dotted: bool) -> BalloonSlider:
        """Put one more balloon into the sky."""
        made = BalloonSlider(self.look, name, self, self, most=self._most, dotted=dotted)
        self._balloons.append(made)
        self._place()
        return made

    def in_order(self) -> list[QWidget]:
        """Return the balloons as they were put in."""
        return list(self._balloons)

    @property
    def scale(self) -> float:
        """How large things are: they grow with the words, as far as the sky allows."""
        wide = self.width() / max(1, len(self._balloons)) / _SIDE
        high = self._ground / (_LEAST_SKY * BALLOON_HIGH)
        return min(self.look.px(100) / 100, max(0.5, min(wide * 1.3, high)))

    @property
    def rope_x(self) -> int:
        """Where the rope hangs."""
        if len(self._balloons) > 1:
            return self.width() // 2
        near = round(self.width() * 0.24)
        return self.width() - near if self.isRightToLeft() else near

    def middle_of(self, slider: BalloonSlider) -> float:
        """Return where in its own part a balloon hangs."""
        if len(self._balloons) > 1:
            return slider.width() / 2
        far = self.width() * 0.62
        return self.width() - far if self.isRightToLeft() else far

    @property
    def _ground(self) -> float:
        return self.height() - _GROUND * self.look.px(100) / 100

    @property
    def _pitch(self) -> float:
        above = _ABOVE + BALLOON_HIGH * SIZES[False] * self.scale
        return max(1.0, (self._ground - above) / self._most)

    def y_of(self, level: int) -> float:
        """Return how far down a height is."""
        return self._ground - level * self._pitch

    def level_at(self, y: float) -> int:
        """Return the height that is meant where somebody pressed: that of the basket's middle."""
        lifted = y + BALLOON_HIGH * 0.45 * self.scale
        level = round((self._ground - lifted) / self._pitch)
        return min(max(level, 0), self._most)

    def sizeHint(self) -> QSize:
        """Return the size in which a balloon has room to rise."""
        return QSize(self.look.px(_SIDE * max(1, len(self._balloons))), self._high())

    def minimumSizeHint(self) -> QSize:
        """Return a narrower sky of the same height."""
        return QSize(self.look.px(150), self._high())

    def _high(self) -> int:
        """Return its height: larger words need a little more sky, but it is to be seen whole."""
        return round(_HIGH + (self.look.px(_HIGH) - _HIGH) * 0.25)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each balloon its part."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        count = max(1, len(self._balloons))
        wide = self.width() // count
        for number, one in enumerate(self._balloons):
            place = count - 1 - number if self.isRightToLeft() else number
            one.setGeometry(QRect(place * wide, 0, wide, self.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _look_changed(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint sky, meadow, clouds and the rope."""
        del event
        size, ratio = self.size(), self.devicePixelRatioF()
        zoom = self.look.px(100) / 100
        key = (size, ratio, zoom, self.rope_x, round(self._pitch, 2))
        if self._image is None or self._image[0] != key:
            self._image = (key, rendered(self._drawing(zoom), size, ratio))
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self._image[1])
        painter.end()

    def _drawing(self, zoom: float) -> Drawing:
        wide, high = self.width() / zoom, self.height() / zoom
        ground, x = self._ground / zoom, self.rope_x / zoom
        plate = Plate()
        plate.ground(box(2, 2, wide - 4, high - 4, 18), Tone.MIST, wobble=1.2)
        y = ground - 24
        plate.ground(
            f"M2 {y + 10}C{wide * 0.3} {y - 8} {wide * 0.6} {y + 14} {wide - 2} {y}"
            f"L{wide - 2} {high - 18}C{wide - 3} {high - 4} {wide - 8} {high - 3} {wide - 18}"
            f" {high - 2}L18 {high - 2}C8 {high - 3} 3 {high - 4} 2 {high - 18}Z",
            Tone.MEADOW,
            wobble=1.2,
        )
        for across, down, large in ((0.2, 44, 0.6), (0.82, 66, 0.7)):
            if wide * 0.14 > 40 * large or len(self._balloons) == 1:
                cloud(plate, wide * across, down, large, Tone.PAGE, line=1.6)
        rope(plate, x, ground, self._pitch / zoom)
        return plate.drawing(wide, high)
