"""Rewrites the literals of JavaScript and Python as JSON: comments, names, quotes, last commas."""

import re

_TOKEN = re.compile(
    r"(?P<double>\"(?:[^\"\\\n]|\\.)*\")|'(?P<single>(?:[^'\\\n]|\\.)*)'|`(?P<ticks>[^`\\]*)`"
    r"|(?P<escaped>\\.)"
    r"|(?P<comment>//[^\n]*|(?<=[\s,])#\s[^\n]*|/\*.{0,300}?\*/)|(?<![\w$\u0900-\u097f])(?P<name>[^\W\d][\w$\u0900-\u097f]*+)(?=\s*:)"
    r"|(?P<bare>:\s*(?!(?:true|false|null|undefined|None|True|False)\b)[A-Za-z_$][\w.$]*+"
    r"(?:\((?:\"[^\"\n]*\"|'[^'\n]*')?\))?(?=\s*[,}\]]))"
    r"|(?P<open>\((?=\s*[\"']))|(?P<close>\)(?=\s*[,\]]))"
    r"|(?P<nothing>\b(?:undefined|None)\b)|(?P<comma>,)(?=(?:\s|//[^\n]*\n|/\*.{0,300}?\*/)*[\]}])",
    re.S,
)
_REPLACED = {"nothing": "null", "open": "[", "close": "]"}


def json_of_literals(text: str) -> str:
    """Return a text with its literals as JSON has them; each line stays on its line."""
    closed = text.rfind("*/") + 1
    text = text[:closed] + text[closed:].replace("/*", "  ")  # a comment without an end is none
    return _TOKEN.sub(_rewritten, text)


def _rewritten(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind in ("double", "escaped"):
        return match.group()
    if kind in ("single", "ticks"):
        inner = match[kind].replace("\\'", "'").replace('"', '\\"').replace("\n", "\\n")
        return f'"{inner}"'
    if kind == "name":
        return f'"{match["name"]}"'
    if kind == "bare":
        return ": null" + "\n" * match.group().count("\n")
    if kind == "comment":
        return "\n" * match.group().count("\n")
    return _REPLACED.get(str(kind), "")
