"""The feminine in ī that an adjective in u may have besides the one in u: बह्वी, बहु."""

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

_OF_QUALITIES = frozenset(
    {"mfdu", "guru", "laGu", "pfTu", "pawu", "sADu", "svAdu", "fju", "tanu", "uru"}
)
_LIKE_BAHU = frozenset({"bahu"})


def second_feminine(cell: NounCell) -> tuple[Derivation, ...]:
    """Derive the forms of the feminine in ī; none for another gender or stem (4.1.44–45)."""
    stem = cell.noun.stem
    if cell.noun.linga is not Linga.STRI or stem not in _OF_QUALITIES | _LIKE_BAHU:
        return ()
    number = "4.1.45" if stem in _LIKE_BAHU else "4.1.44"
    other = f"{stem[:-1]}vI"
    steps = (
        sutra_step(number, (stem,), (stem, "I")),
        sutra_step("6.1.77", (stem, "I"), (other,)),
    )
    made = replace(cell, noun=Noun(other, Linga.STRI)).derivations()
    return tuple(Derivation((stem,), (*steps, *one.steps), one.form) for one in made)
