"""The marks of one line are found where the page's own parser finds them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from handout_studio.text.marks import escapes, inline_spans, line_mark

_PARSER = MarkdownIt("commonmark", {"html": False}).disable(["entity", "reference"])


def _library_styles(line: str) -> list[tuple[str, frozenset[str]]]:
    """Each character that the page shows, with whether it is bold or italic."""
    names = {"strong": "bold", "em": "italic"}
    open_now: list[str] = []
    shown = []
    for token in _PARSER.parseInline(line)[0].children or []:
        name = names.get(token.type.rsplit("_", 1)[0])
        if name and token.nesting == 1:
            open_now.append(name)
        elif name:
            open_now.remove(name)
        else:
            shown += [(character, frozenset(open_now)) for character in token.content]
    return shown


def _our_styles(line: str) -> list[tuple[str, frozenset[str]]]:
    styles: dict[int, set[str]] = {place: set() for place in range(len(line))}
    for span in inline_spans(line):
        for place in (*range(span.start, span.inner_start), *range(span.inner_end, span.end)):
            styles.pop(place, None)
        for place in range(span.inner_start, span.inner_end):
            if place in styles:
                styles[place].add(span.kind)
    return [(line[place], frozenset(style)) for place, style in styles.items()]


@given(st.text(alphabet="ab ._*", max_size=24).map(str.strip))
def test_bold_and_italics_are_those_of_the_page(line: str) -> None:
    assert _our_styles(line) == _library_styles(line)


@given(st.text(max_size=80))
def test_spans_lie_within_the_line_and_never_cross(line: str) -> None:
    spans = inline_spans(line)
    for span in spans:
        assert 0 <= span.start < span.inner_start <= span.inner_end < span.end <= len(line)
        for other in spans:
            crossing = span.start < other.start < span.end < other.end
            assert not crossing


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("{{practice.phone}} snake_case_name", ["field"]),
        (r"\*not italic\*", []),
        ("`**code**`", ["code"]),
        ("[our *site*](https://example.org/a_b_c)", ["link", "italic"]),
        ("***both***", ["italic", "bold"]),
        ("5 * 3 * 2", []),
    ],
)
def test_what_is_marked(line: str, kinds: list[str]) -> None:
    assert [span.kind for span in inline_spans(line)] == kinds


@pytest.mark.parametrize(
    ("line", "kind", "start"),
    [
        ("- words", "bullet", 2),
        ("  12. words", "number", 6),
        ("- [x] done", "check", 6),
        ("> - words", "bullet", 4),
        ("### words", "heading", 4),
        ("#words", "plain", 0),
        ("-5 degrees", "plain", 0),
        ("[lines: 4]", "directive", 10),
        ("---", "directive", 3),
        ("> [!ASK] You can ask", "plain", 9),
        ("", "plain", 0),
    ],
)
def test_what_a_line_begins_with(line: str, kind: str, start: int) -> None:
    mark = line_mark(line)
    assert (mark.kind, mark.start) == (kind, start)


@pytest.mark.parametrize(
    ("line", "places"),
    [
        (r"1\. no list", [1]),
        (r"\*stars\* and [a \[b\]](https://a.org)", [0, 7, 17, 20]),
        (r"`\*` and C:\dir", []),
        ("plain", []),
    ],
)
def test_backslashes_that_only_keep_a_mark_from_being_one(line: str, places: list[int]) -> None:
    assert list(escapes(line)) == places
