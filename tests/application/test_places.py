"""What a country uses, and how the country is found out."""

import os
import subprocess
import sys

import pytest

from handout_studio.application.places import country_of, usual_language, usual_paper


@pytest.mark.parametrize(
    ("settings", "system", "country"),
    [
        ({"LANG": "en_GB.UTF-8"}, None, "GB"),
        ({"LANG": "de_DE", "LC_PAPER": "en_US.UTF-8"}, None, "US"),
        ({"LC_ALL": "fr_CA", "LC_PAPER": "en_US"}, None, "CA"),
        ({"LC_ALL": "", "LANG": "sr_RS@latin"}, None, "RS"),
        ({"LANG": "zh-Hant-TW"}, None, "TW"),
        ({"LANG": "C.UTF-8"}, "en_GB", None),
        ({"LANG": "POSIX"}, None, None),
        ({}, "en_AU", "AU"),
        ({}, "English_United States", None),
        ({}, None, None),
    ],
)
def test_the_country_is_read_from_the_settings(
    settings: dict[str, str], system: str | None, country: str | None
) -> None:
    assert country_of(settings, system) == country


@pytest.mark.parametrize(
    ("country", "paper", "language"),
    [
        ("US", "letter", "en-US"),
        ("CA", "letter", "en-CA"),
        ("MX", "letter", "en-US"),
        ("PH", "letter", "en-US"),
        ("GB", "a4", "en-GB"),
        ("DE", "a4", "en-US"),
        ("BR", "a4", "en-US"),
        (None, "a4", "en-US"),
    ],
)
def test_paper_and_english_follow_the_country(country: str | None, paper: str, language: str) -> None:
    assert (usual_paper(country), usual_language(country)) == (paper, language)


@pytest.mark.skipif(os.name != "posix", reason="the C locale is what a POSIX system falls back to")
def test_a_machine_that_names_no_locale_names_no_country() -> None:
    code = "from handout_studio.application.places import system_locale; print(system_locale())"
    result = subprocess.run([sys.executable, "-c", code], env={}, capture_output=True, text=True)
    assert result.stdout.strip() == "None", result.stderr
