"""Use cases for window and command line alike; this package's names are the shell's one counter."""
