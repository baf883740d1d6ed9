"""Lets nothing of a family stay on a screen, or among what was copied, once its book is closed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from familybook.app.sitting import Sitting
from familybook.screen.path.route import Route

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_NO = bytes(4)
HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): _NO,
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""What asks a computer to keep what was copied out of its history, and off other computers."""


class Forgetting(QObject):
    """Empties what outlives a book: screens that are shown again, and what was copied."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._board = QGuiApplication.clipboard()
        self._board.dataChanged.connect(self._keep_out_of_history)
        sitting.book_closed.connect(self.forget)

    def forget(self) -> None:
        """Forget all of the family whose book was closed."""
        rooms = self._sitting.rooms
        rooms.start.show_people(())
        rooms.path.show_arranging(False)
        rooms.path.meadow.show_home(None)
        rooms.path.show_route(Route(), None, {})
        rooms.page.show_route(Route())
        self._sitting.choosers.forget()
        forget_copied()

    def _keep_out_of_history(self) -> None:
        """Mark what was copied here, from a book or a sheet; what others copied is theirs."""
        copied = self._board.mimeData()
        if not self._board.ownsClipboard():
            return
        if any(copied.hasFormat(one) for one in HINTS) or not copied.formats():
            return
        marked = QMimeData()
        for one in copied.formats():
            marked.setData(one, copied.data(one))
        for one, value in HINTS.items():
            marked.setData(one, value)
        self._board.setMimeData(marked)


def forget_copied() -> None:
    """Take away what was copied here, unless others have copied something since."""
    board = QGuiApplication.clipboard()
    if board.ownsClipboard():
        board.clear(QClipboard.Mode.Clipboard)
    if board.supportsSelection() and board.ownsSelection():
        board.clear(QClipboard.Mode.Selection)
