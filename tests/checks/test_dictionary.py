"""Other words for a misspelt one: the likeliest first."""

import pytest

from handout_studio.checks.dictionary import Dictionary


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("allways", "always"),
        ("suport", "support"),
        ("begining", "beginning"),
        ("beleive", "believe"),
        ("wich", "which"),
        ("Untill", "Until"),
    ],
)
def test_the_likeliest_comes_first(written: str, meant: str) -> None:
    assert Dictionary.bundled("en-US").suggestions(written)[0] == meant
