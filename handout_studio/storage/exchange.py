"""One template as a file that goes from one practice to another, in and out."""

from __future__ import annotations

from pathlib import Path

from handout_studio.domain.template import OwnTemplate
from handout_studio.storage.atomic import Disk
from handout_studio.storage.entry_files import read_entry, write_entry
from handout_studio.storage.template_library import OWN_TEMPLATES


def export_template(template: OwnTemplate, path: Path, *, disk: Disk | None = None) -> None:
    """Write the template as it is; what is private has been taken out before. Raises BadFile and FileTrouble."""
    write_entry(template, path, disk=disk)


def read_exported(path: Path) -> OwnTemplate:
    """The template in a file from somebody else, read as strictly as any. Raises BadFile and FileTrouble."""
    return read_entry(path, OWN_TEMPLATES)[0]
