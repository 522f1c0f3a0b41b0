"""What is ready to go out, and what for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from handout_studio.application import Composed

Purpose = Literal["export", "print", "email", "text", "pictures"]

LOCKABLE: tuple[Purpose, ...] = ("export", "email")
"""The purposes for which a PDF can have a password."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The copy that goes out: its bytes (none for "text"), what it was made of, and whether it has a password.

    `composed` holds the fields that were given for this handing-over: keep neither longer than that.
    """

    pdf: bytes
    composed: Composed
    locked: bool = False
