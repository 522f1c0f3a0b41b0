"""Every device pixel of a page's picture is one pixel of the screen, at whole and at broken screen scales."""

from __future__ import annotations

import math
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from handout_studio.application import PageImage, PageMap
from handout_studio.ui.preview.page_cache import PageCache
from handout_studio.ui.preview.page_view import PageView
from tests.ui.preview_stage import A4


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_a_picture_reaches_the_screen_unchanged(scale: str) -> None:
    """In a process of its own, since a screen's scale is set before the first window."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.test_preview_sharpness"],
        env={**os.environ, "QT_SCALE_FACTOR": scale},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == [str(float(scale)), "sharp"], done.stderr


def show_and_compare() -> None:
    """Show a page of noise at an odd place of a window; say at which scale, and whether the screen has each pixel."""
    app = QApplication([])
    window = QWidget()
    window.resize(431, 377)
    cache = PageCache()
    view = PageView(cache, window)
    view.setGeometry(13, 7, 401, 353)
    view.outline(None, QColor())
    view.show_pages((PageMap(*A4),), 1)
    wait = QEventLoop()
    kept: list[PageImage] = []

    def keep(views: tuple[tuple[int, float], ...], _near: object) -> None:
        if window.isVisible():
            kept.append(_noise(views[0][1]))
            cache.keep(1, kept[-1])
            view.viewport().update()

    view.views_changed.connect(keep)
    # One more turn of the loop after it is painted, for the pixels to reach the screen.
    view.painted_sharp.connect(lambda _: QTimer.singleShot(0, wait.quit))
    window.show()
    view.verticalScrollBar().setValue(33)
    keep(((0, view._layout.scale),), ())
    QTimer.singleShot(20_000, wait.quit)
    wait.exec()
    screen = window.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    print(view.devicePixelRatioF(), "sharp" if _holds(screen, kept[-1]) else "blurred")
    app.quit()


def _noise(scale: float) -> PageImage:
    width, height = math.ceil(A4[0] * scale), math.ceil(A4[1] * scale)  # as the raster rounds
    greys = (((x * 7919) ^ (y * 104729)) % 251 for y in range(height) for x in range(width))
    pixels = b"".join(bytes((grey, grey, grey, 255)) for grey in greys)
    return PageImage(0, scale, width, height, width * 4, pixels)


def _holds(screen: QImage, picture: PageImage) -> bool:
    """Whether a piece from the picture's middle stands on the screen somewhere, unchanged."""
    side, left, top = 90, picture.width // 2, picture.height // 3
    rows = [
        picture.pixels[(y * picture.width + left) * 4 : (y * picture.width + left + side) * 4]
        for y in range(top, top + side)
    ]
    stride, data = screen.bytesPerLine(), bytes(screen.constBits())
    for y in range(screen.height() - side):
        at = data.find(rows[0], y * stride, (y + 1) * stride)
        if at >= 0:
            column = at - y * stride
            return all(
                data[(y + n) * stride + column : (y + n) * stride + column + side * 4] == row
                for n, row in enumerate(rows)
            )
    return False


if __name__ == "__main__":
    show_and_compare()
