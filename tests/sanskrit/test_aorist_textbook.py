"""The aorist of every root of the parasmaipada against the rules of the school grammars."""

import pytest

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Krt, Lakara
from shabda.sanskrit.forms.roots import Pada
from shabda.sanskrit.text.sounds import VOWELS
from shipped import ROOTS
from textbook.aorist import OTHER_AORISTS, exceptions, third_singular

pytestmark = pytest.mark.no_cover


def test_every_aorist_with_s_agrees_with_the_textbook():
    own, compared, found = exceptions(), 0, []
    for root in ROOTS:
        if root.pada is Pada.ATMANE or root.gana == 10 or root.prefix or root.root[0] in VOWELS:
            continue
        made = vidyut.tinanta(root, Lakara.LUN, pada=Pada.PARASMAI)
        if any(step.sutra in OTHER_AORISTS for each in made for step in each.steps):
            continue
        infinitives = [each.form for each in vidyut.krdanta_by_vidyut(root, Krt.TUMUN)]
        with_i = [form.endswith(("itum", "Itum")) for form in infinitives]
        right = own.get((root.root, root.gana)) or third_singular(
            root, with_i=any(with_i), without_i=not all(with_i)
        )
        compared += 1
        forms = {each.form for each in made if each.form.endswith("t")}
        if forms != right:
            found.append((root.id, root.gana, forms, right))
    assert found == []
    assert compared > 250, compared
