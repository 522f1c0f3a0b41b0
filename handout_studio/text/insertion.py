"""The commands that put something in: a block on lines of its own, or a field among the words.

Each takes a `Passage` and gives one back in which what a person will want to type over is selected. Where the caret
is in such a block already, it is changed in place.
"""

from __future__ import annotations

import re

from handout_studio.text.blocks import QrCode
from handout_studio.text.directives import PICTURE_WORDS, read_directive
from handout_studio.text.links import safe_address
from handout_studio.text.marks import line_mark
from handout_studio.text.passage import Command, Passage

SCALE_WORDS = ("not at all", "very much")
WRITING_LINES = range(1, 11)
USUAL_LINES = 3
TABLE_ROWS, TABLE_COLUMNS = range(1, 9), range(1, 7)

_SCALE = re.compile(
    r"\[scale:\s*\d+\s*[-–]\s*\d+\s*(?P<low>[^|\]]*?)\s*(?:\|\s*(?P<high>[^\]]*?)\s*)?\]", re.IGNORECASE
)
_NOT_IN_LINE = re.compile(r"[\[\]*_\\`~!]")
_IN_WORDS_ONLY = re.compile(r"(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])")


def insert_rule(passage: Passage) -> Passage:
    """A thin line across the column, below the line of the caret."""
    return _with_block(passage, "---")


def insert_page_break(passage: Passage) -> Passage:
    """What follows the line of the caret starts on a new page."""
    return _with_block(passage, "[page]")


def insert_field(key: str) -> Command:
    """The command that puts the field of that key in place of the selection."""
    return lambda passage: passage.with_insertion("{{" + key + "}}")


def set_writing_lines(passage: Passage, count: int = USUAL_LINES) -> Passage:
    """So many ruled lines to write on, the number selected; where they are so many already, they go."""
    line = f"[lines: {count}]"
    present = _line_at_caret(passage)
    if present.strip() == line:
        return _without_line(passage)
    changes = present.strip().lower().startswith("[lines")
    return _selected(_in_place(passage, line) if changes else _with_block(passage, line), str(count), "]")


def insert_scale(passage: Passage, low: int = 0, high: int = 10) -> Passage:
    """Numbers to circle from `low` to `high`, the words at the first of them selected."""
    words = _SCALE.fullmatch(_line_at_caret(passage).strip())
    first, last = (words["low"] or "", words["high"] or "") if words else SCALE_WORDS
    line = f"[scale: {low}-{high} {first} | {last}]"
    return _selected(_in_place(passage, line) if words else _with_block(passage, line), first, f" | {last}]")


def code_address(passage: Passage) -> str:
    """The address of the QR code that the caret is in, or an empty text."""
    block = read_directive(_line_at_caret(passage))
    return block.address if isinstance(block, QrCode) else ""


def set_code(passage: Passage, address: str) -> Passage:
    """An address as a square code for a telephone; without one, none where the caret is in one.

    Nothing changes where the address isn't one that a link may lead to.
    """
    present = code_address(passage)
    if not address.strip():
        return _without_line(passage) if present else passage
    target = safe_address(address)
    if target is None:
        return passage
    line = f"[qr: {_as_one_word(target)}]"
    return _in_place(passage, line) if present else _with_block(passage, line)


def insert_picture(passage: Passage, name: str) -> Passage:
    """The picture of that name, the words that are to tell what it shows selected."""
    return _selected(_with_block(passage, f"![{PICTURE_WORDS}](image:{name})"), PICTURE_WORDS, f"](image:{name})")


def insert_table(passage: Passage, rows: int, columns: int, heading: str = "Heading") -> Passage:
    """A table with a heading row and so many rows below it, its first cell selected."""
    names = [f"{heading} {number}" for number in range(1, columns + 1)]
    lines = (_row(names), _row(["---"] * columns), *[_row([""] * columns)] * rows)
    block = "\n".join(lines)
    return _selected(_with_block(passage, block), names[0], block[len("| " + names[0]) :])


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _as_one_word(address: str) -> str:
    """The address as a line can hold it: what would be a bracket, a star or a lone underscore there, by its number."""
    kept = _IN_WORDS_ONLY.sub("\0", address)
    return _NOT_IN_LINE.sub(lambda match: f"%{ord(match.group()):02X}", kept).replace("\0", "_")


def _selected(passage: Passage, words: str, behind: str) -> Passage:
    """The words selected that stand before `behind`, which the caret is at the end of."""
    end = passage.end - len(behind)
    return Passage(passage.text, end - len(words), end)


def _line_at_caret(passage: Passage) -> str:
    return passage.lines()[passage.touched_lines().start]


def _in_place(passage: Passage, line: str) -> Passage:
    """Another line in place of the one of the caret, which goes behind it."""
    lines, at = passage.lines(), passage.touched_lines().start
    lines[at] = line
    caret = len("\n".join(lines[: at + 1]))
    return Passage("\n".join(lines), caret, caret)


def _with_block(passage: Passage, block: str) -> Passage:
    """Lines of their own below the touched ones, an empty line on either side; the caret stands behind them."""
    lines, last = passage.lines(), passage.touched_lines().stop - 1
    while _goes_on(lines, last):
        last += 1
    if lines[last].strip():
        above, below = lines[: last + 1], lines[last + 1 :]
    else:
        above, below = lines[:last], lines[last + 1 :]
    if above and above[-1].strip():
        above.append("")
    if below and below[0].strip():
        below.insert(0, "")
    before = "\n".join((*above, block))
    return Passage("\n".join((before, *below)), len(before), len(before))


def _goes_on(lines: list[str], at: int) -> bool:
    """Whether a quote or a table that line `at` is in goes on below: it is not to be cut in two."""
    if at + 1 >= len(lines):
        return False
    here, below = lines[at], lines[at + 1]
    return bool(line_mark(here).quote and line_mark(below).quote) or (_is_row(here) and _is_row(below))


def _is_row(line: str) -> bool:
    return line.lstrip().startswith("|")


def _without_line(passage: Passage) -> Passage:
    """Without the line of the caret, and without one of the two empty lines that would meet there."""
    lines, at = passage.lines(), passage.touched_lines().start
    above, below = lines[:at], lines[at + 1 :]
    if above and not above[-1].strip() and (not below or not below[0].strip()):
        above.pop()
    caret = len("\n".join(above))
    return Passage("\n".join((*above, *below)), caret, caret)
