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


def data_folder(override: Path | None = None) -> DataFolder:
    """The person's own data folder on this system, or the one asked for. Nothing is made."""
    if override is not None:
        return DataFolder(override.absolute())
    from platformdirs import user_data_path

    return DataFolder(user_data_path("handout-studio", appauthor=False))
