"""What is asked once, at the very first start: whose sheets these are, and where they work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handout_studio.application.places import usual_paper, usual_region

if TYPE_CHECKING:
    from handout_studio.application.workspace import Workspace
    from handout_studio.domain.values import Picture


@dataclass(frozen=True, slots=True)
class Introduction:
    """What a person told; empty for what they left out."""

    practice: str = ""
    person: str = ""
    logo: Picture | None = None
    country: str | None = None


def wants_introduction(workspace: Workspace) -> bool:
    """Whether nobody has been asked yet, nor begun without."""
    kept = workspace.preferences
    return not kept.introduced and not kept.recent and not workspace.brand_entries()


def introduce(workspace: Workspace, told: Introduction) -> None:
    """Keep it, and that it was asked. Raises BadFile and FileTrouble; the choices hold until the end even then."""
    workspace.change_preferences(introduced=True)
    if told.country is not None:
        settle_country(workspace, told.country)
    given = {"practice": told.practice.strip(), "person": told.person.strip(), "logo": told.logo}
    known = {name: value for name, value in given.items() if value}
    if known:
        name = {"name": told.practice.strip()} if told.practice.strip() else {}
        workspace.save_brand(workspace.default_brand().model_copy(update={**known, **name}))


def settle_country(workspace: Workspace, country: str) -> None:
    """From now on new sheets have that country's paper, English, limits and crisis contacts. Raises as `introduce`."""
    workspace.change_preferences(country=country, paper=usual_paper(country))
    brand = workspace.default_brand()
    region = usual_region(country)
    if brand.region != region:
        workspace.save_brand(brand.model_copy(update={"region": region}))
