"""What a screen reader hears of controls that Qt cannot tell by itself: headings and pictures."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea, QWidget
from shiboken6 import isValid

from familybook.screen.kit.labels import Heading
from familybook.screen.kit.pictures import PictureView

_ROLES: dict[type[QObject], QAccessible.Role] = {PictureView: QAccessible.Role.Graphic}
"""What each kind of widget is to a screen reader, where Qt cannot know."""

_FACES: dict[type[QObject], Callable[[QWidget], QAccessibleWidget]] = {}
"""What makes the face of a kind of widget that has one of its own."""

_PLAIN = "QWidget"
"""Qt asks for a face by class, the nearest first: at this one it knows nothing better."""


class Kept:
    """Qt deletes a face with its widget but does not hold on to it: until then it stands here."""

    def __init__(self, few: int = 200) -> None:
        self._faces: list[QAccessibleInterface] = []
        self._few = self._most = few

    def __len__(self) -> int:
        return len(self._faces)

    def add(self, face: QAccessibleInterface) -> None:
        """Keep one more; those whose widgets have gone are let go now and then."""
        self._faces.append(face)
        if len(self._faces) > self._most:
            self._faces[:] = filter(isValid, self._faces)
            self._most = max(self._few, 2 * len(self._faces))


_KEPT = Kept()


class _HeadingFace(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading, heading.text())
        self._heading = heading

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._heading.text()
        return super().text(kind)


class _PlainFace(QAccessibleWidget):
    """What we paint or put together ourselves: silent for as long as it has no name.

    It takes no name of its own: it is called what its widget is called, now and later.
    """

    def __init__(self, widget: QWidget, role: QAccessible.Role | None) -> None:
        super().__init__(widget)
        self._widget = widget
        self._role = role

    def role(self) -> QAccessible.Role:
        if not self._widget.accessibleName():
            return QAccessible.Role.Client
        if self._role is not None:
            return self._role
        holds = any(isinstance(child, QWidget) for child in self._widget.children())
        return QAccessible.Role.Grouping if holds else QAccessible.Role.StaticText


def _face(key: str, thing: QObject) -> QAccessibleInterface | None:
    face: QAccessibleWidget | None = None
    make = next((_FACES[kind] for kind in type(thing).__mro__ if kind in _FACES), None)
    if make is not None and isinstance(thing, QWidget):
        face = make(thing)
    elif isinstance(thing, Heading):
        face = _HeadingFace(thing)
    elif isinstance(thing, QWidget):
        role = next((_ROLES[kind] for kind in type(thing).__mro__ if kind in _ROLES), None)
        # Qt's own face of a scroll area falls over when asked for a part that has just gone.
        ours = role is not None or isinstance(thing, QScrollArea)
        if ours or (key == _PLAIN and thing.accessibleName()):
            face = _PlainFace(thing, role)
    if face is not None:
        _KEPT.add(face)
    return face


@cache
def install_faces() -> None:
    """Let screen readers hear headings, pictures and named groups; before the first window.

    Call it once there is an application: Qt asks those who came last first, and its own comes then.
    """
    QAccessible.installFactory(_face)


def tell_as(kind: type[QWidget], role: QAccessible.Role) -> None:
    """Let screen readers hear widgets of a kind as what they are."""
    _ROLES[kind] = role


def tell_by(kind: type[QWidget], make: Callable[[QWidget], QAccessibleWidget]) -> None:
    """Let screen readers hear widgets of a kind by a face of their own."""
    _FACES[kind] = make


def say(widget: QWidget, sentence: str) -> None:
    """Tell a screen reader something, politely and without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
