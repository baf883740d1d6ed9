"""What a screen reader hears of controls that Qt cannot tell by itself: headings and pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from familybook.screen.kit.labels import Heading
from familybook.screen.kit.pictures import PictureView

_KEPT: list[QAccessibleInterface] = []
"""Qt does not own interfaces made here; they live as long as the program."""


class _HeadingFace(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading, heading.text())
        self._heading = heading

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._heading.text()
        return super().text(kind)


def _face(key: str, thing: QObject) -> QAccessibleInterface | None:
    del key
    face: QAccessibleWidget | None = None
    if isinstance(thing, Heading):
        face = _HeadingFace(thing)
    elif isinstance(thing, PictureView):
        face = QAccessibleWidget(thing, QAccessible.Role.Graphic, thing.accessibleName())
    if face is not None:
        _KEPT.append(face)
    return face


def install_faces() -> None:
    """Let screen readers hear headings and pictures; once, before the first window."""
    QAccessible.installFactory(_face)


def say(widget: QWidget, sentence: str) -> None:
    """Tell a screen reader something, politely and without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
