"""The shapes in which learners write a word and its meaning, each with what is read."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.sanskrit.text.script import devanagari
from strategies import slp1_words


def read(text: str) -> list[str]:
    return [brief(entry) for entry in read_notes(text, "x").entries]


def brief(entry: NoteEntry) -> str:
    gender = f" ({entry.gender})" if entry.gender else ""
    doubt = "?" if entry.confidence == "check" else ""
    return f"{entry.word}{gender} = {'; '.join(entry.glosses)}{doubt}"


SHAPES = {
    # a separator
    "किङ्करः = servant": ["किङ्करः = servant"],
    "अश्वः: horse; steed": ["अश्वः = horse; steed"],
    "जलम् :: water": ["जलम् = water"],
    "जलम् => water => पानी": ["जलम् = water; पानी"],
    "वृक्षः → tree": ["वृक्षः = tree"],
    "विद्यालयः => school": ["विद्यालयः = school"],
    "वनम् – forest": ["वनम् = forest"],
    "वनम् — forest": ["वनम् = forest"],
    "बालकः-boy": ["बालकः = boy"],
    "बालिका -girl": ["बालिका = girl"],
    "मित्रम्- friend": ["मित्रम् = friend"],
    "पर्वतः\tmountain": ["पर्वतः = mountain"],
    "चित्रम्=picture,image": ["चित्रम् = picture; image"],
    "अश्वः means horse": ["अश्वः = horse"],
    "राम-लक्ष्मणौ = Rama and Lakshmana": ["राम-लक्ष्मणौ = Rama and Lakshmana"],
    # several on a line
    "सलिल (n) = waves, surge, rain, सलील = with play": [
        "सलिल (n) = waves; surge; rain", "सलील = with play",
    ],
    "सितम् = white, असितम् = black": ["सितम् = white", "असितम् = black"],
    "चिर = long, चीर (m,n) = cloth": ["चिर = long", "चीर (mn) = cloth"],
    "अद्य = today; श्वः = tomorrow": ["अद्य = today", "श्वः = tomorrow"],
    "वह्निः = fire । जलम् = water ।": ["वह्निः = fire", "जलम् = water"],
    "धर्मः = duty | अर्थः = wealth | कामः = desire": [
        "धर्मः = duty", "अर्थः = wealth", "कामः = desire",
    ],
    "1. रामः = Rama 2. सीता = Sita": ["रामः = Rama", "सीता = Sita"],
    # several words, one meaning
    "शारम् , कर्बुरम् = zebra color": ["शारम् = zebra color", "कर्बुरम् = zebra color"],
    "बलिवर्दः / बलीवर्दः = ox": ["बलिवर्दः = ox", "बलीवर्दः = ox"],
    "चितः चिता चितम् Selected, Chosen": ["चितः (mfn) = Selected; Chosen"],
    "सुन्दरः, सुन्दरी, सुन्दरम् - beautiful": ["सुन्दरः (mfn) = beautiful"],
    "गच्छन् गच्छन्ती गच्छत् going": ["गच्छन् (mfn) = going"],
    "द्वौ (m), द्वे (f,n) - two": ["द्वौ (m) = two", "द्वे (fn) = two"],
    # no separator
    "आस्तरणम् Bedsheet": ["आस्तरणम् = Bedsheet"],
    "इदानीम् now तदानीम् at that time": ["इदानीम् = now", "तदानीम् = at that time"],
    "उत न Or not": ["उत न = Or not"],
    "रामः,Rama": ["रामः = Rama"],
    "गृहम् (house)": ["गृहम् = house"],
    "शिक्षकः (teacher), छात्रः (student)": ["शिक्षकः = teacher", "छात्रः = student"],
    # gender and part of speech
    "रामः (पुं) = Rama": ["रामः (m) = Rama"],
    "लता (स्त्री.) - creeper": ["लता (f) = creeper"],
    "फलम् (नपुं) fruit": ["फलम् (n) = fruit"],
    "वनम् – (n.) forest": ["वनम् (n) = forest"],
    "नदी f. river": ["नदी (f) = river"],
    "मधु n = honey": ["मधु (n) = honey"],
    "मित्रम् न. – friend": ["मित्रम् (n) = friend"],
    "बालकः पुं. boy": ["बालकः (m) = boy"],
    "दाराः = wife (m. pl.)": ["दाराः (m) = wife"],
    "चित्रम्(n)=picture": ["चित्रम् (n) = picture"],
    "नेत्रम् = eye (n.), leader": ["नेत्रम् (n) = eye; leader"],
    "शतम् 100": ["शतम् = 100"],
    # furniture
    "१. वृक्षः = tree": ["वृक्षः = tree"],
    "- [ ] पुष्पम् — “flower”": ["पुष्पम् = flower"],
    "* **नदी** (f.) — river": ["नदी (f) = river"],
    "• जलम् = water.": ["जलम् = water"],
    '"रामः" = "Rama"': ["रामः = Rama"],
    # other languages for the meaning, other orders
    "गोधूमः - गेहूँ": ["गोधूमः = गेहूँ"],
    "गोधूमः - गेहूँ, यवः - जौ": ["गोधूमः = गेहूँ", "यवः = जौ"],
    "गोधूमः - गेहूँ - wheat": ["गोधूमः = गेहूँ; wheat"],
    "गोधूमः — ઘઉં": ["गोधूमः = ઘઉં"],
    "गेहूँ - गोधूमः": ["गोधूमः = गेहूँ"],
    "खाना = भोजनम्": ["भोजनम् = खाना"],
    "servant = किङ्करः, mud = कर्दमः": ["किङ्करः = servant", "कर्दमः = mud"],
    "kiṅkaraḥ = servant": ["kiṅkaraḥ = servant"],
    "ātman (m.) – self, soul": ["ātman (m) = self; soul"],
    # spellings of the word are no meanings
    "कमलम् - kamalam - lotus": ["कमलम् = lotus"],
    "कमलम् (kamalam) = lotus": ["कमलम् = lotus"],
    "शिबिका śibikā = palanquin": ["शिबिका = palanquin"],
    # what grammar says beside the word
    "सह (+3) = with": ["सह = with"],
    "रामस्य (6th case) - of Rama": ["रामस्य = of Rama?"],
    "राजन् (राजा m.) - king": ["राजन् (m) = king"],
    "सूर्य, -र्यः m. sun": ["सूर्य (m) = sun"],
    "च ind. and": ["च = and"],
    "कः? का? किम्? - who?": ["कः = who?", "का = who?", "किम् = who?"],
    "अत्र - here / तत्र - there": ["अत्र = here", "तत्र = there"],
    "Verb roots: गम्, पठ्": ["गम् = ?", "पठ् = ?"],
    "यदा ... तदा = when ... then": ["यदा ... तदा = when ... then"],
    # to check
    "स्नानार्थम् उपयुज्यमानः प्रोञ्छः Towel": ["स्नानार्थम् उपयुज्यमानः प्रोञ्छः = Towel?"],
    "8th VIBHAKTI भ्रातः पितः कर्तः": ["भ्रातः = ?", "पितः = ?", "कर्तः = ?"],
    "विधि लिंग": ["विधि लिंग = ?"],
    "from Man Ki Bat (मनोगतम्) Episode 1": ["मनोगतम् = Man Ki Bat?"],
    "We saw the temple (मन्दिरम्) of the town": ["मन्दिरम् = temple?"],
    "sun (सूर्यः), moon (चन्द्रः)": ["सूर्यः = sun?", "चन्द्रः = moon?"],
    "Towel प्रोञ्छः": ["प्रोञ्छः = Towel?"],
    "servant = kiṅkaraḥ": ["kiṅkaraḥ = servant?"],
    "आज रामः = Rama": ["आज रामः = Rama?"],
    "Word of today रामः = Rama": ["रामः = Rama?"],
    "wheat - गेहूँ - गोधूमः": ["गोधूमः = wheat; गेहूँ"],
    "सूर्यः = sun, रविः": ["सूर्यः = sun; रविः?"],
    "राम: = Rama": ["रामः = Rama?"],
    "उप + गम् = to approach": ["उप + गम् = to approach?"],
    "घर - गृहम्": ["गृहम् = घर?"],
    "नदी ; river": ["नदी = river"],
    "गजः , हस्ती - elephant": ["गजः = elephant", "हस्ती = elephant"],
}  # fmt: skip


@pytest.mark.parametrize(("line", "words"), SHAPES.items(), ids=list(SHAPES))
def test_a_line_is_read_in_the_shape_it_is_written(line: str, words: list[str]) -> None:
    assert read(line) == words


NOT_WORDS = {
    "Feature = Enhancement = KEP": "english",
    "Feature LCM = Feature, Deprecation, update.": "english",
    "café = coffee": "english",
    "niño = child": "english",
    "The Bhagavad Gītā : a summary": "english",
    "Śaṅkara was a philosopher": "english",
    "रामः is the hero of the tale": "english",
    "The word रामः is masculine.": "english",
    "અમે બગીચામાં ગયા ( We went )": "another script",
    "## शब्दाः (Words)": "heading",
    "शब्दार्थ:": "heading",
    "Verb 3 गुण सन्धि": "heading",
    "आज हमने संस्कृत सीखी।": "hindi",
    "उत्तर: तीन": "sentence without a meaning",
    "Yoga Sūtra 1.2: yogaś citta-vṛtti-nirodhaḥ": "english",
    "मैं घर जाता हूँ = I go home": "hindi",
    "हा पाठ सोपा आहे": "hindi",
    "धर्मक्षेत्रे कुरुक्षेत्रे समवेता युयुत्सवः ।": "sentence without a meaning",
    "रामः - त्वं कुत्र गच्छसि?": "sentence without a meaning",
    "दिनाङ्कः - १२/०३/२०२४": "sentence without a meaning",
    "रामः रामौ रामाः": "forms without a meaning",
    "अ आ इ ई उ ऊ": "letters",
    "पठति, पठतः, पठन्ति": "forms without a meaning",
    "संस्कृत - Notes": "sentence without a meaning",
    "आज हमने 5 शब्द सीखे": "hindi",
    "अ = a": "sentence without a meaning",
    "https://sa.wikipedia.org/wiki/संस्कृतम्": "url",
    "|---|---|": "separator",
    "": "",
}


@pytest.mark.parametrize(("line", "reason"), NOT_WORDS.items(), ids=list(NOT_WORDS))
def test_a_line_without_vocabulary_is_skipped_with_its_reason(line: str, reason: str) -> None:
    harvest = read_notes(line, "x")
    assert harvest.entries == ()
    assert [skipped.reason for skipped in harvest.skipped] == ([reason] if line else [])


RULES = [
    "इ -> ए", "ऋ -> अर्", "लृ -> अल् + अ = अल", "अ + इ → ए", "त् + ज = ज्ज", "म् → ं",
    "विसर्ग → स", "राम + इति = रामेति", "इको यणचि (6.1.77)", "वृद्धिरेचि ६।१।८८", "क्षि - क्षयण",
    "उपधा = second last character", "1st char becomes 3rd with vowel and GHOSH consonant",
    "33 consonants = 5 * 5 + 8", "Above rules are also for अन प्रत्यय", "दृश् = पश्यति",
]  # fmt: skip


@pytest.mark.parametrize("line", RULES)
def test_grammar_is_a_rule_and_no_word(line: str) -> None:
    harvest = read_notes(line, "x")
    assert harvest.kinds == (LineKind.RULE,)
    assert harvest.entries == ()


@pytest.mark.parametrize(
    "line", ["अलम् = enough (+ instrumental)", "च - और", "न = not", "गुणः = quality", "स्वरः = vowel"]
)
def test_what_only_looks_like_grammar_is_a_word(line: str) -> None:
    assert read_notes(line, "x").kinds == (LineKind.SURE,)


def test_a_sandhi_with_a_meaning_gives_the_rule_and_the_word() -> None:
    harvest = read_notes("विद्या + आलयः = विद्यालयः (school)", "x")
    assert [brief(entry) for entry in harvest.entries] == ["विद्यालयः = school"]
    assert [(e.left, e.right) for e in harvest.rules[0].examples] == [("विद्या + आलयः", "विद्यालयः")]


def test_a_lone_word_above_a_list_is_its_heading() -> None:
    assert read("फलानि\nआम्रम् = mango\nकदली = banana") == ["आम्रम् = mango", "कदली = banana"]
    assert read("आम्रम् = mango\nकदली\nमूलम् = root") == ["आम्रम् = mango", "कदली = ?", "मूलम् = root"]
    assert read("रामः\nसीता") == ["रामः = ?", "सीता = ?"]


def test_a_decomposed_or_joined_spelling_is_the_same_word() -> None:
    joined = "क्\u200dषि\u200cप्रम् = quick"
    assert read(joined) == ["क्षिप्रम् = quick"]
    assert read("\ufeffरामः\u00a0=\u00a0Rama") == ["रामः = Rama"]
    assert read(unicodedata.normalize("NFD", "kiṅkaraḥ = servant")) == ["kiṅkaraḥ = servant"]


@pytest.mark.no_cover
@given(slp1_words(), st.sampled_from(["=", " = ", " - ", " – ", ": ", " → ", "\t", " :: "]))
def test_any_word_with_any_separator_keeps_word_and_meaning(slp1: str, separator: str) -> None:
    word = devanagari(slp1 + "ka")
    harvest = read_notes(f"{word}{separator}some meaning, other", "x")
    assert [(e.word, e.glosses) for e in harvest.entries] == [(word, ("some meaning", "other"))]


_PIECES = [
    "रामः",
    "राम",
    "गेहूँ",
    "है",
    "kiṅkaraḥ",
    "word",
    "of",
    "=",
    "-",
    ",",
    ";",
    "(",
    ")",
    "m",
    "।",
    "+",
    "->",
    "|",
    "1.",
    "*",
    "#",
    "आ",
    "क्",
    "ં",
    ":",
    "'",
    "…",
    "https://x.y",
]
_PIECES += ["\n", "\t"]


@given(st.lists(st.sampled_from(_PIECES), max_size=24))
def test_no_text_breaks_the_reader_and_no_line_is_lost(pieces: list[str]) -> None:
    text = " ".join(pieces)
    harvest = read_notes(text, "x")
    counts = harvest.counts()
    lines = text.split("\n")
    assert counts["lines"] == len(lines) - (lines[-1] == "")
    assert sum(counts[kind.value] for kind in LineKind) == counts["lines"]
    assert all(entry.word and 1 <= entry.line <= counts["lines"] for entry in harvest.entries)


@given(st.text(max_size=80))
def test_reading_never_fails(text: str) -> None:
    harvest = read_notes(text, "x")
    rules, skipped = len(harvest.rules), len(harvest.skipped)
    worded = sum(kind in (LineKind.SURE, LineKind.CHECK) for kind in harvest.kinds)
    assert rules + skipped + worded == len(harvest.kinds)


@pytest.mark.parametrize(
    ("line", "word", "slp1"),
    [
        ("gaja - elephant", "gaja", "gaja"),
        ("nara: man", "nara", "nara"),
        ("* agni -> fire", "agni", "agni"),
        ("phalam – fruit", "phalam", "Palam"),
        ("nadih = river", "nadiḥ", "nadiH"),
        ("vRkSaH = tree", "vṛkṣaḥ", "vfkzaH"),
        ("gacchati = goes", "gacchati", "gacCati"),
    ],
)
def test_a_word_in_plain_letters_with_a_meaning_is_to_check(line, word, slp1):
    (entry,) = read_notes(line, "x").entries
    assert (entry.word, entry.slp1, entry.confidence) == (word, slp1, "check")


@pytest.mark.parametrize(
    "line",
    [
        "idea - something new", "note: remember this", "team: people", "website: opea.dev",
        "Arch : Agent Operator", "use a - b", "security : authz policy", "data: numbers",
        "gaja", "gaja - ", "1. Alpha: off by default", "see: gaja", "strengthah - x",
    ],
)  # fmt: skip
def test_english_in_plain_letters_is_not_a_word(line):
    assert read_notes(line, "x").entries == ()


@pytest.mark.parametrize(
    ("line", "read_as"),
    [
        ("√bhū - be", "bhū = be"),
        ("आ-√गम्,to come", "आ-गम् = to come"),
        ("वि√ज्ञा to know", "वि-ज्ञा = to know"),
        ("अति-√क्रम् (अतिक्रामति)", "अति-क्रम् = ?"),
        ("bhū (bhavati) - to become", "bhū = to become"),
        ("रामः n.m. Rama", "रामः (m) = Rama"),
        ("लता (n., f.) creeper", "लता (f) = creeper"),
        ("पिता - father - pitā", "पिता = father"),
        ("फलम् 1. fruit 2. result", "फलम् = fruit; result"),
        ("पुनः-पुनः = again and again", "पुनः-पुनः = again and again"),
        ("गोधूमः-गेहूँ", "गोधूमः = गेहूँ"),
        ("दुःखम्-सुखम् = sorrow", "दुःखम्-सुखम् = sorrow"),
    ],
)
def test_roots_marks_and_tight_dashes_are_read(line: str, read_as: str) -> None:
    assert [brief(entry) for entry in read_notes(line, "x").entries] == [read_as]


@pytest.mark.parametrize("line", ["iti + api = ityapi", "na+iti=neti", "tat + eva -> tadeva"])
def test_an_equation_in_roman_letters_is_a_rule(line: str) -> None:
    assert read_notes(line, "x").kinds == (LineKind.RULE,)


@pytest.mark.parametrize("line", ["one + two = three", "x + y = z", "apples + pears = fruit"])
def test_an_equation_of_other_things_is_not(line: str) -> None:
    assert read_notes(line, "x").kinds == (LineKind.SKIPPED,)


def test_links_of_a_wiki_and_commands_of_latex_are_taken_off() -> None:
    text = "[[गजः]] = elephant\n[[pages/cow|धेनुः]] = cow\n\\emph{कूपः} = a \\textbf{well}\n"
    found = {entry.word: entry.glosses for entry in read_notes(text, "n").entries}
    assert found == {"गजः": ("elephant",), "धेनुः": ("cow",), "कूपः": ("a well",)}


@pytest.mark.parametrize("word", ["प्रश्न", "praśna", "उत्तरम्"])
def test_a_question_with_its_number_gives_no_word(word: str) -> None:
    said = "अद्य सोमवासरः" if word[0] > "z" else "adya somavāsaraḥ"
    assert read_notes(f"{word} - 1. {said}\n", "n").entries == ()
