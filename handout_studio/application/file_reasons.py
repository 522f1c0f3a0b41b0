"""Why the system refuses to read or write a file, by its error number: what is wrong, and what to do."""

from __future__ import annotations

import errno
from collections.abc import Mapping

READING: Mapping[int | None, tuple[str, str]] = {
    errno.ENOENT: ("there is no such file", "check the name and the folder"),
    errno.ENOTDIR: ("there is no such folder", "check the name and the folder"),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.ENXIO: ("this is not a plain file", "name a plain file"),
    errno.EACCES: ("reading it is not allowed", "ask for the right to read it, or copy it elsewhere"),
    errno.EPERM: ("reading it is not allowed", "ask for the right to read it, or copy it elsewhere"),
    errno.ELOOP: ("the link leads nowhere", "name the file itself"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter name"),
    errno.EINVAL: ("this can't be a file's name", "check the name"),
}
WRITING: Mapping[int | None, tuple[str, str]] = {
    errno.ENOENT: ("its folder is not there", "make the folder first or choose another"),
    errno.ENOTDIR: ("its folder is not there", "make the folder first or choose another"),
    errno.EEXIST: ("its folder is not a folder", "choose another folder"),
    errno.EISDIR: ("this is a folder", "name a file in it"),
    errno.ENXIO: ("this is not a plain file", "name a plain file"),
    errno.EACCES: (
        "writing it is not allowed or it is open in another program",
        "close it there, or choose another name or folder",
    ),
    errno.EPERM: ("writing it is not allowed", "choose another folder"),
    errno.EROFS: ("the folder can only be read", "choose another folder"),
    errno.ENOSPC: ("the disk is full", "make room or choose another folder"),
    errno.EDQUOT: ("your share of the disk is used up", "make room or choose another folder"),
    errno.EFBIG: ("the file is too large for this disk", "choose another folder"),
    errno.ELOOP: ("the link leads nowhere", "name the file itself"),
    errno.ENAMETOOLONG: ("the name is too long", "choose a shorter name"),
    errno.EINVAL: ("this can't be a file's name", "check the name"),
}
