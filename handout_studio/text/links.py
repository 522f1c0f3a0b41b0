"""Which addresses a link may lead to."""

from __future__ import annotations

import re

_ALLOWED = re.compile(r"(?:https?://[^\s/]|mailto:[^\s@]+@|tel:\+?[\d(])", re.IGNORECASE)
_BARE_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#][^\s]*)?", re.IGNORECASE)
_BARE_MAIL = re.compile(r"[^\s@:/]+@(?:[a-z0-9-]+\.)+[a-z]{2,24}", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20\x7f<>\"\\^`{|}]")
ADDRESS_LIMIT = 2_000


def safe_address(href: str) -> str | None:
    """An address as typed -> the address to link to (http, https, mailto, tel), or None if it must stay text.

    A bare host (`example.org/page`) becomes https, a bare mail address mailto.
    """
    if len(href) > ADDRESS_LIMIT:
        return None
    address = _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match.group().encode()), href.strip())
    if _ALLOWED.match(address):
        return address
    if _BARE_MAIL.fullmatch(address):
        return f"mailto:{address}"
    if _BARE_HOST.fullmatch(address):
        return f"https://{address}"
    return None
