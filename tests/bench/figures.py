"""Figures of a measurement, and the table that they are printed in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What one thing took, in milliseconds, over so many rounds; `goal` as it is written in the issue."""

    name: str
    median: float
    p95: float
    p99: float
    most: float
    rounds: int
    goal: str = ""


def figure(name: str, times: Sequence[float], goal: str = "") -> Figure:
    """The figure of these times, in milliseconds, of which there must be one at least."""
    ordered = sorted(times)

    def part(share: float) -> float:
        return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]

    return Figure(name, part(0.5), part(0.95), part(0.99), ordered[-1], len(ordered), goal)


def print_table(title: str, figures: Iterable[Figure]) -> None:
    """One line a figure, each printed as soon as it is measured."""
    print(f"{title:44} {'median':>8} {'p95':>8} {'p99':>8} {'max':>8} {'rounds':>7}  goal")
    for one in figures:
        values = " ".join(f"{value:8.1f}" for value in (one.median, one.p95, one.p99, one.most))
        print(f"{one.name:44} {values} {one.rounds:7}  {one.goal}", flush=True)
    print(flush=True)
