"""Numbers as the window's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(value: int) -> str:
    """A whole number with its thousands apart: `2,400` or `2.400`."""
    return _locale().toString(value)


def decimal(value: float, places: int = 1) -> str:
    """A number with so many decimal places: `7.4` or `7,4`."""
    return _locale().toString(float(value), "f", places)


def _locale() -> QLocale:
    locale = QLocale()
    # A system without a language, as servers have, is spoken to in English, and C keeps thousands together.
    return QLocale("en") if locale.language() == QLocale.Language.C else locale
