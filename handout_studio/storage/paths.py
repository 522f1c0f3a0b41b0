"""Where a person's own things are kept; naming a folder here makes none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The one folder of a person's preferences and brands, and the names in it."""

    root: Path

    @property
    def brands(self) -> Path:
        """The folder of `.brand` files."""
        return self.root / "brands"

    @property
    def preferences(self) -> Path:
        """The file of the person's preferences."""
        return self.root / "preferences.json"

    @property
    def words(self) -> Path:
        """The file of spellings that the person has added, one a line."""
        return self.root / "words.txt"

    @property
    def word_lists(self) -> Path:
        """The file of words that the person would or wouldn't use, with others to say instead."""
        return self.root / "word-lists.toml"

    @property
    def drafts(self) -> Path:
        """The folder of what is being written, one folder in it for each window."""
        return self.root / "drafts"

    @property
    def open_files(self) -> Path:
        """The folder of locks that say which files a window has open."""
        return self.root / "open"

    @property
    def history(self) -> Path:
        """The folder of earlier versions, one folder in it for each file."""
        return self.root / "history"

    @property
    def outgoing(self) -> Path:
        """The folder of pages on their way to a printer or a mail program."""
        return self.root / "outgoing"

    @property
    def log(self) -> Path:
        """The file of what the program did."""
        return self.root / "log" / "handout-studio.log"


def data_folder(override: Path | None = None) -> DataFolder:
    """The person's own data folder on this system, or the one asked for. Nothing is made."""
    if override is not None:
        return DataFolder(override.absolute())
    from platformdirs import user_data_path

    return DataFolder(user_data_path("handout-studio", appauthor=False))
