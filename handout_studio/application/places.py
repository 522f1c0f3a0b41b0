"""What a country uses: its paper and its English, and which country a person's system is set to."""

from __future__ import annotations

import locale
import re
from collections.abc import Mapping

from handout_studio.domain.values import Paper, Region

COUNTRIES = (
    *("AU", "AT", "CA", "GB-ENG", "DE", "IE", "MX", "NZ", "GB-NIR", "GB-SCT", "ES", "CH", "US", "GB-WLS"),
    ELSEWHERE := "ZZ",
)
"""Where a person may say they work, by ISO 3166 codes; `ZZ`, which ISO leaves to its users, is anywhere else."""

_REGIONS: dict[str, Region] = {
    "US": "us",
    "GB": "england",
    "GB-ENG": "england",
    "GB-SCT": "scotland",
    "IE": "ireland",
    "CA": "canada",
    "AU": "australia",
}

# The countries of Unicode CLDR's paper size "US-Letter"; all others use A4.
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
_ENGLISH = frozenset(("AU", "CA", "GB", "IE", "IN", "NZ", "SG", "US", "ZA"))


def country_of(settings: Mapping[str, str], system_locale: str | None = None) -> str | None:
    """The country that the locale settings name, as two letters; None where they name none.

    `settings` are environment variables, `system_locale` (such as `en_GB`) what the system itself says if they don't.
    """
    names = [settings.get(key, "") for key in ("LC_ALL", "LC_PAPER", "LC_MESSAGES", "LANG")]
    for name in (*names, system_locale or ""):
        if found := re.match(r"[A-Za-z]{2,3}[_-](?:[A-Za-z]{4}[_-])?([A-Z]{2})\b", name):
            return found.group(1)
        if name:
            return None
    return None


def system_locale() -> str | None:
    """The locale that the system itself is set to, where the environment need not say so; None where it names none."""
    if locale.setlocale(locale.LC_CTYPE).partition(".")[0] in ("C", "POSIX"):
        return None  # getlocale() would take C.UTF-8, which Python falls back to by itself, for American English
    try:
        return locale.getlocale()[0]
    except ValueError:
        return None


def usual_paper(country: str | None) -> Paper:
    """The paper of a country; A4 where the country is not known."""
    return "letter" if country in _LETTER else "a4"


def usual_region(country: str) -> Region:
    """The region whose limits and crisis contacts a country has; `generic` where the program knows none."""
    return _REGIONS.get(country, "generic")


def offered_country(country: str | None) -> str:
    """Which of `COUNTRIES` stands for the system's country."""
    named = "GB-ENG" if country == "GB" else country
    return named if named in COUNTRIES else ELSEWHERE


def usual_language(country: str | None) -> str:
    """The kind of English to begin a handout in, as a BCP 47 tag: the program's own words are English."""
    state = (country or "").partition("-")[0]
    return f"en-{state}" if state in _ENGLISH else "en-US"
