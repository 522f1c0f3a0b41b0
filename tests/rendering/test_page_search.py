"""Words are found where they stand on the page, and links tell their address and place."""

from __future__ import annotations

import datetime

import pytest

from handout_studio.domain.handout import Handout
from handout_studio.domain.section import Section
from handout_studio.rendering.document import render_pdf
from handout_studio.rendering.page_search import find_in_pages
from handout_studio.rendering.raster import BadPdf
from handout_studio.rendering.result import RenderedDocument


def pages_of(*bodies: str) -> RenderedDocument:
    sections = tuple(Section(id=f"s{number}", title="Title", body=body) for number, body in enumerate(bodies))
    return render_pdf(Handout(title="Finding", date=datetime.date(2026, 1, 1), sections=sections))


def test_words_are_found_in_reading_order_whatever_their_case() -> None:
    document = pages_of("An harbour here.", "[page]\n\nThe HARBOUR there, the harbour again.")

    found = find_in_pages(document.pdf, "  harbour ")

    assert [place.page for place in found] == [0, 1, 1]
    for place in found:
        (box,) = place.boxes
        area = next(area for area in document.pages[place.page].areas if area.box.holds(box.left, box.top))
        assert area.section == f"s{place.page}"
        assert area.box.holds(box.right, box.bottom)
    assert found[1].boxes[0].right < found[2].boxes[0].left


def test_what_is_not_there_is_not_found_and_no_words_find_nothing() -> None:
    pdf = pages_of("Harbour.").pdf

    assert find_in_pages(pdf, "zebra") == ()
    assert find_in_pages(pdf, "   ") == ()
    with pytest.raises(BadPdf):
        find_in_pages(b"not a pdf", "harbour")


def test_a_link_tells_its_address_where_its_words_stand() -> None:
    document = pages_of("Read [this page](https://example.org/x) now.")

    (link,) = document.pages[0].links
    (place,) = find_in_pages(document.pdf, "this page")

    assert link.address == "https://example.org/x"
    assert link.box.left == pytest.approx(place.boxes[0].left, abs=1.5)
    assert link.box.right == pytest.approx(place.boxes[0].right, abs=1.5)
    assert link.box.top <= place.boxes[0].top <= place.boxes[0].bottom <= link.box.bottom
