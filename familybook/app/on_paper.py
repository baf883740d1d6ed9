"""Sides of a PDF painted on a printer, one at a time, while the window goes on.

A side becomes dots on the worker. They are put on the printer in strips, each on the window's
thread, where Qt wants it, and each done in a few milliseconds (`benchmarks/stalls.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter, QTransform

from familybook.app import log
from familybook.app.jobs import Job, Worker
from familybook.app.live import image_of
from familybook.app.sent import Sent
from familybook.core.passes import Pass

MOST_DOTS = 300
"""Dots per inch beyond which paper shows nothing more."""

STRIP = 96
"""Rows of dots that are painted in one go."""

_ROUND = 180
_LARGER = 1.01
"""How much larger than its sheet a side may be before it is made smaller to fit."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A side as dots: which one of the file, how fine, in greys, and whether it is turned round."""

    number: int
    dots: float
    grey: bool
    turned: bool


def side_image(pdf: bytes, shown: Shown) -> QImage:
    """Return a side as an image; on any thread."""
    from familybook.paper.preview import render_at  # noqa: PLC0415 - loads PDFium

    image = image_of(render_at(pdf, shown.number, shown.dots))
    if shown.grey:
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return image.transformed(QTransform().rotate(_ROUND)) if shown.turned else image


class PaperRun(QObject):
    """Takes one pass of sides to a printer, and says how far that is."""

    moved = Signal(int, int)
    """Which side goes to the printer now, from 1, and of how many."""
    ended = Signal(object)
    """What became of it; None where a page could not be made ready."""

    def __init__(
        self,
        worker: Worker,
        pdf: bytes,
        device: QPagedPaintDevice,
        *,
        grey: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker, self._pdf, self._device, self._grey = worker, pdf, device, grey
        self._painter = QPainter()
        self._one = Pass(())
        self._at = -1
        self._stop_wanted = self._has_ended = False
        self._job: Job | None = None
        self._strips: list[tuple[QRect, QRect]] = []
        self._image = QImage()

    def start(self, one: Pass) -> None:
        """Begin with a pass; it has at least one side."""
        self._one = one
        if not self._painter.begin(self._device):
            self._end(Sent.NO_ANSWER)
            return
        self._next()

    def stop(self) -> None:
        """Want no more sides: the one that is being painted is the last."""
        self._stop_wanted = True

    def _next(self) -> None:
        """Begin with the next side, or end after the last."""
        self._at += 1
        sides = self._one.sides
        if self._stop_wanted:
            self._end(Sent.NOT_NOW)
        elif self._at == len(sides):
            self._end(Sent.GONE)
        elif self._at and not self._device.newPage():
            self._end(Sent.NO_ANSWER)
        else:
            self.moved.emit(self._at + 1, len(sides))
            self._render(sides[self._at])

    def _render(self, side: int | None) -> None:
        if side is None:
            QTimer.singleShot(0, self, self._next)
            return
        shown = Shown(side, self._dots, self._grey, side in self._one.turned)
        self._job = self._worker.start(partial(side_image, self._pdf, shown))
        self._job.done.connect(self._take)
        self._job.failed.connect(self._fail)

    @property
    def _dots(self) -> float:
        """Dots per inch of a side: as the printer has them, or so that a few of its own are one."""
        own = self._device.logicalDpiX()
        return own / max(1, round(own / MOST_DOTS))

    def _take(self, image: QImage) -> None:
        """Take the dots of a side, and begin to paint them."""
        self._job = None
        self._image = image
        sheet = self._device.pageLayout().fullRectPixels(self._device.logicalDpiX())
        self._strips = strips_of(image, sheet, self._device.logicalDpiX() / self._dots)
        QTimer.singleShot(0, self, self._paint)

    def _paint(self) -> None:
        if self._has_ended:
            return
        if not self._strips:
            self._image = QImage()
            self._next()
            return
        target, source = self._strips.pop(0)
        self._painter.drawImage(target, self._image.copy(source))
        QTimer.singleShot(0, self, self._paint)

    def _fail(self, error: BaseException) -> None:
        log.note(error)
        self._job = None
        self._end(None)

    def _end(self, sent: Sent | None) -> None:
        """Let go of the printer and of all that was to be printed."""
        if self._has_ended:
            return
        self._has_ended = True
        if self._job is not None:
            self._job.drop()
        if self._painter.isActive():
            if sent is not Sent.GONE:
                self._take_back()
            if not self._painter.end() and sent is Sent.GONE:
                sent = Sent.NO_ANSWER
        self._pdf, self._image, self._strips = b"", QImage(), []
        self.ended.emit(sent)

    def _take_back(self) -> None:
        """Take back what the printer has, before its end sends it off; not every one can."""
        abort = getattr(self._device, "abort", None)
        if abort is not None:
            abort()

    def leave(self) -> None:
        """Stop at once: the window is closing, or the book was closed."""
        self._stop_wanted = True
        self._end(Sent.NOT_NOW)


def strips_of(image: QImage, sheet: QRect, scale: float) -> list[tuple[QRect, QRect]]:
    """Return where each strip of a side stands on its sheet, and where in the side.

    A side stands in the middle of its sheet in its true size; smaller only where it has no room.
    """
    wide, high = image.width() * scale, image.height() * scale
    least = min(sheet.width() / wide, sheet.height() / high)
    if least * _LARGER < 1:
        scale *= least
        wide, high = wide * least, high * least
    left = sheet.x() + round((sheet.width() - wide) / 2)
    top = sheet.y() + round((sheet.height() - high) / 2)
    strips = []
    for row in range(0, image.height(), STRIP):
        rows = min(STRIP, image.height() - row)
        first, last = round(row * scale), round((row + rows) * scale)
        target = QRect(left, top + first, round(wide), last - first)
        strips.append((target, QRect(0, row, image.width(), rows)))
    return strips
