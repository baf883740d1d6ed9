"""The book looked through, spread by spread: laid as it is bound, away from the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from familybook.app import arranging
from familybook.app.jobs import Job
from familybook.app.laid_book import LaidBook
from familybook.app.live import image_of
from familybook.app.lying_open import (
    as_printed,
    asked_on,
    in_doubt,
    left_out,
    naming,
    open_pages,
    remarks_on,
    spread_told,
)
from familybook.app.sitting import Sitting
from familybook.app.wanted import Dots
from familybook.core.agreeing import with_said
from familybook.core.book import Book
from familybook.core.ids import PageKey, PersonId
from familybook.core.yes import Says
from familybook.screen.looking.look_screen import LookScreen
from familybook.screen.looking.spreads import Spread, alone, ends, leafed, place_of, spreads_of
from familybook.screen.looking.thumb import THUMB_PX


class LookThrough(QObject):
    """Fills the screen on which a book is looked through, and does what it says."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self._sitting = sitting
        self._screen: LookScreen | None = None
        self._laid: LaidBook | None = None
        self._laid_of: Book | None = None
        self._spreads: tuple[Spread, ...] = ()
        self._now = 0
        self._large: int | None = None
        self._laying: Job | None = None
        self._drawing: Job | None = None
        self._small: Job | None = None
        self._hearing: Job | None = None
        sitting.rooms.path.look_wanted.connect(self.begin)
        sitting.rooms.make.look_wanted.connect(self.begin)
        sitting.path_shown.connect(self._end)
        sitting.window.turn_wanted.connect(self._turn_by_key)
        sitting.session.changed.connect(self._refresh)
        sitting.book_closed.connect(self._forget)

    @property
    def screen(self) -> LookScreen:
        """Return the screen, which is made when it is first wanted."""
        if self._screen is None:
            screen = LookScreen(self._sitting.look)
            screen.turned.connect(self._open)
            screen.leafed.connect(self._leaf)
            screen.large_wanted.connect(self._enlarge)
            screen.resized.connect(self._draw)
            screen.path_wanted.connect(self._sitting.show_path)
            screen.make_wanted.connect(self._sitting.window.make_wanted)
            screen.panel.kept.connect(self._keep)
            screen.panel.change_wanted.connect(self._change)
            screen.panel.said.connect(self._say)
            self._sitting.window.add_screen(screen)
            self._screen = screen
        return self._screen

    @property
    def spreads(self) -> tuple[Spread, ...]:
        """Return what can be opened, in order."""
        return self._spreads

    def begin(self) -> None:
        """Look through the book from its cover on."""
        self._now = 0
        self.show()

    def show(self) -> None:
        """Look through the book from where it was open."""
        sitting = self._sitting
        if not sitting.session.is_open or sitting.window.is_covered:
            return
        sitting.leave_page()
        sitting.rooms.page.show_return()
        sitting.window.show_screen(self.screen)
        self._lay()

    @property
    def _is_shown(self) -> bool:
        return self._screen is not None and self._sitting.window.current is self._screen

    def _refresh(self) -> None:
        """Show what was changed, or taken back, while the book is looked through."""
        if self._sitting.session.is_open and self._is_shown:
            self._lay()

    def _lay(self) -> None:
        """Lay the book out if it prints otherwise than before; what is said of it is always new."""
        book, photos = as_printed(self._sitting.session.book), self._sitting.album.prints
        if book == self._laid_of and self._laid is not None:
            self._stop_laying()
            self._fill()
            if not self.screen.view.sheets:
                self._draw()
            return
        if photos is None:
            return
        from familybook.app.bound import lay_bound  # noqa: PLC0415 - the press is slow to load

        self._drop()
        key = "look-laying" if self._laid is None else "look-laying-again"
        self.screen.show_telling(self._sitting.look.words(key))
        told = in_doubt(book, self._sitting.session.book)
        self._laying = self._start(partial(lay_bound, told, photos), partial(self._take, book))

    def _stop_laying(self) -> None:
        """Want no other pages than those that are there: what was changed was taken back."""
        if self._laying is not None:
            self._laying.drop()
            self._laying = None
            self.screen.show_telling("")

    def _start(self, work: Callable[[], object], done: Callable[..., None]) -> Job:
        job = self._sitting.worker.start(work)
        job.done.connect(done)
        job.failed.connect(self._miss)
        return job

    def _take(self, book: Book, laid: LaidBook) -> None:
        """Open the book that was laid where the same pages stand."""
        self._laying = None
        open_keys = self._spreads[self._now].keys if self._spreads else ()
        self._laid, self._laid_of = laid, book
        self._sitting.note_sides(Counter(key for side in laid.sides for key in side))
        order = [page.key for page in book.pages]
        self._spreads = spreads_of(laid.sides, left_out(book), order)
        self._now, self._large = place_of(self._spreads, open_keys, self._now), None
        told = [(spread, self._told(spread)) for spread in self._spreads]
        self.screen.show_telling("")
        self.screen.show_large(large=False)
        self.screen.show_book(told, self._now, right_to_left=laid.right_to_left)
        self._fill()
        self._draw()

    def _hear(self, spread: Spread) -> None:
        """Let what is printed on what lies open be heard."""
        from familybook.app.bound import words_on  # noqa: PLC0415 - the press is slow to load

        if self._hearing is not None:
            self._hearing.drop()
        if self._laid_of is not None:
            work = partial(words_on, self._laid_of, spread.keys)
            self._hearing = self._start(work, self._show_words)

    def _show_words(self, words: str) -> None:
        self._hearing = None
        self.screen.view.show_words(words)

    def _told(self, spread: Spread) -> str:
        return spread_told(self._sitting.session.book, spread, self._sitting.look.words)

    @property
    def _spread(self) -> Spread:
        """Return what lies open, or the one side of it that is large."""
        sides = self._laid.sides if self._laid is not None else ()
        return alone(self._spreads[self._now], self._large, sides)

    def _open(self, now: int, large: int | None = None) -> None:
        self._now, self._large = now, large
        first, last = ends(self._spreads, now, large or 0)
        self.screen.show_large(large=large is not None, first=first, last=last)
        self.screen.show_now(now, self._spread, self._told(self._spread))
        self._fill()
        self._draw()

    def _enlarge(self, at: int) -> None:
        self._open(self._now, None if at < 0 else at)

    def _leaf(self, way: int) -> None:
        self._open(*leafed(self._spreads, self._now, self._large or 0, way))

    def _turn_by_key(self, way: int) -> None:
        if self._is_shown:
            self.screen.go(way)

    def _fill(self) -> None:
        """Show what can be said of what lies open."""
        if not self._spreads:
            return
        spread = self._spread
        book, words = self._sitting.session.book, self._sitting.look.words
        pages, asked = open_pages(book, spread, words), asked_on(book, spread, words)
        self.screen.show_open(pages, asked, self._remark(spread))

    def _remark(self, spread: Spread) -> str:
        """Return what is worth a look on what lies open, as where the book is made."""
        from familybook.app.check import things_told  # noqa: PLC0415 - the press is slow to load

        laid, book = self._laid, self._laid_of
        if laid is None or book is None:
            return ""
        told = things_told(remarks_on(laid, spread), book, self._sitting.look.words)
        return "\n".join(dict.fromkeys(sentence for _, _, sentence in told))

    def _draw(self) -> None:
        """Draw what lies open, then the small ones that are not there yet."""
        if not self._spreads:
            return
        if self._drawing is not None:
            self._drawing.drop()
        spread = self._spread
        work = self._work(spread, self.screen.view.sheet_px)
        self._drawing = self._start(work, partial(self._show_sheets, spread))
        self._hear(spread)

    def _work(self, spread: Spread, width_px: int) -> Callable[[], object]:
        from familybook.app.bound import page_seen, sides_seen  # noqa: PLC0415 - as above

        laid, book = self._laid, self._laid_of
        if laid is None or book is None:
            raise LookupError(spread)
        if spread.left_out:
            photos = self._sitting.album.print_ready
            return partial(page_seen, book, spread.keys[0], photos, width_px)
        return partial(sides_seen, laid, spread.sides, width_px)

    def _show_sheets(self, spread: Spread, dots: tuple[Dots, ...]) -> None:
        self._drawing = None
        if spread == self._spread:
            self.screen.show_sheets([image_of(one) for one in dots])
        self._draw_small()

    def _draw_small(self) -> None:
        """Draw the next of the small ones, the nearest first, one after the other."""
        if self._small is not None or self._laid is None:
            return
        bare = [at for at, thumb in enumerate(self.screen.strip.thumbs) if thumb.is_old]
        if bare:
            at = min(bare, key=lambda one: abs(one - self._now))
            spread = self._spreads[at]
            self._small = self._start(self._work(spread, THUMB_PX), partial(self._show_small, at))

    def _show_small(self, at: int, dots: tuple[Dots, ...]) -> None:
        self._small = None
        self.screen.strip.thumbs[at].show_sheets([image_of(one) for one in dots])
        self._draw_small()

    def _miss(self, error: BaseException) -> None:
        self._drop()
        self._sitting.told(error)
        self.screen.show_telling(self._sitting.look.words("look-trouble"))

    def _change(self, key: PageKey) -> None:
        """Open a page, with a way back to what lies open now."""
        self._drop()
        self._sitting.show_page(key)
        back = self._sitting.look.words("look-return")
        self._sitting.rooms.page.show_return(back, self.show)

    def _keep(self, key: PageKey, kept: bool) -> None:
        book = self._sitting.session.book
        if kept:
            self._sitting.session.edit(arranging.brought_back(book, key), "look-act-in")
        else:
            self._sitting.session.edit(arranging.put_away(book, key), "look-act-out")

    def _say(self, who: str, says: str) -> None:
        """Put into the book what somebody says to the pages that name them."""
        spread, book = self._spread, self._sitting.session.book
        named = naming(book, spread)
        keys = [key for one, keys in named.items() if one.id == who for key in keys]
        said = with_said(book, keys, PersonId(who), Says(says))
        self._sitting.session.edit(said, f"look-act-{Says(says).value}")

    def _drop(self) -> None:
        """Want nothing more that is still being laid or drawn."""
        for job in (self._laying, self._drawing, self._small, self._hearing):
            if job is not None:
                job.drop()
        self._laying = self._drawing = self._small = self._hearing = None

    def _end(self) -> None:
        self._drop()
        self._sitting.rooms.page.show_return()

    def _forget(self) -> None:
        """Show nothing more of the family whose book was closed."""
        self._end()
        self._laid = self._laid_of = None
        self._spreads, self._now = (), 0
        if self._screen is not None:
            self._screen.forget()
