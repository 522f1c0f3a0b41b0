"""Our engine as others are timed: a line {"markdown": TEXT} comes in, a line {"pdf": BASE64} goes out.

Sections that did not change are kept from one line to the next, as they are in the render process.
"""

import base64
import datetime
import json
import sys

from handout_studio.domain.handout import Handout
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.layout_cache import LayoutCache
from handout_studio.text.markdown_import import import_markdown
from tests.bench.material import brand

DATE = datetime.date(2026, 11, 23)


class Engine:
    """Markdown -> PDF, with the caches of a program that stays open."""

    def __init__(self) -> None:
        self._brand = brand()
        self._cache = LayoutCache()

    def render(self, markdown: str) -> bytes:
        """The tagged PDF of a Markdown text."""
        imported, problems = import_markdown(markdown)
        assert imported, problems
        handout = Handout(
            title=imported.title or "", language="en-GB", date=DATE, brand=self._brand, sections=imported.sections
        )
        return render_pdf(handout, brand=self._brand, paper="a4", cache=self._cache).pdf


if __name__ == "__main__":
    engine = Engine()
    for line in sys.stdin:
        pdf = engine.render(json.loads(line)["markdown"])
        print(json.dumps({"pdf": base64.b64encode(pdf).decode()}), flush=True)
