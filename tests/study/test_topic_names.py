"""A topic is found by every word that the list of topics shows."""

import re

import pytest

from cases import for_each
from shabda.errors import UnknownNameError
from shabda.study.exercises.topic_names import (
    ENGLISH,
    GROUPS,
    topic_named,
    topics_about,
    topics_together,
)
from shipped import BOOK

NAMES = {topic.id: topic.name for topic in BOOK.topics}
IDS = NAMES | {entry.id: entry.name for entry in BOOK.drills}
TEXTS = {topic.id: f"{topic.id} {topic.gloss}" for topic in BOOK.topics}


def found(typed: str) -> tuple[str, ...]:
    try:
        return topics_together(typed) or (topic_named(typed, NAMES),)
    except UnknownNameError:
        return topics_about(typed, TEXTS)


LISTED = [*GROUPS, *TEXTS.values()]
WORDS = {word for text in LISTED for word in re.findall(r"[a-zA-Z]{3,}", text)}
PLURALS = {f"{word}s" for word in WORDS}


@pytest.mark.no_cover
@for_each(sorted({*GROUPS} | WORDS | PLURALS))
def test_every_heading_and_word_of_the_list_leads_to_topics(word: str) -> None:
    assert found(word)


def test_every_english_name_is_that_of_a_topic_or_drill() -> None:
    assert {*ENGLISH.values()} <= IDS.keys()


@pytest.mark.parametrize(
    ("typed", "topics"),
    [
        ("vowel", GROUPS["Vowel sandhi"]),
        ("vowels", GROUPS["Vowel sandhi"]),
        ("conson", GROUPS["Consonants"]),
        ("words", ("split", "pada", "dictation")),
        ("voiced", ("varna",)),
        ("short long", ("varna",)),
        ("desire to do", ()),
        ("of", ()),
    ],
)
def test_a_word_of_the_list_names_the_topics_about_it(typed, topics) -> None:
    assert found(typed) == topics
