"""Two fingers that pinch or spread, on a touch pad or a screen, as one number and a place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


def pinched(event: QEvent, widget: QWidget) -> tuple[float, QPointF] | None:
    """How much larger (above 1) or smaller the fingers ask for, and the point of `widget` between them; else None."""
    if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
        return max(0.1, 1 + event.value()), event.position()
    pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
    if isinstance(pinch, QPinchGesture):
        at = widget.mapFromGlobal(pinch.hotSpot()) if pinch.hasHotSpot() else pinch.centerPoint()
        return pinch.scaleFactor(), QPointF(at)
    return None
