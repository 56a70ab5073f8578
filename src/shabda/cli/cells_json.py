"""Forms, cells and derivations as JSON shows them: Devanagari and IAST side by side."""

from shabda.sanskrit.forms.cells import Cell, KrdantaCell, KrdantaStem, NounCell
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.script import devanagari, iast


def form_json(slp1: str) -> dict[str, object]:
    return {"form": devanagari(slp1), "iast": iast(slp1)}


def derivation_json(derivation: Derivation) -> dict[str, object]:
    """A form, the terms it starts from, and each step with its sūtra and the terms after it."""
    return form_json(derivation.form) | {
        "start": [devanagari(term) for term in derivation.start if term],
        "steps": [
            {
                "sutra": step.sutra,
                "name": step.name,
                "gloss": step.gloss,
                "after": [devanagari(term) for term in step.after if term],
            }
            for step in derivation.steps
        ],
    }


def subject_json(cell: Cell) -> dict[str, object]:
    """The root or noun a cell belongs to, and the table of it that has the cell."""
    if isinstance(cell, NounCell):
        return {
            "stem": devanagari(cell.noun.stem),
            "iast": iast(cell.noun.stem),
            "meaning": cell.noun.gloss,
            "gender": cell.noun.linga.value,
        }
    root: dict[str, object] = {
        "root": devanagari(cell.root.root),
        "iast": iast(cell.root.root),
        "class": cell.root.gana,
        "meaning": cell.root.meaning,
        "pada": cell.root.pada.value,
    }
    if cell.root.derived:
        root["derived"] = cell.root.derived.value
    if isinstance(cell, KrdantaStem | KrdantaCell):
        return root
    pada = (cell.pada or cell.root.pada).value
    return root | {"pada": pada, "lakara": cell.lakara.value, "prayoga": cell.prayoga.value}


def place_json(cell: Cell) -> dict[str, object]:
    """The place of a cell in its table."""
    if isinstance(cell, KrdantaStem):
        return {"krt": cell.krt.value, "said": cell.label}
    if isinstance(cell, NounCell):
        row: dict[str, object] = {"vibhakti": cell.vibhakti.value}
    elif isinstance(cell, KrdantaCell):
        row = {"krt": cell.krt.value, "gender": cell.linga.value, "vibhakti": cell.vibhakti.value}
    else:
        row = {"purusha": cell.purusha.value}
    return row | {"vacana": cell.vacana.value, "said": cell.label}
