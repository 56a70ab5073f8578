"""Tells by its ending and its meaning that a word is an inflected form: `वनानि = forests`.

A word list has dictionary words. Forms come from tables and texts, and their meanings say so:
`in the forest`, `I go`, `they will speak`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

AN_INFLECTED_FORM = "an inflected form, not a dictionary word"

_OBLIQUE = re.compile(
    r"(?:e[nR]a|[AiIuUaf]ByAm|E[Hs]|[aAiIuUfe]ByaH|[aAiIuUftnd]BiH|Aya|asya|[AIUF][nR]Am|[ay]oH"
    r"|[eiIuUfozk][sz]u|Asu|yAH|yAE|yAm|[iu][nR]A|e|AH|At)$"
)
_OF_A_CASE = re.compile(
    r"(?:in|on|at|by|with|from|of|for|among|through|than|into|upon|to (?:the|a|my|his|her))"
    r" (?:the |a |an )?[a-z]"
    r"|\S+ (?:से|में|पर|को|का|की|के|के लिए|के द्वारा)$",
    re.I,
)
_PLURAL = re.compile(
    r"(?:AH|[aA]yaH|[aA]vaH|(?<!j)anaH|AnaH|t[aA]raH|[AIU][nR]i|[AIU]M[sz]i|inaH|[^aA][yv]aH)$"
)
_PLURALS = re.compile(
    r"\b(?:men|women|children|people|teeth|feet|mice|geese|oxen|cattle)$|[a-z]{2}[^\Wsiu]s$"
    r"|\((?:plural|pl\.?)\)",
    re.I,
)
_PLURALS_OF = re.compile(r"(?!means|series)(?:the )?[a-z]*[a-z]{2}[^\Wsiu]s of ", re.I)
_NO_PLURAL = re.compile(r"\b(?:always|perhaps|besides|sometimes|news|gas|lens|bias|yes|this)$")
_DUAL = re.compile(r"[OeIU]$|[nR]I$")
_OF_TWO = re.compile(r"(?:the )?(?:two|both|pair of) (?!of\b)[a-z]|.*\((?:dual|du\.?)\)", re.I)
_PERSONAL = re.compile(
    r"(?:I|we|you|they|(?:we|they|you) (?:all|two|both)|(?:both|all|two) of (?:us|you|them))"
    r" (?!(?:all|two|both|people|to|and|or|are|know|hope|plural|dual|singular)\b)[a-z']+"
    r"|(?:let|may) (?:me|us|him|her|it|them|you|I|we|he|she)\b"
    r"|(?:O|Oh|Hey|Dear),? [A-Z][a-z]+!?$|(?:O|Oh|Hey),? [a-z]+!$|हे \S+"
    r"|(?:मैं|हम|तू|तुम|आप|वे|हम सब|(?:हम|तुम|वे) दोनों|(?:तुम|वे) सब)\s+\S"
)
_OF_HIM = re.compile(
    r"(?:he|she|it|he/she(?:/it)?|s/he) (?!who\b|that\b|which\b|is\b)[a-z]"
    r"|\(?वह\)?\s+\S.*(?:है|गा|गी|था|थी)$",
    re.I,
)
_WILL = re.compile(r"(?:.*\s)?(?:will|shall|would) (?:be )?[a-z]|.*(?:गा|गी)$", re.I)
_FUTURE = re.compile(r"[izskR]yat[ie]$")
_FINITE = re.compile(r"(?:(?<!v)Ami|anti|ante|antu)$")
_NOT_PLURAL = frozenset(("avanti", "hanti", "jayanti"))


def inflected(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether both the ending of a word and its meaning show an inflected form."""
    return bool(slp1) and any(_is_form(slp1, gloss) for gloss in glosses[:2])


def _is_form(slp1: str, gloss: str) -> bool:
    if " " not in gloss:  # of one word: no person, case or number is named
        plural = _PLURALS.search(gloss) and not _NO_PLURAL.search(gloss)
        finite = _FINITE.search(slp1) and slp1 not in _NOT_PLURAL
        return bool(finite or (plural and _PLURAL.search(slp1)))
    future = _FUTURE.search(slp1) is not None
    if _PERSONAL.match(gloss) or (_FINITE.search(slp1) and slp1 not in _NOT_PLURAL):
        return True
    if _OF_HIM.match(gloss) and (future or not slp1.endswith(("ti", "te"))):
        return True
    if future and _WILL.match(gloss):
        return True
    if _OF_A_CASE.match(gloss) and _OBLIQUE.search(slp1):
        return True
    if _PLURALS_OF.match(gloss) and slp1.endswith(("AH", "saH")):
        return True
    if _PLURAL.search(slp1) and _PLURALS.search(gloss):
        return not _NO_PLURAL.search(gloss)
    return bool(_DUAL.search(slp1) and _OF_TWO.match(gloss))
