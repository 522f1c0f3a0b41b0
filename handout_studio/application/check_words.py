"""A person's own words for the checks: spellings they have added, and what they would or wouldn't say."""

from __future__ import annotations

import datetime

from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.errors import HandoutStudioError
from handout_studio.storage.atomic import write_atomically
from handout_studio.storage.paths import DataFolder
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.storage.preferences import make_private_folder

SIZE_LIMIT = 1_000_000
"""Bytes of either file."""

LONGEST_WORD = 80


def check_settings(folder: DataFolder, today: datetime.date, *, spelling: bool = True) -> CheckSettings:
    """The settings for checks on that day. A file of words that is not there, or can't be read, is as good as empty."""
    return CheckSettings(today, spelling, added_words(folder), _text(folder, "lists"))


def added_words(folder: DataFolder) -> frozenset[str]:
    """The spellings that the person has added, in small letters."""
    lines = (line.strip().lower().replace("’", "'") for line in _text(folder, "words").splitlines())
    return frozenset(line for line in lines if line and not line.startswith("#"))


def written_words(folder: DataFolder) -> tuple[str, ...]:
    """The same as they were written, by name."""
    lines = dict.fromkeys(line.strip() for line in _text(folder, "words").splitlines())
    return tuple(sorted((line for line in lines if line and not line.startswith("#")), key=str.casefold))


def add_word(folder: DataFolder, word: str) -> None:
    """Keep a spelling for good; one that is there already, or is no word, changes nothing. Raises FileTrouble."""
    plain = word.strip()
    if not plain or len(plain) > LONGEST_WORD or plain.lower().replace("’", "'") in added_words(folder):
        return
    before = _text(folder, "words")
    make_private_folder(folder.root)
    break_line = "" if not before or before.endswith("\n") else "\n"
    write_atomically(folder.words, f"{before}{break_line}{plain}\n".encode(), private=True)


def remove_word(folder: DataFolder, word: str) -> None:
    """Forget a spelling. Raises FileTrouble."""
    lines = _text(folder, "words").splitlines()
    kept = [line for line in lines if line.strip().lower() != word.strip().lower()]
    if kept != lines:
        write_atomically(folder.words, "".join(f"{line}\n" for line in kept).encode(), private=True)


def _text(folder: DataFolder, which: str) -> str:
    path = folder.words if which == "words" else folder.word_lists
    try:
        return decode_text(path, read_bytes(path, SIZE_LIMIT))
    except HandoutStudioError:
        return ""
