"""A person's own spellings are kept, forgotten, and survive what is wrong with their file."""

from __future__ import annotations

import datetime
from pathlib import Path

from handout_studio.application.check_words import add_word, added_words, check_settings, remove_word
from handout_studio.storage.paths import DataFolder

TODAY = datetime.date(2026, 11, 25)


def test_a_word_is_added_once_and_forgotten_again(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "data")
    for word in ("Wrzosek", " wrzosek ", "", "Calmly’s"):
        add_word(folder, word)
    assert folder.words.read_text(encoding="utf-8") == "Wrzosek\nCalmly’s\n"
    assert added_words(folder) == {"wrzosek", "calmly's"}
    remove_word(folder, "WRZOSEK")
    assert added_words(folder) == {"calmly's"}


def test_a_file_that_cannot_be_read_is_as_good_as_empty(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.words.write_bytes(b"\xff\xfe")
    folder.word_lists.mkdir()
    settings = check_settings(folder, TODAY, spelling=False)
    assert (settings.words, settings.lists, settings.spelling) == (frozenset(), "", False)
