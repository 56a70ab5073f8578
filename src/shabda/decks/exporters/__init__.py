"""Words as files of other programs."""
