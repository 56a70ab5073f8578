"""shabda: a terminal trainer for Sanskrit."""

__version__ = "0.1.0"
