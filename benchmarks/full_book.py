"""How long a full book takes beside typst and fpdf2: python benchmarks/full_book.py.

The practice book's twenty-four pages with about 6,000 words and twelve photographs. The peers get
the same words in the same typefaces, the same prepared photographs, and our drawings ready as SVG;
they break lines, lay out and write. Engine alone: warm processes, no imports, by turns in one run;
one word changes each round, so that nobody gives an answer they kept. What counts is the ratio.
Needs `pip install -e '.[bench]'`.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from peers import Fpdf2Peer, Typeset, TypstPeer, typeset_of
from PIL import Image

from familybook import assets
from familybook.app.answers_file import PhotoFolder
from familybook.app.export import printed, words_of
from familybook.app.practice_pictures import pictures
from familybook.assets.pack import starter
from familybook.core.answers import begin, fill
from familybook.core.book import Book
from familybook.core.fields import every_said
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import manuscript
from familybook.core.said import Said
from familybook.editions import STANDARD
from familybook.kinds.daft import Daft
from familybook.kinds.letters import LetterIn, OurLetters
from familybook.kinds.photos import Photos, Stuck
from familybook.paper.letters import TypeLetters
from familybook.plain.text import book_text
from familybook.templates.our_book import OUR_BOOK

ROUNDS = 7
PHOTOGRAPHS = 12
WORDS = 6_000
_DOTS = (1600, 1200)

STORY = (
    "We walked to the sea in the rain and the dog ran ahead of us all the way. Gran had soup in"
    " two flasks and nobody minded the wet. On the way home we sang every song we know by heart,"
    " and the little one fell asleep on the bus with sand still in both shoes."
)


def photograph(folder: Path, number: int) -> Path:
    """Make a photograph of its own: soft clouds of colour, as heavy as a real one."""
    noise = Image.effect_noise((_DOTS[0] // 4, _DOTS[1] // 4), 40 + number).resize(_DOTS)
    tint = Image.new("RGB", _DOTS, (90 + number * 12, 140, 200 - number * 9))
    path = folder / f"{number}.jpg"
    Image.blend(noise.convert("RGB"), tint, 0.6).save(path, "JPEG", quality=88)
    return path


def full_book(folder: Path) -> tuple[Book, dict[PhotoId, bytes]]:
    """Return the practice book with the words and photographs of a full one."""
    for name, jpeg in pictures().items():
        (folder / name).write_bytes(jpeg)
    taker = PhotoFolder(folder)
    plain = json.loads((assets.root() / "practice" / "our-family.json").read_text("utf-8"))
    book = fill(begin(OUR_BOOK, pack=starter()), plain, taker.take, words_of)
    shown = [one.photo for page in book.filled.values() for one in every_said(page) if one.photo]
    more = tuple(
        Stuck(picture=Said("A day out", photo=taker.take(photograph(folder, number).name, "-")))
        for number in range(PHOTOGRAPHS - len(shown))
    )
    book = book.with_page(PageKey("photos"), Photos(pictures=more))
    book = replace(book, put_away=book.put_away - {PageKey("photos"), PageKey("daft")})
    left = WORDS - len(book_text(book, words_of(book)).split())
    stories = max(2, left // len(STORY.split()))
    letters = tuple(LetterIn(text=Said(STORY)) for _ in range(stories // 2))
    book = book.with_page(PageKey("letters"), OurLetters(letters_in=letters))
    book = book.with_page(PageKey("daft"), Daft(things=(Said(STORY),) * (stories // 2)))
    return book, {photo.id: photo.jpeg for photo in taker.taken.values()}


def changed(book: Book, number: int) -> Book:
    """Return the book with another word in it."""
    return book.with_title(PageKey("us"), f"This is us {number}")


def least(works: dict[str, Callable[[int], object]], rounds: int) -> dict[str, float]:
    """Return the median time of each piece of work in seconds, done by turns."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for number in range(rounds + 1):
        for name, work in works.items():
            begun = time.perf_counter()
            work(number)
            if number:
                times[name].append(time.perf_counter() - begun)
    return {name: statistics.median(held) for name, held in times.items()}


def typeset(book: Book) -> Typeset:
    """Return what the peers are given of a book."""
    leaves = manuscript(book, edition=STANDARD, words=words_of(book), letters=TypeLetters())
    return typeset_of(list(leaves), STANDARD)


def main() -> None:
    """Print times and ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        book, photos = full_book(folder)
        given = typeset(book)
        typst, fpdf2 = TypstPeer(given, photos, folder), Fpdf2Peer(given, photos, folder)
        made = printed(book, photos.__getitem__)
        text = book_text(book, words_of(book))
        times = least(
            {
                "familybook": lambda number: printed(changed(book, number), photos.__getitem__),
                "typst": typst.print,
                "fpdf2": fpdf2.print,
            },
            ROUNDS,
        )
        print(f"{len(text.split())} words, {len(photos)} photographs, {len(made.begins)} pages")
        for peer, seconds in times.items():
            ratio = times["familybook"] / seconds
            print(f"{peer:12}{seconds * 1000:7.0f} ms   ours is {ratio:5.2f}x of it")


if __name__ == "__main__":
    main()
