"""Dictionaries in XML: elements that repeat are records, `<e><sa>गजः</sa><en>elephant</en></e>`.

What an element has directly, in elements and attributes, are its fields; those deeper inside are
fields where it has none of their kind: `<entry><orth>गजः</orth><sense><def>elephant</def></sense>`.
An entry of a dictionary in TEI has all its texts deeper inside. A page, a document or the resources
of a program has no such records and is read otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from xml.etree.ElementTree import Element, ParseError, XMLParser

from shabda.decks.formats.card_groups import CardGroup
from shabda.decks.formats.record_names import field_name
from shabda.decks.formats.translated_names import with_translations_named
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.tables.headers import GLOSS, WORD, role_of
from shabda.decks.notes.text.patterns import line_script
from shabda.decks.notes.words.model import Harvest

_ROOT = re.compile(
    r"\s*(?:(?:<\?xml[^>]*>|<!--.*?-->|<!DOCTYPE (?!html)[^>]*>)\s*)*"
    r"<(?!html\b|resources\b)[A-Za-z_]",
    re.S,
)
_TEI = {"orth": "word", "pron": "reading", "quote": "translation", "gen": "gender"}
"""Elements of a dictionary in TEI, by the names of columns; its words are in `entry`."""
_ENTRY = "entry"
_NAMESPACE = re.compile(r"\{[^{}]*\}")
_LEAST = 2
_FEW_WITHOUT = 0.3
"""The greatest share of elements of a name that may have no word and meaning."""


def is_xml_records(text: str) -> bool:
    """Whether a text is XML with records of words and meanings."""
    return bool(_ROOT.match(text.lstrip("\ufeff"))) and bool(_cards(text))


def read_xml_records(text: str, file: str) -> Harvest:
    """Read the records of a dictionary in XML."""
    return read_values(_cards(text), text, file)


@lru_cache(maxsize=1)
def _cards(text: str) -> tuple[CardGroup, ...]:
    root = _parsed(text.lstrip("\ufeff"))
    if root is None:
        return ()
    groups: dict[str, list[Mapping[str, str]]] = {}
    for element in root.iter():
        fields = with_translations_named(_fields(element))
        if fields:
            groups.setdefault(_name(element.tag), []).append(fields)
    return cards_in([records for records in groups.values() if _are_words(records)])


def _parsed(text: str) -> Element | None:
    """Return the root of well-formed XML without entities of its own; else None."""
    if "<!ENTITY" in text:
        return None
    parser = XMLParser()
    try:
        parser.feed(text.encode("utf-8"))
        return parser.close()
    except (ParseError, ValueError):
        return None


@lru_cache(maxsize=1024)
def _name(tag: str) -> str:
    name = _NAMESPACE.sub("", tag)
    return _TEI.get(name, name) if "tei-c.org" in tag else name


def _fields(element: Element) -> dict[str, str]:
    """Return the texts of the leaves of an element by their names."""
    fields = dict(element.attrib)
    for child in element:
        if not len(child):
            _add(fields, _name(child.tag), child.text or "")
            fields |= {name: text for name, text in child.attrib.items() if name not in fields}
    if not fields and _name(element.tag) != _ENTRY:
        return {}
    own = {role_of(field_name(name)) for name, text in fields.items() if text.strip()}
    for name, text in _deeper(element):
        if role_of(field_name(name)) in {WORD, GLOSS} - own:
            _add(fields, name, text)
    return fields


def _deeper(element: Element) -> Iterator[tuple[str, str]]:
    for child in element:
        for inner in child.iter() if len(child) else ():
            if not len(inner) and (inner.text or "").strip():
                yield _name(inner.tag), inner.text or ""


def _add(fields: dict[str, str], name: str, text: str) -> None:
    text = " ".join(text.split())
    fields[name] = "; ".join(filter(None, (fields.get(name, ""), text)))


def _are_words(records: list[Mapping[str, str]]) -> bool:
    """Whether most elements of one name have a word and its meaning."""
    roles = Counter(
        role
        for fields in records
        for role in {role_of(field_name(name)) for name, text in fields.items() if text}
    )
    least = max(_LEAST, (1 - _FEW_WITHOUT) * len(records))
    written = sum(any(map(line_script, fields.values())) for fields in records)
    return min(roles[WORD], roles[GLOSS], written) >= least
