"""Every page of every length of book on sheets to look at: python -m tests.contact_sheets OUT.

For the practice book, an empty one and an overfull one, in colour and in grey, one picture each;
and every loose sheet. `--large` also writes each side by itself. `--edition NAME` (or `all`) shows
the whole book in other editions instead, with everybody's yes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from dataclasses import replace
from pathlib import Path

from PIL import Image

from familybook.app.export import photos_of, printed, words_of
from familybook.app.practice import make_practice_book
from familybook.app.wish import Wish
from familybook.assets.pack import starter
from familybook.core.allowing import Matter, Reply
from familybook.core.answers import begin
from familybook.core.book import Book
from familybook.core.ids import PageKey
from familybook.core.made_for import is_agreed
from familybook.editions import EDITIONS
from familybook.paper import preview
from familybook.paper.pictures import PhotoSource
from familybook.store.bookfile import BookFile
from familybook.store.cipher import KEY_BYTES
from familybook.templates.our_book import OUR_BOOK
from tests.speaking import PHRASES, Speaker, folk_speaking

_WIDE = 300
_LARGE = 900
_ACROSS = 8
_MANY = 13


def nobodys(photo: str) -> bytes:
    raise KeyError(photo)


def overfull(language: str = "en") -> Book:
    """Return a book in which every question has thirteen answers."""
    people = folk_speaking(language, 9)
    book = replace(begin(OUR_BOOK, pack=starter()), people=people)
    speaker = Speaker(language, _MANY, people, words_of(book), book.pack)
    for page in OUR_BOOK.pages:
        book = book.with_page(page.key, speaker.page(page.kind))
    return book


def sides(book: Book, photos: PhotoSource, wish: Wish, wide: int) -> list[Image.Image]:
    """Return each side of a print."""
    pdf = printed(book, photos, wish).pdf
    found = []
    for side in range(preview.count(pdf)):
        width, height, colours = preview.render(pdf, side, wide)
        found.append(Image.frombytes("RGB", (width, height), colours))
    return found


def sheet(pictures: list[Image.Image]) -> Image.Image:
    """Return pictures in rows, as a book lies open: the first side alone on the right."""
    wide = max(one.width for one in pictures)
    high = max(one.height for one in pictures)
    places = len(pictures) + 1
    rows = -(-places // _ACROSS)
    whole = Image.new("RGB", (wide * _ACROSS + 20, (high + 12) * rows + 20), "#8a8a86")
    for number, picture in enumerate(pictures, 1):
        row, column = divmod(number, _ACROSS)
        left = 10 + column * wide
        whole.paste(picture, (left, 10 + row * (high + 12)))
    return whole


def save(name: str, book: Book, photos: PhotoSource, out: Path, *, large: bool) -> None:
    """Save the contact sheets of one book."""
    for grey in (False, True):
        ink = "grey" if grey else "colour"
        for shape in OUR_BOOK.shapes:
            made = sides(book.with_shape(shape.name), photos, Wish(grey=grey), _WIDE)
            sheet(made).save(out / f"{name}-{shape.name}-{ink}.png")
        loose = [page.key for page in book.pages if page.kind.loose or page.key in book.put_away]
        made = [
            one
            for key in loose
            for one in sides(book, photos, Wish(grey=grey, page=PageKey(key)), _WIDE)
        ]
        sheet(made).save(out / f"{name}-loose-{ink}.png")
    if large:
        for number, one in enumerate(sides(book, photos, Wish(), _LARGE), 1):
            one.save(out / f"{name}-{number:02}.png")


def save_editions(name: str, book: Book, photos: PhotoSource, out: Path, wanted: str) -> None:
    """Save the contact sheets of one book in other editions, as if everybody had said yes."""
    yes = dict.fromkeys(Matter, Reply.YES)
    willing = replace(book, allows={one.id: yes for one in book.people})
    for edition in EDITIONS.values() if wanted == "all" else [EDITIONS[wanted]]:
        if not (edition.on_paper and is_agreed(willing, edition)):
            continue
        for grey in (False, True):
            made = sides(willing, photos, Wish(edition=edition, grey=grey), _WIDE)
            ink = "grey" if grey else "colour"
            sheet(made).save(out / f"{name}-{edition.name}-{ink}.png")


def save_wanted(name: str, book: Book, photos: PhotoSource, given: argparse.Namespace) -> None:
    """Save what was asked for of one book."""
    if given.edition:
        save_editions(name, book, photos, given.out, given.edition)
    else:
        save(name, book, photos, given.out, large=given.large)


def main() -> None:
    """Save every contact sheet."""
    asked = argparse.ArgumentParser()
    asked.add_argument("out", type=Path)
    asked.add_argument("--large", action="store_true")
    asked.add_argument("--only", choices=["practice", "empty", "overfull", *PHRASES])
    asked.add_argument("--edition", choices=["all", *EDITIONS])
    given = asked.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    wanted = [given.only] if given.only else ["practice", "empty", "overfull"]
    for name in wanted:
        if name == "practice":
            with tempfile.TemporaryDirectory() as folder:
                path, key = Path(folder) / "practice.familybook", os.urandom(KEY_BYTES)
                make_practice_book(path, key)
                with BookFile.open(path, key, read_only=True) as file:
                    save_wanted(name, file.book(), photos_of(file), given)
            continue
        book = begin(OUR_BOOK, pack=starter())
        if name != "empty":
            book = overfull("en" if name == "overfull" else name)
        save_wanted(name, book, nobodys, given)


if __name__ == "__main__":
    main()
