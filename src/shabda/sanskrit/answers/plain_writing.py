"""One law for answers in plain letters, which leave out length, dots and other marks.

They are right where they can only mean the right form. Where they may also be another form that
the question tells apart, they are asked for once more, with the marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.sanskrit.text.readings import without_marks
from shabda.sanskrit.text.script import iast

ASK_FOR_MARKS = (
    "plain letters leave more than one form open here; type the marks too, ā as A or aa, ṇ as N"
)
_WRITTEN = {
    "A": ("a",), "I": ("i", "ee"), "U": ("u", "oo"), "f": ("r", "ri", "ru"),
    "F": ("r", "ri", "ru"), "x": ("l", "li", "lri"), "N": ("n", "m"), "Y": ("n", "m"),
    "R": ("n",), "M": ("n", "m"), "~": ("", "n", "m"), "w": ("t",), "W": ("th",), "q": ("d",),
    "Q": ("dh",), "S": ("s", "sh"), "z": ("s", "sh"), "c": ("c", "ch"), "C": ("ch", "chh"),
    "H": ("h",), "Z": ("h",), "V": ("h",), "v": ("v", "w"), "kz": ("ks", "ksh", "x"),
    "jY": ("jn", "gy"), "cC": ("ch", "chh", "cch", "cchh"), "cc": ("cc", "cch", "chch"),
}  # fmt: skip
"""What plain letters write for the sounds, in SLP1, that they don't write as IAST does."""
_SILENT = " '-"
_UNREAD = str.maketrans("", "", _SILENT)


def may_write(typed: str, form: str) -> bool:
    """Whether plain letters may stand for a form in SLP1; spaces count for nothing."""
    letters, ends, place = _letters(typed), {0}, 0
    while place < len(form) and ends:
        size = 2 if form[place : place + 2] in _WRITTEN else 1
        sounds = form[place : place + size]
        if sounds not in _SILENT:
            written = _WRITTEN.get(sounds) or (iast(sounds),)
            ends = {
                end + len(way) for end in ends for way in written if letters.startswith(way, end)
            }
        place += size
    return len(letters) in ends


@lru_cache(maxsize=64)
def _letters(typed: str) -> str:
    return without_marks(typed).translate(_UNREAD)


def judge_plain(
    verdict: Verdict, typed: str, accepted: Sequence[str], rivals: Iterable[str], *, certain: bool
) -> Verdict:
    """Return the verdict on an answer, by the law for plain letters if it is in them.

    `rivals` are the forms that the question tells apart from the accepted ones; `certain` says that
    nothing but the form was asked, so that the letters leave nothing open.
    """
    done = verdict.kind in (VerdictKind.EXACT, VerdictKind.NOTHING) or verdict.is_certain
    if done or verdict.again or verdict.confused_with or not is_plain(typed):
        return verdict
    form = next((form for form in accepted if may_write(typed, form)), "")
    if not form:
        return verdict
    if verdict.stopped_before or any(may_write(typed, rival) for rival in rivals):
        return replace(verdict, kind=VerdictKind.NEAR, again=ASK_FOR_MARKS)
    return Verdict(VerdictKind.SPELLING, verdict.reading, form, is_certain=certain)
