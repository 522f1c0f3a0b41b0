"""Locks a PDF with a password: AES-256 (ISO 32000-2, revision 6), everything allowed to who has the password."""

from __future__ import annotations

import io
import re
import unicodedata

from handout_studio.domain.delivery_errors import BadPassword

PASSWORD_BYTES = 127
"""What a PDF of revision 6 takes of a password, in UTF-8; the rest would silently be cut off."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_NOTHING = re.compile("[\u00ad\u034f\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]")


def protect(pdf: bytes, password: str) -> bytes:
    """The same pages, which only who knows the password can open. Raises BadPassword.

    A locked file is no archive, so that it no longer claims PDF/A; screen readers may read it, and it says so.
    """
    import pikepdf

    secret = usable_password(password)
    everything = pikepdf.Permissions(modify_other=True, modify_assembly=True)
    locks = pikepdf.Encryption(user=secret, owner=secret, R=6, aes=True, metadata=True, allow=everything)
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        if "/Metadata" in opened.Root:
            opened.Root.Metadata.write(_without_archive_claim(opened.Root.Metadata.read_bytes()))
        opened.save(out, encryption=locks)
    return out.getvalue()


def usable_password(password: str) -> str:
    """The password as every reader of the PDF will make it of what is typed (RFC 4013). Raises BadPassword."""
    if _CONTROL.search(password) or any("\ud800" <= letter <= "\udfff" for letter in password):
        raise BadPassword("control_character")
    plain = unicodedata.normalize("NFKC", _NOTHING.sub("", password))
    if not plain.strip():
        raise BadPassword("empty")
    if len(plain.encode()) > PASSWORD_BYTES:
        raise BadPassword("too_long")
    return plain


def _without_archive_claim(packet: bytes) -> bytes:
    """The XMP packet without its claim of PDF/A; that of PDF/UA stays."""
    return re.sub(rb"<pdfaid:(part|conformance)>[^<]*</pdfaid:\1>", b"", packet)
