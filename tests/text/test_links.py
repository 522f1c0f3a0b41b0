"""Only http, https, mailto and tel become links."""

import pytest

from handout_studio.text.links import safe_address


@pytest.mark.parametrize(
    ("href", "address"),
    [
        ("https://example.org/a_b?x=1&y=2", "https://example.org/a_b?x=1&y=2"),
        ("HTTP://example.org", "HTTP://example.org"),
        ("mailto:me@example.org", "mailto:me@example.org"),
        ("tel:+15550100142", "tel:+15550100142"),
        ("example.org/page", "https://example.org/page"),
        ("me@example.org", "mailto:me@example.org"),
        ("https://example.org/a b", "https://example.org/a%20b"),
    ],
)
def test_safe_addresses_are_taken(href: str, address: str) -> None:
    assert safe_address(href) == address


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "file:///etc/passwd",
        "/etc/passwd",
        "..\\x.exe",
        "data:text/html,x",
        "vbscript:x",
        "ftp://example.org",
        "image:x",
        "mailto:",
        "https://",
        "",
        "word",
        "https://example.org/" + "a" * 3_000,
    ],
)
def test_all_else_stays_text(href: str) -> None:
    assert safe_address(href) is None
