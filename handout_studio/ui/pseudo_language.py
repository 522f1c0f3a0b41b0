"""A language nobody speaks: [Ṡáṽé ··], longer by two fifths, which shows what is hard-coded and what has no room."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QTranslator

PSEUDO = "xx"
"""Its code, one that ISO 639 gives to no language."""

_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&\w|%\w|\(\*[^)]*\))")
_PLAIN = "aceghiklmnoprstuvwyzACEGHIKLMNOPRSTUVWYZ"
_MARKED = "áćéğĥíķļḿńóṕŕśťúṽẃýźÁĆÉĞĤÍĶĻḾŃÓṔŔŚŤÚṼẂÝŹ"
_MARKS = str.maketrans(_PLAIN, _MARKED)


class PseudoTranslator(QTranslator):
    """Answers everything, whoever asks, but for the names of keys, which stand in their hundreds in menus."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return None if context == "QShortcut" else pseudo(source)  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text in brackets, its letters marked, two fifths longer; places, tags, access keys and `…` stay."""
    if not text.strip():
        return text
    ending = text[len(text.rstrip("…:")) :]
    inner = text.removesuffix(ending) if ending else text
    parts = [part if _KEPT.fullmatch(part) else part.translate(_MARKS) for part in _KEPT.split(inner)]
    return f"[{''.join(parts)} {'·' * max(1, ceil(len(inner) * 0.4) - 3)}]{ending}"
