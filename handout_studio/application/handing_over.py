"""What goes out to a person: the pages for them, locked if wished, and a mail draft that carries them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from handout_studio.application.composition import Composed
from handout_studio.application.deliver import suggested_name
from handout_studio.delivery.email_draft import Draft, eml_bytes
from handout_studio.delivery.mail_words import mail_words
from handout_studio.domain.handout import Handout
from handout_studio.storage.plain_files import decode_text, read_bytes
from handout_studio.text.fields_used import fields_used, personal_fields
from handout_studio.text.placeholders import field_label, field_values

TEXT_BYTES = 200_000


def mail_draft(
    handout: Handout,
    pdf: bytes,
    *,
    to: Sequence[str] = (),
    subject: str | None = None,
    text: str | None = None,
    locked: bool = False,
) -> bytes:
    """A draft with the PDF attached, as an `.eml` file. Raises BadMail.

    `subject` and `text`: in place of neutral ones in the handout's language; `locked`: the PDF has a password, which
    the usual text mentions.
    """
    usual = mail_words(handout.language)
    name = suggested_name(handout.title, ".pdf")
    words = usual.text(locked=locked) if text is None else text
    return eml_bytes(Draft(pdf, name, tuple(to), usual.subject if subject is None else subject, words))


def mail_text(path: Path) -> str:
    """The words of a mail in a UTF-8 file. Raises BadFile and FileTrouble."""
    return decode_text(path, read_bytes(path, TEXT_BYTES))


def usual_subject(language: str) -> str:
    """What the subject of a draft says in that language unless something else is wished."""
    return mail_words(language).subject


def usual_text(language: str, *, locked: bool = False) -> str:
    """What a draft says unless something else is wished; of a locked PDF, that the password comes another way."""
    return mail_words(language).text(locked=locked)


def unfilled_fields(composed: Composed) -> tuple[str, ...]:
    """The keys of all fields on the pages that have no value yet, in reading order; the practice's own among them."""
    values = _values(composed)
    return tuple(key for key in fields_used(composed.handout) if not values.get(key))


def asked_for(handout: Handout) -> tuple[tuple[str, str], ...]:
    """The fields that only the person can fill when handing over: key and label, in reading order."""
    return tuple((key, field_label(key)) for key in personal_fields(handout))


def missing_fields(composed: Composed) -> tuple[str, ...]:
    """The keys of the fields that only the person can fill, and that have no value."""
    values = _values(composed)
    return tuple(key for key in personal_fields(composed.handout) if not values.get(key))


def _values(composed: Composed) -> Mapping[str, str]:
    return field_values(composed.handout, composed.brand, dict(composed.fields))
