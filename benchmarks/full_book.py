"""How long a full book takes beside typst and fpdf2: python benchmarks/full_book.py.

The practice book's pages with about 6,000 words and twelve photographs. The peers get the same
words in the same typefaces, the same prepared photographs, and our drawings ready as SVG; they
break lines, lay out and write (typst a tagged file as ours is, fpdf2 an untagged one). Engine
alone: each time a new process that has imported everything and printed an empty book before, by
turns in one run; our own line counts laying out and writing of drawings that are ready, as the
peers have them, and "with drawing" also the drawing of them. What counts is the ratio of medians.
Needs `pip install -e '.[bench]'`.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
from peers import Fpdf2Peer, TypstPeer, typeset_of
from PIL import Image

from familybook import assets
from familybook.app.answers_file import PhotoFolder
from familybook.app.export import printed, words_of
from familybook.app.practice_pictures import pictures
from familybook.assets.pack import starter
from familybook.core.answers import begin, fill
from familybook.core.book import Book
from familybook.core.ids import PageKey, PhotoId
from familybook.core.manuscript import Leaf, manuscript
from familybook.core.said import Said
from familybook.core.walk import every_said
from familybook.editions import STANDARD
from familybook.kinds.daft import Daft
from familybook.kinds.letters import LetterIn, OurLetters
from familybook.kinds.photos import Photos, Stuck
from familybook.paper.letters import TypeLetters
from familybook.paper.press import print_book
from familybook.templates.our_book import OUR_BOOK

ROUNDS = 5
ENGINES = ("familybook", "with drawing", "typst", "fpdf2")
PHOTOGRAPHS = 12
WORDS = 6_000
_OURS = 900
"""About as many words on the pages are the book's own."""

_DOTS = (1600, 1200)

_THINGS = [
    "the sea in the rain",
    "our dog on the sofa",
    "a flask of soup",
    "the last bus home",
    "every song we know",
    "the school gate",
    "sand in both shoes",
    "Gran's old radio",
    "the allotment",
    "a very small victory",
    "pancakes on a Sunday",
    "the lights going out",
    "one good night's sleep",
    "the kitchen table",
]
_DOINGS = [
    "we walked to",
    "we laughed about",
    "nobody minded",
    "we will remember",
    "the little one asked for",
    "we were late because of",
    "Mum sang about",
    "we nearly missed",
    "our eldest mended",
    "we shared",
]


def story(number: int) -> str:
    """Return some fifty words that no other number gives."""
    chance = random.Random(number)  # noqa: S311 - stories, not keys
    told = [
        f"{chance.choice(_DOINGS)} {chance.choice(_THINGS)} and {chance.choice(_THINGS)}"
        for _ in range(5)
    ]
    return ". ".join(one[0].upper() + one[1:] for one in told) + f", {number} times."


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
    written = sum(
        len(one.text.split()) for page in book.filled.values() for one in every_said(page)
    )
    stories = [story(number) for number in range((WORDS - _OURS - written) // 2 // 56)]
    letters = tuple(LetterIn(text=Said(one)) for one in stories)
    book = book.with_page(PageKey("letters"), OurLetters(letters_in=letters))
    daft = tuple(Said(story(len(stories) + number)) for number in range(len(stories)))
    book = book.with_page(PageKey("daft"), Daft(things=daft))
    return book, {photo.id: photo.jpeg for photo in taker.taken.values()}


def timed(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes in seconds."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def one(engine: str, folder: Path) -> float:
    """Return how long an engine takes that has printed an empty book before."""
    book, photos = full_book(folder)
    words = words_of(book)
    empty = begin(OUR_BOOK, pack=starter())

    def leaves(of: Book) -> list[Leaf]:
        letters = TypeLetters()
        return list(manuscript(of, edition=STANDARD, words=words, letters=letters))

    def ours(given: list[Leaf]) -> object:
        return print_book(given, STANDARD, words, photos.__getitem__, title="-")

    if engine == "familybook":
        ours(leaves(empty))
        composed = leaves(book)
        return timed(lambda: ours(composed))
    if engine == "with drawing":
        ours(leaves(empty))
        return timed(lambda: ours(leaves(book)))
    peers: dict[str, type[TypstPeer | Fpdf2Peer]] = {"typst": TypstPeer, "fpdf2": Fpdf2Peer}
    peer = peers[engine]
    peer(typeset_of(leaves(empty), STANDARD), photos, folder).print()
    given = peer(typeset_of(leaves(book), STANDARD), photos, folder)
    return timed(given.print)


def main() -> None:
    """Print times and ratios."""
    if len(sys.argv) > 1:
        print(one(sys.argv[1], Path(sys.argv[2])))
        return
    times: dict[str, list[float]] = {name: [] for name in ENGINES}
    with tempfile.TemporaryDirectory() as folder:
        book, photos = full_book(Path(folder))
        sides, words = told_of(printed(book, photos.__getitem__).pdf)
        print(f"{words} words, {len(photos)} photographs, {sides} sides")
        for _ in range(ROUNDS):
            for name in ENGINES:
                command = [sys.executable, __file__, name, folder]
                told = subprocess.run(command, check=True, capture_output=True, text=True)
                times[name].append(float(told.stdout))
    middle = {name: statistics.median(held) for name, held in times.items()}
    for name, seconds in middle.items():
        ratio = middle["familybook"] / seconds
        print(f"{name:14}{seconds * 1000:7.0f} ms   ours is {ratio:5.2f}x of it")


def told_of(pdf: bytes) -> tuple[int, int]:
    """Return how many sides and how many words a file has."""
    document = pypdfium2.PdfDocument(pdf)
    words = sum(len(page.get_textpage().get_text_range().split()) for page in document)
    return len(document), words


if __name__ == "__main__":
    main()
