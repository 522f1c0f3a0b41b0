"""What Enter and Tab do in a list, a checklist, a quote or a callout."""

from __future__ import annotations

from handout_studio.text.marks import LineMark, line_mark
from handout_studio.text.passage import Passage, with_lines


def continue_line(passage: Passage) -> Passage | None:
    """Enter: the next item of the list or line of the quote; an empty one ends it. None where Enter is only Enter."""
    lines, at = passage.lines(), passage.text.count("\n", 0, passage.start)
    line, mark = lines[at], line_mark(lines[at])
    column = passage.start - (passage.text.rfind("\n", 0, passage.start) + 1)
    if mark.kind == "directive" or column < mark.start or not (mark.is_item or mark.quote):
        return None
    if passage.start == passage.end and not line[mark.start :].strip() and not mark.callout:
        return _end_item(passage, lines, at, mark)
    quote = line[: mark.quote]
    indent = line[mark.quote : mark.start][: mark.indent] if mark.is_item else ""
    return _renumbered(passage.with_insertion(f"\n{quote}{indent}{_next_mark(line, mark)}"))


def nest_items(passage: Passage) -> Passage | None:
    """Tab: the touched items go one level in, below the item above them. None where no item is touched."""
    return _shifted(passage, inwards=True)


def unnest_items(passage: Passage) -> Passage | None:
    """Shift+Tab: the touched items go one level out. None where no item is touched."""
    return _shifted(passage, inwards=False)


def erase_mark(passage: Passage) -> Passage | None:
    """Backspace right behind the mark of an item or a heading: the mark goes at once. None anywhere else."""
    if passage.start != passage.end:
        return None
    begin = passage.text.rfind("\n", 0, passage.start) + 1
    line = passage.text[begin:].split("\n", 1)[0]
    mark = line_mark(line)
    if passage.start - begin != mark.start or not (mark.is_item or mark.kind == "heading"):
        return None
    if mark.indent and (out := unnest_items(passage)) and out.text != passage.text:
        return out
    text = passage.text[: begin + mark.quote] + passage.text[passage.start :]
    return Passage(text, begin + mark.quote, begin + mark.quote)


def _next_mark(line: str, mark: LineMark) -> str:
    if not mark.is_item:
        return ""
    written = line[mark.quote : mark.start].lstrip()
    if mark.kind == "number":
        return f"{mark.number + 1}{written.lstrip('0123456789')[:1]} "
    return f"{written[0]} [ ] " if mark.kind == "check" else f"{written[0]} "


def _end_item(passage: Passage, lines: list[str], at: int, mark: LineMark) -> Passage:
    """Out of an empty item: one level out, then out of the list, then out of the quote, on a line of its own."""
    if mark.is_item and mark.indent and (out := unnest_items(passage)) and out.text != passage.text:
        return out
    follows = at > 0 and lines[at - 1].strip()
    bare = lines[at][: mark.quote] if mark.is_item else ""
    kept = [bare.rstrip(), bare] if follows else [bare]
    before = "\n".join((*lines[:at], *kept))
    return Passage("\n".join((before, *lines[at + 1 :])), len(before), len(before))


def _shifted(passage: Passage, *, inwards: bool) -> Passage | None:
    lines, touched = passage.lines(), passage.touched_lines()
    first = line_mark(lines[touched.start])
    if not first.is_item:
        return None
    above = _indents_above(lines, touched.start)
    if inwards:
        target = next((inner for indent, inner in above if indent <= first.indent), None)
        by = 0 if target is None else max(0, target - first.indent)
    else:
        target = next((indent for indent, _ in above if indent < first.indent), 0)
        by = target - first.indent
    if not by:
        return passage
    for index in _with_descendants(lines, touched, first.indent):
        mark = line_mark(lines[index])
        words = lines[index][mark.quote :]
        bare = words.lstrip(" \t")
        indent = len(words[: len(words) - len(bare)].expandtabs(4)) + by
        lines[index] = lines[index][: mark.quote] + " " * max(0, indent) + bare
    return _renumbered(with_lines(passage, lines))


def _indents_above(lines: list[str], at: int) -> list[tuple[int, int]]:
    """The items above in the same list, nearest first: where each is indented to, and where what is inside it is."""
    found = []
    for line in reversed(lines[:at]):
        mark = line_mark(line)
        if mark.is_item:
            found.append((mark.indent, mark.indent + _width(line, mark)))
        elif line.strip() and not line[mark.quote :].startswith((" ", "\t")):
            break
    return found


def _width(line: str, mark: LineMark) -> int:
    """How far what is inside an item is indented from it: its mark and a space."""
    written = line[mark.quote : mark.start].strip().split(" ")[0]
    return len(written.split("[")[0]) + 1


def _with_descendants(lines: list[str], touched: range, indent: int) -> range:
    stop = touched.stop
    while stop < len(lines) and line_mark(lines[stop]).is_item and line_mark(lines[stop]).indent > indent:
        stop += 1
    return range(touched.start, stop)


def _renumbered(passage: Passage) -> Passage:
    """The numbers of the list around the caret in order again; each inner list begins at 1."""
    lines, at = passage.lines(), passage.text.count("\n", 0, passage.start)
    first = last = at
    while first > 0 and line_mark(lines[first - 1]).is_item:
        first -= 1
    while last < len(lines) - 1 and line_mark(lines[last + 1]).is_item:
        last += 1
    levels: list[tuple[int, int]] = []  # the indent and the last number of each list that is open
    for index in range(first, last + 1):
        mark = line_mark(lines[index])
        while levels and levels[-1][0] > mark.indent:
            levels.pop()
        open_here = bool(levels) and levels[-1][0] == mark.indent
        if mark.kind != "number":
            levels[len(levels) - open_here :] = [(mark.indent, 0)]
            continue
        number = levels[-1][1] + 1 if open_here else 1 if levels else mark.number
        levels[len(levels) - open_here :] = [(mark.indent, number)]
        lines[index] = _with_number(lines[index], mark, number)
    return with_lines(passage, lines)


def _with_number(line: str, mark: LineMark, number: int) -> str:
    lead = len(line[mark.quote : mark.start]) - len(line[mark.quote : mark.start].lstrip())
    digits = mark.quote + lead
    end = digits
    while line[end].isdigit():
        end += 1
    return f"{line[:digits]}{number}{line[end:]}"
