"""What the checks of before-you-hand-it-out take, from the handout to the findings, in the process that does them."""

from __future__ import annotations

import datetime
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from handout_studio.application.workspace import Workspace
from handout_studio.checks.before_handing_out import Checker
from handout_studio.checks.settings import CheckSettings
from handout_studio.checks.spelling import suggestions
from handout_studio.domain import edits
from handout_studio.domain.handout import Handout
from handout_studio.rendering.document import render_pdf
from tests.bench.figures import Figure, figure
from tests.bench.material import two_pages

SETTINGS = CheckSettings(datetime.date(2026, 11, 25))
MANY = 22


def measure(rounds: int) -> Iterator[Figure]:
    """Two pages and forty, the first time and after a key."""
    with TemporaryDirectory() as name:
        short = two_pages(Workspace(Path(name)))
    yield figure("the first time, word lists and all", [_first(short) for _ in range(3)])
    yield figure("two pages, every section read", list(_whole(short, rounds)), "<= 15 ms")
    yield figure("two pages after a key", list(_after_keys(short, rounds)), "<= 15 ms")
    long = _long(short)
    yield figure(f"{len(render_pdf(long).pages)} pages after a key", list(_after_keys(long, rounds)), "<= 100 ms")
    yield figure("other words for a misspelt one", [_timed(lambda: suggestions("anxeity", "en-US")) for _ in range(9)])


def _long(handout: Handout) -> Handout:
    sections = tuple(
        section.model_copy(update={"id": f"{section.id[:40]}-{number}"})
        for number in range(MANY)
        for section in handout.sections
    )
    return handout.model_copy(update={"sections": sections[:200]})


def _first(handout: Handout) -> float:
    document = render_pdf(handout, brand=handout.brand)
    return _timed(lambda: Checker(SETTINGS).check(handout, document, brand=handout.brand))


def _whole(handout: Handout, rounds: int) -> Iterator[float]:
    document = render_pdf(handout, brand=handout.brand)
    checker = Checker(SETTINGS)
    for number in range(rounds):
        language = ("en-US", "en")[number % 2]  # another language has every section read again
        other = handout.model_copy(update={"language": language})
        took = _timed(lambda other=other: checker.check(other, document, brand=handout.brand))
        if number >= 2:
            yield took


def _after_keys(handout: Handout, rounds: int) -> Iterator[float]:
    document = render_pdf(handout, brand=handout.brand)
    checker = Checker(SETTINGS)
    checker.check(handout, document, brand=handout.brand)
    name = handout.sections[len(handout.sections) // 2].id
    for number in range(rounds):
        handout = edits.write_body(handout, name, f"{handout.section(name).body} {'word ' * (number % 3)}now.")
        yield _timed(lambda handout=handout: checker.check(handout, document, brand=handout.brand))
        handout = edits.write_body(handout, name, handout.section(name).body[:900])


def _timed(work: object) -> float:
    start = time.perf_counter()
    work()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1000
