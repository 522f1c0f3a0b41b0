"""The pictures that a person drops on the text or pastes into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

Offered = Path | bytes | QImage

_PACKED = ("image/png", "image/jpeg")
# Those that can be taken in, and those a person may well take for such and is owed a reason.
_SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".heic", ".avif"))
_UNPACKED = 100  # Qt's word for a PNG that isn't packed: quickly made, and packed well elsewhere


def offers_files(source: QMimeData) -> bool:
    """Whether there are files, no matter which."""
    return any(url.isLocalFile() for url in source.urls())


def offers_picture(source: QMimeData) -> bool:
    """Whether there is a picture, or there are files that are nothing but pictures."""
    if offers_files(source):
        return bool(_files(source))
    return source.hasImage() or any(source.hasFormat(kind) for kind in _PACKED)


def pictures_in(source: QMimeData) -> tuple[Offered, ...]:
    """The pictures, none of them looked into: strangers' bytes are for the process that takes them in."""
    if offers_files(source):
        return _files(source)
    for kind in _PACKED:
        if source.hasFormat(kind):
            return (bytes(source.data(kind).data()),)
    image = source.imageData() if source.hasImage() else None
    return (image,) if isinstance(image, QImage) and not image.isNull() else ()


def packed(image: QImage) -> bytes:
    """A picture that is in memory already, as a file. Takes its time: not for the window's own thread."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _UNPACKED)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _files(source: QMimeData) -> tuple[Path, ...]:
    paths = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    return paths if all(path.suffix.lower() in _SUFFIXES for path in paths) else ()
