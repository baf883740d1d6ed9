"""Words for the second language of a print: one file each, of the sentences that are printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from familybook import assets
from familybook.assets.words import ENGLISH, FluentWords, Said, is_code, layer, words

_FOLDER = "second"


def second_languages(first: str, laid_over: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Return the languages that can stand under the first: ours, and those of a pack."""
    ours = (file.stem for file in (assets.root() / _FOLDER).glob("*.ftl"))
    found = {ENGLISH, *ours, *(laid_over or {})}
    return tuple(
        sorted(code for code in found if is_code(code) and _tongue(code) != _tongue(first))
    )


@cache
def language_name(code: str) -> str:
    """Return what a language calls itself; a code that no list has stays as it is."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - few books need it

    try:
        return Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code


def second_words(language: str, laid_over: Mapping[str, str] | None = None) -> FluentWords:
    """Return the words of a second language: a pack's before ours, and never another's instead."""
    same = _tongue(language) == _tongue(ENGLISH)
    return words(language, laid_over) if same else _Alone(language, laid_over)


class _Alone(FluentWords):
    """Words of one language that never answer in another."""

    def _sources(self, area: str) -> Iterator[Said]:
        del area  # all are in one file
        for source, ours in (
            (self._laid_over.get(self._language, ""), False),
            (_source(self._language), True),
        ):
            yield Said(layer(self._language, source, ours=ours))


@cache
def _source(language: str) -> str:
    if not is_code(language):
        return ""
    file = assets.root() / _FOLDER / f"{language}.ftl"
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def _tongue(language: str) -> str:
    return language.split("-", maxsplit=1)[0]
