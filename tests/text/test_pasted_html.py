"""What word processors and browsers put on the clipboard becomes clean Markdown."""

from __future__ import annotations

from pathlib import Path

import pytest

from handout_studio.domain.values import BODY_LIMIT
from handout_studio.text.html_markdown import HTML_LIMIT, html_to_markdown

CLIPBOARD = Path(__file__).parent / "clipboard"


@pytest.mark.parametrize("program", ["word", "google-docs", "web-page", "libreoffice"])
def test_as_the_program_copies_it(program: str) -> None:
    html = (CLIPBOARD / f"{program}.html").read_text(encoding="utf-8")
    assert html_to_markdown(html) + "\n" == (CLIPBOARD / f"{program}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<table><tr><td>only</td></tr></table>", "only"),
        ("<table><tr><td>a<td>b<tr><td><ul><li>c</ul><td>d</table>", "a\n\nb\n\n- c\n\nd"),
        (
            "<table><tr><td>a</td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>z",
            "a\n\nx\n\ny\n\nz",
        ),
        ("<td>no table</td>", "no table"),
        ("<table><tr><td>never<td>closed<tr><td>1<td>2", "| never | closed |\n| --- | --- |\n| 1 | 2 |"),
        ("<ol start=9><li>a<li>b<ul><li>c</ul></ol>", "9. a\n10. b\n    - c"),
        ("<p style='mso-list:l0 level1 lfo1'>bare</p><p style='mso-list:l0 level3 lfo1'>deep</p>", "- bare\n  - deep"),
        ("<p>\u2610 open</p><p>\u2611 done</p>", "- [ ] open\n\n- [x] done"),
        ("<![foo]><p>odd</p><![CDATA[x]]>", "odd"),
        ("words <b", "words <b"),
        ("<p>a</p><!-- never <p>ends</p>", "a"),
        ("<del class=msoDel>gone</del>kept", "kept"),
    ],
)
def test_odd_shapes(html: str, markdown: str) -> None:
    assert html_to_markdown(html) == markdown


@pytest.mark.parametrize(
    "piece",
    [
        "<p>words and <b>more</b></p>",
        "<div>",
        "<ul><li>",
        "<table><tr><td>",
        "<!--",
        "<a <",
        "</",
        "<![if x]>",
        "&lt",
        "<p",
    ],
)
def test_two_megabytes_of_anything_come_to_an_end(piece: str) -> None:
    html = (piece * (HTML_LIMIT // len(piece) + 1))[:HTML_LIMIT]
    assert len(html_to_markdown(html)) < 8 * BODY_LIMIT
