"""What a key takes in a section of 5,000 words: until its letter is in the text, and how long the loop stands still."""

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figures import Figure, figure
from tests.bench.key_to_pixels import Typist
from tests.bench.material import long_section
from tests.screen import own_screen

WORDS = 5_000


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there, for a text of many paragraphs and then for one of a single paragraph."""
    with tempfile.TemporaryDirectory() as folder, own_screen() as display:
        os.environ.update(DISPLAY=display, QT_QPA_PLATFORM="xcb")
        os.environ.pop("WAYLAND_DISPLAY", None)
        for name, paragraph in (("paragraphs of 60 words", 60), ("one paragraph", WORDS)):
            text = long_section(WORDS, paragraph)
            typist = Typist(Path(folder) / name, text)
            try:
                pace = random.Random(2)
                _, gaps = typist.type(rounds, lambda pace=pace: pace.uniform(0.06, 0.14))
                yield figure(f"{name}: key to its letter", typist.letters, goal="p95 16")
                yield figure("  of that, work of the window's thread", typist.work, goal="p95 16")
                yield figure("  longest gap of the event loop", gaps)
            finally:
                typist.close()
