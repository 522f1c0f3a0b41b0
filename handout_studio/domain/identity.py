"""What things are known by: no two of a list share an id, and a new one gets the next that is free."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from pydantic_core import PydanticCustomError


class _Identified(Protocol):
    @property
    def id(self) -> str: ...


def refuse_equal_ids(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """The values, for pydantic to go on with. Raises PydanticCustomError where two have one id."""
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        first = seen.setdefault(value.id, index)
        if first != index:
            raise PydanticCustomError(
                "equal_ids", "two have the id {id}", {"id": value.id, "first": first, "second": index}
            )
    return values


def unused_id(base: str, taken: Sequence[_Identified]) -> str:
    """`base`, or `base-2`, `base-3`, ...: the first id that none of `taken` has."""
    ids = {value.id for value in taken}
    if base not in ids:
        return base
    stem = base[:58]
    number = 2
    while f"{stem}-{number}" in ids:
        number += 1
    return f"{stem}-{number}"
