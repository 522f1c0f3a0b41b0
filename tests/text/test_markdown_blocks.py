"""What a body's marks mean, and that nothing typed is lost."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.blocks import (
    Block,
    Callout,
    Emphasis,
    Field,
    Heading,
    Inline,
    LineBreak,
    Link,
    ListBlock,
    ListItem,
    PageBreak,
    Paragraph,
    PictureBlock,
    QrCode,
    Quote,
    RatingScale,
    Rule,
    Strong,
    Table,
    Text,
    Verbatim,
    WritingLines,
)
from handout_studio.text.markdown_blocks import parse_blocks


def inline_words(inlines: tuple[Inline, ...]) -> str:
    parts = []
    for inline in inlines:
        match inline:
            case Text():
                parts.append(inline.text)
            case Field():
                parts.append("{{" + inline.key + "}}")
            case LineBreak():
                parts.append("\n")
            case Strong() | Emphasis() | Link():
                parts.append(inline_words(inline.children))
    return "".join(parts)


def words(blocks: tuple[Block, ...]) -> str:
    parts = []
    for block in blocks:
        match block:
            case Paragraph() | Heading():
                parts.append(inline_words(block.inlines))
            case Quote():
                parts.append(words(block.blocks))
            case Callout():
                parts.append(inline_words(block.title) + "\n" + words(block.blocks))
            case ListBlock():
                parts += [words(item.blocks) for item in block.items]
            case Table():
                parts += [inline_words(cell.inlines) for row in (block.header, *block.rows) for cell in row]
            case Verbatim():
                parts.append(block.text)
    return "\n".join(parts)


@pytest.mark.parametrize(
    ("body", "block"),
    [
        ("[lines: 4]", WritingLines(4)),
        ("[page]", PageBreak()),
        ("[scale: 0-10 not at all | very much]", RatingScale(0, 10, "not at all", "very much")),
        ("[qr: https://example.org]", QrCode("https://example.org")),
        ("![A lake](image:lake)", PictureBlock("lake", "A lake")),
        ("---", Rule()),
        ("**now**", Paragraph((Strong((Text("now", 2),)),))),
        ("*now*", Paragraph((Emphasis((Text("now", 1),)),))),
        ("{{practice.phone}}", Paragraph((Field("practice.phone", 0),))),
        ("### Title", Heading(1, (Text("Title", 4),))),
        ("- [x] done", ListBlock((ListItem((Paragraph((Text("done", 6),)),), checked=True),))),
        ("> [!TRY] Breathe", Callout("try", (Text("Breathe", 9),), ())),
        ("[me](mailto:a@b.example)", Paragraph((Link("mailto:a@b.example", (Text("me", 1),)),))),
        ("[site](example.org/x)", Paragraph((Link("https://example.org/x", (Text("site", 1),)),))),
    ],
)
def test_marks_mean_blocks(body: str, block: Block) -> None:
    assert parse_blocks(body) == (block,)


@pytest.mark.parametrize(
    "body",
    [
        "<b>bold</b> & &amp; <script>alert(1)</script>",
        "<div>\n<p>text</p>\n</div>",
        "[x](javascript:alert(1))",
        "[x](file:///etc/passwd)",
        "![x](/etc/passwd)",
        "[ref]: https://example.org",
        "a `code` b",
        "[lines: 4000]",
        "[qr: javascript:alert(1)]",
        "> [!WHAT] unknown kind",
    ],
)
def test_what_is_not_understood_is_shown_as_typed(body: str) -> None:
    assert words(parse_blocks(body)) == body.removeprefix("> ")


def test_a_single_line_break_is_a_line_break() -> None:
    assert words(parse_blocks("one\ntwo")) == "one\ntwo"


def test_a_directive_between_lines_of_text_stands_alone() -> None:
    assert [type(block) for block in parse_blocks("What would help?\n[lines: 2]\nThank you.")] == [
        Paragraph,
        WritingLines,
        Paragraph,
    ]


def test_a_line_of_dashes_below_text_is_a_rule_and_no_heading() -> None:
    assert [type(block) for block in parse_blocks("Text\n---")] == [Paragraph, Rule]


LETTERS = st.text(st.characters(codec="utf-8", categories=["L"]), min_size=1)


@given(st.lists(LETTERS, min_size=1, max_size=8), st.sampled_from(["- ", "1. ", "> ", "", "    ", "# ", "| ", "> > "]))
def test_no_letter_is_lost(parts: list[str], mark: str) -> None:
    body = "\n".join(mark + part for part in parts)
    kept = words(parse_blocks(body))
    assert "".join(char for char in kept if char.isalpha()) == "".join(parts)


@given(st.text(max_size=300))
def test_any_text_is_taken_and_its_places_are_true(body: str) -> None:
    for block in parse_blocks(body):
        if isinstance(block, Paragraph):
            for inline in block.inlines:
                if isinstance(inline, Text) and inline.start is not None:
                    first = inline.text.split()[:1]
                    assert not first or first[0][0] in body[inline.start : inline.start + len(inline.text) + 1]


@pytest.mark.parametrize(
    "body",
    [
        "- " * 5_000 + "deep",
        ">" * 5_000 + "deep",
        "[" * 60_000,
        "![" * 30_000,
        "*a " * 20_000,
        "\n".join(" " * (2 * level) + "- deep" for level in range(240)),
        "|a" * 20_000 + "\n" + "|-" * 20_000,
        "[a](" * 15_000,
        "[a\n" * 20_000,
        ("[a\n" * 7 + "> ") * 2_600,
        "\\[" * 30_000,
        "`` ` " * 12_000,
    ],
    ids=[
        *("lists", "quotes", "brackets", "pictures", "stars", "indents"),
        *("table", "links", "lines", "quoted lines", "escapes", "code"),
    ],
)
def test_hostile_text_is_read_well_within_the_deadline(body: str) -> None:
    started = time.process_time()
    blocks = parse_blocks(body[:60_000])
    assert time.process_time() - started < 5.0
    assert blocks


def test_brackets_are_bounded_in_one_paragraph_and_no_further() -> None:
    open_ones = "[one\n" * 9
    link = "[words](https://example.org)"

    def links(body: str) -> int:
        blocks = parse_blocks(body)
        return sum(isinstance(inline, Link) for one in blocks if isinstance(one, Paragraph) for inline in one.inlines)

    assert links(open_ones + link) == 0
    assert words(parse_blocks(open_ones + link)).endswith("[words](https://example.org)")
    assert links(f"{open_ones}\n{link}") == 1
    assert links(f"{link} " * 40) == 40
    assert words(parse_blocks("\\[" * 40 + "x")) == "[" * 40 + "x"


def test_nothing_deep_is_dropped() -> None:
    assert "deep" in words(parse_blocks("- " * 5_000 + "deep"))
    assert words(parse_blocks("\n".join(" " * (2 * level) + "- deep" for level in range(240)))).count("deep") == 240
