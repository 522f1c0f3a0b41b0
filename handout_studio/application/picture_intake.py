"""Takes a person's picture in, as a logo or for the text: read and decoded in a process that can be ended."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from handout_studio.application.render_child import RenderChild
from handout_studio.application.render_launch import Launch, spawn, worker_command
from handout_studio.application.render_process import DEADLINE
from handout_studio.domain import edits
from handout_studio.domain.errors import BadFile, BadPicture, Problem
from handout_studio.domain.handout import Handout
from handout_studio.domain.picture_bytes import CLIPBOARD_LIMIT, SOURCE_LIMIT
from handout_studio.domain.values import PICTURE_LIMIT, Picture, PictureUse
from handout_studio.storage.plain_files import FILE_LIMIT, read_bytes

TEXT_SHARE = 2_000_000
"""Bytes of a handout's file that its pictures leave to all the rest."""


class PictureIntake:
    """Each picture has a process to itself: a hang or a crash there costs nothing but that picture."""

    def __init__(self, *, launch: Launch | None = None, deadline: float = DEADLINE) -> None:
        """`launch`: another process; `deadline`: seconds that a picture may take once the process is there."""
        self._launch = launch or partial(spawn, worker_command())
        self._deadline = deadline

    def take_in_file(self, path: Path, use: PictureUse) -> Picture:
        """The picture in a PNG, JPEG or SVG file, re-encoded, without its metadata. Raises BadFile and FileTrouble."""
        try:
            return self._decoded(read_bytes(path, SOURCE_LIMIT), use, SOURCE_LIMIT)
        except BadFile:
            raise BadFile(path, (_too_large(SOURCE_LIMIT),)) from None
        except BadPicture as error:
            raise BadFile(path, (error.problem,)) from error

    def take_in_clipboard(self, data: bytes) -> Picture:
        """The picture that another program has put on the clipboard. Raises BadPicture."""
        if len(data) > CLIPBOARD_LIMIT:
            raise BadPicture(_too_large(CLIPBOARD_LIMIT))
        return self._decoded(data, "image", CLIPBOARD_LIMIT)

    def _decoded(self, data: bytes, use: PictureUse, limit: int) -> Picture:
        try:
            child = RenderChild(self._launch, self._deadline)
        except OSError as error:
            raise BadPicture(Problem("picture_too_hard")) from error
        try:
            return child.decode_picture(data, use, limit)
        finally:
            child.close()


def put_in_handout(handout: Handout, picture: Picture) -> tuple[Handout, str]:
    """The handout with the picture in it, and the id that the text may name it by.

    Pictures that no text names make room for it where it needs any. Raises BadPicture where there is still none.
    """
    for candidate in (handout, edits.drop_unnamed_pictures(handout)):
        fuller, name = edits.add_picture(candidate, picture)
        if len(fuller.images) <= PICTURE_LIMIT and _bytes_in_file(fuller) <= FILE_LIMIT - TEXT_SHARE:
            return fuller, name
    code = "too_many_pictures" if len(fuller.images) > PICTURE_LIMIT else "no_room_for_picture"
    raise BadPicture(Problem(code, values={"limit": PICTURE_LIMIT}))


def _bytes_in_file(handout: Handout) -> int:
    return sum(len(picture.data) * 4 // 3 for picture in handout.images)


def _too_large(limit: int) -> Problem:
    return Problem("picture_file_too_large", values={"limit": limit})
