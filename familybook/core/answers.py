"""A whole book as plain data and back: what `show --json` gives and `fill` takes.

`docs/answers.md` tells its schema to people. Every part may be left out when filling; what is
there replaces, what is not there stays.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from familybook.core.allowing import replies_from_plain, replies_to_plain
from familybook.core.book import Book, Sign, new_book
from familybook.core.codec import (
    PhotoName,
    PhotoTaker,
    Reader,
    expect,
    line,
    only,
    rows,
    short,
    strings,
    to_plain,
)
from familybook.core.errors import AnswersError, NoSuchLanguageError
from familybook.core.fields import AskGroup, fields_of
from familybook.core.ids import PageKey, PersonId
from familybook.core.joining import joins_from_plain, joins_to_plain
from familybook.core.keeping import keeping_to_plain, with_keeping_told
from familybook.core.kind import Binds, Kind
from familybook.core.pack import NO_PACK, Pack
from familybook.core.pack_codec import pack_from_plain, pack_to_plain
from familybook.core.person_codec import expect_person_id, person_from_plain, person_to_plain
from familybook.core.printable import expect_printable
from familybook.core.strict import Known, StrictReader
from familybook.core.template import Page, Template
from familybook.core.words import Words
from familybook.core.yes_codec import with_yes_told, yes_to_plain

FORMAT = 1
"""Raised when an older program could not read what a newer one gives."""

LONGEST_LANGUAGE = 35
LONGEST_TITLE = 2_000

WordsOf = Callable[[Book], Words]
"""Gives the words of a book in its language, with its pack's laid over."""

_PARTS = (
    "familybook",
    "template",
    "language",
    "sign",
    "people",
    "gone",
    "own_pages",
    "shape",
    "order",
    "titles",
    "put_away",
    "decided",
    "happy",
    "pages",
    "yes",
    "allows",
    "joins",
    "copies",
    "given",
    "stays_until",
    "pack",
)
_PAGE_KEY = re.compile(r"[a-z][a-z0-9-]{0,39}")
_SIGN_WORD = re.compile(r"[a-z][a-z0-9-]{0,29}")


def begin(
    template: Template, *, language: str = "en-GB", sign: Sign | None = None, pack: Pack = NO_PACK
) -> Book:
    """Return a new book whose extra pages, if its pack has some, hold their questions."""
    book = new_book(template, language=language, sign=sign, pack=pack)
    for page in pack.pages:
        questions = [
            {
                "prompt": {"text": one.prompt},
                "ask": {"how": "pick", "pick": f"{template.own.area}-ask-pick-{one.ask}"},
                "picks": [{"text": text} for text in one.picks],
            }
            for one in page.questions
        ]
        filled = Reader().group(template.own, {"questions": questions}, page.key)
        book = book.with_page(page.key, filled).with_title(page.key, page.title)
    return book


def to_plain_book(book: Book, name_of: PhotoName = str) -> dict[str, Any]:
    """Return everything a book holds as plain data; `name_of` says how a photograph is named."""
    own = [page for page in book.pages if not _is_ours(book.template, page.key)]
    keys = [page.key for page in book.pages]
    return {
        "familybook": FORMAT,
        "template": book.template.name,
        "language": book.language,
        "sign": {"picture": book.sign.picture, "colour": book.sign.colour},
        "people": [person_to_plain(one) for one in book.people],
        "gone": sorted(book.gone()),
        "own_pages": [_own_to_plain(page, book.template) for page in own],
        "shape": book.shape,
        "order": keys,
        "titles": {key: book.titles[key] for key in keys if key in book.titles},
        "put_away": [key for key in keys if key in book.put_away],
        "decided": [key for key in keys if key in book.decided],
        "happy": [key for key in keys if key in book.happy],
        "pages": {key: to_plain(book.filled[key], name_of) for key in keys if key in book.filled},
        "yes": yes_to_plain(book.yes),
        "allows": replies_to_plain(book.allows),
        "joins": joins_to_plain(book.joins),
        **keeping_to_plain(book),
        "pack": pack_to_plain(book.pack),
    }


def _own_to_plain(page: Page, template: Template) -> dict[str, Any]:
    more = next(one.key for one in template.more if one.kind is page.kind)
    return {"key": page.key, "chapter": page.chapter, "kind": more}


def fill(
    book: Book, plain: Any, take_photo: PhotoTaker, words_of: WordsOf, *, strict: bool = True
) -> Book:
    """Return the book with what the plain data holds put in; `strict`, all it names must be there.

    Raises:
        AnswersError: at the first thing that does not belong, with its place.
    """
    held = expect(plain, dict, "")
    only(held, _PARTS, "")
    version = held.get("familybook")
    if isinstance(version, bool) or version != FORMAT:
        raise AnswersError(place="familybook", reason="version", version=FORMAT)
    if held.get("template", book.template.name) != book.template.name:
        raise AnswersError(place="template", reason="template", known=book.template.name)
    book = _with_whole(book, held)
    try:
        words = words_of(book)
    except NoSuchLanguageError as error:
        raise AnswersError(place="language", reason="language") from error
    book = _with_order(_with_own_pages(_with_shape(book, held), held), held)
    book = _with_lists(_with_titles(book, held), held)
    who = frozenset((*(one.id for one in book.people), *_gone_told(held)))
    looked_up = StrictReader(take_photo, Known(who, words, book.pack))
    book = _with_pages(book, held, looked_up if strict else Reader(take_photo))
    book = with_yes_told(book, _page_parts(book, held.get("yes", {}), "yes"), who, "yes")
    allows = replies_from_plain(held.get("allows", {}), "allows", who)
    book = with_keeping_told(replace(book, allows={**book.allows, **allows}), held, who)
    expect_printable(book, words)
    return book


def _is_ours(template: Template, key: PageKey) -> bool:
    return any(page.key == key for page in template)


def _gone_told(held: Mapping[str, Any]) -> Iterator[PersonId]:
    """Yield the ids given of people who left the book."""
    for at, one in enumerate(strings(held.get("gone", []), "gone")):
        expect_person_id(one, f"gone[{at}]")
        yield PersonId(one)


def _with_whole(book: Book, held: Mapping[str, Any]) -> Book:
    """Return the book with the language, sign, pack, people and ways to join in given."""
    language = short(held.get("language", book.language), "language", LONGEST_LANGUAGE)
    sign = _sign(book.sign, held.get("sign", {}))
    pack = pack_from_plain(held["pack"]) if "pack" in held else book.pack
    joins = joins_from_plain(held["joins"], "joins") if "joins" in held else book.joins
    book = replace(book, language=language, sign=sign, pack=pack, joins=joins)
    for at, one in enumerate(rows(held.get("people", []), "people")):
        book = book.with_person(person_from_plain(one, f"people[{at}]", book.people))
    return book


def _sign(sign: Sign, plain: Any) -> Sign:
    held = expect(plain, dict, "sign")
    only(held, ("picture", "colour"), "sign")
    for name, word in held.items():
        if not _SIGN_WORD.fullmatch(expect(word, str, f"sign.{name}")):
            raise AnswersError(f"sign.{name}", "word")
    return replace(sign, **held)


def _with_shape(book: Book, held: Mapping[str, Any]) -> Book:
    if "shape" not in held:
        return book
    name = expect(held["shape"], str, "shape")
    known = [shape.name for shape in book.template.shapes]
    if name not in known:
        raise AnswersError(place="shape", reason="choice", choices=", ".join(known))
    return book.with_shape(name)


def _with_own_pages(book: Book, held: Mapping[str, Any]) -> Book:
    """Return the book with the pages of its own that are not there yet."""
    chapters = {page.chapter for page in book.template} | {"own"}
    for at, one in enumerate(rows(held.get("own_pages", []), "own_pages")):
        place = f"own_pages[{at}]"
        plain = expect(one, dict, place)
        only(plain, ("key", "title", "chapter", "kind"), place)
        key = PageKey(expect(plain.get("key", ""), str, f"{place}.key"))
        if not _PAGE_KEY.fullmatch(key) or _is_ours(book.template, key):
            raise AnswersError(f"{place}.key", "own-key")
        chapter = expect(plain.get("chapter", "own"), str, f"{place}.chapter")
        if chapter not in chapters:
            raise AnswersError(f"{place}.chapter", "choice", choices=", ".join(sorted(chapters)))
        if all(page.key != key for page in book.pages):
            book = book.with_own_page(Page(key, _kind_of(book.template, plain, place), chapter))
        if "title" in plain:
            book = book.with_title(key, line(plain["title"], f"{place}.title", LONGEST_TITLE))
    return book


def _kind_of(template: Template, plain: Mapping[str, Any], place: str) -> type[Kind]:
    kinds = {page.key: page.kind for page in template.more}
    wanted = PageKey(expect(plain.get("kind", template.more[0].key), str, f"{place}.kind"))
    if wanted not in kinds:
        raise AnswersError(f"{place}.kind", "choice", choices=", ".join(kinds))
    return kinds[wanted]


def _with_order(book: Book, held: Mapping[str, Any]) -> Book:
    """Return the book with the pages named in that order, the others after them."""
    if "order" not in held:
        return book
    first = [book.place(key) for key in _keys(book, held["order"], "order")]
    return replace(book, pages=(*first, *(page for page in book.pages if page not in first)))


def _keys(book: Book, plain: Any, place: str) -> list[PageKey]:
    """Return page keys of the book, each named once: so there are no more than pages."""
    held: list[Any] = expect(plain, list, place)
    keys = [PageKey(expect(one, str, f"{place}[{at}]")) for at, one in enumerate(held)]
    known = [page.key for page in book.pages]
    for at, key in enumerate(keys):
        if key not in known:
            raise AnswersError(f"{place}[{at}]", "page", known=", ".join(known))
        if key in keys[:at]:
            raise AnswersError(f"{place}[{at}]", "twice")
    return keys


def _page_parts(book: Book, plain: Any, place: str) -> dict[PageKey, Any]:
    """Return an object whose keys are pages of the book."""
    held = expect(plain, dict, place)
    only(held, [page.key for page in book.pages], place)
    return {PageKey(key): one for key, one in held.items()}


def _with_titles(book: Book, held: Mapping[str, Any]) -> Book:
    for key, title in _page_parts(book, held.get("titles", {}), "titles").items():
        book = book.with_title(key, line(title, f"titles.{key}", LONGEST_TITLE))
    return book


def _with_lists(book: Book, held: Mapping[str, Any]) -> Book:
    """Return the book with what is put away, and what the family is happy with.

    Pages put away without a word about who decided it were put away by whoever wrote the file.
    """
    lists = {
        name: frozenset(_keys(book, held[name], name))
        for name in ("put_away", "decided", "happy")
        if name in held
    }
    front = frozenset(page.key for page in book.pages if page.kind.binds is Binds.FRONT)
    put_away = lists.get("put_away", book.put_away) - front
    decided = lists.get("decided", book.decided | (put_away ^ book.put_away))
    return replace(book, put_away=put_away, decided=decided, happy=lists.get("happy", book.happy))


def _with_pages(book: Book, held: Mapping[str, Any], reader: Reader) -> Book:
    for key, plain in _page_parts(book, held.get("pages", {}), "pages").items():
        book = book.with_page(key, _merged(reader, book.page(key), plain, f"pages.{key}"))
    return book


def _merged(reader: Reader, old: Any, plain: Any, place: str) -> Any:
    """Return a page or group with the fields given put in; groups in it likewise."""
    held = expect(plain, dict, place)
    fields = {field.name: field for field in fields_of(type(old))}
    only(held, fields, place)
    changes = {}
    for name, one in held.items():
        here = f"{place}.{name}"
        if isinstance(fields[name].ask, AskGroup):
            changes[name] = _merged(reader, getattr(old, name), one, here)
        else:
            changes[name] = reader.field(fields[name], one, here)
    return replace(old, **changes)
