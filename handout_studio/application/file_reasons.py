"""Why the system refuses to read or write a file, by its error number: what is wrong, and what to do."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from handout_studio.domain.phrase import marked as _

READING: Mapping[int | None, tuple[str, str]] = {
    errno.ENOENT: (_("there is no such file"), _("check the name and the folder")),
    errno.ENOTDIR: (_("there is no such folder"), _("check the name and the folder")),
    errno.EISDIR: (_("this is a folder"), _("name a file in it")),
    errno.ENXIO: (_("this is not a plain file"), _("name a plain file")),
    errno.EACCES: (_("reading it is not allowed"), _("ask for the right to read it, or copy it elsewhere")),
    errno.EPERM: (_("reading it is not allowed"), _("ask for the right to read it, or copy it elsewhere")),
    errno.ELOOP: (_("the link leads nowhere"), _("name the file itself")),
    errno.ENAMETOOLONG: (_("the name is too long"), _("choose a shorter name")),
    errno.EINVAL: (_("this can't be a file's name"), _("check the name")),
}
WRITING: Mapping[int | None, tuple[str, str]] = {
    errno.ENOENT: (_("its folder is not there"), _("make the folder first or choose another")),
    errno.ENOTDIR: (_("its folder is not there"), _("make the folder first or choose another")),
    errno.EEXIST: (_("its folder is not a folder"), _("choose another folder")),
    errno.EISDIR: (_("this is a folder"), _("name a file in it")),
    errno.ENXIO: (_("this is not a plain file"), _("name a plain file")),
    errno.EACCES: (
        _("writing it is not allowed or it is open in another program"),
        _("close it there, or choose another name or folder"),
    ),
    errno.EPERM: (_("writing it is not allowed"), _("choose another folder")),
    errno.EROFS: (_("the folder can only be read"), _("choose another folder")),
    errno.ENOSPC: (_("the disk is full"), _("make room or choose another folder")),
    errno.EDQUOT: (_("your share of the disk is used up"), _("make room or choose another folder")),
    errno.EFBIG: (_("the file is too large for this disk"), _("choose another folder")),
    errno.ELOOP: (_("the link leads nowhere"), _("name the file itself")),
    errno.ENAMETOOLONG: (_("the name is too long"), _("choose a shorter name")),
    errno.EINVAL: (_("this can't be a file's name"), _("check the name")),
}
