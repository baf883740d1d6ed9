"""Sentences from Fluent files: one folder for each language or manner, one file for each area."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Resource

from familybook import assets
from familybook.core.errors import NoSuchLanguageError

ENGLISH = "en-GB"
"""What every language falls back to."""

_KEY = re.compile(r"^([a-zA-Z][\w-]*)\s*=", re.MULTILINE)
_RIGHT_TO_LEFT = ("ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")


def is_right_to_left(language: str) -> bool:
    """Tell whether a language, as `ur` or `ur-PK`, is written from right to left."""
    return language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT


def languages() -> tuple[str, ...]:
    """Return the codes of the languages we ship words for."""
    return tuple(sorted(one.name for one in (assets.root() / "words").iterdir() if one.is_dir()))


class FluentWords:
    """Words in layers, the first one that has a key answering: a pack's, the language's, English.

    A file is read when its area is first asked for.
    """

    def __init__(self, language: str, laid_over: Mapping[str, str] | None = None) -> None:
        self._language = language
        self._laid_over = dict(laid_over or {})
        self._areas: dict[str, list[FluentBundle]] = {}
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
        for bundle in self._bundles(key):
            if bundle.has_message(key):
                pattern = bundle.get_message(key).value
                if pattern is None:
                    break
                text, _errors = bundle.format_pattern(pattern, facts)
                return str(text)
        raise KeyError(key)

    def has(self, key: str) -> bool:
        """Tell whether any layer has the key."""
        return any(bundle.has_message(key) for bundle in self._bundles(key))

    def keys(self, prefix: str) -> tuple[str, ...]:
        """Return the keys that start with `prefix`, in the order of the files, ours first."""
        area = prefix.split("-", maxsplit=1)[0]
        self._bundles(prefix)
        return tuple(key for key in self._keys[area] if key.startswith(prefix))

    def _bundles(self, key: str) -> list[FluentBundle]:
        area = key.split("-", maxsplit=1)[0]
        if area not in self._areas:
            sources = list(self._sources(area))
            self._areas[area] = [_bundle(code, source) for code, source in sources]
            keys = (key for _, source in reversed(sources) for key in _KEY.findall(source))
            self._keys[area] = tuple(dict.fromkeys(keys))
        return self._areas[area]

    def _sources(self, area: str) -> Iterator[tuple[str, str]]:
        for code in (self._language, self._language.split("-")[0]):
            if code in self._laid_over:
                yield code, self._laid_over[code]
        for code in dict.fromkeys((self._language, self._language.split("-")[0], ENGLISH)):
            source = _source(code, area)
            if source:
                yield code, source


@cache
def _source(language: str, area: str) -> str:
    file = assets.root() / "words" / language / f"{area}.ftl"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _bundle(language: str, source: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(_resource(source))
    return bundle


@lru_cache(maxsize=256)
def _resource(source: str) -> Resource:
    """Return what a source says; reading it takes far longer than anything done with it."""
    return FluentResource(source)


def words(language: str = ENGLISH, laid_over: Mapping[str, str] | None = None) -> FluentWords:
    """Return the words of a language; `laid_over` is Fluent source of a pack by language code.

    A language without a folder speaks English, written in its own direction: a book may hold
    answers in any language.

    Raises:
        NoSuchLanguageError: if the code is not one.
    """
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", language):
        raise NoSuchLanguageError(language=language[:20])
    return FluentWords(language, laid_over)
