"""Infinitives, desideratives and intensives of every root against the school grammars."""

import pytest

from shabda.sanskrit.forms.cells import KrdantaStem, VerbCell
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.roots import Derived
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.sounds import VOWELS
from shipped import ROOTS
from textbook import desiderative, intensive
from textbook.desiderative import OTHER_I, desideratives, exceptions, takes_i

pytestmark = pytest.mark.no_cover

COMPARED = [
    root for root in ROOTS if root.gana != 10 and not root.prefix and root.root[0] not in VOWELS
]


def of_root(table, root):
    return table.get(root.aupadeshika, table.get(f"{root.root}{root.gana}"))


def test_every_root_takes_i_as_the_textbook_says():
    wrong = []
    for root in COMPARED:
        made = [made.form for made in KrdantaStem(root, Krt.TUMUN).derivations(())]
        right = of_root(OTHER_I, root) or takes_i(root.root, root.gana)
        if {form.endswith(("itum", "Itum")) for form in made} != right:
            wrong.append((root.id, root.gana, made))
    assert wrong == []
    assert len(COMPARED) > 500


def test_every_desiderative_agrees_with_the_textbook():
    own, wrong = exceptions(desiderative.EXCEPTIONS), []
    for root in COMPARED:
        derived = root.with_suffix(Derived.DESIDERATIVE)
        made = {made.form[:-3] for made in VerbCell(derived).derivations(())}
        right = of_root(own, root)
        if made != (desideratives(root) if right is None else right):
            wrong.append((root.id, root.gana, made, right))
    assert wrong == []


def test_every_intensive_agrees_with_the_textbook():
    own, wrong = exceptions(intensive.EXCEPTIONS), []
    for root in COMPARED:
        derived = root.with_suffix(Derived.INTENSIVE)
        made = {equivalence_key(made.form)[:-4] for made in VerbCell(derived).derivations(())}
        right = of_root(own, root)
        if right is None:
            right = {equivalence_key(f"{intensive.intensive(root)}yate")[:-4]}
        if made != right:
            wrong.append((root.id, root.gana, made, right))
    assert wrong == []


def test_an_exception_is_not_regular():
    """So that a root that the rules decide is not listed again."""
    own = exceptions(desiderative.EXCEPTIONS)
    listed = [root for root in COMPARED if of_root(own, root) is not None]
    assert [root.id for root in listed if of_root(own, root) == desideratives(root)] == []
    assert len(listed) == len(own)
