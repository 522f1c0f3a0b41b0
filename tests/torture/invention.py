"""Files that nobody ever wrote, invented by hypothesis from what each kind is made of; one seed, the same files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

BATCH = 400
"""Files of one run of hypothesis, which remembers what it has made."""

_WORDS = st.one_of(
    st.sampled_from(["word", "a *b", "**c", "[d](", "](e)", "`", "{{client.first_name}}", "|", "\\"]),
    st.text(max_size=12),
)
_LINE_BEGINS = st.sampled_from(
    (*("", "# ", "## ", "### ", "- ", "1. ", "- [ ] ", "> ", "> [!note] "), *("    ", "\t", "| ", "|-", "```", "!["))
)  # fmt: skip
_LINES = st.builds(
    lambda begins, words: "".join(begins) + " ".join(words),
    st.lists(_LINE_BEGINS, max_size=4),
    st.lists(_WORDS, max_size=6),
)
_MARKDOWN = st.lists(_LINES, max_size=25).map("\n".join)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30) | _MARKDOWN,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
_CELLS = st.one_of(
    _WORDS, st.text(max_size=30), st.sampled_from(["=1+1", '"', '""', "a@b.c, evil@x", "x" * 1_001, "\r", "\x00"])
)


def invented(kind: str, seeds: tuple[bytes, ...], count: int, number: int) -> Iterator[bytes]:
    """About `count` files of that kind; `seeds` are real ones, `number` is where chance begins."""
    made: list[bytes] = []
    while count > 0:
        made.clear()
        _run(_strategy(kind, seeds), min(BATCH, count), number, made)
        count, number = count - BATCH, number + 1
        yield from made


def _run(strategy: st.SearchStrategy[bytes], count: int, number: int, made: list[bytes]) -> None:
    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def take(data: bytes) -> None:
        made.append(data)

    take()


def _strategy(kind: str, seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    if kind == "csv":
        return _tables()
    if kind == "md":
        return _MARKDOWN.map(lambda text: text.encode("utf-8", "surrogatepass"))
    if kind == "image":
        return st.builds(_cut_in, st.sampled_from(seeds), st.integers(min_value=0), st.binary(max_size=40))
    values = [json.loads(one) for one in seeds]
    changes = st.lists(st.tuples(st.integers(min_value=0, max_value=10**6), _JSON), min_size=1, max_size=4)
    return st.builds(_changed, st.sampled_from(values), changes)


def _tables() -> st.SearchStrategy[bytes]:
    rows = st.lists(st.lists(_CELLS, max_size=6), max_size=12)
    return st.builds(
        lambda rows, between, end, quoted, coding: (
            end.join(between.join(f'"{cell}"' if quoted else cell for cell in row) for row in rows)
        ).encode(coding, "replace"),
        st.builds(lambda rows: [["email", "first name", "n"], *rows], rows) | rows,
        st.sampled_from(",;\t"),
        st.sampled_from(["\n", "\r\n", "\r"]),
        st.booleans(),
        st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    )


def _cut_in(data: bytes, at: int, more: bytes) -> bytes:
    at %= len(data)
    return data[:at] + more + data[at + len(more) :]


def _changed(value: Any, changes: list[tuple[int, Any]]) -> bytes:
    """The file with other values in some of its places, numbered as they come."""
    value = json.loads(json.dumps(value))
    for number, other in changes:
        places = list(_places(value))
        if places:
            holder, key = places[number % len(places)]
            holder[key] = other
    return json.dumps(value).encode("utf-8", "surrogatepass")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
