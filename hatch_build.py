"""The README as a package index shows it, where links to files of this project lead nowhere.

`pyproject.toml` can name, once the project has a public address, where `pages` (Markdown) and
`files` (pictures) are; relative links and pictures then become absolute. Until then a link is its
text, and a picture what it shows.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^):]+)\)")
_LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^):#]+(?:#[^)]*)?)\)")
"""Relative ones alone: an absolute address has a colon."""


def index_page(readme: str, pages: str, files: str) -> str:
    """A README whose relative links and pictures lead to these addresses, or to none."""
    picture = rf"![\1]({files}/\2)" if files else r"*\1*"
    link = rf"[\1]({pages}/\2)" if pages else r"\1"
    return _LINK.sub(link, _PICTURE.sub(picture, readme))


class CustomMetadataHook(MetadataHookInterface):
    """Gives hatchling the page of the package index."""

    def update(self, metadata: dict[str, Any]) -> None:
        readme = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        text = index_page(readme, self.config.get("pages", ""), self.config.get("files", ""))
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
