"""A pytest plugin under which Qt can't be imported, as on a machine that has none."""

import sys

sys.modules["PySide6"] = sys.modules["shiboken6"] = None  # type: ignore[assignment]
