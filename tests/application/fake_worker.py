"""A render process whose layout does what its sections say, so that every bad end can be had on purpose.

Each section's body is an order: `hang`, `crash`, `eat`, `refuse`, `stumble`, `chatter`, `wait PATH` (until the named
pipe is written to) or `tally PATH` (adds a line to the file). Any other body is laid out.
"""

import faulthandler
import os
import sys
from pathlib import Path
from typing import IO

from handout_studio.application.composition import Composed
from handout_studio.application.render_worker import Announce, answer_requests, take_streams
from handout_studio.domain.errors import LayoutFailure
from handout_studio.rendering.result import Box, Note, PageMap, RenderedDocument, SectionArea, TextSpot
from tests.small_pdf import two_pages

COMMAND = [sys.executable, "-m", "tests.application.fake_worker"]


class FakeLayout:
    """Obeys the sections; the notes of a document tell whose it is, how many there were and about its logo."""

    def __init__(self) -> None:
        self.count = 0
        self.logo: bytes | None = None

    def __call__(self, composed: Composed, announce: Announce) -> RenderedDocument:
        """Lay out by the book of orders above."""
        for section in composed.handout.sections:
            announce(section.id)
            obey(*section.body.split(" ", 1))
        self.count += 1
        logo = composed.brand.logo.data if composed.brand and composed.brand.logo else None
        kept, self.logo = logo is not None and logo is self.logo, logo
        notes = (
            Note("process", detail=str(os.getpid())),
            Note("count", detail=str(self.count)),
            Note("logo", detail=f"{len(logo or b'')} {'kept' if kept else 'new'}"),
        )
        return RenderedDocument(two_pages() + composed.handout.title.encode(), pages_of(composed), notes)


def obey(order: str = "", argument: str = "") -> None:
    """Do what one section's body says."""
    match order:
        case "hang":
            while True:
                pass
        case "crash":
            faulthandler.disable()  # pytest's, in a forked copy: it would tell of a crash that is on purpose
            os.abort()
        case "eat":
            hoard = []
            while True:
                hoard.append(bytearray(10_000_000))
        case "refuse":
            raise LayoutFailure("where-it-says", "whatever")
        case "stumble":
            raise ValueError("the person's words")
        case "chatter":
            print("chatter on standard output" * 1000, flush=True)
            os.write(1, b"and below Python" * 1000)
        case "wait":
            Path(argument).read_bytes()
        case "tally":
            with Path(argument).open("a") as file:
                file.write("once\n")


def pages_of(composed: Composed) -> tuple[PageMap, ...]:
    """A map of both pages, the second of which depends on nothing."""
    areas = tuple(SectionArea(section.id, Box(1.0, 2.0, 3.0, 4.5)) for section in composed.handout.sections)
    spots = (TextSpot("a", "body", 0, len(composed.handout.title), Box(1.0, 2.0, 3.0, 4.0)),)
    return (PageMap(595.28, 841.89, areas, spots), PageMap(612.0, 792.0))


def work(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer as a render process does, within its bounds."""
    answer_requests(requests, answers, FakeLayout())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["rubbish"]:
            os.write(1, b"this is no frame " * 1000)
            sys.stdin.buffer.read()
        case ["stillborn"]:
            raise SystemExit(3)
        case _:
            work(*take_streams())
