"""Takes a person's picture file in as a logo."""

from __future__ import annotations

from pathlib import Path

from handout_studio.domain.errors import BadFile, BadPicture
from handout_studio.domain.values import Picture
from handout_studio.rendering.pictures import take_in_picture
from handout_studio.storage.plain_files import read_bytes


def take_in_logo(path: Path) -> Picture:
    """The picture in a file, re-encoded and without its metadata. Raises BadFile and FileTrouble."""
    data = read_bytes(path)
    try:
        return take_in_picture(data, "logo")
    except BadPicture as error:
        raise BadFile(path, (error.problem,)) from error
