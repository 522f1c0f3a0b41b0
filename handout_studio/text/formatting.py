"""The commands that turn whole lines into lists, headings, quotes and callouts, and back into plain paragraphs.

Each takes a `Passage` and gives one back; a second use takes back what the first did. Words are never touched.
"""

from __future__ import annotations

from collections.abc import Callable

from handout_studio.text.callouts import KINDS
from handout_studio.text.emphasis import styles_at, toggle_bold, toggle_italic
from handout_studio.text.marks import LineKind, LineMark, line_mark
from handout_studio.text.passage import Passage, with_lines

__all__ = [
    "CALLOUT_TITLES",
    "formats_at",
    "make_plain",
    "toggle_bold",
    "toggle_bullets",
    "toggle_callout",
    "toggle_checklist",
    "toggle_heading",
    "toggle_italic",
    "toggle_numbers",
    "toggle_quote",
]

HEADING = "### "
CALLOUT_TITLES = {"ask": "You can always ask", "try": "Try this", "note": "Good to know", "important": "Important"}

_NAMES = {"bullet": "bullets", "number": "numbers", "check": "checklist", "heading": "heading"}

assert set(CALLOUT_TITLES) == set(KINDS)


def formats_at(passage: Passage) -> frozenset[str]:
    """What the caret is in, by the names that the commands have: "bold", "bullets", "heading", "callout", ..."""
    lines, first = passage.lines(), passage.touched_lines().start
    mark = line_mark(lines[first])
    found = {str(style) for style in styles_at(passage)}
    if name := _NAMES.get(mark.kind):
        found.add(name)
    if mark.quote:
        found.add("quote" if _callout_start(lines, first) is None else "callout")
    return frozenset(found)


def toggle_heading(passage: Passage) -> Passage:
    """The lines are headings, or plain again."""
    return _toggle_kind(passage, "heading", lambda mark, _: HEADING)


def toggle_bullets(passage: Passage) -> Passage:
    """The lines are a list with bullets, or plain again."""
    return _toggle_kind(passage, "bullet", lambda mark, _: _indent(mark) + "- ")


def toggle_checklist(passage: Passage) -> Passage:
    """The lines are a list with boxes to tick, or plain again."""
    return _toggle_kind(passage, "check", lambda mark, _: _indent(mark) + "- [ ] ")


def toggle_numbers(passage: Passage) -> Passage:
    """The lines are a numbered list, going on from a number right above them, or plain again."""
    first = passage.touched_lines().start
    above = line_mark(passage.lines()[first - 1]) if first else None
    begin = above.number if above and above.kind == "number" else 0
    return _toggle_kind(passage, "number", lambda mark, index: f"{_indent(mark)}{begin + index}. ")


def toggle_quote(passage: Passage) -> Passage:
    """The lines are a quote, or not."""
    lines, block = passage.lines(), _quotable(passage)
    if (first := _callout_start(lines, block.start)) is not None:
        return _without_callout(passage, lines, first)
    if all(line_mark(lines[index]).quote for index in block):
        return with_lines(passage, _unquoted(lines, block))
    return with_lines(passage, _quoted(lines, block))


def toggle_callout(passage: Passage, kind: str = "ask") -> Passage:
    """The lines are a tinted box under a title, which is selected for typing another; or out of it again.

    Out of the box, a title that was never changed goes; any other stays as a line.
    """
    lines = passage.lines()
    if (first := _callout_start(lines, passage.touched_lines().start)) is not None:
        return _without_callout(passage, lines, first)
    block = _quotable(passage)
    lines = _quoted(lines, block)
    begin = sum(len(line) + 1 for line in lines[: block.start])
    opening = f"> [!{kind.upper()}] "
    lines.insert(block.start, opening + CALLOUT_TITLES[kind])
    start = begin + len(opening)
    return Passage("\n".join(lines), start, start + len(CALLOUT_TITLES[kind]))


def make_plain(passage: Passage) -> Passage:
    """The lines are a paragraph: no heading, no items, and out of the quote or callout they are in, all of it."""
    lines, touched = passage.lines(), passage.touched_lines()
    around = _quote_around(lines, touched)
    for index in around:
        mark = line_mark(lines[index])
        whole = mark.kind != "directive" and (index in touched or mark.callout)
        lines[index] = lines[index][mark.start if whole else mark.quote :]
    return _apart(with_lines(passage, lines), around)


def _indent(mark: LineMark) -> str:
    return " " * mark.indent if mark.is_item else ""


def _toggle_kind(passage: Passage, kind: LineKind, write: Callable[[LineMark, int], str]) -> Passage:
    """Give the touched lines the mark that `write` makes of their old one and their number in the list, from 1 on."""
    lines, touched = passage.lines(), passage.touched_lines()
    wordy = [index for index in touched if lines[index].strip()] or list(touched)
    chosen = [index for index in wordy if _may_begin(lines[index])]
    remove = all(line_mark(lines[index]).kind == kind for index in chosen)
    for count, index in enumerate(chosen, 1):
        mark = line_mark(lines[index])
        prefix = "" if remove else write(mark, count)
        lines[index] = lines[index][: mark.quote] + prefix + lines[index][mark.start :]
    return with_lines(passage, lines)


def _may_begin(line: str) -> bool:
    """Whether a line may become an item or a heading; one that draws something or opens a callout may not."""
    mark = line_mark(line)
    return mark.kind != "directive" and not mark.callout


def _quotable(passage: Passage) -> range:
    """The touched lines and the rest of their last paragraph: a plain line after a quote would become part of it."""
    lines, touched = passage.lines(), passage.touched_lines()
    stop = touched.stop
    quoted = bool(line_mark(lines[stop - 1]).quote)
    while stop < len(lines) and _has_words(lines[stop - 1]) and _has_words(lines[stop]):
        if bool(line_mark(lines[stop]).quote) != quoted:
            break
        stop += 1
    return range(touched.start, stop)


def _quote_around(lines: list[str], touched: range) -> range:
    """The touched lines with the rest of the quotes they are in."""
    first, last = touched.start, touched.stop - 1
    while line_mark(lines[first]).quote and first > 0 and line_mark(lines[first - 1]).quote:
        first -= 1
    while line_mark(lines[last]).quote and last + 1 < len(lines) and line_mark(lines[last + 1]).quote:
        last += 1
    return range(first, last + 1)


def _apart(passage: Passage, block: range) -> Passage:
    """An empty line between those lines and a list or quote on either side, which would take them in."""
    lines = passage.lines()
    below = block.stop < len(lines) and _is_marked(lines[block.stop])
    above = block.start > 0 and _is_marked(lines[block.start - 1])
    lines[block.stop : block.stop] = [""] * below
    lines[block.start : block.start] = [""] * above
    return Passage("\n".join(lines), passage.start + above, passage.end + above)


def _is_marked(line: str) -> bool:
    mark = line_mark(line)
    return bool(line.strip()) and (mark.is_item or bool(mark.quote) or line.startswith("  "))


def _has_words(line: str) -> bool:
    return bool(line[line_mark(line).quote :].strip())


def _quoted(lines: list[str], block: range) -> list[str]:
    return [f"> {line}" if index in block else line for index, line in enumerate(lines)]


def _unquoted(lines: list[str], block: range) -> list[str]:
    return [_without_quote(line) if index in block else line for index, line in enumerate(lines)]


def _without_quote(line: str) -> str:
    bare = line.lstrip(" ").removeprefix(">")
    return bare.removeprefix(" ")


def _callout_start(lines: list[str], at: int) -> int | None:
    """The line that opens the callout which line `at` is in."""
    while at >= 0 and line_mark(lines[at]).quote:
        if line_mark(lines[at]).callout:
            return at
        at -= 1
    return None


def _without_callout(passage: Passage, lines: list[str], first: int) -> Passage:
    stop = first + 1
    while stop < len(lines) and line_mark(lines[stop]).quote and not line_mark(lines[stop]).callout:
        stop += 1
    mark = line_mark(lines[first])
    title = lines[first][mark.start :]
    bare = _unquoted(lines, range(first + 1, stop))
    bare[first] = title
    out = with_lines(passage, bare)
    if title.strip() and title not in CALLOUT_TITLES.values():
        return out
    begin = sum(len(line) + 1 for line in bare[:first])
    gone = len(title) + (first + 1 < len(bare))
    text = out.text[:begin] + out.text[begin + gone :]
    return Passage(text, *(place if place <= begin else max(begin, place - gone) for place in (out.start, out.end)))
