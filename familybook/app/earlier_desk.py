"""Earlier versions, where somebody asks for them: shown, brought back, or removed for good."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from familybook.app.before import Stood, fields_on, stood_before, taken_out, told, with_stood
from familybook.app.photo_desk import PhotoDesk
from familybook.app.session import Saving
from familybook.app.sitting import Sitting
from familybook.core.fields import Way
from familybook.core.ids import PageKey, PersonId
from familybook.core.manuscript import title_of
from familybook.screen.editors.base import Editor
from familybook.screen.kit.buttons import Button, Manner
from familybook.screen.kit.fields import LineField
from familybook.screen.kit.ruled import RuledText
from familybook.screen.page.earlier_screen import EarlierScreen
from familybook.screen.photos.photo_slot import PhotoSlot
from familybook.store.history import Version
from familybook.store.photo_rows import Removed
from familybook.store.writer import Writer

Field = LineField | RuledText
Found = tuple[tuple[str, tuple[Version, ...]], ...]


class EarlierDesk(QObject):
    """Shows what stood on a page before. The book's file is read away from the window.

    It is asked for in the menu of a field, in the foot of a page, and at a photograph's place.
    """

    def __init__(self, sitting: Sitting, photos: PhotoDesk) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._photos = photos
        self._key = PageKey("")
        self._way: Way = ()
        self._fields: tuple[str, ...] = ()
        self._stood: tuple[Stood, ...] = ()
        self._removed: tuple[Removed, ...] = ()
        """What the screen shows."""
        self._there: tuple[Removed, ...] = ()
        """What could be put back, as far as is known."""
        words = sitting.look.words
        self.button = Button(sitting.look, words("earlier-open"), manner=Manner.PLAIN)
        self.button.clicked.connect(self.show_page)
        page = sitting.rooms.page
        page.foot.bar.add_after(page.print, self.button)
        page.foot.bar.want(self.button, True)
        sitting.book_opened.connect(self._look_for_photos)
        sitting.page_opened.connect(self._look_for_photos)
        sitting.page_left.connect(self._end_visit)
        sitting.session.saved.connect(self._note_saved)
        sitting.session.changed.connect(self._offer_photos)
        sitting.book_closed.connect(self._forget)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._meet)

    @cached_property
    def screen(self) -> EarlierScreen:
        """Return the screen, which is made when it is first wanted."""
        screen = EarlierScreen(self._sitting.look)
        screen.chosen.connect(self._bring_back)
        screen.removal_wanted.connect(self._remove)
        screen.leave_wanted.connect(self._sitting.window.go_back)
        self._sitting.window.add_screen(screen)
        return screen

    def show_page(self) -> None:
        """Show what stood anywhere on the page that is open."""
        if self._sitting.here is not None:
            kind = self._sitting.session.book.place(self._sitting.here).kind
            self._show(fields_on(kind))

    def _meet(self, left: QWidget | None, now: QWidget | None) -> None:
        """Offer it in the menu of the field that somebody is at; who left one ended a visit."""
        if isinstance(left, Field) and now is not None:
            self._end_visit()
        if not isinstance(now, Field) or not self._sitting.rooms.page.isAncestorOf(now):
            return
        way, words = _way_of(now), self._sitting.look.words("earlier-open")
        if way and isinstance(way[0], str) and words not in dict(now.more_acts):
            now.more_acts = (*now.more_acts, (words, partial(self._show, (way[0],))))

    def _end_visit(self) -> None:
        writer = self._writer
        if writer is not None:
            writer.end_visit()

    # What stood on a page

    def _show(self, fields: tuple[str, ...]) -> None:
        sitting = self._sitting
        sitting.writing_ended.emit()
        writer, key = self._writer, sitting.here
        if writer is None or key is None:
            return
        self._key, self._fields = key, fields
        self._ask(partial(_read, writer, key, fields), self._show_versions)

    def _show_versions(self, found: object) -> None:
        sitting = self._sitting
        if not isinstance(found, tuple) or self._key != sitting.here:
            return
        book, look = sitting.session.book, sitting.look
        page = book.page(self._key)
        stood = [
            one
            for field, versions in found
            for one in stood_before(page, self._key, field, versions)
            if not one.whose or book.person(PersonId(one.whose)) is not None
        ]
        self._stood = tuple(sorted(stood, key=lambda one: one.version.until, reverse=True))
        self._removed = ()
        shown = [told(one, page, book, look, sitting.album) for one in self._stood]
        self.screen.show_before(shown, title=title_of(book, self._key, look.words))
        self._visit()

    def _visit(self) -> None:
        window = self._sitting.window
        if window.current is not self.screen:
            window.visit(self.screen)

    def _bring_back(self, number: int) -> None:
        sitting = self._sitting
        if sitting.here != self._key:
            return
        sitting.window.go_back()
        if self._removed:
            self._photos.put_back(self._key, self._way, self._removed[number].id)
            return
        stood, book = self._stood[number], sitting.session.book
        changed = with_stood(book, self._key, stood, sitting.album)
        sitting.session.edit(changed, "earlier-act", page=self._key)

    # Photographs that were taken out

    def _note_saved(self, saving: str) -> None:
        if saving == Saving.SAVED:
            self._look_for_photos()

    def _look_for_photos(self, _: object = None) -> None:
        """Find out whether there are photographs to be put back, where one could be put."""
        writer = self._writer
        if writer is not None and self._slots():
            self._ask(writer.removed_photos, self._note_photos)

    def _note_photos(self, found: object) -> None:
        if isinstance(found, tuple):
            self._there = found
            self._offer_photos()

    def _slots(self) -> list[PhotoSlot]:
        return self._sitting.rooms.page.findChildren(PhotoSlot)

    def _offer_photos(self) -> None:
        for slot in self._slots():
            way = _way_of(slot)
            offered = bool(self._there and way)
            slot.offer_earlier(partial(self._show_photos, slot) if offered else None)

    def _show_photos(self, slot: PhotoSlot) -> None:
        writer, key = self._writer, self._sitting.here
        if writer is None or key is None:
            return
        self._key, self._way = key, _way_of(slot)
        self._ask(writer.removed_photos, self._show_removed)

    def _show_removed(self, found: object) -> None:
        if not isinstance(found, tuple) or self._key != self._sitting.here:
            return
        self._stood, self._removed = (), found
        shown = tuple(taken_out(found, self._sitting.look, self._sitting.album))
        self.screen.show_photos(shown)
        self._visit()

    # Gone for good

    def _remove(self, number: int) -> None:
        writer = self._writer
        if writer is None:
            return
        if number < 0:
            work: Callable[[], object] = partial(writer.remove_for_good, self._key, *self._fields)
        else:
            photo = self._removed[number].id
            self._sitting.album.let_go(photo)
            work = partial(writer.remove_photo_for_good, photo)
        job = self._sitting.worker.start(work)
        job.done.connect(self._tell_removed)
        job.failed.connect(self._tell_trouble)

    def _tell_removed(self, left: object) -> None:
        sitting, words = self._sitting, self._sitting.look.words
        sitting.session.forget_steps()
        self._stood = self._removed = ()
        names = [one.name for one in left] if isinstance(left, tuple) else []
        more = words("earlier-removed-more")
        if names:
            more = f"{words('earlier-left', count=len(names), names=', '.join(names))} {more}"
        self.screen.show_gone(words("earlier-removed"), more)
        self._look_for_photos()

    def _tell_trouble(self, error: BaseException) -> None:
        self._sitting.told(error)
        self.screen.sure.tell(self._sitting.look.words("earlier-trouble"))

    # What all of it needs

    @property
    def _writer(self) -> Writer | None:
        opened = self._sitting.opened
        return opened.writer if opened is not None and self._sitting.session.is_open else None

    def _ask(self, work: Callable[[], object], answer: Callable[[object], None]) -> None:
        job = self._sitting.worker.start(work)
        job.done.connect(answer)
        job.failed.connect(self._sitting.told)

    def _forget(self) -> None:
        """Keep nothing of the family whose book was closed."""
        self._stood = self._removed = self._there = ()
        if "screen" in self.__dict__:
            self.screen.forget()


def _way_of(widget: QWidget) -> Way:
    """Return the way of the answer that a widget is about; empty if it is about none."""
    there: QWidget | None = widget
    while there is not None:
        if isinstance(there, Editor):
            return there.way
        there = there.parentWidget()
    return ()


def _read(writer: Writer, key: PageKey, fields: tuple[str, ...]) -> Found:
    return tuple((field, writer.versions(key, field)) for field in fields)
