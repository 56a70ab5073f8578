"""Sanskrit words and names that English has too: `योगः`, yoga; `गणेशः`, Ganesha.

Beside their own word they are its meaning, not its transliteration, if the rest of the column is
in English. Common nouns that English dictionaries don't have, such as `nadi`, are left out.
"""

from __future__ import annotations

from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.words.headwords import roman_sketch

_WORDS = word_set(
    "ahimsa ashram ashrama avatar avatara ayurveda bhakti bodhi bodhisattva brahman brahmin"
    " chakra champak dharma guru karma kshatriya kundalini maharaja maharishi mahatma mandala"
    " mantra maya moksha neem nirvana om pandit pundit peepal prakriti pranayama purana purusha"
    " samadhi samsara sannyasi sanskrit shakti shudra stupa sutra svami swami svastika swastika"
    " tantra tulsi upanishad vaishya veda vedanta yoga yogi yogini"
)
_NAMES = word_set(
    "aditi aditya agni ambika arjuna ashvin ashwin ayodhya balarama bali bharata bharati bhima"
    " bhishma brahma brihaspati buddha chanakya dasharatha devaki dhritarashtra draupadi drona"
    " durga duryodhana ganapati ganesh ganesha ganga ganges garuda gautama govinda hanuman hari"
    " himalaya indra janaka jatayu kailasa kali kalidasa kamsa kanva karna kausalya kaveri krishna"
    " kubera kunti lakshmana lakshmi lanka mahabharata mahadeva manu mathura meru mithila nakula"
    " nala nandi narada narasimha narayana panini parvati patanjali pandava prahlada radha rama"
    " ramayana ravana rudra sahadeva sarasvati saraswati savitri shakuntala shankara shesha shiva"
    " sindhu sita skanda subhadra sugriva surya ujjain uma urvashi valmiki vamana varuna vasishtha"
    " vasuki vasudeva vayu vibhishana vidura vishnu vishvamitra vyasa yama yamuna yashoda"
    " yudhishthira india"
)
_SKETCHES = frozenset(map(roman_sketch, _NAMES))


def is_loanword(text: str) -> bool:
    """Whether English has a text as a word, so spelled, or as a name, in any usual spelling."""
    name = text[:1].isupper() and text.isascii() and roman_sketch(text) in _SKETCHES
    return name or text.casefold() in _WORDS
