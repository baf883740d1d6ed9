"""Sentences from Fluent files: one folder for each language or manner, one file for each area."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple

from familybook import assets
from familybook.core.errors import NoSuchLanguageError

ENGLISH = "en-GB"
"""What every language falls back to."""

_KEY = re.compile(r"^([a-zA-Z][\w-]*)\s*=", re.MULTILINE)
_PLAIN = re.compile(r"^([a-zA-Z][\w-]*) *= *([^\s{}][^{}\n]*)\n(?!\n*[ \t])", re.MULTILINE)
"""A message of one line without gaps: most of ours, and the same with Fluent or without it."""
_CODE = re.compile(
    r"[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([0-9][A-Za-z0-9]{3}|[A-Za-z][A-Za-z0-9]{4,7}))?"
)
"""A language, its script, its place, its variant: those that Babel can read."""
_RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")


def is_code(language: str) -> bool:
    """Tell whether a text is the code of a language."""
    return _CODE.fullmatch(language) is not None


def is_right_to_left(language: str) -> bool:
    """Tell whether a language, as `ur` or `ur-PK`, is written from right to left."""
    return language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT


def languages() -> tuple[str, ...]:
    """Return the codes of the languages we ship words for."""
    return tuple(sorted(one.name for one in (assets.root() / "words").iterdir() if one.is_dir()))


class _Layer:
    """The sentences of one file, or of a pack. Fluent is loaded for those that need it."""

    def __init__(self, code: str, source: str, *, ours: bool) -> None:
        self._code = code
        self._source = source
        self._ours = ours
        self.keys = tuple(dict.fromkeys(_KEY.findall(source)))
        self._known = frozenset(self.keys)
        self._plain: dict[str, str] = {}
        for key, text in reversed(_PLAIN.findall(source) if ours else []):
            self._plain[key] = text.rstrip()

    @cached_property
    def _bundle(self) -> Any:
        return _bundle(self._code, self._source)

    def has(self, key: str) -> bool:
        """Tell whether the layer has the key."""
        return key in self._plain or (key in self._known and self._bundle.has_message(key))

    def text(self, key: str, facts: Mapping[str, object]) -> str | None:
        """Return the sentence; None if it is only a name for others to hang on."""
        if key in self._plain:
            return self._plain[key]
        pattern = self._bundle.get_message(key).value
        return None if pattern is None else str(self._bundle.format_pattern(pattern, facts)[0])


class Said(NamedTuple):
    """A layer, and what a key begins with there: the name of a manner, or nothing."""

    layer: _Layer
    before: str = ""


class FluentWords:
    """Words in layers, the first one that has a key answering: a pack's, the language's, English.

    A file is read when its area is first asked for. In a manner, its own words are asked first:
    those of `easy` are in `easy.ftl`, as `easy-` and the key of what they say more easily.
    """

    def __init__(
        self, language: str, laid_over: Mapping[str, str] | None = None, manner: str = ""
    ) -> None:
        self._language = language
        self._laid_over = dict(laid_over or {})
        self._manner = manner
        self._areas: dict[str, list[Said]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}

    @property
    def language(self) -> str:
        """The language as a BCP 47 code."""
        return self._language

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self._language)

    def __call__(self, key: str, **facts: object) -> str:
        """Return the sentence, its gaps filled with the facts."""
        for one, before in self._layers(key):
            if one.has(before + key):
                text = one.text(before + key, facts)
                if text is None:
                    break
                return text
        raise KeyError(key)

    def has(self, key: str) -> bool:
        """Tell whether any layer has the key."""
        return any(one.has(before + key) for one, before in self._layers(key))

    def keys(self, prefix: str) -> tuple[str, ...]:
        """Return the keys that start with `prefix`, in the order of the files, ours first."""
        area = prefix.split("-", maxsplit=1)[0]
        self._layers(prefix)
        return tuple(key for key in self._keys[area] if key.startswith(prefix))

    def day(self, day: date) -> str:
        """Return a date with its day of the week, as this language writes it."""
        from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - slow to load
        from babel.dates import format_skeleton  # noqa: PLC0415 - slow to load

        try:
            locale = Locale.parse(self._language, sep="-")
        except UnknownLocaleError:
            locale = Locale.parse(ENGLISH, sep="-")
        return str(format_skeleton("yMMMMEEEEd", day, locale=locale))

    def _layers(self, key: str) -> list[Said]:
        area = key.split("-", maxsplit=1)[0]
        if area not in self._areas:
            layers = list(self._sources(area))
            self._areas[area] = layers
            keys = (key for one in reversed(layers) if not one.before for key in one.layer.keys)
            self._keys[area] = tuple(dict.fromkeys(keys))
        return self._areas[area]

    def _sources(self, area: str) -> Iterator[Said]:
        """Yield the layers: a pack's before ours, words of the manner before others.

        What is there in the language comes before what is only there in English.
        """
        own = dict.fromkeys((self._language, self._language.split("-")[0]))
        packs = [
            layer(code, self._laid_over[code], ours=False)
            for code in own
            if code in self._laid_over
        ]
        other = () if _is_english(self._language) else (ENGLISH,)
        if not other:
            own[ENGLISH] = None
        before = f"{self._manner}-"
        if self._manner:
            yield from (Said(one, before) for one in packs)
            yield from (Said(one, before) for code in own for one in _ours(code, self._manner))
        yield from (Said(one) for one in packs)
        yield from (Said(one) for code in own for one in _ours(code, area))
        for code in other:
            if self._manner:
                yield from (Said(one, before) for one in _ours(code, self._manner))
            yield from (Said(one) for one in _ours(code, area))


def _is_english(language: str) -> bool:
    return language.split("-", maxsplit=1)[0] == ENGLISH.split("-", maxsplit=1)[0]


def _ours(code: str, area: str) -> Iterator[_Layer]:
    """Yield what we ship of an area in a language, if anything."""
    source = _source(code, area)
    if source:
        yield layer(code, source, ours=True)


@cache
def _source(language: str, area: str) -> str:
    file = assets.root() / "words" / language / f"{area}.ftl"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


@lru_cache(maxsize=256)
def layer(code: str, source: str, *, ours: bool) -> _Layer:
    """Return a layer, which all who speak it share: reading it takes far longer than using it."""
    return _Layer(code, source, ours=ours)


def _bundle(language: str, source: str) -> Any:
    from fluent.runtime import FluentBundle, FluentResource  # noqa: PLC0415 - slow to load

    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    return bundle


def words(
    language: str = ENGLISH, laid_over: Mapping[str, str] | None = None, manner: str = ""
) -> FluentWords:
    """Return the words of a language; `laid_over` is Fluent source of a pack by language code.

    `manner` is how they are said, as `easy`; without one, as usual.

    A language without a folder speaks English, written in its own direction: a book may hold
    answers in any language.

    Raises:
        NoSuchLanguageError: if the code is not one.
    """
    if not is_code(language):
        raise NoSuchLanguageError(language=language[:20])
    return FluentWords(language, laid_over, manner)
