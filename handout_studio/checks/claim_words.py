"""The word families that claims are made of, and patterns written with their names."""

from __future__ import annotations

import re
import tomllib

_NAME = re.compile(r"\{([a-z_]+)\}")


class WordFamilies:
    """Turns a pattern with names of families in it into one that finds any of their words."""

    def __init__(self, text: str) -> None:
        """`text`: TOML, a list of pieces of patterns for each name. Raises TOMLDecodeError."""
        self._words = {name: "|".join(words) for name, words in tomllib.loads(text).items()}

    def pattern(self, text: str) -> re.Pattern[str]:
        """A pattern over an utterance's words; `{name}` in it stands for a family. Raises KeyError for none such."""
        while _NAME.search(text):
            text = _NAME.sub(lambda name: f"(?:{self._words[name[1]]})", text)
        return re.compile(text)
