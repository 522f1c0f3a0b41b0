"""Writes a mail draft with a PDF attached as an `.eml` file, which mail programs open for its writer to finish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import PurePath

from handout_studio.delivery.mail_words import ENGLISH
from handout_studio.domain.delivery_errors import BadMail

ADDRESSES = 50
SUBJECT_LIMIT = 200
TEXT_LIMIT = 20_000

_ADDRESS_LIMIT = 254
_BREAKS = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff\u202a-\u202e\u2066-\u2069]")
_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"{_LOCAL}@{_LABEL}(?:\.{_LABEL})*")


@dataclass(frozen=True, slots=True)
class Draft:
    """A mail to finish and send: to whom (perhaps nobody yet), its words, and the PDF as the file that arrives."""

    pdf: bytes
    name: str
    to: tuple[str, ...] = ()
    subject: str = ENGLISH.subject
    text: str = ENGLISH.text()


def eml_bytes(draft: Draft) -> bytes:
    """The draft as a file. Raises BadMail.

    It has neither date nor sender, which the program that sends it adds; `X-Unsent` has it opened as a draft.
    """
    message = EmailMessage(policy=SMTP.clone(max_line_length=76))
    if draft.to:
        message["To"] = [Address(addr_spec=address) for address in recipients(draft.to)]
    message.set_content(body_text(draft.text), charset="utf-8", cte="quoted-printable")
    name = attachment_name(draft.name)
    message.add_attachment(draft.pdf, maintype="application", subtype="pdf", filename=name)
    first = f"X-Unsent: 1\r\nSubject: {_written(subject_line(draft.subject))}\r\n"
    return first.encode("ascii") + message.as_bytes()


def _written(subject: str) -> str:
    """A subject as it stands in a header (RFC 2047).

    EmailMessage itself loses a space where it parts a long one (Python 3.11), as spaces between encoded words are none.
    """
    plain = subject.isascii() and "=?" not in subject
    return Header(subject, "us-ascii" if plain else "utf-8", 76, "Subject").encode(linesep="\r\n")


def recipients(addresses: Sequence[str]) -> tuple[str, ...]:
    """The addresses, each once, as they go into a header. Raises BadMail for what is not exactly one address."""
    if len(addresses) > ADDRESSES:
        raise BadMail("to", "too_many")
    return tuple(dict.fromkeys(_one_address(address) for address in addresses))


def subject_line(text: str) -> str:
    """The subject, checked. Raises BadMail."""
    if _BREAKS.search(text):
        raise BadMail("subject", "line_break", text)
    if _CONTROL.search(text):
        raise BadMail("subject", "control_character")
    if len(text) > SUBJECT_LIMIT:
        raise BadMail("subject", "too_long")
    return " ".join(text.split())


def body_text(text: str) -> str:
    """The text with plain line ends and one at its end. Raises BadMail."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _CONTROL.search(text):
        raise BadMail("text", "control_character")
    if len(text) > TEXT_LIMIT:
        raise BadMail("text", "too_long")
    return text.rstrip("\n") + "\n"


def attachment_name(name: str) -> str:
    """A name that every mail program writes as it is: plain ASCII, no path, ending in `.pdf`."""
    plain = unicodedata.normalize("NFKD", PurePath(name).name.replace("ß", "ss")).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^A-Za-z0-9()_. -]+", " ", re.sub(r"(?i)\.pdf$", "", plain))
    stem = " ".join(stem.split()).strip(". -")[:60].strip(". -")
    return f"{stem or 'Handout'}.pdf"


def _one_address(text: str) -> str:
    if _BREAKS.search(text):
        raise BadMail("to", "line_break", text)
    address = text.strip()
    if not address:
        raise BadMail("to", "empty")
    if address.count("@") > 1 or re.search(r"[,;]", address):
        raise BadMail("to", "two_addresses", address)
    local, _, domain = address.partition("@")
    if not domain.isascii():
        domain = _ascii_domain(domain, address)
    if not _ADDRESS.fullmatch(f"{local}@{domain}") or len(local) > 64 or len(local + domain) >= _ADDRESS_LIMIT:
        raise BadMail("to", "bad_address", address)
    return f"{local}@{domain}"


def _ascii_domain(domain: str, address: str) -> str:
    """A domain in letters of any script as the ASCII one that stands for it (RFC 3490)."""
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        raise BadMail("to", "bad_address", address) from None
