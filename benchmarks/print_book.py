"""How long printing the practice book takes: python benchmarks/print_book.py.

Engine alone: composing, laying out and writing, in a warm process, against a floor that puts the
same words on as many pages with reportlab's own plain text and copies the same photographs in.
Whole process: `familybook demo`, against a process that only imports the same libraries.
All in one run, by turns; what counts is the ratio of the medians.
"""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from familybook.app.export import photos_of, printed, words_of
from familybook.app.practice import make_practice_book
from familybook.core.book import Book
from familybook.core.walk import every_said
from familybook.paper.pictures import PhotoSource
from familybook.plain.text import book_text
from familybook.store.bookfile import BookFile
from familybook.store.cipher import KEY_BYTES

ROUNDS = 9
LIBRARIES = (
    "import reportlab.pdfgen.canvas, uharfbuzz, PIL.Image, sqlcipher3, sqlite_utils, fluent.runtime"
)


def floor(pages: int, text: str, photos: list[bytes]) -> bytes:
    """Return a bare PDF with the same words and photographs."""
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415 - after the engine has set it up
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - after the engine has set it up

    out = io.BytesIO()
    canvas = Canvas(out)
    lines = text.splitlines()
    each = len(lines) // pages + 1
    for page in range(pages):
        for number, line in enumerate(lines[page * each : (page + 1) * each]):
            canvas.drawString(57, 780 - number * 20, line)
        canvas.showPage()
    for photo in photos:
        canvas.drawImage(ImageReader(io.BytesIO(photo)), 50, 50, 200, 200)
    canvas.save()
    return out.getvalue()


def median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median time of a piece of work in seconds."""
    times: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return statistics.median(times)


def process(*arguments: str) -> None:
    """Run a fresh Python process to its end."""
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def engine(book: Book, photos: PhotoSource, pictures: list[bytes], text: str) -> None:
    """Print the engine's figures."""
    pages = max(printed(book, photos).begins.values())
    ours = median(lambda: printed(book, photos))
    bare = median(lambda: floor(pages, text, pictures))
    tell("engine alone", ours, bare)


def tell(name: str, ours: float, bare: float) -> None:
    """Print one comparison."""
    print(f"{name:14}{ours * 1000:6.0f} ms   floor {bare * 1000:6.0f} ms   {ours / bare:5.1f}x")


def main() -> None:
    """Print times and ratios."""
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "book.familybook", os.urandom(KEY_BYTES)
        make_practice_book(path, key)
        with BookFile.open(path, key, read_only=True) as file:
            book, photos = file.book(), photos_of(file)
            said = [one for page in book.filled.values() for one in every_said(page)]
            pictures = [file.photo(one.photo) for one in said if one.photo]
            engine(book, photos, pictures, book_text(book, words_of(book)))
        ours = median(lambda: process("-m", "familybook", "demo", "--out", folder), 5)
        bare = median(lambda: process("-c", LIBRARIES), 5)
        tell("whole process", ours, bare)


if __name__ == "__main__":
    main()
