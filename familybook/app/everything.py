"""All that is held about a family, put together for them: one page to read, and all of it as data.

What is in the book's file is read from its tables themselves, so that nothing can be forgotten.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from familybook.app.answers_file import to_text
from familybook.app.export import words_of
from familybook.app.leaving import Known, known_in
from familybook.app.leaving_told import made_told
from familybook.app.moments import moment_of
from familybook.app.out_file import expect_no_book
from familybook.app.problems import translate
from familybook.app.signs import name_of as sign_name
from familybook.app.who_gets import name_of as reader_name
from familybook.assets.pack import STARTER
from familybook.assets.second import language_name
from familybook.core.answers import to_plain_book
from familybook.core.book import Book
from familybook.core.codec import Reader
from familybook.core.copies import OURS
from familybook.core.errors import (
    AnswersError,
    BookExistsError,
    CannotPrintError,
    DamagedBookError,
    NoRoomError,
)
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import title_of
from familybook.core.today import today
from familybook.core.words import Words
from familybook.plain.everything import everything_html
from familybook.plain.holdings import Holdings, Stood
from familybook.store.bookfile import BookFile
from familybook.store.earlier import Rows
from familybook.store.history import TITLE
from familybook.store.landing import write_whole
from familybook.store.parcel import BOOK, name_of

PAGE, STORED = "everything.html", "stored.json"
_DAY = (1980, 1, 1, 0, 0, 0)
_LAPTOP = ("screen", "log", "key", "folder", "copied", "none")

PhotoOf = Callable[[PhotoId], bytes]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read of a book's file: all but the whole photographs, which are large."""

    holdings: Holdings
    photos: tuple[PhotoId, ...]


def gather(file: BookFile) -> Gathered:
    """Read all that an open book holds. Raises as reading it does."""
    book, rows = file.book(), file.earlier.rows()
    words = words_of(book)
    photos = tuple(PhotoId(one["id"]) for one in rows.get("photo", ()))
    previews: dict[PhotoId, bytes] = {}
    for photo in photos:
        with suppress(DamagedBookError):
            previews[photo] = file.preview(photo)
    holdings = Holdings(
        book=book,
        stood=tuple(_stood(book, rows, words)),
        previews=previews,
        removed={
            PhotoId(one["id"]): moment_of(one["removed_at"], words)
            for one in rows.get("photo", ())
            if one["removed_at"]
        },
        copies=tuple(_copies(book, known_in(file), file, words)),
        days=tuple(_days(file, words)),
        laptop=tuple(words(f"everything-laptop-{one}") for one in _LAPTOP),
        made=words.day(today()),
        rows=rows,
    )
    return Gathered(holdings, photos)


def _stood(book: Book, rows: Rows, words: Words) -> Iterator[Stood]:
    """Yield what once stood somewhere, page after page in the order of the book, newest first."""
    places = {page.key: number for number, page in enumerate(book.pages)}
    there = [one for one in rows.get("change", ()) if one["old"] and one["page"] in places]
    for one in sorted(there, key=lambda row: (places[row["page"]], row["field"], -row["seq"])):
        key, name = PageKey(one["page"]), one["field"]
        with suppress(AnswersError, ValueError, TypeError, KeyError, RecursionError):
            held = json.loads(one["old"])
            until = moment_of(one["at"], words)
            if name == TITLE:
                yield Stood(page=key, field="", value=held, until=until)
                continue
            page = Reader().group(book.place(key).kind, {name: held}, key)
            yield Stood(page=key, field=name, value=getattr(page, name), until=until)


def _copies(book: Book, known: Known, file: BookFile, words: Words) -> Iterator[str]:
    for who, copy in book.given.items():
        person = book.person(who)
        name = person.name.strip() if person is not None else ""
        named = words("everything-ours") if copy == OURS else words("keep-own")
        yield words("everything-has", name=name or words("everything-person-unnamed"), copy=named)
    for copy in sorted(book.copies):
        plan, name = book.copies[copy], reader_name(book, copy, words)
        titles = [title_of(book, key, words) for key in _pages_of(book, plan.without)]
        names = [one.name.strip() for one in book.people if one.id in plan.absent]
        left = ", ".join(filter(None, [*titles, *names]))
        told = "everything-plan-without" if left else "everything-plan"
        edition = _named(f"edition-{plan.edition}", plan.edition, words)
        yield words(told, name=name, edition=edition, count=plan.count, left=left)
    yield from made_told(known.made, words)
    yield from (words("everything-safe", count=1, place=str(one)) for one in known.safe)
    if known.earlier:
        yield words("everything-earlier", count=known.earlier)
    passing = file.passing
    if passing.lent_to:
        when = moment_of(passing.lent_at, words)
        yield words("everything-lent", name=passing.lent_to, when=when)
    if passing.came_at:
        yield words("everything-came", when=moment_of(passing.came_at, words))


def _pages_of(book: Book, keys: Collection[PageKey]) -> Iterator[PageKey]:
    return (page.key for page in book.pages if page.key in keys)


def _days(file: BookFile, words: Words) -> Iterator[str]:
    book, stopped = file.book(), file.stopped_at
    for name in ("opened", "changed"):
        at = file.note(f"{name}_at")
        if isinstance(at, str):
            yield words(f"everything-{name}", when=moment_of(at, words))
    if stopped is not None and any(page.key == stopped for page in book.pages):
        yield words("everything-stopped", title=title_of(book, stopped, words))
    if book.stays_until is not None:
        yield words("everything-stays", day=words.day(book.stays_until))
    yield words("everything-language", language=language_name(book.language))
    if book.shape:
        shape = _named(f"path-length-{book.shape}", book.shape, words)
        yield words("everything-shape", shape=shape)
    yield words("everything-sign", name=sign_name(book.sign, words))
    if book.pack.owner or book.pack.name not in ("", STARTER):
        yield words("everything-pack", owner=book.pack.owner or book.pack.name)


def _named(key: str, raw: str, words: Words) -> str:
    """Return what something is called; what this program has no name for, as it is kept."""
    return words(key) if words.has(key) else raw


def _plain_names(photos: Iterable[PhotoId]) -> dict[PhotoId, str]:
    """Return what the file of each photograph is called."""
    return {photo: f"photos/photo-{number}.jpg" for number, photo in enumerate(photos, 1)}


def files_in(gathered: Gathered, photo_of: PhotoOf) -> Iterator[tuple[str, bytes]]:
    """Yield every file that shows what is held, and what it is called."""
    held, names = gathered.holdings, _plain_names(gathered.photos)
    page = everything_html(held, words_of(held.book), names.__getitem__)
    yield PAGE, page.encode("utf-8", "replace")
    plain = to_text(to_plain_book(held.book, lambda photo: names.get(photo, name_of(photo))))
    yield BOOK, plain.encode("utf-8", "replace")
    yield STORED, json.dumps(held.rows, indent=1, default=list).encode()
    for photo in gathered.photos:
        with suppress(DamagedBookError):
            yield names[photo], photo_of(photo)


def write_everything(gathered: Gathered, photo_of: PhotoOf, out: Path) -> None:
    """Write it into a new folder, or a zip file, that only its owner can read.

    Raises:
        BookExistsError: if there is a folder of that name with something in it.
        CannotPrintError: if nothing can be written there.
        NoRoomError: if the disk is full.
    """
    expect_no_book(out)
    files = files_in(gathered, photo_of)
    try:
        if out.suffix.lower() == ".zip":
            if out.is_dir() or not out.resolve().parent.is_dir():
                raise CannotPrintError(out)
            write_whole(out.resolve(), partial(_zipped, files))
        else:
            _into_folder(files, out)
    except OSError as error:
        known = translate(error, out)
        raise known if isinstance(known, NoRoomError) else CannotPrintError(out) from error


def _zipped(files: Iterator[tuple[str, bytes]], part: IO[bytes]) -> None:
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as parcel:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _DAY)
            is_photo = name.endswith(".jpg")
            entry.compress_type = zipfile.ZIP_STORED if is_photo else zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            parcel.writestr(entry, content)


def _into_folder(files: Iterator[tuple[str, bytes]], out: Path) -> None:
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise BookExistsError(out)
    made = [] if out.exists() else [out]
    out.mkdir(mode=0o700, exist_ok=True)
    try:
        for name, content in files:
            there = out / name
            made += [one for one in (there.parent, there) if not one.exists()]
            there.parent.mkdir(mode=0o700, exist_ok=True)
            write_whole(there, partial(_put, content))
    except BaseException:
        _take_back(made)
        raise


def _take_back(made: Iterable[Path]) -> None:
    """Leave nothing lying open of what could not be finished."""
    for one in reversed(tuple(made)):
        with suppress(OSError):
            if one.is_dir():
                one.rmdir()
            else:
                one.unlink()


def _put(content: bytes, part: IO[bytes]) -> Any:
    return part.write(content)
