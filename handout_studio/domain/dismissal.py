"""A finding of the checks that a person has looked at and left as it is."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from handout_studio.domain.values import Identifier, Value

DISMISSAL_COUNT = 500


class Dismissal(Value):
    """The rule, the section it spoke of (None: wherever those words stand), and a digest of the words it found.

    Once the words are others, the mark fits no more and the finding is back.
    """

    rule: Annotated[str, Field(pattern=r"^[a-z][a-z-]{0,39}(\.[a-z][a-z-]{0,39})?$")]
    section: Identifier | None = None
    mark: Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]
