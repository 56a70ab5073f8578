"""Regular expressions that are compiled when first used.

Compiling them during the imports takes 8 of the 80 ms of a command, which uses about ten of eighty.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False  # as in `lazy_dataclasses`
if TYPE_CHECKING:
    from typing import Any, AnyStr


class LazyPattern:
    """Has the attributes of a compiled pattern; `re.sub` and its like don't take it."""

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        attribute = getattr(re.compile(self._text, self._flags), name)
        setattr(self, name, attribute)  # the next time it is found at once
        return attribute


def _lazy(text: str | bytes, flags: int = 0) -> LazyPattern:
    return LazyPattern(text, flags)


if TYPE_CHECKING:

    def lazy_pattern(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
        """Return a pattern that is compiled when first used."""
        ...
else:
    lazy_pattern = _lazy
