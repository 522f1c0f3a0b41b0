"""The built-in templates name sections that exist, carry limits and crisis contacts, and have the names they go by."""

import tomllib

import pytest

from handout_studio import resources
from handout_studio.domain.template import Template
from handout_studio.storage.section_library import read_library
from handout_studio.storage.template_library import read_templates

FILES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
    for path in resources.entries("templates", suffix=".toml")
}
TEMPLATES = {template.id: template for template in read_templates()}
SECTIONS = {section.id: section for section in read_library()}
SPEAKS_OF_PRIVACY = {"confidentiality", "privacy-in-brief", "notes", "online", "parents", "teens", "couples", "groups"}


def sections_of(name: str) -> list[str]:
    return [part.section for part in TEMPLATES[name].sections]


def test_the_templates_are_there_in_order() -> None:
    assert [template.title for template in TEMPLATES.values()] == [
        "Feeling safe in therapy",
        "One-page welcome",
        "What stays private",
        "Online sessions",
        "Teens and parents",
        "Couples",
        "Short and large",
        "Bring to session two",
        "Before we meet",
        "Joining a group",
        "Exercises to take home",
        "The practical side",
    ]
    assert [template.order for template in TEMPLATES.values()] == list(range(1, 13))


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_template_is_whole(name: str) -> None:
    template = TEMPLATES[name]
    assert template.id == name
    assert template.subtitle
    assert template.description
    assert template.categories
    assert set(sections_of(name)) <= SECTIONS.keys()
    assert len(set(sections_of(name))) == len(template.sections)


def test_feeling_safe_has_all_nine_subjects_in_the_short_wording() -> None:
    template: Template = TEMPLATES["feeling-safe-in-therapy"]
    nine = [section.id for section in SECTIONS.values() if section.order < 10]
    assert sections_of(template.id) == [*nine, "crisis"]
    assert {part.wording for part in template.sections} == {"short"}
    assert len(nine) == 9


@pytest.mark.parametrize("name", sorted(FILES))
def test_crisis_contacts_close_each_template(name: str) -> None:
    assert sections_of(name)[-1] == "crisis"


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_template_that_speaks_of_privacy_names_its_limits(name: str) -> None:
    held = set(sections_of(name))
    assert held & {"confidentiality", "privacy-in-brief"} or not held & SPEAKS_OF_PRIVACY


@pytest.mark.parametrize("name", sorted(FILES))
def test_limits_and_contacts_are_those_of_one_setting(name: str) -> None:
    settings = {part.setting for part in TEMPLATES[name].sections if SECTIONS[part.section].kind != "text"}
    assert len(settings) == 1


def test_what_is_to_write_on_can_be_filled_in_on_a_screen() -> None:
    fillable = {template.id for template in TEMPLATES.values() if template.fillable}
    assert fillable == {"bring-to-session-two", "before-we-meet", "exercises-to-take-home"}
    assert TEMPLATES["short-and-large"].edition == "large-print"
