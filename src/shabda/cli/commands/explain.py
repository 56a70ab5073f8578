"""`shabda explain`: what a form is, of which word, and how it is derived."""

from __future__ import annotations

from functools import partial
from typing import Annotated

from shabda.app.grammar_data import rulebook
from shabda.app.reading_search import Read, glossary, read_word
from shabda.app.term_reading import classes_of_root, read_of_term
from shabda.cli.cells_json import derivation_json, place_json, subject_json
from shabda.cli.consoles import show_screen
from shabda.cli.declared import argument
from shabda.cli.live_progress import INDEX_NOTICE, LiveProgress
from shabda.cli.options import AsJson
from shabda.cli.output import document, warn_of_reading
from shabda.cli.term_wish import with_wished_terms
from shabda.errors import SanskritError
from shabda.lazy_dataclasses import replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.analysis.analysis_cells import (
    AugmentlessCell,
    OtherPadaCell,
    Particle,
    StemCell,
    root_label,
    root_of,
)
from shabda.sanskrit.analysis.compound_ends import CompoundEndCell
from shabda.sanskrit.analysis.krt_words import LyapCell
from shabda.sanskrit.analysis.lookup import slp1_readings
from shabda.sanskrit.analysis.stem_readings import is_vocative_of
from shabda.sanskrit.analysis.taddhitas import TaddhitaCell
from shabda.sanskrit.analysis.tense_participles import TenseParticiple, TenseSuffix
from shabda.sanskrit.analysis.word_analysis import Analysis
from shabda.sanskrit.forms.cells import KrdantaStem, NounCell
from shabda.sanskrit.forms.ending_steps import without_ending_named
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.grammar.glossary import GlossaryAnswer
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.sandhi.sentence import join_all
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import devanagari, iast, spell
from shabda.terminal.layout import (
    Lines,
    RenderOptions,
    in_two_columns,
    labelled_rows,
    sutra_heading,
    wrap,
)
from shabda.terminal.screens.derivation_steps import derivations
from shabda.terminal.screens.form_explanation import form_explanation

SHOWN = 12
"""Readings on the screen; --json has them all."""

_TENSES = {
    TenseSuffix.PASSIVE: {"krt": "sanac", "prayoga": "karmani", "lakara": "lat"},
    TenseSuffix.FUTURE: {"krt": "satr", "prayoga": "kartari", "lakara": "lrt"},
    TenseSuffix.FUTURE_MIDDLE: {"krt": "sanac", "prayoga": "kartari", "lakara": "lrt"},
    TenseSuffix.PERFECT: {"krt": "kvasu", "prayoga": "kartari", "lakara": "lit"},
}  # fmt: skip
_SUTRA = lazy_pattern(r"\d\.\d\.\d+")
"""The number of a sūtra: book, chapter, place."""


def explain(
    form: Annotated[str, argument(help="A word or a form, in any script.")],
    as_json: AsJson = False,
) -> None:
    """Find the root or word of a form and derive the form.

    Every reading is given, the likeliest first: words of the decks, then common words,
    then rare ones. Joined words are taken apart first. A term of grammar, a root or the number
    of a sūtra is explained before that.

    Examples: shabda explain भवति, shabda explain नास्ति, shabda explain 7.3.86
    """
    answers = glossary(form)
    if not answers and _SUTRA.fullmatch(form.strip()):
        raise SanskritError(f"sūtra {form.strip()} is not among those that shabda explains")
    answers = answers or classes_of_root(form)
    if not as_json:
        show_screen(partial(_answer_lines, answers))  # before the index is made, in seconds
    read = _read(form, answers)
    warn_of_reading(form, read.taken_for, read.mistake)
    if as_json:
        _print_json(read, answers)
    else:
        show_screen(partial(_lines, read, form))


def _read(form: str, answers: list[GlossaryAnswer]) -> Read:
    """Read a form; a term need not be one, and a term in English is none."""
    if any(answer.asked_in_english for answer in answers):
        return Read(())
    try:
        with LiveProgress(INDEX_NOTICE) as progress:
            read = read_word(form, progress)
    except SanskritError:
        if not answers:
            raise
        return Read(())
    return read_of_term(form, read, answers) if answers else read


def _answer_lines(answers: list[GlossaryAnswer], options: RenderOptions) -> Lines:
    """What the glossary says: the term or the sūtra, its meaning, its examples."""
    lines: Lines = []
    for answer in answers:
        head = iast(answer.text) or answer.english or answer.sutra
        if answer.text or answer.english:
            lines += in_two_columns(head, devanagari(answer.text), options)
        else:
            lines += sutra_heading(head, answer.name, options, whole=True)
        lines += wrap(answer.meaning, options.width, "  ")
        if answer.sutra and answer.text:
            lines += sutra_heading(f"  {answer.sutra}", answer.name, options, whole=True)
        for example in answer.examples:
            roman = romanised(example) if options.iast else ""
            lines += in_two_columns(f"  {roman}", example, options)
    return lines


def _print_json(read: Read, answers: list[GlossaryAnswer]) -> None:
    readings = [analysis for _, analyses in read.words for analysis in analyses]
    cells = list(map(_as_json, (*readings, *read.whole)))
    body: dict[str, object] = {"cells": cells}
    if len(read.words) > 1:
        words = [
            {"word": devanagari(piece.word), "cells": [_as_json(analyse) for analyse in analyses]}
            for piece, analyses in read.words
        ]
        body = {"words": words, "cells": cells}
    if answers:
        body["glossary"] = list(map(_answer_json, answers))
    print(document("explain", body))


def _answer_json(answer: GlossaryAnswer) -> dict[str, object]:
    term = {"term": devanagari(answer.text), "iast": iast(answer.text), "sutra": answer.sutra}
    facts = {"name": answer.name, "meaning": answer.meaning, "english": answer.english}
    return term | facts | {"examples": list(answer.examples)}


def _as_json(analysis: Analysis) -> dict[str, object]:
    body = _cell_json(analysis)
    if analysis.prefixes:
        body["prefixes"] = [devanagari(prefix) for prefix in analysis.prefixes]
        body["whole"] = devanagari(analysis.whole)
        body["whole_meaning"] = analysis.meaning
    return body | {
        "derivations": [derivation_json(derivation) for derivation in analysis.derivations]
    }


def _cell_json(analysis: Analysis) -> dict[str, object]:
    cell = analysis.cell
    if isinstance(cell, Particle | StemCell):
        text = cell.word if isinstance(cell, Particle) else cell.stem
        body: dict[str, object] = {"word": devanagari(text), "iast": iast(text)}
        return body | {"meaning": cell.gloss, "said": cell.label}
    if isinstance(cell, LyapCell):
        return subject_json(KrdantaStem(cell.root, Krt.KTVA)) | {"krt": "lyap", "said": cell.label}
    if isinstance(cell, TaddhitaCell | CompoundEndCell):
        noun = NounCell(cell.noun, cell.vibhakti, cell.vacana)
        return subject_json(noun) | place_json(noun) | {"said": cell.label}
    if isinstance(cell, AugmentlessCell | OtherPadaCell):
        return subject_json(cell.cell) | place_json(cell.cell) | {"said": cell.label}
    if isinstance(cell, TenseParticiple):
        place = {**_TENSES[cell.suffix], "gender": cell.linga.value}
        case = {"vibhakti": cell.vibhakti.value, "vacana": cell.vacana.value, "said": cell.label}
        return subject_json(KrdantaStem(cell.root, Krt.SANAC)) | place | case
    return subject_json(cell) | place_json(cell)


def _join_lines(read: Read, typed: str, options: RenderOptions) -> Lines:
    """The rules that joined words into the typed text; nothing when these join otherwise."""
    written = {equivalence_key(text) for text in (read.taken_for, *slp1_readings(typed)) if text}
    words = [piece.written for piece, _ in read.words]
    texts = join_all(words, rulebook())
    text = next((text for text in texts if equivalence_key(text.form) in written), None)
    return derivations(text.stages, options) if text else []


def _lines(read: Read, form: str, options: RenderOptions) -> Lines:
    lines: Lines = []
    if len(read.words) > 1:
        words = [spell(piece.written) for piece, _ in read.words]
        rows = [("+" if number else "", word) for number, word in enumerate(words)]
        lines += [*labelled_rows(rows, options, ""), *_join_lines(read, form, options)]
    for _, analyses in read.words:
        groups = _group_readings(analyses)[: 1 if len(read.words) > 1 else SHOWN]
        for group in groups:
            lines += _screen(group, options)
    if read.whole:
        lines += wrap("or as one word:", options.width)
    for group in _group_readings(list(read.whole))[:SHOWN]:
        lines += _screen(group, options)
    return lines


def _group_readings(analyses: list[Analysis]) -> list[list[Analysis]]:
    """Readings of one word that are derived alike are shown together: रामौ in three cases.

    So is a stem with its vocative, which is written alike.
    """
    groups: dict[tuple[object, object, tuple[Derivation, ...]], list[Analysis]] = {}
    for analyse in analyses:
        listed = analyses[0] if is_vocative_of(analyse, analyses[0]) else analyse
        alike = tuple(map(without_ending_named, listed.derivations))
        key = listed.cell.of, listed.prefixes, alike
        groups.setdefault(key, []).append(analyse)
    return [
        [replace(first, derivations=key[-1]), *others] if others else [first]
        for key, (first, *others) in groups.items()
    ]


def _screen(group: list[Analysis], options: RenderOptions) -> Lines:
    first = group[0]
    labels = dict.fromkeys(with_wished_terms(analysis.cell.label) for analysis in group)
    cell, parse = first.cell, " / ".join(labels)
    if isinstance(cell, Particle | StemCell):
        text = cell.word if isinstance(cell, Particle) else cell.stem
        return form_explanation(spell(text), parse, cell.gloss, None, options)
    if isinstance(cell, NounCell):
        return form_explanation(
            spell(cell.noun.stem), parse, cell.noun.gloss, first.derivations, options
        )
    if isinstance(cell, TaddhitaCell | CompoundEndCell):
        meaning = cell.noun.gloss or f"from {iast(cell.base)}"
        return form_explanation(spell(cell.noun.stem), parse, meaning, first.derivations, options)
    root = root_of(cell)
    assert root is not None
    parse = f"{with_wished_terms(root_label(root))}, {parse}"
    if not first.prefixes:
        return form_explanation(spell(root.root), parse, root.meaning, first.derivations, options)
    parts = " + ".join(iast(part) for part in (*first.prefixes, root.root))
    meaning = f"{first.meaning} ({parts})" if first.meaning else f"{parts} ({root.meaning})"
    return form_explanation(spell(first.whole), parse, meaning, first.derivations, options)
