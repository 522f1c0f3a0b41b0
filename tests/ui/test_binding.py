"""The Qt binding itself: a call that returns nothing must not use up references to None."""

import sys

from PySide6.QtGui import QImage, QPainter


def test_a_call_that_returns_nothing_drops_no_reference_to_none() -> None:
    """PySide6 6.12.0 dropped one a call, and Python 3.11 ended with `none_dealloc` after some minutes of painting."""
    image = QImage(9, 9, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setOpacity(0.5)
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.setOpacity(0.5)
    after = sys.getrefcount(None)
    painter.end()
    assert after > before - 250
