"""Reads from a header what its columns contain."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache

WORD, GLOSS, READING, GENDER = "word", "gloss", "reading", "gender"
POS, NOTE, TAG, NUMBER, FORM = "pos", "note", "tag", "number", "form"
LANGUAGE = "language"
"""A column in another language beside one in English."""
TAG_LIST = "tags"
"""A column of several tags, with spaces between them."""
_LANGUAGES = (
    "hindi हिन्दी हिंदी hi hin marathi मराठी mr gujarati gujarātī ગુજરાતી gu german deutsch de french"
    " français fr spanish español es italian italiano portuguese português pt dutch nederlands nl"
    " russian русский перевод ru czech česky čeština český cz cs polish polski hungarian magyar hu"
    " swedish svenska sv danish dansk finnish suomi fi ukrainian українська uk turkish türkçe tr"
    " chinese 中文 zh japanese 日本語 ja korean ko bengali bangla বাংলা bn tamil தமிழ் telugu తెలుగు te"
    " kannada ಕನ್ನಡ kn malayalam മലയാളം ml punjabi ਪੰਜਾਬੀ odia nepali नेपाली urdu indonesian"
    " vietnamese thai sinhala"
)
"""Names and codes of languages of meanings, other than English."""
_NAMES = {
    NOTE: "remarque remarques bemerkung anmerkung nota notas"
    " note notes comment comments remark remarks example examples sentence sentences usage"
    " hint clue mnemonic extra synonym synonyms antonym antonyms etymology derivation related audio"
    " image picture other alternate alternative variant variants टिप्पणी टिप्पणि उदाहरणम् उदाहरण"
    " वाक्यम् प्रयोगः sandhi vigraha",
    READING: "translittération umschrift transliteración"
    " iast transliteration transliterated translit romanization romanisation romanized"
    " romanised roman pronunciation pronounciation reading latin itrans hk slp1 phonetic"
    " diacritics spelling spellings harvard kyoto velthuis wx लिप्यन्तरणम्",
    GENDER: "gender gend linga liṅga genus geschlecht genre género genero genere"
    " geslacht kön род rod nem rodzaj"
    " sexus लिङ्ग लिङ्गम् लिंग लिङ्गः liṅgam",
    POS: "pos type part-of-speech part grammar class gana gaṇa gaṇaḥ kind गण गणः"
    " wortart wortklasse kategorie classe ordklass woordsoort",
    TAG: "lektion kapitel leçon chapitre capítulo lección"
    " chapter lesson unit category topic level theme source page week day"
    " section group subject domain list set book ref reference पाठः अध्यायः वर्गः सन्दर्भ सन्दर्भः",
    TAG_LIST: "tag tags",
    NUMBER: "deck due no number code language lang guid notetype date url link"
    " # id sr sl s.no sno sr.no sl.no index rank serial num count frequency"
    " freq क्रमः क्रमाङ्कः क्र क्रमांक",
    FORM: "singular dual plural एकवचनम् द्विवचनम् बहुवचनम् एकवचन द्विवचन बहुवचन ekavacana ekavacanam"
    " dvivacana dvivacanam bahuvacana bahuvacanam case vibhakti विभक्तिः विभक्ति purusha puruṣa"
    " पुरुषः पुरुष masculine feminine neuter nominativ nominatif"
    " nominative accusative instrumental dative ablative"
    " genitive locative vocative person form forms ending endings mood mode voice tense lakara"
    " lakāra लकारः लकार रूपम् रूपाणि"
    " धातुरूप धातुरूपम् धातुरूपाणि sg du pl sg. du. pl. पुंलिङ्गम् स्त्रीलिङ्गम् नपुंसकलिङ्गम्",
    GLOSS: "gloss glosses engl meaning meanings means english description eng translated traduction"
    " significado übersetzung translation definition definitions back sense"
    " व्याख्या व्याख्यानम् विवरणम् senses artha arthaḥ अर्थ अर्थः अर्थाः meaning(s) a answer explanation"
    " equivalent bedeutung"
    " signification sens význam překlad znaczenie betekenis vertaling traducción significato"
    " traduzione tradução betydelse översättning jelentés fordítás anlam anlamı arti makna"
    " verso rückseite reverso retro achterkant baksida bagside hátlap tył arka rub ответ оборот"
    " 背面 裏面 뒷면 значение значения значення переклад 意味 意思 释义 釋義 뜻"
    f" def subtitle अंग्रेजी आङ्ग्लम् आंग्ल en eng us english(en) {_LANGUAGES}",
    WORD: "word words sanskrit samskrit saṃskṛta samskritam devanagari devanāgarī term headword"
    " devn front shabda śabda śabdaḥ lemma शब्द शब्दः शब्दाः संस्कृत संस्कृतम् पद पदम् q question root dhatu"
    " dhātu dhātuḥ धातु धातुः vocabulary vocab संस्कृतशब्दः प्रातिपदिकम् noun verb stem देवनागरी wort"
    " recto vorderseite anverso frente fronte voorkant framsida forside előlap przód ön líc"
    " вопрос перед 正面 表面 앞면 learnable"
    " szó kelime kata ord palavra 単語 词 詞 梵文 梵语 단어 sanscrit sanszkrit"
    " expression sanskṛta sanskrut skt sa san skr dev mot palabra parola slovo słowo woord"
    " wurzel stamm thème racine raíz radice sánscrito sanscrito санскрит слово"
    " asana asanas āsana आसनम् आसन",
}  # fmt: skip
_ROLE = {name: role for role, names in _NAMES.items() for name in names.split()}
_TWO = {"part of speech": POS, "word type": POS, "word class": POS, "verb class": POS}
_ENGLISH = frozenset(["english", "eng", "engl", "en", "us", "अंग्रेजी", "आङ्ग्लम्", "आंग्ल"])
_OTHER_LANGUAGES = frozenset(_LANGUAGES.split())
_ROOT_NAMES = (
    "root wurzel stamm thème racine raíz radice dhatu dhātu dhātuḥ धातु धातुः stem प्रातिपदिकम्"
)
_ROOTS = frozenset(_ROOT_NAMES.split())
_OF_A_ROOT = frozenset(["पद", "verb", "form"])
_SYNONYMS = frozenset(["synonym", "synonyms", "पर्यायः", "पर्यायाः", "paryāya"])
_CLUES = frozenset(["hint", "clue"])
"""What a game says of a word, which is its meaning where no other is given."""
_EXPLAINING = frozenset(
    [
        "description",
        "explanation",
        "व्याख्या",
        "विवरणम्",
        "body",
        "details",
        "definition",
        "sense",
        "senses",
    ]
)
_STRONG = (NOTE, READING, GENDER, GLOSS, TAG)
"""In a cell with two names, such as "Sanskrit meaning", the first of these counts."""
_FORM_NAME = 3
"""The most words in a header cell of a paradigm."""
_LONG = {"aa": "a", "ii": "i", "ee": "i", "uu": "u", "oo": "u"}
_DOUBLED = re.compile("|".join(_LONG))
_LITTLE = (
    "",
    "of",
    "the",
    "in",
    "a",
    "for",
    "with",
    "to",
    "what",
    "it",
    "its",
    "my",
    "s",
    "or",
    "and",
)
_ANOTHER_LANGUAGE = re.compile(r"\bnon-?\s?english\b", re.I)
"""An addition to the name of a column: `Sanskrit/Non-English word`."""
_TOKEN = re.compile(r"[\s(/)_:,&-]+")


@lru_cache(maxsize=1024)
def role_of(cell: str) -> str:
    """Return what a header cell names, "" for an unknown name."""
    name = _ANOTHER_LANGUAGE.sub("", re.sub(r"[*_`\"]", " ", cell)).strip(" /").casefold()
    if not name or len(name) > 40:
        return ""
    if known := _TWO.get(name) or _ROLE.get(name):
        return known
    joined = any(f" {word} " in name for word in ("and", "or", "&", "/", "तथा", "च"))
    tokens = [token for token in _TOKEN.split(name) if token not in _LITTLE]
    roles = [role for token in tokens if (role := _named(token.rstrip(".")))]
    if not roles or len(tokens) > 3 or name.startswith("and ") or (joined and WORD in roles):
        return ""
    if joined and GLOSS in roles:
        return GLOSS
    return next((role for role in _STRONG if role in roles), roles[0])


def _named(token: str) -> str:
    """Look a name up as it is, and with the doubled vowels of ITRANS as single ones."""
    return _ROLE.get(token) or _ROLE.get(
        _DOUBLED.sub(lambda vowel: _LONG[vowel.group()], token), ""
    )


def roles_of(cells: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return the roles of a header row; None when the row is not a header.

    A header names a word and a meaning, or is one of forms: the numbers, the cases.
    """
    roles = roles_of_names(cells)
    words = WORD in roles or READING in roles
    if words and GLOSS in roles:
        return roles
    if WORD in roles and NOTE in roles and READING in roles:
        return roles
    if GLOSS in roles and len([role for role in roles if role]) > 2 and FORM not in roles:
        return roles
    forms = roles.count(FORM)
    known = "" not in roles and GLOSS not in roles
    filled = len([cell for cell in cells if cell])
    short = all(len(cell.split()) <= _FORM_NAME for cell in cells)
    return roles if forms >= 2 and filled > 2 and short and (known or forms + 2 >= filled) else None


def roles_of_names(names: Sequence[str]) -> tuple[str, ...]:
    """Return the roles of columns by their names, as the other columns let one understand them."""
    roles = tuple(map(role_of, names))
    if WORD not in roles and GLOSS in roles and names[0].strip(" *_").casefold() in _SYNONYMS:
        roles = (WORD, *roles[1:])  # the synonyms of the word in the heading, with their meanings
    if WORD in roles and GLOSS not in roles and roles.count(NOTE) == 1:
        clues = (name.strip().casefold() in _CLUES for name in names)
        roles = tuple(GLOSS if clue else own for own, clue in zip(roles, clues, strict=True))
    return _beside_roots(names, _in_one_language(names, roles))


def _beside_roots(names: Sequence[str], roles: tuple[str, ...]) -> tuple[str, ...]:
    """Take the root of a word, and what the root means, as notes: `word, dhatu, dhatu meaning`."""
    tokens = [{*_TOKEN.split(name.strip().casefold())} for name in names]
    rooted = [bool(_ROOTS & own) for own in tokens]
    words = [
        role == WORD and not (_ROOTS | _OF_A_ROOT) & own
        for role, own in zip(roles, tokens, strict=True)
    ]
    meanings = [role == GLOSS and not root for role, root in zip(roles, rooted, strict=True)]
    if not any(words) or not any(meanings):
        return roles
    return tuple(
        NOTE if root and role in (WORD, GLOSS, READING) else role
        for role, root in zip(roles, rooted, strict=True)
    )


def _in_one_language(names: Sequence[str], roles: tuple[str, ...]) -> tuple[str, ...]:
    """Take meanings in other languages, and descriptions beside meanings, as notes."""
    tokens = [{*_TOKEN.split(name.strip().casefold())} for name in names]
    means = [role == GLOSS for role in roles]
    english = any(means and _ENGLISH & own for means, own in zip(means, tokens, strict=True))
    short = any(means and not _EXPLAINING & own for means, own in zip(means, tokens, strict=True))
    return tuple(
        LANGUAGE if role == GLOSS and english and _names_a_language(own)
        else NOTE if role == GLOSS and short and _EXPLAINING & own
        else role
        for role, own in zip(roles, tokens, strict=True)
    )  # fmt: skip


def _names_a_language(tokens: Set[str]) -> bool:
    """Whether a name is one of another language alone, as `hindi` and `title_hi` are."""
    meanings = {token for token in tokens if _ROLE.get(token) == GLOSS}
    return bool(meanings) and meanings <= _OTHER_LANGUAGES
