"""Numbers of rows in a few words."""

from __future__ import annotations

from collections.abc import Iterable

from handout_studio.domain.phrase import ENGLISH, Tongue, marked


def told_rows(rows: Iterable[int], tongue: Tongue = ENGLISH) -> str:
    """Numbers in a few words: "rows 2-5 and 9"; nothing for none."""
    runs: list[list[int]] = []
    for row in sorted(rows):
        if runs and row == runs[-1][-1] + 1:
            runs[-1] = [runs[-1][0], row]
        else:
            runs.append([row, row])
    parts = [str(first) if first == last else f"{first}-{last}" for first, last in runs]
    if not parts:
        return ""
    words = parts[0]
    if len(parts) > 1:
        words = tongue.say(marked("{some} and {last}")).format(some=", ".join(parts[:-1]), last=parts[-1])
    return tongue.say(marked("row {rows}") if words.isdigit() else marked("rows {rows}")).format(rows=words)
