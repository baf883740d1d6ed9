"""What each command does. Results go to stdout; what is wrong is raised."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from familybook.app.answers_file import PhotoFolder, inline, read_answers, to_text
from familybook.app.check import damage_told, old_told, print_remarks, remarks_told
from familybook.app.choices_told import with_answers, without_waiting
from familybook.app.copies_told import copies
from familybook.app.copying import open_at, seal, write_plain
from familybook.app.everything import gather, write_everything
from familybook.app.export import checked_words, photos_of, print_book, wished, words_of
from familybook.app.leaving import known_before, take_off
from familybook.app.leaving_told import goes_told, stays_told, unreached_told, went_told
from familybook.app.local_pack import local_pack
from familybook.app.phone_use import lock_wished
from familybook.app.policy import read_policy
from familybook.app.policy_told import pack_faults, policy_told
from familybook.app.practice import print_practice_book
from familybook.app.problems import explain
from familybook.app.recovery_sheet import save_sheet, sheet_pdf
from familybook.app.wish import (
    Wish,
    copy_named,
    edition_named,
    page_named,
    pages_named,
    printing_named,
    second_named,
    shape_named,
)
from familybook.assets.pack import load_pack
from familybook.assets.six_words import heard, new_words, phrase
from familybook.assets.words import words
from familybook.core.answers import begin, fill, to_plain_book
from familybook.core.errors import NoSuchTemplateError, PrintOnBookError
from familybook.core.made_for import left_out
from familybook.core.sealed_errors import NeedsWordsError, WrongLaptopError
from familybook.core.today import today
from familybook.plain.text import book_text
from familybook.screen.making.asked import Asked
from familybook.store.bookfile import BookFile
from familybook.store.keys import LaptopKey, laptop_key
from familybook.store.sealed import Keys
from familybook.templates import TEMPLATES

_LONGEST_WORDS = 1_000

DONE, PROBLEM = 0, 1
"""What the program ends with."""

OURS = words()
"""The command line speaks English; a book speaks its own language."""


def _demo(asked: Namespace) -> int:
    _say(str(print_practice_book(Path(asked.out))))
    return DONE


def _new(asked: Namespace) -> int:
    if asked.template not in TEMPLATES:
        raise NoSuchTemplateError(name=asked.template, known=", ".join(TEMPLATES))
    pack = local_pack(read_policy().pack) if asked.pack is None else load_pack(Path(asked.pack))
    book = begin(TEMPLATES[asked.template], language=asked.language, pack=pack)
    words_of(book)  # tells a language that is none before anything is made
    path = Path(asked.BOOK)
    BookFile.create(path, book, _key()).close()
    _say(str(path))
    if asked.pack is not None:
        _note(old_told(pack, today(), OURS))
    return DONE


def _fill(asked: Namespace) -> int:
    """Put answers in: everything is read and looked at before the book is opened to write."""
    path, answers = Path(asked.BOOK), Path(asked.ANSWERS)
    plain = read_answers(answers)
    photos = PhotoFolder(answers.parent)
    key = _key()
    with BookFile.open(path, key, read_only=True) as file:
        fill(file.book(), plain, photos.take, checked_words)
    with BookFile.open(path, key) as file:
        book = fill(file.book(), plain, photos.take, checked_words)
        file.expect_room(photos.taken.values())
        for photo in photos.taken.values():
            file.add_photo(photo)
        file.save(book)
    return DONE


def _show(asked: Namespace) -> int:
    with BookFile.open(Path(asked.BOOK), _key(), read_only=True) as file:
        book = file.book()
        if asked.json:
            _say(to_text(to_plain_book(book, lambda photo: inline(file.photo(photo)))))
        else:
            _say(book_text(book, words_of(book)).rstrip("\n"))
    return DONE


def _print(asked: Namespace) -> int:
    path, out = Path(asked.BOOK), Path(asked.out)
    edition = edition_named(asked.edition, read_policy().offered_editions())
    password = lock_wished(asked, edition.output)
    copy = copy_named(getattr(asked, "for"))
    with BookFile.open(path, _key(), read_only=not asked.answer) as file:
        if out.exists() and out.samefile(path):
            raise PrintOnBookError(out)
        whole = with_answers(file.book(), asked.answer or ())
        book = shape_named(whole, asked.shape)
        page = None if asked.page is None else page_named(book, asked.page)
        wish = Wish(
            edition=edition,
            copy=copy,
            grey=asked.grey,
            page=page,
            printing=printing_named(asked.printer),
            second=second_named(book, edition, asked.second),
            only=pages_named(book, asked.only),
            without=pages_named(book, asked.without),
            small=asked.small,
            password=password,
        )
        wished(book, wish)  # tells a page that it has not, before anything is kept
        if asked.answer:
            file.save(whole)
        this = Asked(page=page, copy=wish.whose, edition=edition.name, only=wish.only)
        waiting, seen = without_waiting(left_out(book, wish.without), this, OURS)
        book = replace(book, allows=seen.allows)
        remarks = print_book(book, photos_of(file), out, wish)
    _say(str(out))
    _note(waiting)
    _note(remarks_told(remarks, book, OURS))
    return DONE


def _calendar(asked: Namespace) -> int:
    from familybook.app.calendar_file import write_calendar  # noqa: PLC0415 - slow to load

    path, out = Path(asked.BOOK), Path(asked.out)
    with BookFile.open(path, _key(), read_only=True) as file:
        if out.exists() and out.samefile(path):
            raise PrintOnBookError(out)
        book = file.book()
        write_calendar(book, words_of(book), out, names=asked.names)
    _say(str(out))
    return DONE


def _seal(asked: Namespace) -> int:
    """Write a copy of a book, and tell the words that open it: they are told once."""
    with BookFile.open(Path(asked.BOOK), _key(), read_only=True) as file:
        if asked.open:
            write_plain(file, Path(asked.out))
            _say(asked.out)
            return DONE
        words = " ".join(new_words())
        seal(file, Path(asked.out), Keys(words=words))
    _say(words)
    return DONE


def _open_copy(asked: Namespace) -> int:
    """Put a copy into a new book: with the words, read where they are `-`, or our own keys."""
    given = sys.stdin.readline(_LONGEST_WORDS) if asked.words == "-" else asked.words
    path, place, key = Path(asked.COPY), Path(asked.BOOK), laptop_key()
    for own in key.seal_keys()[1:]:
        with suppress(NeedsWordsError, WrongLaptopError):
            open_at(path, Keys(laptop=own), place, key.book_key())
            break
    else:
        keys = Keys(words=phrase(heard(given)), laptop=key.seal_key())
        open_at(path, keys, place, key.book_key())
    _say(asked.BOOK)
    return DONE


def _everything(asked: Namespace) -> int:
    """Show a family all that is held about them."""
    out = Path(asked.out)
    with BookFile.open(Path(asked.BOOK), _key(), read_only=True) as file:
        write_everything(gather(file), file.photo, out)
    _say(str(out))
    return DONE


def _remove(asked: Namespace) -> int:
    """Take a book off this laptop; without a plain yes, only tell what that means."""
    path, key = Path(asked.BOOK), _laptop_key()
    if not asked.yes:
        known = known_before(path, key.book_key())
        _list("leave-goes", goes_told(known, OURS))
        _list("leave-stays", stays_told(known, OURS))
        _note([OURS("cli-remove-nothing")])
        return PROBLEM
    gone = take_off(path, key)
    _list("leave-went", went_told(gone, OURS))
    _list("leave-unreached", unreached_told(gone, OURS))
    _list("leave-stays", stays_told(gone.known, OURS))
    return DONE if gone.is_all else PROBLEM


def _list(key: str, lines: Iterable[str]) -> None:
    """Tell some lines under a heading; nothing where there are none."""
    told = tuple(lines)
    for line in (OURS(key), *(f"  {one}" for one in told)) if told else ():
        _say(line)


def _check(asked: Namespace) -> int:
    """Tell what is wrong on stdout, and end with a problem if anything is."""
    with BookFile.open(Path(asked.BOOK), _key(), read_only=True) as file:
        found = [
            *damage_told(file, OURS),
            *remarks_told(print_remarks(file), file.book(), OURS),
        ]
    for line in found or [OURS("cli-whole")]:
        _say(line)
    return PROBLEM if found else DONE


def _recovery_sheet(asked: Namespace) -> int:
    out = Path(asked.OUT)
    save_sheet(sheet_pdf(_laptop_key().groups(), OURS, today(), grey=asked.grey), out)
    _say(str(out))
    _note([OURS("cli-recovery-sheet-delete")])
    return DONE


def _editions(asked: Namespace) -> int:
    del asked
    for name in read_policy().offered_editions():
        _say(name)
    return DONE


def _policy(asked: Namespace) -> int:
    """Tell what holds and where it stands, then what is wrong, if anything is."""
    del asked
    policy = read_policy()
    for line in policy_told(policy, OURS):
        _say(line)
    faults = [explain(fault, OURS) for fault in policy.faults]
    faults += [explain(fault, OURS) for fault in pack_faults(policy)]
    for line in faults:
        _say(line)
    return PROBLEM if faults else DONE


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": _demo,
    "new": _new,
    "fill": _fill,
    "show": _show,
    "print": _print,
    "copies": copies,
    "calendar": _calendar,
    "seal": _seal,
    "open-copy": _open_copy,
    "everything": _everything,
    "remove": _remove,
    "check": _check,
    "recovery-sheet": _recovery_sheet,
    "editions": _editions,
    "policy": _policy,
}


def _note(lines: Iterable[str]) -> None:
    """Tell on stderr what is worth a look, and stops nothing."""
    if sys.stderr is not None:
        for line in lines:
            sys.stderr.write(f"{line}\n")


def _laptop_key() -> LaptopKey:
    """Return the key of this laptop. Books on the shelf of its policy keep a new one away."""
    read_policy()
    return laptop_key()


def _key() -> bytes:
    return _laptop_key().book_key()


def _say(text: str) -> None:
    if sys.stdout is not None:  # it may have been closed: what was asked is done all the same
        sys.stdout.write(f"{text}\n")
