"""What a line says about the grammar of its word, in any order, with and without brackets."""

from __future__ import annotations

from cases import for_each
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.headed_lines import bracket_asides, headed_line
from shabda.decks.notes.words.model import NoteEntry

LINES = {
    "√पत् (पतति) 1 P. to fall": "पत् = to fall (verb पतति)",
    "√सेव् (सेवते) 1Ā - to serve": "सेव् = to serve (verb सेवते)",
    "लभ् Ā. 1 to obtain": "लभ् = to obtain (verb)",
    "लभ् (Ā. 1) to obtain": "लभ् = to obtain (verb)",
    "लभ् - to obtain, 1Ā": "लभ् = to obtain (verb)",
    "भू cl. 1 P. (भवति) to be": "भू = to be (verb भवति)",
    "दा (3U ददाति) to give": "दा = to give (verb ददाति)",
    "हन् (2P, हन्ति) to kill": "हन् = to kill (verb हन्ति)",
    "कृ 8U करोति/कुरुते to do": "कृ = to do (verb करोति/कुरुते)",
    "√nī (nayati) 1P to lead": "nī = to lead (verb nayati)",
    "उप√गम् to approach": "उप-गम् = to approach (verb)",
    "upa√gam to approach": "upa-gam = to approach (verb)",
    "√sthā (tiṣṭhati) cl. 1 to stand": "sthā = to stand (verb tiṣṭhati)",
    "स्था 1 P तिष्ठति Pass. स्थीयते PPP स्थित : stehen": (
        "स्था = stehen (verb तिष्ठति, Pass. स्थीयते, PPP स्थित)"
    ),
    "सह + instr. - with": "सह = with (+ instr.)",
    "विना (+ acc./instr.) without": "विना = without (+ acc./instr.)",
    "नदी, f. (नद्यः pl.) rivers": "नदी = rivers (f नद्यः pl.)",
    "मनस् n. (मनः) mind": "मनस् = mind (n मनः)",
    "महत्, adj. (f. महती) great": "महत् = great (adjective f. महती)",
    "rājan m. (nom. rājā) - king": "rājan = king (m nom. rājā)",
    "गो m./f. cow, bull": "गो = cow; bull (mf)",
    "उद्यानम्, न., garden": "उद्यानम् = garden (n)",
    "शुचि a. pure": "शुचि = pure (adjective)",
    "सर्व pron. (सर्वे pl.) all": "सर्व = all (pronoun सर्वे pl.)",
    "एक, एका, एकम् - one": "एक = one (mfn adjective)",
    "धनम् {wealth}": "धनम् = wealth",
    "who? - कः?": "कः = who?",
    "यावत्..तावत् - as long as": "यावत्..तावत् = as long as",
    "जनः m people; person": "जनः = people; person (m)",
}
"""Lines, each with the word that it gives."""
GLOSSARY = {
    "gam (gacchati) 1 P. - to go": "gam = to go (verb gacchati)",
    "mitra n. friend": "mitra = friend (n)",
    "rājan m. (rājā) king": "rājan = king (m rājā)",
    "bhū 1 P. bhavati to be": "bhū = to be (verb bhavati)",
    "phala n. (pl. phalāni) fruit": "phala = fruit (n pl. phalāni)",
    "kṛ, 8 U. (karoti, kurute), to do": "kṛ = to do (verb karoti, kurute)",
    "śanaiḥ, ind., slowly": "śanaiḥ = slowly (avyaya)",
    "dhanin (m. dhanī) rich man": "dhanin = rich man (m. dhanī)",
    "śak (V) to be able": "śak = to be able (verb)",
}
"""The lines of one glossary."""


def brief(entry: NoteEntry) -> str:
    kind = " ".join(filter(None, (entry.gender, entry.pos, entry.note)))
    return f"{entry.word} = {'; '.join(entry.glosses)}" + f" ({kind})" * bool(kind)


@for_each(LINES.items(), lambda case: case[0])
def test_the_grammar_of_a_word_is_read_in_any_order(case: tuple[str, str]) -> None:
    line, word = case
    assert [brief(entry) for entry in read_notes(line, "x").entries] == [word]


def test_a_glossary_is_read_in_any_order() -> None:
    entries = read_notes("\n".join(GLOSSARY), "x").entries
    assert [brief(entry) for entry in entries] == [*GLOSSARY.values()]
    assert not any(entry.reasons for entry in entries)


@for_each(
    [
        "गृहम् (house)",  # a meaning in brackets
        "चीर (m,n) = rag",  # one mark in brackets
        "tat tvam asi - you are AI",  # no class of a root
        "note (verb) गच्छति - he goes",  # the word is not at the beginning
        "फलानि 1. fruits 2. results",  # numbered senses
        "गच्छति - he goes (1 P.)",
        "सुतः (गणेशः) वीणा - lute",
    ]
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert bracket_asides(line) == line


def test_a_meaning_is_required() -> None:
    assert headed_line("पत् 1 P. (पतति)") is None
