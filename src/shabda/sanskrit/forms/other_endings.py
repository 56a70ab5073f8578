"""Epic endings after a stem in a.

They are those of the other pada (jayate, labhati), and that of the imperative after the stem of
the future (prasaviṣyadhvam).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import product

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada

OTHER_PADA = {Pada.PARASMAI: Pada.ATMANE, Pada.ATMANE: Pada.PARASMAI}
_LAT = (
    "ati ataH anti asi aTaH aTa Ami AvaH AmaH", "ate ete ante ase eTe aDve e Avahe Amahe",
)  # fmt: skip
_LAN = (
    "at atAm an aH atam ata am Ava Ama", "ata etAm anta aTAH eTAm aDvam e Avahi Amahi",
)  # fmt: skip
ENDINGS = {
    Lakara.LAT: _LAT, Lakara.LRT: _LAT, Lakara.LAN: _LAN, Lakara.LRN: _LAN,
    Lakara.LOT: (
        "atu atAm antu a atam ata Ani Ava Ama", "atAm etAm antAm asva eTAm aDvam E AvahE AmahE",
    ),
    Lakara.VIDHILIN: (
        "et etAm eyuH eH etam eta eyam eva ema",
        "eta eyAtAm eran eTAH eyATAm eDvam eya evahi emahi",
    ),
}  # fmt: skip
"""The ends of a stem in a with each ending, parasmaipada and ātmanepada, person by person."""
_CELLS = tuple(product(Purusha, Vacana))
_CLEAR = frozenset({"et", "eta", "eran", "an"})
"""Short endings that are met in the epics often enough to look for."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A form in `theirs` of a cell would be one in `own` by the grammar.

    The root takes the other pada, or `pada` itself where the ending is that of `mood`.
    """

    theirs: str
    own: str
    lakara: Lakara
    purusha: Purusha
    vacana: Vacana
    pada: Pada
    mood: Lakara | None = None


_FUTURE_IMPERATIVES = tuple(
    Exchange("syaDvam".replace("s", sibilant), f"{sibilant}ya{own}", Lakara.LRT, Purusha.MADHYAMA,
             Vacana.BAHU, pada, Lakara.LOT)
    for sibilant in "sz" for own, pada in (("Dve", Pada.ATMANE), ("Ta", Pada.PARASMAI))
)  # fmt: skip
"""मोक्ष्यध्वम्, जीविष्यध्वम्: only the second plural is met."""


@cache
def exchanges() -> tuple[Exchange, ...]:
    """Return every pair of endings whose text is long enough to show a finite verb."""
    pairs = []
    for lakara, (active, middle) in ENDINGS.items():
        for (purusha, vacana), p, a in zip(_CELLS, active.split(), middle.split(), strict=True):
            pairs.append(Exchange(a, p, lakara, purusha, vacana, Pada.ATMANE))
            pairs.append(Exchange(p, a, lakara, purusha, vacana, Pada.PARASMAI))
    long = (pair for pair in pairs if len(pair.theirs) > 2 or pair.theirs in _CLEAR)
    return (*long, *_FUTURE_IMPERATIVES)


def exchanged(text: str) -> Iterator[tuple[str, Exchange]]:
    """Yield what a text would be with the endings of the other pada."""
    for pair in exchanges():
        if text.endswith(pair.theirs) and len(text) > len(pair.theirs) + 1:
            yield text.removesuffix(pair.theirs) + pair.own, pair
