"""What a change did to the order and the ticks of the sections, in the words that a screen reader says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section


def section_news(before: Handout, after: Handout, looked_at: str | None) -> str:
    """`Moved to position 3 of 11`, `Left out`, `2 sections removed`; empty where words alone have changed.

    `looked_at` is the section that the change is about, where it is about one.
    """
    if before.sections is after.sections:
        return ""
    held = {section.id: section for section in before.sections}
    now = {section.id: section for section in after.sections}
    gone = [section for name, section in held.items() if name not in now]
    come = [section for name, section in now.items() if name not in held]
    if gone or come:
        return " ".join(words for words in (_removed(gone), _added(come, after)) if words)
    if list(held) != list(now):
        return _moved(after, looked_at)
    return _ticked([section for name, section in now.items() if section.included != held[name].included])


def _removed(sections: list[Section]) -> str:
    if len(sections) == 1:
        return QCoreApplication.translate("section_news", "Removed: {title}.").format(title=_title(sections[0]))
    words = QCoreApplication.translate("section_news", "{count} sections removed.")
    return words.format(count=len(sections)) if sections else ""


def _added(sections: list[Section], after: Handout) -> str:
    if len(sections) == 1:
        words = QCoreApplication.translate("section_news", "Added: {title}, position {row} of {count}.")
        row = after.position(sections[0].id) + 1
        return words.format(title=_title(sections[0]), row=row, count=len(after.sections))
    words = QCoreApplication.translate("section_news", "{count} sections added.")
    return words.format(count=len(sections)) if sections else ""


def _moved(after: Handout, looked_at: str | None) -> str:
    row = next((row for row, section in enumerate(after.sections) if section.id == looked_at), None)
    if row is None:
        return QCoreApplication.translate("section_news", "Order changed.")
    words = QCoreApplication.translate("section_news", "Moved to position {row} of {count}.")
    return words.format(row=row + 1, count=len(after.sections))


def _ticked(sections: list[Section]) -> str:
    if not sections:
        return ""
    included = sections[0].included
    if len(sections) == 1:
        return (
            QCoreApplication.translate("section_news", "Included in the handout.")
            if included
            else QCoreApplication.translate("section_news", "Left out of the handout.")
        )
    words = (
        QCoreApplication.translate("section_news", "{count} sections included.")
        if included
        else QCoreApplication.translate("section_news", "{count} sections left out.")
    )
    return words.format(count=len(sections))


def _title(section: Section) -> str:
    return section.title.strip() or QCoreApplication.translate("section_news", "Untitled section")
