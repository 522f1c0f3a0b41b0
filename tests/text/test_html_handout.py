"""A handout as HTML has plain tags, every word, and nothing of a person's text as markup."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from handout_studio.domain.brand import Brand
from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.text.html_handout import html_blocks, html_handout
from handout_studio.text.html_markdown import html_to_markdown
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.plain_text import plain_handout
from tests.cli.studio import LEAST

KEPT_TAGS = {
    *("h1", "h2", "h3", "h4", "h5", "h6", "p", "br", "strong", "em", "a", "ul", "ol", "li"),
    *("blockquote", "table", "thead", "tbody", "tr", "th", "td", "pre", "hr"),
}


class Reader(HTMLParser):
    """Keeps tags, attributes and words; complains of what isn't closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def handout(body: str, **more: object) -> Handout:
    sections = (Section(id="a", title="A & B", body=body),)
    return Handout.model_validate({**LEAST, "title": "For <you>", "sections": sections, **more}, strict=False)


def test_every_kind_of_block_has_its_tag() -> None:
    body = (
        "Some **bold** and *slanted* words\nin two lines, [a link](https://example.org/?a=1&b=2).\n\n# Head\n\n"
        "- one\n- two\n    - inner\n\n3. three\n\n- [ ] open\n- [x] done\n\n> said\n\n> [!ASK] You can ask\n> me\n\n"
        "| a | b |\n|---|---|\n| 1 | <2> |\n\n[lines: 2]\n\n[scale: 0-3 low | high]\n\n[qr: https://example.org]\n\n---\n\n"
        "Call {{practice.phone}}, {{client.first_name}}."
    )
    html = html_handout(handout(body), Brand(practice="Café & Ruhe", phone="123"), {})

    for part in (
        "<h1>For &lt;you&gt;</h1>",
        "<h2>A &amp; B</h2>",
        "<strong>bold</strong> and <em>slanted</em> words<br>in two lines",
        '<a href="https://example.org/?a=1&amp;b=2">a link</a>',
        "<h3>Head</h3>",
        '<ol start="3">',
        "<li>\u2610 open</li>",
        "<li>\u2611 done</li>",
        "<blockquote><p><strong>You can ask</strong></p>",
        "<td>&lt;2&gt;</td>",
        "Call 123, [client first name: __________].",
        "Café &amp; Ruhe<br>",
    ):
        assert part in html
    reader = Reader(html)
    assert not reader.open
    assert reader.tags <= KEPT_TAGS
    assert reader.attributes <= {"href", "start"}


def test_what_was_typed_for_one_person_is_in_it() -> None:
    html = html_handout(handout("Dear {{client.first_name}}"), None, {"client.first_name": "<b>Ann</b>"})
    assert "Dear &lt;b&gt;Ann&lt;/b&gt;" in html


@given(st.text("<>&\"'[]()*_`|:#- \nax!{}", max_size=80))
def test_no_text_becomes_markup(text: str) -> None:
    made = handout(text)
    reader = Reader(html_handout(made, None, {}))

    assert not reader.open
    assert reader.tags <= KEPT_TAGS
    assert reader.attributes <= {"href", "start"}


def test_pasted_back_it_reads_the_same() -> None:
    body = "Some **bold** words.\n\n- one\n- two\n\nAnd *more*."
    assert html_to_markdown(html_blocks(parse_blocks(body), {})).strip() == body


def test_no_word_is_in_one_form_alone() -> None:
    made = handout("One **two** three.\n\n- four\n- five\n\n> [!TRY] Six\n> seven")
    words = re.findall(r"\w+", Reader(html_handout(made, Brand(practice="Eight"), {})).words)
    assert sorted(words) == sorted(re.findall(r"\w+", plain_handout(made, Brand(practice="Eight"), {})))
