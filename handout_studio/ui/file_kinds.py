"""The kinds of files that a person may choose: what they are called, how their names end, what the dialog says."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QCoreApplication

FileKind = Literal[
    "handout", "pdf", "text", "markdown", "logo", "picture", "template", "everything", "pictures", "people", "brand"
]

SUFFIXES: dict[FileKind, tuple[str, ...]] = {
    "handout": ("handout",),
    "pdf": ("pdf",),
    "text": ("txt",),
    "markdown": ("md", "markdown", "txt"),
    "logo": ("png", "jpg", "jpeg", "svg"),
    "picture": ("png", "jpg", "jpeg", "svg"),
    "template": ("template",),
    "brand": ("brand",),
    "everything": ("handout-studio",),
    "pictures": ("png",),
    "people": ("csv", "txt", "tsv"),
}


def kind_name(kind: FileKind) -> str:
    """What a list of such files is called."""
    return {
        "handout": _tr("Handouts"),
        "pdf": _tr("PDF files"),
        "text": _tr("Plain text files"),
        "markdown": _tr("Markdown and text files"),
        "logo": _tr("Pictures (PNG, JPEG, SVG)"),
        "picture": _tr("Pictures (PNG, JPEG, SVG)"),
        "template": _tr("Templates"),
        "brand": _tr("Brands"),
        "people": _tr("Tables (CSV)"),
        "everything": _tr("Everything from Handout Studio"),
        "pictures": _tr("Pictures (PNG)"),
    }[kind]


def caption(kind: FileKind, purpose: Literal["open", "write"]) -> str:
    """The title of the dialog. Raises KeyError where there is none for that purpose."""
    captions = {
        ("handout", "open"): _tr("Open a handout"),
        ("handout", "write"): _tr("Save the handout as"),
        ("pdf", "write"): _tr("Export as PDF"),
        ("text", "write"): _tr("Export as plain text"),
        ("pictures", "write"): _tr("Export page pictures"),
        ("markdown", "open"): _tr("Import Markdown"),
        ("logo", "open"): _tr("Choose a logo"),
        ("picture", "open"): _tr("Choose a picture"),
        ("template", "open"): _tr("Import a template"),
        ("template", "write"): _tr("Export the template as"),
        ("brand", "open"): _tr("Import a brand"),
        ("brand", "write"): _tr("Export the brand as"),
        ("people", "open"): _tr("Choose a table of people"),
        ("everything", "open"): _tr("Move everything in"),
        ("everything", "write"): _tr("Move everything out"),
    }
    return captions[kind, purpose]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FileKinds", text)
