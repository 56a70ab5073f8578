"""Footers and the help screen: which keys do what."""

from rich.text import Text

from shabda.study.cards import Ask
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    fold_facts,
    pad,
    rule,
    widest,
    wrap,
)

_ANSWERING = {
    Ask.REVEAL: ("space", "show the answer"),
    Ask.CHOOSE: ("1–9", "choose"),
    Ask.TYPE: ("Enter", "answer; leave the line empty if you don't know"),
    Ask.MEAN: ("Enter", "answer in English; leave the line empty if you don't know"),
}
_KEYS = (
    ("1 2 3 4", "after the answer: again, hard, good, easy"),
    ("space", "after the answer: good, or the grade a verdict gives; so does Enter"),
    ("arrows", "up and down, PageUp and PageDown: the rest of a long answer"),
    (":h", "hint: the first akṣara; the grade is then hard at most"),
    ("p", "play: hear the word or form on the screen, through espeak-ng"),
    ("w", "why: the derivation, or the word's tags and look-alikes"),
    (":u", "undo: take the last answer back, or type this one again"),
    (":s", "skip this card today"),
    (":x", "suspend this card: not asked until `shabda unsuspend`"),
    (":f", "flag it for `shabda list --flagged`, or take the flag off"),
    (":n", "note: write a line of your own, shown with the answer"),
    (":e", "edit the entry in your editor, and come back"),
    (":i", "both scripts, Devanagari alone, IAST alone"),
    ("q", "quit; Ctrl-C and Ctrl-D too. Every answer given is kept"),
    ("?", "this help"),
)
_ACTS = (":s skip", ":u undo")
_LEAVES = ("q quit", "? keys")
_TYPED = ("Enter answers", ":h hint", ":p hear", *_ACTS, ":q quit", ":? keys")
_FOOTERS = {
    Ask.REVEAL: ("space shows the answer", ":h hint", "p hear", *_ACTS, *_LEAVES),
    Ask.CHOOSE: ("a number chooses", "p hear", *_ACTS, *_LEAVES),
    Ask.TYPE: _TYPED,
    Ask.MEAN: _TYPED,
}
_TYPING = (
    "A colon comes before each letter that acts on a card, so that typing a word does nothing "
    "to it. While you type an answer, :p, :q and :? want the colon too, and Enter after it. Type "
    "Devanagari, IAST, Harvard-Kyoto, ITRANS, SLP1 or Velthuis; below the line you see how it "
    "is read."
)


def meeting_footer(options: RenderOptions) -> Lines:
    """The keys at a new word."""
    keys = ("space goes on", "p hear", ":s skip", ":x suspend", ":u undo", *_LEAVES)
    return fold_facts(keys, options, style="quiet")


def footer(ask: Ask, options: RenderOptions) -> Lines:
    """The keys of a question on one line."""
    return fold_facts(_FOOTERS[ask], options, style="quiet")


def help_screen(ask: Ask, options: RenderOptions) -> Lines:
    """Every key and what it does."""
    keys = (_ANSWERING[ask], *_KEYS)
    column = widest(key for key, _ in keys) + 2
    lines = [Text("Keys", "key"), *rule(options)]
    for key, does in keys:
        first, *rest = wrap(does, options.width - column - len(INDENT))
        lines.append(Text.assemble(INDENT, (pad(key, column), "key"), first))
        lines += [Text.assemble(INDENT, " " * column, line) for line in rest]
    return [*lines, *blank(options), *wrap(_TYPING, options.width, INDENT), *rule(options)]
