"""What a field is called where a person fills it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from handout_studio.text.placeholders import KNOWN_FIELDS, field_label
from handout_studio.ui.phrases import say


def field_name(key: str) -> str:
    """A short name for the field, such as "First name" for `client.first_name`."""
    known = {
        "client.first_name": _tr("First name"),
        "client.last_name": _tr("Last name"),
        "client.name": _tr("Name"),
        "client.appointment": _tr("Next appointment"),
        "client.email": _tr("Email address"),
    }
    if key in known:
        return known[key]
    label = say(field_label(key.removeprefix("client.")))
    return label[:1].upper() + label[1:]


def is_of_the_practice(key: str) -> bool:
    """Whether brand or handout would fill the field, if they had a value for it."""
    return key in KNOWN_FIELDS


def _tr(text: str) -> str:
    return QCoreApplication.translate("FieldNames", text)
