"""What is damaged in a book, and what is worth a look before it is printed, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from familybook.app.export import look_over, photos_of, words_of
from familybook.app.page_names import page_name
from familybook.app.said_no import names_of
from familybook.core.agreeing import not_yet_to
from familybook.core.book import Book
from familybook.core.copies import nothing_hidden
from familybook.core.ids import PageKey
from familybook.core.pack import HelpNumber, Pack, PackPlace
from familybook.core.pack_age import old_numbers, old_places
from familybook.core.words import Words
from familybook.paper.remarks import Remark, Trouble
from familybook.store.bookfile import BookFile

MOST_REMARKS = 40
"""Sentences that anybody reads; the others are counted."""

_LONGEST_TITLE, _LONGEST_WORD = 60, 18
"""Letters of a title that a sentence on a small screen can carry, and of a word in it."""

_NO_PHOTO = "no photograph "


def damage_told(file: BookFile, words: Words) -> Iterator[str]:
    """Yield a sentence for each way in which the file is damaged; nothing if it is whole."""
    found = file.damage()
    lost = sum(line.startswith(_NO_PHOTO) for line in found)
    if len(found) > lost:
        yield words("cli-damage")
    if lost:
        yield words("cli-damage-photo", count=lost)


def remarks_told(
    remarks: Iterable[Remark], book: Book, words: Words, *, most: int = MOST_REMARKS
) -> Iterator[str]:
    """Yield a sentence for each thing worth a look, without anything the family wrote."""
    spoken = words_of(book)
    here, left_out = _parted(remarks)
    different = list(
        dict.fromkeys(_told(one, _name_of(book, one.page, spoken), words) for one in here)
    )
    if left_out:
        names = [_name_of(book, key, spoken) for key in left_out]
        different.append(_left_out_told(names, words))
    yield from different[:most]
    if len(different) > most:
        yield words("remark-more", count=len(different) - most)


def things_told(
    remarks: Sequence[Remark], book: Book, words: Words
) -> tuple[tuple[PageKey, str, str], ...]:
    """Return each thing worth a look once: its page, the title the family knows, a sentence."""
    spoken = words_of(book)
    titles = {one.page: handy_title(book, one.page, spoken) for one in remarks}
    here, left_out = _parted(remarks)
    things = [
        (one.page, titles[one.page], _named(one, titles[one.page], book, words)) for one in here
    ]
    if left_out:
        told = _left_out_told([titles[key] for key in left_out], words)
        things.append((left_out[0], titles[left_out[0]], told))
    return tuple(dict.fromkeys(things))


def _parted(remarks: Iterable[Remark]) -> tuple[list[Remark], list[PageKey]]:
    """Return what is worth a look in what prints, and the pages that this print leaves out."""
    given = tuple(remarks)
    left_out = [one.page for one in given if one.trouble is Trouble.LEFT_OUT]
    return [one for one in given if one.trouble is not Trouble.LEFT_OUT], left_out


def _left_out_told(titles: Sequence[str], words: Words) -> str:
    return words("copies-left", what=", ".join(titles))


def handy_title(book: Book, key: PageKey, words: Words) -> str:
    """Return the family's own title where it fits into a sentence, else ours."""
    own = page_name(book, key, words)
    fits = len(own) <= _LONGEST_TITLE and all(len(word) <= _LONGEST_WORD for word in own.split())
    return own if fits else _name_of(book, key, words)


def _named(remark: Remark, page: str, book: Book, words: Words) -> str:
    """Return the sentence for those at the table: it names who says not yet."""
    names = names_of(book, not_yet_to(book, remark.page), words)
    if remark.trouble is Trouble.NOT_YET and names:
        return words("remark-not-yet-named", names=names, page=page)
    return _told(remark, page, words)


def _told(remark: Remark, page: str, words: Words) -> str:
    return words(f"remark-{remark.trouble}", page=page, letters=remark.letters)


def _name_of(book: Book, key: PageKey, words: Words) -> str:
    """Return our name for a page: the family's own title is theirs, and a terminal may be kept."""
    kind = book.place(key).kind
    ours = words(f"{kind.area}-title")
    return f"{ours} ({key})" if kind is book.template.own or kind.personal else ours


def print_remarks(file: BookFile) -> tuple[Remark, ...]:
    """Return what is worth a look in any copy."""
    return look_over(nothing_hidden(file.book()), photos_of(file))


def old_told(pack: Pack, today: date, words: Words) -> Iterator[str]:
    """Yield a sentence for each number and place of a pack that was checked long ago."""
    for number in old_numbers(pack, today):
        yield _old_told("cli-old-number", number, words)
    for place in old_places(pack, today):
        yield _old_told("cli-old-place", place, words)


def _old_told(key: str, old: HelpNumber | PackPlace, words: Words) -> str:
    return words(key, what=old.key, month=old.checked_on)
