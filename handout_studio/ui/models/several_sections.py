"""Commands on the sections selected, one or several: each is one edit, and one step to undo."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.domain.values import SECTION_LIMIT
from handout_studio.ui.focus import Focus
from handout_studio.ui.models.section_actions import SectionEdit

_DUPLICATE = str(QT_TRANSLATE_NOOP("section_actions", "duplicate section"))
_DUPLICATE_ALL = str(QT_TRANSLATE_NOOP("section_actions", "duplicate sections"))
_MOVE = str(QT_TRANSLATE_NOOP("section_actions", "move section"))
_MOVE_ALL = str(QT_TRANSLATE_NOOP("section_actions", "move sections"))
_REMOVE = str(QT_TRANSLATE_NOOP("section_actions", "remove section"))
_REMOVE_ALL = str(QT_TRANSLATE_NOOP("section_actions", "remove sections"))
_TICK = str(QT_TRANSLATE_NOOP("section_actions", "tick section"))
_TICK_ALL = str(QT_TRANSLATE_NOOP("section_actions", "tick sections"))
_UNTICK = str(QT_TRANSLATE_NOOP("section_actions", "untick section"))
_UNTICK_ALL = str(QT_TRANSLATE_NOOP("section_actions", "untick sections"))


def may_duplicate(handout: Handout, ids: Sequence[str]) -> bool:
    """Whether there is room for a copy of each."""
    return bool(ids) and len(handout.sections) + len(ids) <= SECTION_LIMIT


def shift(handout: Handout, ids: Sequence[str], by: int, focus: str) -> SectionEdit:
    """Each of them one place up (`by` -1) or down (1); those at the end, or held up by another of them, stay."""
    order = [section.id for section in handout.sections]
    chosen = set(ids)
    rows = range(len(order)) if by < 0 else reversed(range(len(order)))
    for row in rows:
        to = row + by
        if order[row] in chosen and 0 <= to < len(order) and order[to] not in chosen:
            order[row], order[to] = order[to], order[row]
    return SectionEdit(_in_order(handout, order), _MOVE if len(ids) == 1 else _MOVE_ALL, Focus(focus))


def drop(handout: Handout, ids: Sequence[str], gap: int, focus: str) -> SectionEdit:
    """All of them, in their order, into the gap above row `gap` (the number of rows: below the last)."""
    order, chosen = [section.id for section in handout.sections], set(ids)
    above = [name for name in order[:gap] if name not in chosen]
    below = [name for name in order[gap:] if name not in chosen]
    held = [name for name in order if name in chosen]
    text = _MOVE if len(ids) == 1 else _MOVE_ALL
    return SectionEdit(_in_order(handout, [*above, *held, *below]), text, Focus(focus))


def duplicate(handout: Handout, ids: Sequence[str]) -> tuple[SectionEdit, list[str]]:
    """A copy of each, all together below the last of them, with the copies' ids; the first copy is looked at."""
    chosen = set(ids)
    held = [section for section in handout.sections if section.id in chosen]
    place = handout.position(held[-1].id) + 1
    after = handout
    for step, section in enumerate(held):
        after = edits.add_section(after, section, place + step)
    copies = [section.id for section in after.sections[place : place + len(held)]]
    return SectionEdit(after, _DUPLICATE if len(ids) == 1 else _DUPLICATE_ALL, Focus(copies[0])), copies


def remove(handout: Handout, ids: Sequence[str]) -> SectionEdit:
    """Out of the handout, all of them; the one below the first is looked at then, or the last that is left."""
    row = min(handout.position(name) for name in ids)
    after = handout
    for name in ids:
        after = edits.remove_section(after, name)
    left = after.sections[min(row, len(after.sections) - 1)].id if after.sections else None
    text = _REMOVE if len(ids) == 1 else _REMOVE_ALL
    return SectionEdit(after, text, Focus(left) if left is not None else Focus())


def tick(handout: Handout, ids: Sequence[str], included: bool, focus: str) -> SectionEdit:
    """On the page or not, all alike."""
    after = handout
    for name in ids:
        after = edits.include_section(after, name, included)
    if len(ids) == 1:
        return SectionEdit(after, _TICK if included else _UNTICK, Focus(focus))
    return SectionEdit(after, _TICK_ALL if included else _UNTICK_ALL, Focus(focus))


def _in_order(handout: Handout, order: Sequence[str]) -> Handout:
    by_id = {section.id: section for section in handout.sections}
    sections = tuple(by_id[name] for name in order)
    return handout if sections == handout.sections else handout.model_copy(update={"sections": sections})
