"""Handouts to check in tests, without rendering where the pages don't matter."""

from __future__ import annotations

import datetime
from typing import Any

from handout_studio.checks.before_handing_out import Checker
from handout_studio.checks.finding import Finding
from handout_studio.checks.settings import CheckSettings
from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.result import RenderedDocument

TODAY = datetime.date(2026, 11, 25)
NO_PAGES = RenderedDocument(b"", ())
SETTINGS = CheckSettings(TODAY)


def handout_of(*bodies: str, **more: Any) -> Handout:
    """A handout with a section a body: `s1`, `s2` and so on."""
    sections = tuple(
        Section(id=f"s{number}", title=f"Part {number}", body=body) for number, body in enumerate(bodies, 1)
    )
    return Handout(date=TODAY, sections=sections, **more)


def found_in(
    handout: Handout,
    brand: Brand | None = None,
    settings: CheckSettings = SETTINGS,
    document: RenderedDocument = NO_PAGES,
) -> list[Finding]:
    """The findings of a handout."""
    return list(Checker(settings).check(handout, document, brand=brand))


def rules_in(handout: Handout, brand: Brand | None = None, document: RenderedDocument = NO_PAGES) -> list[str]:
    """The rules of its findings."""
    return [finding.rule for finding in found_in(handout, brand, document=document)]
