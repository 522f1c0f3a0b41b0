"""Long handouts: an edit in a packet of 40 pages back on screen, and how time and memory grow with the pages."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator

from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.layout_cache import LayoutCache
from handout_studio.rendering.raster import PageRaster
from handout_studio.text.markdown_import import import_markdown
from tests.bench.figures import Figure, figure
from tests.bench.material import brand, markdown
from tests.bench.worker import DATE

SCREEN = 2.0
"""Device pixels a point: a page at 150 % on a screen of 96 dots an inch."""
COPIES_OF_40_PAGES = 13
COPIES_OF_79_PAGES = 22


def measure(rounds: int) -> Iterator[Figure]:
    """Each figure as it is there; memory is that of a process which renders the packet once and edits it ten times."""
    packet = _packet(COPIES_OF_40_PAGES)
    cache = LayoutCache()
    pages = len(render_pdf(packet, brand=packet.brand, cache=cache).pages)
    yield figure(f"an edit on {pages} pages, back on screen", _edits(packet, cache, rounds), goal="250")
    for copies in (COPIES_OF_40_PAGES, COPIES_OF_79_PAGES):
        grown = _packet(copies)
        began = time.perf_counter()
        count = len(render_pdf(grown, brand=grown.brand).pages)
        yield figure(f"{count} pages from nothing, a page", [(time.perf_counter() - began) * 1e3 / count], goal="12")
    print(f"most memory, {pages} pages: {_memory()} MB (goal 100)")


def _packet(copies: int) -> Handout:
    imported, problems = import_markdown(markdown())
    assert imported, problems
    sections = tuple(
        section.model_copy(update={"id": f"{section.id[:50]}-{number}"})
        for number in range(copies)
        for section in imported.sections
    )
    return Handout(title="A packet", language="en-GB", date=DATE, brand=brand(), sections=sections)


def _edits(packet: Handout, cache: LayoutCache, rounds: int) -> list[float]:
    """Milliseconds from a changed section to the pixels of its page."""
    section = packet.sections[len(packet.sections) // 2]
    times = []
    for number in range(rounds + 1):
        changed = edits.write_body(packet, section.id, f"{section.body} word{number}")
        began = time.perf_counter()
        document = render_pdf(changed, brand=packet.brand, cache=cache)
        raster = PageRaster(document.pdf)
        raster.page_image(len(document.pages) // 2, SCREEN)
        times.append((time.perf_counter() - began) * 1e3)
        raster.close()
    return times[1:]


def _memory() -> int:
    """The most memory, in MB, that a process of its own takes for the packet of 40 pages."""
    answer = subprocess.run([sys.executable, "-m", "tests.bench.packets"], capture_output=True, text=True, check=True)
    return int(json.loads(answer.stdout)["kilobytes"] / 1024)


if __name__ == "__main__":
    whole = _packet(COPIES_OF_40_PAGES)
    _edits(whole, LayoutCache(), 10)
    print(json.dumps({"kilobytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}))
