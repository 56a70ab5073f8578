"""Cards in XML: Mnemosyne's old `<item><Q><A>` and new `<log><f><b>`, and SuperMemo's."""

from __future__ import annotations

import re
from xml.parsers import expat

from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.notes.text.cleanup import split_lines
from shabda.decks.notes.text.skip_reasons import MARKUP
from shabda.decks.notes.words.model import Harvest
from shabda.errors import NotesError, Where

_ROOT = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(mnemosyne|openSM2sync|SuperMemoCollection)\b", re.S
)
_FRONT, _BACK = ("Q", "Question", "f"), ("A", "Answer", "b", "m_1")
_TAG = ("cat", "Category", "tags")
_CARD = ("item", "SuperMemoElement", "card", "log")


def is_xml_cards(text: str) -> bool:
    """Whether a text is an export of Mnemosyne or SuperMemo."""
    return bool(_ROOT.match(text.lstrip("\ufeff")))


class _Reader:
    """Collects the cards while the parser goes through the text."""

    def __init__(self) -> None:
        self.cards: list[ForeignCard] = []
        self._fields: dict[str, str] = {}
        self._open: list[str] = []
        self._line = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._text

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name in _CARD:
            self._fields = {}
        if name in _FRONT:
            self._line = self.parser.CurrentLineNumber
        self._open.append(name)

    def _text(self, text: str) -> None:
        if self._open:
            name = self._open[-1]
            self._fields[name] = self._fields.get(name, "") + text

    def _end(self, name: str) -> None:
        self._open.pop()
        if name not in _CARD:
            return
        front, back, tag = (self._first(names) for names in (_FRONT, _BACK, _TAG))
        if front and back:
            tags = ("-".join(tag.split()),) if tag and not tag.startswith("<") else ()
            self.cards.append(ForeignCard(self._line, (front, back), tags))
        self._fields = {}

    def _first(self, names: tuple[str, ...]) -> str:
        texts = (self._fields.get(name, "").strip() for name in names)
        return next((plain_field(text.replace("\n", "<br>")) for text in texts if text), "")


def read_xml_cards(text: str, file: str) -> Harvest:
    """Read cards out of XML. Raises NotesError, with its line, where the XML is damaged."""
    if "<!ENTITY" in text:
        raise NotesError("defines its own entities, which are not supported", Where(file))
    reader = _Reader()
    try:
        reader.parser.Parse(text.lstrip("\ufeff").encode("utf-8"), True)
    except expat.ExpatError as error:
        raise NotesError("is damaged XML; export it again", Where(file, error.lineno)) from None
    raw = split_lines(text)
    lines = {card.line for card in reader.cards}
    reasons = {n: MARKUP for n in range(1, len(raw) + 1) if n not in lines and raw[n - 1].strip()}
    return harvest(file, raw, read_cards(reader.cards), reasons)
