"""The words whose meanings are known: those of the learner's decks, and common ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from shabda.lazy_dataclasses import dataclass, field
from shabda.sanskrit.analysis.verb_meanings import VerbName
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import Noun


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words that readings are named by, with their meanings.

    `own` are the nouns of the learner's decks, `particles` the decks' undeclined words and `roots`
    the ids of their verbs' roots; they come before all others. `glosses` are the meanings of
    common nouns by stem and gender, and of undeclined words by the word alone; `verbs` those of
    roots with prefixes.
    """

    own: Sequence[Noun] = ()
    particles: Mapping[str, str] = field(default_factory=dict)
    roots: frozenset[str] = frozenset()
    glosses: Mapping[str | tuple[str, Linga], str] = field(default_factory=dict)
    verbs: Mapping[VerbName, str] = field(default_factory=dict)
