"""What the categories of the library are called in the window's language; those of a person stay as they are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def category_name(category: str) -> str:
    """The name of a category that came with the program, translated; any other as it is written."""
    return {
        "Contact": _tr("Contact"),
        "Couples and groups": _tr("Couples and groups"),
        "Exercises": _tr("Exercises"),
        "Families": _tr("Families"),
        "Feelings": _tr("Feelings"),
        "First session": _tr("First session"),
        "Goals": _tr("Goals"),
        "Large print": _tr("Large print"),
        "Practical": _tr("Practical"),
        "Privacy": _tr("Privacy"),
        "Safety": _tr("Safety"),
        "To write on": _tr("To write on"),
        "Trust": _tr("Trust"),
        "Working together": _tr("Working together"),
    }.get(category, category)


def category_names(categories: Iterable[str]) -> str:
    """Several of them, with commas."""
    return ", ".join(category_name(category) for category in categories)


def _tr(text: str) -> str:
    return QCoreApplication.translate("categories", text)
