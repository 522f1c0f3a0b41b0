"""A Markdown text becomes a title and sections, its bodies as typed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.markdown_import import ImportedText, import_markdown, title_from_name


def imported(text: str) -> ImportedText:
    """The parts of a text that is fine."""
    parts, problems = import_markdown(text)
    assert problems == ()
    assert parts is not None
    return parts


def parts(text: str) -> tuple[str | None, list[tuple[str, str]]]:
    """The title, and the title and body of each section."""
    found = imported(text)
    return found.title, [(section.title, section.body) for section in found.sections]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", (None, [])),
        (" \n\n\t\n", (None, [])),
        ("# T", ("T", [])),
        ("just words\n", (None, [("", "just words")])),
        ("# T\n\n## A\n\none\n\n## B\ntwo\n", ("T", [("A", "one"), ("B", "two")])),
        ("# T\nbefore\n## A\none", ("T", [("", "before"), ("A", "one")])),
        ("before\n\n# T\n\n## A\none", ("T", [("", "before"), ("A", "one")])),
        ("## A\none\n# T\ntwo", ("T", [("A", "one\ntwo")])),
        ("# T\n## A\none\n# later\ntwo", ("T", [("A", "one\n# later\ntwo")])),
        ("## A\n## B\n", (None, [("A", ""), ("B", "")])),
        ("##\nbody", (None, [("", "body")])),
        ("#\nbody\n# T", ("T", [("", "#\nbody")])),
        ("#Not\n##Nor\n### nor this\n ## nor this", (None, [("", "#Not\n##Nor\n### nor this\n ## nor this")])),
        ("#\tT  #\n##  A  ##  \nx", ("T", [("A", "x")])),
        ("## C#\n## a ## b", (None, [("C#", ""), ("a ## b", "")])),
        ("## A\n```\n## not\n# not\n```\n## B", (None, [("A", "```\n## not\n# not\n```"), ("B", "")])),
        ("## A\n~~~~ md\n~~~\n```\n## not\n~~~~\n## B", (None, [("A", "~~~~ md\n~~~\n```\n## not\n~~~~"), ("B", "")])),
        ("## A\n```` x`y\n## B", (None, [("A", "```` x`y"), ("B", "")])),
        ("## A\n```\n``` x\n## not\n````  \n## B", (None, [("A", "```\n``` x\n## not\n````  "), ("B", "")])),
        ("## A\n    ```\n## B", (None, [("A", "    ```"), ("B", "")])),
        ("## A\n```\n## never closed", (None, [("A", "```\n## never closed")])),
        ("## A\r\none\r\rtwo\r\n", (None, [("A", "one\n\ntwo")])),
        ("## A\n\n   indented  \n\n\n- x  \n  \n", (None, [("A", "   indented  \n\n\n- x  ")])),
        ("Title\n=====\n## A", (None, [("", "Title\n====="), ("A", "")])),
        ("![](/etc/passwd)\n<b>bold</b>", (None, [("", "![](/etc/passwd)\n<b>bold</b>")])),
        ("# مرحبا\u200f\n## 😀\n\u2067x", ("مرحبا\u200f", [("😀", "\u2067x")])),
    ],
)
def test_a_text_is_cut_where_it_says(text: str, expected: tuple[str | None, list[tuple[str, str]]]) -> None:
    assert parts(text) == expected


def test_ids_come_from_titles_and_are_never_equal() -> None:
    text = "start\n## Über uns!\n## A\n## a\n## 😀\n## " + "long " * 30
    assert [section.id for section in imported(text).sections] == [
        "section-1",
        "uber-uns",
        "a",
        "a-2",
        "section-5",
        "long-long-long-long-long-long-long-long-long-long-long-lon",
    ]


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("# T\n## A\nx\0y", "control_character", "line 3"),
        ("x\x1b[31m", "control_character", "line 1"),
        ("## Rapport\n" + "x" * 60_001, "text_too_long", "section “Rapport” (line 1)"),
        ("\n" + "x" * 60_001, "text_too_long", "section “without a title” (line 1)"),
        ("# " + "x" * 201, "text_too_long", "title"),
        ("ok\n## " + "x" * 201, "text_too_long", f"section “{'x' * 60}” (line 2), title"),
        ("## ok\n## \u202eko", "direction_override", "section “\u202eko” (line 2), title"),
    ],
)
def test_what_no_handout_may_hold_is_refused_with_its_place(text: str, code: str, place: str) -> None:
    found, problems = import_markdown(text)
    assert found is None
    assert [(problem.code, problem.place) for problem in problems] == [(code, (place,))]


def test_every_long_section_is_named() -> None:
    long = "x" * 60_001
    _, problems = import_markdown(f"## A\n{long}\n## B\nfine\n## C\n{long}")
    assert [problem.place[0] for problem in problems] == ["section “A” (line 1)", "section “C” (line 5)"]


def test_a_body_may_be_as_long_as_the_limit_says() -> None:
    assert len(imported("## A\n\n" + "x" * 60_000 + "\n").sections[0].body) == 60_000


def test_200_sections_are_taken_and_201_refused() -> None:
    assert len(imported("## A\n" * 200).sections) == 200
    _, problems = import_markdown("## A\n" * 201)
    assert [(problem.code, problem.place) for problem in problems] == [("too_many", ("sections",))]


@pytest.mark.parametrize(
    "text", ["\n" * 8_000_000, "## \n" * 2_000_000, "```\n" * 2_000_000, "#" * 8_000_000, " \n" * 4_000_000]
)
def test_a_large_text_takes_less_than_two_seconds_of_work(text: str) -> None:
    start = time.process_time()
    import_markdown(text)
    assert time.process_time() - start < 2


lines = st.lists(
    st.sampled_from(["# a", "## b", "##", "```", "~~~", "text", "  indented", "", "\t", "- # x"]), max_size=12
)


@given(lines)
def test_no_line_is_lost_or_made_up(typed: list[str]) -> None:
    found = imported("\n".join(typed))
    kept = [line for section in found.sections for line in section.body.split("\n") if line.strip()]
    headings = [section.title for section in found.sections if section.title]
    taken = [line for line in typed if line.strip()]
    for line in kept:
        taken.remove(line)
    assert sorted(line for line in taken if line != "##") == sorted(
        ["## b"] * len(headings) + ["# a"] * (found.title is not None)
    )


@pytest.mark.parametrize(
    ("stem", "title"),
    [("My notes", "My notes"), ("bad\udcffbyte", "badbyte"), ("\u202egnp.exe", "gnp.exe"), ("x" * 250, "x" * 200)],
)
def test_a_files_name_can_be_a_title(stem: str, title: str) -> None:
    assert title_from_name(stem) == title
