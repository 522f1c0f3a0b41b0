"""Every change a person can make to a section's limits of privacy, each a pure function: Handout in, Handout out.

Whoever changes what is said has to confirm it anew: each of these takes the day of confirming away, but `confirm`.
All raise UnknownSection, and leave a section alone that has no limits.
"""

from __future__ import annotations

import datetime
from typing import Any, Literal

from handout_studio.domain.confidentiality import (
    LIMIT_COUNT,
    OWN,
    Confidentiality,
    ConfidentialityPresets,
    Limit,
    LimitGroup,
    switched,
    unused_own_id,
)
from handout_studio.domain.edits import change_section
from handout_studio.domain.handout import Handout
from handout_studio.domain.places import Region, Setting

LimitLine = Literal["must", "may", "know", "first", "closing"]
"""The words around the lists, by the names that `Confidentiality` has for them."""


def limits_of(handout: Handout, section: str) -> Confidentiality | None:
    """The section's limits, None where it has none."""
    return handout.section(section).limits


def set_place(
    handout: Handout, section: str, presets: ConfidentialityPresets, region: Region, setting: Setting
) -> Handout:
    """The limits commonly named in that region and setting, with what the person left out or wrote themselves kept."""
    now = limits_of(handout, section)
    if now is None or (now.region, now.setting) == (region, setting):
        return handout
    return change_section(handout, section, limits=moved(now, presets, region, setting, handout.language))


def moved(
    now: Confidentiality, presets: ConfidentialityPresets, region: Region, setting: Setting, language: str
) -> Confidentiality:
    """These limits as they would be in that region and setting."""
    old = presets.preset(now.region, now.setting, language)
    return switched(now, old, presets.preset(region, setting, language))


def include_limit(handout: Handout, section: str, limit: str, included: bool) -> Handout:
    """Tick a limit, or leave it out."""
    return _change_limit(handout, section, limit, included=included)


def word_limit(handout: Handout, section: str, limit: str, words: str) -> Handout:
    """Give a limit other words."""
    return _change_limit(handout, section, limit, words=words)


def give_reason(handout: Handout, section: str, limit: str, reason: str) -> Handout:
    """Say why a limit is left out."""
    return _change_limit(handout, section, limit, reason=reason)


def write_line(handout: Handout, section: str, line: LimitLine, words: str) -> Handout:
    """Give other words to what stands before, between or after the lists."""
    return _change(handout, section, **{line: words})


def add_limit(handout: Handout, section: str, group: LimitGroup = "must") -> Handout:
    """One more limit of the person's own, last, without words yet. At most 40 in all."""
    now = limits_of(handout, section)
    if now is None or len(now.limits) >= LIMIT_COUNT:
        return handout
    return _change(handout, section, limits=(*now.limits, Limit(id=unused_own_id(now.limits), group=group)))


def remove_limit(handout: Handout, section: str, limit: str) -> Handout:
    """Take a limit of the person's own away. One of a preset stays: it can be left out with a reason."""
    now = limits_of(handout, section)
    if now is None or not limit.startswith(OWN):
        return handout
    return _change(handout, section, limits=tuple(one for one in now.limits if one.id != limit))


def confirm(handout: Handout, section: str, day: datetime.date) -> Handout:
    """The practitioner has read the limits over on that day."""
    return _change(handout, section, confirmed=day)


def _change_limit(handout: Handout, section: str, limit: str, **changes: Any) -> Handout:
    now = limits_of(handout, section)
    if now is None:
        return handout
    limits = tuple(one.model_copy(update=changes) if one.id == limit else one for one in now.limits)
    return handout if limits == now.limits else _change(handout, section, limits=limits)


def _change(handout: Handout, section: str, **changes: Any) -> Handout:
    now = limits_of(handout, section)
    if now is None:
        return handout
    return change_section(handout, section, limits=now.model_copy(update={"confirmed": None, **changes}))
