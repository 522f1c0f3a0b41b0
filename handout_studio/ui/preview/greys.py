"""Pictures of pages in greys, as a printer with black ink alone prints them."""

from __future__ import annotations

from PySide6.QtGui import QImage

KEPT = 4  # pictures; each is made anew when its page has changed


class Greys:
    """Makes each picture grey once and keeps the last few."""

    def __init__(self) -> None:
        self._made: dict[int, QImage] = {}

    def of(self, picture: QImage) -> QImage:
        """The picture in greys."""
        key = picture.cacheKey()
        if key not in self._made:
            while len(self._made) >= KEPT:
                del self._made[next(iter(self._made))]
            self._made[key] = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        return self._made[key]
