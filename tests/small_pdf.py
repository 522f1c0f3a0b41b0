"""A PDF that is small and made without our renderer, for tests of what comes after it."""

import io

import pydyf


def two_pages() -> bytes:
    """One A4 and one Letter page, each with an orange square, 10 points wide, in its top left corner."""
    document = pydyf.PDF()
    for width, height in ((595.28, 841.89), (612, 792)):
        square = pydyf.Stream()
        square.set_color_rgb(1, 0.5, 0)
        square.rectangle(0, height - 10, 10, 10)
        square.fill()
        document.add_object(square)
        document.add_page(
            pydyf.Dictionary(
                {
                    "Type": "/Page",
                    "Parent": document.pages.reference,
                    "MediaBox": pydyf.Array([0, 0, width, height]),
                    "Contents": square.reference,
                }
            )
        )
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()
