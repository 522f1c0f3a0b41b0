"""What an edit did to the sections, in a few words for someone who listens instead of looking."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section


def spoken_change(before: Handout, after: Handout, focus: str | None = None) -> str:
    """One short sentence on sections that were added, removed, moved, ticked or unticked; "" where none was.

    `focus` is the section that was moved, where neighbours change places and either could have been.
    """
    old, new = before.sections, after.sections
    if old is new:
        return ""
    if len(old) != len(new) or any(one.id != other.id for one, other in zip(old, new, strict=True)):
        return _order(old, new, focus)
    changed = [other for one, other in zip(old, new, strict=True) if one.included != other.included]
    if not changed:
        return ""
    if len(changed) > 1:
        more = (
            _tr("{count} sections are in the handout now") if changed[0].included else _tr("{count} sections left out")
        )
        return more.format(count=len(changed))
    one = _tr("{title} is in the handout") if changed[0].included else _tr("{title} is left out")
    return one.format(title=_title(changed[0]))


def _order(old: tuple[Section, ...], new: tuple[Section, ...], focus: str | None) -> str:
    held, kept = {section.id for section in old}, {section.id for section in new}
    added = [section for section in new if section.id not in held]
    removed = [section for section in old if section.id not in kept]
    if added and removed:
        return _tr("{count} sections now").format(count=len(new))
    if added:
        if len(added) > 1:
            return _tr("{count} sections added").format(count=len(added))
        told = _tr("{title} added at position {position} of {count}")
        return told.format(title=_title(added[0]), position=new.index(added[0]) + 1, count=len(new))
    if removed:
        if len(removed) > 1:
            return _tr("{count} sections removed").format(count=len(removed))
        return _tr("{title} removed").format(title=_title(removed[0]))
    place = _moved_to([section.id for section in old], [section.id for section in new], focus)
    if place is None:
        return _tr("Sections moved")
    return _tr("Moved to position {position} of {count}").format(position=place + 1, count=len(new))


def _moved_to(old: list[str], new: list[str], focus: str | None) -> int | None:
    """The new row of the one section whose move explains the new order; None where it takes more than one."""
    likely = ([focus] if focus in new else []) + [one for one, other in zip(old, new, strict=True) if one != other]
    likely.append(next(other for one, other in zip(old, new, strict=True) if one != other))
    for section in likely:
        if [one for one in old if one != section] == [one for one in new if one != section]:
            return new.index(section)
    return None


def _title(section: Section) -> str:
    return section.title or _tr("A section without a title")


def _tr(text: str) -> str:
    return QCoreApplication.translate("spoken_change", text)
