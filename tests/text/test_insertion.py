"""What is put in stands on lines of its own, is what the page makes of it, and touches no word of the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handout_studio.text.blocks import (
    Block,
    Callout,
    ListBlock,
    PageBreak,
    PictureBlock,
    QrCode,
    Quote,
    RatingScale,
    Rule,
    Table,
)
from handout_studio.text.blocks import WritingLines as Lines
from handout_studio.text.cell_typing import next_cell, next_row, previous_cell
from handout_studio.text.formatting import make_plain
from handout_studio.text.insertion import (
    WRITING_LINES,
    code_address,
    insert_page_break,
    insert_picture,
    insert_rule,
    insert_scale,
    insert_table,
    set_code,
    set_writing_lines,
)
from handout_studio.text.links import safe_address
from handout_studio.text.markdown_blocks import parse_blocks
from handout_studio.text.marks import line_mark
from handout_studio.text.passage import Command, Passage

COMMANDS: list[tuple[Command, type[Block]]] = [
    (insert_rule, Rule),
    (insert_page_break, PageBreak),
    (set_writing_lines, Lines),
    (insert_scale, RatingScale),
    (lambda passage: set_code(passage, "example.org"), QrCode),
    (lambda passage: insert_picture(passage, "picture-2"), PictureBlock),
    (lambda passage: insert_table(passage, 2, 3), Table),
]
_LINES = ("", "words", "two words", "- item", "  - inner", "1. one", "- [ ] box", "> quote", "> - q", "### Heading")
_MORE = ("> [!ASK] Title", "| a | b |", "|---|---|", "[lines: 4]", "[page]", "    far in", "*", "Setext", "====", "\\")


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    body = "\n".join(draw(st.lists(st.sampled_from(_LINES + _MORE), min_size=1, max_size=8)))
    start = draw(st.integers(0, len(body)))
    return Passage(body, start, draw(st.integers(start, len(body))))


def everywhere(blocks: tuple[Block, ...]) -> list[Block]:
    """The blocks with those inside of them."""
    found: list[Block] = []
    for block in blocks:
        inner = [item.blocks for item in block.items] if isinstance(block, ListBlock) else []
        inner += [block.blocks] if isinstance(block, Quote | Callout) else []
        found += [block, *(each for part in inner for each in everywhere(part))]
    return found


def at(marked: str) -> Passage:
    """A passage of a text in which `^` stands for the caret or, twice, for both ends of the selection."""
    start, end = marked.index("^"), marked.rindex("^")
    return Passage(marked.replace("^", ""), start, max(start, end - 1))


def shown(passage: Passage) -> str:
    text, start, end = passage.text, passage.start, passage.end
    return f"{text[:start]}^{text[end:]}" if start == end else f"{text[:start]}^{text[start:end]}^{text[end:]}"


@pytest.mark.parametrize(("command", "kind"), COMMANDS, ids=[kind.__name__ for _, kind in COMMANDS])
@given(passage=passages())
def test_one_block_more_and_every_word_still_there(command: Command, kind: type[Block], passage: Passage) -> None:
    after = command(passage)
    changed_in_place = kind is Lines and "[lines" in passage.lines()[passage.touched_lines().start]
    before_count = sum(isinstance(block, kind) for block in everywhere(parse_blocks(passage.text)))
    count = sum(isinstance(block, kind) for block in everywhere(parse_blocks(after.text)))
    more = 0 if changed_in_place else 1
    # Below the empty line, rows that were words of a list's item become a table of their own, and a table's last row
    # that reads as writing lines becomes those.
    assert count == before_count + more or (kind in (Table, Lines) and count > before_count)
    kept = [line for line in passage.lines() if line.strip()]
    left = iter(after.lines())
    assert changed_in_place or all(line in left for line in kept)
    assert 0 <= after.start <= after.end <= len(after.text)


@pytest.mark.parametrize(
    ("command", "before", "after"),
    [
        (insert_scale, "o^ne\ntwo", "one\n\n[scale: 0-10 ^not at all^ | very much]\n\ntwo"),
        (lambda p: insert_scale(p, 1, 5), "[sca^le: 0-10 never | always]", "[scale: 1-5 ^never^ | always]"),
        (lambda p: set_writing_lines(p, 7), "[lin^es: 3]", "[lines: ^7^]"),
        (lambda p: set_writing_lines(p, 7), "a\n\n[lin^es: 7]\n\nb", "a^\n\nb"),
        (lambda p: insert_picture(p, "picture"), "^", "![^what it shows^](image:picture)"),
        (lambda p: insert_table(p, 1, 2), "a^", "a\n\n| ^Heading 1^ | Heading 2 |\n| --- | --- |\n|  |  |"),
        (lambda p: set_code(p, "example.org"), "a^", "a\n\n[qr: https://example.org]^"),
        (lambda p: set_code(p, "b.org"), "[qr: https://a.o^rg]\nb", "[qr: https://b.org]^\nb"),
        (lambda p: set_code(p, ""), "a\n\n[qr: https://a.o^rg]", "a^"),
        (lambda p: set_code(p, "no address"), "a^", "a^"),
        (insert_rule, "| a | b |\n|--|--|\n| ^c | d |", "| a | b |\n|--|--|\n| c | d |\n\n---^"),
        (make_plain, "### He^ading", "He^ading"),
        (make_plain, "> [!ASK] Ask me\n> - on^e\n> two", "Ask me\non^e\ntwo"),
        (make_plain, "- one\n- tw^o\n- three", "- one\n\ntw^o\n\n- three"),
        (make_plain, "> [li^nes: 3]", "[li^nes: 3]"),
        (make_plain, "pla^in", "pla^in"),
    ],
)
def test_what_is_to_be_typed_over_is_selected(command: Command, before: str, after: str) -> None:
    assert shown(command(at(before))) == after


@pytest.mark.parametrize("count", WRITING_LINES)
def test_one_to_ten_lines(count: int) -> None:
    assert parse_blocks(set_writing_lines(Passage("", 0, 0), count).text) == (Lines(count),)


@given(rows=st.integers(1, 8), columns=st.integers(1, 6))
def test_a_table_has_the_cells_that_were_chosen(rows: int, columns: int) -> None:
    (table,) = parse_blocks(insert_table(Passage("", 0, 0), rows, columns).text)
    assert isinstance(table, Table)
    assert (len(table.header), len(table.rows)) == (columns, rows)


@given(address=st.from_regex(r"\A(https?://[a-z]{1,5}\.org|mailto:a@b\.org|example\.org)(/[!-~]{0,20})?\Z"))
def test_any_address_becomes_a_code_for_it(address: str) -> None:
    target = safe_address(address)
    assert target is not None
    (code,) = parse_blocks(set_code(Passage("", 0, 0), address).text)
    assert isinstance(code, QrCode)
    escaped = {f"%{ord(char):02X}": char for char in "[]*_\\`~!"}
    read = code.address
    for number, char in escaped.items():
        read, target = read.replace(number, char), target.replace(number, char)
    assert read == target
    assert code_address(set_code(Passage("", 0, 0), address)) == code.address


def test_words_that_tell_nothing_are_no_text_for_a_picture() -> None:
    passage = insert_picture(Passage("", 0, 0), "picture")
    assert parse_blocks(passage.text) == (PictureBlock("picture", ""),)
    assert parse_blocks(passage.with_insertion("A boat").text) == (PictureBlock("picture", "A boat"),)


@given(passage=passages())
def test_plain_takes_marks_and_no_words(passage: Passage) -> None:
    after = make_plain(passage)
    assert [char for char in after.text if char.islower()] == [char for char in passage.text if char.islower()]
    touched = after.lines()[after.touched_lines().start]
    assert line_mark(touched).kind in ("plain", "directive")
    assert not line_mark(touched).quote


TABLE = "| Day | Mood |\n| --- | --- |\n| Mon |  |\n|  | good |"


def walk(command: Command, start: int, steps: int) -> list[str]:
    """What is selected after each use of the command; `None` ends it."""
    passage, found = Passage(TABLE, start, start), []
    for _ in range(steps):
        after = command(passage)
        if after is None:
            break
        passage = after
        found.append(passage.selected)
    return found


def test_tab_goes_from_cell_to_cell_and_adds_a_row_at_the_end() -> None:
    assert walk(next_cell, 3, 5) == ["Mood", "Mon", "", "", "good"]
    last = next_cell(Passage(TABLE, len(TABLE) - 3, len(TABLE) - 3))
    assert last == Passage(TABLE + "\n|  |  |", len(TABLE) + 3, len(TABLE) + 3)


def test_shift_tab_goes_back_and_out_of_the_first_cell() -> None:
    assert walk(previous_cell, len(TABLE) - 3, 9) == ["", "", "Mon", "Mood", "Day"]


def test_tab_goes_between_the_ends_of_a_scale_and_then_on() -> None:
    first = insert_scale(Passage("", 0, 0))
    second = next_cell(first)
    assert second is not None
    assert second.selected == "very much"
    assert next_cell(second) is None
    back = previous_cell(second)
    assert back == first


def test_enter_adds_a_row_and_an_empty_last_one_ends_the_table() -> None:
    after = next_row(Passage(TABLE, 3, 3))
    assert after is not None
    assert after.text == TABLE.replace("| --- |\n", "| --- |\n|  |  |\n")
    grown = next_row(Passage(TABLE, len(TABLE) - 3, len(TABLE) - 3))
    assert grown is not None
    ended = next_row(grown)
    assert ended == Passage(TABLE + "\n\n", len(TABLE) + 2, len(TABLE) + 2)


@pytest.mark.parametrize("text", ["words", "| no table", "| a |\nwords", "- | a |", "[scale: 0-10 alone]", ""])
def test_outside_of_cells_the_keys_mean_what_they_did(text: str) -> None:
    for place in range(len(text) + 1):
        passage = Passage(text, place, place)
        assert (next_cell(passage), previous_cell(passage), next_row(passage)) == (None, None, None)


def test_a_line_can_be_put_above_a_table() -> None:
    assert next_row(Passage(TABLE, 0, 0)) is None


@given(
    passage=passages(),
    commands=st.lists(st.sampled_from([next_cell, previous_cell, next_row]), min_size=1, max_size=4),
)
def test_cells_keep_their_words(passage: Passage, commands: list[Command]) -> None:
    text = passage.text
    for command in commands:
        passage = command(passage) or passage
        assert 0 <= passage.start <= passage.end <= len(passage.text)
        assert "|" not in passage.selected or passage.text == text
    assert [char for char in passage.text if char.isalpha()] == [char for char in text if char.isalpha()]


def test_a_pipe_in_a_cell_is_no_border() -> None:
    text = "| a \\| b | c |\n|---|---|\n| d | e |"
    after = next_cell(Passage(text, 3, 3))
    assert after is not None
    assert after.selected == "c"
