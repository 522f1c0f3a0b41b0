"""Text made to be slow is laid out well within the render process's deadline of five seconds."""

import time

import pytest

from handout_studio.rendering.document import render_pdf
from tests.rendering.sheets import HARBOUR, sheet

HOSTILE = {
    "one word": "x" * 60_000,
    "brackets": "[" * 60_000,
    "link openings": "[a](" * 15_000,
    "entities": "&amp;" * 12_000,
    "fields half open": "{{" * 30_000,
    "growing backticks": "".join("`" * count + "a" for count in range(1, 330)),
    "crossed emphasis": "**a_" * 15_000,
    "joined emoji": "👨\u200d👩\u200d👧" * 5_000,
    "quote marks": ">" * 59_000,
    "combining marks": "e" + "\u0301" * 50_000,
    "hyphens": "a-" * 30_000,
    "a wide table": "|a" * 200 + "\n" + "|-" * 200 + "\n" + ("|x" * 200 + "\n") * 60,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_laid_out_in_time(name: str) -> None:
    handout = sheet(HOSTILE[name][:60_000])
    started = time.process_time()
    assert render_pdf(handout, brand=HARBOUR).pdf.startswith(b"%PDF-")
    assert time.process_time() - started < 5.0
