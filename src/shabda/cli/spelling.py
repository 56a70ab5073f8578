"""Forms, cells and derivations as JSON shows them: Devanagari and IAST side by side."""

from shabda.sanskrit.cells import Cell, VerbCell
from shabda.sanskrit.derivation import Derivation
from shabda.sanskrit.script import devanagari, iast


def form_json(slp1: str) -> dict[str, object]:
    return {"form": devanagari(slp1), "iast": iast(slp1)}


def derivation_json(it: Derivation) -> dict[str, object]:
    """A form, the terms it starts from, and each step with its sūtra and the terms after it."""
    return form_json(it.form) | {
        "start": [devanagari(term) for term in it.start if term],
        "steps": [
            {
                "sutra": step.sutra,
                "name": step.name,
                "gloss": step.gloss,
                "after": [devanagari(term) for term in step.after if term],
            }
            for step in it.steps
        ],
    }


def subject_json(cell: Cell) -> dict[str, object]:
    """The root or noun a cell belongs to, and which of its tables it stands in."""
    if isinstance(cell, VerbCell):
        root = cell.root
        return {
            "root": devanagari(root.root),
            "iast": iast(root.root),
            "class": root.gana,
            "meaning": root.meaning,
            "lakara": cell.lakara.value,
            "prayoga": cell.prayoga.value,
            "pada": (cell.pada or root.pada).value,
        }
    return {
        "stem": devanagari(cell.noun.stem),
        "iast": iast(cell.noun.stem),
        "meaning": cell.noun.gloss,
        "gender": cell.noun.linga.value,
    }


def place_json(cell: Cell) -> dict[str, object]:
    """Where in its table a cell stands."""
    row = cell.purusha if isinstance(cell, VerbCell) else cell.vibhakti
    axis = "purusha" if isinstance(cell, VerbCell) else "vibhakti"
    return {axis: row.value, "vacana": cell.vacana.value, "said": cell.said}
