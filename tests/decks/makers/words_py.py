"""The words of the first lessons."""

WORDS = {
    "गजः": "elephant",
    "वृक्षः": "tree",
    "नदी": "river",
    "सूर्यः": "sun",
    "चन्द्रः": "moon",
    "जलम्": "water",
    "अग्निः": "fire",
    "वायुः": "wind",
    "पुष्पम्": "flower",
    "फलम्": "fruit",
}


def ask(word: str) -> bool:
    answer = input(word)
    return answer == WORDS[word]
