"""What the layout had to do or could not do -> findings."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping

from handout_studio.checks.finding import Finding, Severity
from handout_studio.domain.handout import Handout
from handout_studio.domain.phrase import Phrase, marked, phrase
from handout_studio.rendering.result import Note, RenderedDocument

_RIGHT_TO_LEFT = {"R", "AL"}
_IDEOGRAPHIC = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO")
_PDF_UA = "ISO 14289-1 (PDF/UA), 7"
_CLEAR_PRINT = "RNIB Clear Print"
Told = tuple[Severity, Phrase, str]
_SHORT = "Readability trials of patient letters: one or two pages"


def page_findings(handout: Handout, document: RenderedDocument) -> tuple[Finding, ...]:
    """The notes of a rendering as findings, in order, a missing character once for each section."""
    seen: dict[tuple[str, str | None, str], Finding] = {}
    for note in document.notes:
        maker = _MAKERS.get(note.code)
        if maker is not None:
            severity, message, source = maker(note, handout)
            finding = Finding(note.code, severity, note.section, note.start, note.end, message, source)
            seen.setdefault((note.code, note.section, note.detail), finding)
    return tuple(seen.values())


def _glyph(note: Note, handout: Handout) -> Told:
    name = unicodedata.name(note.detail, f"U+{ord(note.detail):04X}")
    if unicodedata.bidirectional(note.detail) in _RIGHT_TO_LEFT:
        told = "“{character}” ({name}) is drawn as a box: right-to-left text is not supported yet"
    elif name.startswith(_IDEOGRAPHIC):
        told = "“{character}” ({name}) is drawn as a box: Chinese, Japanese and Korean are not supported yet"
    else:
        told = "“{character}” ({name}) is drawn as a box: no font here has it"
    return "warning", phrase(told, character=note.detail, name=name), _PDF_UA


def _too_long(note: Note, handout: Handout) -> Told:
    few = note.detail == "1"
    if handout.pages == 1:
        one, more = (
            marked("This doesn't fit on one page: shorten “{title}” by about 1 line"),
            marked("This doesn't fit on one page: shorten “{title}” by about {lines} lines"),
        )
    else:
        one, more = (
            marked("This doesn't fit on two pages: shorten “{title}” by about 1 line"),
            marked("This doesn't fit on two pages: shorten “{title}” by about {lines} lines"),
        )
    told = phrase(one if few else more, title=_title(note, handout), lines=note.detail)
    return "warning", told, _SHORT


def _leave_out(note: Note, handout: Handout) -> Told:
    return "note", phrase("Leaving out “{title}” would make it fit too", title=_title(note, handout)), _SHORT


def _image_missing(note: Note, handout: Handout) -> Told:
    told = phrase("There is no picture “{name}” in this handout: its mark is shown as typed", name=note.detail)
    return "warning", told, _PDF_UA


def _image_no_text(note: Note, handout: Handout) -> Told:
    told = phrase("The picture “{name}” has no words for someone who can't see it", name=note.detail)
    return "warning", told, "WCAG 2.2, 1.1.1"


def _code_too_long(note: Note, handout: Handout) -> Told:
    return "warning", phrase("This address is too long for a code: it is shown as a link"), "ISO/IEC 18004"


def _table_too_wide(note: Note, handout: Handout) -> Told:
    return "note", phrase("A table is wider than the page: each of its rows is set as a list of its own"), _CLEAR_PRINT


def _word_broken(note: Note, handout: Handout) -> Told:
    word = note.detail if len(note.detail) <= 40 else f"{note.detail[:39]}…"
    return "note", phrase("“{word}” is longer than a line: it is broken over several", word=word), _CLEAR_PRINT


def _image_too_tall(note: Note, handout: Handout) -> Told:
    told = phrase("The picture “{name}” is tall: it is made smaller, to less than half of a page", name=note.detail)
    return "note", told, _CLEAR_PRINT


def _image_damaged(note: Note, handout: Handout) -> Told:
    told = phrase("The picture “{name}” is damaged: a box with its words stands in its place", name=note.detail)
    return "warning", told, _PDF_UA


def _logo_damaged(note: Note, handout: Handout) -> Told:
    return "warning", phrase("The logo is damaged: it is left out"), _PDF_UA


def _title(note: Note, handout: Handout) -> str:
    titles = {section.id: section.title for section in handout.sections}
    return titles.get(note.section or "", "") or "the section without a title"


_MAKERS: Mapping[str, Callable[[Note, Handout], Told]] = {
    "glyph.missing": _glyph,
    "fit.too-long": _too_long,
    "fit.leave-out": _leave_out,
    "image.missing": _image_missing,
    "image.no-text": _image_no_text,
    "code.too-long": _code_too_long,
    "image.too-tall": _image_too_tall,
    "image.damaged": _image_damaged,
    "logo.damaged": _logo_damaged,
    "table.too-wide": _table_too_wide,
    "word.broken": _word_broken,
}
