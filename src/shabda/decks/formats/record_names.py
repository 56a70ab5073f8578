"""The names of fields as words."""

import re

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


def field_name(name: str) -> str:
    """Write the name of a field in words: `derivedForms` is `derived Forms`."""
    return _HUMP.sub(" ", name)
