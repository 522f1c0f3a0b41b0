"""Measures every built-in wording and template, and keeps the tables of docs/content.md.

python -m tools.grades            prints the tables
python -m tools.grades --write    puts them into docs/content.md
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from handout_studio import resources
from handout_studio.domain.section import LibrarySection
from handout_studio.domain.section_source import section_from_library
from handout_studio.domain.values import Wording
from handout_studio.storage.section_library import read_library
from handout_studio.storage.template_library import read_templates
from handout_studio.text.readability import Readability, SyllableCounter, plain_text
from handout_studio.text.written_section import written_body

PAGE = Path(__file__).resolve().parent.parent / "docs" / "content.md"
BEGIN, END = "<!-- made by tools/grades.py -->", "<!-- end -->"


def main(arguments: list[str]) -> None:
    tables = all_tables()
    if "--write" in arguments:
        PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8"), tables), encoding="utf-8")
    else:
        print(tables)


def with_tables(page: str, tables: str) -> str:
    """The page with these tables between its two marks. Raises ValueError for a page without them."""
    found = re.subn(f"{BEGIN}.*{END}", lambda _: f"{BEGIN}\n\n{tables}\n\n{END}", page, flags=re.DOTALL)
    if found[1] != 1:
        raise ValueError("the page has no place for the tables")
    return found[0]


def all_tables() -> str:
    """Both tables as Markdown: a row a section, then a row a template."""
    readability = Readability(SyllableCounter.from_lines(resources.read_text("dictionaries", "syllables.txt")))
    return "\n\n".join(("\n".join(_section_rows(readability)), "\n".join(_template_rows(readability))))


def _section_rows(readability: Readability) -> Iterator[str]:
    yield "| section | short: words | grade | run on | fuller: words | grade | run on |"
    yield "|---|--:|--:|--:|--:|--:|--:|"
    for section in read_library():
        cells = (*_figures(readability, section, "short"), *_figures(readability, section, "full"))
        yield f"| {' | '.join((section.id, *cells))} |"


def _figures(readability: Readability, section: LibrarySection, wording: Wording) -> tuple[str, str, str]:
    """The words of a wording, its grade with the title, and that of a counter that knows no lines."""
    body = written_body(section_from_library(section, wording))
    titled = f"{section.title}\n{body}"
    run_on = " ".join(plain_text(titled).split())
    return str(readability.words(body)), _shown(readability.grade(titled)), _shown(readability.grade(run_on))


def _shown(grade: float) -> str:
    """To one place, and no minus before a nought."""
    return f"{round(grade, 1) + 0.0:.1f}"


def _template_rows(readability: Readability) -> Iterator[str]:
    library = {section.id: section for section in read_library()}
    yield "| template | sections | words | grade |"
    yield "|---|--:|--:|--:|"
    for template in read_templates():
        bodies = [
            written_body(section_from_library(library[part.section], part.wording, setting=part.setting))
            for part in template.sections
        ]
        whole = "\n\n".join(bodies)
        yield f"| {template.id} | {len(bodies)} | {readability.words(whole)} | {_shown(readability.grade(whole))} |"


if __name__ == "__main__":
    main(sys.argv[1:])
