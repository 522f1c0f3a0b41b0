"""The built-in templates name sections that exist, and hold as many words as their pages take."""

import tomllib

import pytest

from handout_studio import resources
from handout_studio.domain.template import Template
from handout_studio.text.readability import plain_text, word_list

TEMPLATES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in resources.entries("templates", suffix=".toml")
}
SECTIONS = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in resources.entries("sections", suffix=".toml")
}


def words_of(template: str) -> int:
    """The words of the template's sections, with their titles."""
    parts = [SECTIONS[row["section"]] | row for row in TEMPLATES[template]["sections"]]
    return sum(len(word_list(plain_text(f"{part['title']}\n{part[part['wording']]}"))) for part in parts)


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_a_template_is_whole(name: str) -> None:
    row = TEMPLATES[name]
    template = Template.model_validate(row | {key: tuple(row[key]) for key in ("categories", "sections")})
    assert template.id == name
    assert template.title
    assert template.subtitle
    assert template.description
    assert all(origin.section in SECTIONS for origin in template.sections)
    assert len({origin.section for origin in template.sections}) == len(template.sections)


def test_feeling_safe_has_all_nine_subjects_in_the_short_wording() -> None:
    template = TEMPLATES["feeling-safe-in-therapy"]
    nine = sorted((section for section in SECTIONS.values() if section["order"] < 10), key=lambda one: one["order"])
    assert template["title"] == "Feeling safe in therapy"
    assert template["sections"] == [{"section": section["id"], "wording": "short"} for section in nine]
    assert len(nine) == 9


def test_feeling_safe_fills_two_pages_and_no_more() -> None:
    assert 380 <= words_of("feeling-safe-in-therapy") <= 520


def test_the_welcome_fits_one_page() -> None:
    assert words_of("one-page-welcome") <= 230


@pytest.mark.parametrize("name", sorted(TEMPLATES))
def test_privacy_and_a_way_to_reach_the_practice_are_in_each(name: str) -> None:
    assert {"confidentiality", "closing"} <= {row["section"] for row in TEMPLATES[name]["sections"]}
