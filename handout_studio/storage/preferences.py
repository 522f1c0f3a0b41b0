"""What the program remembers of a person's choices; a damaged file is kept aside and never stops the program."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from handout_studio.domain.errors import BadFile, DamagedPreferences, FileTrouble, HandoutStudioError
from handout_studio.domain.values import Identifier, Paper, Value
from handout_studio.storage.atomic import Disk, write_atomically
from handout_studio.storage.json_files import encode_value, parse_object, validated
from handout_studio.storage.plain_files import decode_text, read_bytes

RECENT_LIMIT = 12
_SIZE_LIMIT = 1024 * 1024

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z]{3})?$")]
TextSize = Annotated[int, Field(ge=80, le=150)]
Theme = Literal["system", "light", "dark"]
Language = Literal["system", "en", "de", "es", "xx"]
"""Of the window; xx is the made-up one that shows what is hard-coded or overlong."""


class Preferences(Value):
    """A person's choices. `window` holds whatever the window wants back, as text by name."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)  # a newer program's choices do no harm

    default_brand: Identifier | None = None
    paper: Paper = "a4"
    country: Country | None = None
    """ISO 3166 code of where the person works, as `US` or `GB-SCT`; None: where the system says."""
    recent: Annotated[tuple[str, ...], Field(max_length=RECENT_LIMIT)] = ()
    last_folder: str | None = None
    library_folder: str | None = None
    """A folder that others have too, beside one's own, for templates and sections."""
    theme: Theme = "system"
    text_size: TextSize = 100
    """Of the window's words, in hundredths of the usual."""
    language: Language = "system"
    """Heeded from the next start on."""
    welcome_at_start: bool = True
    """Whether the window opens on the page of templates, not on the handout worked on last."""
    introduced: bool = False
    """Whether the first start's questions were asked."""
    email_notice_read: bool = False
    """Whether the person was told once that email is not private."""
    spelling: bool = True
    """Whether spelling is checked."""
    window: dict[str, str] = Field(default_factory=dict)


def read_preferences(path: Path, defaults: Preferences) -> tuple[Preferences, HandoutStudioError | None]:
    """The preferences in the file, or the defaults, and what was wrong with the file if anything was.

    A damaged file is renamed to `preferences.json.damaged-1` (or the next free number), so that nothing is lost.
    """
    try:
        raw = parse_object(path, decode_text(path, read_bytes(path, _SIZE_LIMIT)))
        kept = {**defaults.model_dump(), **raw}
        return validated(path, Preferences, kept), None
    except BadFile as error:
        return defaults, _put_aside(path, error)
    except FileTrouble as error:
        return defaults, None if isinstance(error.__cause__, FileNotFoundError) else error


def write_preferences(preferences: Preferences, path: Path, disk: Disk | None = None) -> None:
    """Keep the preferences, in a folder that only this person may read. Raises FileTrouble."""
    make_private_folder(path.parent)
    write_atomically(path, encode_value(preferences), private=True, disk=disk)


def make_private_folder(folder: Path) -> None:
    """The folder is there afterwards; if it is new, only this person may look in. Raises FileTrouble."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FileTrouble(folder, "write", error.errno) from error


def _put_aside(path: Path, error: BadFile) -> HandoutStudioError:
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError as trouble:
        return FileTrouble(path, "write", trouble.errno)
    return DamagedPreferences(aside, error.problems)
