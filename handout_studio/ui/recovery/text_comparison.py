"""Two texts in one: what came is underlined, what went is struck through."""

from __future__ import annotations

import difflib
import re

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from handout_studio.ui.theme import current_tokens

WORDS = 4_000  # of either text: more are told whole, as matching them takes too long
_PARTS = re.compile(r"\S+|\n|[^\S\n]+")


def show_comparison(view: QTextEdit, before: str, after: str) -> None:
    """Fill the view with both texts, word by word."""
    view.clear()
    cursor = QTextCursor(view.document())
    tokens = current_tokens()
    plain = QTextCharFormat()
    gone = QTextCharFormat()
    gone.setForeground(QColor(tokens.danger))
    gone.setFontStrikeOut(True)
    came = QTextCharFormat()
    came.setForeground(QColor(tokens.primary))
    came.setFontUnderline(True)
    for kind, text in parts(before, after):
        cursor.insertText(text, {"same": plain, "gone": gone, "came": came}[kind])
    view.moveCursor(QTextCursor.MoveOperation.Start)


def parts(before: str, after: str) -> list[tuple[str, str]]:
    """Stretches of text: `same` and `gone` make `before`, `same` and `came` make `after`."""
    old, new = _PARTS.findall(before), _PARTS.findall(after)
    if max(len(old), len(new)) > WORDS and before != after:
        return [("gone", before), ("came", after)]
    found: list[tuple[str, str]] = []
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            found.append(("same", "".join(old[old_start:old_end])))
            continue
        if old_end > old_start:
            found.append(("gone", "".join(old[old_start:old_end])))
        if new_end > new_start:
            found.append(("came", "".join(new[new_start:new_end])))
    return _joined(found)


def _joined(found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Changes with only a space between them as one, so that a reader meets whole phrases and not word by word."""
    joined: list[tuple[str, str]] = []
    gone = came = ""
    for row, (kind, text) in enumerate(found):
        is_between = text.isspace() and "\n" not in text and (gone or came) and row + 1 < len(found)
        if kind == "gone" or (kind == "same" and is_between):
            gone += text
        if kind == "came" or (kind == "same" and is_between):
            came += text
        if kind == "same" and not is_between:
            joined += [each for each in (("gone", gone), ("came", came)) if each[1]]
            joined.append((kind, text))
            gone = came = ""
    return joined + [each for each in (("gone", gone), ("came", came)) if each[1]]
