"""A small language whose words are Sanskrit."""

KEYWORDS = {
    "यदि": "if",
    "अन्यथा": "else",
    "यावत्": "while",
    "प्रत्येकम्": "for",
    "कार्यम्": "def",
    "प्रतिदा": "return",
    "सत्यम्": "True",
    "असत्यम्": "False",
    "शून्यम्": "None",
    "मुद्रय": "print",
}


def translate(source: str) -> str:
    for word, keyword in KEYWORDS.items():
        source = source.replace(word, keyword)
    return source
