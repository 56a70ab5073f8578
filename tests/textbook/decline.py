"""A decliner from the endings of the school grammars, without rules and without vidyut."""

from textbook import consonants, pronouns, singles, vowels
from textbook.second_stems import second_forms

_ACROSS = "aAiIuUfFeEoOhyvrkKgGNpPbBmMH"
_JOINED = {"jn": "jY", "cn": "cY"}
_SINGLE = {
    (stem, gender): text
    for (stem, genders), text in (singles.TABLES | pronouns.TABLES).items()
    for gender in genders
}
Table = list[list[frozenset[str]]]


def table(stem: str, gender: str) -> Table | None:
    """Eight cases by three numbers, each cell a set; None for a stem the textbooks don't teach."""
    base, text = _paradigm(stem, gender)
    if not text:
        return None
    rows = [row.split(" ") for row in text.split("|")]
    first = [[_cell(base, cell) for cell in row] for row in rows]
    seconds = second_forms(stem, gender)
    if not seconds:
        return first
    return [
        [cell | other for cell, other in zip(row, others, strict=True)]
        for row, others in zip(first, seconds, strict=True)
    ]


def _paradigm(stem: str, gender: str) -> tuple[str, str]:
    """What stays of a stem, and what follows it in each cell."""
    stem = {"kaScit": "kiYcit", "kaScana": "kiYcana"}.get(stem, stem)
    if stem.endswith("vidvas") and stem != "vidvas":
        _, text = _paradigm("vidvas", gender)
        return stem.removesuffix("vidvas"), text
    if text := _SINGLE.get((stem, gender)):
        return "", text
    if stem in ("kiYcit", "kiYcana"):
        return "", ""
    if stem in ("paYcan", "saptan", "navan") or stem.endswith(("daSan", "zoqaSan")):
        return stem[:-2], pronouns.FIVE
    pronominal = stem[:-1] + "a" if gender == "f" else stem
    if text := pronouns.adjective(pronominal, gender):
        return stem[:-1], text
    if stem[-1] in "aAiIuUf":
        text = vowels.ENDINGS.get((vowels.name(stem, gender), gender), "")
        if text and pronominal in pronouns.ORDINALS:
            text = pronouns.ordinal(text, gender)
        if stem in pronouns.FIRST_ONLY and gender == "m":
            text = text.replace("aH O AH", "aH O AH/e").replace("a O AH", "a O AH/e")
        return stem[:-1], text
    return _consonant(stem, gender)


def _consonant(stem: str, gender: str) -> tuple[str, str]:
    if (kind := consonants.kind(stem, gender)) in consonants.ENDINGS:
        return stem[:-2], consonants.ENDINGS[kind]
    feminine = {"as": "as", "is": "is", "us": "us"}.get(stem[-2:], "") if gender == "f" else ""
    if feminine:
        return stem[:-2], consonants.ENDINGS[feminine]
    return ("", consonants.root_noun(stem, gender)) if stem[-1] in "cjtdDpBSzh" else ("", "")


def _cell(base: str, cell: str) -> frozenset[str]:
    return frozenset(_joined(base, ending) for ending in cell.split("/") if cell != "-")


def _joined(base: str, ending: str) -> str:
    if not base:
        return ending
    word = base + ending
    for apart, together in _JOINED.items():
        word = word.replace(apart, together) if base.endswith(apart[0]) else word
    return _retroflex(word, len(base))


def _retroflex(word: str, start: int) -> str:
    """Turn n into ṇ in an ending after r ṛ ṣ, unless a sound between them stops it."""
    sounds, active = list(word), False
    for place, sound in enumerate(sounds):
        if sound in "rfFz":
            active = True
        elif sound == "n" and active and start <= place < len(sounds) - 1:
            if sounds[place + 1] in "aAiIuUfFeEoOnmyv":
                sounds[place] = "R"
            active = sounds[place] != "R"
        elif sound not in _ACROSS:
            active = False
    return "".join(sounds)
