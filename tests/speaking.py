"""Answers to every question of a page, as many as wanted, in six languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from familybook.core.fields import (
    AskChoice,
    AskDay,
    AskLevel,
    AskNumbers,
    AskPeople,
    AskPerson,
    AskPicture,
    AskPlace,
    AskRights,
    Field,
    Group,
    fields_of,
)
from familybook.core.pack import Pack
from familybook.core.person import Being, Person, next_person
from familybook.core.said import NOTHING, How, Said
from familybook.core.words import Words

PHRASES: Mapping[str, Sequence[str]] = {
    "en": (
        "We laugh at tea time",
        "Going to the seaside together whenever the sun comes out",
        "Pancakes",
        "Her patience with all of us, even on a Monday morning",
        "Sunday",
    ),
    "pl": (
        "Śmiejemy się przy herbacie",
        "Wspólne wyjazdy nad morze, kiedy tylko zaświeci słońce",
        "Naleśniki",
        "Najserdeczniejsze przyzwyczajenie",
        "Konstantynopolitańczykowianeczka",
    ),
    "cy": (
        "Rydyn ni'n chwerthin amser te",
        "Mynd i lan y môr gyda'n gilydd pan ddaw'r haul",
        "Crempogau",
        "Llanfairpwllgwyngyllgogerychwyrndrobwll",
        "Amynedd",
    ),
    "ur": (
        "ہم چائے پر ہنستے ہیں",
        "جب بھی دھوپ نکلے ہم سب مل کر سمندر کنارے جاتے ہیں",
        "پراٹھے",
        "اس کا صبر",
        "اتوار کی صبح",
    ),
    "pa": (
        "ਅਸੀਂ ਚਾਹ ਵੇਲੇ ਹੱਸਦੇ ਹਾਂ",
        "ਜਦੋਂ ਵੀ ਧੁੱਪ ਨਿਕਲਦੀ ਹੈ ਅਸੀਂ ਇਕੱਠੇ ਸਮੁੰਦਰ ਕੰਢੇ ਜਾਂਦੇ ਹਾਂ",
        "ਪਰੌਂਠੇ",
        "ਉਸ ਦਾ ਸਬਰ",
        "ਐਤਵਾਰ",
    ),
    "ar": (
        "نضحك معا وقت الشاي",
        "نذهب إلى البحر معا كلما أشرقت الشمس",
        "فطائر",
        "صبرها معنا جميعا",
        "يوم الأحد",
    ),
}

NAMES: Mapping[str, Sequence[str]] = {
    "en": ("Mum", "Gran", "Our eldest", "The little one", "Auntie from over the road"),
    "pl": ("Mama", "Babcia", "Najstarszy", "Najmłodsza", "Ciocia z naprzeciwka"),
    "cy": ("Mam", "Mam-gu", "Yr hynaf", "Yr un bach", "Modryb dros y ffordd"),
    "ur": ("امی", "نانی", "بڑا بیٹا", "چھوٹی", "سامنے والی خالہ"),
    "pa": ("ਮਾਂ", "ਨਾਨੀ", "ਵੱਡਾ", "ਛੋਟੀ", "ਸਾਹਮਣੇ ਵਾਲੀ ਮਾਸੀ"),
    "ar": ("أمي", "جدتي", "الكبير", "الصغيرة", "خالتي من الجهة المقابلة"),
}


def folk_speaking(language: str, count: int) -> tuple[Person, ...]:
    """Return that many people, and among six of them a pet."""
    people: list[Person] = []
    for number in range(count):
        being = Being.PET if number % 6 == 5 else Being.PERSON
        names = NAMES[language]
        people.append(next_person(people, names[number % len(names)], being))
    return tuple(people)


class Speaker:
    """Answers whatever is asked, in one language."""

    def __init__(
        self, language: str, count: int, people: Sequence[Person], words: Words, pack: Pack
    ) -> None:
        self._phrases = PHRASES[language]
        self._count = count
        self._people = people
        self._words = words
        self._pack = pack
        self._said = 0

    def page(self, kind: type[Group]) -> Any:
        """Return a page, group or row with every question answered."""
        return kind(**{field.name: self._held(field) for field in fields_of(kind)})

    def _held(self, field: Field) -> Any:
        if field.of is not None and field.holds_rows:
            return tuple(self.page(field.of) for _ in range(self._count))
        if field.of is not None:
            return self.page(field.of)
        if field.holds_many:
            return tuple(self._answer(field) for _ in range(self._count))
        return self._answer(field)

    def _answer(self, field: Field) -> Said:  # noqa: PLR0911 - one for each way of asking
        self._said += 1
        at = self._said
        who = (self._people[at % len(self._people)].id,) if self._people else ()
        match field.ask:
            case AskPeople() | AskPerson():
                return Said(pick=who[0], how=How.PICK) if who else NOTHING
            case AskNumbers():
                return self._of(self._pack.numbers, at)
            case AskRights():
                return self._of(self._pack.rights, at)
            case AskPlace() if self._pack.places and at % 2:
                return self._of(self._pack.places, at)
            case AskChoice(of=of):
                keys = self._words.keys(f"{of}-pick-")
                return Said(pick=keys[at % len(keys)], how=How.PICK) if keys else NOTHING
            case AskLevel(most=most):
                return Said(str(at % (most + 1)))
            case AskDay():
                return Said(f"2027-0{1 + at % 9}-1{at % 9}")
            case AskPicture():
                return NOTHING
            case _:
                return Said(self._phrases[at % len(self._phrases)], who)

    @staticmethod
    def _of(offered: Sequence[Any], at: int) -> Said:
        return Said(pick=offered[at % len(offered)].key, how=How.PICK) if offered else NOTHING
