"""Sentences from below the window, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.phrase import Phrase, filled


def said(phrase: Phrase) -> str:
    """The sentence of a phrase: its pattern translated, then filled."""
    return filled(QCoreApplication.translate("phrase", phrase.template), phrase.values)
