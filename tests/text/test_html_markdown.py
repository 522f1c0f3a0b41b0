"""Rich text pasted from elsewhere becomes clean Markdown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.html_markdown import HTML_LIMIT, html_to_markdown
from handout_studio.text.readability import plain_text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>Hello <b>bold</b> and <i>it</i>.</p><p>Two<br>lines</p>", "Hello **bold** and *it*.\n\nTwo\nlines"),
        ("<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><p>after</p>", "- a\n- b\n  1. c\n\nafter"),
        ("<h1>Title</h1><div>x</div><div>y</div>", "### Title\n\nx\ny"),
        ("<span style='font-weight:700'>B</span> <em>i</em>", "**B** *i*"),
        ("<b style='font-weight:normal'><p>words</p></b>", "words"),
        ('<a href="https://a.org/b(c)">link</a>', "[link](https://a.org/b%28c%29)"),
        ('<a href="javascript:x()">not a link</a>', "not a link"),
        ('a<img src="http://a.org/x.png" alt="x">b<script>c()</script>', "ab"),
        ("<html>junk<!--StartFragment--><p>kept</p><!--EndFragment-->junk</html>", "kept"),
        ("<p>1. no list</p><p># no heading</p><p>5 * 3</p>", "1\\. no list\n\n\\# no heading\n\n5 \\* 3"),
        ("<p>•\u00a0\u00a0one</p>", "- one"),
        ("<b>bold </b>next", "**bold** next"),
        ("<p>snake_case and _this_</p>", "snake_case and \\_this\\_"),
        ("a&#0;b\u202fc &amp; d", "a\ufffdb\u202fc & d"),
        ("", ""),
        ("<p> </p>", ""),
    ],
)
def test_conversion(html: str, markdown: str) -> None:
    assert html_to_markdown(html) == markdown


@given(st.text(alphabet="<>/abiuloph1 \"'=&;!-[]?", max_size=200))
def test_broken_html_never_raises(html: str) -> None:
    assert "\x00" not in html_to_markdown(html)


@given(st.lists(st.text(alphabet="abc é😀", min_size=1).filter(str.strip), min_size=1, max_size=4))
def test_no_word_is_lost(paragraphs: list[str]) -> None:
    html = "".join(f"<p><b>{words}</b></p>" for words in paragraphs)
    assert plain_text(html_to_markdown(html)).replace("*", "").split() == " ".join(paragraphs).split()


def test_a_page_far_too_large_is_left_to_the_plain_text() -> None:
    assert html_to_markdown("<p>x</p>" * (HTML_LIMIT // 8 + 1)) == ""
