"""Every formatting command in one table: its text, icon, shortcut and what it does to a passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handout_studio.text import formatting
from handout_studio.text.passage import Command
from handout_studio.text.placeholders import KNOWN_FIELDS

CONTEXT = "formatting"
_T: Any = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class FormatCommand:
    """One row; `menu` puts it under that button of the bar, and `labelled` shows its text beside its icon."""

    id: str
    text: str
    command: Command | None
    icon: str = ""
    shortcut: str = ""
    menu: str = ""
    labelled: bool = False

    def shown_text(self) -> str:
        """The text in the window's language."""
        return QCoreApplication.translate(CONTEXT, self.text)


def _callout(kind: str, text: str, shortcut: str = "") -> FormatCommand:
    return FormatCommand(
        f"callout-{kind}", text, lambda passage: formatting.toggle_callout(passage, kind), "", shortcut, "callout"
    )


def _field(key: str) -> FormatCommand:
    label = KNOWN_FIELDS[key]
    return FormatCommand(f"field-{key}", label[0].upper() + label[1:], formatting.insert_field(key), menu="fields")


COMMANDS: tuple[FormatCommand, ...] = (
    FormatCommand("bold", _T("formatting", "Bold"), formatting.toggle_bold, "bold", "Ctrl+B"),
    FormatCommand("italic", _T("formatting", "Italic"), formatting.toggle_italic, "italic", "Ctrl+I"),
    FormatCommand("heading", _T("formatting", "Heading"), formatting.toggle_heading, "heading", "Ctrl+Shift+H"),
    FormatCommand("bullets", _T("formatting", "Bullet list"), formatting.toggle_bullets, "list", "Ctrl+Shift+8"),
    FormatCommand(
        "numbers", _T("formatting", "Numbered list"), formatting.toggle_numbers, "list-ordered", "Ctrl+Shift+7"
    ),
    FormatCommand("link", _T("formatting", "Link"), None, "link", "Ctrl+K"),
    FormatCommand("callout", _T("formatting", "Callout"), None, "message-square-quote", labelled=True),
    _callout("ask", _T("formatting", "You can always ask"), "Ctrl+Shift+C"),
    _callout("try", _T("formatting", "Try this")),
    _callout("note", _T("formatting", "Good to know")),
    _callout("important", _T("formatting", "Important")),
    FormatCommand("quote", _T("formatting", "Quote"), formatting.toggle_quote, "quote", "Ctrl+Shift+Q", menu="callout"),
    FormatCommand(
        "checklist",
        _T("formatting", "Checklist"),
        formatting.toggle_checklist,
        "square-check",
        "Ctrl+Shift+9",
        labelled=True,
    ),
    FormatCommand(
        "lines", _T("formatting", "Lines"), formatting.toggle_writing_lines, "pencil", "Ctrl+Shift+L", labelled=True
    ),
    FormatCommand("fields", _T("formatting", "Fields"), None, "braces", labelled=True),
    *(_field(key) for key in KNOWN_FIELDS),
    FormatCommand("rule", _T("formatting", "Divider"), formatting.insert_rule, "minus"),
    FormatCommand("page", _T("formatting", "New page"), formatting.insert_page_break, "file-plus", "Ctrl+Return"),
)
