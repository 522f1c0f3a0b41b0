"""Every formatting command in one table: its text, icon, shortcut and what it does to a passage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from handout_studio.domain.phrase import filled
from handout_studio.text import formatting, insertion, list_typing
from handout_studio.text.passage import Passage
from handout_studio.text.placeholders import KNOWN_FIELDS

CONTEXT = "formatting"
_T: Any = QT_TRANSLATE_NOOP

Change = Callable[[Passage], Passage | None]
"""What a command does to a passage; None where it has nothing to do."""


@dataclass(frozen=True, slots=True)
class FormatCommand:
    """One row. `menu` puts it under the command of that id, with `pinned` on the bar too; `labelled` shows its text.

    Without a `change` it opens a menu, or asks for something first.
    """

    id: str
    text: str
    change: Change | None
    icon: str = ""
    shortcut: str = ""
    menu: str = ""
    labelled: bool = False
    pinned: bool = False
    numbers: tuple[tuple[str, int], ...] = ()

    def shown_text(self) -> str:
        """The text in the window's language."""
        text = filled(QCoreApplication.translate(CONTEXT, self.text), self.numbers)
        return text[:1].upper() + text[1:]

    @property
    def on_bar(self) -> bool:
        """Whether it has a button of its own."""
        return self.pinned or not self.menu


def _callout(kind: str, text: str, shortcut: str = "") -> FormatCommand:
    return FormatCommand(
        f"callout-{kind}", text, lambda passage: formatting.toggle_callout(passage, kind), "", shortcut, "callout"
    )


def _field(key: str) -> FormatCommand:
    return FormatCommand(f"field-{key}", KNOWN_FIELDS[key], insertion.insert_field(key), menu="fields")


def _lines(count: int) -> FormatCommand:
    text = _T("formatting", "1 line") if count == 1 else _T("formatting", "{count} lines")
    return FormatCommand(
        f"lines-{count}",
        text,
        lambda passage: insertion.set_writing_lines(passage, count),
        menu="lines",
        numbers=(("count", count),),
    )


def _scale(low: int, high: int) -> FormatCommand:
    return FormatCommand(
        f"scale-{low}-{high}",
        _T("formatting", "{low} to {high}"),
        lambda passage: insertion.insert_scale(passage, low, high),
        menu="scale",
        numbers=(("low", low), ("high", high)),
    )


_WORDS = (
    FormatCommand("bold", _T("formatting", "Bold"), formatting.toggle_bold, "bold", "Ctrl+B"),
    FormatCommand("italic", _T("formatting", "Italic"), formatting.toggle_italic, "italic", "Ctrl+I"),
)
_LINES = (
    FormatCommand("heading", _T("formatting", "Heading"), formatting.toggle_heading, "heading", "Ctrl+Shift+H"),
    FormatCommand("bullets", _T("formatting", "Bullet list"), formatting.toggle_bullets, "list", "Ctrl+Shift+8"),
    FormatCommand(
        "numbers", _T("formatting", "Numbered list"), formatting.toggle_numbers, "list-ordered", "Ctrl+Shift+7"
    ),
    FormatCommand(
        "checklist", _T("formatting", "Checklist"), formatting.toggle_checklist, "square-check", "Ctrl+Shift+9"
    ),
    FormatCommand("link", _T("formatting", "Link"), None, "link", "Ctrl+K"),
)
_INSERT = (
    FormatCommand("insert", _T("formatting", "Insert"), None, "plus", "Ctrl+Shift+I", labelled=True),
    FormatCommand("picture", _T("formatting", "Picture…"), None, "image", "Ctrl+Shift+P", "insert"),
    FormatCommand("table", _T("formatting", "Table"), None, "table", "Ctrl+Shift+T", "insert"),
)
_CALLOUTS = (
    FormatCommand("callout", _T("formatting", "Callout"), None, "message-square-quote", labelled=True),
    _callout("ask", _T("formatting", "You can always ask"), "Ctrl+Shift+C"),
    _callout("try", _T("formatting", "Try this")),
    _callout("note", _T("formatting", "Good to know")),
    _callout("important", _T("formatting", "Important")),
    FormatCommand("quote", _T("formatting", "Quote"), formatting.toggle_quote, "quote", "Ctrl+Shift+Q", menu="callout"),
)
_DRAWN = (
    FormatCommand(
        *("lines", _T("formatting", "Writing lines"), None, "pencil", "Ctrl+Shift+L", "insert"),
        labelled=True,
        pinned=True,
    ),
    *(_lines(count) for count in insertion.WRITING_LINES),
    FormatCommand("scale", _T("formatting", "Rating scale"), None, "sliders-horizontal", menu="insert"),
    *(_scale(low, high) for low, high in ((0, 10), (1, 10), (1, 5))),
    FormatCommand("code", _T("formatting", "QR code…"), None, "qr-code", "Ctrl+Shift+K", "insert"),
    FormatCommand("rule", _T("formatting", "Divider"), insertion.insert_rule, "minus", menu="insert"),
    FormatCommand(
        "page", _T("formatting", "New page"), insertion.insert_page_break, "file-plus", "Ctrl+Return", "insert"
    ),
    FormatCommand("fields", _T("formatting", "Fields"), None, "braces", "Ctrl+Shift+F", labelled=True),
    *(_field(key) for key in KNOWN_FIELDS),
)
_SHAPE = (
    FormatCommand("plain", _T("formatting", "Plain paragraph"), formatting.make_plain, "pilcrow", "Ctrl+Shift+0"),
    FormatCommand("nest", _T("formatting", "Further in"), list_typing.nest_items, "list-indent-increase", "Ctrl+]"),
    FormatCommand(
        "unnest", _T("formatting", "Further out"), list_typing.unnest_items, "list-indent-decrease", "Ctrl+["
    ),
)

COMMANDS: tuple[FormatCommand, ...] = (*_WORDS, *_LINES, *_INSERT, *_CALLOUTS, *_DRAWN, *_SHAPE)
