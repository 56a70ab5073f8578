"""Meanings in other languages are sure without a header when common words agree with them."""

from __future__ import annotations

import json
from random import Random

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shabda.sanskrit.text.indic import kannada
from shabda.sanskrit.text.script import to_slp1
from shipped import known

WORDS = [
    "गजः", "अश्वः", "वृक्षः", "नदी", "वनम्", "पुत्रः", "जलम्", "सूर्यः", "गृहम्",
    "ग्रामः", "बालः", "माता", "पर्वतः", "अग्निः", "मेघः", "फलम्", "चषकः", "कपोतः",
]  # fmt: skip
MEANINGS = {
    "German": "Elefant;Pferd;Baum;Fluss;Wald;Sohn;Wasser;Sonne;Haus;Dorf;Junge;Mutter;Berg;Feuer"
    ";Wolke;Frucht;Becher;Taube",
    "German with articles": "der Elefant;das Pferd;der Baum;der Fluss;der Wald;der Sohn;das Wasser"
    ";die Sonne;das Haus;das Dorf;der Junge;die Mutter;der Berg;das Feuer;die Wolke;die Frucht"
    ";der Becher;die Taube",
    "French": "éléphant;cheval;arbre;rivière;forêt;fils;eau;soleil;maison;village;garçon;mère"
    ";montagne;feu;nuage;fruit;gobelet;pigeon",
    "Spanish": "elefante;caballo;árbol;río;bosque;hijo;agua;sol;casa;pueblo;niño;madre;montaña"
    ";fuego;nube;fruta;copa;paloma",
    "Russian": "слон;лошадь;дерево;река;лес;сын;вода;солнце;дом;деревня;мальчик;мать;гора;огонь"
    ";облако;плод;чаша;голубь",
    "Kannada": "ಆನೆ;ಕುದುರೆ;ಮರ;ನದಿ;ಕಾಡು;ಮಗ;ನೀರು;ಸೂರ್ಯ;ಮನೆ;ಹಳ್ಳಿ;ಹುಡುಗ;ತಾಯಿ;ಬೆಟ್ಟ;ಬೆಂಕಿ;ಮೋಡ;ಹಣ್ಣು;ಲೋಟ;ಪಾರಿವಾಳ",
    "Tamil": "யானை;குதிரை;மரம்;ஆறு;காடு;மகன்;நீர்;சூரியன்;வீடு;கிராமம்;பையன்;அம்மா;மலை;தீ;மேகம்;பழம்;குவளை;புறா",
    "Gujarati": "હાથી;ઘોડો;ઝાડ;નદી;જંગલ;પુત્ર;પાણી;સૂરજ;ઘર;ગામ;છોકરો;માતા;પર્વત;આગ;વાદળ;ફળ;પ્યાલો;કબૂતર",
    "Hindi": "हाथी;घोड़ा;पेड़;नदी;जंगल;बेटा;पानी;सूरज;घर;गाँव;लड़का;माता;पहाड़;आग;बादल;फल;प्याला;कबूतर",
}
LAYOUTS = ("{} - {}", "{} = {}", "{}\t{}", "{},{}", "| {} | {} |")


def sure(text: str, name: str = "words.txt") -> set[tuple[str, str]]:
    entries = read_learner_text(text, name, no_progress, known()).entries
    return {(e.word, e.glosses[0]) for e in entries if e.confidence is Confidence.SURE}


def listed(layout: str, pairs: list[tuple[str, str]]) -> str:
    return "".join(f"{layout.format(*pair)}\n" for pair in pairs)


def pairs_in(language: str) -> list[tuple[str, str]]:
    return [*zip(WORDS, MEANINGS[language].split(";"), strict=True)]


@pytest.mark.no_cover
@pytest.mark.parametrize("language", MEANINGS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_is_sure_in_any_language(language: str, layout: str) -> None:
    pairs = pairs_in(language)
    assert len(sure(listed(layout, pairs)) & {*pairs}) == len(pairs)
    assert sure(json.dumps(dict(pairs)), "words.json") == {*pairs}


@pytest.mark.no_cover
@pytest.mark.parametrize("language", [*MEANINGS][:-1])
@pytest.mark.parametrize("seed", range(4))
def test_a_list_that_is_out_of_order_is_not(language: str, seed: int) -> None:
    meanings = MEANINGS[language].split(";")
    Random(seed).shuffle(meanings)
    assert not sure(listed("{} - {}", [*zip(WORDS, meanings, strict=True)]))


def test_words_spelled_in_another_script_are_no_meanings() -> None:
    pairs = [(word, kannada(to_slp1(word))) for word in WORDS]
    assert not sure(listed("{} - {}", pairs))


def test_categories_in_another_language_are_no_meanings() -> None:
    kinds = ["Substantiv", "Tier", "maskulin", "Natur", "Verb", "Pflanze"] * 3
    assert not sure(listed("{} - {}", [*zip(WORDS, kinds, strict=True)]))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_word_copied_into_a_list_of_english_is_no_meaning(layout: str) -> None:
    pairs = [
        ("गजः", "elephant"),
        ("वनम्", "forest"),
        ("अश्वः", "horse"),
        ("बालः", "boy"),
        ("नदी", "नदी"),
    ]
    assert sure(listed(layout, pairs)) == {*pairs[:-1]}


AS_TAUGHT = {
    "एधँ": "to grow", "स्पर्धँ": "to compete", "गाधृँ": "to stand", "वदिँ": "to greet", "णीञ्": "to lead",
    "शीङ्": "to lie down", "डुकृञ्": "to do", "मुदँ": "to rejoice", "यतीँ": "to strive", "भू": "to be",
    "जुषीँ": "to like", "टुदु": "to burn", "कटेँ": "to rain", "पुषँ": "to thrive", "तुदँ": "to strike",
}  # fmt: skip


def test_roots_with_the_signs_of_the_dhatupatha_are_sanskrit() -> None:
    rows = "".join(
        f"{number}\t{root}\t{to}\n" for number, (root, to) in enumerate(AS_TAUGHT.items())
    )
    read = sure(f"id\tupadesa_deva\tmeaning_en\n{rows}", "roots.tsv")
    assert len(read) >= 0.9 * len(AS_TAUGHT)
    assert read <= {*AS_TAUGHT.items()}
