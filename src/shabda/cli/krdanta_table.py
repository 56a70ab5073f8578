"""The table of the words that a root makes with kṛt suffixes, for `shabda table`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from shabda.cli.cells_json import form_json, subject_json
from shabda.cli.term_wish import with_wished_terms
from shabda.errors import SanskritError
from shabda.sanskrit.analysis.krt_words import LyapCell, krt_derivations
from shabda.sanskrit.forms.cells import KrdantaStem
from shabda.sanskrit.forms.paradigms import Krt, Prayoga
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.engine import Rules
from shabda.sanskrit.text.script import spell
from shabda.study.exercises.english import DERIVED, KRDANTAS
from shabda.terminal.screens.paradigm import FormRow, Paradigm

_GROUPS = {
    "past participles": (Krt.KTA, Krt.KTAVATU),
    "present participles": (Krt.SATR, Krt.SANAC),
    "absolutive and infinitive": (Krt.KTVA, Krt.TUMUN),
    "gerundives": (Krt.TAVYA, Krt.ANIYAR, Krt.YAT),
    "nouns": (Krt.LYUT, Krt.TRC, Krt.NVUL),
}
_PREFIX = "A"
"""The prefix that the absolutive in ya is shown with; it changes no sound after it."""
_Row = tuple[str, str, str, tuple[str, ...]]
"""The group, the suffix, its English name, and the forms."""


def krdanta_rows(root: Root, rules: Rules) -> list[_Row]:
    """Return the forms of a root with each suffix; suffixes without a form are left out."""
    return [(group, krt, name, forms) for group, krt, name, forms in _rows(root, rules) if forms]


def _rows(root: Root, rules: Rules) -> Iterator[_Row]:
    for group, suffixes in _GROUPS.items():
        for krt in suffixes:
            made = krt_derivations(root, krt) if krt is not Krt.LYUT else _lyut(root, rules)
            yield group, krt.value, KRDANTAS[krt], _texts(made)
            if krt is Krt.SANAC:
                passive = krt_derivations(root, krt, Prayoga.KARMANI)
                yield group, "sanac", "passive present participle (śānac)", _texts(passive)
            if krt is Krt.KTVA and root.derived is Derived.NONE:
                made = LyapCell(root, _PREFIX).derivations()
                yield group, "lyap", "absolutive (lyap), after ā", _texts(made)


def _lyut(root: Root, rules: Rules) -> tuple[Derivation, ...]:
    try:
        return KrdantaStem(root, Krt.LYUT).derivations(rules)
    except SanskritError:
        return ()


def _texts(derivations: tuple[Derivation, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(derivation.form for derivation in derivations))


def krdanta_screen(root: Root, rows: list[_Row]) -> Paradigm:
    """The table as the screen wants it, one block for each group of suffixes."""
    blocks = tuple(
        (
            group,
            tuple(
                FormRow(with_wished_terms(name), tuple(map(spell, forms)))
                for _, _, name, forms in members
            ),
        )
        for group, members in groupby(rows, lambda row: row[0])
    )
    heading = ", ".join(filter(None, (DERIVED[root.derived], f"class {root.gana}: {root.meaning}")))
    return Paradigm(spell(root.root), f"kṛdantas, {with_wished_terms(heading)}", blocks)


def krdanta_json(root: Root, rows: list[_Row]) -> dict[str, object]:
    """The table as JSON: the root, and a row for each suffix."""
    return {
        **subject_json(KrdantaStem(root, Krt.KTA)),
        "rows": [
            {"krt": krt, "said": name, "forms": [*map(form_json, forms)]}
            for _, krt, name, forms in rows
        ],
    }
