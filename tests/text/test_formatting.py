"""Formatting commands change marks alone, and a second use takes back what the first did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text import formatting, insertion
from handout_studio.text.blocks import Callout, Heading, ListBlock, PageBreak, Paragraph, Rule, WritingLines
from handout_studio.text.emphasis import link_words, set_link
from handout_studio.text.list_typing import continue_line, nest_items, unnest_items
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.marks import inline_spans
from handout_studio.text.passage import Command, Passage


def at(marked: str) -> Passage:
    """A passage of a text in which `|` stands for the caret or, twice, for both ends of the selection."""
    start = marked.index("|")
    rest = marked[:start] + marked[start + 1 :]
    end = rest.find("|")
    return Passage(rest, start, start) if end < 0 else Passage(rest[:end] + rest[end + 1 :], start, end)


def shown(passage: Passage | None) -> str | None:
    if passage is None:
        return None
    text, start, end = passage.text, passage.start, passage.end
    return f"{text[:start]}|{text[end:]}" if start == end else f"{text[:start]}|{text[start:end]}|{text[end:]}"


LINES: list[Command] = [
    formatting.toggle_heading,
    formatting.toggle_bullets,
    formatting.toggle_numbers,
    formatting.toggle_checklist,
    formatting.toggle_quote,
    formatting.toggle_callout,
]
WORDS: list[Command] = [formatting.toggle_bold, formatting.toggle_italic]

_words = st.text(alphabet="abcé😀 .,!?'()-שλ\u0301", max_size=12).map(str.strip)
_plain = st.lists(_words.filter(lambda words: not words.startswith("-")), min_size=1, max_size=5).map("\n".join)
_marked = st.text(alphabet="ab *_[](){}.\\`\n-#>1!x😀", max_size=30)


@st.composite
def passages(draw: st.DrawFn, text: st.SearchStrategy[str]) -> Passage:
    body = draw(text)
    ends = sorted((draw(st.integers(0, len(body))), draw(st.integers(0, len(body)))))
    return Passage(body, *ends)


@given(passages(_plain), st.sampled_from(LINES + WORDS))
def test_a_second_use_gives_the_text_back(passage: Passage, command: Command) -> None:
    assert command(command(passage)).text == passage.text


def _shown_characters(text: str) -> str:
    """What the page shows of the text, stars aside: a pair with nothing in it yet shows as typed."""
    shown_of_lines = []
    for line in text.split("\n"):
        marks = set()
        for span in inline_spans(line):
            if span.kind in ("bold", "italic"):
                marks |= {*range(span.start, span.inner_start), *range(span.inner_end, span.end)}
        shown_of_lines.append("".join(line[place] for place in range(len(line)) if place not in marks))
    return "\n".join(shown_of_lines).replace("*", "")


@given(passages(_marked), st.sampled_from(WORDS))
def test_bold_and_italics_change_nothing_that_is_shown(passage: Passage, command: Command) -> None:
    after = command(passage)
    assert _shown_characters(after.text) == _shown_characters(passage.text)
    assert 0 <= after.start <= after.end <= len(after.text)


@given(passages(_marked), st.sampled_from(LINES))
def test_line_commands_leave_lines_outside_the_selection_alone(passage: Passage, command: Command) -> None:
    after = command(passage)
    begin = passage.text.rfind("\n", 0, passage.start) + 1
    callout_above = "[!" in passage.text
    if not callout_above:
        assert after.text.startswith(passage.text[:begin])
    assert 0 <= after.start <= after.end <= len(after.text)


@given(passages(_marked))
def test_typing_in_lists_keeps_the_selection_inside_the_text(passage: Passage) -> None:
    for command in (continue_line, nest_items, unnest_items):
        after = command(passage)
        if after is not None:
            assert 0 <= after.start <= after.end <= len(after.text)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("hello wor|ld", "hello **wor|ld**"),
        ("hello world|", "hello **world**|"),
        ("hello **world**|", "hello world|"),
        ("hello **world|**", "hello **world**|"),
        ("so |", "so **|**"),
        ("so **|**", "so |"),
        ("- |one\n- two|", "- **|one**\n- **two|**"),
        ("a **b |c| d** e", "a **b** |c| **d** e"),
        ("a **b** |c| **d** e", "a **b |c| d** e"),
        ("say|(hi)|you", "say|(**hi**)|you"),
        ("*a |b| c*", "*a **|b|** c*"),
        ("call {{prac|tice.phone}}", "call **{{prac|tice.phone}}**"),
        ("|[lines: 3]|", "|[lines: 3]|"),
        ("-| one", "-| one"),
    ],
)
def test_bold(before: str, after: str) -> None:
    assert shown(formatting.toggle_bold(at(before))) == after


def test_italics_inside_bold_go_and_leave_the_bold() -> None:
    assert shown(formatting.toggle_italic(at("***wo|rd***"))) == "**wo|rd**"


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [
        (formatting.toggle_bullets, "|one\n\ntwo|", "- |one\n\n- two|"),
        (formatting.toggle_bullets, "1. |one\n2. two|", "- |one\n- two|"),
        (formatting.toggle_numbers, "- |one\n- two|", "1. |one\n2. two|"),
        (formatting.toggle_numbers, "1. one\nt|wo", "1. one\n2. t|wo"),
        (formatting.toggle_checklist, "- o|ne", "- [ ] o|ne"),
        (formatting.toggle_heading, "o|ne", "### o|ne"),
        (formatting.toggle_heading, "# o|ne", "o|ne"),
        (formatting.toggle_quote, "o|ne\ntwo\n\nthree", "> o|ne\n> two\n\nthree"),
        (formatting.toggle_callout, "o|ne", "> [!ASK] |You can always ask|\n> one"),
        (formatting.toggle_callout, "> [!ASK] Mine\n> o|ne", "Mine\no|ne"),
        (formatting.toggle_bullets, "> [!ASK] T\n> o|ne", "> [!ASK] T\n> - o|ne"),
        (insertion.set_writing_lines, "o|ne\ntwo", "one\n\n[lines: |3|]\n\ntwo"),
        (insertion.set_writing_lines, "one\n\n[lines: |3|]\n\ntwo", "one|\n\ntwo"),
        (insertion.insert_rule, "o|ne", "one\n\n---|"),
        (insertion.insert_page_break, "one\n\n|\n\ntwo", "one\n\n[page]|\n\ntwo"),
        (insertion.insert_rule, "> o|ne\n> two", "> one\n> two\n\n---|"),
        (insertion.insert_field("practice.phone"), "call |me|", "call {{practice.phone}}|"),
    ],
)
def test_lines_and_insertions(command: Command, before: str, after: str) -> None:
    assert shown(command(at(before))) == after


@pytest.mark.parametrize(
    ("command", "block"),
    [
        (formatting.toggle_heading, Heading),
        (formatting.toggle_bullets, ListBlock),
        (formatting.toggle_checklist, ListBlock),
        (formatting.toggle_callout, Callout),
    ],
)
def test_the_page_understands_what_a_command_writes(command: Command, block: type) -> None:
    assert isinstance(parse_blocks(command(at("Tell m|e")).text)[0], block)


@pytest.mark.parametrize(
    ("command", "block"),
    [
        (insertion.set_writing_lines, WritingLines),
        (insertion.insert_rule, Rule),
        (insertion.insert_page_break, PageBreak),
    ],
)
def test_what_is_put_in_stands_between_paragraphs(command: Command, block: type) -> None:
    blocks = parse_blocks(command(at("on|e\ntwo")).text)
    assert [type(each) for each in blocks] == [Paragraph, block, Paragraph]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a|", "- a\n- |"),
        ("- [x] a|", "- [x] a\n- [ ] |"),
        ("1. a|\n2. b", "1. a\n2. |\n3. b"),
        ("9. a|", "9. a\n10. |"),
        ("  - a|", "  - a\n  - |"),
        ("> a|", "> a\n> |"),
        ("> [!ASK] T|", "> [!ASK] T\n> |"),
        ("- a\n- |", "- a\n\n|"),
        ("- a\n  - |", "- a\n- |"),
        ("> - a\n> - |", "> - a\n>\n> |"),
        ("> a\n> |", "> a\n\n|"),
        ("- one |two| three", "- one \n- | three"),
        ("-| a", None),
        ("pla|in", None),
        ("|", None),
    ],
)
def test_enter(before: str, after: str | None) -> None:
    assert shown(continue_line(at(before))) == after


@pytest.mark.parametrize(
    ("before", "inside"),
    [
        ("- a\n- b|", "- a\n  - b|"),
        ("1. a\n2. b|\n3. c", "1. a\n   1. b|\n2. c"),
        ("- a\n|- b\n  - c\n- d|", "- a\n  |- b\n    - c\n  - d|"),
        ("> - a\n> - b|", "> - a\n>   - b|"),
    ],
)
def test_tab_nests_and_shift_tab_takes_it_back(before: str, inside: str) -> None:
    nested = nest_items(at(before))
    assert shown(nested) == inside
    assert nested is not None
    assert shown(unnest_items(nested)) == before


def test_tab_outside_a_list_is_not_ours_and_the_first_item_cannot_nest() -> None:
    assert nest_items(at("pla|in")) is None
    assert shown(nest_items(at("- a|"))) == "- a|"


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("pl|ain", set()),
        ("- **wo|rd**", {"bold", "bullets"}),
        ("**wo|rd** *other*", {"bold"}),
        ("**one** |two|", set()),
        ("1. [si|te](https://a.org)", {"numbers", "link"}),
        ("> [!ASK] T\n> - [ ] o|ne", {"callout", "checklist"}),
        ("> q|", {"quote"}),
        ("### |Head|", {"heading"}),
    ],
)
def test_what_the_caret_is_in(text: str, formats: set[str]) -> None:
    assert formatting.formats_at(at(text)) == formats


@pytest.mark.parametrize(
    ("before", "words", "address", "after"),
    [
        ("see |our site|", "our site", "example.org/a", "see [our site](https://example.org/a)|"),
        ("see si|te", "site", "me@example.org", "see [site](mailto:me@example.org)|"),
        ("see [si|te](https://a.org) x", "here", "https://b.org", "see [here](https://b.org)| x"),
        ("see [si|te](https://a.org) x", "site", "", "see site| x"),
        ("see |", "", "https://b.org", "see [https://b.org](https://b.org)|"),
        ("see |", "a]b", "https://b.org/(x)", r"see [a\]b](https://b.org/%28x%29)|"),
        ("see si|te", "site", "javascript:alert(1)", "see si|te"),
    ],
)
def test_links(before: str, words: str, address: str, after: str) -> None:
    assert shown(set_link(at(before), words, address)) == after


def test_a_link_starts_with_what_is_there() -> None:
    assert link_words(at("see [si|te](https://a.org) x")) == ("site", "https://a.org")
    assert link_words(at("see |example.org| x")) == ("example.org", "example.org")
    assert link_words(at("see so|me x")) == ("some", "")
