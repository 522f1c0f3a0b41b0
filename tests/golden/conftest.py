"""What the tests of the golden set share: each PDF, made once."""

from __future__ import annotations

import pytest

from tests.golden.handouts import Golden, PdfOf


@pytest.fixture(scope="session")
def pdf_of() -> PdfOf:
    """The PDF of a handout of the set, rendered when first asked for."""
    made: dict[str, bytes] = {}

    def pdf(golden: Golden) -> bytes:
        if golden.name not in made:
            made[golden.name] = golden.render().pdf
        return made[golden.name]

    return pdf
