"""What stays private and what may not: each limit with its own words, ticked or left out with a reason."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from handout_studio.domain.identity import refuse_equal_ids
from handout_studio.domain.places import Region, Setting
from handout_studio.domain.values import Date, Identifier, Lines, OneLine, Value

LIMIT_COUNT = 40

LimitGroup = Literal["must", "may", "know"]
"""What has to be told to someone, what may be talked about with someone, and what else to know of the setting."""


class Limit(Value):
    """One limit of privacy. One that is not `included` is kept here with a reason, and is not on the page."""

    id: Identifier
    group: LimitGroup = "must"
    words: OneLine = ""
    included: bool = True
    reason: OneLine = ""


class Confidentiality(Value):
    """The limits of privacy in one region and setting. `confirmed` is the day the practitioner read them over.

    `must`, `may` and `know` are the words before each list, `first` says that the client hears of it first, and
    `closing` is Markdown that comes last.
    """

    region: Region = "generic"
    setting: Setting = "individual"
    must: OneLine = ""
    may: OneLine = ""
    know: OneLine = ""
    first: OneLine = ""
    closing: Lines = ""
    limits: Annotated[tuple[Limit, ...], Field(max_length=LIMIT_COUNT), AfterValidator(refuse_equal_ids)] = ()
    confirmed: Date | None = None

    def chosen(self) -> tuple[Limit, ...]:
        """The limits on the page, in order: ticked, with words."""
        return tuple(limit for limit in self.limits if limit.included and limit.words.strip())

    def left_out(self) -> tuple[Limit, ...]:
        """The limits that are not on the page."""
        return tuple(limit for limit in self.limits if not limit.included)

    def lead(self, group: LimitGroup) -> str:
        """The words before the list of that group."""
        return {"must": self.must, "may": self.may, "know": self.know}[group]


class PresetLimit(Value):
    """A limit on offer: its words, British ones where they differ, and where it applies (nothing: everywhere)."""

    id: Identifier
    group: LimitGroup
    words: OneLine
    british: OneLine = ""
    regions: tuple[Region, ...] = ()
    settings: tuple[Setting, ...] = ()


class PresetSource(Value):
    """What a region's limits were drawn from, and the day someone read it (None: not read by us)."""

    region: Region
    name: OneLine
    address: OneLine = ""
    read: Date | None = None


class ConfidentialityPresets(Value):
    """All limits on offer; the first that has an id and applies gives the words."""

    must: OneLine
    may: OneLine
    know: OneLine
    first: OneLine
    closing_short: Lines
    closing_full: Lines
    limits: tuple[PresetLimit, ...]
    sources: tuple[PresetSource, ...] = ()

    def preset(self, region: Region, setting: Setting, language: str, *, full: bool = False) -> Confidentiality:
        """The limits commonly named there, all ticked, none confirmed yet."""
        chosen: dict[str, PresetLimit] = {}
        for limit in self.limits:
            if (not limit.regions or region in limit.regions) and (not limit.settings or setting in limit.settings):
                chosen.setdefault(limit.id, limit)
        american = language.startswith("en-US") or region == "us"
        return Confidentiality(
            region=region,
            setting=setting,
            must=self.must,
            may=self.may,
            know=self.know,
            first=self.first,
            closing=self.closing_full if full else self.closing_short,
            limits=tuple(
                Limit(id=one.id, group=one.group, words=one.words if american else one.british or one.words)
                for one in chosen.values()
            ),
        )

    def sources_for(self, region: Region) -> tuple[PresetSource, ...]:
        """What that region's limits were drawn from; the generic ones where it has none of its own."""
        return tuple(one for one in self.sources if one.region == region) or tuple(
            one for one in self.sources if one.region == "generic"
        )


def switched(now: Confidentiality, old: Confidentiality, preset: Confidentiality) -> Confidentiality:
    """The limits after a change of region or setting: the preset's, with what the person did kept.

    `old` is the preset for the place before: words that differ from its are the person's own and stay, as do limits of
    their own and what they left out. A limit that the new preset lacks is gone (`dropped` names it). What was
    confirmed for one place is not confirmed for another.
    """
    mine = {limit.id: limit for limit in now.limits}
    offered = {limit.id: limit.words for limit in old.limits}

    def kept(limit: Limit) -> Limit:
        held = mine.get(limit.id)
        if held is None:
            return limit
        words = held.words if held.words != offered.get(limit.id, held.words) else limit.words
        return limit.model_copy(update={"words": words, "included": held.included, "reason": held.reason})

    own = tuple(limit for limit in now.limits if limit.id.startswith(OWN))
    lines = ("must", "may", "know", "first", "closing")
    around = {line: getattr(now, line) or getattr(preset, line) for line in lines}
    return preset.model_copy(update={**around, "limits": (*map(kept, preset.limits), *own)})


OWN = "own-"
"""How the id of a limit begins that the person wrote."""


def dropped(now: Confidentiality, after: Confidentiality) -> tuple[Limit, ...]:
    """The limits that stood on the page and don't any more."""
    left = {limit.id for limit in after.chosen()}
    return tuple(limit for limit in now.chosen() if limit.id not in left)


def unused_own_id(limits: Iterable[Limit]) -> str:
    """An id for a limit of the person's own that none of these has."""
    taken = {limit.id for limit in limits}
    return next(name for number in range(1, LIMIT_COUNT + 2) if (name := f"{OWN}{number}") not in taken)
