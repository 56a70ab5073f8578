"""The layout of the tables and cards that shabda writes, by which it recognises them."""

COLUMNS = ("word", "iast", "meaning", "gender", "pos", "deck", "tags", "due")
ANKI_HEADER = (
    "#separator:tab",
    "#html:false",
    "#guid column:1",
    "#tags column:5",
    "#columns:guid\tword\tmeaning\tiast\ttags",
)
GUID = "shabda:"
"""The prefix of the guid of each note, by which a second import into Anki updates it."""
LOG_MEMBER = "shabda.jsonl"
"""The file in a package of ours with the log of its cards, which Anki ignores."""
GLOSS_BREAK = "; "
