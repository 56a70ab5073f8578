"""Roots whose action noun ends in ā, not in ti: भाषा, जिज्ञासा, गणना (3.3.102–107)."""

from __future__ import annotations

from functools import lru_cache

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.given_roots import WITH_SAN
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.text.sounds import VOWELS


def takes_no_ktin(root: Root) -> bool:
    """Whether a root takes a, ā or yuc instead of ktin; कीर्ति has both (3.3.97)."""
    if root.derived or root.aupadeshika in WITH_SAN or root.gana == 10:
        return (root.root, root.gana) != ("kFt", 10)
    return takes_a(root)


@lru_cache(maxsize=2048)
def takes_a(root: Root) -> bool:
    """Whether a root in a consonant has a heavy vowel, and i in its past participle (3.3.103)."""
    if root.root[-1] in VOWELS or root.root[-2] in "aiufx":
        return False
    made = vidyut.krdanta_forms_by_vidyut(root)
    return all(form.endswith("ita") for form, krt in made if krt is Krt.KTA)
