"""How often and when each template was used; it stays on this computer, whoever else has the templates."""

from __future__ import annotations

import contextlib
import datetime
from pathlib import Path
from typing import Annotated

from pydantic import Field

from handout_studio.domain.errors import HandoutStudioError
from handout_studio.domain.values import Date, Value
from handout_studio.storage.atomic import write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.storage.preferences import make_private_folder

_LIMIT = 1024 * 1024


class Use(Value):
    """How often a template was used, and on which day last."""

    count: Annotated[int, Field(ge=0, le=1_000_000_000)] = 0
    last: Date | None = None


class TemplateUses(Value):
    """The uses of every template, by its id."""

    uses: dict[str, Use] = Field(default_factory=dict)

    def of(self, template: str) -> Use:
        """The uses of one."""
        return self.uses.get(template, Use())

    def with_use(self, template: str, day: datetime.date) -> TemplateUses:
        """One use more."""
        used = Use(count=self.of(template).count + 1, last=day)
        return TemplateUses(uses={**self.uses, template: used})


def read_uses(path: Path) -> TemplateUses:
    """What is remembered; nothing where the file is not there or can't be read: no work is lost with it."""
    try:
        return validated(path, TemplateUses, parse_object(path, decode_text(path, read_bytes(path, _LIMIT))))
    except HandoutStudioError:
        return TemplateUses()


def write_uses(uses: TemplateUses, path: Path) -> None:
    """Remember them; a disk that refuses is no reason to stop."""
    with contextlib.suppress(HandoutStudioError):
        make_private_folder(path.parent)
        write_atomically(path, encode_value(uses), private=True)
