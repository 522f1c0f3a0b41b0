"""What differs between two states of a handout, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.domain.comparison import compare
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.difference import difference
from handout_studio.text.written_section import written_body

_SHOWN = 60  # letters of a passage


def told_differences(before: Handout, after: Handout) -> tuple[str, ...]:
    """A line for each thing that was done to `before` to make it `after`; none where nothing was."""
    found = compare(before, after)
    lines = [_tr("Added: {name}").format(name=_name(section)) for section in found.added]
    lines += [_tr("Removed: {name}").format(name=_name(section)) for section in found.removed]
    lines += [_changed(old, new) for old, new in found.changed]
    if found.reordered:
        lines.append(_tr("The sections stand in another order"))
    lines += [_other(name) for name in found.others]
    return tuple(dict.fromkeys(lines))


def _changed(old: Section, new: Section) -> str:
    name = _name(new)
    if old.title != new.title:
        return _tr("Renamed: {old}, now {name}").format(old=_name(old), name=name)
    before, after = written_body(old), written_body(new)
    if before == after:
        ticked = _tr("Included again: {name}") if new.included else _tr("Left out: {name}")
        return (ticked if old.included != new.included else _tr("Changed: {name}")).format(name=name)
    change = difference(before, after)
    gone, came = _short(before[change.start : change.end]), _short(change.text)
    if came and gone:
        return _tr("Changed: {name}, “{gone}” became “{came}”").format(name=name, gone=gone, came=came)
    if came:
        return _tr("Changed: {name}, with “{came}” added").format(name=name, came=came)
    return _tr("Changed: {name}, with “{gone}” taken out").format(name=name, gone=gone)


def _other(field: str) -> str:
    told = {
        "title": _tr("Another title of the handout"),
        "subtitle": _tr("Another line under the title"),
        "brand": _tr("Another brand"),
        "paper": _tr("Another paper"),
        "edition": _tr("Another edition"),
        "date": _tr("Another date"),
        "language": _tr("Another language"),
    }
    return told.get(field, _tr("Other settings of the page"))


def _name(section: Section) -> str:
    return _tr("“{name}”").format(name=section.title.strip() or section.id)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)
