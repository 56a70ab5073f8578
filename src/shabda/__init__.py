"""shabda: a terminal trainer for Sanskrit."""

__version__ = "0.2.0"
