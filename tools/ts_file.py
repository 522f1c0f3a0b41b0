"""Reads and writes .ts files, Qt Linguist's XML for translations, keeping what translators have done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.collected_strings import Found

_UNFINISHED = '<translation type="unfinished"></translation>'


@dataclass(frozen=True, slots=True)
class Entry:
    """A text of one context, and its translation (empty: none yet)."""

    context: str
    source: str
    told: str = ""
    module: str = ""


def read_entries(path: Path) -> list[Entry]:
    """The entries of a file; none where there is no file."""
    if not path.exists():
        return []
    entries: list[Entry] = []
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            told = message.find("translation")
            finished = told is not None and told.get("type") is None
            entries.append(Entry(name, message.findtext("source", ""), (told.text or "") if finished else ""))
    return entries


def brought_up(entries: Iterable[Entry], found: Iterable[Found]) -> list[Entry]:
    """An entry for each text in the source: with its translation, or that of the same text in another context."""
    entries = list(entries)
    exact = {(entry.context, entry.source): entry.told for entry in entries if entry.told}
    anywhere = {entry.source: entry.told for entry in entries if entry.told}
    return [
        Entry(one.context, one.source, exact.get((one.context, one.source)) or anywhere.get(one.source, ""), one.module)
        for one in found
    ]


def filled(entries: Iterable[Entry], words: dict[str, str]) -> list[Entry]:
    """The entries with new translations: by text, or by `context|text` where one context says it another way."""
    return [
        replace(one, told=words.get(f"{one.context}|{one.source}") or words.get(one.source) or one.told)
        for one in entries
    ]


def write_entries(path: Path, language: str, entries: Iterable[Entry]) -> None:
    """Write a file that Linguist opens: contexts and texts in a steady order, so that a difference is small."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    context = None
    for entry in sorted(entries, key=lambda one: (one.context, one.source)):
        if entry.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{escape(entry.context)}</name>"]
            context = entry.context
        told = f"<translation>{escape(entry.told)}</translation>" if entry.told else _UNFINISHED
        lines += [
            "    <message>",
            f'        <location filename="../../{entry.module}"/>',
            f"        <source>{escape(entry.source)}</source>",
            f"        {told}",
            "    </message>",
        ]
    lines += ["</context>"] if context is not None else []
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")
