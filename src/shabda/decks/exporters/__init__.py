"""Writes words as files of other programs."""
