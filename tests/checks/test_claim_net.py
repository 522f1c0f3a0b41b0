"""Three words in a row look like a claim to the net, and so do words that are like them."""

from __future__ import annotations

import base64

import pytest

from handout_studio.checks.claim_net import ClaimNet


def numbers(*values: int) -> str:
    return base64.b85encode(bytes(value % 256 for value in values)).decode("ascii")


HEAL = numbers(0, 0, 1, 0, 0, 2)
"""A filter over two numbers a word: the first of the word in the middle, twice the second of the word after it."""
TABLE = "\n".join(
    (
        "# a note",
        "=base\t-1.0\t1.0",
        f"=filter\t0.5\t2.0\t{HEAL}",
        *sorted((f"<\t{numbers(0, 0)}", f">\t{numbers(0, 0)}", f"??\t{numbers(0, 0)}", f"heal\t{numbers(3, 0)}")),
        f"mend\t{numbers(3, 0)}",
        f"soon\t{numbers(0, -1)}",
        f"you\t{numbers(0, 4)}",
    )
)


@pytest.mark.parametrize(
    ("words", "odds", "shares"),
    [
        ("heal you", -1 + 2 * (0.5 + 3 + 8), (23, 0)),
        ("mend you", -1 + 2 * (0.5 + 3 + 8), (23, 0)),
        ("heal soon", -1 + 2 * (0.5 + 3 - 2), (3, 0)),
        ("never-heal nobody", -1 + 2 * (0.5 + 3), (7, 0)),
    ],
)
def test_what_a_filter_finds_most_counts_and_is_carried_by_the_word_in_the_middle(
    words: str, odds: float, shares: tuple[float, ...]
) -> None:
    seen = ClaimNet(TABLE).look(words.split())
    assert seen.odds == pytest.approx(odds)
    assert seen.shares == pytest.approx(shares)


def test_a_net_of_no_lines_finds_nothing() -> None:
    assert ClaimNet("").look(["heal", "you"]).odds == 0.0


def test_a_line_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="could not convert"):
        ClaimNet("=filter\tmuch\t1.0\t00000")
