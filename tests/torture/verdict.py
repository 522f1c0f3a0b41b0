"""One thing that was tried many times: how often, what came out, and whether that is within its bound."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Verdict:
    """`figure` is what was measured, in words with its unit; `bound` what it has to be."""

    name: str
    figure: str
    bound: str
    holds: bool

    @property
    def line(self) -> str:
        """The verdict as a row of the table."""
        return f"{'ok  ' if self.holds else 'FAIL'}  {self.name:<44} {self.figure:<34} {self.bound}"


def none(name: str, found: int, of: str) -> Verdict:
    """Of something that must not happen: how often it did."""
    return Verdict(name, f"{found} {of}", "0", found == 0)


def at_most(name: str, value: float, bound: float, unit: str, digits: int = 1) -> Verdict:
    """Of something that has a bound."""
    return Verdict(name, f"{value:.{digits}f} {unit}", f"at most {bound:g} {unit}", value <= bound)
