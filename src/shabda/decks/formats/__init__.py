"""Files of other programs, one small reader each, before notes are read as free text."""
