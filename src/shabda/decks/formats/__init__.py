"""Readers of other programs' files, tried before a text is read as free notes."""
