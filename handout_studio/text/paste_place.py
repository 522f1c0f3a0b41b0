"""Where pasted words go: blocks on lines of their own, items of a list into the list that the caret is in."""

from __future__ import annotations

import re

from handout_studio.text.marks import line_mark
from handout_studio.text.passage import Passage


def with_paste(passage: Passage, words: str) -> Passage:
    """The words in place of the selection, the caret behind them."""
    begin = passage.text.rfind("\n", 0, passage.start) + 1
    if passage.text[begin : passage.start].startswith("|"):  # into a cell, which is one line
        return passage.with_insertion(re.sub(r"(?<!\\)\|", r"\|", " ".join(words.split())))
    if not _has_blocks(words):
        return passage.with_insertion(words)
    before = passage.text[begin : passage.start]
    after = passage.text[passage.end :].partition("\n")[0]
    mark, first = line_mark(before), line_mark(words.partition("\n")[0])
    if mark.is_item and not before[mark.start :].strip() and first.is_item and not mark.quote and not first.indent:
        indent = before[: len(before) - len(before.lstrip())]
        passage = Passage(passage.text, begin, passage.end)
        words = "\n".join(indent + line if line else line for line in words.split("\n"))
    elif before.strip() and (first.kind != "plain" or words.startswith("|")):
        words = f"\n\n{words}" if not (mark.is_item and first.is_item) else f"\n{words}"
    last = words.rpartition("\n")[2]
    if after.strip() and (line_mark(last).kind != "plain" or last.startswith("|")):
        return passage.with_insertion(f"{words}\n\n", len(words), len(words))
    return passage.with_insertion(words)


def _has_blocks(words: str) -> bool:
    """Whether there is more in them than words within a line."""
    lines = words.split("\n")
    return any(line_mark(line).kind != "plain" or line.startswith("|") for line in lines)
