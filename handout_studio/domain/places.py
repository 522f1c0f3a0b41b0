"""Where and how someone works: the regions and settings that presets of limits and crisis contacts are for."""

from __future__ import annotations

import re
from typing import Literal

from handout_studio.domain.brand import Brand
from handout_studio.domain.values import Region

__all__ = ["Region", "Setting", "region_of"]

Setting = Literal["individual", "couples", "group", "teens", "online", "team"]

_COUNTRIES: tuple[tuple[str, Region], ...] = (
    ("scotland", "scotland"),
    ("england", "england"),
    ("northern ireland", "generic"),
    ("wales", "generic"),
    ("ireland|éire", "ireland"),
    ("united states(?: of america)?|usa|u\\.s\\.a\\.", "us"),
    ("canada", "canada"),
    ("australia", "australia"),
    ("united kingdom|uk|great britain", "england"),
)
_PREFIXES: tuple[tuple[str, Region], ...] = (("+353", "ireland"), ("+44", "england"), ("+61", "australia"))
_LANGUAGES: dict[str, Region] = {
    "en-US": "us",
    "es-US": "us",
    "en-GB": "england",
    "en-IE": "ireland",
    "ga-IE": "ireland",
    "en-CA": "canada",
    "fr-CA": "canada",
    "en-AU": "australia",
}


def region_of(brand: Brand | None, language: str) -> Region:
    """The region that a practice says it is in, else most likely is: by its address, its phone's prefix, the language.

    A guess that a person can change; `generic` where nothing tells.
    """
    if brand is not None:
        if brand.region is not None:
            return brand.region
        for line in reversed(brand.address.lower().split("\n")):
            for country, region in _COUNTRIES:
                if re.search(rf"\b(?:{country})(?:\b|$)", line):
                    return region
        phone = brand.phone.replace(" ", "")
        for prefix, region in _PREFIXES:
            if phone.startswith((prefix, prefix.replace("+", "00"))):
                return region
    return _LANGUAGES.get(language, "generic")
