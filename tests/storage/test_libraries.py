"""The sections and templates that come with the program are read in order, and damage to them is named."""

from __future__ import annotations

from pathlib import Path

import pytest

from handout_studio.domain.errors import BadFile
from handout_studio.domain.section import LibrarySection
from handout_studio.storage.section_library import read_library, read_outline
from handout_studio.storage.template_library import read_templates


def test_the_sections_come_in_their_order() -> None:
    sections = read_library()
    assert [section.id for section in sections][:9] == [
        "welcome",
        "rapport",
        "vulnerability",
        "open-communication",
        "emotional-safety",
        "collaboration",
        "resilience",
        "confidentiality",
        "closing",
    ]
    orders = [section.order for section in sections]
    assert orders == sorted(orders)
    assert len(sections) >= 33
    assert all(section.short and section.full and section.categories for section in sections)


def test_templates_name_sections_that_there_are() -> None:
    known = {section.id for section in read_library()}
    templates = read_templates()
    assert [template.id for template in templates][:2] == ["feeling-safe-in-therapy", "one-page-welcome"]
    assert len(templates) >= 8
    assert all(origin.section in known for template in templates for origin in template.sections)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"id = ", "broken_installation"),
        (b"\xff", "broken_installation"),
        (b'id = "a"\ntitle = "A"\nshort = "s"', "missing"),
        (b'id = "a"\ntitle = "A"\nshort = "s"\nfull = "f"\nfuller = "g"', "unknown_key"),
    ],
)
def test_a_damaged_file_of_our_own_is_named(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    with pytest.raises(BadFile) as refused:
        read_outline(path, LibrarySection)
    assert [problem.code for problem in refused.value.problems] == [code]
