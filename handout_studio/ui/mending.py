"""What one click does about a finding: other words, fewer pages, a section more, or the brand opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import LibrarySection
from handout_studio.text.difference import carried_over
from handout_studio.text.placeholders import BRAND_FIELDS, KNOWN_FIELDS
from handout_studio.ui.models.section_actions import is_full

if TYPE_CHECKING:
    from handout_studio.application import Finding, Fix

MOST_PAGES = 2  # that a handout can be made to fit on


@dataclass(frozen=True, slots=True)
class Mending:
    """The button's `label` and `tip`, what gives the handout after a click, and the words for undo and for after.

    `brand_field`: instead, the field of the brand that a click opens for the person to fill in.
    """

    label: str
    tip: str
    after: Callable[[], Handout]
    text: str
    told: str
    brand_field: str = ""


def mending_of(finding: Finding, handout: Handout, pages: int, checked: Handout) -> Mending | None:
    """The one right mending of a finding that was made of `checked`, in the handout as it is now; None without one.

    `pages`: how many the handout has.
    """
    if finding.fix is not None:
        return _of_words(finding.fix, handout, checked)
    if finding.rule == "page.short-last" and handout.pages is None and 1 < pages <= MOST_PAGES + 1:
        return _of_pages(handout, pages - 1)
    if finding.rule == "field.unfilled":
        label = dict(finding.message.values).get("label")
        wanted = (field for key, field in BRAND_FIELDS.items() if KNOWN_FIELDS[key] == label)
        return next((_of_brand(field, handout) for field in wanted), None)
    return None


def of_missing_help(handout: Handout, library: Sequence[LibrarySection]) -> Mending | None:
    """The library's section on whom to call, put at the end; None where there is one, unticked, or no room."""
    source = next((each for each in library if each.kind == "crisis"), None)
    if source is None or any(each.kind == "crisis" for each in handout.sections) or is_full(handout):
        return None
    tip = QCoreApplication.translate("mending", "Put “{title}” at the end").format(title=source.title)
    return Mending(
        QCoreApplication.translate("mending", "Add"),
        tip,
        partial(edits.add_from_library, handout, source),
        QCoreApplication.translate("mending", "add section"),
        QCoreApplication.translate("mending", "Added at the end. Undo takes it out."),
    )


def _of_words(fix: Fix, handout: Handout, checked: Handout) -> Mending | None:
    held = {section.id: section.body for section in handout.sections}
    before = {section.id: section.body for section in checked.sections}
    if fix.section not in held or fix.section not in before:
        return None
    body = held[fix.section]
    span = carried_over(fix.start, fix.end, before[fix.section], body)
    if span is None:
        return None
    start, end = span
    shown = " ".join(fix.text.split())
    if shown:
        tip = QCoreApplication.translate("mending", "Change it to “{words}”").format(words=shown)
        told = QCoreApplication.translate("mending", "Changed to “{words}”. Undo takes it back.").format(words=shown)
    else:
        tip = QCoreApplication.translate("mending", "Take “{words}” out").format(words=body[start:end].strip())
        told = QCoreApplication.translate("mending", "Taken out. Undo brings it back.")
    return Mending(
        QCoreApplication.translate("mending", "Fix"),
        tip,
        partial(edits.write_body, handout, fix.section, body[:start] + fix.text + body[end:]),
        QCoreApplication.translate("mending", "fix wording"),
        told,
    )


def _of_pages(handout: Handout, pages: int) -> Mending:
    one = QCoreApplication.translate("mending", "Fit on one page: the spacing gives way, the type stays its size")
    two = QCoreApplication.translate("mending", "Fit on two pages: the spacing gives way, the type stays its size")
    return Mending(
        QCoreApplication.translate("mending", "Fit"),
        one if pages == 1 else two,
        partial(edits.set_pages, handout, pages),
        QCoreApplication.translate("mending", "fit pages"),
        QCoreApplication.translate("mending", "Spacing tightened. Undo takes it back."),
    )


def _of_brand(field: str, handout: Handout) -> Mending:
    label = QCoreApplication.translate("mending", "Fill in…")
    return Mending(
        label, QCoreApplication.translate("mending", "Write it into the brand"), lambda: handout, "", "", field
    )
