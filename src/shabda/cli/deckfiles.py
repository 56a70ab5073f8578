"""The learner's deck files as texts: what backups and syncs carry."""

from collections.abc import Mapping
from pathlib import Path

from shabda.errors import DeckError, Where

LONGEST_NAME = 100


def read_decks(folder: Path) -> dict[str, str]:
    """The text of every deck of the learner by name. Raises DeckError for one that is no text."""
    return {path.stem: _text(path) for path in sorted(folder.glob("*.yaml"))}


def write_decks(folder: Path, texts: Mapping[str, str | None], keep: Path) -> list[str]:
    """Make the deck files what these texts say (None: gone); return the decks that changed.

    A file that would be lost is kept in the folder `keep`. Raises DeckError for a name
    that could lead out of the folder, and then nothing is written.
    """
    from shabda.store.disk import write

    for name in texts:
        check_name(name)
    present = read_decks(folder)
    changed = [name for name, text in texts.items() if present.get(name) != text]
    for name in changed:
        path, text = folder / f"{name}.yaml", texts[name]
        if name in present:
            write(keep / path.name, present[name])
        if text is None:
            path.unlink(missing_ok=True)
        else:
            write(path, text)
    return changed


def check_name(name: str) -> None:
    """Refuse a name that is no plain file name, as one made elsewhere might be."""
    plain = name and len(name) <= LONGEST_NAME and name == name.strip(". ") and name.isprintable()
    if not plain or set(name) & set('/\\:*?"<>|'):
        raise DeckError(f"{name[:LONGEST_NAME]!r} cannot name a deck; rename it where it is from")


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise DeckError("is not UTF-8 text; save it as UTF-8", Where(str(path))) from None
    except OSError as error:
        raise DeckError(f"cannot be read ({error.strerror})", Where(str(path))) from None
