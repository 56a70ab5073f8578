"""The judge of answers: what was typed, in any script, against what is right."""

from shabda.sanskrit.equivalence import equivalence_key

__all__ = ["equivalence_key"]
