"""Doubled aorists, those with a and sa, and those of the middle and the passive, against the
school grammars.
"""

import pytest

from shabda.sanskrit.forms.cells import KrdantaStem, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga
from shabda.sanskrit.forms.roots import Derived, Pada
from shabda.sanskrit.text.sounds import VOWELS
from shipped import BOOK, ROOTS
from textbook import a_aorist, doubled_aorist, middle_aorist, passive_aorist
from textbook.desiderative import exceptions
from textbook.doubled_aorist import causative_aorists
from textbook.middle_aorist import middle_third
from textbook.passive_aorist import passive_third

pytestmark = pytest.mark.no_cover

A_OR_SA = {"3.1.45"} | {f"3.1.{number}" for number in range(52, 59)}
IN_CONSONANT = [root for root in ROOTS if not root.prefix and root.root[0] not in VOWELS]
PLAIN = [root for root in IN_CONSONANT if root.gana != 10]


def forms(root, lakara, pada, prayoga=Prayoga.KARTARI):
    cell = VerbCell(root, lakara, pada=pada, prayoga=prayoga)
    return {made.form for made in cell.derivations(BOOK.order)}


def ending_in(ending, made):
    return {form for form in made if form.endswith(ending)}


def disagreements(rows, own):
    """Return the roots whose forms are neither of the exceptions nor as the rules make them."""
    own = exceptions(own)
    for root, made, right in rows:
        named = own.get(root.aupadeshika, own.get(f"{root.root}{root.gana}"))
        if made != (right if named is None else named):
            yield root.id, root.gana, made, named or right


def test_every_doubled_aorist_agrees_with_the_textbook():
    rows = []
    for root in IN_CONSONANT:
        doubled = root if root.gana == 10 else root.with_suffix(Derived.CAUSATIVE)
        presents = ending_in("ayati", forms(doubled, Lakara.LAT, Pada.PARASMAI))
        made = ending_in("at", forms(doubled, Lakara.LUN, Pada.PARASMAI))
        right = {form for present in presents for form in causative_aorists(root, present)}
        if presents:
            rows.append((root, made, right))
    assert list(disagreements(rows, doubled_aorist.EXCEPTIONS)) == []
    assert len(rows) > 600


def test_every_aorist_with_a_or_sa_agrees_with_the_textbook():
    rows = []
    for root in (root for root in ROOTS if not root.prefix and root.gana != 10):
        made = VerbCell(root, Lakara.LUN, pada=Pada.PARASMAI).derivations(BOOK.order)
        right = a_aorist.thirds(root)
        if right or A_OR_SA & {step.sutra for form in made for step in form.steps}:
            rows.append((root, ending_in("t", {form.form for form in made}), right))
    of_active = [row for row in rows if row[0].pada is not Pada.ATMANE or row[1]]
    assert list(disagreements(of_active, a_aorist.EXCEPTIONS)) == []
    assert len(of_active) > 110


def test_sr_takes_a_in_class_3_alone():
    (sr,) = (root for root in PLAIN if root.root == "sf" and root.gana == 1)
    assert a_aorist.thirds(sr) == set()
    assert "asArzIt" in forms(sr, Lakara.LUN, Pada.PARASMAI)


def test_every_passive_aorist_agrees_with_the_textbook():
    rows = [
        (root, forms(root, Lakara.LUN, None, Prayoga.KARMANI), passive_third(root))
        for root in PLAIN
    ]
    assert list(disagreements(rows, passive_aorist.EXCEPTIONS)) == []
    assert len(rows) > 500


def test_every_middle_aorist_agrees_with_the_textbook():
    rows = []
    for root in PLAIN:
        if root.pada is not Pada.PARASMAI:
            infinitives = [made.form for made in KrdantaStem(root, Krt.TUMUN).derivations(())]
            made = ending_in("a", forms(root, Lakara.LUN, Pada.ATMANE))
            rows.append((root, made, {form for i in infinitives for form in middle_third(root, i)}))
    assert list(disagreements(rows, middle_aorist.EXCEPTIONS)) == []
    assert len(rows) > 200


def test_an_exception_is_not_regular():
    for root in (root for root in PLAIN if f"{root.root}{root.gana}" in ("han2", "BaYj7", "praC6")):
        own = exceptions(passive_aorist.EXCEPTIONS)[f"{root.root}{root.gana}"]
        assert passive_third(root) != own
