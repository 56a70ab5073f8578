"""The kinds of term a derivation starts from, and the names (saṃjñā) each carries.

Rules refer to terms only by these names, so the conditions of rules are a closed list.
"""

from shabda.errors import UnknownNameError
from shabda.sanskrit.rules.derivation import Term

KINDS: dict[str, frozenset[str]] = {
    "dhātu": frozenset({"dhātu"}),
    "śap": frozenset({"pratyaya", "vikaraṇa", "sārvadhātuka", "śit"}),
    "śyan": frozenset({"pratyaya", "vikaraṇa", "sārvadhātuka", "śit", "kṅit"}),
    "śa": frozenset({"pratyaya", "vikaraṇa", "sārvadhātuka", "śit", "kṅit"}),
    "ṇic": frozenset({"pratyaya", "ārdhadhātuka", "ñṇit"}),
    "tiṅ": frozenset({"pratyaya", "tiṅ", "sārvadhātuka"}),
    "yu": frozenset({"pratyaya", "kṛt", "ārdhadhātuka"}),
    "ana": frozenset({"pratyaya", "kṛt", "ārdhadhātuka"}),
    "kta": frozenset({"pratyaya", "kṛt", "ārdhadhātuka", "kṅit"}),
    "kṛt": frozenset({"pratyaya", "kṛt", "ārdhadhātuka"}),
    "prātipadika": frozenset({"prātipadika"}),
    "sup": frozenset({"pratyaya", "sup"}),
    "taddhita": frozenset({"pratyaya", "taddhita"}),
    "aṅga": frozenset({"aṅga"}),
    "pada": frozenset({"pada"}),
}
"""Kind of term → its tags.

`aṅga` is whatever comes before a suffix (1.4.13), `kṅit` k- or ṅ-marked (no guṇa,
1.1.5), `śit` ś-marked.
"""

MARKS = frozenset(
    {"kṅit", "dvivacana", "nipāta", "avyaya", "r", "upasarga", "samāsa"}
)  # fmt: skip
"""Tags of single terms, for what the spelling does not show.

`r`: its ḥ comes from r. `samāsa`: the first member of a compound.
"""

COMPOUND = "samāsa"
"""The mark of a first member, and the pool that members are drawn from."""

STATES = frozenset({"ru", "lopa", "aru", "aṣṭu"})
"""Tags that a rule gives to a term for later rules.

`ru`: its r is ru (8.2.66). `lopa`: its last sound was lost. `aru`: its n does not become ru
(8.3.7). `aṣṭu`: its last sound does not become retroflex (8.4.43).
"""

TAGS = frozenset().union(*KINDS.values(), MARKS, STATES)


def term(text: str, kind: str, marks: frozenset[str] = frozenset()) -> Term:
    """Build a term of a kind.

    Raises UnknownNameError for a kind that is not in KINDS.
    """
    if kind not in KINDS:
        raise UnknownNameError("kind of term", kind, KINDS)
    return Term(text, KINDS[kind] | marks)
