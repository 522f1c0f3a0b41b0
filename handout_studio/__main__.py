"""Lets `python -m handout_studio` do what the command `handout-studio` does."""

from handout_studio.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
