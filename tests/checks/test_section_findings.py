"""What a section's words hold that the page shows otherwise is named, with its place."""

import pytest

from handout_studio.checks.finding import Finding
from handout_studio.checks.section_findings import SectionText
from handout_studio.checks.section_view import SectionView
from tests.rendering.sheets import sheet


def findings_in(*bodies: str) -> list[Finding]:
    views = (SectionView(section, "en-US") for section in sheet(*bodies).sections)
    return [finding for view in views for finding in SectionText().look(view)]


def rules(body: str) -> list[tuple[str, str]]:
    return [(each.rule, body[each.start : each.end] if each.end else "") for each in findings_in(body)]


def test_plain_words_have_nothing_to_look_at() -> None:
    assert rules("Words, a [link](https://example.org) and <hello@harbour.example>.\n\n## Heading\n\nMore.") == []


@pytest.mark.parametrize("address", ["javascript:alert(1", "file:///etc/passwd", "data:text/html;base64,AAAA", "//x.y"])
def test_an_address_that_is_no_link_is_named(address: str) -> None:
    assert rules(f"See [this]({address}) now.") == [("link.unsafe", address)]


def test_an_unsafe_address_by_itself_or_in_a_code_is_named() -> None:
    assert rules("<file:///etc/passwd>\n\n[qr: javascript:x]") == [
        ("link.unsafe", "file:///etc/passwd"),
        ("link.unsafe", "javascript:x"),
    ]


def test_what_only_looks_like_a_link_is_left_alone() -> None:
    assert rules(r"Tick \[x](here) or [ ] and write [lines: 3], a \<b:c>.")[:1] == []


def test_a_picture_from_elsewhere_is_named() -> None:
    assert rules("![a](https://example.org/a.png)") == [("image.elsewhere", "https://example.org/a.png")]


def test_an_empty_section_a_last_heading_and_a_long_paragraph_are_named() -> None:
    findings = findings_in("", "Words.\n\n### The end", "word " * 5_000)
    assert [(each.rule, each.section, str(each.message)) for each in findings] == [
        ("section.empty", "s1", "“Section 1” has no text: only its title is on the page"),
        ("heading.last", "s2", "There is nothing below the heading “The end”"),
        ("paragraph.long", "s3", "A paragraph has 5,000 words: break it up, so that it can be taken in"),
    ]


@pytest.mark.parametrize("words", ["", "here", "Click here", "**more**"])
def test_a_link_that_does_not_say_where_it_leads_is_named(words: str) -> None:
    link = f"[{words}](https://example.org)"
    assert rules(f"Look {link} now.") == [("link.no-text", link)]
