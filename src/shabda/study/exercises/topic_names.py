"""Finds topics of drills by any of their names, and groups them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from shabda.errors import UnknownNameError
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import (
    DEVANAGARI,
    iast,
    is_devanagari,
    plain_letters,
    read_scheme,
)

GROUPS = {
    "Verbs": (
        "guna", "ayadi", "lat", "lot", "lan", "vidhilin", "lrt", "adadi", "lit", "lun", "lut",
        "lrn", "ashirlin", "karmani",
    ),
    "Derived roots": ("nic", "san", "yang"),
    "Words derived from roots": ("an", "kta", "ktva", "krtya", "satr"),
    "Forms": ("recognise", "grid", "parts"),
    "Nouns": ("vibhakti",),
    "Vowel sandhi": (
        "dirgha", "guna-sandhi", "pragrhya", "vrddhi", "yan", "pararupa", "purvarupa",
        "ayadi-sandhi",
    ),
    "Consonants": (
        "natva", "jastva", "anusvara", "scutva", "stutva", "anunasika", "parasavarna", "catva",
        "cartva", "namut", "tuk", "satva", "varna",
    ),
    "Visarga": ("visarga",),
    "Words": ("split", "pada", "pairs", "dictation"),
}  # fmt: skip
"""The topics as the list shows them; a topic in no group comes last."""


ENGLISH = {
    "present": "lat", "imperative": "lot", "imperfect": "lan", "past": "lan",
    "optative": "vidhilin", "future": "lrt", "perfect": "lit", "aorist": "lun",
    "periphrastic future": "lut", "conditional": "lrn", "benedictive": "ashirlin",
    "passive": "karmani", "causative": "nic", "desiderative": "san", "intensive": "yang",
    "cases": "vibhakti", "declension": "vibhakti", "absolutive": "ktva", "gerund": "ktva",
    "gerundive": "krtya",
    "infinitive": "tumun", "past participle": "kta", "present participle": "satr",
    "athematic": "adadi", "nominative": "prathama", "accusative": "dvitiya",
    "instrumental": "trtiya", "dative": "caturthi", "ablative": "pancami", "genitive": "sasthi",
    "locative": "saptami", "vocative": "sambodhana",
}  # fmt: skip
"""English names of topics, and of drills that are a part of one."""


_WITHOUT_NAME = ("Visarga", "Words")
"""Headings that are the name of one topic, or head what is no rule."""
TOGETHER = {
    "krdanta": ("kta", "ktva", "krtya", "satr"),
    "participles": ("kta", "satr"),
    **{heading.lower(): GROUPS[heading] for heading in GROUPS if heading not in _WITHOUT_NAME},
    "consonant sandhi": GROUPS["Consonants"],
    "sandhi": (*GROUPS["Vowel sandhi"], *GROUPS["Consonants"], *GROUPS["Visarga"]),
    "lakara": ("lat", "lot", "lan", "vidhilin", "lrt", "lit", "lun", "lut", "lrn", "ashirlin"),
}
"""Names of several topics, which are drilled together: the headings of the list among them."""


_SHORTEST = 3
"""Shorter words, such as "of", say nothing about a topic."""


def topics_together(typed: str) -> tuple[str, ...]:
    """Return the topics of a collective name (krdanta, कृदन्त, verbs); none for another name.

    Its beginning is enough if no other name begins so: vowel for vowel sandhi.
    """
    named = {_singular(name): topics for name, topics in TOGETHER.items()}
    start = _singular(typed)
    begun = {topics for name, topics in named.items() if name.startswith(start)}
    return named.get(start) or (begun.pop() if len(begun) == 1 and len(start) > 4 else ())


def topics_about(typed: str, texts: Mapping[str, str]) -> tuple[str, ...]:
    """Return the topics in whose heading or text (`texts`, by id) each typed word occurs.

    A word may be cut short or be a plural: vowel and vowels are both in "a vowel". A whole
    heading names its topics alone.
    """
    for heading, members in GROUPS.items():
        if _singular(heading) == _singular(typed):
            return tuple(topic for topic in members if topic in texts)
    wanted = [_stemmed(word) for word in _words(typed) if len(word) >= _SHORTEST]
    headings = {topic: heading for heading, topics in GROUPS.items() for topic in topics}
    matching = []
    for topic, text in texts.items():
        words = _words(f"{headings.get(topic, '')} {text}")
        if wanted and all(any(word.startswith(start) for word in words) for start in wanted):
            matching.append(topic)
    return tuple(matching)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _stemmed(word: str) -> str:
    """An English word without the s of a plural."""
    return word.removesuffix("s") if len(word) > _SHORTEST else word


def _singular(text: str) -> str:
    return _plain(text).removesuffix("s")


def topic_named(typed: str, topics: Mapping[str, str]) -> str:
    """Find a topic by its id or name (`topics`, id to Devanagari), in any script and case.

    गुण, guṇa, GUNA and gunah are the same; so are an unambiguous beginning and the English name
    of a tense. An exact match with diacritics comes first: yaṅ is not yaṇ. Raises
    UnknownNameError.
    """
    exact = unicodedata.normalize("NFC", " ".join(typed.lower().split()))
    for topic, name in topics.items():
        if exact in (name, iast(read_scheme(name, DEVANAGARI))) or ENGLISH.get(exact) == topic:
            return topic
    target = _plain(typed)
    ids = {topic: {_plain(topic)} for topic in topics}
    names = {topic: {_plain(topic), _plain(name)} for topic, name in topics.items()}
    short = {topic: {_short(name) for name in known} for topic, known in names.items()}
    for known, text in ((ids, target), (names, target), (short, _short(target))):
        if matches := [topic for topic in topics if text in known[topic]]:
            return matches[0]
    begun = [topic for topic in topics if any(name.startswith(target) for name in names[topic])]
    if len(target) > 2 and len(begun) == 1:
        return begun[0]
    raise UnknownNameError("topic", typed, list(topics))


def is_near(typed: str, topic: str, name: str) -> bool:
    """Whether a typed text is only near a topic's id and name, not one of them in some script."""
    if ENGLISH.get(" ".join(typed.lower().split())) == topic:
        return False
    names = {_stem(reading.slp1) for reading in readings(name)}
    plain = {topic, *(plain_letters(iast(slp1)) for slp1 in names)}
    keys = {_stem(reading.slp1) for reading in readings(typed.replace("-", " "))}
    if typed.strip().lower() in plain or names & keys:
        return False
    return not any(_is_id(topic, key) and any(key in name for name in names) for key in keys)


def _is_id(topic: str, key: str) -> bool:
    """Whether a text in SLP1 is a topic's id with its diacritics: ayādi of अयादिसन्धिः."""
    return plain_letters(iast(key)) == topic.replace("-", "")


def _stem(slp1: str) -> str:
    """A name in SLP1 without its ending and the spaces that hyphens leave."""
    return re.sub("(?:H|m|M)$", "", slp1.replace(" ", ""))


def _short(plain: str) -> str:
    """A name without the word sandhi at its end."""
    return plain.removesuffix("sandi") or plain


def _plain(text: str) -> str:
    """A name without diacritics, capitals, doubled letters, hyphens or h."""
    roman = iast(read_scheme(text, DEVANAGARI)) if is_devanagari(text) else text
    marked = unicodedata.normalize("NFD", roman.lower().replace("ś", "s").replace("ṣ", "s"))
    letters = "".join(ch for ch in marked if ch.isascii() and ch.isalpha())
    letters = re.sub(r"(.)\1+", r"\1", letters).replace("ri", "r")
    return re.sub("m$", "", letters.replace("h", "")) or letters
