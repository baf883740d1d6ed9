"""Help about where we are, and back to it. Its screens are made when they are first wanted."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from familybook.app.licences import Licensed, letters, ours, programs
from familybook.drawings.parts.signs import sign
from familybook.screen.help.about import AboutScreen, LicenceScreen
from familybook.screen.help.help_screen import HelpScreen
from familybook.screen.pad.whole_page import WholePage
from familybook.screen.window.main_window import MainWindow


class HelpDesk(QObject):
    """Shows help, what the program is, and the licences; each goes back where it came from."""

    sheet_wanted = Signal()
    """The recovery sheet of this laptop is to be printed, perhaps again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: list[QWidget] = []
        window.help_wanted.connect(self.toggle)

    @cached_property
    def help(self) -> HelpScreen:
        """Return the screen with the topics."""
        screen = HelpScreen(self._window.look)
        screen.back_wanted.connect(self._window.go_back)
        screen.about_wanted.connect(self._show_about)
        self._keep(screen)
        return screen

    @cached_property
    def about(self) -> AboutScreen:
        """Return the screen that tells what the program is."""
        screen = AboutScreen(
            self._window.look,
            sign("house", "yellow"),
            ours().part.version,
            [one.part for one in programs()],
            [one.part for one in letters()],
        )
        screen.back_wanted.connect(self._window.go_back)
        screen.licence_wanted.connect(self._show_licence)
        screen.sheet_wanted.connect(self.sheet_wanted)
        self._keep(screen)
        return screen

    @cached_property
    def licence(self) -> LicenceScreen:
        """Return the screen that shows one licence."""
        screen = LicenceScreen(self._window.look)
        screen.back_wanted.connect(self._window.go_back)
        self._keep(screen)
        return screen

    def _keep(self, screen: HelpScreen | AboutScreen | LicenceScreen) -> None:
        self._window.add_screen(screen)
        self._made.append(screen)

    def toggle(self) -> None:
        """Show help about where we are, or go back to it."""
        window = self._window
        if window.is_covered or window.is_turned:
            return
        if window.current in self._made:
            window.go_back(to_start=True)
            return
        focus = QApplication.focusWidget()
        topic = topic_of(focus, window)
        _leave_big_paper(focus)
        self.help.show_topic(topic)
        window.visit(self.help)

    def _show_about(self) -> None:
        self._window.visit(self.about)

    def _show_licence(self, name: str) -> None:
        there: dict[str, Licensed] = {one.part.name: one for one in (*programs(), *letters())}
        licensed = there.get(name, ours())
        words = self._window.look.words
        part = licensed.part
        title = words("help-about-ours")
        if part.name:
            whole = words("help-about-part", name=part.name, version=part.version).strip()
            title = words("help-about-part-name", name=whole)
        self.licence.show_licence(title, part.licence, licensed.words())
        self._window.visit(self.licence)


def _leave_big_paper(focus: QWidget | None) -> None:
    """Lay aside paper that lies over the whole table: help would open under it."""
    while focus is not None:
        if isinstance(focus, WholePage):
            focus.left.emit()
            return
        focus = focus.parentWidget()


def topic_of(focus: QWidget | None, window: MainWindow) -> str:
    """Return what help is about: the part of the screen in focus, else the whole screen."""
    while focus is not None and focus is not window.current:
        topic = getattr(focus, "help_topic", "")
        if topic:
            return str(topic)
        focus = focus.parentWidget()
    return window.current.help_topic
