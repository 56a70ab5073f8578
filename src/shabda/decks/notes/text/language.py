"""Detects the language of a Devanagari word, as far as its spelling shows it."""

import re
from collections.abc import Sequence


def word_set(text: str) -> frozenset[str]:
    """Read a set of words from a text with spaces between."""
    return frozenset(text.split())


# Letters and endings that Sanskrit does not use: nukta, ऑ ऍ ऎ ऒ, candrabindu except before ल.
_FOREIGN = re.compile("[ऄऍऎऑऒॅॆॉॊ़\u0929\u0931\u0934\u0958-\u095f]|ँ(?!\\s*ल)")
_INFINITIVE = re.compile("(?:ना|णे)$")
_SANSKRIT = re.compile("(?:ः|्|ति|ते|तुम्)$")
_ANYWHERE = word_set(
    "है हैं हूँ हूं था थे थी थीं होता होती होते नहीं और मैं मैंने हम हमें मुझे तुम आप यह वह हमने उसने इसका उसका"
    " करना करता करते करती किया गया गयी लिए क्या कैसे क्यों मतलब वाला वाले वाली"
    " आहे आहेत आणि नाही म्हणजे मध्ये साठी होते केले मी आम्ही"
)
_AFTER_A_NOUN = word_set("का की के को से में पर ने तक भी ही चा ची चे ला नी हा हो")


def is_foreign(word: str) -> bool:
    """Whether the letters of a word show that it is not Sanskrit."""
    return bool(_FOREIGN.search(word))


def is_hindi(words: Sequence[str]) -> bool:
    """Whether words are Hindi or Marathi: a foreign letter, or a word of their grammar.

    A postposition counts only after another word, and only if no word has a Sanskrit ending,
    since का and के are Sanskrit pronouns: कः का किम्.
    """
    return (
        any(is_foreign(word) for word in words)
        or any(word in _ANYWHERE for word in words if len(words) > 1 or word in ("है", "हैं"))
        or any(word in _AFTER_A_NOUN for word in words[1:] if not any(map(is_inflected, words)))
    )


def is_inflected(word: str) -> bool:
    """Whether a word ends as only Sanskrit does, in visarga or a consonant."""
    return word.endswith(("ः", "्"))


def may_be_other_side(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether only the right side ends as Sanskrit does: `घर - गृहम्`."""
    plain_left = not any(is_inflected(word) or word.endswith(("ति", "ते")) for word in left)
    return len(right) == 1 and is_inflected(right[0]) and len(left) == 1 and plain_left


def is_other_side(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether of two Devanagari sides the right is the Sanskrit one: `गेहूँ - गोधूमः`."""
    return (
        bool(right)
        and not is_hindi(right)
        and (
            (is_inflected(right[-1]) and is_hindi(left))
            or (_INFINITIVE.search(left[-1]) is not None and bool(_SANSKRIT.search(right[-1])))
        )
    )
