"""SVGs for tests: a good one, and those that would like to do harm."""

from __future__ import annotations

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
DOT = '<circle cx="5" cy="5" r="3" fill="#ff0000"/>'


def drawing(content: str = DOT, size: str = 'width="10" height="30"', before: str = "") -> bytes:
    """An SVG with that in it."""
    return f"{before}{SVG}{size}>{content}</svg>".encode()


def laughter() -> bytes:
    """Entities that would grow to ten billion letters."""
    steps = "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 10}">' for at in range(9))
    return drawing("<desc>&j;</desc>" + DOT, before=f'<!DOCTYPE svg [<!ENTITY a "haha">{steps}]>')


def slow_filter() -> bytes:
    """Two hundred bytes that take minutes to draw."""
    noise = '<feTurbulence numOctaves="1000000" baseFrequency="0.5"/>'
    return drawing(f'<filter id="f">{noise}</filter><rect filter="url(#f)" width="9" height="9"/>')


def nested_filters() -> bytes:
    """Filters around filters, each thirty times as large as what is in it."""
    effects = '<feGaussianBlur stdDeviation="200"/><feMorphology radius="500"/>'
    filter_ = f'<filter id="f" x="-1000%" y="-1000%" width="3000%" height="3000%">{effects}</filter>'
    return drawing(filter_ + '<g filter="url(#f)">' * 20 + DOT + "</g>" * 20)


def copies_of_copies() -> bytes:
    """One dot, ten times, and that ten times, eleven times over."""
    tens = "".join(f'<g id="a{at}">' + f'<use xlink:href="#a{at - 1}"/>' * 10 + "</g>" for at in range(1, 12))
    return drawing(f'<g id="a0">{DOT}</g>{tens}')


def deep() -> bytes:
    """A hundred thousand groups in one another, which overflow the stack of any converter."""
    return drawing("<g>" * 100_000 + DOT + "</g>" * 100_000)
