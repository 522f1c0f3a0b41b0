"""Lists of words to think twice about, each with what to say instead; a person's own stand over the bundled ones."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

from handout_studio import resources

LISTS = ("jargon", "inclusive")

WordList = Mapping[str, str]


def bundled_list(name: str) -> WordList:
    """A bundled list by its name. Raises FileNotFoundError."""
    return words_of(resources.read_text("wording", f"{name}.toml"), name)


def words_of(text: str, name: str) -> WordList:
    """The list of that name in a TOML text of tables, without what is no word. A text that is no TOML is empty.

    An empty replacement takes a word off the list.
    """
    try:
        table = tomllib.loads(text).get(name, {})
    except tomllib.TOMLDecodeError:
        return {}
    if not isinstance(table, dict):
        return {}
    return {
        word.lower().strip(): instead for word, instead in table.items() if isinstance(instead, str) and word.strip()
    }


def merged(bundled: WordList, own: WordList) -> WordList:
    """The bundled list with a person's own words over it."""
    return {word: instead for word, instead in {**bundled, **own}.items() if instead.strip()}


def list_pattern(words: WordList) -> re.Pattern[str]:
    """What finds any of the words in an utterance, the longest first, in the singular and the plural."""
    if not words:
        return re.compile(r"(?!)")
    longest = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, longest))})(s|es|ed|d|ing)?(?![\w-])")


def instead_of(found: re.Match[str], words: WordList) -> str:
    """What to say for the words found; a plural stays one where one more letter makes it."""
    instead = words[found[1]]
    return f"{instead}s" if found[2] in ("s", "es") and " " not in instead else instead
