"""Footers and the help screen: which keys do what."""

from collections.abc import Sequence

from rich.text import Text

from shabda.study.cards import Ask
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    fold_facts,
    pad,
    widest,
    wrap,
)
from shabda.terminal.paragraphs import hanging

_ANSWERING = {
    Ask.REVEAL: ("space", "shows the answer; with `shabda review --type` you type it instead"),
    Ask.CHOOSE: ("1–9", "chooses an answer"),
    Ask.TYPE: ("Enter", "answers; press it twice if you don't know"),
    Ask.MEAN: ("Enter", "answers; press it twice if you don't know"),
}
_HINT = (":h", "gives a hint; the grade is then hard at most")
_GOES_ON = ("space", "goes on; you are asked about the word a few cards later")
_SKIP = (":s", "skips the card in this session")
_ANSWERED = (
    ("1 2 3 4", "again, hard, good, easy: a better grade brings the card back later"),
    ("space", "accepts the grade of your answer, or good; so does Enter"),
    ("w", "shows how a form is made, or more about a word; Esc goes back"),
    ("arrows", "scroll, as do PageUp, PageDown, Home and End"),
)
_ALWAYS = (
    ("p", "plays the word or form"),
    (":u", "goes back to the last question that you answered"),
    (":x", "suspends the card until `shabda unsuspend`"),
    (":f", "flags the card for `shabda list --flagged`, or unflags it"),
    (":n", "adds a note of yours, which is shown with the answer"),
    (":e", "opens the entry in your editor"),
    (":i", "changes the script: both, Devanagari, IAST"),
    ("q", "quits; every answer is saved"),
    ("?", "shows this help"),
)
_WHILE_TYPING = {"p", "q", "?"}
"""Keys without a colon that need one where a line is typed."""
_ACTS = (":s skip", ":u undo")
_LEAVES = ("q quit", "? keys")
_HEAR = "p hear"
_TYPED = ("Enter answers", ":h hint", f":{_HEAR}", *_ACTS, ":q quit", ":? keys")
_FOOTERS = {
    Ask.REVEAL: ("space shows the answer", ":h hint", _HEAR, *_ACTS, *_LEAVES),
    Ask.CHOOSE: ("a number chooses", _HEAR, *_ACTS, *_LEAVES),
    Ask.TYPE: _TYPED,
    Ask.MEAN: _TYPED,
}
_TYPED_AS = {
    Ask.TYPE: "Type Devanagari or any romanisation; the line below shows how it is read.",
    Ask.MEAN: "Type the meaning in English.",
}


def introduction_footer(options: RenderOptions, *, hear: bool = True) -> Lines:
    """The keys at a new word; `hear`: it can be spoken here."""
    keys = ("space goes on", _HEAR, ":s skip", ":x suspend", ":u undo", *_LEAVES)
    return _footer(keys, options, hear=hear)


def footer(ask: Ask, options: RenderOptions, *, hear: bool = True) -> Lines:
    """The keys of a question; `hear`: its Sanskrit can be spoken here."""
    return _footer(_FOOTERS[ask], options, hear=hear)


def _footer(keys: Sequence[str], options: RenderOptions, *, hear: bool) -> Lines:
    shown = [key for key in keys if hear or not key.endswith(_HEAR)]
    return fold_facts(shown, options, style="quiet")


def answered_keys(*, why: bool, more: bool, back: bool) -> tuple[str, ...]:
    """The keys below an answer other than its grades, the most useful first.

    `why` says that the answer has a derivation, `more` that `w` shows something that is not on
    the screen, `back` that Esc goes back to a shorter screen.
    """
    shows = ("w why" if why else "w more",) if more else ()
    return (*shows, *(("Esc back",) if back else ()), "? keys", "q quit", ":u undo")


def introduction_help(options: RenderOptions) -> Lines:
    """The keys at a new word, where nothing is asked."""
    groups = (("At a new word", (_GOES_ON, _SKIP)), ("At any time", _ALWAYS))
    return _key_lines(groups, options)


def help_screen(ask: Ask, options: RenderOptions) -> Lines:
    """The keys of a card as it is asked."""
    typing = ask in _TYPED_AS
    hint = () if ask is Ask.CHOOSE else (_HINT,)
    always = [
        (f":{key}" if typing and key in _WHILE_TYPING else key, does) for key, does in _ALWAYS
    ]
    groups = (
        ("While the question is open", (_ANSWERING[ask], *hint, _SKIP)),
        ("When the answer is shown", _ANSWERED),
        ("At any time", always),
    )
    first = wrap(_TYPED_AS[ask], options.width) if typing else []
    return [*first, *_key_lines(groups, options)]


def _key_lines(
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], options: RenderOptions
) -> Lines:
    """Each group of keys below its heading, the keys in one column."""
    column = widest(key for _, rows in groups for key, _ in rows) + 2
    lines: Lines = []
    for heading, rows in groups:
        lines.append(Text(heading, "key"))
        for key, does in rows:
            lines += hanging(Text.assemble(INDENT, (pad(key, column), "key")), does, options.width)
    return lines
