"""The pictures of pages at hand, bounded in bytes: the sharp one where it has come, else the nearest."""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QImage

from handout_studio.application import PageImage

CACHE_BYTES = 128_000_000


@dataclass(frozen=True, slots=True)
class _Key:
    document: int
    page: int
    scale: float


@dataclass(frozen=True, slots=True)
class _Kept:
    image: QImage
    pixels: bytes  # the image only points at them


class PageCache:
    """Pictures by the document's number, page and scale; those used longest ago go first."""

    def __init__(self, limit: int = CACHE_BYTES) -> None:
        self._limit = limit
        self._kept: OrderedDict[_Key, _Kept] = OrderedDict()

    @property
    def size(self) -> int:
        """The bytes of all pictures kept."""
        return sum(len(kept.pixels) for kept in self._kept.values())

    def keep(self, document: int, picture: PageImage) -> None:
        """Take a picture in; pictures of the same page in other documents have had their day."""
        key = _Key(document, picture.page, picture.scale)
        for old in [k for k in self._kept if k.page == picture.page and k.document != document]:
            del self._kept[old]
        image = QImage(picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        self._kept[key] = _Kept(image, picture.pixels)
        self._kept.move_to_end(key)
        while self.size > self._limit and len(self._kept) > 1:
            self._kept.popitem(last=False)

    def sharp(self, document: int, page: int, scale: float) -> QImage | None:
        """The picture of just that page at just that scale, if it is there."""
        key = _Key(document, page, scale)
        kept = self._kept.get(key)
        if kept is None:
            return None
        self._kept.move_to_end(key)
        return kept.image

    def nearest(self, document: int, page: int, scale: float) -> QImage | None:
        """The best stand-in: a picture of that page, of the same document before others, of the nearest scale."""
        keys = [key for key in self._kept if key.page == page]
        if not keys:
            return None
        best = min(
            keys,
            key=lambda key: (key.document != document, -key.document, abs(math.log(key.scale / scale))),
        )
        self._kept.move_to_end(best)
        return self._kept[best].image

    def clear(self) -> None:
        """Let all pictures go."""
        self._kept.clear()
