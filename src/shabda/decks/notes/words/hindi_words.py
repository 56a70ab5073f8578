"""Tells that meanings in Devanagari are Hindi, of which many words are Sanskrit stems as well.

`देव` and `वह` are both. A list with some words that only Hindi has, none with an ending that only
Sanskrit has, and mostly nominatives beside them has its meanings in Hindi.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from shabda.decks.notes.text.language import is_hindi, is_inflected, word_set

_HINDI = word_set(
    "वह वे यह मैं तू तुम आप हम वहाँ वहां यहाँ यहां कहाँ कहां कब जब तब अब क्या कौन क्यों कैसे"
    " कैसा कितना कितने जो जैसे वैसे ऐसे नहीं हाँ हां और ही साथ बाद पहले ऊपर नीचे अंदर बाहर"
    " पास आगे पीछे सामने बीच मेरा मेरी मेरे तेरा तेरी तुम्हारा हमारा आपका इसका उसका उनका अपना"
    " सब कुछ कोई बहुत थोड़ा घर पानी पेड़ आदमी औरत माँ बाप बेटा बेटी भाई बहन बच्चा बच्चे लड़का"
    " लड़के लड़की लड़कियाँ हाथ पैर पाँव आँख आंख कान मुँह मुंह दाँत दांत सिर खून हड्डी रात सुबह"
    " आज परसों महीना सूरज चाँद धरती हवा आग मिट्टी पत्थर चाँदी दूध दही घी मक्खन रोटी चावल नमक"
    " मिर्च सेब गाय भैंस घोड़ा हाथी शेर कुत्ता बिल्ली चूहा बंदर भालू हिरन गधा ऊँट साँप मछली"
    " चिड़िया तोता मोर कौआ फूल पत्ता पत्ती जड़ खेत गाँव गांव शहर सड़क रास्ता दरवाजा खिड़की कमरा"
    " किताब बात लोग रानी किसान नौकर मालिक अच्छा अच्छी बुरा बड़ा बड़ी छोटा छोटी नया पुराना सफेद"
    " मीठा ठंडा गरम सच झूठ दो तीन पाँच पांच छह सात आठ दस बीस सौ हजार पढ़ता पढ़ती जाती"
    " आता आती खाती पीती करता करती देखता बोलता लिखता हँसता रोता"
    " होना करना जाना आना खाना पीना देना लेना देखना बोलना पढ़ना लिखना चलना सुनना हँसना रोना कहना"
)
"""Common words of Hindi in beginners' lists; none but `वह` is a common stem of Sanskrit."""
_SHARE, _NOMINATIVES, _ENDINGS = 0.25, 0.5, 0.1
"""The least shares of meanings that Hindi alone has and of words in the nominative, and the
greatest of meanings that end as Sanskrit does, such as `विद्वान्`."""


def are_hindi(pairs: Iterable[tuple[str, Sequence[str]]]) -> bool:
    """Whether the meanings of a list of words in Devanagari are Hindi, as far as they show it."""
    listed = list(pairs)
    nominatives = sum(is_inflected(word) for word, _ in listed)
    return nominatives >= _NOMINATIVES * len(listed) and _are_hindi([own for _, own in listed])


def is_hindi_column(texts: Iterable[str]) -> bool:
    """Whether texts are Hindi by themselves, whatever is beside them."""
    return _are_hindi([(text,) for text in texts])


def _are_hindi(listed: Sequence[Sequence[str]]) -> bool:
    hindi = sum(any(map(has_hindi, meanings)) for meanings in listed)
    if hindi < max(1, _SHARE * len(listed)):
        return False
    endings = sum(any(map(is_inflected, meanings)) for meanings in listed)
    return endings <= _ENDINGS * len(listed)


def has_hindi(gloss: str) -> bool:
    """Whether a meaning has a word that Hindi alone has."""
    if gloss.isascii():  # as nearly all meanings are
        return False
    words = gloss.split()
    return not _HINDI.isdisjoint(words) or is_hindi(words)
