"""All screens but the shelf. They are made after the window has first been painted."""

from __future__ import annotations

from dataclasses import dataclass

from familybook.screen.making.make_screen import MakeScreen
from familybook.screen.page.page_screen import PageScreen
from familybook.screen.path.path_screen import PathScreen
from familybook.screen.welcome.start import StartScreen
from familybook.screen.window.aa_panel import AaPanel
from familybook.screen.window.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Rooms:
    """The screens of an open book, and the Aa panel."""

    start: StartScreen
    path: PathScreen
    page: PageScreen
    make: MakeScreen
    aa: AaPanel


def furnish(window: MainWindow) -> Rooms:
    """Make the screens and put them into the window."""
    look = window.look
    rooms = Rooms(
        StartScreen(look), PathScreen(look, None), PageScreen(look), MakeScreen(look), AaPanel(look)
    )
    for screen in (rooms.start, rooms.path, rooms.page, rooms.make):
        window.add_screen(screen)
    window.add_side(rooms.aa)
    window.side_alone.connect(rooms.aa.show_alone)
    rooms.aa.closed.connect(window.toggle_aa)
    return rooms
