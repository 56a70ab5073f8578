"""What hypothesis draws from, shared by the tests of every room."""

from hypothesis import strategies as st

_VOWELS = "aAiIuUfFeEoO"
_ONSETS = [*"kKgGcCjJwWqQRtTdDnpPbBmyrlvSzsh"]
_ONSETS += [
    "kz",
    "jY",
    "tr",
    "pr",
    "Sr",
    "sT",
    "sm",
    "ky",
    "dv",
    "ll",
    "tt",
    "rm",
    "rdD",
    "Nk",
    "Mk",
]
_ENDS = ["", "", "m", "H", "n", "t", "r"]


@st.composite
def slp1_words(draw: st.DrawFn) -> str:
    """A text that could be a Sanskrit word: one to five akṣaras, no hiatus."""
    syllables = draw(st.lists(st.tuples(st.sampled_from(_ONSETS), st.sampled_from(_VOWELS)),
                              min_size=1, max_size=5))  # fmt: skip
    start = draw(st.sampled_from(["", "", "a", "A", "u", "e", "f"]))
    body = "".join(onset + vowel for onset, vowel in syllables)
    return start + body + draw(st.sampled_from(_ENDS))
