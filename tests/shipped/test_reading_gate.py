from __future__ import annotations

from collections import defaultdict

import pytest

from tests.shipped.reading import Message, grade, listed, messages, syllables, uses, words_in

LONGEST_SENTENCE = 14
HARDEST_GRADE = 5.0
MANY_SYLLABLES = 3

MESSAGES = messages()
AREAS = sorted({one.area for one in MESSAGES})


def told(found: dict[str, str] | list[str]) -> str:
    lines = found if isinstance(found, list) else [f"{key}: {what}" for key, what in found.items()]
    return "\n" + "\n".join(lines)


def test_there_are_words_to_read() -> None:
    assert len(MESSAGES) > 500
    assert {"cover", "weather", "problem", "cli"} <= set(AREAS)


def test_no_sentence_is_longer_than_fourteen_words() -> None:
    long = {
        message.key: sentence
        for message in MESSAGES
        for sentence in message.sentences
        if len(words_in(sentence)) > LONGEST_SENTENCE
    }

    assert not long, told(long)


@pytest.mark.parametrize("area", AREAS)
def test_a_reader_of_nine_can_read_every_page(area: str) -> None:
    sentences = [one for message in MESSAGES if message.area == area for one in message.sentences]

    assert grade(sentences) <= HARDEST_GRADE


def test_every_long_word_is_one_we_looked_at() -> None:
    known = listed("long_words.txt")
    used: dict[str, set[str]] = defaultdict(set)
    for message in MESSAGES:
        for sentence in message.sentences:
            for word in words_in(sentence):
                if syllables(word) >= MANY_SYLLABLES:
                    used[word.lower()].add(message.key)

    new = [f"{word}: {', '.join(sorted(keys))}" for word, keys in used.items() if word not in known]

    assert not new, told(new)


@pytest.mark.parametrize("phrases", ["jargon.txt", "banned.txt"])
def test_no_sentence_says_what_we_never_say(phrases: str) -> None:
    found = {
        message.key: phrase
        for phrase, harmless in listed(phrases).items()
        for message in MESSAGES
        if any(uses(text, phrase, harmless) for text in message.texts)
    }

    assert not found, told(found)


def test_nothing_is_shouted() -> None:
    loud = [message.key for message in MESSAGES if any("!" in text for text in message.texts)]

    assert not loud, told(loud)


def test_no_message_is_empty_or_starts_or_ends_with_a_gap() -> None:
    odd = [one.key for one in MESSAGES if any(not text.strip() for text in one.texts)]

    assert not odd, told(odd)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("tea", 1),
        ("make", 1),
        ("little", 2),
        ("table", 2),
        ("opened", 2),
        ("looked", 1),
        ("wanted", 2),
        ("pages", 2),
        ("makes", 1),
        ("family", 3),
        ("umbrella", 3),
        ("Gran\u2019s", 1),
    ],
)
def test_syllables_are_counted_as_people_say_them(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_gate_would_notice() -> None:
    hard = "Practitioners facilitate multidisciplinary interventions addressing vulnerability."

    assert grade([hard]) > 3 * HARDEST_GRADE
    assert grade(["We laugh a lot.", "The dog is here."]) < 1
    assert uses("Your case is open", "case", ("in case",))
    assert not uses("Just in case", "case", ("in case",))
    assert not uses("A suitcase", "case")
    assert not uses("We lack lace", "LAC")
    assert Message("a", "b", ("One. Two? Three",)).sentences == ("One.", "Two?", "Three")
